import Foundation
import Testing

@testable import Templates

/// Places.md is the list of places, and each of its rows is a test.
@Suite("Places of templates") struct TemplatePlaceTests {
  /// A row of a table in Places.md.
  struct Row: CustomTestStringConvertible, Sendable {
    let template: String
    let value: String
    /// What is printed, or `*refused:*` and why.
    let outcome: String
    var testDescription: String { "\(template) with \(value)" }
  }

  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Places.md")

  /// All rows that begin with a code span: those of the heads do not.
  static let rows: [Row] = {
    guard let text = try? String(contentsOf: page, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ").map(words)
      return Row(template: cells[0], value: cells[1], outcome: cells[2])
    }
  }()

  /// A cell without the backticks of a code span, its `\u{9}` as characters.
  private static func words(_ cell: String) -> String {
    var cell = cell
    if cell.hasPrefix("`` ") {
      cell = String(cell.dropFirst(3).dropLast(3))
    } else if cell.hasPrefix("`") {
      cell = String(cell.dropFirst().dropLast())
    }
    for letter in ["\u{1}", "\u{9}", "\u{a}", "\u{7c}", "\u{2028}", "\u{2029}"] {
      let number = letter.unicodeScalars.first.map { String($0.value, radix: 16) } ?? ""
      cell = cell.replacingOccurrences(of: "\\u{\(number)}", with: letter)
    }
    return cell
  }

  private static let others = [
    ("v.html", "{{v}}"), ("named.html", " title=\"{{v}}\""),
    ("link.html", "<a href=\"{{$to}}{{/to}}\">x</a>"),
  ]

  private static let shape = TemplateShape.record([
    ("v", .text), ("empty", .text), ("some", .flag), ("list", .list(.text)), ("markup", .markup),
    ("json", .json),
  ])

  private static func outcome(of row: Row) -> String {
    // What begins as XML is XML.
    let name = row.template.hasPrefix("<?xml") ? "a.xml" : "a.html"
    let files = (others + [(name, row.template)]).map {
      TemplateFile(path: $0.0, name: $0.0, bytes: Array($0.1.utf8))
    }
    let library = TemplateLibrary.compile(files).value
    let faults = library.check(name, against: shape)
    if let fault = faults.first { return "*refused:* " + fault.message }
    let values: TemplateRecord = [
      "v": .text(row.value), "empty": .text(""), "some": .bool(true),
      "list": .list([.text("a\""), .text("b")]), "markup": .markup(Array("<i>\"a\"</i>".utf8)),
      "json": .json(Array("{\"a\":\"</b>&\"}".utf8)),
    ]
    return String(decoding: library.render(name, with: .record(values)), as: UTF8.self)
  }

  @Test("Each row of Places.md is true", arguments: rows)
  func place(_ row: Row) { #expect(Self.outcome(of: row) == row.outcome) }

  @Test("A refused value is not printed by a build that goes on", arguments: rows)
  func refused(_ row: Row) {
    guard row.outcome.hasPrefix("*refused:*"), row.template.contains("{{v}}") else { return }
    let name = row.template.hasPrefix("<?xml") ? "a.xml" : "a.html"
    let file = TemplateFile(path: name, name: name, bytes: Array(row.template.utf8))
    let library = TemplateLibrary.compile([file]).value
    let mark = "printed-all-the-same"
    let values: TemplateRecord = ["v": .text(mark), "some": .bool(true), "list": .list([])]
    let page = String(decoding: library.render(name, with: .record(values)), as: UTF8.self)
    #expect(!page.contains(mark) || row.template.contains("content=\"{{v}}\" http-equiv"))
  }

  @Test("The list names every way of escaping") func isWhole() { #expect(Self.rows.count > 80) }
}

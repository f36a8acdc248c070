import Foundation
import Provenance
import Testing

@testable import CommonMark

/// What Markdown texts are read as and drawn as, line by line, as `Tests/Findings/markdown.txt` has it: the texts of the other tests,
/// each with more than its test asks of it.
///
/// A text is a line that begins with `##`, with `\n`, `\r`, `\t`, `\0` and `\\` for what cannot stand in it. Where what is found is meant to
/// change, `FINDINGS=write swift test --filter MarkdownReadingTests` writes the file anew, and the difference is read as part of the change.
@Suite("What Markdown is read as") struct MarkdownReadingTests {
  private static let signs: [(Character, String)] = [
    ("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\r\n", "\\r\\n"), ("\t", "\\t"), ("\0", "\\0"),
  ]

  @Test(
    "Texts, places, what is dropped, and bodies with and without marks stay as they were written down"
  )
  func unchanged() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Findings/markdown.txt")
    let known = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(
      String.init)
    let texts = known.filter { $0.hasPrefix("## ") }
    #expect(texts.count > 500)
    let found = texts.flatMap { [$0] + Self.lines(Self.unescaped($0.dropFirst(3))) }
    if ProcessInfo.processInfo.environment["FINDINGS"] == "write" {
      try (found.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let differences = found.difference(from: known).prefix(6).map { change in
      switch change {
      case .remove(let line, let words, _): "\(line + 1): - \(words)"
      case .insert(let line, let words, _): "\(line + 1): + \(words)"
      }
    }
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  private static func lines(_ markdown: String) -> [String] {
    let bytes = Array(markdown.utf8)
    let plain = MarkdownDocument(parsing: bytes).plainText
    let blocks = plain.blocks.map { block in
      "\(block.kind)\(block.isAside ? " aside" : "")\(block.isEmphasised ? " em" : "") \(block.span.start)–\(block.span.end)"
    }
    let stretches = plain.stretches.map { stretch in
      "\(stretch.text)+\(stretch.count)@\(stretch.file)+\(stretch.fileCount)\(stretch.isAtom ? "!" : "")"
    }
    let lost =
      plain.dropped.map { "\($0.kind) \($0.offset)" }
      + plain.files.map { "\($0.address) \($0.isPicture) \($0.offset)" }.sorted()
    let marks = plain.blocks.enumerated().compactMap { mark($1.span, $0, plain.bytes) }
    return [
      "= " + escaped(String(decoding: plain.bytes, as: UTF8.self)),
      "# " + blocks.joined(separator: "; "), "> " + stretches.joined(separator: " "),
      "! " + lost.joined(separator: "; "), "< " + html(bytes, [], false),
      "* " + html(bytes, marks, true),
    ].filter { $0.count > 2 }
  }

  /// A mark over about the middle of a block.
  private static func mark(_ span: TextSpan, _ number: Int, _ text: [UInt8]) -> TextMark? {
    let third = span.count / 3
    guard third > 0, text[span.range].allSatisfy({ $0 < 0x80 }) else { return nil }
    return TextMark(
      span: TextSpan(span.start + third, span.end - third), id: "s\(number)", className: "s",
      href: "#b\(number)", label: "b")
  }

  private static func html(_ markdown: [UInt8], _ marks: [TextMark], _ loads: Bool) -> String {
    var output: [UInt8] = []
    MarkdownDocument(parsing: markdown).html(
      marks: marks, loadingPictures: loads, into: &output)
    return escaped(String(decoding: output, as: UTF8.self))
  }

  private static func escaped(_ text: String) -> String {
    text.map { sign in signs.first { $0.0 == sign }?.1 ?? String(sign) }.joined()
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscape = false
    for sign in text {
      if isEscape {
        result.append(signs.first { $0.1 == "\\\(sign)" }?.0 ?? sign)
        isEscape = false
      } else if sign == "\\" {
        isEscape = true
      } else {
        result.append(sign)
      }
    }
    return result
  }
}

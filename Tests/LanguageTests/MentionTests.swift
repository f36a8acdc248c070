import Provenance
import TestSupport
import Testing

@testable import Language

@Suite("Names") struct MentionTests {
  static let golden = MentionGolden.table.split(separator: "\n").filter { !$0.hasPrefix("#") }
    .map(String.init)

  /// What is wrong with the names of a line, as `name: wanted, found`.
  static func faults(_ line: String) -> [String] {
    let (string, wanted) = MentionGolden.read(line)
    let text = SourceText(string)
    let document = Document(text)
    var faults: [String] = []
    var found: [TextSpan: Mention] = [:]
    for mention in document.mentions { found[document.span(of: mention.name)] = mention }
    for name in wanted {
      let span = TextSpan(name.start, name.end)
      let words = text.string(span)
      guard let mention = found.removeValue(forKey: span) else {
        faults.append("\(words): not found")
        continue
      }
      let entity = mention.entity.map { document.names.entities[$0] }
      let full = entity.map { text.string(document.span(of: $0.fullName)) }
      if name.fullName == "?" {
        if let full, full != words { faults.append("\(words): nobody wanted, found \(full)") }
      } else if full != name.fullName ?? words {
        faults.append("\(words): \(name.fullName ?? words) wanted, found \(full ?? "nobody")")
      }
      let kind = kind(entity?.kind ?? mention.kind)
      if name.kind != "any", name.kind != kind {
        faults.append("\(words): \(name.kind) wanted, found \(kind)")
      }
    }
    return faults + found.keys.map { "\(text.string($0)): is no name" }.sorted()
  }

  private static func kind(_ kind: Mention.Kind) -> String {
    switch kind {
    case .person: "person"
    case .organisation: "org"
    case .place: "place"
    case .unknown: "unknown"
    }
  }

  /// Lines that are not yet read right.
  static let known = [
    // "Democratic" before an office is taken for a name.
    "Republican Sen. ⟦Otto Lunde",
    // An unknown name that opens a sentence looks like any word that does.
    "⟦Lund|any⟧ and ⟦Holm|any⟧",
  ]

  @Test(
    "The golden names are found, with their kinds and full names, and no others", arguments: golden)
  func names(_ line: String) {
    if Self.known.contains(where: line.hasPrefix) {
      withKnownIssue { #expect(Self.faults(line).isEmpty) }
    } else {
      #expect(Self.faults(line) == [])
    }
  }

  @Test("The golden set has at least 120 names")
  func size() {
    #expect(Self.golden.reduce(0) { $0 + MentionGolden.read($1).names.count } >= 120)
  }

  @Test(
    "Walls of names take linear time",
    arguments: [
      "Lund and ", "Anna Lund. ", "Anna A%d Lund. ", "Anna Lund. Per Lund. Lund. ", "van der ",
      "A%d Lund-Holm ", "Gov. ", "X (ABC) ", "Supporting Anna Lund of ",
    ])
  func walls(_ wall: String) {
    func time(_ count: Int) -> Duration {
      let text = SourceText((0..<count).map { wall.replacing("%d", with: String($0)) }.joined())
      return ProcessorTime.measure { _ = Document(text) }
    }
    _ = time(100)
    let small = min(time(400), time(400))
    let large = time(3200)
    #expect(large < small * 8 * 4)
  }
}

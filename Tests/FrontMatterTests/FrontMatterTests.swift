import Provenance
import Testing

@testable import FrontMatter

@Suite("The head of an article") struct FrontMatterTests {
  private func head(_ text: String) -> String? {
    let source = SourceText(text)
    return FrontMatterSplit(source).head.map(source.string)
  }

  @Test(
    "The head stands between dashes at the very beginning",
    arguments: [
      ("---\na: 1\n---\nBody", "a: 1\n"), ("\u{FEFF}---\r\na: 1\r\n---\r\nB", "a: 1\r\n"),
      ("---  \na: 1\n---\t\nB", "a: 1\n"), ("---\na: 1\n...\nB", "a: 1\n"),
      ("---\n---\nB", ""), ("Text\n---\na: 1\n---\n", nil), ("---\n\nA rule, then text.\n", nil),
      ("---\n\na: 1\n---\nB", "\na: 1\n"), ("\n---\n\na: 1\n---\nB", "\na: 1\n"),
      ("---\n\n\n---\nB", "\n\n"), ("---\n\nThe pier fell.\n\n---\n\nIt stands again.\n", nil),
    ])
  func split(_ text: String, _ expected: String?) {
    #expect(head(text) == expected)
  }

  @Test("A head that begins behind a blank line and is not closed is told")
  func unclosedBehindBlankLine() {
    let split = FrontMatterSplit(SourceText("---\n\ntitle: Pier\ndraft: true\n\nIt fell.\n"))
    #expect(split.problem?.id == "unclosed-front-matter")
  }

  @Test("Values keep their places, in bytes, behind letters of any length")
  func places() throws {
    let text = SourceText("å: é\nlist: [x, \"y z\"]\n")
    let node = try #require(YAML.parse(text.span, of: text, file: "a").value)
    guard case .mapping(let pairs) = node.content,
      case .sequence(let items) = pairs[1].value.content
    else {
      Issue.record("a mapping with a list")
      return
    }
    #expect(pairs.map(\.key) == ["å", "list"])
    #expect(pairs[0].value.offset == 4)
    #expect(items.map(\.offset) == [14, 17])
  }

  @Test(
    "What is outside the subset is an error with its place",
    arguments: [
      ("a: &x 1\nb: *y\n", 2), ("a: 1\na: 2\n", 2), ("a: !t 1\n", 1), ("a: [1\n", 1),
      ("a: \"x\n", 1), ("a:\n\tb: 1\n", 2), ("? [a]\n: b\n", 1), ("a: {?b: c}\n", 1),
      ("a: [?b]\n", 1), ("a: &b:c d\n", 1),
    ])
  func outside(_ text: String, _ line: Int) {
    let source = SourceText(text)
    let result = YAML.parse(source.span, of: source, file: "a.md")
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.location.line) == [line])
  }

  @Test("Nesting is bounded")
  func nesting() {
    let source = SourceText("a: " + String(repeating: "[", count: 5000))
    #expect(YAML.parse(source.span, of: source, file: "a").hasErrors)
  }
}

import Provenance
import TestSupport
import Testing

@testable import FrontMatter

@Suite("Heads of Hugo, Zola and Pelican") struct TOMLTests {
  @Test("TOML gives the same values, in the order written, with their places in bytes")
  func toml() throws {
    let text = SourceText(
      #"""
      title = "å: é"
      date = 2014-06-23T10:00:00+02:00
      tags = ["x", 'y z']
      draft = false
      a.b = 1_000.5

      [extra]
      "k l" = """
      two
      lines"""
      """#)
    let node = try #require(TOML.parse(text.span, of: text, file: "a").value)
    guard case .mapping(let pairs) = node.content else {
      Issue.record("a mapping")
      return
    }
    #expect(pairs.map(\.key) == ["title", "date", "tags", "draft", "a", "extra"])
    #expect(
      pairs.map { text.string(TextSpan($0.keyOffset, $0.keyOffset + 1)) } == [
        "t", "d", "t", "d", "a", "e",
      ])
    func words(_ node: YAMLNode) -> [String] {
      switch node.content {
      case .scalar(let word, _): [word]
      case .sequence(let items): items.flatMap(words)
      case .mapping(let pairs): pairs.flatMap { [$0.key] + words($0.value) }
      }
    }
    #expect(
      pairs.map { words($0.value) } == [
        ["å: é"], ["2014-06-23T10:00:00+02:00"], ["x", "y z"], ["false"], ["b", "1_000.5"],
        ["k l", "two\nlines"],
      ])
    let date = pairs[1].value.offset
    #expect(text.string(TextSpan(date, date + 10)) == "2014-06-23")
  }

  @Test(
    "What TOML does not allow, or nests without bound, is an error with its place",
    arguments: [
      ("a = 1\na = 2\n", 2), ("a = \n", 1), ("a = [1\n\nb = 2", 3), ("a = 2014-13-01", 1),
      ("x = 1\n" + Array(repeating: "a", count: 5000).joined(separator: ".") + " = 1", 2),
      ("x = 1\ny = " + String(repeating: "[", count: 100_000), 2),
      ("x = " + String(repeating: "{a=", count: 100_000), 1), ("a = \"\u{1}\"", 1),
    ])
  func bad(_ text: String, _ line: Int) {
    let source = SourceText(text)
    let result = TOML.parse(source.span, of: source, file: "a.md")
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.location.line) == [line])
    #expect(result.diagnostics.allSatisfy { !$0.message.contains("\n") })
  }

  @Test(
    "A sign that ends values where one should begin is an error at its place",
    arguments: [
      ("a = [1,}", 7), ("a = [}\nb = [\"é\"]", 5), ("b = 1\na = {c = [\n\"éé\",\n  } 2]}\n", 27),
      ("a = \"é\"\nb = [[1], }, 2]\nc = \"\u{1F600}\"", 19),
    ])
  func missingValue(_ text: String, _ offset: Int) {
    let source = SourceText(text)
    let result = TOML.parse(source.span, of: source, file: "a.md")
    #expect(result.value == nil)
    #expect(
      result.diagnostics.map(\.location)
        == [SourceLocation(file: "a.md", text: source, offset: offset)])
    #expect(result.diagnostics.allSatisfy { $0.message.contains("expected a value") })
  }

  @Test("Dots in texts, lists and numbers are not parts of a key")
  func dots() {
    let dots = String(repeating: "a. ", count: 200)
    let source = SourceText(
      "a = \"\(dots)\\\" \(dots)\"\nb = '''\n'\(dots)'''\nc = ['\(dots)', 1.5] # \(dots)")
    #expect(!TOML.parse(source.span, of: source, file: "a").hasErrors)
  }

  @Test("Large heads take no more than their size", arguments: ["yaml", "toml"])
  func large(_ format: String) {
    let list = "[" + String(repeating: "1,", count: 90_000) + "\"é\"]"
    let source = SourceText(format == "yaml" ? "a: \(list)" : "a = \(list)")
    let time = ProcessorTime.measure {
      let result =
        format == "yaml"
        ? YAML.parse(source.span, of: source, file: "a")
        : TOML.parse(source.span, of: source, file: "a")
      // TOML's lists are of anything, too.
      #expect(!result.hasErrors)
    }
    #expect(time < .seconds(10))
  }

  @Test(
    "Pelican's lines are a head only with a title and up to a blank line",
    arguments: [
      ("Title: A\nDate: 2010-12-03 10:20\n\nBody", "Title: A\nDate: 2010-12-03 10:20\n"),
      ("Title: A\nSummary: one\n    two\n\nBody", "Title: A\nSummary: one\n    two\n"),
      ("Note: the ferry is late\n\nBody", nil), ("Title: A\nis a novel.\n\nBody", nil),
      ("Body\nTitle: A\n\nBody", nil),
    ])
  func headerLines(_ text: String, _ expected: String?) {
    let source = SourceText(text)
    #expect(FrontMatterSplit(source, takesHeaderLines: true).head.map(source.string) == expected)
    #expect(FrontMatterSplit(source).head == nil)
  }
}

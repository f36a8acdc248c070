import Provenance
import TestSupport
import Testing

@testable import Language

@Suite("Sentences") struct SentenceSplitterTests {
  @Test(
    "A text is cut where a reader would cut it",
    arguments: [
      "⟦The ferry left at dawn.⟧ ⟦Nobody saw it go.⟧",
      "⟦She told Yahoo! News by telephone that rain was near.⟧ ⟦It did.⟧",
      "⟦“We will rebuild anything that can be saved.”⟧ ⟦“That is a promise,” she told the paper.⟧",
      "⟦The U.S. Embassy was closed.⟧ ⟦It opened on Jan. 3 at 9 a.m. Monday.⟧",
      "⟦He lives in the U.S.⟧ ⟦The house is small.⟧",
      "⟦No. 10 declined to comment.⟧ ⟦Dr. Anna Lund, Gen. Per Holm and St. Mary’s did not.⟧",
      "⟦“Why now?” Harbour Master Per Holm asked.⟧ ⟦“Because!” she said.⟧",
      "⟦The road was dangerous.⟧⟦The bridge was worse.⟧",
      "⟦Northwind Inc. said so.⟧ ⟦Halden Corp. Chief Executive Ida Berg did not.⟧",
      "⟦John F. Kennedy and J. R. Smith met.⟧ ⟦They left.⟧",
      "⟦It cost $4.5 million.⟧ ⟦50 people paid.⟧",
      "⟦He waited... and waited.⟧ ⟦(She did not.)⟧ ⟦Then he left…⟧ ⟦Nobody followed.⟧",
      "⟦The meeting ended at 5 p.m.⟧ ⟦The vote came later.⟧",
    ])
  func sentences(_ marked: MarkedText) {
    let document = Document(marked.text)
    #expect(document.sentences.map { marked.text.string($0.span) } == marked.words)
  }

  @Test(
    "Every rule cuts its examples as they say",
    arguments: SentenceRules.all.flatMap { $0.examples })
  func examples(_ example: RuleExample) {
    guard case .finds(let marked, _) = example else { return }
    let text = MarkedText(marked)
    let document = Document(text.text)
    #expect(document.sentences.map { text.text.string($0.span) } == text.words)
  }

  @Test(
    "A short line without a stop ends its own sentence, a line of a paragraph does not",
    arguments: [
      ("News Feed\nWeather\nThe board of Norrhamn has closed the quay.", 3),
      ("The harbour board of Norrhamn, which met on\nMonday, has closed the quay.", 1),
      ("They read\nthe letter.", 1),
      ("IOM\n“The ferry is safe,” said Ole Dahl.", 2),
    ])
  func shortLines(_ string: String, _ count: Int) {
    let text = SourceText(string)
    let document = Document(text, parts: [DocumentPart(span: TextSpan(0, text.count))])
    #expect(document.sentences.count == count)
  }

  static let golden = SentenceGolden.table.split(separator: "\n").filter { !$0.hasPrefix("#") }
    .map(String.init)

  /// The text of a golden line cut at `¶`, and cut by the splitter.
  static func cut(_ line: String) -> (expected: [String], found: [String]) {
    func trimmed(_ part: Substring) -> String {
      let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\u{A0}" }
      // What stands behind a broken bar, the number of a note, is none of the sentence's words.
      let part = part.prefix { $0 != "¦" }
      return String(part.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }
    let parts = line.split(separator: "¶")
    let joined = parts.enumerated().map { index, part in
      var part = part
      if part.hasSuffix(" "), index + 1 < parts.count, parts[index + 1].hasPrefix(" ") {
        part = part.dropLast()
      }
      return String(part)
    }.joined()
    let text = SourceText(joined.filter { $0 != "¦" })
    return (parts.map(trimmed), Document(text).sentences.map { text.string($0.span) })
  }

  @Test("The golden boundaries are found, and no others", arguments: golden)
  func goldenLine(_ line: String) {
    let (expected, found) = Self.cut(line)
    #expect(found.joined(separator: " ¶ ") == expected.joined(separator: " ¶ "))
  }

  @Test("The golden set has at least 300 boundaries")
  func goldenSize() {
    #expect(Self.golden.reduce(0) { $0 + $1.count { $0 == "¶" } } >= 300)
  }

  @Test("Walls of stops, marks and brackets take linear time")
  func walls() {
    for wall in [". ", ".", "\" . ", ".)", "…", ".”“", "1. ", "A. ", ".[", "? Lund "] {
      let text = SourceText(String(repeating: wall, count: 50_000))
      #expect(!Document(text).sentences.isEmpty)
    }
  }

  @Test(
    "Quotation marks pair across stops, and apostrophes are none",
    arguments: [
      "“⟦We’re open,⟧” she said. “⟦Come in.⟧”",
      "He called it a '⟦done deal⟧' in the '90s, and the dogs' owners agreed.",
      "\"⟦A,⟧\" he said. \"⟦B.⟧\"",
      "It was «⟦très bien⟧» and „⟦sehr gut⟧”.",
      "“⟦It never closes, the speech, and runs on.⟧",
    ])
  func quotations(_ marked: MarkedText) {
    let document = Document(marked.text)
    #expect(document.quotations.map { marked.text.string($0.inner) } == marked.words)
  }

  @Test("A mark that nothing stands before, but is glued, is read without a trap")
  func gluedToNothing() {
    // What parts a paragraph's words from a dateline or a sign is no token.
    for text in [">' half the boats left", "OSLO -' half the boats left", "' half", ".' x"] {
      #expect(!Document(SourceText(text)).tokens.isEmpty)
    }
  }

  @Test("Every row of the lexicon is lower-case single tokens")
  func lexicon() {
    for table in Lexicon.tables {
      for row in "\(table)".split(separator: "\n") where !row.hasPrefix("#") {
        let columns = row.split(separator: "|")
        #expect(columns.count == 2, "a row has a class and words: \(row)")
        #expect(columns.last == columns.last?.lowercased()[...])
        #expect(columns.last?.contains("-") == false)
      }
    }
  }

  @Test("Keys fold case and curly apostrophes, and tell different words apart")
  func keys() {
    #expect(WordKey("Said".utf8) == "said")
    #expect(WordKey("don’t".utf8) == WordKey("Don't".utf8))
    #expect(WordKey("ÉCOLE".utf8) == WordKey("école".utf8))
    #expect(WordKey("international".utf8) != WordKey("internationally".utf8))
    #expect(WordKey("it’s".utf8) == "it's")
  }
}

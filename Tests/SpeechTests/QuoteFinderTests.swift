import Language
import Model
import Provenance
import TestSupport
import Testing

@testable import Speech

@Suite("Quotes") struct QuoteFinderTests {
  /// `kind: content <- full name, or the words beside the cue in angle brackets`
  private func lines(_ text: String) -> [String] {
    QuoteFinder().find(in: Document(SourceText(text))).map { quote in
      let name = quote.speaker.map { $0.fullName?.exact ?? "<\($0.mention.exact)>" } ?? "?"
      return "\(quote.kind.rawValue): \(quote.excerpt.exact) <- \(name)"
    }
  }

  @Test(
    "Speech and its speaker, wherever the cue stands",
    arguments: [
      ("“We will rebuild,” Anna Lund said.", "direct: We will rebuild, <- Anna Lund"),
      (
        "“We will rebuild,” said Anna Lund, the harbour master.",
        "direct: We will rebuild, <- Anna Lund"
      ),
      ("Anna Lund told the council: “We will rebuild.”", "direct: We will rebuild. <- Anna Lund"),
      (
        "Anna Lund, who runs the port, said that it would “open by spring.”",
        "mixed: that it would “open by spring.” <- Anna Lund"
      ),
      (
        "Anna Lund said the bridge would open in May.",
        "indirect: the bridge would open in May <- Anna Lund"
      ),
      (
        "The bridge will open in May, according to Anna Lund.",
        "indirect: The bridge will open in May <- Anna Lund"
      ),
      (
        "The bridge will open in May, the town council said on Monday.",
        "indirect: The bridge will open in May <- <the town council>"
      ),
      (
        "“It is safe,” a spokesman for the ministry said.",
        "direct: It is safe, <- <a spokesman for the ministry>"
      ),
      ("\"Why now?\" Judge Marcus Holt asked.", "direct: Why now? <- Marcus Holt"),
      ("Halden spokesman Per Holm said: “No comment.”", "direct: No comment. <- Per Holm"),
      ("“We will rebuild.” — Anna Lund", "direct: We will rebuild. <- Anna Lund"),
    ])
  func shapes(_ text: String, _ expected: String) {
    #expect(lines(text) == [expected])
  }

  @Test("A split quote is one speech of one speaker")
  func split() {
    #expect(
      lines("“We were lucky,” coach Ida Berg said. “We will not be lucky twice.”") == [
        "direct: We were lucky, <- Ida Berg", "direct: We will not be lucky twice. <- Ida Berg",
      ])
  }

  @Test(
    "Surname, pronoun and paper lead to the full name; a stranger leads to none",
    arguments: [
      ("Coach Ida Berg praised her team.\n“They ran,” Berg said.", "Ida Berg"),
      ("Ida Berg praised the team.\n“They ran,” she said.", "Ida Berg"),
      (
        "The Harbour Times reported that the dam leaks.\nThe paper said that “nobody had looked at it for years.”",
        "The Harbour Times"
      ),
      ("Mayor Per Holm welcomed coach Ida Berg.\n“They ran,” the coach said.", "Ida Berg"),
      (
        "Per Holm was there. The town engineer said the wall was weak. “I told them,” he said.",
        "<he>"
      ),
    ])
  func resolution(_ text: String, _ name: String) {
    #expect(lines(text).last?.hasSuffix("<- \(name)") == true, "\(lines(text))")
  }

  @Test("To whom, with which word, and in what office")
  func parts() throws {
    let quote = try #require(
      QuoteFinder().find(
        in: Document(SourceText("“It leaks,” engineer Ola Brandt told the inquiry."))
      ).first)
    #expect(quote.addressee?.exact == "the inquiry")
    #expect(quote.cue?.exact == "told")
    #expect(quote.speaker?.role?.exact == "engineer")
    #expect(quote.sentence.exact == "“It leaks,” engineer Ola Brandt told the inquiry.")
  }

  @Test(
    "Titles of works and words that nobody says are no quotes",
    arguments: [
      "She sang on the programme’s “Evening Song” for years.", "The “emergency” lasted a week.",
    ])
  func nobody(_ text: String) {
    #expect(lines(text) == [])
  }

  @Test("A mark that is never closed is told, unless the next paragraph takes it up")
  func unclosed() {
    let open = Document(SourceText("“It goes on, Lund said."))
    #expect(QuoteFinder().unclosedQuotations(in: open).count == 1)
    let carried = Document(SourceText("Lund said: “It goes on.\n“And ends here.”"))
    #expect(QuoteFinder().unclosedQuotations(in: carried).isEmpty)
  }

  @Test("Any text gives quotes whose words stand where they say")
  func anything() {
    var generator = SeededGenerator(seed: 5)
    let words = [
      "“", "”", "\"", "'", "’s", "Anna", "Lund", "said", "that", "told", "he", "she", "The",
      "paper", ",", ".", "?", ":", "according", "to", "\n", "é", "—", "(", ")", "saying", "U.S.",
      "of", "Bank", "and", "-",
    ]
    for _ in 0..<1500 {
      let string = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        (words.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
      }.joined()
      let text = SourceText(string)
      for quote in QuoteFinder().find(in: Document(text)) {
        for excerpt in [quote.excerpt, quote.sentence] + quote.parts
          + [quote.cue, quote.addressee, quote.speaker?.mention, quote.speaker?.fullName]
          .compactMap({ $0 })
        {
          #expect(
            excerpt.span.end <= text.count
              && String(decoding: text.bytes[excerpt.span.range], as: UTF8.self) == excerpt.exact)
        }
      }
    }
  }
}

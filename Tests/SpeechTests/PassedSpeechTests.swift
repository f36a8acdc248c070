import Language
import Model
import Provenance
import Testing

@testable import Speech

/// Speech that somebody passes on, and whom it is told.
@Suite("Speech passed on") struct PassedSpeechTests {
  /// `content <- full name, or the words beside the cue in angle brackets`
  private func lines(_ text: String) -> [String] {
    QuoteFinder().find(in: Document(SourceText(text))).map { quote in
      let name = quote.speaker.map { $0.fullName?.exact ?? "<\($0.mention.exact)>" } ?? "?"
      return "\(quote.excerpt.exact) <- \(name)"
    }
  }

  @Test(
    "Who is quoted as saying says it, not the paper",
    arguments: [
      ("The Tide quoted Ida Lund as saying: “The ice is thin.”", "The ice is thin. <- Ida Lund"),
      (
        "Reuters cited Ida Lund as telling divers: “The ice is thin.”",
        "The ice is thin. <- Ida Lund"
      ),
      ("“The ice is thin,” the Tide quoted Ida Lund as saying.", "The ice is thin, <- Ida Lund"),
      ("Ida Lund was quoted as saying: “The ice is thin.”", "The ice is thin. <- Ida Lund"),
      (
        "Ida Lund was quoted by the Tide as saying: “The ice is thin.”",
        "The ice is thin. <- Ida Lund"
      ),
      (
        "Local radio quoted the diver as saying that the ice was thin.",
        "that the ice was thin <- <the diver>"
      ),
    ])
  func passing(_ text: String, _ expected: String) { #expect(lines(text) == [expected]) }

  @Test("A source holds no verb: of two names around one the second speaks")
  func verb() {
    #expect(
      lines(
        "“I am well,” Rolf Holm phoned Ida Lund, who replied: “Then come to the rink on Sunday.”"
      )
      .last == "Then come to the rink on Sunday. <- Ida Lund")
  }

  @Test("A hearer is no clause, and the name of a station belongs to it")
  func hearers() throws {
    func hearer(_ text: String) throws -> String? {
      try #require(QuoteFinder().find(in: Document(SourceText(text))).first).addressee?.exact
    }
    #expect(try hearer("Divers warned that the pier was “rotten from end to end.”") == nil)
    #expect(
      try hearer("“The ice is too thin for cars,” Ida Lund told state radio Tide.")
        == "state radio Tide")
  }

  @Test("A wall of speech passed on takes linear time", .timeLimit(.minutes(1)))
  func wall() {
    let text = String(repeating: "quoted Ida Lund as saying “a” ", count: 3_000)
    _ = SpeechTable(Document(SourceText(text)))
  }
}

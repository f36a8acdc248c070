import Language
import Model
import Provenance
import Testing

@testable import Speech

/// Turns behind labels.
@Suite("Transcripts") struct TranscriptTests {
  /// `content <- full name, or the words beside the cue in angle brackets`
  private func lines(_ text: String) -> [String] {
    QuoteFinder().find(in: Document(SourceText(text))).map { quote in
      let name = quote.speaker.map { $0.fullName?.exact ?? "<\($0.mention.exact)>" } ?? "?"
      return "\(quote.excerpt.exact) <- \(name)"
    }
  }

  @Test("What stands behind a label in a transcript is that person's up to the paragraph's end")
  func transcript() {
    #expect(
      lines(
        "Ida Lund met Rolf Holm on the ice.\n\nLUND: We will skate. It said so on the radio.\n\nHOLM: Not on this lake."
      ) == [
        "We will skate. It said so on the radio. <- Ida Lund", "Not on this lake. <- Rolf Holm",
      ])
    #expect(
      lines("SENATOR MOE: We will skate. DR. BRANDT: Not on this lake.").map {
        String($0.prefix(8))
      } == ["We will ", "Not on t"])
    #expect(
      lines("Ida Lund: I will skate on Sunday.\n\nRolf Holm: Not on this lake.") == [
        "I will skate on Sunday. <- Ida Lund", "Not on this lake. <- Rolf Holm",
      ])
    #expect(
      lines("Q: Who clears the ice?\n\nA: The rink does it at night.") == [
        "Who clears the ice? <- ?", "The rink does it at night. <- ?",
      ])
    #expect(
      lines(
        "IDA LUND, ICE EXPERT: The lake is open.\n\nROLF HOLM, HOST: Since when has it been?\n\nLUND: Since the storm came."
      ) == [
        "The lake is open. <- IDA LUND", "Since when has it been? <- ROLF HOLM",
        "Since the storm came. <- IDA LUND",
      ])
  }

  @Test(
    "Notices, places and lists are no turns",
    arguments: [
      "NOTE: This page was changed on Sunday.", "HALDEN: The rink opened on Sunday.",
      "WHERE: The rink at the old pier.\n\nWHEN: Sunday at noon or later.",
      "A: The rink opens at noon on Sunday.",
      "Ida Lund: Two goals and one assist.\n\nRolf Holm: One goal and no assist.",
      "Ida Lund met Rolf Holm on the ice.\n\nLUND: Solid in goal all night.\n\nHOLM: Ran out of breath.",
      "PROS: It glides well on ice.\n\nCONS: It costs a month of pay.\n\nPROS: It is light and red.",
    ])
  func nobody(_ text: String) { #expect(lines(text) == []) }

  @Test("Walls of labels take linear time", .timeLimit(.minutes(1)))
  func walls() {
    for unit in ["LUND: We skate now.\n\n", "LUND: We skate now. ", "Q: a b c.\n\nA: a b c.\n\n"] {
      _ = SpeechTable(Document(SourceText(String(repeating: unit, count: 5_000))))
    }
  }
}

import Language
import Provenance
import TestSupport
import Testing

@testable import Speech

@Suite("Rules of speech") struct SpeechRulesTests {
  @Test(
    "Every rule finds what its examples say, and nothing else",
    arguments: SpeechRules.all.flatMap { $0.examples })
  func examples(_ example: RuleExample) {
    switch example {
    case .finds(let marked, let speakers):
      let text = MarkedText(marked)
      let found = QuoteFinder().find(in: Document(text.text))
      #expect(found.map(\.excerpt.exact) == text.words)
      #expect(found.map { $0.speaker?.fullName?.exact ?? $0.speaker?.mention.exact } == speakers)
    case .ignores(let sentence):
      let found = QuoteFinder().find(in: Document(SourceText(sentence)))
      #expect(found.filter { $0.speaker != nil }.map(\.excerpt.exact) == [])
    }
  }
}

import Foundation
import Language
import Model
import Provenance
import TestSupport
import Testing

@testable import Speech

/// How well speakers are found in articles marked by hand. `SPEECH_MISSES=1 swift test` prints every miss.
@Suite("Speakers marked by hand") struct SpeechMarksTests {
  @Test(
    "Speakers, and words that are nobody's, are as a person marked them, at these rates or better")
  func rates() throws {
    var score = Score()
    for article in try HandMarkedArticle.all(in: "unseen.txt", of: "SpeechMarks") {
      score.add(article)
    }
    print(score)
    if ProcessInfo.processInfo.environment["SPEECH_MISSES"] != nil {
      print(score.misses.joined(separator: "\n"))
    }
    #expect(score.credited.all == 61)
    #expect(score.nobodys.all == 12)
    #expect(score.credited.right >= 54)
    #expect(score.credited.wrong <= 3)
    #expect(score.nobodys.right >= 7)
  }
}

private struct Score: CustomStringConvertible {
  private(set) var credited = (all: 0, right: 0, wrong: 0)
  private(set) var nobodys = (all: 0, right: 0)
  private(set) var misses: [String] = []

  mutating func add(_ article: HandMarkedArticle) {
    let document = Document(article)
    let quotes = QuoteFinder().find(in: document)
    for stretch in article.marks {
      let speakers = stretch.answers(1)
      let quote = quotes.first { quote in
        quote.kind != .indirect
          && quote.parts.contains {
            $0.span.start < stretch.span.end && stretch.span.start < $0.span.end
          }
      }
      let speaker = quote?.speaker
      let said = [speaker?.mention.exact, speaker?.fullName?.exact].compactMap { $0 }
      let isRight = said.contains { words in
        speakers.contains { words.contains($0) || $0.contains(words) }
      }
      if speakers.contains("-") {
        nobodys.all += 1
        if quote == nil || speakers.contains("?") && speaker == nil {
          nobodys.right += 1
          continue
        }
      } else {
        credited.all += 1
        credited.right += isRight ? 1 : 0
        credited.wrong += !isRight && speaker != nil ? 1 : 0
        if isRight { continue }
      }
      misses.append(
        "\(article.name): “\(stretch.fields[0])” is \(speakers), found \(said)"
      )
    }
  }

  var description: String {
    "speakers: \(credited.right) of \(credited.all), \(credited.wrong) wrong; "
      + "nobody's: \(nobodys.right) of \(nobodys.all)"
  }
}

extension Document {
  /// The document of an article marked by hand.
  convenience init(_ article: HandMarkedArticle) {
    self.init(
      SourceText(article.text),
      parts: article.paragraphs.map { Document.Part(span: $0.span, isTitle: $0.isTitle) })
  }
}

import Language
import Model
import Provenance
import Speech
import TestSupport
import Testing

@testable import Briefing

/// Explanations tell what decided: over articles marked by hand, what they say is what a brief without them has.
@Suite("Explanations") struct ExplanationTests {
  private static let articles: [Article] = {
    [("FigureMarks", "unseen"), ("QuoteMarks", "unseen"), ("SourceMarks", "seen")].flatMap {
      folder, name in (try? HandMarkedArticle.all(in: "\(name).txt", of: folder)) ?? []
    }.map { article in
      let lines = article.text.split(separator: "\n").map(String.init)
      return BriefMaker.diagnosed(Array(lines.dropFirst()), title: lines[0], language: "en")
        .value.article
    }
  }()

  @Test("What is noted while an article is analysed changes nothing of its brief")
  func sameBrief() {
    #expect(Self.articles.count > 40)
    for article in Self.articles {
      let brief = Briefer().brief(article, file: article.text).value
      let explanation = Briefer().explain(article, file: article.text).value
      #expect(explanation.figures.map(\.figure.span) == brief.figures.map(\.span))
      #expect(explanation.figures.map(\.figure.attribution) == brief.figures.map(\.attribution))
      #expect(explanation.quotes.map(\.quote.span) == brief.quotes.map(\.span))
      #expect(explanation.quotes.map(\.quote.speaker) == brief.quotes.map(\.speaker))
      let key = explanation.figures.indices.filter { explanation.figures[$0].judgement.rank != nil }
        .sorted {
          explanation.figures[$0].judgement.rank ?? 0 < explanation.figures[$1].judgement.rank ?? 0
        }
      #expect(key == brief.keyFigures)
      #expect(
        Set(explanation.quotes.indices.filter { explanation.quotes[$0].judgement.reason == .isKey })
          == Set(brief.keyQuotes))
    }
  }

  @Test("Of two levels the one before is told as such, and not as what nobody states")
  func formerLevel() throws {
    let article = BriefMaker.diagnosed(
      ["The harbour board said on Monday that the number of cases fell to 25 from 26."],
      title: "Cases fall", language: "en"
    ).value.article
    let figures = Briefer().explain(article, file: article.text).value.figures
    let former = try #require(figures.first { $0.figure.value == 26 })
    let level = try #require(figures.firstIndex { $0.figure.value == 25 })
    #expect(former.judgement.reason == .isFormer(level))
  }

  @Test("Each number of the text is part of a figure, or it is said why it is not")
  func numbers() {
    for article in Self.articles {
      let explanation = Briefer().explain(article, file: article.text).value
      let document = Document(article.text, parts: Briefer.parts(of: article))
      let told = explanation.numbers.map(\.excerpt.span) + explanation.figures.map(\.figure.span)
      for number in document.numbers {
        let sentence = document.sentences[document.sentence(of: number.tokens.lowerBound)]
        let words = document.excerpt(number.tokens)
        // "a" is no number to a reader.
        guard !sentence.isTitle, words.exact.lowercased() != "a", words.exact.lowercased() != "an"
        else { continue }
        #expect(told.contains { $0.overlaps(words.span) }, "\(words.exact): \(article.title)")
      }
    }
  }

  @Test("The causes of a choice add up to the score that decided")
  func sums() {
    for article in Self.articles {
      let document = Document(article.text, parts: Briefer.parts(of: article))
      let found = Analysis(document, of: article, BriefingOptions())
      let explanation = Briefer().explain(article, file: article.text).value
      let rows = FigureFeatures(found.figures, at: found.places, in: document).rows()
      for (figure, row) in zip(explanation.figures, rows) {
        let order = figure.judgement.order.reduce(0) { $0 + $1.weight }
        let worth = figure.judgement.worth.reduce(0) { $0 + $1.weight }
        #expect(abs(order - FigureWeights.order(row)) < 1e-9)
        #expect(abs(worth - FigureWeights.worth(row)) < 1e-9)
      }
      for sentence in explanation.sentences {
        #expect(abs(sentence.causes.reduce(0) { $0 + $1.weight } - sentence.score) < 1e-6)
      }
      for quote in explanation.quotes where !quote.speaker.others.isEmpty {
        #expect(quote.speaker.others.reduce(0) { $0 + $1.share } < 1.0001)
      }
    }
  }

  @Test("Every question of the models has its own words")
  func words() {
    #expect(SentenceFeature.reasonNames == SentenceFeature.allCases.map(\.name))
    let words = FigureFeature.allCases.filter { $0 != .early }.map(\.words)
    #expect(words.allSatisfy { $0.contains(" ") })
    #expect(Set(words).count > words.count - 3)
    #expect(SourceTrace.words.count == SourceTrace.names.count)
  }

  @Test("Whoever a pronoun may mean is named, and why it is one of them")
  func pronouns() throws {
    let text = "Ida Strand met Eva Moe on the quay. “The wall moved,” she said."
    let article = BriefMaker.diagnosed([text], title: "", language: "en").value.article
    let quote = try #require(Briefer().explain(article, file: article.text).value.quotes.first)
    let meaning = try #require(quote.speaker.meaning)
    let chosen = [quote.quote.speaker?.fullName?.exact].compactMap(\.self)
    #expect(Set(chosen + meaning.others.map(\.name)) == ["Ida Strand", "Eva Moe"])
    #expect(!meaning.causes.isEmpty)
  }
}

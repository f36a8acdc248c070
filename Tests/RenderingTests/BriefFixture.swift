import Foundation
import Model
import Provenance
import Testing

/// Small briefs, made by hand.
enum BriefFixture {
  /// A brief with one summary sentence, one figure and one quote, all in one sentence.
  static func brief(
    _ words: String = "Anna Lund said 40 boats sank: “We are poor now, é.”",
    metadata: ArticleMetadata = ArticleMetadata(), title: String = "Boats sink"
  ) -> Brief {
    let text = SourceText("é\n\n" + words)
    let start = 4
    func excerpt(_ part: String) -> Excerpt? {
      let string = text.string(text.span)
      guard let range = string.range(of: part) else { return nil }
      let from = string.utf8.distance(from: string.startIndex, to: range.lowerBound)
      return text[TextSpan(from, from + part.utf8.count)]
    }
    let sentence = text[TextSpan(start, text.count)]
    let speaker = excerpt("Anna Lund").map { Speaker(mention: $0, fullName: $0) }
    let quotes = [excerpt("We are poor now, é.")].compactMap { $0 }.map {
      Quote(
        excerpt: $0, kind: .direct, parts: [$0], speaker: speaker, cue: excerpt("said"),
        addressee: nil, sentence: sentence, isInTitle: false, speech: 1)
    }
    let figures = [excerpt("40 boats")].compactMap { $0 }.map {
      Figure(
        excerpt: $0, value: 40, upperValue: nil, modifier: .exact, unit: "boat", kind: .count,
        counted: excerpt("boats"), fate: nil, subject: nil, attribution: speaker, hedge: nil,
        sentence: sentence)
    }
    let article = Article(
      file: "content/a.txt", address: ArticleAddress("a", source: "a.txt"), title: title,
      date: ArticleDate(year: 2026, month: 3, day: 10), text: text,
      blocks: [
        Block(.paragraph, .title, at: TextSpan(0, 2)),
        Block(.paragraph, at: TextSpan(start, text.count)),
      ], markup: .plain, offsetMap: .identity, metadata: metadata)
    return Brief(
      article: article, summary: [SummarySentence(excerpt: sentence, number: 2, rank: 1)],
      quotes: quotes, figures: figures, keyQuotes: Array(quotes.indices),
      keyFigures: Array(figures.indices), wordCount: (10, 10))
  }

  /// A brief of "60 boats", "40" and "12", the first of which is a key figure.
  static func related(_ relations: [FigureRelation]) -> Brief {
    let plain = brief("Anna Lund said 60 boats left: 40 came back, and 12 sank.")
    let text = plain.article.text
    let sentence = text[TextSpan(4, text.count)]
    let figures = [(19, 27, 60.0), (34, 36, 40.0), (52, 54, 12.0)].map { start, end, value in
      Figure(
        excerpt: text[TextSpan(start, end)], value: value, upperValue: nil, modifier: .exact,
        unit: "boat", kind: .count, counted: text[TextSpan(22, 27)], fate: nil, subject: nil,
        attribution: nil, hedge: nil, sentence: sentence)
    }
    return Brief(
      article: plain.article, summary: [], quotes: [], figures: figures, keyQuotes: [],
      keyFigures: [0], relations: relations, keyRelations: Array(relations.indices),
      wordCount: (12, 0))
  }

  /// A brief of one speech in two pieces, the second in marks that are none to the extraction contract.
  ///
  /// - Parameter between: What stands between the words of the two.
  static func inPieces(between: String = "” and “") throws -> Brief {
    let plain = brief("Anna Lund said: “We are poor now,\(between)We were rich.” She left.")
    let text = plain.article.text
    let string = text.string(text.span)
    let pieces = try ["We are poor now,", "We were rich."].map { words in
      let from = try #require(string.range(of: words)).lowerBound.utf16Offset(in: string)
      let start = String(string.utf16.prefix(from))?.utf8.count ?? 0
      let excerpt = text[TextSpan(start, start + words.utf8.count)]
      return Quote(
        excerpt: excerpt, kind: .direct, parts: [excerpt],
        speaker: Speaker(mention: text[TextSpan(4, 13)]), cue: text[TextSpan(14, 18)],
        addressee: nil, sentence: text[TextSpan(4, text.count)], isInTitle: false, speech: 1,
        contractKind: words.hasSuffix(",") ? .direct : .indirect)
    }
    return Brief(
      article: plain.article, summary: [], quotes: pieces, figures: [], keyQuotes: [0, 1],
      keyFigures: [], wordCount: (12, 0))
  }
}

import Language
import Model
import Provenance

/// Chooses the quotes for the page: complete thoughts of somebody, in article order.
enum KeyQuotes {
  private static let fewestWords = 6

  /// Indices into `quotes`, at most `most`, in article order.
  ///
  /// Only words inside marks are quoted, and only those with a speaker: a key quote with a wrong speaker is the worst defect
  /// there is, one that is missing is not. Scare quotes, figures in marks and pieces of less than six words are left out.
  static func choose(from quotes: [Quote], in document: Document, most: Int) -> [Int] {
    var ranked: [(index: Int, score: Double)] = []
    for (index, quote) in quotes.enumerated() {
      if let score = score(quote, in: document) { ranked.append((index, score)) }
    }
    ranked.sort { ($1.score, $0.index) < ($0.score, $1.index) }
    var chosen: [Int] = []
    for (index, _) in ranked where chosen.count < most {
      if chosen.contains(where: { quotes[$0].excerpt.span.overlaps(quotes[index].excerpt.span) }) {
        continue
      }
      chosen.append(index)
    }
    return chosen.sorted()
  }

  private static func score(_ quote: Quote, in document: Document) -> Double? {
    guard !quote.isInTitle, quote.kind != .indirect, let speaker = quote.speaker else { return nil }
    let tokens = quote.parts.flatMap { document.tokens(in: $0.span) }.map { document.tokens[$0] }
    let words = tokens.count { $0.isWord }
    guard words >= fewestWords, isThought(quote, tokens) else { return nil }
    var score = 0.0
    if speaker.fullName != nil { score += 2 }
    if quote.kind == .direct { score += 0.5 }
    if (10...45).contains(words) { score += 1 }
    if words > 70 { score -= 1 }
    if quote.cue != nil { score += 0.5 }
    let place = Double(quote.excerpt.span.start) / Double(max(document.text.count, 1))
    return score + 1 - place + min(Double(words), 40) / 40
  }

  /// Whether the words in marks hold a verb, so that they say something, or are a clause by their form.
  private static func isThought(_ quote: Quote, _ tokens: [Token]) -> Bool {
    let hasVerb = tokens.contains {
      $0.isAny(of: [
        .subjectPronoun, .auxiliary, .commonVerb, .speechVerb, .attitudeVerb, .riseWord, .fallWord,
      ]) || isContraction($0)
    }
    guard hasVerb else { return false }
    // A piece that begins and ends inside the article's own sentence is a phrase, unless it is long.
    let isWhole = quote.kind == .direct && (tokens.first?.isCapitalised ?? false)
    return isWhole || tokens.count { $0.isWord } >= 9
  }

  private static func isContraction(_ token: Token) -> Bool {
    let contractions: [WordKey] = [
      "we're", "i'm", "it's", "they're", "you're", "we've", "i've", "we'll", "that's", "he's",
      "she's", "there's",
    ]
    return contractions.contains(token.key)
  }
}

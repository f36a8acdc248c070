import Language
import Model
import Provenance

/// Chooses the quotes for the page: complete thoughts of somebody, in article order.
///
/// Only words inside marks are quoted, and only those whose speaker is beyond doubt: a key quote with a wrong speaker is the
/// worst defect there is, one that is missing is not (`SpeakerDoubt`). Scare quotes, figures in marks and fragments are left
/// out (`Thought`). Pieces of one speech are shown together, as long as they are not too many words.
///
/// The weights are set by hand: what makes a quote key is nowhere marked in numbers that could teach them.
///
/// - Complexity: O(*q* log *q*) in quotes, as who has spoken before is asked of the best 200 only.
struct KeyQuotes {
  /// All of the article's, in article order.
  let quotes: [Quote]
  let document: Document
  /// What tells whether a speaker may be shown; asked last, as it costs most.
  let doubt: SpeakerDoubt

  /// Indices into `quotes` of at most `most` speeches, in article order. Each chosen piece has its index, so that a
  /// speech of three pieces gives three of them, beside each other. An article may have none at all.
  static func choose(from quotes: [Quote], in document: Document, most: Int) -> [Int] {
    KeyQuotes(quotes, in: document).choose(most: most)
  }

  /// - Parameter quotes: All of the document's, in article order.
  init(_ quotes: [Quote], in document: Document) {
    self.quotes = quotes
    self.document = document
    doubt = SpeakerDoubt(quotes, in: document)
  }

  /// A quote that may be shown, with what tells how much it is worth.
  ///
  /// One piece of a speech. Several pieces of one speech may be candidates; the best is chosen and brings the others
  /// along.
  struct Candidate {
    /// Into the article's quotes.
    let index: Int
    let worth: QuoteWorth
    /// Its sum.
    let score: Double
  }

  /// Takes the best, then the best beside that, until there are enough or none is left. What the chosen one says
  /// already goes with it.
  private func choose(most: Int) -> [Int] {
    var candidates = undisputed(quotes.indices.compactMap(candidate))
    candidates.sort { ($1.score, $0.index) < ($0.score, $1.index) }
    var chosen: [Candidate] = []
    while chosen.count < most, !candidates.isEmpty {
      guard let next = best(of: candidates, after: chosen) else { break }
      chosen.append(next)
      let said = pieces(around: next.index)
      candidates.removeAll { candidate in said.contains { isSaid(candidate.index, beside: $0) } }
    }
    return chosen.flatMap { pieces(around: $0.index) }.sorted()
  }

  /// Without those whose very words somebody else is said to have said: one of the two speakers is wrong. “We sank,”
  /// says Lund in one paragraph and Holm in another: the page would show one of them as the other. Both are left out.
  func undisputed(_ candidates: [Candidate]) -> [Candidate] {
    var first: [UInt64: Int] = [:]
    var disputed: Set<UInt64> = []
    let contents = candidates.map { fingerprint(of: $0.index) }
    for (candidate, words) in zip(candidates, contents) {
      if let other = first[words] {
        if name(quotes[other]) != name(quotes[candidate.index]) { disputed.insert(words) }
      } else {
        first[words] = candidate.index
      }
    }
    guard !disputed.isEmpty else { return candidates }
    return zip(candidates, contents).filter { !disputed.contains($1) }.map(\.0)
  }

  /// The words of a quote as one number: that two different ones meet is as improbable as of two words (`WordKey`).
  /// Case, marks and what stands between the pieces do not count: the words of all parts are taken one behind the
  /// other.
  private func fingerprint(of index: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in quotes[index].partSpans {
      for token in document.tokens(in: part) where document.tokens[token].isWord {
        hash = (hash ^ document.tokens[token].key.rawValue) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
    }
    return hash
  }

  /// The best score, less where the same speaker has the word already.
  ///
  /// - Parameter candidates: The best first; the first 200 are compared.
  /// - Returns: Of equal ones the first; nil for none.
  private func best(of candidates: [Candidate], after chosen: [Candidate]) -> Candidate? {
    var best: (candidate: Candidate, score: Double)?
    for candidate in candidates.prefix(Self.mostCompared) {
      let heard = chosen.count {
        name(quotes[$0.index]) == name(quotes[candidate.index])
      }
      let score = candidate.score - Self.heardBefore * Double(heard)
      if score > best?.score ?? -.infinity { best = (candidate, score) }
    }
    return best?.candidate
  }

  /// A text of more quotes is no article: who has spoken before is asked of the best of them only.
  private static let mostCompared = 200
  /// Two voices tell more than one voice twice.
  private static let heardBefore = 0.5

  /// By what two quotes are of one speaker: where the full name is printed first, or else the words beside the quote.
  /// Two quotes of “the union” without a full name are thus of two speakers.
  private func name(_ quote: Quote) -> TextSpan? {
    quote.speaker.map { $0.fullNameSpan ?? $0.span }
  }

  /// Whether one says what the other says: a piece of the same speech, the same stretch, or mostly the same words
  /// again of the same speaker. Mostly the same is four of five content words of the shorter one.
  func isSaid(_ candidate: Int, beside chosen: Int) -> Bool {
    let one = quotes[candidate]
    let other = quotes[chosen]
    if one.speech == other.speech || one.span.overlaps(other.span) { return true }
    guard name(one) == name(other) else { return false }
    let words = Thought.topic(of: one, in: document)
    let others = Thought.topic(of: other, in: document)
    return words.intersection(others).count * 5 >= min(words.count, others.count) * 4
  }

  // MARK: Pieces

  /// The most words of a speech that are shown.
  private static let mostWords = 70

  /// A piece and the pieces of its speech beside it: those behind it first, which go on with the thought. Only direct
  /// pieces are taken along, and none that would make the whole longer than `mostWords`; the piece itself stays
  /// whatever its length.
  ///
  /// - Returns: Indices of a run of quotes, in article order.
  private func pieces(around index: Int) -> [Int] {
    var pieces = index..<index + 1
    var words = count(index)
    func take(_ next: Int) -> Bool {
      guard quotes.indices.contains(next), quotes[next].speech == quotes[index].speech,
        quotes[next].kind == .direct, words + count(next) <= Self.mostWords,
        doubt.hasSameMarks(next, index),
        !doubt.isBroken(
          between: min(next, pieces.lowerBound), and: max(next, pieces.upperBound - 1))
      else { return false }
      words += count(next)
      return true
    }
    while take(pieces.upperBound) { pieces = pieces.lowerBound..<pieces.upperBound + 1 }
    while take(pieces.lowerBound - 1) { pieces = pieces.lowerBound - 1..<pieces.upperBound }
    return Array(pieces)
  }

  /// Words of a quote that are between its marks.
  private func count(_ index: Int) -> Int {
    quotes[index].partSpans.reduce(0) { $0 + document.wordCount(in: $1) }
  }

  // MARK: Scores

  /// nil for what may not be shown: of the headline, without marks, without a speaker, no whole thought, or with a
  /// speaker in doubt. The cheap questions are asked first.
  func candidate(_ index: Int) -> Candidate? {
    guard !quotes[index].isInTitle, quotes[index].kind != .indirect,
      quotes[index].speaker != nil
    else { return nil }
    let quote = quotes[index]
    guard let thought = Thought(quote, in: document), doubt.doubt(of: index) == nil
    else { return nil }
    let worth = QuoteWorth(
      quote, thought, position: Double(quote.span.start) / Double(max(document.text.count, 1)))
    return Candidate(index: index, worth: worth, score: worth.score)
  }
}

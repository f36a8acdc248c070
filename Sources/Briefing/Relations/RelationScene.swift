import Language
import Model
import Provenance

/// What a rule of relations looks at: all figures of a document with the words that they stand among.
///
/// A class, so that handing it to a rule counts one reference rather than one for each part of the document.
///
/// Figures are told by their index in `figures`, tokens by theirs in the document. Tokens may be asked for at any
/// index, also before the first and behind the last, where there is nothing: rules look a few words to either side
/// and need not ask where the text ends.
final class RelationScene {
  /// Whose tokens and sentences the indices count in.
  let document: Document
  /// All of the article's, in article order.
  let figures: [Figure]
  /// Of each figure the tokens of its excerpt, modifier words and unit included.
  let tokens: [Range<Int>]
  /// Of each figure the sentence, as an index into the document's.
  let sentences: [Int]

  /// Of each figure its `lead`, worked out once as many rules ask for it.
  private var leads: [Int] = []
  /// Of each figure what stands around it, which decides the rules that are asked about it.
  private var traits: [TokenTraits] = []

  /// How many figures a rule looks back or forth; a wall of figures costs no more than that each. It bounds wholes,
  /// parts and levels alike.
  static let reach = 6

  /// Works out what rules ask most often: the lead of each figure, and the words around it.
  init(_ figures: [Figure], at places: FigurePlaces, in document: Document) {
    self.document = document
    self.figures = figures
    tokens = places.tokens
    sentences = places.sentences
    leads = figures.indices.map(findLead)
    findTraits()
  }

  // MARK: What rules need

  /// How many tokens a rule looks back from its figure, at most, and how many on from it, where a sentence ends
  /// sooner. A rule that looks farther for a word that it needs would not be asked: widen this with it.
  private static let farthest = (before: 24, behind: 4)

  /// What stands in the sentence of a figure and around it, as far as rules look for their words.
  func traits(of figure: Int) -> TokenTraits { traits[figure] }

  /// A sentence is read once for all of its figures; around each only what lies outside the sentence is read besides.
  private func findTraits() {
    var traits: [TokenTraits] = []
    traits.reserveCapacity(figures.count)
    var (known, inSentence) = (-1, RelationWords())
    for figure in figures.indices {
      let sentence = document.sentences[sentences[figure]]
      if sentences[figure] != known {
        known = sentences[figure]
        inSentence = words(in: sentence.tokens)
      }
      let first = max(0, tokens[figure].lowerBound - Self.farthest.before)
      let end = min(document.tokens.count, tokens[figure].upperBound + Self.farthest.behind)
      let before = words(in: first..<max(first, sentence.tokens.lowerBound))
      let behind = words(in: min(end, sentence.tokens.upperBound)..<end)
      traits.append(
        sentence.traits.with(words: inSentence.rawValue | before.rawValue | behind.rawValue))
    }
    self.traits = traits
  }

  /// All that the words of a run are to the rules; marks are passed over.
  private func words(in range: Range<Int>) -> RelationWords {
    var words: UInt64 = 0
    for index in range where document.tokens[index].isWord {
      words |= RelationWords.of(document.tokens[index].key).rawValue
    }
    return RelationWords(rawValue: words)
  }

  // MARK: Words

  /// The key of the word at an index; none for marks and outside the text.
  func key(_ index: Int) -> WordKey {
    document.tokens.indices.contains(index) && document.tokens[index].isWord
      ? document.tokens[index].key : .none
  }

  /// The kind of the token at an index; nil outside the text.
  func kind(_ index: Int) -> Token.Kind? {
    document.tokens.indices.contains(index) ? document.tokens[index].kind : nil
  }

  /// Whether a hyphen or dash joins it to the token before, without white space. “2014-15” has such a hyphen at its
  /// second token.
  func isJoined(_ index: Int) -> Bool {
    document.tokens.indices.contains(index) && document.tokens[index].isGlued
      && (kind(index) == .hyphen || kind(index) == .dash)
  }

  /// Whether the token at an index is a word of any of these classes; marks and numbers in digits never are.
  func isWord(_ index: Int, _ classes: WordClass) -> Bool {
    document.tokens.indices.contains(index) && document.tokens[index].isWord
      && document.tokens[index].isAny(of: classes)
  }

  /// Whether a token is a word of any of these kinds.
  func isAny(_ index: Int, _ kinds: RelationWords) -> Bool {
    RelationWords.of(key(index)).rawValue & kinds.rawValue != 0
  }

  /// Index of the first word or number of a figure's sentence. Among its first four tokens; otherwise the sentence's
  /// first token, whatever it is.
  func opener(of figure: Int) -> Int {
    let sentence = document.sentences[sentences[figure]].tokens
    return sentence.prefix(4).first { kind($0) == .word || kind($0) == .number }
      ?? sentence.lowerBound
  }

  /// The nearest word before a figure that is no article, adverb or approximator: "including" of "including at least
  /// 12". At most three such words and quotation marks are passed over. An index, which may be -1 or in the sentence
  /// before.
  func lead(of figure: Int) -> Int { leads[figure] }

  private func findLead(of figure: Int) -> Int {
    var index = tokens[figure].lowerBound - 1
    for _ in 0..<3
    where isWord(index, [.approximator, .adverb]) && !Self.isLeading(key(index))
      || key(index) == "the" || key(index) == "a" || key(index) == "an"
      || kind(index) == .quotationMark
    {
      index -= 1
    }
    return index
  }

  /// “more” and “further” may be adverbs and say themselves what the figure is.
  private static func isLeading(_ key: WordKey) -> Bool { key == "more" || key == "further" }

  /// Whether any token between two places is of a kind.
  func has(_ kinds: [Token.Kind], in range: Range<Int>) -> Bool {
    range.contains { index in kind(index).map(kinds.contains) ?? false }
  }

  /// The tokens between two figures; empty when they touch or overlap.
  ///
  /// - Parameters:
  ///   - earlier: The figure that ends before the gap.
  ///   - later: The one that it leads to.
  func gap(_ earlier: Int, _ later: Int) -> Range<Int> {
    let start = tokens[earlier].upperBound
    return start..<max(start, tokens[later].lowerBound)
  }

  // MARK: Figures

  /// Whether two figures stand in one sentence.
  func isSameSentence(_ one: Int, _ other: Int) -> Bool { sentences[one] == sentences[other] }

  /// Figures before `figure`, the nearest first, from its own sentence and so many before it. At most `reach` of
  /// them.
  ///
  /// - Parameter count: 0 for the figure's own sentence alone. Sentences are counted, not those with figures.
  func before(_ figure: Int, sentences count: Int) -> ReversedCollection<Range<Int>> {
    var first = figure
    while first > 0, first > figure - Self.reach, sentences[figure] - sentences[first - 1] <= count
    {
      first -= 1
    }
    return (first..<figure).reversed()
  }

  /// Figures behind `figure` in its sentence, the nearest first. At most `reach` of them.
  func behind(_ figure: Int) -> Range<Int> {
    var end = figure + 1
    while end < figures.count, end <= figure + Self.reach, isSameSentence(end, figure) { end += 1 }
    return figure + 1..<end
  }

  /// Whether a figure is the size of something, not of a change. “rose by 40” is the size of a rise, “rose to 40” a
  /// level.
  func isLevel(_ figure: Int) -> Bool {
    figures[figure].modifier != .up && figures[figure].modifier != .down
  }

  /// Whether a figure can be a whole that has another among its parts; ages, ratios, temperatures, speeds and spans
  /// of time have none. Both are levels above nought, neither is part of an adjective, and the part is no greater
  /// than the whole or its upper end. Of units only "time" is asked.
  func canHold(_ whole: Int, _ part: Int) -> Bool {
    // "nine of them women, met 3 times": what happened so often is a part of nothing.
    switch figures[whole].kind {
    case .age, .ratio, .temperature, .speed, .duration: return false
    default: break
    }
    guard figures[whole].unit != "time", figures[part].unit != "time", isLevel(whole),
      isLevel(part), figures[part].value > 0, !isCompound(whole), !isCompound(part)
    else { return false }
    return figures[part].value <= figures[whole].upperValue ?? figures[whole].value
  }

  /// "a 12-page letter": what describes is no amount of anything. “Twenty-five” has a hyphen, too, and is a number
  /// word.
  private func isCompound(_ figure: Int) -> Bool {
    let last = tokens[figure].upperBound - 1
    return tokens[figure].count > 2 && kind(last - 1) == .hyphen && kind(last) == .word
      && !isWord(last, .numberWord)
  }

  /// Whether a figure is one number, with no word such as "about" or "over".
  func isExact(_ figure: Int) -> Bool {
    figures[figure].modifier == .exact && figures[figure].upperValue == nil
  }

  /// Whether parts make a whole, as far as numbers printed in decimals can. The margin is a billionth of the whole,
  /// for what binary fractions cannot hold: 0.1 and 0.2 make 0.3.
  func isSum(_ parts: [Int], _ whole: Int) -> Bool {
    isExact(whole) && isTotal(parts, whole)
  }

  /// The same of a whole that need not be exact: "some 700: 450 and 250". The parts must be exact, and two at least.
  func isTotal(_ parts: [Int], _ whole: Int) -> Bool {
    guard parts.count > 1, parts.allSatisfy(isExact), figures[whole].upperValue == nil else {
      return false
    }
    return abs(total(parts) - figures[whole].value) <= 1e-9 * abs(figures[whole].value)
  }

  /// What parts make together. Of a range its lower end counts.
  func total(_ parts: [Int]) -> Double { parts.reduce(0) { $0 + figures[$1].value } }

  /// Whether two figures are said by different people, as far as that is clear: "it" and "the paper" may be anyone.
  /// Where either has no source, they are not.
  func hasOtherVoice(_ one: Int, _ other: Int) -> Bool {
    guard let first = figures[one].attribution.flatMap(voice),
      let second = figures[other].attribution.flatMap(voice)
    else { return false }
    return first != second
  }

  /// Whether one source, known by its full name, says both. No where either has none.
  func hasSameVoice(_ one: Int, _ other: Int) -> Bool {
    guard let first = figures[one].attribution?.fullName?.exact else { return false }
    return first == figures[other].attribution?.fullName?.exact
  }

  /// What a source is compared by: its full name, or else its words as printed; nil where those say nothing of who it
  /// is.
  private func voice(_ speaker: Speaker) -> String? {
    if let name = speaker.fullName { return name.exact }
    let words = document.tokens(in: speaker.span)
    let isVague =
      words.isEmpty || isWord(words.lowerBound, .subjectPronoun)
      || isWord(words.upperBound - 1, [.media, .document])
    return isVague ? nil : speaker.mention.exact
  }
}

import Language
import Model
import Provenance

/// What the ranker knows of a sentence.
struct SentenceFeatures {
  /// 0 for the first sentence of the body.
  let position: Int
  let words: Int
  /// Mean frequency in the article of the sentence's content words, each counted once.
  let frequency: Double
  /// Share of the title's content words that the sentence has.
  let titleOverlap: Double
  /// Share of its content words that the first three sentences have.
  let leadOverlap: Double
  let names: Int
  let figures: Int
  /// Share of its words inside quotation marks.
  let quoted: Double
  let opensQuoted: Bool
  let isFirstPerson: Bool
  let opensParagraph: Bool
  /// Whether it leans on a sentence before it.
  let leans: Bool
}

/// Whether a sentence can be read without the one before it.
///
/// A pronoun, a connective or "The paper reported" at the beginning points back; so does a pronoun for a person whom the
/// sentence does not name.
struct LeaningRule {
  let document: Document

  func leans(_ sentence: Sentence) -> Bool {
    let tokens = document.tokens
    guard
      let first = sentence.tokens.first(where: { tokens[$0].isWord || tokens[$0].kind == .number })
    else { return true }
    let opener = tokens[first]
    if opener.isAny(of: [.connective, .coordinator]) { return true }
    if isPointing(first, sentence)
      || isPointing(first + 1, sentence) && opener.isAny(of: .preposition)
    {
      return true
    }
    if isComparison(sentence) { return true }
    return hasLoosePronoun(sentence) || opensWithDefinite(first, sentence)
  }

  /// "This", "That", "Such", "Another", "They": what they point to stands before.
  private func isPointing(_ first: Int, _ sentence: Sentence) -> Bool {
    guard first < sentence.tokens.upperBound else { return false }
    let opener = document.tokens[first]
    if [
      "it", "they", "these", "those", "this", "that", "such", "both", "another", "others", "most",
      "many", "some", "neither", "all",
    ].contains(opener.key) {
      // "It is unclear", "This week", "All flights" stand by themselves.
      let next = first + 1 < sentence.tokens.upperBound ? document.tokens[first + 1] : opener
      if ["most", "many", "some", "all", "another"].contains(opener.key) {
        return next.key == "of" || next.isAny(of: [.auxiliary, .commonVerb])
      }
      return !next.isAny(of: .timeWord)
    }
    return false
  }

  /// "A year earlier the company", "Two days later": told from a moment that was named before.
  private func isComparison(_ sentence: Sentence) -> Bool {
    sentence.tokens.prefix(4).contains {
      document.tokens[$0].key == "earlier" || document.tokens[$0].key == "later"
    }
  }

  /// "he" or "her" before anybody is named in the sentence.
  private func hasLoosePronoun(_ sentence: Sentence) -> Bool {
    let people: [WordKey] = ["they", "their", "them", "it", "its"]
    let names = document.mentions(in: sentence.tokens)
    for index in sentence.tokens where !document.tokens[index].flags.contains(.quoted) {
      let token = document.tokens[index]
      if token.isAny(of: .personNoun) || token.isAny(of: .office) { return false }
      if token.isCapitalised,
        names.contains(where: { $0.tokens.contains(index) && $0.kind != .place })
      {
        return false
      }
      if ["he", "she", "his", "her", "him"].contains(token.key) { return true }
      if people.contains(token.key) { return index - sentence.tokens.lowerBound < 12 }
    }
    return false
  }

  /// "The paper", "The official", "The move", "The initiative": a noun that was introduced before, without a name behind it.
  private func opensWithDefinite(_ first: Int, _ sentence: Sentence) -> Bool {
    let tokens = document.tokens
    guard tokens[first].key == "the", first + 2 < sentence.tokens.upperBound else { return false }
    let noun = tokens[first + 1]
    guard noun.isWord, !noun.isCapitalised else { return false }
    let verb = tokens[first + 2]
    let isBare = verb.isAny(of: [
      .auxiliary, .speechVerb, .commonVerb, .adverb, .riseWord, .fallWord, .attitudeVerb,
    ])
    guard isBare else { return false }
    // A noun that the sentence before the story's second sentence could not have introduced stands for itself.
    return sentence.paragraph > 0
      || sentence.tokens.lowerBound > document.paragraphs[sentence.paragraph].tokens.lowerBound
  }
}

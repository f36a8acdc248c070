import Language
import Provenance

/// What the rules of leaning look at: an article's running text, a sentence a row.
///
/// A row is an index into `body`; headlines and headings have none. The sentence before a row may stand in the
/// paragraph before.
///
/// A class, as each rule holds it and a new rule is made for each row.
final class LeaningScene: Sendable {
  /// What `body` and all spans point into.
  let document: Document
  /// The document's, at hand since every rule reads them.
  let tokens: [Token]
  /// Indices of the document's sentences of running text.
  let body: [Int]
  /// Tells in which row a word stands first.
  let words: StoryWords

  init(_ document: Document, body: [Int], words: StoryWords) {
    self.document = document
    tokens = document.tokens
    self.body = body
    self.words = words
  }

  /// Whether a token is a word or a number.
  func isPlain(_ index: Int) -> Bool {
    tokens[index].isWord || tokens[index].kind == .number
  }

  /// The regular past and participles, whatever the verb. “bed” and “hundred” end so too.
  func endsInED(_ token: Token) -> Bool {
    token.isWord && document.text.bytes[token.start..<token.end].suffix(2).elementsEqual("ed".utf8)
  }

  /// "It is likely that the road opens", "Both drivers and farmers": what a pointing word stands for comes behind it.
  /// Five tokens behind it are looked at, to the end of the sentence at most.
  ///
  /// - Parameter index: Token of the word that would point back.
  func isComplete(_ index: Int, _ sentence: Sentence) -> Bool {
    let rest = (index + 1)..<min(index + 6, sentence.tokens.upperBound)
    guard let next = rest.first else { return false }
    if tokens[index].key == "both" {
      return !tokens[next].isAny(of: Self.verbs) && rest.contains { tokens[$0].key == "and" }
    }
    return tokens[index].key == "it" && tokens[next].isAny(of: .auxiliary)
      && rest.contains { tokens[$0].key == "that" }
  }

  // MARK: Classes of words

  /// “week”, “Monday”, “May”: behind "this" they name a time and point to nothing told.
  static var times: WordClass {
    WordClass(
      rawValue: WordClass.timeWord.rawValue | WordClass.weekday.rawValue | WordClass.month.rawValue)
  }
  /// “However”, “and”.
  static var connective: WordClass {
    WordClass(rawValue: WordClass.connective.rawValue | WordClass.coordinator.rawValue)
  }
  /// “despite”, “after”: what opens a phrase before the sentence proper.
  static var joining: WordClass {
    WordClass(rawValue: WordClass.preposition.rawValue | WordClass.subordinator.rawValue)
  }
  /// What follows a quantifier that points back: “Most were”.
  static var acting: WordClass {
    WordClass(rawValue: WordClass.auxiliary.rawValue | WordClass.commonVerb.rawValue)
  }
  /// What cannot stand between "the" and its noun, nor be it.
  static var noNoun: WordClass {
    WordClass(
      rawValue: WordClass.functionWord.rawValue | WordClass.speechVerb.rawValue
        | WordClass.weekday.rawValue)
  }
  /// Words for persons that "he" and "she" may stand for.
  static var people: WordClass {
    WordClass(rawValue: WordClass.personNoun.rawValue | WordClass.office.rawValue)
  }
  /// What ends a noun phrase, adverbs among them: “the bridge finally”.
  static var verbs: WordClass {
    WordClass(
      rawValue: WordClass.auxiliary.rawValue | WordClass.speechVerb.rawValue
        | WordClass.commonVerb.rawValue | WordClass.adverb.rawValue | WordClass.riseWord.rawValue
        | WordClass.fallWord.rawValue | WordClass.attitudeVerb.rawValue)
  }
}

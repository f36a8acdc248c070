import Language
import Provenance

/// What the rules of leaning look at: an article's running text, a sentence a row.
struct LeaningScene {
  let document: Document
  let tokens: [Token]
  /// Indices of the document's sentences of running text.
  let body: [Int]
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

  func endsInED(_ token: Token) -> Bool {
    token.isWord && document.text.bytes[token.start..<token.end].suffix(2).elementsEqual("ed".utf8)
  }

  /// "It is likely that the road opens", "Both drivers and farmers": what a pointing word stands for comes behind it.
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

  static var times: WordClass {
    WordClass(
      rawValue: WordClass.timeWord.rawValue | WordClass.weekday.rawValue | WordClass.month.rawValue)
  }
  static var connective: WordClass {
    WordClass(rawValue: WordClass.connective.rawValue | WordClass.coordinator.rawValue)
  }
  static var joining: WordClass {
    WordClass(rawValue: WordClass.preposition.rawValue | WordClass.subordinator.rawValue)
  }
  static var acting: WordClass {
    WordClass(rawValue: WordClass.auxiliary.rawValue | WordClass.commonVerb.rawValue)
  }
  static var noNoun: WordClass {
    WordClass(
      rawValue: WordClass.functionWord.rawValue | WordClass.speechVerb.rawValue
        | WordClass.weekday.rawValue)
  }
  static var people: WordClass {
    WordClass(rawValue: WordClass.personNoun.rawValue | WordClass.office.rawValue)
  }
  static var verbs: WordClass {
    WordClass(
      rawValue: WordClass.auxiliary.rawValue | WordClass.speechVerb.rawValue
        | WordClass.commonVerb.rawValue | WordClass.adverb.rawValue | WordClass.riseWord.rawValue
        | WordClass.fallWord.rawValue | WordClass.attitudeVerb.rawValue)
  }
}

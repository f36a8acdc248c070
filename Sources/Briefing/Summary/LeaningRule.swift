import Language
import Provenance
import Speech

/// Whether a sentence can be read without the one before it, and what it needs if it cannot.
///
/// A connective, a pointing word ("This", "Each", "The other") or a comparison at its beginning points back; so does a pronoun for
/// somebody whom the sentence does not name, and "the bridge" where an earlier sentence told of a bridge. A pronoun or surname
/// whose bearer is certain does not: the page names him beside the sentence. What stands behind a question answers it.
struct LeaningRule {
  let document: Document
  let tokens: [Token]
  let body: [Int]
  let words: StoryWords
  let quoted: Set<Int>
  let bearers: BearerRule
  let isToldByOne: Bool

  /// - Parameters:
  ///   - body: Indices of the document's sentences of running text.
  ///   - quoted: Those rows of it that are somebody else's text, set apart.
  init(
    _ document: Document, _ speech: SpeechTable, body: [Int], words: StoryWords,
    quoted: Set<Int> = []
  ) {
    self.document = document
    tokens = document.tokens
    self.body = body
    self.words = words
    self.quoted = quoted
    bearers = BearerRule(document, speech, body: body)
    isToldByOne = Self.isToldByOne(document, body) && !Self.isInterview(document, body)
  }

  /// What the sentence of a row needs.
  func lean(_ row: Int) -> Lean {
    let sentence = document.sentences[body[row]]
    if quoted.contains(row) { return .unfit }
    guard let opener = sentence.tokens.first(where: { isPlain($0) }), !isUnfit(sentence)
    else { return .unfit }
    if isLeftOver(opener, sentence) { return .unfit }
    var lean = Lean()
    let points = opensPointing(opener, sentence)
    lean.needsPrevious =
      points || isComparison(sentence) || pointsInside(opener, sentence) || answers(row)
    if !lean.needsPrevious {
      addDefinite(opener, sentence, row, &lean)
      if !lean.needsPrevious, let behind = behindOpening(opener, sentence) {
        addDefinite(behind, sentence, row, isBehindOpening: true, &lean)
      }
    }
    let isPronounLost = addPronoun(sentence, row, &lean)
    lean.names += bearers.surnames(in: sentence)
    // Nothing stands before the story's first sentence; what it points to, it names itself: "He may be out for weeks, but
    // Per Holm will sail."
    if row == 0 {
      lean.isUnfit =
        (points || isPronounLost)
        && !document.mentions(in: sentence.tokens).contains {
          $0.kind == .person || $0.kind == .unknown
        }
      lean.needsPrevious = false
    }
    return lean
  }

  func isPlain(_ index: Int) -> Bool {
    tokens[index].isWord || tokens[index].kind == .number
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

import Language
import Provenance
import Speech

/// Whether a sentence can be read without the one before it, and what it needs if it cannot.
///
/// A connective, a pointing word ("This", "Each", "The other") or a comparison at its beginning points back; so does a pronoun for
/// somebody whom the sentence does not name, and "the bridge" where an earlier sentence told of a bridge. A pronoun or surname
/// whose bearer is certain does not: the page names him beside the sentence. What stands behind a question answers it.
struct LeaningRules {
  /// Every rule, in the order in which they are asked. Their examples are run as tests and printed; `lean` calls each
  /// by its own function, since what they find differs.
  static var all: [any LeanRule.Type] {
    [
      WholeSentenceRule.self, PointingOpenerRule.self, PointingWordRule.self, AnswerRule.self,
      DefiniteNounRule.self, LostPronounRule.self, FragmentRule.self, VoiceRule.self,
      AccusationRule.self,
    ]
  }

  /// The running text, shared by the rules.
  private let scene: LeaningScene
  /// Rows that are never fit, whatever they say.
  private let quoted: Set<Int>
  /// Who bears a pronoun or surname; the summarizer asks it for the role that is printed beside the name.
  let bearers: BearerRule
  /// Whether an "I" of the article's own words tells the story, which in an interview it does not.
  private let isToldByOne: Bool
  /// Whether a "we" does.
  private let isToldByUs: Bool
  /// Which sentences accuse and which answer.
  let accusations: AccusationRule.Table

  /// - Parameters:
  ///   - body: Indices of the document's sentences of running text.
  ///   - quoted: Those rows of it that are somebody else's text, set apart.
  init(
    _ document: Document, _ speech: SpeechTable, body: [Int], words: StoryWords,
    quoted: Set<Int> = []
  ) {
    scene = LeaningScene(document, body: body, words: words)
    self.quoted = quoted
    bearers = BearerRule(document, speech, body: body)
    isToldByOne =
      WholeSentenceRule.isToldByOne(document, body) && !AnswerRule.isInterview(document, body)
    isToldByUs = VoiceRule.isToldByUs(document, body)
    accusations = AccusationRule.Table(document, body)
  }

  /// What the sentence of a row needs. Rules that make it unfit are asked first. Nouns are asked only where nothing
  /// has been found to point back; pronouns and surnames always, as their names are printed beside the sentence.
  ///
  /// - Complexity: Bounded by the length of the sentence and of the one before it, and of a question's paragraph.
  func lean(_ row: Int) -> Lean {
    let sentence = scene.document.sentences[scene.body[row]]
    if quoted.contains(row) { return .unfit(.quoted) }
    let whole = WholeSentenceRule(scene: scene, isToldByOne: isToldByOne)
    guard let opener = sentence.tokens.first(where: { scene.isPlain($0) }),
      !whole.isUnfit(sentence), !whole.isLeftOver(opener, sentence)
    else { return .unfit(.wholeSentence) }
    if FragmentRule(scene: scene).isFragment(sentence) { return .unfit(.fragment) }
    if VoiceRule(scene: scene, isToldByUs: isToldByUs).isAside(sentence) { return .unfit(.voice) }
    var lean = Lean()
    let openers = PointingOpenerRule(scene: scene)
    let points = openers.opensPointing(opener, sentence)
    lean.ground = pointing(opener, sentence, row, points, openers)
    lean.needsPrevious = lean.ground != nil
    if !lean.needsPrevious {
      let nouns = DefiniteNounRule(scene: scene)
      nouns.addDefinite(opener, sentence, row, &lean)
      if !lean.needsPrevious, let behind = nouns.behindOpening(opener, sentence) {
        nouns.addDefinite(behind, sentence, row, isBehindOpening: true, &lean)
      }
      if lean.needsPrevious || lean.noun != nil { lean.ground = .definiteNoun }
    }
    let needed = lean.needsPrevious
    let isPronounLost = LostPronounRule(scene: scene, bearers: bearers)
      .addPronoun(sentence, row, &lean)
    if lean.needsPrevious, !needed { lean.ground = .lostPronoun }
    lean.names += bearers.surnames(in: sentence)
    lean.answer = AccusationRule(scene: scene, table: accusations).answer(to: row)
    // Nothing stands before the story's first sentence; what it points to, it names itself: "He may be out for weeks, but
    // Per Holm will sail."
    if row == 0 {
      lean.isUnfit =
        (points || isPronounLost)
        && !scene.document.mentions(in: sentence.tokens).contains {
          $0.kind == .person || $0.kind == .unknown
        }
      lean.needsPrevious = false
      if lean.isUnfit { lean.ground = points ? .pointingOpener : .lostPronoun }
    }
    return lean
  }

  /// What of the sentence points back, before its nouns and pronouns are asked for.
  private func pointing(
    _ opener: Int, _ sentence: Sentence, _ row: Int, _ points: Bool, _ openers: PointingOpenerRule
  ) -> Lean.Ground? {
    if points || openers.isComparison(sentence) { return .pointingOpener }
    if PointingWordRule(scene: scene).pointsInside(opener, sentence) { return .pointingWord }
    return AnswerRule(scene: scene).answers(row) ? .answer : nil
  }

  /// The nouns with "the" of a sentence that one before it told of; those that the sentence itself explains do not count.
  func definites(_ row: Int) -> [WordKey] { DefiniteNounRule(scene: scene).definites(row) }
}

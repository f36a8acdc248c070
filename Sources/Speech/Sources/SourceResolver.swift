import Language
import Provenance

/// Whom the words beside a cue mean: surname, pronoun, office or "the paper" -> an entity of the name table.
///
/// Nobody is guessed: where two people fit and nothing tells them apart, the answer is none.
///
/// It knows of speech only what it is told by `note`, in the order of the text, so the same words
/// at the same place may mean another person once other speech has been heard. Names, joint
/// speakers and offices do not depend on that as pronouns do.
package struct SourceResolver {
  let tokens: [Token]
  let bytes: [UInt8]
  let sentences: [Sentence]
  let mentions: [Mention]
  /// Who is who among the names.
  let names: NameTable
  /// Per entity, how sure it is that it is a person.
  let people: [Personhood]
  /// Paragraphs that are headings: their words are capitalised and name nobody.
  let headings: Set<Int>
  /// Who spoke so far.
  ///
  /// Copied with the resolver; a fresh one has heard nobody.
  private(set) var history: SpeakerHistory
  /// Where it is noted what decided; nil in ordinary runs.
  let trace: SourceTrace?
  /// Per token the mention that begins there; -1 for none.
  ///
  /// So the look-up at a token is O(1).
  private let mentionIndex: [Int32]

  /// - Parameter trace: Where it is noted what decided.
  package init(_ document: Document, noting trace: SourceTrace? = nil) {
    self.trace = trace
    tokens = document.tokens
    bytes = document.text.bytes
    sentences = document.sentences
    mentions = document.mentions
    names = document.names
    people = document.people
    headings = Set(
      document.paragraphs.indices.filter {
        document.paragraphs[$0].isHeading || document.paragraphs[$0].isTitle
      })
    history = SpeakerHistory(entities: names.entities.count)
    var mentionIndex = [Int32](repeating: -1, count: tokens.count)
    for (index, mention) in mentions.enumerated() {
      mentionIndex[mention.tokens.lowerBound] = Int32(index)
    }
    self.mentionIndex = mentionIndex
  }

  /// Forgets who spoke.
  ///
  /// For a second pass in which the speakers are others.
  mutating func forget() { history = SpeakerHistory(entities: names.entities.count) }

  /// Remembers who spoke.
  ///
  /// Nil is nobody, and nothing is remembered. A report or a poll without a name is kept apart from
  /// a person without one, since only the latter can be "she". Of a pronoun its sex is remembered
  /// for whom it stood for.
  ///
  /// - Parameter sentence: The last one of what is said.
  package mutating func note(_ source: SpeechSource?, sentence: Int) {
    guard let source else { return }
    let isThing = source.entity == nil && source.tokens.count > 1 && isThing(source.tokens)
    let isPronoun = source.tokens.count == 1
    history.note(
      source, sentence: sentence, isThing: isThing,
      sex: isPronoun ? Self.sex(of: tokens[source.tokens.lowerBound].key) : nil)
  }

  /// Whether words stand for a report, a paper or an organisation, which "he" and "she" do not mean.
  ///
  /// By the last word: "the survey", "a police agency".
  private func isThing(_ words: Range<Int>) -> Bool {
    guard let head = words.last(where: { tokens[$0].isWord }) else { return true }
    return tokens[head].isAny(of: [.document, .organisation, .media])
  }

  /// Index into `mentions` of the one that begins at a token.
  func mentionNumber(at token: Int) -> Int? {
    mentionIndex[token] < 0 ? nil : Int(mentionIndex[token])
  }

  /// The mention that begins at a token.
  func mention(at token: Int) -> Range<Int>? {
    mentionNumber(at: token).map { mentions[$0].tokens }
  }

  /// Whether a mention names somebody who can speak: no place.
  ///
  /// Only the mention that begins with the range is asked about.
  func canSpeak(_ range: Range<Int>) -> Bool {
    guard let index = mentionNumber(at: range.lowerBound) else { return false }
    return mentions[index].kind != .place
  }

  /// The source that `words` are.
  ///
  /// Several speakers with one voice come first, as each name alone would be wrong; then a person
  /// at the end of the words, whose employer's name may stand before it; then the name that the
  /// caller found; then pronouns, then nouns.
  ///
  /// - Parameters:
  ///   - words: Not empty.
  ///   - mention: The name among them that they are, if any.
  ///   - sentence: Index of the one in which they stand.
  /// - Returns: Always a source; its `entity` is nil where nobody is named or more than one could
  ///   be meant. Its tokens may be more than `words`: the name behind an office is taken along.
  func resolve(_ words: Range<Int>, mention: Range<Int>?, at sentence: Int) -> SpeechSource {
    if let pair = JointSpeakersRule.source(words, mention, in: self) {
      trace?.note(.joint, of: pair.tokens)
      return pair
    }
    if let person = person(endingOrBehind: words, mention) {
      trace?.note(.person, of: person.tokens)
      return person
    }
    if let mention, let index = mentionNumber(at: mention.lowerBound) {
      trace?.note(.name, of: words)
      return SpeechSource(tokens: words, entity: mentions[index].entity)
    }
    let first = tokens[words.lowerBound]
    if words.count == 1, first.isAny(of: [.subjectPronoun, .possessivePronoun]) {
      trace?.note(.pronoun, of: words)
      return SpeechSource(tokens: words, entity: pronoun(first, at: words.lowerBound, sentence))
    }
    trace?.note(.noun, of: words)
    return SpeechSource(tokens: words, entity: nominal(words, sentence))
  }

  /// "They" means nobody in particular and is never resolved.
  private func pronoun(_ token: Token, at index: Int, _ sentence: Int) -> Int? {
    if token.key == "it" || token.key == "its" {
      return organisationMeantByIt(before: index, sentence)
    }
    guard let sex = Self.sex(of: token.key) else { return nil }
    return PronounResolver(candidates: candidates, trace: trace)
      .entity(at: index, in: sentence, sex, history)
  }

  /// Nil for pronouns that tell nothing.
  private static func sex(of pronoun: WordKey) -> Entity.Sex? {
    switch pronoun {
    case "he", "his": .male
    case "she", "her": .female
    default: nil
    }
  }

  /// Made anew at each pronoun; arrays are shared, so it costs a few counts of references.
  private var candidates: PronounCandidates {
    PronounCandidates(
      tokens: tokens, bytes: bytes, sentences: sentences, mentions: mentions, names: names,
      people: people)
  }

  /// Everybody whom a pronoun may mean.
  ///
  /// For training as well, which learns from what is asked here.
  package func candidates(
    before index: Int, in sentence: Int, _ sex: Entity.Sex
  ) -> [PronounCandidates.Candidate] {
    candidates.find(before: index, in: sentence, sex, history)
  }
}

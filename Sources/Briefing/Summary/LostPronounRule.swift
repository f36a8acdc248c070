import Language
import Provenance

/// A pronoun for somebody or something that the sentence does not name needs the sentence before, unless it is certain whom it
/// means: then the page names him beside the sentence.
struct LostPronounRule: LeanRule {
  static let examples: [RuleExample] = [
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦They will be used on the northern roads.⟧"),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦The harvest failed, he said on Monday morning.⟧"
    ),
    .finds(
      "Anna Lund met Ida Strand at the garage on Friday. ⟦She drove the first plough herself.⟧"),
    .finds("⟦At times he got applause in the harbour on Monday.⟧"),
    .ignores(
      "The council of Norrhamn bought two ploughs. Mayor Ida Strand said she would open the new garage on Friday."
    ),
    .ignores("Mayor Ida Strand opened the garage on Friday. She drove the first plough herself."),
    .ignores("At times he got applause, but Per Holm was not elected."),
    .ignores("In the harbour, dozens saw a man before he fell."),
  ]

  let scene: LeaningScene
  let bearers: BearerRule

  /// "he" or "her" before anybody is named in the sentence; "it" and "they" before anything is.
  ///
  /// Words in quotation marks count neither as pronouns nor as what they stand for. "it" and "they" are asked in the
  /// first twelve tokens only, "he" and "she" in the whole sentence.
  ///
  /// - Parameters:
  ///   - row: Of the sentence, in running text.
  ///   - lean: Gets whom each pronoun means where that is certain, or that the sentence before is needed.
  /// - Returns: Whether one stands there for somebody or something that only a sentence before can name.
  /// - Complexity: O(*t*) in the sentence's tokens; the names go along with them.
  func addPronoun(_ sentence: Sentence, _ row: Int, _ lean: inout Lean) -> Bool {
    let names = scene.document.mentions(in: sentence.tokens)
    var met = Antecedents()
    var name = names.startIndex
    for index in sentence.tokens {
      let token = scene.tokens[index]
      if met.isComplete { return false }
      // "In May, dozens saw a man ..., he": behind its comma the sentence begins.
      if token.kind == .comma { met.isInOpening = false }
      guard !token.flags.contains(.quoted), scene.isPlain(index) else { continue }
      while name < names.endIndex, names[name].tokens.upperBound <= index { name += 1 }
      if name < names.endIndex, names[name].tokens.contains(index) {
        met.add(names[name].kind)
        continue
      }
      if let sex = LeaningWords.sex(token.key) {
        let next = index + 1 < sentence.tokens.upperBound ? scene.tokens[index + 1] : token
        // "A suspect died before he could speak", but not "The bridge is safe, he said".
        if met.hasPerson || met.hasDeterminer && met.hasThing && !next.isAny(of: .speechVerb) {
          continue
        }
        guard let entity = bearers.bearer(of: index, sex, row) else {
          lean.needsPrevious = true
          return true
        }
        lean.names.append(Lean.Reference(tokens: index..<index + 1, entity: entity))
        met.hasPerson = true
      } else if index - sentence.tokens.lowerBound < 12, !scene.isComplete(index, sentence),
        LeaningWords.isThing(token.key) && !met.hasThing
          || LeaningWords.isSeveral(token.key) && !met.hasSeveral
      {
        lean.needsPrevious = true
        return true
      }
      let isOpening =
        token.isAny(of: LeaningScene.joining)
        && (index == sentence.tokens.lowerBound
          || index == sentence.tokens.lowerBound + 1 && scene.tokens[index - 1].isAny(of: .adverb))
      if isOpening { met.isInOpening = true }
      met.add(token, isPlural: scene.document.text.bytes[token.end - 1] == UInt8(ascii: "s"))
    }
    return false
  }

  /// What a sentence has named so far that its pronouns may stand for.
  ///
  /// It only grows from left to right: “Before he sailed, Per Holm slept” is lost to us, as the name comes behind its
  /// pronoun.
  private struct Antecedents {
    /// Somebody who "he" or "she" may be.
    var hasPerson = false
    /// Something that "it" may be.
    var hasThing = false
    /// Several of anything that "they" may be.
    var hasSeveral = false
    /// An article outside an opening phrase: with a noun it may tell of a person whom the lexicon does not know.
    var hasDeterminer = false
    /// "After the storm it": what an opening phrase tells is not what the sentence is about.
    var isInOpening = false

    /// Whether no pronoun can stand for what was told before.
    var isComplete: Bool { hasPerson && hasThing && hasSeveral }

    /// Notes a name: one of unknown kind may be anything, a place is not several, a person is no thing but may be of
    /// several.
    mutating func add(_ kind: Mention.Kind) {
      if kind == .person || kind == .unknown { hasPerson = true }
      if kind != .person { hasThing = true }
      if kind != .place { hasSeveral = true }
    }

    /// Notes a word. A noun for a person counts in an opening phrase too, a thing does not.
    ///
    /// - Parameter isPlural: Whether its last letter is an s.
    mutating func add(_ token: Token, isPlural: Bool) {
      if token.isAny(of: LeaningScene.people) {
        hasSeveral = true
        // "The officials, he said": he is none of several.
        if !isPlural { hasPerson = true }
        if token.isAny(of: .office), !isInOpening { hasThing = true }
        return
      }
      guard !isInOpening else { return }
      if token.key == "a" || token.key == "an" || token.key == "the" { hasDeterminer = true }
      if Vocabulary.holds(token), !token.isAny(of: .timeWord) {
        hasThing = true
        hasSeveral = true
      }
    }
  }
}

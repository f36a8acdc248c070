import Language
import Model
import Provenance

/// Whom the words of a source mean.
extension SpeakerDoubt {
  /// "Ohio", "a Dane": a place or a people is nobody's name. “Berlin said” speaks for a government, and the page
  /// would print a town.
  func isPlace(_ name: Excerpt) -> Bool {
    let words = scene.document.tokens(in: name.span)
    guard let mention = scene.document.mentions(in: words).first else { return false }
    if mention.kind == .place { return true }
    return words.allSatisfy { scene.document.tokens[$0].isAny(of: [.placeName, .demonym, .month]) }
  }

  /// "the head of the Fishing Union": the union is not who speaks. The name must begin the source's words, or follow
  /// what is no preposition; an article between is passed over.
  func isHead(_ name: Excerpt, of words: Range<Int>) -> Bool {
    guard let wanted = scene.entity(of: name),
      let mention = scene.document.mentions(in: words).first(where: { $0.entity == wanted })
    else { return true }
    var before = mention.tokens.lowerBound - 1
    if before > words.lowerBound, scene.document.tokens[before].key == "the" { before -= 1 }
    return before <= words.lowerBound || !scene.document.tokens[before].isAny(of: .preposition)
  }

  /// "a nurse", "the union of train drivers": a noun of those who speak, before what tells more of it. The head is
  /// the last word before a comma, or before a preposition or subordinator that has a word before it; any capital
  /// will do (“the Kirkenes”).
  func speaks(_ words: Range<Int>) -> Bool {
    guard let first = words.first, opensPhrase(scene.document.tokens[first]),
      !Self.pointing.contains(scene.document.tokens[first].key)
    else { return false }
    var head: Int?
    for index in words {
      let token = scene.document.tokens[index]
      if token.kind == .comma || token.isAny(of: [.preposition, .subordinator]) && head != nil {
        break
      }
      // "a person | familiar with the matter", "a source | close to the board"
      if let head, isSpeaker(scene.document.tokens[head]),
        token.isAny(of: .adjective) || Self.knowing.contains(token.key)
      {
        break
      }
      if token.isWord { head = index }
    }
    guard var head else { return false }
    // "the president-elect": the office stands before the hyphen.
    if head - 2 >= words.lowerBound, scene.document.tokens[head - 1].kind == .hyphen,
      scene.document.tokens[head - 2].isAny(of: .office)
    {
      head -= 2
    }
    return isSpeaker(scene.document.tokens[head])
  }

  /// A noun of those who speak, or any with a capital.
  private func isSpeaker(_ noun: Token) -> Bool {
    noun.isCapitalised
      || noun.isAny(of: [
        .office, .personNoun, .organisation, .media, .document, .claimant, .maleWord, .femaleWord,
        .title, .demonym, .party,
      ]) || RoleWords.isOccupation(noun.key)
  }

  /// What tells more of a source behind its noun.
  private static let knowing = WordKey.set("familiar close privy aware")

  /// "that person", "those two": who that is was told before, and the page does not tell it.
  private static let pointing = WordKey.set("that this those these such")

  /// "from the Fishing Bank" is the rest of a phrase, and so is what opens with a verb. Whether a source's first word
  /// can begin a noun phrase.
  private func opensPhrase(_ token: Token) -> Bool {
    token.isCapitalised && !token.isAny(of: .preposition) || token.kind == .number
      || token.isAny(of: [
        .determiner, .possessivePronoun, .numberWord, .adjective, .office, .title, .personNoun,
        .organisation, .media, .document, .claimant, .demonym, .party, .maleWord, .femaleWord,
      ])
  }
}

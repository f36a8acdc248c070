import Language
import Model
import Provenance

/// The noun that a bare number counts.
///
/// Without a parser: the phrase goes on to the last plural noun before a preposition, a verb or a mark; words in quotation
/// marks are part of it.
struct CountedNounRule {
  static let examples: [RuleExample] = [
    .finds("⟦Twelve harbour pilots⟧ refused to sail."),
    .finds("The mayor promised ⟦300 “emergency beds”⟧ by Friday."),
    .finds("⟦About 40⟧ of the passengers were ill."),
    .finds("⟦Dozens of houses⟧ lost their roofs."),
    .finds("A ⟦12-page⟧ letter came with ⟦three maps⟧."),
  ]

  let scene: Scene

  struct Found {
    /// Singular, lower case.
    let name: String
    /// The phrase, quotation marks and prepositions apart.
    let noun: Range<Int>
    /// Just behind the phrase and a mark that closes it.
    let end: Int
  }

  /// The noun phrase that begins at `index`.
  ///
  /// - Parameter isOne: Whether the noun is singular, as behind "one".
  func nounPhrase(from index: Int, isOne: Bool = false) -> Found? {
    var start = index
    if scene.kind(start) == .hyphen, scene.isGlued(start) { return hyphened(start + 1) }
    if scene.key(start) == "of" {
      start += 1
      while scene.isWord(start, [.determiner, .possessivePronoun]) { start += 1 }
      // "12 of the 80 boats", "1,644 of them": what is counted stands elsewhere.
      if scene.isWord(start, [.objectPronoun, .numberWord]) || scene.kind(start) == .number {
        return nil
      }
    }
    while scene.isWord(start, [])
      || ["more", "other", "additional", "extra", "such", "different", "further"].contains(
        scene.key(start))
    { start += 1 }
    let isQuoted = scene.kind(start) == .quotationMark
    if isQuoted { start += 1 }
    var last: Int?
    var end = start
    while end < scene.limit, end - start < 7 {
      let token = scene.tokens[end]
      if token.kind == .hyphen, token.isGlued, scene.isGlued(end + 1) { end += 1; continue }
      guard token.isWord, !ends(token, end, start) else { break }
      if last != nil, !continuesCompound(end) { break }
      if isOne ? !token.isAny(of: [.adjective, .adverb]) : isPlural(end) { last = end }
      end += 1
    }
    if isOne, let head = last, head == end - 1 { return found(start, head, isQuoted) }
    guard !isOne, let head = last else { return nil }
    return found(start, head, isQuoted)
  }

  private func isPlural(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.end - token.start > 2 || token.key == "men",
      !token.isAny(of: [.speechVerb, .subjectPronoun, .functionWord])
        || token.isAny(of: [.document, .personNoun])
    else { return false }
    return Singular.isPlural(scene.lower(index))
  }

  /// "border guards", "sports cars": behind one plural only a further plural goes on with the phrase.
  private func continuesCompound(_ index: Int) -> Bool {
    isPlural(index) && !scene.isWord(index, [.commonVerb, .riseWord, .fallWord])
  }

  private func ends(_ token: Token, _ index: Int, _ start: Int) -> Bool {
    if token.isAny(of: [
      .preposition, .subordinator, .auxiliary, .determiner, .coordinator, .possessivePronoun,
      .objectPronoun, .subjectPronoun, .weekday, .negation,
    ]),
      !(token.isAny(of: .placeName) && token.isCapitalised)
    {
      return true
    }
    if token.isAny(of: [.adverb]), !token.isAny(of: .adjective), token.key != "well" { return true }
    if token.isAny(of: .commonVerb), !token.isAny(of: .adjective), index > start,
      !isPlural(index) || isPlural(index - 1)
    {
      return true
    }
    return token.isAny(of: .speechVerb) && index > start && isPlural(index - 1)
  }

  /// "12-page", "150-strong" (no unit): one word behind the hyphen.
  private func hyphened(_ index: Int) -> Found? {
    guard scene.kind(index) == .word, scene.isGlued(index), !scene.isWord(index, .numberWord) else {
      return nil
    }
    return Found(name: Singular.of(scene.lower(index)), noun: index..<index + 1, end: index + 1)
  }

  private func found(_ start: Int, _ head: Int, _ isQuoted: Bool) -> Found {
    var name = ""
    for index in start...head {
      let token = scene.tokens[index]
      if token.kind == .hyphen {
        name += "-"
      } else {
        if index > start, scene.tokens[index - 1].kind != .hyphen { name += " " }
        name += index == head ? Singular.of(scene.lower(index)) : scene.lower(index)
      }
    }
    let closes = isQuoted && scene.kind(head + 1) == .quotationMark
    return Found(name: name, noun: start..<head + 1, end: closes ? head + 2 : head + 1)
  }
}

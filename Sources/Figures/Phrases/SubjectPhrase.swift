import Language
import Provenance

/// The noun phrase before a verb that is its subject, found without a parser.
///
/// Every walk is bounded by `reach`, and gives nothing where a word could be read two ways.
///
/// It goes back from the verb to where the clause begins (a mark, another verb, "and" before a clause), then takes off
/// what is put in front of it: "By Monday", "Last year", "However".
struct SubjectPhrase {
  /// How many tokens a phrase may have, fronted time and place included.
  ///
  /// A phrase that is longer gives nothing.
  private static let reach = 24

  let scene: Scene
  private let words: PhraseWords

  init(scene: Scene) {
    self.scene = scene
    words = PhraseWords(scene: scene)
  }

  /// The subject that ends just before `end`: "The number of cases" of "rose".
  ///
  /// "and" is kept while it joins nouns, and parts where a verb or an amount stands before it. A verb whose form may as
  /// well be a noun makes the whole unclear.
  ///
  /// - Parameter verb: The first token of the verb or of the small words before it.
  /// - Returns: Token indices; nil where a word could be read two ways or nothing is left after trimming.
  func subject(before verb: Int) -> Range<Int>? {
    // "Shares first | rose", "The gate typically | holds"
    var end = verb
    while end - 1 > scene.first, verb - end < Self.reach, isAdverb(end - 1) { end -= 1 }
    var start = end
    var coordinator: Int?
    walk: while start > scene.first, end - start < Self.reach {
      switch border(at: start - 1, end) {
      case .inside where coordinator != nil && words.isAmount(start - 1):
        // "58 dollars a barrel and | the gas contract": no part of the phrase.
        start = coordinator ?? start
        break walk
      case .inside: break
      case .coordinator: coordinator = start
      case .mark: break walk
      case .verb
      where coordinator != nil && !scene.isWord(start - 1, .auxiliary)
        && !scene.isWord(coordinator ?? start, [.determiner, .possessivePronoun]):
        // "the fees charged in England and Wales would": one phrase or two clauses.
        return nil
      case .verb: if let joined = coordinator { start = joined }; break walk
      case .unclear: return nil
      }
      start -= 1
    }
    guard end - start < Self.reach, !isTail(start..<end) else { return nil }
    return trimmed(start..<end)
  }

  /// "first", "so", "typically": nothing of the phrase that it stands behind.
  private func isAdverb(_ index: Int) -> Bool {
    guard scene.tokens[index].isWord, !words.isName(index) else { return false }
    return scene.key(index).isOne(of: "first", "so", "since") || scene.endsInLy(index)
  }

  /// "interest, tax, | depreciation and charges rose": the end of a list, whose beginning stands before a comma.
  ///
  /// What a preposition, a time or a word of joining opens before the comma is no list.
  private func isTail(_ range: Range<Int>) -> Bool {
    let comma = range.lowerBound - 1
    guard comma > scene.first, scene.kind(comma) == .comma, words.isNoun(comma - 1),
      !scene.isWord(comma - 1, [.timeWord, .connective]),
      range.contains(where: { scene.isWord($0, .coordinator) }),
      !scene.isWord(range.lowerBound, [.coordinator, .determiner, .possessivePronoun])
    else { return false }
    var index = comma - 1
    while index > scene.first, comma - index < Self.reach, scene.tokens[index - 1].isWord {
      index -= 1
    }
    return !scene.isWord(index, [.preposition, .subordinator, .adverb])
  }

  /// "A flat | of 40 square metres": the amount that a phrase names is not shown with it.
  ///
  /// Only behind "of", with a noun before it; any other amount stays, and the check of the phrase then refuses it.
  private func withoutAmount(_ range: Range<Int>) -> Range<Int> {
    guard let number = range.first(where: { words.isAmount($0) }),
      let preposition = range.first(where: { scene.isWord($0, .preposition) && !words.isName($0) }),
      scene.key(preposition) == "of", preposition > range.lowerBound, preposition < number
    else { return range }
    return range.lowerBound..<preposition
  }

  /// What a token is on the way back from the verb: part of the phrase, "and" in it, an end of the clause by a mark or
  /// by a verb, or a word that may be either.
  private enum Border { case inside, coordinator, mark, verb, unclear }

  /// A word right before `end` is inside even where it looks like a verb: "The rise | was". Names are inside too, even
  /// such as "Will" and "May", but not at the head of a sentence, where all words have a capital.
  private func border(at index: Int, _ end: Int) -> Border {
    let token = scene.tokens[index]
    guard token.isWord else {
      if scene.isKind(index, [.hyphen, .possessive, .number]) || scene.isSymbol(index, 0x26) {
        return .inside
      }
      return isInsideName(index) ? .inside : .mark
    }
    if token.isCapitalised, !token.flags.contains(.opensSentence) { return .inside }
    if token.isAny(of: .coordinator) { return .coordinator }
    if token.isAny(of: .auxiliary) { return .verb }
    if token.isAny(of: .subordinator) { return isBeforeNoun(index, end) ? .inside : .mark }
    if index == end - 1 { return .inside }
    // "The drop in sales", "their claims": behind an article no verb stands.
    if scene.isWord(index - 1, [.determiner, .possessivePronoun, .adjective, .preposition]) {
      return .inside
    }
    if token.isAny(of: [.speechVerb, .attitudeVerb]), !token.isAny(of: [.document, .adjective]) {
      return .verb
    }
    if token.isAny(of: [.commonVerb, .riseWord, .fallWord]),
      !token.isAny(of: [.preposition, .adverb, .adjective])
    {
      return .unclear
    }
    return .inside
  }

  /// "profit before | tax": a preposition between two bare nouns, though other "before"s open a clause.
  private func isBeforeNoun(_ index: Int, _ end: Int) -> Bool {
    scene.key(index).isOne(of: "before", "after") && index > scene.first && index + 1 < end
      && words.isNoun(index - 1) && words.isNoun(index + 1)
      && !scene.isWord(index + 1, [.timeWord, .month, .weekday]) && !words.isName(index + 1)
  }

  /// The stop of "Co." and the like.
  ///
  /// The name must begin within six tokens before it.
  private func isInsideName(_ index: Int) -> Bool {
    guard scene.kind(index) == .stop, scene.isName(index) else { return false }
    return scene.document.mentions(in: max(scene.first, index - 6)..<index).contains {
      $0.tokens.contains(index)
    }
  }

  /// Without what stands in front of the clause: "By Monday | the number", "Last year | exports".
  ///
  /// A preposition in front opens an adverbial; where its end is not clear, there is no subject. "Last year's exports"
  /// is kept whole, as the time owns something there.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    let end = range.upperBound
    trim: while start < end {
      let isTime = scene.isWord(start + 1, [.timeWord, .month, .weekday]) && start + 2 < end
      let isOwner = scene.kind(start + 2) == .possessive
      if scene.isWord(start, [.determiner, .ordinalWord]), isTime, !isOwner {
        start += 2
      } else if scene.key(start) == "with" {
        // ", with ferry fares likely to climb"
        start += 1
      } else if scene.isWord(start, .preposition), !words.isName(start) {
        guard let behind = afterAdverbial(start, end) else { return nil }
        start = behind
      } else if scene.isWord(start, [.connective, .adverb, .coordinator, .timeWord, .weekday]),
        !scene.isWord(start, [.determiner, .month]), start + 1 < end, scene.kind(start + 1) == .word
      {
        start += 1
      } else {
        break trim
      }
    }
    return start < end ? words.checked(withoutAmount(start..<end)) : nil
  }

  /// Behind "In March", "By 2030", "In Halden"; or where the next article begins the subject.
  ///
  /// Times are known by their words, places by their names; else the first article or owner behind is taken for the
  /// beginning: "In the old town | the rents" begins at the second.
  ///
  /// - Returns: Where the subject begins; nil where nothing would be left before `end`.
  private func afterAdverbial(_ preposition: Int, _ end: Int) -> Int? {
    var index = preposition + 1
    if scene.isWord(index, [.determiner, .ordinalWord]),
      scene.isWord(index + 1, [.timeWord, .month])
    {
      return index + 2 < end ? index + 2 : nil
    }
    if scene.isWord(index, [.month, .weekday, .timeWord]) || scene.kind(index) == .number {
      index += 1
      if scene.kind(index) == .number { index += 1 }
      return index < end ? index : nil
    }
    if let name = scene.document.mentions(in: index..<index + 1).first {
      return name.tokens.upperBound < end ? name.tokens.upperBound : nil
    }
    return (index + 1..<max(index + 1, end)).first {
      scene.isWord($0, [.determiner, .possessivePronoun])
    }
  }

}

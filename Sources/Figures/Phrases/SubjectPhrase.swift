import Language
import Provenance

/// The noun phrase beside a figure or its verb, found without a parser.
///
/// Every walk is bounded by `reach`, and gives nothing where a word could be read two ways.
struct SubjectPhrase {
  /// How many tokens a phrase may have, fronted time and place included.
  private static let reach = 24
  /// How many tokens of it are shown: a reader wants a few words.
  private static let longest = 10

  let scene: Scene

  // MARK: Before a verb

  /// The subject that ends just before `end`: "The number of cases" of "rose".
  func subject(before end: Int) -> Range<Int>? {
    var start = end
    var coordinator: Int?
    walk: while start > scene.first, end - start < Self.reach {
      switch border(at: start - 1, end) {
      case .inside where coordinator != nil && isAmount(start - 1):
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
    guard end - start < Self.reach else { return nil }
    return trimmed(start..<end)
  }

  /// "A flat | of 40 square metres": the amount that a phrase names is not shown with it.
  private func withoutAmount(_ range: Range<Int>) -> Range<Int> {
    guard let number = range.first(where: { isAmount($0) }),
      let preposition = range.first(where: { scene.isWord($0, .preposition) && !isName($0) }),
      scene.key(preposition) == "of", preposition > range.lowerBound, preposition < number
    else { return range }
    return range.lowerBound..<preposition
  }

  private func isAmount(_ index: Int) -> Bool {
    scene.isKind(index, [.number, .currency]) && !scene.isName(index)
      && !(scene.kind(index + 1) == .hyphen && scene.isGlued(index + 1))
      // "the S&P 500", "the NB-20 index"
      && !(scene.kind(index - 1) == .hyphen && scene.isGlued(index))
      && !(scene.kind(index) == .number && scene.kind(index - 1) == .word && isName(index - 1))
  }

  private enum Border { case inside, coordinator, mark, verb, unclear }

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
    if token.isAny(of: .subordinator) { return .mark }
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

  /// The stop of "Co." and the like.
  private func isInsideName(_ index: Int) -> Bool {
    guard scene.kind(index) == .stop, scene.isName(index) else { return false }
    return scene.document.mentions(in: max(scene.first, index - 6)..<index).contains {
      $0.tokens.contains(index)
    }
  }

  /// Without what stands in front of the clause: "By Monday | the number", "Last year | exports".
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
      } else if scene.isWord(start, .preposition), !isName(start) {
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
    return start < end ? checked(withoutAmount(start..<end)) : nil
  }

  private func isName(_ index: Int) -> Bool {
    scene.tokens[index].isCapitalised && !scene.tokens[index].flags.contains(.opensSentence)
  }

  /// Behind "In March", "By 2030", "In Halden"; or where the next article begins the subject.
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

  /// A phrase that says something: no pronoun, no amount, not too long.
  private func checked(_ range: Range<Int>) -> Range<Int>? {
    guard let first = range.first, let last = range.last, range.count <= Self.longest,
      scene.tokens[last].isWord || scene.kind(last) == .number || scene.kind(last) == .stop,
      !scene.isWord(last, [.determiner, .subjectPronoun, .objectPronoun, .firstPerson]),
      !scene.isWord(last, .preposition) || isName(last),
      !scene.key(last).isOne(of: "there", "here", "rather", "instead"),
      range.count > 1 || !scene.isAny(last, [.trailing, .emptyNoun])
        || isName(last),
      !scene.isWord(last, [.connective, .adverb]) || isName(last) || range.count > 1,
      scene.tokens[first].isWord || scene.kind(first) == .number
    else { return nil }
    let isClear = !range.contains { isAmount($0) }
    let hasPronoun = range.contains {
      scene.isWord($0, .subjectPronoun) && !scene.isWord($0, .determiner) && !isName($0)
    }
    let isWords = range.contains { scene.isWord($0, []) || isNoun($0) }
    return isClear && !hasPronoun && isWords ? range : nil
  }

  private func isNoun(_ index: Int) -> Bool {
    guard index >= scene.first, index < scene.limit, scene.tokens[index].isWord else {
      return false
    }
    return isName(index)
      || !scene.isWord(
        index,
        [
          .functionWord, .preposition, .auxiliary, .adverb, .determiner, .coordinator,
          .subordinator,
          .possessivePronoun, .objectPronoun, .numberWord,
        ])
  }

  // MARK: Nouns alone

  /// The name that ends just before `end`, with the stop of its "Jr."
  func name(before end: Int) -> Range<Int>? {
    let name = scene.lastName(in: max(scene.first, end - 8)..<end)?.tokens
    guard let name,
      name.upperBound == end || name.upperBound == end - 1 && scene.kind(end - 1) == .stop
    else { return nil }
    return name
  }

  /// The noun with its article and adjectives that ends just before `end`: "a record fine" of "of $3 million".
  func noun(before end: Int) -> Range<Int>? {
    // "$95 billion a month: $60 billion": a time is no subject.
    guard isNoun(end - 1), !scene.isWord(end - 1, .timeWord) || isName(end - 1),
      !scene.isAny(end - 1, .emptyNoun) || isName(end - 1)
    else {
      return nil
    }
    var start = end - 1
    while start > scene.first, end - start < 7 {
      let index = start - 1
      if scene.isWord(index, [.determiner, .possessivePronoun]), !isName(index) {
        if scene.key(index) != "that" { start = index }
        break
      }
      let joins =
        scene.kind(index) == .possessive
        || scene.kind(index) == .hyphen && scene.isGlued(index)
      let isVerb =
        !scene.isWord(index - 1, [.determiner, .possessivePronoun, .adjective])
        && isVerbal(index) && !isName(index)
      guard joins || isNoun(index) && !isVerb else { break }
      start = index
    }
    return checked(start..<end)
  }

  private func isVerbal(_ index: Int) -> Bool {
    scene.isWord(
      index, [.speechVerb, .attitudeVerb, .commonVerb, .riseWord, .fallWord, .speechParticiple])
      || scene.endsInEd(index) || scene.endsInIng(index)
      || scene.isAny(index, .measuringVerb)
      || scene.key(index).isOne(of: "see", "sees", "saw")
  }

  /// The noun phrase that begins at `start`: "deal" of "a $3 billion deal", "student Anna Lund" of "19-year-old".
  func noun(from start: Int) -> Range<Int>? {
    var end = start
    if scene.isWord(end, [.determiner, .possessivePronoun]) { end += 1 }
    while end < scene.limit, end - start < 7 {
      let joins =
        scene.kind(end) == .hyphen && scene.isGlued(end) && scene.isGlued(end + 1)
        || scene.kind(end) == .number && scene.kind(end - 1) == .hyphen && end > start
        || scene.kind(end) == .possessive && scene.kind(end + 1) == .word
      let isVerb = end > start && isVerbBehindNoun(end) && !isName(end)
      guard
        joins
          || isNoun(end) && !isVerb
            && !(scene.isWord(end, [.timeWord, .month, .weekday]) && !isName(end))
      else { break }
      end += 1
    }
    // "70% of harbour calls need a", "The 1.6-acre site covers 40": the word before an article or a number is a verb.
    if end - start > 1, scene.isWord(end, [.determiner, .numberWord]) || isFigure(end),
      !isName(end - 1)
    {
      end -= 1
    }
    while end > start, !scene.tokens[end - 1].isWord { end -= 1 }
    guard end > start, !scene.isAny(start, .trailing),
      isName(start) || !isVerbBehindNoun(start) || scene.isWord(start, .adjective)
        || scene.endsInIng(start) || scene.endsInEd(start) && end - start > 1
    else { return nil }
    return checked(start..<end)
  }

  private func isFigure(_ index: Int) -> Bool {
    index < scene.limit && scene.isKind(index, [.number, .currency])
  }

  private func isVerbBehindNoun(_ index: Int) -> Bool {
    scene.isWord(index, [.speechVerb, .attitudeVerb, .commonVerb])
      || scene.endsInEd(index) || scene.endsInIng(index)
      || scene.isAny(index, .pastVerb) || scene.isAny(index, .presentVerb)
  }
}

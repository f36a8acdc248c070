import Language
import Model

/// Words that were found as a subject and are none: half of a clause, a verb at the end, somebody who has no number.
extension SubjectRule {
  /// "a £3 million flat | last month": without what hangs on at the end and belongs to what follows.
  func withoutTail(_ words: Range<Int>) -> Range<Int> {
    guard let last = words.last, words.count > 1, Self.hanging.contains(scene.key(last)),
      !scene.tokens[last].isCapitalised,
      !scene.isWord(last - 1, [.determiner, .possessivePronoun, .adjective])
    else { return words }
    return words.lowerBound..<last
  }

  private static let hanging = WordKey.set(
    "next last annually monthly yearly weekly daily already currently now still also earlier thanks"
  )

  /// "those who | cook at home spend", "tax that Sund can | raise", "was | trying to keep", "E! | she'll": words with
  /// a verb in them, or cut in the middle.
  func isClause(_ words: Range<Int>, _ candidate: Candidate) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let isBefore = words.upperBound <= candidate.tokens.lowerBound
    if isBefore, opensBehindVerb(first) { return true }
    // "million borrowers": the rest of an amount.
    if Self.scales.contains(scene.key(first)), !scene.tokens[first].isCapitalised { return true }
    if words.contains(where: isContraction) { return true }
    // "Nearly 60 percent of Mrs. Lund's"
    if scene.isWord(last, .title), scene.kind(words.upperBound) == .stop { return true }
    // "their average that year was 53%": when, and not what.
    if scene.isWord(last, .timeWord), words.count == 1, candidate.kind != .duration,
      scene.key(first - 1).isOne(of: "that", "this", "last", "the", "each", "next")
    {
      return true
    }
    // "an extra 14 per cent | saying"
    if !isBefore, words.count == 1, scene.endsInIng(first),
      scene.isWord(first, [.speechVerb, .attitudeVerb, .commonVerb]) || scene.key(first) == "saying"
    {
      return true
    }
    // "in cash, | comprised of £21", "had | severe burns over 70 percent": one word that is no noun
    if words.count == 1, !scene.tokens[first].isCapitalised,
      scene.endsInEd(first)
        || scene.isWord(first, .adjective)
          && !scene.isWord(first, [.document, .personNoun, .office, .demonym])
    {
      return true
    }
    return !isBefore && endsInVerb(words)
  }

  /// "who | cook", "can | raise", "being | treated", "is | trying": what stands behind such a word is a verb, unless an article
  /// opens it.
  private func opensBehindVerb(_ first: Int) -> Bool {
    guard scene.tokens[first].isWord, !scene.tokens[first].isCapitalised,
      !scene.isWord(first, [.determiner, .possessivePronoun])
    else { return false }
    if scene.key(first - 1).isOne(of: "who", "to", "being")
      || scene.isAny(first - 1, .modal) && !scene.tokens[first - 1].isCapitalised
    {
      return true
    }
    // "was trying", "has gone", but "has sales of"
    return scene.isWord(first - 1, .auxiliary)
      && (scene.endsInIng(first) || scene.endsInEd(first)
        || Self.participles.contains(scene.key(first)))
  }

  /// "Democrats | approve of", "the scheme | relates to": behind a figure's "of" a verb follows its plural, or what has a "to"
  /// of its own.
  private func endsInVerb(_ words: Range<Int>) -> Bool {
    guard let last = words.last, words.count > 1, !scene.tokens[last].isCapitalised else {
      return false
    }
    let phrase = NounPhrase(scene: scene)
    if scene.ends(last, with: "s"), !scene.ends(last, with: "ss") {
      return words.count > 2 && !scene.isWord(last - 1, [.adjective, .demonym])
        && scene.key(words.upperBound).isOne(of: "to", "up", "out", "off")
    }
    return phrase.isPlural(last - 1)
      && !scene.isAny(last - 1, .attributivePlural) && !scene.isWord(last, .personNoun)
      && scene.isWord(words.upperBound, [.preposition, .determiner, .subordinator])
  }

  /// "she'll", "who've": the apostrophe is part of the word.
  private func isContraction(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.isWord, token.end - token.start > 2 else { return false }
    let bytes = scene.document.text.bytes
    // The letters behind the apostrophe, at most two.
    let letters: Int
    switch (bytes[token.end - 2] | 0x20, bytes[token.end - 1] | 0x20) {
    case (UInt8(ascii: "l"), UInt8(ascii: "l")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
      (UInt8(ascii: "r"), UInt8(ascii: "e")):
      letters = 2
    case (_, UInt8(ascii: "d")): letters = 1
    default: return false
    }
    let end = token.end - letters
    guard end > token.start else { return false }
    return bytes[end - 1] == UInt8(ascii: "'")
      || end - 3 >= token.start && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
        && bytes[end - 1] == 0x99
  }

  /// A bare number beside somebody or something that is not told in numbers: "Lund was 16 then", "the firm hopes to reach 1,000",
  /// "Berg has released 12 hit albums", "they saved 40 Sunders". Of what it is so many, nobody knows.
  ///
  /// "the index fell to 94", "sales rose to 80,600", "a crowd of 1,300" are.
  func isUnmeasured(_ words: Range<Int>, _ candidate: Candidate) -> Bool {
    guard candidate.kind == .other, candidate.unit == nil else { return false }
    if words.contains(where: {
      Self.levels.contains(scene.key($0)) || scene.isAny($0, [.market, .amount, .collective])
    }) {
      return false
    }
    let preposition = words.first { $0 > words.lowerBound && scene.isWord($0, .preposition) }
    let head = (preposition ?? words.upperBound) - 1
    // "a city of 40,000"
    if scene.key(candidate.tokens.lowerBound - 1) == "of", Self.peopled.contains(scene.key(head)) {
      return false
    }
    let isName =
      scene.tokens[head].isCapitalised && !scene.tokens[head].flags.contains(.opensSentence)
    return isName || !scene.ends(head, with: "s")
      || scene.isWord(head, [.personNoun, .office, .organisation, .claimant, .demonym])
  }

  private static let scales = WordKey.set("hundred thousand million billion trillion m bn")
  /// Past participles without "ed".
  private static let participles = WordKey.set(
    "gone died shut set put cut forecast held kept sold paid lost won made taken given seen become grown risen fallen"
  )
  /// What has so many people.
  private static let peopled = WordKey.set(
    "city town village community nation country island state county suburb settlement parish province region"
  )
  /// What is told in bare numbers.
  private static let levels = WordKey.set(
    """
    rate score target record best time population attendance turnout capacity circulation workforce headcount output
    production unemployment employment migration immigration emigration enrolment enrollment limit level price value
    yield magnitude reading temperature speed pressure quota cap ceiling majority margin age lead strength circulation
    readership viewership gauge measure confidence expectancy exchange bmi caseload rupee pound dollar euro yen ruble rouble peso franc rand
    payroll payrolls
    """)
}

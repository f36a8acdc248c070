import Language

/// The noun phrase beside a figure, found without a parser; nothing where a word could be read two ways.
///
/// Both directions stop at eight tokens or fewer. An answer is a range of token indices that has passed
/// `PhraseWords.checked`; nil means no noun, an empty one ("a total"), or doubt.
struct NounBeside {
  let scene: Scene
  private let words: PhraseWords

  init(scene: Scene) {
    self.scene = scene
    words = PhraseWords(scene: scene)
  }

  /// The name that ends just before `end`, with the stop of its "Jr."
  ///
  /// Of people, places and bodies alike. It must begin within eight tokens before `end`.
  func name(before end: Int) -> Range<Int>? {
    let name = scene.lastName(in: max(scene.first, end - 8)..<end)?.tokens
    guard let name,
      name.upperBound == end || name.upperBound == end - 1 && scene.kind(end - 1) == .stop
    else { return nil }
    return name
  }

  /// The noun with its article and adjectives that ends just before `end`: "a record fine" of "of $3 million".
  ///
  /// Goes back over nouns, adjectives, hyphens and owners until an article, which is taken in, or a word that may be a
  /// verb. "that" is left out, as it may as well open a clause: "the toll that | fines pay". A verb behind an article
  /// or adjective is none: "the paid leave".
  func noun(before end: Int) -> Range<Int>? {
    // "$95 billion a month: $60 billion": a time is no subject.
    guard words.isNoun(end - 1), !scene.isWord(end - 1, .timeWord) || words.isName(end - 1),
      !scene.isAny(end - 1, .emptyNoun) || words.isName(end - 1)
    else {
      return nil
    }
    var start = end - 1
    while start > scene.first, end - start < 7 {
      let index = start - 1
      if scene.isWord(index, [.determiner, .possessivePronoun]), !words.isName(index) {
        if scene.key(index) != "that" { start = index }
        break
      }
      let joins =
        scene.kind(index) == .possessive
        || scene.kind(index) == .hyphen && scene.isGlued(index)
      let isVerb =
        !scene.isWord(index - 1, [.determiner, .possessivePronoun, .adjective])
        && isVerbal(index) && !words.isName(index)
      guard joins || words.isNoun(index) && !isVerb else { break }
      start = index
    }
    // "expects to report sales of": a verb behind "to".
    if scene.key(start - 1) == "to", end - start > 1, !words.isName(start) { start += 1 }
    // "in lieu of $2,000", "by way of": a preposition of three words.
    if scene.key(end) == "of", end - start == 1, !words.isName(start),
      scene.key(start - 1).isOne(of: "in", "on", "by", "at")
    {
      return nil
    }
    return words.checked(start..<end)
  }

  /// Words that are nouns as often are among them; the caller asks what stands before them.
  private func isVerbal(_ index: Int) -> Bool {
    scene.isWord(
      index, [.speechVerb, .attitudeVerb, .commonVerb, .riseWord, .fallWord, .speechParticiple])
      || scene.endsInEd(index) || scene.endsInIng(index)
      || scene.isAny(index, .measuringVerb)
      || scene.key(index).isOne(of: "see", "sees", "saw")
  }

  /// The noun phrase that begins at `start`: "deal" of "a $3 billion deal", "student Anna Lund" of "19-year-old".
  ///
  /// Goes on while words are nouns. A participle in first place describes ("a $40 parking | fine"), later it ends the
  /// phrase; months, days and times end it too. Before an article or a number the last word is taken back, as it is the
  /// verb of it.
  ///
  /// - Parameter start: An article or owner may stand there and is part of the phrase.
  /// - Returns: Nil as well where a word such as "tall" or "ago" stands first, which belongs to the measure.
  func noun(from start: Int) -> Range<Int>? {
    var end = start
    if scene.isWord(end, [.determiner, .possessivePronoun]) { end += 1 }
    while end < scene.limit, end - start < 7 {
      let joins =
        scene.kind(end) == .hyphen && scene.isGlued(end) && scene.isGlued(end + 1)
        || scene.kind(end) == .number && scene.kind(end - 1) == .hyphen && end > start
        || scene.kind(end) == .possessive && scene.kind(end + 1) == .word
      let isVerb = end > start && isVerbBehindNoun(end) && !words.isName(end)
      guard
        joins
          || words.isNoun(end) && !isVerb
            && !(scene.isWord(end, [.timeWord, .month, .weekday]) && !words.isName(end))
      else { break }
      end += 1
    }
    // "70% of harbour calls need a", "The 1.6-acre site covers 40": the word before an article or a number is a verb.
    if end - start > 1, scene.isWord(end, [.determiner, .numberWord]) || isFigure(end),
      !words.isName(end - 1)
    {
      end -= 1
    }
    while end > start, !scene.tokens[end - 1].isWord { end -= 1 }
    // "a $140 pocket radio-like | lamp": cut inside a joined word.
    // "the Norwing- flying public": so is what a mark with a space behind it has parted.
    if scene.kind(end) == .hyphen, scene.isGlued(end) { return nil }
    guard end > start, !scene.isAny(start, .trailing),
      words.isName(start) || !isVerbBehindNoun(start) || scene.isWord(start, .adjective)
        || scene.endsInIng(start) || scene.endsInEd(start) && end - start > 1
    else { return nil }
    return words.checked(start..<end)
  }

  /// Digits or a sign of money.
  private func isFigure(_ index: Int) -> Bool {
    index < scene.limit && scene.isKind(index, [.number, .currency])
  }

  /// Narrower than `isVerbal` in rises and falls, which are nouns behind a figure ("a 5% rise"), and wider in past and
  /// present forms that can be nothing else there.
  private func isVerbBehindNoun(_ index: Int) -> Bool {
    scene.isWord(index, [.speechVerb, .attitudeVerb, .commonVerb])
      || scene.endsInEd(index) || scene.endsInIng(index)
      || scene.isAny(index, .pastVerb) || scene.isAny(index, .presentVerb)
  }
}

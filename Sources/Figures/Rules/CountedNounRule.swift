import Language
import Model
import Provenance

/// The noun that a bare number counts.
///
/// Without a parser: the phrase goes on to the last plural noun before a preposition, a verb or a mark; words in
/// quotation marks are part of it, and so are two describing words joined by "and" before one noun.
///
/// Nothing is counted in the singular, but behind "one", behind a hyphen ("12-page") and by a list of nouns that do so
/// before another ("a 14 page letter").
struct CountedNounRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("⟦Twelve harbour pilots⟧ refused to sail."),
    .finds("The mayor promised ⟦300 “emergency beds”⟧ by Friday."),
    .finds("⟦About 40⟧ of the passengers were ill."),
    .finds("⟦Dozens of houses⟧ lost their roofs."),
    .finds("A ⟦12-page⟧ letter came with ⟦three maps⟧."),
    .finds("They read a ⟦14 page⟧ letter."),
    .finds("They clip ⟦600 head a day⟧ and beat the record by ⟦300 head⟧."),
    .finds("⟦Two⟧ of Brandt's deputies resigned."),
    .finds("The yard repaired ⟦60 Danish and Swedish trawlers⟧."),
    .finds("Their ⟦six neatly folded charts⟧ were lost."),
    .finds("The battery fired ⟦eight⟧ ⟦12-inch⟧ shells."),
    .finds("Only ⟦19 fouls⟧ shows how calm it was."),
    .finds("⟦Nine gas-fired stations⟧ closed."),
    .finds("They fly ⟦26 Boeing 737s⟧ and ⟦two F-16 jets⟧."),
    .finds("⟦Four-fifths of the river's water⟧ is gone, and ⟦nine boys' bikes⟧ too."),
    .finds("They have ⟦40 in-house lawyers⟧."),
    .finds("It added fewer than the ⟦145,000⟧ economists expected, and ⟦40 economists⟧ left."),
    .finds("Ports in ⟦19 African states⟧ will grow."),
    .finds("He pulled one back, said the mother of ⟦four⟧ Sandra Wicks."),
  ]

  let scene: Scene

  /// A counted noun, whose name is made only where it is asked for.
  ///
  /// Ranges are token indices. A name costs a string; most answers are only asked whether there is one.
  struct Found {
    /// The phrase, quotation marks and prepositions apart.
    ///
    /// Its last token is the head, which the name puts into the singular.
    let noun: Range<Int>
    /// Just behind the phrase and a mark that closes it.
    ///
    /// Where the figure ends when the noun belongs to it.
    var end: Int
    /// Whether it is a singular already, and stays as it is printed.
    ///
    /// Then no letter is taken off its head.
    var isSingular = false
    /// Whether it stands behind a hyphen: "12-page".
    ///
    /// A name is then made of all its words.
    var isHyphened = false
  }

  /// The noun phrase that begins at `index`.
  ///
  /// A hyphen, "of" with what owns, quantifiers ("more") and an opening quotation mark may stand before it. Behind a
  /// decimal the head must stand within two tokens, else within nine.
  ///
  /// - Parameters:
  ///   - index: Just behind the number.
  ///   - isOne: Whether the noun is singular, as behind "one".
  /// - Returns: Nil where nothing is counted, where the noun is a person's name, or where another number follows "of".
  func nounPhrase(from index: Int, isOne: Bool = false) -> Found? {
    // "a magnitude 6.4 earthquake flattened two roofs": nothing is counted in tenths but what stands right behind them.
    let phrase = NounPhrase(scene: scene)
    let longest = scene.isDecimal(index - 1) ? 2 : 9
    var start = index
    if scene.kind(start) == .hyphen, scene.isGlued(start) { return hyphened(start + 1) }
    if scene.key(start) == "of" {
      guard let behind = behindOf(start + 1) else { return nil }
      start = behind
    }
    while scene.isAny(start, .quantifier) { start += 1 }
    let isQuoted = scene.kind(start) == .quotationMark
    if isQuoted { start += 1 }
    guard let head = isOne ? phrase.singularHead(from: start) : phrase.pluralHead(from: start),
      head - start < longest, !isPerson(start, head), !isForecaster(index, head)
    else { return nil }
    return found(start, head, isQuoted)
  }

  /// "mother of four Sandra Wicks": a name counts nothing, even if it looks like a plural.
  ///
  /// The name must be exactly these tokens; "four Lund brothers" has a head without a capital.
  private func isPerson(_ start: Int, _ head: Int) -> Bool {
    guard scene.tokens[head].isCapitalised, scene.tokens[start].isCapitalised else { return false }
    return scene.document.mentions(in: start..<head + 1).contains {
      $0.kind == .person && $0.tokens.lowerBound == start && $0.tokens.upperBound == head + 1
    }
  }

  /// "fewer than the 145,000 | economists expected": who expects a number is not counted by it.
  private func isForecaster(_ start: Int, _ head: Int) -> Bool {
    guard head == start, Self.forecasters.contains(scene.key(head)) else { return false }
    let verb = scene.key(head + 1) == "had" || scene.key(head + 1) == "have" ? head + 2 : head + 1
    return Self.expected.contains(scene.key(verb)) && scene.key(verb + 1) != "to"
  }

  private static let forecasters = WordKey.set(
    "economists analysts forecasters experts traders investors pollsters observers")
  private static let expected = WordKey.set(
    "expected predicted forecast forecasted anticipated estimated projected")

  /// Where the noun begins behind "of"; nil for "12 of the 80 boats" and "1,644 of them", where it stands elsewhere.
  ///
  /// Articles, owners and a span ("our last seven games") are looked over to see whether a number stands behind them.
  ///
  /// - Parameter index: Just behind "of".
  private func behindOf(_ index: Int) -> Int? {
    var start = index
    while scene.isWord(start, [.determiner, .possessivePronoun]) { start += 1 }
    // "six of our last seven games"
    var span = start
    while scene.isWord(span, .ordinalWord) || scene.isAny(span, .span) {
      span += 1
    }
    guard !scene.isWord(start, [.objectPronoun, .numberWord]), scene.kind(start) != .number,
      !scene.isWord(span, .numberWord), scene.kind(span) != .number
    else { return nil }
    return NounPhrase(scene: scene).behindOwner(start)
  }

  // MARK: Other forms

  /// "12-page", "150-strong" (no unit): one word behind the hyphen.
  ///
  /// A number behind the hyphen makes a range or a name of it, and nothing is counted.
  ///
  /// - Parameter index: Just behind the hyphen, glued to it.
  private func hyphened(_ index: Int) -> Found? {
    guard scene.kind(index) == .word, scene.isGlued(index),
      !scene.isWord(index, [.numberWord, .preposition, .coordinator])
    else { return nil }
    return Found(noun: index..<index + 1, end: index + 1, isHyphened: true)
  }

  /// "a 14 page letter": a singular noun that counts, before another.
  ///
  /// Digits only ask for it, as "two page boys" counts boys.
  ///
  /// - Parameter index: Just behind the number.
  func singularCount(at index: Int) -> Found? {
    if isHead(index) { return Found(noun: index..<index + 1, end: index + 1, isSingular: true) }
    guard scene.isAny(index, .countedSingular),
      scene.kind(index + 1) == .word || scene.kind(index + 1) == .hyphen,
      NounPhrase(scene: scene).startsNoun(index + 1)
    else { return nil }
    return Found(noun: index..<index + 1, end: index + 1, isSingular: true)
  }

  /// "300 head", "600 head a day", "300 head of cattle": animals.
  private func isHead(_ index: Int) -> Bool {
    scene.key(index) == "head" && !scene.isGlued(index)
      && (scene.kind(index + 1) != .word && scene.kind(index + 1) != .hyphen
        || scene.key(index + 1).isOne(of: "of", "a", "in", "and", "at", "per"))
  }

  /// A closing quotation mark is part of the figure where the opening one is.
  private func found(_ start: Int, _ head: Int, _ isQuoted: Bool) -> Found {
    let closes = isQuoted && scene.kind(head + 1) == .quotationMark
    return Found(noun: start..<head + 1, end: closes ? head + 2 : head + 1)
  }

  // MARK: Its name

  /// Singular, lower case: "harbour pilot".
  ///
  /// "and" and the glued "s" of "737s" are left out, hyphens stay, marks go; only the head is put into the singular.
  ///
  /// - Complexity: Linear in the bytes of the phrase; makes one string.
  func name(of found: Found) -> String {
    let bytes = scene.document.text.bytes
    let head = found.noun.upperBound - 1
    var name: [UInt8] = []
    for index in found.noun where found.isHyphened || isNamed(index) || found.isSingular {
      let token = scene.tokens[index]
      if token.kind == .hyphen {
        name.append(UInt8(ascii: "-"))
      } else if token.isWord || token.kind == .number {
        if !name.isEmpty, scene.tokens[index - 1].kind != .hyphen { name.append(0x20) }
        if index == head, !found.isSingular {
          Singular.append(token.key, bytes, token.start..<token.end, to: &name)
        } else {
          Singular.appendFolded(bytes, token.start..<token.end, to: &name)
        }
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// Words of the phrase that its name leaves out.
  private func isNamed(_ index: Int) -> Bool {
    scene.key(index) != "and" && !scene.isGluedPlural(index)
  }
}

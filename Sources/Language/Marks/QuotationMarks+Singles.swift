import Provenance

/// Quotations in single marks, which may be apostrophes.
extension QuotationMarks {
  /// The farthest a closing mark is looked for, in bytes.
  ///
  /// A straight one soon: it is an apostrophe too. A curly one as far as a paragraph of speech goes, and then only behind a
  /// comma or stop.
  private static let reach = 300
  /// For a curly mark behind a comma or a stop.
  private static let farReach = 2_000

  /// The single-marked quotations among the marks at these tokens, outside of `doubles`.
  ///
  /// - Parameters:
  ///   - all: Indices of quotation marks among the tokens, ascending.
  ///   - doubles: In order; what lies inside them is passed over.
  /// - Returns: In order. "The ‘new’ harbour" gives one; "the skippers’ boats" none.
  /// - Complexity: O(marks x reach) at worst, as each mark looks a bounded way ahead.
  func singles(among all: ArraySlice<Int>, outside doubles: [Quotation] = []) -> [Quotation] {
    var found: [Quotation] = []
    var next = 0
    var behind = 0
    for index in all where index >= behind {
      while next < doubles.count, doubles[next].outer.end <= tokens[index].start { next += 1 }
      if next < doubles.count, doubles[next].outer.contains(tokens[index].start) { continue }
      guard opensSingle(index), let close = singleClose(after: index) else { continue }
      found.append(quotation(index, close, isSingle: true))
      behind = close + 1
    }
    return found
  }

  /// Whether a mark can open words in single marks: behind a space, a bracket or a dash, with a word glued to it.
  private func opensSingle(_ index: Int) -> Bool {
    let mark = mark(index).kind
    guard mark == .singleOpen || mark == .singlePlain, index + 1 < range.upperBound else {
      return false
    }
    // A mark that was left out before it (">") may leave the first token glued to nothing.
    guard
      !tokens[index].isGlued || index == range.lowerBound
        || tokens[index - 1].isOne(of: [.openBracket, .dash])
    else {
      return false
    }
    let next = tokens[index + 1]
    return next.isGlued && (next.isWord || next.kind == .number) && !isElision(next)
  }

  /// "’90s", "'em", "'til": an apostrophe for what is left out.
  private func isElision(_ token: Token) -> Bool {
    if token.kind == .number { return token.end - token.start == 2 }
    return Self.elided.contains(token.key)
  }

  /// Words that lose their beginning to an apostrophe.
  private static let elided = WordKey.set("em til cause tis twas n round bout")

  /// The mark that closes what opens at `open`.
  ///
  /// ‘The drivers’ union will not sign,’ she said: behind the -s of a plural inside a sentence a mark may be its apostrophe, and
  /// is passed over where one behind a comma or stop follows before anything else opens.
  private func singleClose(after open: Int) -> Int? {
    let isCurly = mark(open).kind == .singleOpen
    let reach = isCurly ? Self.farReach : Self.reach
    var plural: Int?
    var index = open + 1
    while index < range.upperBound, tokens[index].start - tokens[open].start < reach {
      defer { index += 1 }
      guard tokens[index].kind == .quotationMark else { continue }
      let mark = mark(index)
      if mark.isDouble || opensSingle(index) { return plural }
      guard mark.kind == .singleClose || mark.kind == .singlePlain, endsWord(index) else {
        continue
      }
      let isBehindStop = tokens[index - 1].isOne(of: [.stop, .comma])
      let isNear = tokens[index].start - tokens[open].start < Self.reach
      if isBehindStop { return index }
      guard isNear else { continue }
      if isPluralApostrophe(index) { plural = plural ?? index } else { return plural ?? index }
    }
    return plural
  }

  /// Whether a mark is glued to what stands before it and to no word behind it: "don't" has such a word.
  private func endsWord(_ index: Int) -> Bool {
    guard tokens[index].isGlued else { return false }
    let next = index + 1
    return next >= range.upperBound || !tokens[next].isGlued
      || !(tokens[next].isWord || tokens[next].kind == .number)
  }

  /// Whether a mark may be the apostrophe of a plural: "the drivers’ union", where a small word follows that goes on
  /// with its phrase.
  private func isPluralApostrophe(_ index: Int) -> Bool {
    let before = tokens[index - 1]
    guard before.isWord, bytes[before.end - 1] == UInt8(ascii: "s"), index + 1 < range.upperBound
    else { return false }
    let next = tokens[index + 1]
    return !next.isGlued && next.isWord && !next.isCapitalised
      && !next.isAny(of: [.speechVerb, .auxiliary, .preposition, .coordinator, .subordinator])
  }
}

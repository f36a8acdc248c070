import Provenance

/// A name in the text: a run of capitalised words and what joins them.
package struct Mention: Sendable {
  /// What is named, as far as the name and its neighbours tell.
  package enum Kind: UInt8, Sendable {
    case person, organisation, place, unknown
  }

  /// The whole run, a title before the name included ("Harbour Minister Anna Lund").
  package let tokens: Range<Int>
  /// The name without titles ("Anna Lund").
  package let name: Range<Int>
  /// The title or office before the name or in apposition behind it, where there is one.
  package let role: Range<Int>?
  /// What is named.
  package let kind: Kind
  /// Index into the name table's entities; nil for a name that is left alone (weekdays, doubtful openers).
  package internal(set) var entity: Int?
}

/// Finds the names of a document.
///
/// A run begins with a capitalised word that is not capitalised merely because it opens a sentence, and goes on over further
/// capitalised words, hyphens between them, particles ("de", "bin", "van") and, behind a word that heads names
/// ("Ministry", "Secretary", "Bank"), over "of" and "for".
struct MentionFinder {
  private let tokens: [Token]
  private let bytes: [UInt8]
  private let paragraphs: [Paragraph]
  /// Words that stand capitalised inside a sentence somewhere: an opener among them is a name.
  private let known: Set<WordKey>
  /// Per paragraph, whether it is the headline or a line whose every word is written large.
  private let isHeadline: [Bool]

  static func mentions(
    in tokens: [Token], of text: SourceText, _ paragraphs: [Paragraph]
  ) -> [Mention] {
    MentionFinder(tokens, text.bytes, paragraphs).find()
  }

  private init(_ tokens: [Token], _ bytes: [UInt8], _ paragraphs: [Paragraph]) {
    self.tokens = tokens
    self.bytes = bytes
    self.paragraphs = paragraphs
    var known: Set<WordKey> = []
    let isHeadline = paragraphs.map { $0.isTitle || Self.isTitleCase($0, tokens) }
    self.isHeadline = isHeadline
    for (number, paragraph) in paragraphs.enumerated()
    where !isHeadline[number] && !paragraph.isHeading {
      for index in paragraph.tokens
      where tokens[index].isWord && tokens[index].isCapitalised
        && !tokens[index].flags.contains(.opensSentence)
        && !(index > paragraph.tokens.lowerBound && tokens[index - 1].kind == .quotationMark)
      {
        known.insert(tokens[index].key)
      }
    }
    self.known = known
  }

  private func find() -> [Mention] {
    var mentions: [Mention] = []
    for (number, paragraph) in paragraphs.enumerated() {
      let paragraph = Scope(tokens: paragraph.tokens, isTitle: isHeadline[number], whole: paragraph)
      var index = paragraph.tokens.lowerBound
      while index < paragraph.tokens.upperBound {
        if begins(index, in: paragraph) {
          let end = runEnd(from: index, in: paragraph)
          if let mention = mention(index..<end, in: paragraph) { mentions.append(mention) }
          index = end
        } else {
          index += 1
        }
      }
    }
    return mentions
  }

  /// A paragraph as the finder reads it.
  private struct Scope {
    let tokens: Range<Int>
    /// Whether capitals say nothing in it.
    let isTitle: Bool
    let whole: Paragraph
  }

  /// "Why The Harbour Board Sees Lund As A Rival": a short line, nearly all of whose longer words are capitalised.
  private static func isTitleCase(_ paragraph: Paragraph, _ tokens: [Token]) -> Bool {
    guard paragraph.tokens.count <= 24 else { return false }
    var words = 0
    var capitals = 0
    var small = 0
    for index in paragraph.tokens {
      let token = tokens[index]
      guard token.isWord, token.end - token.start > 3 else { continue }
      words += 1
      guard token.isCapitalised else { continue }
      capitals += 1
      if !token.flags.contains(.opensSentence),
        token.isAny(of: [.functionWord, .commonVerb, .speechVerb, .attitudeVerb, .auxiliary])
      {
        small += 1
      }
    }
    return words >= 4 && capitals * 10 >= words * 8 && small > 0
  }

  // MARK: Runs

  private func begins(_ index: Int, in paragraph: Scope) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.isCapitalised, !token.isAny(of: .weekday),
      !token.isAny(of: .month) || isGivenName(index, in: paragraph)
    else { return false }
    if token.key == "the" { return beginsPaper(index, in: paragraph) }
    if token.isAny(of: [.functionWord, .connective, .subordinator, .opener])
      || token.isAny(of: .numberWord) && !token.isAny(of: .ordinalWord), !isPlaceAbbreviation(token)
    {
      // "Per Holm", "Will Marsh": given names that are small words too.
      guard token.isAny(of: [.maleName, .femaleName]) else { return false }
      return !paragraph.isTitle && isJoined(index, in: paragraph)
    }
    // “Unfortunately, he left”: a quotation's first word is capitalised as a sentence's is.
    let opensQuotation =
      index > paragraph.tokens.lowerBound && token.isGlued
      && tokens[index - 1].kind == .quotationMark
    guard token.flags.contains(.opensSentence) || opensQuotation || paragraph.isTitle else {
      return true
    }
    if paragraph.isTitle { return known.contains(token.key) }
    if isJoined(index, in: paragraph) { return true }
    return known.contains(token.key) || token.flags.contains(.allCapitals)
      || token.isAny(of: [.placeName, .maleName, .femaleName])
  }

  /// "Jan van der Berg", but not "Jan. 3" or "Jan 3".
  private func isGivenName(_ index: Int, in paragraph: Scope) -> Bool {
    tokens[index].isAny(of: [.maleName, .femaleName]) && index + 1 < paragraph.tokens.upperBound
      && tokens[index + 1].isWord
  }

  /// "US", "UK", "U.S." share their key with a pronoun and the like.
  private func isPlaceAbbreviation(_ token: Token) -> Bool {
    token.flags.contains(.allCapitals) && token.isAny(of: .placeName)
  }

  /// "The Guardian": the article is part of the name inside a sentence, and before a paper's name at its beginning too.
  private func beginsPaper(_ index: Int, in paragraph: Scope) -> Bool {
    guard index + 1 < paragraph.tokens.upperBound, !paragraph.isTitle, tokens[index + 1].isWord,
      tokens[index + 1].isCapitalised
    else { return false }
    return !tokens[index].flags.contains(.opensSentence)
      || tokens[runEnd(from: index + 1, in: paragraph) - 1].isAny(of: .media)
  }

  private func isJoined(_ index: Int, in paragraph: Scope) -> Bool {
    runEnd(from: index, in: paragraph) > index + 1
  }

  private func runEnd(from start: Int, in paragraph: Scope) -> Int {
    var end = start + 1
    while end < paragraph.tokens.upperBound {
      let token = tokens[end]
      if token.isWord, token.isCapitalised, !isBreaking(end, in: paragraph) {
        end += 1
      } else if let next = joint(at: end, from: start, limit: paragraph.tokens.upperBound) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// A capitalised word that does not go on with the name: weekdays and months, a function word, a new sentence.
  private func isBreaking(_ index: Int, in paragraph: Scope) -> Bool {
    let token = tokens[index]
    // Headlines write every word large: only words that are names in the story are.
    if paragraph.isTitle, !known.contains(token.key) { return true }
    return token.isAny(of: [.weekday, .month])
      && !tokens[index - 1].isAny(of: [.maleName, .femaleName])
      || (token.isAny(of: .functionWord) && !isPlaceAbbreviation(token)
        && !token.isAny(of: [.maleName, .femaleName]))
      || token.flags.contains(.opensSentence)
      || token.flags.contains(.quoted) != tokens[index - 1].flags.contains(.quoted)
  }

  /// What may stand inside a name between capitalised words; the index after it and the capitalised word behind it.
  private func joint(at index: Int, from start: Int, limit: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    let token = tokens[index]
    let next = tokens[index + 1]
    let continues = next.isWord && next.isCapitalised && !next.flags.contains(.opensSentence)
    switch token.kind {
    case .hyphen where token.isGlued && next.isGlued && next.isWord:
      return next.isCapitalised ? index + 2 : nil
    case .stop where token.isGlued && token.key == "." && continues && !next.isGlued:
      // "John F. Kennedy", "Gen. Lee", "St. Mary"
      let before = tokens[index - 1]
      let isInitial = before.end - before.start == 1
      return isInitial || before.isAny(of: [.abbreviationBeforeName, .abbreviation])
        ? index + 2 : nil
    case .stop where token.isGlued && tokens[index - 1].isAny(of: .exclaims):
      return continues ? index + 2 : index + 1
    case .symbol
    where token.end - token.start == 1 && continues && !token.isGlued && isAmpersandLike(index):
      return index + 2
    case .word where token.isAny(of: .particle):
      return particleJoint(at: index, limit: limit)
    case .comma where next.isAny(of: .generation) && next.isCapitalised:
      return index + 2
    case .possessive where isSaint(start, index) && continues && isHead(index + 1):
      return index + 2
    case .symbol
    where token.isGlued && next.isGlued && bytes[token.start] == UInt8(ascii: "&")
      && next.isCapitalised:
      return index + 2  // "M&S"
    case .word where token.key == "of" || token.key == "for":
      guard index > start, isHead(index - 1), !isPeople(index - 1) else { return nil }
      if continues { return index + 2 }
      if next.key == "the", index + 2 < limit, tokens[index + 2].isWord,
        tokens[index + 2].isCapitalised
      {
        return index + 3
      }
      return nil
    case .word where token.key == "and": return acronymJoint(at: index, from: start, limit: limit)
    default: return nil
    }
  }

  private func isAmpersandLike(_ index: Int) -> Bool {
    tokens[index + 1].isCapitalised && !tokens[index + 1].isGlued
  }

  /// "Jan van der Berg", "Bashar al-Assad": up to three particles and the name behind them.
  private func particleJoint(at index: Int, limit: Int) -> Int? {
    var end = index
    while end < limit, end - index < 3, tokens[end].isAny(of: .particle),
      !tokens[end].isCapitalised
    {
      end += 1
    }
    if end + 1 < limit, tokens[end].kind == .hyphen, tokens[end].isGlued, tokens[end + 1].isGlued {
      end += 1
    }
    guard end > index, end < limit, tokens[end].isWord, tokens[end].isCapitalised,
      !tokens[end].flags.contains(.opensSentence)
    else { return nil }
    return end + 1
  }

  /// "von der Leyen said", "Mr. al-Assad": small particles before a surname that stands alone are part of it.
  private func withParticles(_ run: Range<Int>, in paragraph: Scope) -> Range<Int> {
    var start = run.lowerBound
    let limit = max(paragraph.tokens.lowerBound, start - 3)
    if start - 1 > limit, tokens[start].isGlued, tokens[start - 1].kind == .hyphen,
      tokens[start - 1].isGlued, tokens[start - 2].isAny(of: .particle)
    {
      return start - 2..<run.upperBound
    }
    while start > limit, tokens[start - 1].isAny(of: .particle),
      !tokens[start - 1].isCapitalised
    {
      start -= 1
    }
    return start..<run.upperBound
  }

  /// "Rolf Lund Jr.", "Northwind Inc.": the stop is part of the name.
  private func withStop(_ run: Range<Int>, in paragraph: Scope) -> Range<Int> {
    let end = run.upperBound
    guard run.count > 1, end < paragraph.tokens.upperBound, tokens[end].kind == .stop,
      tokens[end].isGlued, tokens[end].key == ".", Self.stopped.contains(tokens[end - 1].key)
    else { return run }
    return run.lowerBound..<end + 1
  }

  private static let stopped: Set<WordKey> = ["jr", "sr", "inc", "corp", "co", "ltd", "bros"]

  /// "St. Mary's Hospital": a saint's name goes on over its possessive.
  private func isSaint(_ start: Int, _ index: Int) -> Bool {
    tokens[start].key == "st" || tokens[start].key == "saint"
  }

  /// "Supporters of Lund": nobody is called so.
  private func isPeople(_ index: Int) -> Bool {
    tokens[index].flags.contains(.opensSentence) && tokens[index].isAny(of: .office)
      && !tokens[index].isAny(of: [.title, .organisation])
  }

  private func isHead(_ index: Int) -> Bool {
    tokens[index].isAny(of: [.organisation, .title, .office, .placeNoun])
      || Self.stateWords.contains(tokens[index].key)
  }

  /// "Union of Pilots and Crews (UPC)": the letters in brackets say that the name goes on.
  private func acronymJoint(at index: Int, from start: Int, limit: Int) -> Int? {
    var end = index + 1
    while end < limit, tokens[end].isWord, tokens[end].isCapitalised { end += 1 }
    // "UPC (Union of Pilots and Crews)"
    if end > index + 1, end < limit, tokens[end].kind == .closeBracket, start > 1,
      tokens[start - 1].kind == .openBracket, tokens[start - 2].flags.contains(.allCapitals),
      NameTable.isAcronym(start - 2, of: start..<end, in: tokens, bytes)
    {
      return end
    }
    guard end > index + 1, end + 2 < limit, tokens[end].kind == .openBracket,
      tokens[end + 1].flags.contains(.allCapitals), tokens[end + 2].kind == .closeBracket
    else { return nil }
    let capitals = (start..<end).count { tokens[$0].isWord && tokens[$0].isCapitalised }
    return capitals <= tokens[end + 1].end - tokens[end + 1].start ? end : nil
  }

  private static let stateWords = WordKey.set(
    """
    state republic kingdom emirate islamic university bank house chamber department head
    """)

  // MARK: Making

  private func mention(_ found: Range<Int>, in paragraph: Scope) -> Mention? {
    let run = withStop(withParticles(found, in: paragraph), in: paragraph)
    var name = run
    var role: Range<Int>?
    if let split = titleEnd(of: run), split > run.lowerBound {
      if split < run.upperBound {
        role = run.lowerBound..<split
        name = split..<run.upperBound
      } else if run.count == 1 {
        return nil  // "President" alone: an office, not a name
      }
    }
    if let start = officeEnd(in: name) ?? givenName(in: name) {
      // "Halden Harbour Board Chairman Anna Lund": what stands before the name is her office.
      if tokens[start - 1].isAny(of: .title) || tokens[start - 1].kind == .stop {
        role = name.lowerBound..<start
      }
      name = start..<name.upperBound
    }
    if role == nil { role = roleBefore(run, in: paragraph) ?? roleAfter(run, in: paragraph) }
    // "Republicans Lund and Holm", and a party's adjective alone, which is nobody.
    if name.count > 1, tokens[name.lowerBound].isAny(of: .party),
      tokens[name.lowerBound].key == "republicans" || tokens[name.lowerBound].key == "democrats"
    {
      name = name.lowerBound + 1..<name.upperBound
    }
    if name.count == 1, tokens[name.lowerBound].isAny(of: [.party, .demonym]) {
      return Mention(tokens: run, name: name, role: nil, kind: .unknown, entity: nil)
    }
    let kind = NameKind.of(name, role: role, in: tokens, paragraph: paragraph.whole)
    return Mention(
      tokens: run, name: name, role: kind == .place ? nil : role, kind: kind, entity: nil)
  }

  /// "Australian Anna Lund", "Fox News Anna Lund", "Supporting Anna Lund": the given name that a person's name begins with, behind
  /// a people, a place, a paper or a word that merely opens the sentence.
  private func givenName(in name: Range<Int>) -> Int? {
    let first = tokens[name.lowerBound]
    guard name.count > 2, !first.isAny(of: [.maleName, .femaleName]) else { return nil }
    let opens =
      first.flags.contains(.opensSentence) && !known.contains(first.key) && endsLikeVerb(first)
    guard
      let given = (name.lowerBound + 1..<name.upperBound - 1).first(where: {
        tokens[$0].isAny(of: [.maleName, .femaleName]) && tokens[$0 - 1].isWord
          && tokens[$0 + 1].isWord
      }),
      !(given..<name.upperBound).contains(where: {
        tokens[$0].isAny(of: [.organisation, .media, .placeNoun, .placeName])
      })
    else { return nil }
    let before = name.lowerBound..<given
    guard
      opens && before.count == 1 || tokens[given - 1].isAny(of: .party)
        || before.allSatisfy({
          tokens[$0].isAny(of: [.demonym, .placeName, .media, .organisation, .party])
        })
    else { return nil }
    return given
  }

  /// Where the last title inside a run ends: "Virginia Gov. | Anna Lund", "Rope Workers Secretary-Treasurer | Per Holm".
  ///
  /// Titles that are surnames too ("King") do not count, and none does behind a given name.
  private func officeEnd(in name: Range<Int>) -> Int? {
    guard name.count > 2 else { return nil }
    var end: Int?
    for index in name.dropLast() {
      let token = tokens[index]
      // Virginia is a state in "Virginia Gov. Ida Berg".
      if token.isAny(of: [.maleName, .femaleName]), !tokens[index + 1].isAny(of: .title) { break }
      guard token.isAny(of: .title), !Self.surnames.contains(token.key) else { continue }
      end = tokens[index + 1].kind == .stop ? index + 2 : index + 1
    }
    guard let end, end < name.upperBound, tokens[end].isWord,
      !tokens[end].isAny(of: .generation), name.upperBound - end <= 6,
      !(end..<name.upperBound).contains(where: {
        tokens[$0].isAny(of: [
          .organisation, .media, .placeNoun, .placeName, .companyWord, .title, .demonym,
        ])
          || tokens[$0].key == "of" || tokens[$0].key == "for"
      })
    else { return nil }
    return end
  }

  private static let surnames = WordKey.set(
    """
    king queen prince bishop pope major judge marshal chef chair miss father mother brother sister vice former acting
    """)

  /// "Supporting", "Writers", "Backed"
  private func endsLikeVerb(_ token: Token) -> Bool {
    let end = bytes[token.start..<token.end].suffix(3)
    return token.end - token.start > 5
      && (end.elementsEqual("ing".utf8) || end.elementsEqual("ers".utf8)
        || end.suffix(2).elementsEqual("ed".utf8))
  }

  /// Where the titles at the beginning of a run end: "Harbour Minister | Anna Lund".
  private func titleEnd(of run: Range<Int>) -> Int? {
    var end = run.lowerBound
    var index = run.lowerBound
    while index < run.upperBound {
      let token = tokens[index]
      // "Del." is a delegate, "Del" a particle.
      let isDelegate =
        token.key == "del" && index + 1 < run.upperBound && tokens[index + 1].kind == .stop
      if isDelegate
        || token.isAny(of: .title)
          && (!token.isAny(of: [.maleName, .femaleName]) || index == run.lowerBound)
      {
        index += 1
        if index < run.upperBound, tokens[index].kind == .stop { index += 1 }
        // "Secretary-Treasurer"
        if index + 1 < run.upperBound, tokens[index].kind == .hyphen,
          tokens[index + 1].isAny(of: .title)
        {
          index += 2
        }
        end = index
      } else if end > run.lowerBound, tokens[index].key == "of" || tokens[index].key == "for" {
        // "Secretary of State", "Minister for Health": one word behind, unless the name ends there
        guard index + 2 < run.upperBound else {
          return end == run.lowerBound ? nil : run.upperBound
        }
        index += tokens[index + 1].key == "the" ? 3 : 2
        end = index
      } else if isModifierOfTitle(index, run) {
        index += 1
      } else {
        break
      }
    }
    return end > run.lowerBound ? end : nil
  }

  /// "Defence Minister", "Prime Minister", "Health Secretary": a word before a title that belongs to it.
  private func isModifierOfTitle(_ index: Int, _ run: Range<Int>) -> Bool {
    guard !tokens[index].isAny(of: [.maleName, .femaleName]) else { return false }
    var next = index + 1
    while next < run.upperBound, next - index < 3 {
      if tokens[next].isAny(of: .title), !tokens[next].isAny(of: [.maleName, .femaleName]) {
        return next + 1 < run.upperBound
      }
      next += 1
    }
    return false
  }

  /// "harbour master Anna Lund", "spokesman John Smith": an office in lower case directly before the name.
  private func roleBefore(_ run: Range<Int>, in paragraph: Scope) -> Range<Int>? {
    let last = run.lowerBound - 1
    guard last >= paragraph.tokens.lowerBound, tokens[last].isWord, !tokens[last].isCapitalised,
      tokens[last].isAny(of: [.title, .office]), !tokens[last].isAny(of: [.functionWord])
    else { return nil }
    var first = last
    while first > paragraph.tokens.lowerBound, last - first < 3 {
      let token = tokens[first - 1]
      guard token.isWord, !token.isCapitalised,
        !token.isAny(of: [
          .determiner, .preposition, .coordinator, .auxiliary, .functionWord, .speechVerb,
          .commonVerb,
        ])
      else { break }
      first -= 1
    }
    return first..<last + 1
  }

  /// "Anna Lund, the harbour master," and "Per Holm, a spokesman for the port,": an office in apposition.
  private func roleAfter(_ run: Range<Int>, in paragraph: Scope) -> Range<Int>? {
    var index = run.upperBound
    guard index + 2 < paragraph.tokens.upperBound, tokens[index].kind == .comma else { return nil }
    index += 1
    if tokens[index].kind == .number, index + 1 < paragraph.tokens.upperBound,
      tokens[index + 1].kind == .comma
    {
      index += 2
    }
    let start = index
    var hasOffice = false
    while index < paragraph.tokens.upperBound, index - start < 14 {
      let token = tokens[index]
      if token.kind == .comma || token.kind == .stop || token.kind == .dash { break }
      if token.isAny(of: [.office, .title]), index - start < 8 { hasOffice = true }
      if token.isAny(of: [.auxiliary, .speechVerb, .subjectPronoun]) { return nil }
      index += 1
    }
    guard hasOffice, index > start, index < paragraph.tokens.upperBound else { return nil }
    let first = tokens[start]
    let isBare =
      first.isAny(of: [.office, .title])
      || (start + 1 < index && tokens[start + 1].isAny(of: [.office, .title]))
    guard first.isAny(of: [.determiner, .possessivePronoun]) || isBare else { return nil }
    return (first.isAny(of: .determiner) ? start + 1 : start)..<index
  }
}

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
  private let paragraphs: [Paragraph]
  /// Words that stand capitalised inside a sentence somewhere: an opener among them is a name.
  private let known: Set<WordKey>

  static func mentions(in tokens: [Token], _ paragraphs: [Paragraph]) -> [Mention] {
    MentionFinder(tokens, paragraphs).find()
  }

  private init(_ tokens: [Token], _ paragraphs: [Paragraph]) {
    self.tokens = tokens
    self.paragraphs = paragraphs
    var known: Set<WordKey> = []
    for paragraph in paragraphs where !paragraph.isTitle && !paragraph.isHeading {
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
    for paragraph in paragraphs {
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

  // MARK: Runs

  private func begins(_ index: Int, in paragraph: Paragraph) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.isCapitalised, !token.isAny(of: [.weekday, .month]) else {
      return false
    }
    if token.key == "the" { return beginsPaper(index, in: paragraph) }
    if token.isAny(of: [.functionWord, .connective, .subordinator]), !isPlaceAbbreviation(token) {
      // "Per Holm", "Will Marsh": given names that are small words too.
      guard token.isAny(of: [.maleName, .femaleName]) else { return false }
      return !paragraph.isTitle && isJoined(index, in: paragraph)
    }
    guard token.flags.contains(.opensSentence) || paragraph.isTitle else { return true }
    if paragraph.isTitle { return known.contains(token.key) }
    if isJoined(index, in: paragraph) { return true }
    return known.contains(token.key) || token.flags.contains(.allCapitals)
      || token.isAny(of: [.placeName, .maleName, .femaleName])
  }

  /// "US", "UK", "U.S." share their key with a pronoun and the like.
  private func isPlaceAbbreviation(_ token: Token) -> Bool {
    token.flags.contains(.allCapitals) && token.isAny(of: .placeName)
  }

  /// "The Guardian": the article is part of the name inside a sentence, and before a paper's name at its beginning too.
  private func beginsPaper(_ index: Int, in paragraph: Paragraph) -> Bool {
    guard index + 1 < paragraph.tokens.upperBound, !paragraph.isTitle, tokens[index + 1].isWord,
      tokens[index + 1].isCapitalised
    else { return false }
    return !tokens[index].flags.contains(.opensSentence)
      || tokens[runEnd(from: index + 1, in: paragraph) - 1].isAny(of: .media)
  }

  private func isJoined(_ index: Int, in paragraph: Paragraph) -> Bool {
    runEnd(from: index, in: paragraph) > index + 1
  }

  private func runEnd(from start: Int, in paragraph: Paragraph) -> Int {
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
  private func isBreaking(_ index: Int, in paragraph: Paragraph) -> Bool {
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
    case .word where Self.particles.contains(token.key) && continues: return index + 2
    case .word where token.key == "of" || token.key == "for":
      guard index > start, isHead(index - 1) else { return nil }
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

  /// "St. Mary's Hospital": a saint's name goes on over its possessive.
  private func isSaint(_ start: Int, _ index: Int) -> Bool {
    tokens[start].key == "st" || tokens[start].key == "saint"
  }

  private func isHead(_ index: Int) -> Bool {
    tokens[index].isAny(of: [.organisation, .title, .office, .placeNoun])
      || Self.stateWords.contains(tokens[index].key)
  }

  /// "Union of Pilots and Crews (UPC)": the letters in brackets say that the name goes on.
  private func acronymJoint(at index: Int, from start: Int, limit: Int) -> Int? {
    var end = index + 1
    while end < limit, tokens[end].isWord, tokens[end].isCapitalised { end += 1 }
    guard end > index + 1, end + 2 < limit, tokens[end].kind == .openBracket,
      tokens[end + 1].flags.contains(.allCapitals), tokens[end + 2].kind == .closeBracket
    else { return nil }
    let capitals = (start..<end).count { tokens[$0].isWord && tokens[$0].isCapitalised }
    return capitals <= tokens[end + 1].end - tokens[end + 1].start ? end : nil
  }

  private static let particles: Set<WordKey> = [
    "de", "da", "di", "del", "della", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la",
    "le", "du", "ter", "dos",
  ]
  private static let stateWords: Set<WordKey> = [
    "state", "republic", "kingdom", "emirate", "islamic", "university", "bank", "house", "chamber",
    "department", "head",
  ]

  // MARK: Making

  private func mention(_ run: Range<Int>, in paragraph: Paragraph) -> Mention? {
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
    if role == nil { role = roleBefore(run, in: paragraph) ?? roleAfter(run, in: paragraph) }
    let kind = NameKind.of(name, role: role, in: tokens, paragraph: paragraph)
    return Mention(
      tokens: run, name: name, role: kind == .place ? nil : role, kind: kind, entity: nil)
  }

  /// Where the titles at the beginning of a run end: "Harbour Minister | Anna Lund".
  private func titleEnd(of run: Range<Int>) -> Int? {
    var end = run.lowerBound
    var index = run.lowerBound
    while index < run.upperBound {
      let token = tokens[index]
      if token.isAny(of: .title),
        !token.isAny(of: [.maleName, .femaleName]) || index == run.lowerBound
      {
        index += 1
        if index < run.upperBound, tokens[index].kind == .stop { index += 1 }
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
  private func roleBefore(_ run: Range<Int>, in paragraph: Paragraph) -> Range<Int>? {
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
  private func roleAfter(_ run: Range<Int>, in paragraph: Paragraph) -> Range<Int>? {
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

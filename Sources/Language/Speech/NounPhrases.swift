/// Noun phrases beside a verb of saying, found without a parser.
struct NounPhrases {
  let tokens: [Token]
  private let mentions: [Mention]
  /// Per token the mention that begins there; -1 for none.
  private let startIndex: [Int32]
  /// Per token the mention that ends just before it; -1 for none.
  private let endIndex: [Int32]

  init(_ tokens: [Token], _ mentions: [Mention]) {
    self.tokens = tokens
    self.mentions = mentions
    var starts = [Int32](repeating: -1, count: tokens.count + 1)
    var ends = starts
    for (index, mention) in mentions.enumerated() {
      starts[mention.tokens.lowerBound] = Int32(index)
      ends[mention.tokens.upperBound] = Int32(index)
    }
    startIndex = starts
    endIndex = ends
  }

  private func mention(startingAt token: Int) -> Range<Int>? {
    startIndex[token] < 0 ? nil : mentions[Int(startIndex[token])].tokens
  }

  private func mention(endingBefore token: Int) -> Range<Int>? {
    endIndex[token] < 0 ? nil : mentions[Int(endIndex[token])].tokens
  }

  // MARK: Before a verb

  /// The phrase that ends just before `end`, looking no further back than `limit`.
  func subject(before end: Int, limit: Int) -> Range<Int>? {
    var end = end
    guard end > limit else { return nil }
    if tokens[end - 1].kind == .comma {
      guard let outer = beforeApposition(endingAt: end - 1, limit: limit) else { return nil }
      end = outer
    }
    if tokens[end - 1].kind == .closeBracket, let open = openBracket(before: end - 1, limit: limit)
    {
      end = open
    }
    guard end > limit else { return nil }
    let start = clauseStart(before: end, limit: limit)
    guard start < end else { return relativeHead(before: end, limit: limit) }
    if tokens[end - 1].isAny(of: .subjectPronoun) {
      return tokens[end - 1].key == "who" ? relativeHead(before: end, limit: limit) : end - 1..<end
    }
    let first = phraseStart(in: start..<end)
    guard first < end, isSpeaker(first..<end) else { return nil }
    return first..<end
  }

  /// "Anna Lund, a spokeswoman for the port, said": where the phrase before the apposition ends.
  private func beforeApposition(endingAt comma: Int, limit: Int) -> Int? {
    var index = comma - 1
    while index > limit, comma - index < 30 {
      let token = tokens[index]
      if token.kind == .stop
        && !(token.isGlued && tokens[index - 1].isAny(of: .abbreviationBeforeName))
      {
        return nil
      }
      if token.kind == .quotationMark { return nil }
      if token.kind == .comma {
        let first = tokens[index + 1]
        let isApposition =
          first.isAny(of: [.determiner, .possessivePronoun, .office, .title, .organisation])
          || first.kind == .number
          || first.key == "who" || first.key == "which" || first.key == "of" || first.key == "whose"
          || first.isCapitalised
        return isApposition && index > limit ? index : nil
      }
      index -= 1
    }
    return nil
  }

  private func openBracket(before close: Int, limit: Int) -> Int? {
    var index = close
    while index > limit, close - index < 12 {
      if tokens[index].kind == .openBracket { return index }
      index -= 1
    }
    return nil
  }

  /// "the officials who said", "Lund, who said": the phrase before "who".
  private func relativeHead(before end: Int, limit: Int) -> Range<Int>? {
    guard end > limit + 1, tokens[end - 1].key == "who" else { return nil }
    let last = tokens[end - 2].kind == .comma ? end - 2 : end - 1
    guard last > limit else { return nil }
    let start = clauseStart(before: last, limit: limit)
    guard start < last else { return nil }
    let first = phraseStart(in: start..<last)
    return first < last && isSpeaker(first..<last) ? first..<last : nil
  }

  private func clauseStart(before end: Int, limit: Int) -> Int {
    var index = end
    while index > limit {
      let token = tokens[index - 1]
      switch token.kind {
      case .comma, .colon, .dash, .openBracket, .closeBracket, .quotationMark: return index
      case .stop where !isAbbreviationStop(index - 1): return index
      default: break
      }
      if token.isWord, !token.isCapitalised || token.flags.contains(.opensSentence) {
        if token.isAny(of: [.subordinator, .auxiliary, .speechParticiple, .strongSpeechVerb]),
          !(token.isAny(of: .preposition)),
          !token.isAny(of: .document) || token.isAny(of: .auxiliary)
        {
          return index
        }
        if token.key == "and" || token.key == "but" || token.key == "or",
          !joinsSpeakers(index - 1, end, limit)
        {
          return index
        }
      }
      index -= 1
    }
    return index
  }

  private func isAbbreviationStop(_ index: Int) -> Bool {
    index > 0 && tokens[index].isGlued && tokens[index - 1].isWord
      && (tokens[index - 1].isAny(of: [.abbreviationBeforeName, .abbreviation])
        || tokens[index - 1].end - tokens[index - 1].start == 1)
  }

  /// "Department of Health and Human Services" is one phrase; "A left and B said" are two.
  private func joinsSpeakers(_ and: Int, _ end: Int, _ limit: Int) -> Bool {
    guard and > limit, and + 1 < end else { return false }
    return tokens[and - 1].isCapitalised && tokens[and + 1].isCapitalised
      && mention(endingBefore: and) != nil
      && mention(startingAt: and + 1) == nil
  }

  /// Past fronted adverbials: "On Sunday Reuters", "In Baghdad officials", "Later the mayor".
  private func phraseStart(in range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if token.isAny(of: [.weekday, .month]) || token.kind == .number
        || (token.isAny(of: [.connective, .adverb, .timeWord, .coordinator])
          && !token.isAny(of: .determiner))
      {
        index += 1
      } else if token.isAny(of: .preposition),
        !token.isCapitalised || token.flags.contains(.opensSentence)
      {
        index = afterPrepositional(index, range.upperBound)
      } else {
        break
      }
    }
    return index < range.upperBound ? index : range.lowerBound
  }

  private func afterPrepositional(_ preposition: Int, _ end: Int) -> Int {
    var index = preposition + 1
    if index < end, let mention = mention(startingAt: index) { return min(mention.upperBound, end) }
    if index < end, tokens[index].isAny(of: [.determiner, .possessivePronoun]) { index += 1 }
    while index < end {
      if mention(startingAt: index) != nil
        || tokens[index].isAny(of: [.determiner, .subjectPronoun])
      {
        return index
      }
      index += 1
    }
    return end
  }

  // MARK: After a verb

  /// The phrase that begins at `start`: a name, a pronoun, or a determiner and what follows it.
  func phrase(from start: Int, limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    if let mention = mention(startingAt: start) {
      if let person = person(behind: mention, limit: limit) { return start..<person.upperBound }
      return start..<withOf(min(mention.upperBound, limit), limit)
    }
    let token = tokens[start]
    if token.isAny(of: .subjectPronoun), !token.isAny(of: .determiner) { return start..<start + 1 }
    guard token.isWord,
      token.isAny(of: [
        .determiner, .possessivePronoun, .office, .title, .personNoun, .document, .media,
        .adjective,
      ]) || token.isCapitalised
    else { return nil }
    var end = start
    while end < limit {
      let next = tokens[end]
      if end > start, let mention = mention(startingAt: end) {
        end = min(mention.upperBound, limit)
        continue
      }
      if next.kind == .possessive || next.kind == .hyphen { end += 1; continue }
      guard next.isWord, !endsPhrase(next) || end == start else { break }
      end += 1
    }
    let whole = start..<withOf(end, limit)
    return isSpeaker(whole) ? whole : nil
  }

  /// "Halden University sea scientist Anna Lund", "Halden's Anna Lund": the person whose office or home a name is.
  private func person(behind first: Range<Int>, limit: Int) -> Range<Int>? {
    var index = first.upperBound
    while index < limit, index - first.upperBound <= 4 {
      if index > first.upperBound, let number = mentionNumber(startingAt: index) {
        let person = mentions[number]
        return person.kind == .person && person.tokens.upperBound <= limit ? person.tokens : nil
      }
      let token = tokens[index]
      let isOffice =
        token.isWord && !token.isCapitalised && !endsPhrase(token)
        && !token.isAny(of: [.determiner, .speechVerb, .commonVerb, .attitudeVerb, .functionWord])
      guard isOffice || token.kind == .hyphen || token.kind == .possessive else { return nil }
      index += 1
    }
    return nil
  }

  private func mentionNumber(startingAt token: Int) -> Int? {
    startIndex[token] < 0 ? nil : Int(startIndex[token])
  }

  private func endsPhrase(_ token: Token) -> Bool {
    token.isAny(of: [
      .preposition, .subordinator, .coordinator, .auxiliary, .weekday, .month, .timeWord,
      .subjectPronoun, .adverb,
    ])
  }

  /// "a spokesman | for the ministry": one attribute behind a noun.
  private func withOf(_ end: Int, _ limit: Int) -> Int {
    guard end + 1 < limit, tokens[end].isWord else { return end }
    let key = tokens[end].key
    guard key == "of" || key == "for" || key == "at" || key == "from" || key == "with" else {
      return end
    }
    if tokens[end + 1].isAny(of: [.weekday, .month, .timeWord]) { return end }
    if let mention = mention(startingAt: end + 1) { return min(mention.upperBound, limit) }
    var index = end + 1
    while index < limit, tokens[index].isWord,
      !endsPhrase(tokens[index]) || tokens[index].isAny(of: .determiner) && index == end + 1
    {
      if let mention = mention(startingAt: index) { return min(mention.upperBound, limit) }
      index += 1
    }
    return index > end + 1 ? index : end
  }

  // MARK: Heads

  /// Whether a phrase can speak: it holds a name, a pronoun, or a noun that speaks, or is plainly a definite noun phrase.
  func isSpeaker(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    if range.contains(where: { mention(startingAt: $0) != nil }) { return true }
    if tokens[first].isAny(of: .subjectPronoun), range.count == 1 { return true }
    if range.contains(where: {
      tokens[$0].isAny(of: [.office, .personNoun, .media, .document, .organisation, .demonym])
    }) {
      return true
    }
    return tokens[first].isAny(of: [.determiner, .possessivePronoun]) && range.count >= 2
      && range.count <= 6
  }

  /// "the operator, Strandway Lines": the name behind an office or a kind of company, up to the next mark.
  func apposition(behind range: Range<Int>) -> Range<Int>? {
    let comma = range.upperBound
    guard comma + 1 < tokens.count, tokens[range.lowerBound].key == "the",
      tokens[comma].kind == .comma,
      let name = mention(startingAt: comma + 1), name.upperBound < tokens.count,
      [.comma, .stop].contains(tokens[name.upperBound].kind)
    else { return nil }
    return name
  }

  /// The mention that a phrase is: "the Associated Press", "Halden spokesman Per Holm", but not "a spokesman for Halden".
  func mention(in range: Range<Int>) -> Range<Int>? {
    if let last = mention(endingBefore: range.upperBound), last.lowerBound > range.lowerBound,
      tokens[last.lowerBound - 1].isAny(of: [.office, .title]), last.lowerBound > range.lowerBound
    {
      return last
    }
    var index = range.lowerBound
    while index < range.upperBound, index - range.lowerBound <= 4 {
      if let mention = mention(startingAt: index) {
        if let person = person(behind: mention, limit: range.upperBound),
          person.upperBound == range.upperBound
        {
          return person
        }
        let isOwner =
          mention.upperBound < range.upperBound && tokens[mention.upperBound].kind == .possessive
        return isOwner ? nil : mention
      }
      let token = tokens[index]
      let isArticle = token.key == "the"
      guard token.isWord,
        isArticle || !token.isAny(of: [.determiner, .preposition, .possessivePronoun])
      else { return nil }
      index += 1
    }
    return nil
  }
}

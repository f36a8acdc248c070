import Language
import Speech

/// Sources that are printed, and those that are half of a clause or nobody.
extension AttributionRule {
  /// Whether the words can stand beside a figure: "she", "it" and "which" tell nothing where the name is not known, and what
  /// opens with a verb is no source.
  static func isPrintable(_ source: SpeechSource, _ document: Document) -> Bool {
    guard source.entity == nil, let first = source.tokens.first else { return true }
    let token = document.tokens[first]
    // "The number of jobs was lower than expected": a number says nothing.
    if source.tokens.count > 2, token.key == "the", document.tokens[first + 2].key == "of",
      document.tokens[first + 1].key.isOne(of: "number", "rate", "share", "level")
    {
      return false
    }
    let words = withoutTail(source.tokens, document)
    if isClause(words, document) || !canSpeak(words, document) { return false }
    // "lower than forecasts by economists"
    if token.key.isOne(of: "lower", "higher", "fewer", "less") { return false }
    if source.tokens.count == 1 {
      return !token.isAny(of: [
        .subjectPronoun, .objectPronoun, .possessivePronoun, .firstPerson, .determiner,
        .subordinator,
      ])
    }
    return token.isCapitalised || !token.isAny(of: [.commonVerb, .auxiliary, .subordinator])
      || token.isAny(of: .adjective)
  }

  /// "a judge sentenced | a woman", "laid the stone on a project", "filed a lawsuit against two men": words with a verb and its
  /// object, or cut at either end.
  ///
  /// "A survey conducted by the port" has none.
  private static func isClause(_ words: Range<Int>, _ document: Document) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let opener = document.tokens[first]
    if !opener.isCapitalised {
      if opener.isAny(of: [.preposition, .coordinator]) && !opener.isAny(of: .approximator)
        || opener.key == .according
      {
        return true
      }
      if shares.contains(opener.key) || opener.end - opener.start == 1 && opener.key != "a" {
        return true
      }
      // "denied | media", "mailed crudely made bombs"
      if opener.isAny(of: [.speechVerb, .claimVerb]),
        !opener.isAny(of: [.document, .claimant, .adjective, .office, .organisation])
      {
        return true
      }
      if isPast(opener, document), words.count > 1,
        document.tokens[first + 1].isAny(of: [.adverb, .determiner, .preposition])
      {
        return true
      }
    }
    let end = document.tokens[last]
    // "The newly | announced cuts"
    if end.isAny(of: [.preposition, .determiner, .auxiliary, .coordinator, .adverb])
      || end.key == "newly",
      !end.isCapitalised, !end.isAny(of: [.document, .office])
    {
      return true
    }
    // "the attacks pushed", "its figures suggested", but "the accused", "those surveyed"
    if words.count > 1, isPast(end, document), !end.isCapitalised,
      words.count > 2 || !document.tokens[first].key.isOne(of: "the", "those")
    {
      return true
    }
    return words.dropLast().contains { index in
      let token = document.tokens[index]
      let next = document.tokens[index + 1]
      let isVerb =
        isPast(token, document)
        || index > first && token.isAny(of: [.commonVerb, .speechVerb])
          && !token.isAny(of: [.document, .adjective, .claimant, .office])
      return isVerb && !token.isCapitalised && index > first
        && next.isAny(of: [.determiner, .possessivePronoun, .numberWord])
        && !next.isCapitalised && !times.contains(next.key)
    }
  }

  /// "Police and | hospital officials", "the port's Disaster | and Emergency Office": with the other half, where "and" joins it at
  /// the head of the sentence or in large letters behind.
  static func whole(_ words: Range<Int>, _ document: Document) -> Range<Int> {
    let sentence = document.sentences[document.sentence(of: words.lowerBound)].tokens
    let tokens = document.tokens
    var (first, end) = (words.lowerBound, words.upperBound)
    if first - 1 > sentence.lowerBound, tokens[first - 1].key == "and",
      isJoined(sentence.lowerBound..<first - 1, document, isPlural: isPlural(words, document))
    {
      first = sentence.lowerBound
    }
    if tokens[end - 1].isCapitalised, end + 1 < sentence.upperBound, tokens[end].key == "and",
      tokens[end + 1].isCapitalised, tokens[end + 1].isWord
    {
      end += 2
      while end < sentence.upperBound, end - first < 12, tokens[end].isWord,
        tokens[end].isCapitalised
      { end += 1 }
    }
    return first..<end
  }

  /// "Police | and hospital officials", but "The dam broke | and residents": one word, a name, or what "say" needs.
  private static func isJoined(_ words: Range<Int>, _ document: Document, isPlural: Bool) -> Bool {
    let tokens = document.tokens
    let hasDeterminer = tokens[words.lowerBound].isAny(of: .determiner)
    let name = words.dropFirst(hasDeterminer ? 1 : 0)
    return (1...5).contains(name.count)
      && (name.count == 1 || isPlural || name.allSatisfy { tokens[$0].isCapitalised })
      && name.allSatisfy {
        tokens[$0].isWord
          && !tokens[$0].isAny(of: [
            .commonVerb, .speechVerb, .auxiliary, .subordinator, .preposition, .connective,
          ])
      }
  }

  /// "the ferry agency | say": the verb asks for more than the one that is named before it.
  private static func isPlural(_ words: Range<Int>, _ document: Document) -> Bool {
    document.tokens.indices.contains(words.upperBound)
      && document.tokens[words.upperBound].key.isOne(of: "say", "have", "report", "estimate")
      && document.text.bytes[document.tokens[words.upperBound - 1].end - 1] != UInt8(ascii: "s")
  }

  /// "the latest figures | provided", "a new poll | out": without the participle of what is cut off behind it.
  static func withoutTail(_ words: Range<Int>, _ document: Document) -> Range<Int> {
    guard let last = words.last, words.count > 1, document.tokens[last - 1].isAny(of: .document),
      isPast(document.tokens[last], document) || document.tokens[last].key == "out"
    else { return words }
    return words.lowerBound..<last
  }

  /// "published | this week"
  private static let times = WordKey.set("this last that each")

  /// "some rivers", "his lead among voters", "the first quarter", "the largest loss": things that nobody asks.
  private static func canSpeak(_ words: Range<Int>, _ document: Document) -> Bool {
    // "a poll last week"
    if words.contains(where: {
      document.tokens[$0].isAny(of: [.document, .office, .personNoun, .organisation, .media])
    }) {
      return true
    }
    let preposition = words.dropFirst().first { document.tokens[$0].isAny(of: .preposition) }
    let head = document.tokens[(preposition ?? words.upperBound) - 1]
    return head.isCapitalised || !mute.contains(head.key)
  }

  private static func isPast(_ token: Token, _ document: Document) -> Bool {
    let bytes = document.text.bytes[token.start..<token.end]
    return token.isWord && bytes.count > 5 && bytes.suffix(2).elementsEqual("ed".utf8)
      && !token.isAny(of: .adjective)
      || pasts.contains(token.key)
  }

  /// Past forms without "ed" that are nothing else.
  private static let pasts = WordKey.set(
    "laid kept held took gave made sent brought met sold paid told became won lost left saw came went fell rose drove wrote dreamt"
  )
  /// Who is asked, and not who says it.
  private static let shares = WordKey.set("percent cent pct half most out more less")
  private static let mute = WordKey.set(
    """
    river rivers road roads street streets loss losses profit profits gain gains rise fall drop decline increase lead margin
    quarter half year month week day time focus nature importance rule outlook weather water rain wind storm fire flood sea
    lake area areas region place places point points part percent rate rates price prices level levels amount sum number
    share shares stone project bomb bombs burden pitch one four five six ten dinner dinners majority building buildings
    economy market markets house houses home homes car cars boat boats ship ships plane planes game games match season
    """)
}

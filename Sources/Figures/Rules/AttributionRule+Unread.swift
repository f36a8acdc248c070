import Language
import Speech

/// Sources by words of saying that the rules of speech do not read, and the model of indirect speech does.
extension AttributionRule {
  /// "| Hospitals | said 40 had come", "Forty had come | according to the board": the source of the shortest such report around
  /// an offset.
  ///
  /// Only by a plain word of saying in the figure's sentence, beside a source that can be printed. Where the rules read the
  /// word, their contents hold: what stands beyond them is not the source's.
  ///
  /// - Returns: Index into `reported`; nil where there is none.
  static func unread(around offset: Int, in document: Document, _ table: SpeechTable) -> Int? {
    let token = document.firstToken(at: offset)
    guard token < document.tokens.count else { return nil }
    let sentence = document.sentence(of: token)
    let all = table.reported
    let behind = all.partitioningIndex { $0.content.start > offset }
    var shortest: Int?
    for index in max(0, behind - 16)..<behind {
      let speech = all[index]
      guard speech.kind == .indirect, speech.content.contains(offset),
        speech.sentences == sentence..<sentence + 1, let cue = speech.cue,
        let source = speech.source, !source.tokens.contains(token),
        speech.content.count < shortest.map({ all[$0].content.count }) ?? .max,
        tells(cue, source.tokens, document), isPrintable(source, document),
        isWhole(source, document), !isLeft(cue, before: token, document),
        !isRead(cue, table.strict, document), !isRead(cue, table.claims, document)
      else { continue }
      shortest = index
    }
    return shortest
  }

  /// "according to", and "said" or, of figures and reports, "show" beside the source.
  private static func tells(
    _ cue: Range<Int>, _ source: Range<Int>, _ document: Document
  ) -> Bool {
    let tokens = document.tokens
    if tokens[cue.lowerBound].key == .according { return true }
    let verb = tokens[cue.upperBound - 1].key
    let isPaper = source.contains {
      tokens[$0].isAny(of: .document) || tokens[$0].key == "statistics"
    }
    guard tellings.contains(verb) || isPaper && verb.isOne(of: "show", "shows", "showed"),
      !(cue.lowerBound - 2..<cue.upperBound).contains(where: {
        $0 >= 0 && WordKey.formsOfBe.contains(tokens[$0].key)
      }),
      // "said to be worth", "a he-said/she-said contest"
      cue.upperBound < tokens.count, tokens[cue.upperBound].key != "to",
      cue.lowerBound == 0 || tokens[cue.lowerBound - 1].kind != .hyphen
    else { return false }
    if source.lowerBound == cue.upperBound { return true }
    guard source.upperBound <= cue.lowerBound else { return false }
    let gap = source.upperBound..<cue.lowerBound
    if gap.allSatisfy({
      tokens[$0].isAny(of: [.adverb, .auxiliary, .weekday, .timeWord])
        || ends(tokens[$0], in: "ly", document)
    }) {
      return true
    }
    // "Lund, the harbour master, said", "the Board for Tides (BFT) said"; but "a plane or, say, 40 boats"
    return verb != "say" && gap.count <= 14
      && (tokens[gap.lowerBound].kind == .comma && tokens[gap.upperBound - 1].kind == .comma
        || tokens[gap.lowerBound].kind == .openBracket
          && tokens[gap.upperBound - 1].kind == .closeBracket)
      && !gap.contains { tokens[$0].isAny(of: [.speechVerb, .auxiliary, .subjectPronoun]) }
  }

  /// "said it was closing, | sending its shares down 28 percent", "said 12 sank; | a thirteenth": what the article itself goes
  /// on with.
  private static func isLeft(_ cue: Range<Int>, before number: Int, _ document: Document) -> Bool {
    guard cue.upperBound < number else { return false }
    let tokens = document.tokens
    return (cue.upperBound..<number).contains { index in
      let next = tokens[index + 1]
      return isSemicolon(index, document)
        || tokens[index].kind == .comma
          && (next.key.isOne(of: "but", "while", "although", "though")
            || ends(next, in: "ing", document) && !next.isAny(of: .preposition))
    }
  }

  private static func ends(_ token: Token, in letters: String, _ document: Document) -> Bool {
    token.isWord && token.end - token.start > letters.utf8.count + 1
      && document.text.bytes[token.start..<token.end].suffix(letters.utf8.count)
        .elementsEqual(letters.utf8)
  }

  private static let tellings = WordKey.set("said says say told announced announces")

  /// Whether a source is all of a noun phrase, and no time: "the Office | on Drugs", "Tide | and Halden police", "box | office
  /// figures", "a poll | last week" are cut.
  private static func isWhole(_ source: SpeechSource, _ document: Document) -> Bool {
    let tokens = document.tokens
    let (first, end) = (source.tokens.lowerBound, source.tokens.upperBound)
    let sentence = document.sentences[document.sentence(of: first)].tokens
    let last = tokens[end - 1]
    if source.entity == nil {
      if last.key.isOne(of: "last", "late", "this", "early") { return false }
      if source.tokens.count == 1, last.isAny(of: [.weekday, .month, .timeWord, .adverb]) {
        return false
      }
      let opener = tokens[first]
      if first > sentence.lowerBound, !opener.isCapitalised,
        !opener.isAny(of: [.determiner, .possessivePronoun, .subjectPronoun]),
        tokens[first - 1].isWord || tokens[first - 1].isOne(of: [.symbol, .quotationMark]),
        !tokens[first - 1].isAny(of: [.preposition, .subordinator, .adverb, .timeWord, .weekday])
      {
        return false
      }
    }
    guard end + 1 < sentence.upperBound else { return true }
    let (next, other) = (tokens[end], tokens[end + 1])
    // "a notice from the Sheriff | 's Office"
    if next.isOne(of: [.symbol, .possessive]) || next.kind == .hyphen && next.isGlued {
      return false
    }
    guard next.isWord else { return true }
    if other.isCapitalised,
      next.key == "and" || source.entity != nil && next.isAny(of: .preposition)
    {
      return false
    }
    return !next.isCapitalised || next.isAny(of: [.weekday, .month])
  }

  /// Whether the rules have speech by a cue, whatever they take for its contents.
  private static func isRead(
    _ cue: Range<Int>, _ strict: [ReportedSpeech], _ document: Document
  ) -> Bool {
    let start = document.tokens[cue.lowerBound].start
    let behind = strict.partitioningIndex { $0.content.start > start }
    return strict[max(0, behind - 16)..<min(strict.count, behind + 16)].contains {
      $0.cue?.overlaps(cue) ?? false
    }
  }
}

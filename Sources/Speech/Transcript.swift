import Language
import Provenance

/// Finds the turns of transcripts: "LUND: We will rebuild.", "Q: Who pays? / A: The town."
///
/// A turn is the speech of whoever its label names, up to the next label or the end of the paragraph. Labels look like notices
/// ("NOTE:", "WHERE:"), places ("HALDEN:") and lists ("Lund: 12 goals"), so a label counts only where it is known to be
/// somebody's: by a title, as a surname of the article, or as one of several who talk with each other.
struct Transcript {
  let tokens: [Token]
  /// For telling ":" from ";", which are one kind of token.
  let bytes: [UInt8]
  let paragraphs: [Paragraph]
  let sentences: [Sentence]
  /// Asked for names only; it need not have heard anybody.
  let resolver: SourceResolver

  /// What a label is.
  ///
  /// “MAYOR LUND:” is titled and counts alone; “LUND:” is capitals; “Anna Lund:” is named; “Q:” and
  /// “A:” are question and answer.
  private enum Label { case titled, capitals, named, question, answer }

  /// One label with what is said behind it.
  private struct Turn {
    let label: Label
    /// The label without its colon, and without what follows a comma in it.
    let words: Range<Int>
    /// From behind the colon to the next label or the end of the paragraph; several sentences as a
    /// rule.
    let content: Range<Int>
    var entity: Int?
  }

  /// All turns in order; they have no cue, and stand in no marks.
  ///
  /// Which labels count depends on all of the article's, so all are read before any is believed: a
  /// single “LUND:” may open a list, and “Q:” counts only where there is an “A:”.
  ///
  /// - Returns: Speech of the kind `.indirect`, for want of marks. Questions and answers have no
  ///   source; empty for an article without labels, which is nearly every one.
  func speech() -> [ReportedSpeech] {
    var turns: [Turn] = []
    for paragraph in paragraphs where !paragraph.isTitle { turns += self.turns(of: paragraph) }
    guard !turns.isEmpty else { return [] }
    let surnames = surnames()
    for index in turns.indices { turns[index].entity = entity(of: turns[index], surnames) }
    let capitals = turns.filter { $0.label == .capitals }
    let isDialogue = isDialogue(capitals)
    // "HOLM: Solid in goal.": marks for players are no turns.
    let isSpoken = speaksOfSelf(capitals)
    let isTalk = isTalk(turns.filter { $0.label == .named })
    let hasBoth =
      turns.contains { $0.label == .question } && turns.contains { $0.label == .answer }
    return turns.filter { turn in
      switch turn.label {
      case .titled: true
      case .capitals: turn.entity != nil && isSpoken || isDialogue
      case .named: isTalk
      case .question, .answer: hasBoth
      }
    }.map(speech)
  }

  /// Label and content may be parted by a sentence's end ("Q." and what follows), so its sentences
  /// reach from the one to the other.
  private func speech(_ turn: Turn) -> ReportedSpeech {
    let first = sentence(of: turn.words.lowerBound)
    let last = sentence(of: turn.content.upperBound - 1)
    let isNameless = turn.label == .question || turn.label == .answer
    return ReportedSpeech(
      source: isNameless ? nil : SpeechSource(tokens: turn.words, entity: turn.entity), cue: nil,
      addressee: nil,
      content: TextSpan(
        tokens[turn.content.lowerBound].start, tokens[turn.content.upperBound - 1].end),
      quotations: [], kind: .indirect, sentences: first..<max(first, last) + 1)
  }

  /// Index of the sentence that holds a token, by halving.
  private func sentence(of token: Int) -> Int {
    max(0, sentences.partitioningIndex { $0.tokens.lowerBound > token } - 1)
  }

  // MARK: Turns

  /// The turns of a paragraph that begins with a label; none where somebody is quoted in it, which the rules of marks read.
  ///
  /// The first sentence must have a label; later sentences without one belong to the turn before
  /// them. A content is a turn only where three of its first eight tokens are words and it ends
  /// with a stop: "Lund: 12 goals" and "Time: 9 a.m." are lists.
  private func turns(of paragraph: Paragraph) -> [Turn] {
    var turns: [(label: Label, words: Range<Int>, first: Int)] = []
    for number in paragraph.sentences {
      guard let found = label(of: sentences[number].tokens) else {
        if turns.isEmpty { return [] }
        continue
      }
      turns.append((found.label, found.words, found.content))
    }
    guard !turns.isEmpty,
      !paragraph.tokens.contains(where: {
        tokens[$0].kind == .quotationMark || tokens[$0].flags.contains(.quoted)
      })
    else { return [] }
    return turns.indices.compactMap { index in
      let end =
        index + 1 < turns.count ? turns[index + 1].words.lowerBound : paragraph.tokens.upperBound
      let content = turns[index].first..<max(turns[index].first, end)
      guard content.prefix(8).count(where: { tokens[$0].isWord }) >= 3,
        tokens[content.upperBound - 1].kind == .stop
      else { return nil }
      return Turn(label: turns[index].label, words: turns[index].words, content: content)
    }
  }

  /// How many tokens a label may have.
  private static let longest = 8

  /// The colon must touch the label and not the word behind it, so neither "9:30" nor "a : b" is
  /// one, and the label must begin with a capital. A label in small letters must be one whole
  /// mention of a name.
  ///
  /// - Returns: The label's make, its words, and the first token behind the colon; nil where the
  ///   sentence has no label.
  private func label(of range: Range<Int>) -> (label: Label, words: Range<Int>, content: Int)? {
    var colon = range.lowerBound
    while colon < range.upperBound, colon - range.lowerBound < Self.longest,
      tokens[colon].kind != .colon
    { colon += 1 }
    guard colon > range.lowerBound, colon + 1 < range.upperBound, tokens[colon].kind == .colon,
      bytes[tokens[colon].start] == UInt8(ascii: ":"), tokens[colon].isGlued,
      !tokens[colon + 1].isGlued, tokens[range.lowerBound].isCapitalised
    else { return nil }
    let words = range.lowerBound..<colon
    if words.count == 1 {
      if tokens[words.lowerBound].key == "q" { return (.question, words, colon + 1) }
      if tokens[words.lowerBound].key == "a" { return (.answer, words, colon + 1) }
    }
    // "ANNA LUND, HARBOUR MASTER": the name.
    let name =
      words.lowerBound..<(words.first { tokens[$0].kind == .comma } ?? words.upperBound)
    if let label = capitals(words, name) { return (label, name, colon + 1) }
    guard let mention = resolver.mention(at: words.lowerBound), mention == words else { return nil }
    return (.named, words, colon + 1)
  }

  /// Whether all words are in capitals, stops of initials and commas apart; before them a title may
  /// stand in small letters ("Mayor LUND"), and an initial counts as a capital. What looks like a
  /// name but is one of `nobodys` is none.
  private func capitals(_ words: Range<Int>, _ name: Range<Int>) -> Label? {
    guard
      words.allSatisfy({
        let token = tokens[$0]
        return token.flags.contains(.allCapitals) || token.kind == .comma
          || token.kind == .stop && token.isGlued
          || token.isWord && token.isCapitalised
            && (token.isAny(of: .title) || token.end - token.start == 1)
      }), words.contains(where: { tokens[$0].flags.contains(.allCapitals) }),
      let last = name.last(where: { tokens[$0].isWord }),
      tokens[last].flags.contains(.allCapitals), !tokens[last].isAny(of: Self.nobodys)
    else { return nil }
    let isTitled = name.contains { tokens[$0].isAny(of: .title) && $0 < last }
    return isTitled ? .titled : .capitals
  }

  /// "NOTE", "WHERE", "MONDAY", "CHIEF EXECUTIVE": what the last word of a name is not.
  ///
  /// A list of classes, since no lexicon holds all surnames: a word that the lexicon knows as
  /// something else is no surname.
  private static var nobodys: WordClass {
    [
      .functionWord, .determiner, .preposition, .subordinator, .adverb, .timeWord, .weekday, .month,
      .document, .media, .title, .office, .personNoun, .organisation, .placeName, .placeNoun,
      .demonym,
      .numberWord, .speechVerb, .commonVerb, .adjective, .connective, .speechParticiple,
    ]
  }

  // MARK: Whose they are

  /// Per surname of a person of the article, who that is; -1 where several have it.
  ///
  /// Names that stand in capitals in the article teach nothing: they may be labels themselves.
  private func surnames() -> [WordKey: Int] {
    var surnames: [WordKey: Int] = [:]
    for (number, entity) in resolver.names.entities.enumerated() where entity.kind == .person {
      guard let last = entity.fullName.last(where: { tokens[$0].isWord }),
        !tokens[last].flags.contains(.allCapitals)
      else { continue }
      surnames[tokens[last].key] = surnames[tokens[last].key] == nil ? number : -1
    }
    return surnames
  }

  /// Labels in capitals are led by their last word to the one person who is so called elsewhere in
  /// the article; where two are called so, nobody is meant. A titled one may also be a name of its
  /// own.
  private func entity(of turn: Turn, _ surnames: [WordKey: Int]) -> Int? {
    guard let last = turn.words.last(where: { tokens[$0].isWord }) else { return nil }
    if turn.label == .named { return named(turn.words) }
    guard let entity = surnames[tokens[last].key] else {
      return turn.label == .titled ? named(turn.words) : nil
    }
    return entity < 0 ? nil : entity
  }

  /// The person whose mention begins the words; nil for a name that is not a person's.
  private func named(_ words: Range<Int>) -> Int? {
    let entity = resolver.mentionNumber(at: words.lowerBound).flatMap {
      resolver.mentions[$0].entity
    }
    return entity.flatMap { resolver.names.entities[$0].kind == .person ? $0 : nil }
  }

  /// Three turns of two unknown names, of which one comes again, and somebody says "I" or "we".
  ///
  /// No label may hold a comma, and the first person keeps tables of results out: "NORTH: 12",
  /// "SOUTH: 14", "NORTH: 9".
  private func isDialogue(_ turns: [Turn]) -> Bool {
    let labels = Set(turns.map { turn in tokens[turn.words.upperBound - 1].key })
    return labels.count > 1 && turns.count > labels.count && speaksOfSelf(turns)
      && turns.allSatisfy { $0.words.allSatisfy { tokens[$0].kind != .comma } }
  }

  /// Two turns of people named in small letters, one of whom says "I" or "we": no list of scorers.
  private func isTalk(_ turns: [Turn]) -> Bool {
    turns.count > 1 && turns.allSatisfy { $0.entity != nil } && speaksOfSelf(turns)
  }

  /// One turn is enough: an interviewer seldom says "I".
  private func speaksOfSelf(_ turns: [Turn]) -> Bool {
    turns.contains { $0.content.contains { tokens[$0].isAny(of: .firstPerson) } }
  }
}

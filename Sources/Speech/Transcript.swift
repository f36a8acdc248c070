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
  ///
  /// “ANNA LUND, HARBOUR MASTER:” is described; two of those make a transcript.
  enum Label { case titled, described, capitals, named, question, answer }

  /// One label with what is said behind it.
  struct Turn {
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
    let capitals = turns.filter { $0.label == .capitals || $0.label == .described }
    var described: [WordKey: Int?] = [:]
    for turn in turns where turn.label == .described {
      described[tokens[turn.words.upperBound - 1].key] = turn.entity
    }
    for index in turns.indices where turns[index].entity == nil {
      turns[index].entity = described[tokens[turns[index].words.upperBound - 1].key] ?? nil
    }
    let isDialogue = isDialogue(capitals)
    // "HOLM: Solid in goal.": marks for players are no turns.
    let isSpoken = speaksOfSelf(capitals)
    let isTalk = isTalk(turns.filter { $0.label == .named })
    let hasBoth =
      turns.contains { $0.label == .question } && turns.contains { $0.label == .answer }
    return turns.filter { turn in
      switch turn.label {
      case .titled: true
      case .described:
        described.count > 1 || isDialogue
          || isSpoken && surnames[tokens[turn.words.upperBound - 1].key] ?? -1 >= 0
      case .capitals:
        turn.entity != nil && isSpoken || isDialogue
          || described.count > 1 && described.keys.contains(tokens[turn.words.upperBound - 1].key)
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
}

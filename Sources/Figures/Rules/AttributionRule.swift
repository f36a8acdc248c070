import Language
import Model
import Provenance
import Speech

/// Who says a figure: the source of the reported speech that it stands in.
///
/// Speech and claims are found by `Speech`; here the innermost around the figure counts. It carries over a sentence
/// only where a pronoun or "the paper" says so, and never into what the article itself tells.
///
/// What is asked is an offset: the first byte of the number. Contents and offsets count from the start of the article's
/// text.
enum AttributionRule: LanguageRule {
  /// A sentence with one figure, and its source in brackets; nothing bracketed is nobody.
  static let examples: [RuleExample] = [
    .finds("⟦The port authority⟧ said 40 ships were waiting."),
    .finds("Forty ships were waiting, according to ⟦Anna Lund⟧."),
    .finds("⟦Residents⟧ put the toll at 60."),
    .finds("⟦The bank⟧ expects growth of 3% next year."),
    .finds("⟦Figures from the port⟧ show that 40 ships wait."),
    .finds("By ⟦the union⟧’s count, 240 beds are closed."),
    .finds("The loss was put at $3 million by ⟦the insurer⟧."),
    .finds("Some 40 ships are waiting, per ⟦the Halden Herald⟧."),
    .finds("Sales were up, according to ⟦the port⟧, compared with 40 ships last year."),
    .finds("⟦The council⟧ has set up a fund and says households can claim £1,500."),
    .finds("⟦The rail board⟧ said more than 400 workers would come."),
    .finds("⟦Police and harbour officials⟧ say 40 ships were waiting."),
    .finds("Forty ships waited, according to ⟦Sund’s Harbour and Ferry Office⟧."),
    .finds("⟦The latest figures⟧ released show that 40 ships wait."),
    .finds("⟦The local river guard and the ferry agency⟧ say 40 boats were lost."),
    .finds("The dam broke and ⟦residents⟧ said 40 boats were lost."),
    .finds("⟦Harbour police statistics⟧ show there were 40 men who drowned."),
    .finds("Some 40 men have died to date according to ⟦the Norland Board⟧."),
    .ignores("The judge was told that 40 fish had died."),
    .ignores("The sum is said to be 40 euros."),
    .ignores("Some rivers rose and brought winds of 40 knots."),
    .ignores("The firm added 310 megawatts of wind and cut its waste."),
    .ignores("Susan Tarrant admitted 12 counts of fraud."),
    .ignores("The road at Halden is shut, adding 40 minutes."),
    .ignores("The repair is expected to cost $3 million."),
    .ignores("Prices fell 3%, but the bank expects them to rise."),
    .ignores("Anna Lund, 52, told the court that she was ill."),
    .ignores("The bowlers claimed three wickets."),
    .ignores("The port said sales rose, short of the expected 4 percent."),
  ]

  /// "Lund, 52, told the court": an age between commas is the article's own, whoever speaks.
  ///
  /// Commas right on both sides are needed; "Lund, who is 52," is none.
  static func isAside(_ candidate: Candidate, _ scene: Scene) -> Bool {
    candidate.kind == .age && scene.kind(candidate.core.lowerBound - 1) == .comma
      && scene.kind(candidate.core.upperBound) == .comma
  }

  /// The innermost reported speech or claim around an offset.
  ///
  /// Strict speech ("said") is asked first, then a credit behind, then a source that stands before what goes on with
  /// the figure. A claim ("the bank expects") wins only where its content is shorter, as it then lies inside.
  ///
  /// - Parameters:
  ///   - offset: Of the number, in bytes.
  ///   - document: The analysed text.
  ///   - table: Who says what in it.
  /// - Returns: With how it was found; nil where the article itself tells the figure.
  /// - Complexity: O(log *n*) in the document's speech; of each list at most sixteen contents are looked at.
  static func speech(
    around offset: Int, in document: Document, _ table: SpeechTable
  ) -> (speech: ReportedSpeech, sourcing: FigureTrace.Sourcing)? {
    if isExpected(offset, in: document) { return nil }
    let strict = table.strict
    let inside = innermost(around: offset, strict)
    let speech = inside ?? credit(behind: offset, document, strict)
    if speech == nil, let trailing = trailing(before: offset, document, strict) {
      return (strict[trailing], .trailing)
    }
    if let claim = innermost(around: offset, table.claims),
      table.claims[claim].content.count < speech.map({ strict[$0].content.count }) ?? .max
    {
      return (table.claims[claim], .claim)
    }
    if let speech { return (strict[speech], inside == nil ? .credit : .inside) }
    return unread(around: offset, in: document, table).map { (table.reported[$0], .inside) }
  }

  /// ", a poll finds." at the end of a sentence credits all of it, also what stands before another word of saying.
  ///
  /// The cue must stand behind what is said, and cue and source at most four tokens before the sentence's end. A
  /// semicolon between the figure and the credited clause stops it.
  ///
  /// - Returns: Index into `strict`.
  private static func credit(
    behind offset: Int, _ document: Document, _ strict: [ReportedSpeech]
  ) -> Int? {
    let token = document.firstToken(at: offset)
    guard token < document.tokens.count else { return nil }
    let sentence = document.sentence(of: token)
    let span = document.sentences[sentence].span
    let first = strict.partitioningIndex { $0.content.start > offset }
    for index in first..<min(first + 8, strict.count) {
      guard strict[index].content.start < span.end else { return nil }
      guard strict[index].kind == .indirect, let cue = strict[index].cue,
        let source = strict[index].source?.tokens,
        document.tokens[cue.lowerBound].start >= strict[index].content.end,
        !opensEstimate(strict[index].content.start, document),
        document.sentences[sentence].tokens.upperBound
          - max(cue.upperBound, source.upperBound)
          <= 4
      else { continue }
      // "..., the paper said; profit fell 3%, a poll finds": no further than its own clause.
      let between = token..<max(token, document.firstToken(at: strict[index].content.start))
      return between.contains { isSemicolon($0, document) } ? nil : index
    }
    return nil
  }

  /// Semicolons and colons are one kind of token; the byte tells them apart.
  static func isSemicolon(_ index: Int, _ document: Document) -> Bool {
    let token = document.tokens[index]
    return token.kind == .colon && document.text.bytes[token.start] == UInt8(ascii: ";")
  }

  /// "6.2%, according to the agency, up from 4.9%": what goes on with the figure before the source.
  ///
  /// The source must stand behind its cue and what is said before both. Then a comma and one of "up", "down",
  /// "compared", "against", "versus" go on with it, for fewer than twelve tokens.
  ///
  /// - Returns: Index into `strict`; of those before the figure the nearest with such a source decides.
  private static func trailing(
    before offset: Int, _ document: Document, _ strict: [ReportedSpeech]
  ) -> Int? {
    let token = document.firstToken(at: offset)
    guard token < document.tokens.count else { return nil }
    let sentence = document.sentences[document.sentence(of: token)]
    let behind = strict.partitioningIndex { $0.content.start > offset }
    for index in (max(0, behind - 4)..<behind).reversed() {
      guard strict[index].content.end <= offset,
        strict[index].content.start >= sentence.span.start,
        let cue = strict[index].cue, let source = strict[index].source?.tokens,
        source.lowerBound > cue.lowerBound,
        document.tokens[cue.lowerBound].start >= strict[index].content.end
      else { continue }
      let comma = source.upperBound
      guard comma + 1 < token, token - comma < 12, document.tokens[comma].kind == .comma else {
        return nil
      }
      let opener = document.tokens[comma + 1].key
      return opener == "up" || opener == "down" || opener == "compared" || opener == "against"
        || opener == "versus"
        ? index : nil
    }
    return nil
  }

  /// Speech without a source is passed over: nobody is no answer.
  ///
  /// - Parameter all: In order of the starts of content.
  /// - Returns: Index into `all`.
  private static func innermost(around offset: Int, _ all: [ReportedSpeech]) -> Int? {
    var innermost: Int?
    var shortest = Int.max
    let behind = all.partitioningIndex { $0.content.start > offset }
    // In order of content: what holds the offset begins shortly before it. Sixteen contents back is far beyond a
    // paragraph.
    for index in max(0, behind - 16)..<behind {
      let content = all[index].content
      guard content.contains(offset), content.count < shortest, all[index].source != nil else {
        continue
      }
      innermost = index
      shortest = content.count
    }
    return innermost
  }

  /// With the full name and the role that the article prints elsewhere; nil for a speech without a source.
  static func speaker(_ speech: ReportedSpeech, in document: Document) -> Speaker? {
    guard let source = speech.source, isPrintable(source, document) else { return nil }
    return Speaker(
      mention: document.excerpt(
        source.entity == nil
          ? whole(withoutTail(source.tokens, document), document) : source.tokens),
      fullName: source.entity.map {
        document.excerpt(document.names.printedName(of: $0, in: document.tokens))
      },
      role: source.entity.flatMap { document.names.printedRole(of: $0, in: document.tokens) }
        .map(document.excerpt))
  }
}

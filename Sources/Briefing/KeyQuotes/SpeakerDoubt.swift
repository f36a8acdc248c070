import Language
import Model
import Provenance

/// Whether the speaker of a quote is clear enough to be shown beside it in large type.
///
/// Each rule names a way in which speakers went wrong. The quote stays among the findings.
///
/// In this order: nearly sure by its probability, closed marks, words that were said and not passed on, a cue or a
/// signature, and last whom the words of the source mean. What is left out by mistake costs a quote, what is let
/// through by mistake puts words into somebody's mouth.
struct SpeakerDoubt {
  /// The quotes and their document, shared with the rules below.
  let scene: DoubtScene
  /// Tells words that somebody did not say.
  private let unsaid: UnsaidWords
  /// Tells whom "he" and "she" mean.
  private let meant: MeantPerson
  /// Per speech, from 1, whether a word of saying stands at one of its pieces. At 0 stands nothing. “A,” she said.
  /// “B.” has its cue at the first piece, and the second stands on it.
  private let isCued: [Bool]
  /// Whether the article sets more speech in double marks than in single ones; what it sets in single ones is a heading or a term.
  private var usesDouble = false

  init(_ quotes: [Quote], in document: Document) {
    scene = DoubtScene(quotes: quotes, document: document)
    unsaid = UnsaidWords(scene: scene)
    meant = MeantPerson(scene: scene)
    var isCued = [Bool](repeating: false, count: (quotes.map(\.speech).max() ?? 0) + 1)
    for quote in quotes where quote.cue != nil { isCued[quote.speech] = true }
    self.isCued = isCued
    var single = 0
    var double = 0
    for index in quotes.indices where !quotes[index].isInTitle {
      if let isSingle = isSingle(index) { if isSingle { single += 1 } else { double += 1 } }
    }
    usesDouble = double > single
  }

  /// From here on, 98 in 100 speakers of key quotes are right on articles not learned from, the other rules applied too.
  private static let leastConfidence = 0.8

  /// What speaks against showing the quote of an index with its speaker; nil where it may be shown.
  func doubt(of index: Int) -> QuoteJudgement.Doubt? {
    let quote = scene.quotes[index]
    guard let speaker = quote.speaker else { return .noSpeaker }
    if quote.confidence < Self.leastConfidence { return .lowConfidence }
    if !isWhole(index) { return .unclosed }
    if usesDouble, isSingle(index) == true { return .otherMarks }
    if let cue = quote.cue {
      if isPassedOn(cue, by: speaker) { return .passedOn }
      if unsaid.isUnsaid(cue, by: speaker, of: quote) { return .unsaid }
    }
    // Without a cue of its own only what goes on with a speech that has one.
    guard isCued[quote.speech] || isSignature(speaker, behind: quote) else { return .noCue }
    let words = scene.document.tokens(in: speaker.span)
    guard let first = words.first else { return .noWords }
    if words.count == 1, scene.document.tokens[first].isAny(of: [.subjectPronoun, .firstPerson]) {
      let isMeant =
        speaker.fullName.map { meant.isMeant($0, by: first) && !meant.isReplyToOneself(index) }
        ?? false
      return isMeant ? nil : .pronoun
    }
    guard let name = speaker.fullName else {
      if !speaks(words) { return .namelessWords }
      return isPaper(words) && speaksOfSelf(quote) ? .paper : nil
    }
    if isPlace(name) { return .place }
    return isHead(name, of: words) ? nil : .otherHead
  }

  /// A mark that was never closed leaves open where the speech ends, unless the next paragraph takes it up. Papers
  /// leave the mark open at the end of each paragraph of a long speech, and open the next paragraph with one.
  private func isWhole(_ index: Int) -> Bool {
    guard let part = scene.quotes[index].partSpans.last else { return true }
    let first = scene.document.firstToken(at: part.start)
    guard first < scene.document.tokens.count, let quotation = scene.document.quotation(of: first),
      !quotation.isClosed
    else { return true }
    return index + 1 < scene.quotes.count
      && scene.quotes[index + 1].speech == scene.quotes[index].speech
  }

  /// A speech goes on in the marks in which it began: ‘There were sailors in my house’ between two speeches in double marks is a
  /// heading that an export has run into its paragraph.
  func hasSameMarks(_ first: Int, _ second: Int) -> Bool {
    isSingle(first) == isSingle(second)
  }

  private func isSingle(_ index: Int) -> Bool? {
    guard let part = scene.quotes[index].partSpans.first else { return nil }
    let token = scene.document.firstToken(at: part.start)
    guard token < scene.document.tokens.count else { return nil }
    return scene.document.quotation(of: token)?.isSingle
  }

  /// "“At first,” Moe said, “we were four. “Now I row alone.”": a mark that belongs to no quotation stands between two
  /// pieces; shown together, they would lose what was said between them without a sign.
  func isBroken(between first: Int, and second: Int) -> Bool {
    let document = scene.document
    let gap = TextSpan(
      scene.quotes[first].excerpt.span.end,
      max(scene.quotes[first].excerpt.span.end, scene.quotes[second].excerpt.span.start))
    return document.tokens(in: gap).contains { token in
      guard document.tokens[token].kind == .quotationMark,
        !document.tokens[token].flags.contains(.quoted)
      else { return false }
      let behind = token + 1 < document.tokens.count ? document.quotation(of: token + 1) : nil
      return behind == nil && (token == 0 || document.quotation(of: token - 1) == nil)
    }
  }

  /// "The coroner read a note: “...”", "The Herald quoted a diver as saying “...”": the voice is theirs and the words
  /// are not. A statement that reads is its own. “The letter read: “...”” is a document that speaks for itself.
  private func isPassedOn(_ cue: Excerpt, by speaker: Speaker) -> Bool {
    if isCitedAs(scene.document.tokens(in: cue.span), by: speaker) { return true }
    let cues = scene.document.tokens[scene.document.tokens(in: cue.span)]
    if cues.contains(where: { Self.quoting.contains($0.key) }) { return true }
    guard cues.contains(where: { Self.reading.contains($0.key) }) else { return false }
    return !scene.document.tokens[scene.document.tokens(in: speaker.span)].contains {
      $0.isAny(of: .document)
    }
  }

  /// "Reuters cited a diver as | telling"; "Ida Berg was quoted as | saying" are hers. The verb must stand between
  /// the source and the cue, at most twenty tokens before it; a form of "be" in the two tokens before the verb makes
  /// it a passive.
  private func isCitedAs(_ cue: Range<Int>, by speaker: Speaker) -> Bool {
    let tokens = scene.document.tokens
    guard let first = cue.first, first > 1, tokens[first - 1].key == "as" else { return false }
    let source = scene.document.tokens(in: speaker.span)
    let reach = min(first, max(source.upperBound, first - DoubtScene.longestTitle))..<first
    guard let verb = reach.last(where: { Self.citing.contains(tokens[$0].key) })
    else { return false }
    return !tokens[max(0, verb - 2)..<verb].contains {
      $0.isAny(of: .auxiliary) && Self.be.contains($0.key)
    }
  }

  /// With what one speaks for others; asked only before "as".
  private static let citing = WordKey.set(
    "quoted quotes quoting cited cites citing reported reports described recorded")
  /// What makes a passive of it.
  private static let be = WordKey.set("is are was were be been being")
  /// As a cue by itself: “she quoted: “...””.
  private static let quoting = WordKey.set("quoted quotes quoting")
  /// As a cue of a person, whose words these seldom are.
  private static let reading = WordKey.set("read reads recited")

  /// “We will rebuild.” – Anna Lund: a dash among one to four tokens between the quote's end and the source. Only a
  /// full name signs.
  private func isSignature(_ speaker: Speaker, behind quote: Quote) -> Bool {
    guard quote.kind == .direct, speaker.fullName != nil else { return false }
    let gap = scene.document.tokens(
      in: TextSpan(
        quote.span.end, max(quote.span.end, speaker.span.start)))
    return (1...4).contains(gap.count) && gap.contains { scene.document.tokens[$0].kind == .dash }
  }

  /// “My passengers come first,” said the Tide report: a paper has none, and quotes somebody.
  ///
  /// Letters, notes and statements do speak of their writers.
  private func isPaper(_ words: Range<Int>) -> Bool {
    words.contains {
      scene.document.tokens[$0].isAny(of: .media)
        || Self.papers.contains(scene.document.tokens[$0].key)
    }
  }

  /// Of several voices, whatever they report.
  private static let papers = WordKey.set(
    "report reports study survey poll article indictment lawsuit complaint")

  /// "I", "my": of one, since a paper may say "we".
  private func speaksOfSelf(_ quote: Quote) -> Bool {
    quote.parts.contains { part in
      scene.document.tokens(in: part.span).contains {
        Self.ofSelf.contains(scene.document.tokens[$0].key)
      }
    }
  }

  private static let ofSelf = WordKey.set("i my me myself i'm i've i'd i'll")
}

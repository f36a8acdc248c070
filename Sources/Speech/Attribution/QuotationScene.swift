import Language

/// What stands around a quotation, as the ranker sees it.
///
/// Made once a quotation and then asked for each option. What depends on the quotation alone is
/// summed up here, once for "nobody" and once for "somebody not told"; for a named speaker these
/// features are the same for all, and count nothing.
package struct QuotationScene {
  /// Index into the document's quotations.
  let number: Int
  /// It has at least one token.
  package let quotation: Quotation
  /// The sentences in which it begins and ends.
  ///
  /// Indices into the document's sentences.
  let sentence: Int
  let lastSentence: Int
  /// Where those begin and end, as tokens.
  ///
  /// `start` is never behind the quotation, nor `end` before its end, whatever the sentences do.
  let start: Int
  let end: Int
  /// The opening mark, and the closing one or the last token of one that never closes.
  ///
  /// Token indices; `open` is one before the quotation's first.
  let open: Int
  let close: Int
  /// Words in the marks, at most `mostWords`.
  ///
  /// Numbers count as words.
  private(set) var words = 0
  /// Whether no word of its sentence stands before it, and none of its paragraph.
  ///
  /// A number before it makes it a part, too. Whole quotations are nearly always somebody's.
  package private(set) var isWhole = false
  /// Always whole as well.
  private(set) var opensParagraph = false
  /// Whether no word of its paragraph stands behind it.
  private(set) var endsParagraph = false
  /// Whether it ends like a clause: with a comma or stop inside its marks.
  private(set) var isClause = false
  /// Whether a word in it begins small that is no article, preposition or coordinator.
  private var hasLower = false
  /// "the album “Tidewrack”": capitals behind a noun of works.
  private(set) var isTitled = false
  /// The verb nearest before the marks, and the nearest of saying or thinking; -1 for none.
  ///
  /// Token indices, at most `verbReach` before the mark, outside marks and in the same sentence.
  private(set) var governing = -1
  private(set) var speaking = -1
  /// "was called “careless”": the governing verb is a passive, so its subject did not speak.
  private(set) var isPassive = false
  /// Set by the ranker, which knows the quotation before.
  package internal(set) var relation = QuotationRelation.first
  /// The candidates nearest to those verbs that may be their subjects.
  ///
  /// Places in the reader's candidates; -1 for none. Set with the options.
  var subjectOfGoverning = -1
  var subjectOfSpeaking = -1
  /// The candidates near it, and the one farther away that the rules chose.
  var window = 0..<0
  /// -1 where that is near, or where the rules chose nobody.
  var ruled = -1
  /// What the features of the quotation alone weigh for nobody, and for somebody not told.
  private(set) var scores = SIMD2<Float>.zero
  /// Those features, as of nobody; only where they are to be recorded.
  private(set) var features: [AttributionFeature.ID] = []
  private let isRecording: Bool
  private let weights = AttributionWeights.all

  /// Longer ones are all alike.
  static let mostWords = 30
  /// How far a sentence or paragraph is looked at for a word.
  ///
  /// So that a wall of marks without a stop takes linear time.
  private static let reach = 200

  /// Answers all questions that need neither the quotation before nor the rules.
  ///
  /// - Parameter number: Of the quotation in the document's.
  init(
    _ number: Int, _ quotation: Quotation, _ finder: SpeechFinder, _ reader: SpeakerCandidates,
    isRecording: Bool
  ) {
    self.isRecording = isRecording
    let tokens = finder.tokens
    self.number = number
    self.quotation = quotation
    sentence = finder.sentence(of: quotation.tokens.lowerBound)
    lastSentence = finder.sentence(
      of: max(quotation.tokens.lowerBound, quotation.tokens.upperBound - 1))
    start = min(finder.sentences[sentence].tokens.lowerBound, quotation.tokens.lowerBound)
    end = max(finder.sentences[lastSentence].tokens.upperBound, quotation.tokens.upperBound)
    open = max(quotation.tokens.lowerBound - 1, 0)
    close =
      quotation.isClosed && quotation.tokens.upperBound < tokens.count
      ? quotation.tokens.upperBound : quotation.tokens.upperBound - 1
    let paragraph = finder.paragraphs[quotation.block]
    isWhole = !Self.hasWord(
      max(start, open - Self.reach)..<max(start, open), tokens, orNumber: true)
    opensParagraph =
      isWhole
      && !Self.hasWord(
        max(
          paragraph.tokens.lowerBound, open - Self.reach)..<max(paragraph.tokens.lowerBound, open),
        tokens)
    let behind = close + 1..<max(close + 1, min(paragraph.tokens.upperBound, close + Self.reach))
    endsParagraph = !Self.hasWord(behind, tokens)
    readInside(tokens)
    if isWhole { ask(.form, QuotationForm.whole.rawValue) }
    if isWhole, !Self.hasWord(close + 1..<max(close + 1, min(end, close + Self.reach)), tokens) {
      ask(.form, QuotationForm.alone.rawValue)
    }
    if opensParagraph { ask(.form, QuotationForm.opensParagraph.rawValue) }
    if quotation.isSingle { ask(.form, QuotationForm.single.rawValue) }
    if !quotation.isClosed { ask(.form, QuotationForm.unclosed.rawValue) }
    if paragraph.isTitle { ask(.form, QuotationForm.title.rawValue) }
    let steps = AttributionSteps.words(words)
    ask(.length, (steps * 2 + (isWhole ? 1 : 0)) * 2 + (isClause ? 1 : 0))
    let before = neighbour(open - 1, open > start, reader)
    isTitled =
      !hasLower && !quotation.tokens.isEmpty
      && (before == .work
        || words > 1
          && WorkTitleRule.isProgramme(quotation, tokens, start..<end, NeighbourWord.works))
      || WorkTitleRule.isCalled(quotation, tokens)
    ask(.wordBefore, before.rawValue)
    ask(.wordBehind, neighbour(close + 1, close + 1 < end, reader).rawValue)
    findVerbs(reader)
  }

  /// - Parameter value: The place of the answer without its last question, which of the two options
  ///   is weighed.
  mutating func ask(_ family: AttributionFeature, _ value: Int) {
    let id = family(value * 2)
    scores += SIMD2(weights[Int(id)], weights[Int(id) + 1])
    if isRecording { features.append(id) }
  }

  /// - Parameter orNumber: Whether a number is as good as a word.
  private static func hasWord(_ range: Range<Int>, _ tokens: [Token], orNumber: Bool = false)
    -> Bool
  {
    range.contains { tokens[$0].isWord || orNumber && tokens[$0].kind == .number }
  }

  // MARK: Inside the marks

  /// At most `mostWords` words are read, and twice as many tokens.
  private mutating func readInside(_ tokens: [Token]) {
    var hasVerb = false
    var isFirstPerson = false
    var firstIsCapital = false
    for index in quotation.tokens.prefix(Self.mostWords * 2) {
      let token = tokens[index]
      guard token.isWord || token.kind == .number else { continue }
      if words == Self.mostWords { break }
      if words == 0 { firstIsCapital = token.isCapitalised }
      words += 1
      if !token.isCapitalised, !token.isAny(of: [.determiner, .preposition, .coordinator]) {
        hasLower = true
      }
      if token.isAny(of: SpeakerCandidates.verbs.union(.auxiliary)) { hasVerb = true }
      if token.isAny(of: .firstPerson) || token.key == "you" { isFirstPerson = true }
    }
    if let last = quotation.tokens.last {
      let kind = tokens[last].kind
      isClause = kind == .comma || kind == .stop
      let form: QuotationForm =
        kind == .comma ? .endsComma : kind == .stop ? .endsStop : .endsOtherwise
      ask(.form, form.rawValue)
    }
    if words > 0, !hasLower {
      ask(.form, QuotationForm.capitals.rawValue)
      let form: QuotationForm =
        words == 1 ? .capitals1 : words == 2 ? .capitals2 : words < 5 ? .capitals3 : .capitals5
      ask(.form, form.rawValue)
    } else {
      ask(.form, (firstIsCapital ? QuotationForm.capitalFirst : .lower).rawValue)
    }
    if hasVerb { ask(.form, QuotationForm.hasVerb.rawValue) }
    if isFirstPerson { ask(.form, QuotationForm.firstPerson.rawValue) }
  }

  // MARK: Beside the marks

  /// - Parameters:
  ///   - index: Of the token beside the mark.
  ///   - isInside: Whether it is in the quotation's sentence; else it is an edge.
  private func neighbour(_ index: Int, _ isInside: Bool, _ reader: SpeakerCandidates)
    -> NeighbourWord
  {
    guard isInside, reader.tokens.indices.contains(index) else { return .edge }
    let token = reader.tokens[index]
    switch token.kind {
    case .word: break
    // "the album's “Tidewrack”"
    case .possessive
    where index > start && NeighbourWord.works.contains(reader.tokens[index - 1].key):
      return .work
    case .comma: return .comma
    case .stop: return .stop
    case .colon: return .colon
    case .dash: return .dash
    case .quotationMark: return .mark
    case .openBracket, .closeBracket: return .bracket
    default: return .sign
    }
    if token.key == "as" { return .as }
    if token.key == "a" || token.key == "an" { return .indefinite }
    if token.key == "called", index > 0, reader.tokens[index - 1].kind == .hyphen {
      return .soCalled
    }
    if NeighbourWord.works.contains(token.key) { return .work }
    for (wordClass, answer) in Self.neighbours where token.isAny(of: wordClass) { return answer }
    if token.isCapitalised { return .capitalised }
    return switch reader.hasEnding(index) {
    case .past: .past
    case .progressive: .progressive
    case .present: .present
    default: .other
    }
  }

  /// The first class that fits counts.
  private static let neighbours: [(WordClass, NeighbourWord)] = [
    (.subjectPronoun, .pronoun), (.determiner, .determiner), (.possessivePronoun, .possessive),
    (.preposition, .preposition), (.coordinator, .coordinator), (.subordinator, .subordinator),
    (.auxiliary, .auxiliary), (.speechVerb, .speech), (.speechParticiple, .participle),
    (.attitudeVerb, .attitude), (.commonVerb, .common), (.claimVerb, .claim),
    (.document, .document), (.media, .media), (.office, .office), (.personNoun, .person),
    (.organisation, .organisation), (.adverb, .adverb), (.adjective, .adjective),
  ]

  // MARK: Verbs before the marks

  /// How far back a verb is looked for.
  ///
  /// In tokens.
  private static let verbReach = 25

  /// Backwards from the mark, up to a stop or other marks. The first verb found governs; the first
  /// of saying or thinking, which may be the same, speaks, and ends the search.
  private mutating func findVerbs(_ reader: SpeakerCandidates) {
    var index = open - 1
    while index >= start, open - index <= Self.verbReach {
      let token = reader.tokens[index]
      if token.flags.contains(.quoted) || token.kind == .stop { break }
      if reader.isVerb(index) {
        if governing < 0 { governing = index }
        if token.isAny(of: [.speechVerb, .speechParticiple, .attitudeVerb]) {
          speaking = index
          break
        }
      }
      index -= 1
    }
    ask(.governing, (governing < 0 ? .none : reader.verbClass(governing)).rawValue)
    ask(.speechVerb, (speaking < 0 ? .none : reader.verbClass(speaking)).rawValue)
    if speaking >= 0 { ask(.speechVerbDistance, AttributionSteps.tokens(open - speaking - 1)) }
    if governing >= 0, reader.isPassive(governing, after: start) {
      isPassive = true
      ask(.form, QuotationForm.passive.rawValue)
    }
  }
}

/// Numbers as few steps.
///
/// Steps grow, as one token more matters less the more there are.
enum AttributionSteps {
  /// 0, 1, 2, 3-4, 5-8, 9-16, more
  static func tokens(_ count: Int) -> Int {
    count <= 2 ? max(count, 0) : count <= 4 ? 3 : count <= 8 ? 4 : count <= 16 ? 5 : 6
  }

  /// 0, 1, 2, 3-4, 5-7, 8-14, more
  static func words(_ count: Int) -> Int {
    count <= 2 ? count : count <= 4 ? 3 : count <= 7 ? 4 : count <= 14 ? 5 : 6
  }
}

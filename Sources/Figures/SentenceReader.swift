import Language
import Model

/// Reads the figures of one sentence, in order.
///
/// The order of questions is the meaning: what is no quantity goes first, as any later rule would find a unit for it
/// ("the 3-1 win"); then shares, ranges and units, as a noun must not be looked for behind what has a unit; last
/// modifiers and units left out, which need the whole extent of the figure. A reader serves one sentence and is then
/// dropped.
struct SentenceReader {
  /// The sentence and its document.
  let scene: Scene
  /// All numbers of the sentence, in order; `Candidate.number` is an index into these.
  let numbers: [NumberExpression]
  /// The last count of the paragraph's earlier sentences.
  ///
  /// Never one of another paragraph. It is asked for only where the sentence itself has no count that fits.
  let carried: Candidate?
  /// Where it is noted what decided; nil in ordinary runs.
  let trace: FigureTrace?
  /// What has been read so far, left of the number at hand.
  private var figures: [Candidate] = []

  /// - Parameters:
  ///   - numbers: All numbers of the sentence.
  ///   - carried: The last count of the paragraph's earlier sentences.
  init(
    scene: Scene, numbers: [NumberExpression], carried: Candidate?, trace: FigureTrace? = nil
  ) {
    self.scene = scene
    self.numbers = numbers
    self.carried = carried
    self.trace = trace
  }

  /// All figures of the sentence.
  ///
  /// A score takes two numbers and gives none; a range, a share and a sum with its cents take two and give one.
  ///
  /// - Returns: In the order of their numbers. Figures do not share tokens with the numbers of others, but one may
  ///   stand inside what another counts ("eight 12-inch shells").
  mutating func read() -> [Candidate] {
    let exclusion = ExclusionRule(scene: scene)
    let score = ScoreRule(scene: scene)
    let correction = CorrectionRule(scene: scene)
    figures.reserveCapacity(numbers.count)
    var index = 0
    while index < numbers.count {
      let number = numbers[index]
      if index + 1 < numbers.count, score.isScore(number, numbers[index + 1]) {
        trace?.refuse(number.tokens, .score, ScoreRule.self)
        trace?.refuse(numbers[index + 1].tokens, .score, ScoreRule.self)
        index += 2
        continue
      }
      if let refusal = refusal(of: number, exclusion, correction) {
        trace?.refuse(number.tokens, refusal, refusal.rule)
        index += 1
        continue
      }
      let (candidate, next) = candidate(index)
      if let candidate {
        figures.append(candidate)
        trace?.accept()
      } else if !AddedPartRule(scene: scene).isArticle(number) {
        trace?.refuse(number.tokens, .bareWord, nil)
      }
      index = next
    }
    return figures
  }

  /// Why a number begins no figure; nil where it may.
  private func refusal(
    of number: NumberExpression, _ exclusion: ExclusionRule, _ correction: CorrectionRule
  ) -> FigureRefusal? {
    if isTaken(number) { return .takenUp }
    return exclusion.refusal(of: number) ?? (correction.isWrong(number) ? .correction : nil)
  }

  /// The half of "a pound and a half of fish" is part of the figure before it.
  private func isTaken(_ number: NumberExpression) -> Bool {
    number.isFraction
      && figures.last.map { $0.tokens.upperBound > number.tokens.lowerBound } ?? false
  }

  /// The figure that begins with a number, if it is one, and the number after it.
  ///
  /// A share in two numbers is asked for first: read one by one, "one in five pupils" would be five pupils behind a
  /// bare 1. Else money before the number wins over a unit behind it; a unit behind the upper end counts for both ends
  /// of a range, and failing that the one behind the lower.
  ///
  /// - Parameter index: Into `numbers`.
  /// - Returns: No figure where the number stays bare and means nothing; `next` is beyond all numbers that were used
  ///   up.
  private func candidate(_ index: Int) -> (Candidate?, next: Int) {
    let number = numbers[index]
    if var share = ShareRule(scene: scene).share(index, in: numbers) {
      trace?.begin()
      trace?.step(ShareRule.self, share)
      ModifierRule(scene: scene).apply(to: &share)
      trace?.step(ModifierRule.self, share)
      return (share, index + 2)
    }
    let units = UnitRule(scene: scene)
    let money = units.money(before: number.tokens.lowerBound)
    let own = units.unit(at: number.tokens.upperBound)
    let start = money?.start ?? number.tokens.lowerBound
    var next = index + 1
    var candidate = Candidate(
      number: index, tokens: start..<number.tokens.upperBound,
      core: start..<number.tokens.upperBound,
      value: number.value, upperValue: number.upperValue)
    trace?.begin(candidate)
    let unitEnd = unitEnd(number, isMoney: money != nil, own)
    if let range = RangeRule(scene: scene).upper(of: index, in: numbers, unitEnd: unitEnd),
      !ExclusionRule(scene: scene).excludes(numbers[range.number])
    {
      let high = numbers[range.number]
      candidate.value = RangeRule.firstValue(
        number, high, isLadder: scene.key(range.start) == "from")
      candidate.upperValue = high.value
      candidate.tokens = min(start, range.start)..<high.tokens.upperBound
      candidate.core = candidate.tokens
      next = range.number + 1
      trace?.step(RangeRule.self, candidate)
    }
    MinusRule(scene: scene).apply(to: &candidate, at: start)
    trace?.step(MinusRule.self, candidate)
    applyUnit(&candidate, number, money?.unit)
    trace?.pass(candidate)
    if candidate.unit == nil, next > index + 1, money == nil, let own {
      candidate.unit = own.name
      candidate.kind = own.kind
      trace?.step(RangeRule.self, candidate)
    }
    ScaledCodeRule(scene: scene).apply(to: &candidate, hasScale: number.hasScale)
    trace?.step(ScaledCodeRule.self, candidate)
    AddedPartRule(scene: scene).apply(to: &candidate)
    trace?.step(AddedPartRule.self, candidate)
    DegreeRule(scene: scene).apply(to: &candidate)
    trace?.step(DegreeRule.self, candidate)
    if addCents(to: &candidate, next) { next += 1 }
    next = CompoundDurationRule(scene: scene).apply(to: &candidate, next: next, in: numbers)
    trace?.step(CompoundDurationRule.self, candidate)
    applyWords(to: &candidate)
    return (isQuantity(candidate, number) ? candidate : nil, next)
  }

  /// Adds the cents, where the next number is theirs.
  @inline(__always)
  private func addCents(to candidate: inout Candidate, _ next: Int) -> Bool {
    guard next < numbers.count,
      let cents = SmallMoneyRule(scene: scene).cents(of: candidate, in: numbers[next])
    else { return false }
    candidate.value += cents.value
    if candidate.unit == "pound" { candidate.unit = "pound sterling" }
    candidate.kind = .money
    candidate.tokens = candidate.tokens.lowerBound..<cents.end
    trace?.step(SmallMoneyRule.self, candidate)
    return true
  }

  /// What needs the whole extent of the figure: the words around it, and units left out.
  @inline(__always)
  private func applyWords(to candidate: inout Candidate) {
    ModifierRule(scene: scene).apply(to: &candidate)
    trace?.step(ModifierRule.self, candidate)
    RestatementRule(scene: scene).apply(to: &candidate, behind: figures.last)
    trace?.step(RestatementRule.self, candidate)
    LeftOutUnitRule(
      scene: scene, numbers: numbers,
      antecedents: Antecedents(scene: scene, figures: figures, carried: carried)
    )
    .apply(to: &candidate)
    trace?.step(LeftOutUnitRule.self, candidate)
    ChangeRule(scene: scene).apply(to: &candidate)
    trace?.step(ChangeRule.self, candidate)
    CarriedChangeRule(scene: scene).apply(to: &candidate, behind: figures.last)
    trace?.step(CarriedChangeRule.self, candidate)
  }

  /// Just behind a number and what is printed with it: behind money before it a mark of shillings and what it is counted by.
  private func unitEnd(_ number: NumberExpression, isMoney: Bool, _ own: FoundUnit?) -> Int {
    var end = number.tokens.upperBound
    guard isMoney else { return own?.end ?? end }
    end = ShillingMarkRule(scene: scene).end(end) ?? end
    return RateRule(scene: scene).rate(FoundUnit(name: "", kind: .money, end: end)).end
  }

  /// Whether there is enough to call it a quantity: a unit, or digits that nothing else explains.
  ///
  /// Digits stay a quantity without a unit. Words must be worth two or more and not be joined on ("four-door"), a vague
  /// plural stays ("thousands"), a fraction must be less than one.
  private func isQuantity(_ candidate: Candidate, _ number: NumberExpression) -> Bool {
    if AddedPartRule(scene: scene).isArticle(number) { return candidate.value > 1 }
    if candidate.unit != nil || candidate.hasOwnUnit { return true }
    if number.isFraction { return candidate.value < 1 }
    if number.isSpelled {
      return number.upperValue != nil
        || number.value >= 2 && scene.kind(number.tokens.upperBound) != .hyphen
    }
    return true
  }
}

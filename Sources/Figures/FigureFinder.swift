import Language
import Model
import Provenance

/// Finds all quantities of a document, in article order.
///
/// A sentence at a time: numbers that are none are dropped, ranges joined, then units, counted nouns and modifiers are read
/// around each, and units that are left out are filled in from what stands before.
package struct FigureFinder: Sendable {
  /// A finder; it has no settings.
  package init() {}

  /// All figures outside the headline.
  package func find(in document: Document) -> [Figure] {
    var figures: [Figure] = []
    var next = 0
    let numbers = document.numbers
    for sentence in document.sentences {
      let first = next
      while next < numbers.count, numbers[next].tokens.lowerBound < sentence.tokens.upperBound {
        next += 1
      }
      guard next > first, !sentence.isTitle else { continue }
      let scene = Scene(document: document, sentence: sentence)
      var reader = SentenceReader(scene: scene, numbers: Array(numbers[first..<next]))
      for candidate in reader.read() { figures.append(figure(candidate, scene)) }
    }
    return figures
  }

  private func figure(_ candidate: Candidate, _ scene: Scene) -> Figure {
    let document = scene.document
    let excerpt = document.excerpt(candidate.tokens)
    let speech = AttributionRule.speech(
      around: document.tokens[candidate.core.lowerBound].start, in: document)
    return Figure(
      excerpt: excerpt, value: candidate.value, upperValue: candidate.upperValue,
      modifier: candidate.modifier,
      unit: candidate.unit, kind: candidate.kind,
      counted: candidate.noun.map { document.excerpt($0) },
      subject: SubjectRule(scene: scene).subject(of: candidate),
      attribution: speech.flatMap { AttributionRule.speaker($0, in: document) },
      hedge: AttributionRule.hedge(before: candidate.tokens.lowerBound, scene),
      sentence: document.text[scene.sentence.span])
  }
}

/// Reads the figures of one sentence.
private struct SentenceReader {
  let scene: Scene
  let numbers: [NumberExpression]
  private var figures: [Candidate] = []

  init(scene: Scene, numbers: [NumberExpression]) {
    self.scene = scene
    self.numbers = numbers
  }

  mutating func read() -> [Candidate] {
    let exclusion = ExclusionRule(scene: scene)
    var index = 0
    while index < numbers.count {
      let number = numbers[index]
      if exclusion.excludes(number) || isScore(index) {
        index += isScore(index) ? 2 : 1
        continue
      }
      let (candidate, used) = candidate(index)
      if let candidate { figures.append(candidate) }
      index += used
    }
    return figures
  }

  // MARK: One figure

  private func candidate(_ index: Int) -> (Candidate?, used: Int) {
    let number = numbers[index]
    let units = UnitRule(scene: scene)
    var start = number.tokens.lowerBound
    let money = units.money(before: start)
    if let money { start = money.start }
    var end = number.tokens.upperBound
    let own = units.unit(at: end)
    var used = 1
    var value = number.value
    var upper = number.upperValue
    let unitEnd = money == nil ? own?.end ?? end : end
    if let range = RangeRule(scene: scene).upper(of: index, in: numbers, unitEnd: unitEnd),
      !ExclusionRule(scene: scene).excludes(numbers[index + 1])
    {
      value = RangeRule.lowerValue(number, numbers[range.number])
      upper = numbers[range.number].value
      end = numbers[range.number].tokens.upperBound
      start = min(start, range.start)
      used = 2
    }
    if let share = share(index) { return share }
    var candidate = Candidate(
      number: index, tokens: start..<end, core: start..<end, value: value, upperValue: upper)
    applyMinus(&candidate)
    applyUnit(&candidate, number, money)
    if candidate.unit == nil, used == 2, money == nil, let own {
      candidate.unit = own.name
      candidate.kind = own.kind
    }
    ModifierRule(scene: scene).apply(to: &candidate)
    restate(&candidate)
    inherit(&candidate, number)
    guard isQuantity(candidate, number) else { return (nil, used) }
    return (candidate, used)
  }

  /// "212 points, or 1.3 percent", "more than 100 kilometres (60 miles)": said again in another unit, with the same modifier.
  private func restate(_ candidate: inout Candidate) {
    guard candidate.modifier == .exact, let last = figures.last else { return }
    let between = last.tokens.upperBound..<max(last.tokens.upperBound, candidate.tokens.lowerBound)
    let isOr =
      between.count == 2 && scene.kind(between.lowerBound) == .comma
      && scene.key(between.lowerBound + 1) == "or"
    let isBracket = between.count == 1 && scene.kind(between.lowerBound) == .openBracket
    if isOr || isBracket { candidate.modifier = last.modifier }
  }

  private func applyMinus(_ candidate: inout Candidate) {
    let before = candidate.tokens.lowerBound - 1
    let isSign =
      scene.kind(before) == .hyphen && !scene.isGlued(before) && scene.isGlued(before + 1)
    let isHyphened = scene.kind(before) == .hyphen && scene.key(before - 1) == "minus"
    guard scene.key(before) == "minus" || isSign || isHyphened else { return }
    candidate.value = -candidate.value
    candidate.tokens = (isHyphened ? before - 1 : before)..<candidate.tokens.upperBound
    candidate.core = candidate.tokens
  }

  private func applyUnit(
    _ candidate: inout Candidate, _ number: NumberExpression, _ money: (unit: String, start: Int)?
  ) {
    let units = UnitRule(scene: scene)
    let end = candidate.tokens.upperBound
    func take(_ name: String?, _ kind: FigureKind, _ end: Int) {
      candidate.unit = name
      candidate.kind = kind
      candidate.hasOwnUnit = true
      candidate.tokens = candidate.tokens.lowerBound..<end
    }
    if let money {
      let found = units.rate(
        UnitRule.Found(name: money.unit, kind: .money, end: afterMoneyWord(end, money.unit)))
      return take(found.name, .money, found.end)
    }
    if number.isFraction { return applyShare(&candidate) }
    if AgeRule(scene: scene).isAge(number) { return take("year of age", .age, end) }
    if let found = units.unit(at: end) {
      if isSpelledCompound(number, found.end) { return }
      return take(found.name, found.kind, found.end)
    }
    if scene.kind(end) == .hyphen, scene.key(end + 1) == "strong" {
      return take(nil, .count, end + 2)
    }
    if isSpelledCompound(number, end) { return }
    if let noun = CountedNounRule(scene: scene).nounPhrase(
      from: end, isOne: number.value == 1 && number.isSpelled)
    {
      let isOfNoun = scene.key(end) == "of" && number.upperValue == nil
      candidate.noun = noun.noun
      take(noun.name, .count, isOfNoun ? end : noun.end)
      return
    }
    if number.upperValue != nil, scene.key(end) != "of" { candidate.kind = .count }
  }

  /// "$5 million dollars" says its unit twice.
  private func afterMoneyWord(_ end: Int, _ unit: String) -> Int {
    guard let found = UnitRule(scene: scene).unit(at: end), found.name == unit else { return end }
    return found.end
  }

  /// "three-year", "four-door": a spelled number joined to a noun describes rather than counts.
  private func isSpelledCompound(_ number: NumberExpression, _ end: Int) -> Bool {
    number.isSpelled && scene.kind(number.tokens.upperBound) == .hyphen
      && !["old", "olds"].contains(scene.key(end - 1))
  }

  // MARK: Shares

  /// "a third of voters"
  private func applyShare(_ candidate: inout Candidate) {
    candidate.kind = .ratio
    candidate.hasOwnUnit = true
    let end = candidate.tokens.upperBound
    let counted = CountedNounRule(scene: scene)
    guard let noun = counted.nounPhrase(from: end) ?? counted.nounPhrase(from: end, isOne: true)
    else { return }
    candidate.unit = noun.name
    candidate.noun = noun.noun
    candidate.tokens = candidate.tokens.lowerBound..<noun.end
  }

  /// "one in five pupils", "two out of three"
  private func share(_ index: Int) -> (Candidate?, used: Int)? {
    guard index + 1 < numbers.count else { return nil }
    let part = numbers[index]
    let whole = numbers[index + 1]
    let between = part.tokens.upperBound..<whole.tokens.lowerBound
    let keys = between.map { scene.key($0) }
    guard
      keys == ["in"] || keys == ["in", "every"] || keys == ["out", "of"]
        || keys == ["out", "of", "every"], part.value < whole.value, part.value >= 1,
      whole.value <= 1000, part.isSpelled == whole.isSpelled || keys.first == "out"
    else { return nil }
    if !part.isSpelled, UnitRule(scene: scene).unit(at: whole.tokens.upperBound)?.kind == .duration
    {
      return nil
    }
    var candidate = Candidate(
      number: index, tokens: part.tokens.lowerBound..<whole.tokens.upperBound,
      core: part.tokens.lowerBound..<whole.tokens.upperBound,
      value: part.value / whole.value, upperValue: nil)
    applyShare(&candidate)
    ModifierRule(scene: scene).apply(to: &candidate)
    return (candidate, 2)
  }

  // MARK: Units left out

  /// "another 500", "the number of nurses had increased to 150", "12 of the 80 lifeboats", "64 branches this year and 38 in the next"
  private func inherit(_ candidate: inout Candidate, _ number: NumberExpression) {
    guard candidate.unit == nil, !candidate.hasOwnUnit else { return }
    let start = candidate.core.lowerBound
    if scene.key(start - 1) == "another" {
      candidate.tokens = min(start - 1, candidate.tokens.lowerBound)..<candidate.tokens.upperBound
    }
    if let noun = numberOf(before: start) ?? wholeBehind(candidate) {
      candidate.unit = noun.name
      candidate.noun = noun.noun
      candidate.kind = .count
      return
    }
    let isOfThem = scene.key(candidate.core.upperBound) == "of"
    let earlier = isOfThem ? figures.last { $0.kind == .count } : figures.last
    guard let last = earlier, last.unit != nil, last.kind != .age,
      isOfThem || continues(last, candidate)
    else { return }
    candidate.unit = last.unit
    candidate.kind = last.kind
    candidate.noun = last.noun
  }

  private func numberOf(before start: Int) -> CountedNounRule.Found? {
    var index = start - 1
    while index > scene.first, start - index < 12 {
      if scene.key(index) == "of", ["number", "numbers", "total"].contains(scene.key(index - 1)) {
        return CountedNounRule(scene: scene).nounPhrase(from: index + 1)
      }
      if scene.kind(index) == .comma || scene.kind(index) == .colon { return nil }
      index -= 1
    }
    return nil
  }

  private func wholeBehind(_ candidate: Candidate) -> CountedNounRule.Found? {
    let end = candidate.core.upperBound
    guard scene.key(end) == "of", scene.isWord(end + 1, [.determiner, .possessivePronoun]),
      let next = numbers.first(where: { $0.tokens.lowerBound == end + 2 })
    else { return nil }
    return CountedNounRule(scene: scene).nounPhrase(from: next.tokens.upperBound)
  }

  /// Whether a bare number goes on with the last figure: it is coordinated with it, or is the level that a change reaches.
  private func continues(_ last: Candidate, _ candidate: Candidate) -> Bool {
    let start = candidate.tokens.lowerBound
    let before = scene.key(start - 1)
    if scene.key(candidate.core.lowerBound - 1) == "another" {
      return last.kind == .count || last.kind == .money
    }
    guard start - last.tokens.upperBound < 16, last.kind != .percent else { return false }
    if ["to", "from", "than", "at"].contains(before) { return true }
    return ["and", "or", "including"].contains(before) && last.kind == .count
  }

  // MARK: What is none

  /// "3-1", "2-2": two small numbers with a hyphen and nothing counted behind them.
  private func isScore(_ index: Int) -> Bool {
    guard index + 1 < numbers.count else { return false }
    let one = numbers[index]
    let two = numbers[index + 1]
    let hyphen = one.tokens.upperBound
    guard !one.isSpelled, scene.kind(hyphen) == .hyphen || scene.kind(hyphen) == .dash,
      scene.isGlued(hyphen), two.tokens.lowerBound == hyphen + 1,
      one.value < 200, two.value < 200, scene.kind(one.tokens.lowerBound - 1) != .currency,
      scene.kind(two.tokens.upperBound) != .percent
    else { return false }
    let end = two.tokens.upperBound
    if [
      "win", "victory", "draw", "loss", "defeat", "lead", "record", "series", "vote", "decision",
      "margin", "thrashing",
    ].contains(scene.key(end)) {
      return true
    }
    return UnitRule(scene: scene).unit(at: end) == nil
      && CountedNounRule(scene: scene).nounPhrase(from: end) == nil && !one.hasScale
      && !two.hasScale
  }

  /// Whether there is enough to call it a quantity: a unit, or digits that nothing else explains.
  private func isQuantity(_ candidate: Candidate, _ number: NumberExpression) -> Bool {
    if candidate.unit != nil || candidate.hasOwnUnit { return true }
    if number.isFraction { return candidate.value < 1 }
    if number.isSpelled {
      return number.upperValue != nil
        || number.value >= 2 && scene.kind(number.tokens.upperBound) != .hyphen
    }
    return true
  }
}

import Language
import Model
import Provenance

/// What the words of the figure's own clause say.
extension FrameScene {
  /// What happened to those it counts; nothing happens to a length or a sum.
  var fate: Fate {
    switch figure.kind {
    case .count, .other, .percent, .ratio: break
    default: return .none
    }
    if let own = fate(in: range) { return own }
    if let span = figure.fateSpan, let told = fate(in: document.tokens(in: span)) { return told }
    let right = fateBehind
    let left = fateBefore
    switch (left, right) {
    case (let left?, let right?): return left.distance <= right.distance ? left.fate : right.fate
    case (let one?, nil), (nil, let one?): return one.fate
    case (nil, nil):
      guard let span = figure.countedSpan else { return .none }
      return fate(in: document.tokens(in: span)) ?? .none
    }
  }

  private func fate(in tokens: Range<Int>) -> Fate? {
    for index in tokens {
      if let fate = FrameWords.fate(token(index).key) { return fate }
    }
    return nil
  }

  private var fateBehind: (fate: Fate, distance: Int)? {
    for index in behind(9) {
      if isBreak(index) || isNumber(index) || FrameWords.clauseOpeners.contains(token(index).key) {
        return nil
      }
      if let fate = FrameWords.fate(token(index).key) {
        return (fate, index - range.upperBound + 1)
      }
    }
    return nil
  }

  /// The fate word before the figure: near it, or that of a running count ("the death toll of the slide at Norrhamn rose to 31",
  /// "the number of people hurt when a tram left its rails rose to 31").
  private var fateBefore: (fate: Fate, distance: Int)? {
    var far: Fate?
    for index in before(16) {
      if isBreak(index) || isNumber(index) { return nil }
      let (word, distance) = (token(index).key, range.lowerBound - index)
      if word == "toll" { return (.dead, distance) }
      if word == "number" { return far.map { ($0, distance) } }
      if let fate = FrameWords.fate(word) {
        if distance <= 7 { return (fate, distance) }
        far = fate
      }
      if distance <= 7, word.isOne(of: "when", "while", "where", "after") { return nil }
    }
    return nil
  }

  /// How sure, and of which world.
  var state: FrameState {
    var state: FrameState = []
    for index in range { state.formUnion(Self.state(token(index).key)) }
    for index in before(10) {
      if token(index).kind == .stop || token(index).kind == .colon { break }
      if token(index).key.isOne(of: "that", "which", "who", "while", "when", "but") { break }
      state.formUnion(Self.state(token(index).key))
      if token(index).key == "to", index > sentence.lowerBound,
        FrameWords.planned.contains(token(index - 1).key)
      {
        state.insert(.planned)
      }
    }
    for index in behind(7) {
      if isBreak(index) || isNumber(index) || FrameWords.clauseOpeners.contains(token(index).key) {
        break
      }
      state.formUnion(Self.state(token(index).key))
    }
    return state
  }

  private static func state(_ word: WordKey) -> FrameState {
    var state: FrameState = []
    if FrameWords.suspected.contains(word) { state.insert(.suspected) }
    if FrameWords.confirmed.contains(word) { state.insert(.confirmed) }
    if FrameWords.planned.contains(word) { state.insert(.planned) }
    if FrameWords.asked.contains(word) { state.insert(.asked) }
    if FrameWords.hypothetical.contains(word) { state.insert(.hypothetical) }
    if FrameWords.offered.contains(word) { state.insert(.offered) }
    if FrameWords.forecast.contains(word) { state.insert(.forecast) }
    return state
  }

  /// Of how many of them.
  var extent: Extent {
    for (step, index) in before(4).enumerated() {
      if isBreak(index) && token(index).kind != .comma { break }
      if step < 2, FrameWords.added.contains(token(index).key) { return .added }
      if FrameWords.partOpeners.contains(token(index).key) { return .part }
      if step < 2, FrameWords.intakes.contains(token(index).key) { return .part }
    }
    if behind(1).first.map({ token($0).key == "more" }) == true { return .added }
    for index in range.dropFirst() {
      let word = token(index).key
      if FrameWords.added.contains(word) { return .added }
      if word == "more", token(index - 1).kind == .number || isNumber(index - 1) { return .added }
    }
    if let first = range.first, FrameWords.added.contains(token(first).key) { return .added }
    if range.contains(where: { token($0).key.isOne(of: "other", "others") }) { return .others }
    // "1,200 fell ill, of whom 14 died"
    let last = Array(before(2))
    if last.count == 2, token(last[1]).key == "of",
      WordKey.wholes.contains(token(last[0]).key)
        || token(last[0]).key == "which"
    {
      return .part
    }
    let next = Array(behind(2))
    if next.count == 2, token(next[0]).key == "of", FrameWords.wholes.contains(token(next[1]).key) {
      return .part
    }
    for index in before(5) {
      if isBreak(index) { break }
      if FrameWords.total.contains(token(index).key) { return .total }
    }
    return .plain
  }

  /// The period that the value belongs to.
  var period: Period {
    guard figure.kind != .duration else { return .none }
    for index in Array(before(8)) + Array(behind(8)) {
      let word = token(index).key
      if FrameWords.quarters.contains(word), isPeriod(index) { return .quarter }
      if FrameWords.months.contains(word), figure.kind == .percent { return .month }
      if word == "annual" || word == "annually" || word == "yearly" { return .year }
      if word == "daily" { return .day }
    }
    let next = Array(behind(3))
    if next.count >= 2, token(next[0]).key.isOne(of: "a", "per", "each", "every") {
      let word = token(next[1]).key
      if FrameWords.days.contains(word) { return .day }
      if FrameWords.weeks.contains(word) { return .week }
      if FrameWords.months.contains(word) { return .month }
      if FrameWords.years.contains(word) { return .year }
      if FrameWords.hours.contains(word) { return .hour }
    }
    return .none
  }

  /// Whether "quarter" is three months and no fourth part: "the second quarter", "quarterly", never "a quarter of".
  private func isPeriod(_ index: Int) -> Bool {
    guard index > sentence.lowerBound, token(index).key == "quarter" else { return true }
    return token(index - 1).isAny(of: .ordinalWord)
      || token(index - 1).key.isOne(of: "the", "this", "per", "each", "latest", "final", "same")
  }

  /// Whether words of a running count stand around it: "bringing the toll to 14", "rose to 14", "14 so far".
  var isRunning: Bool {
    for index in Array(before(9)) + Array(behind(5)) {
      if token(index).kind == .stop { continue }
      let word = token(index).key
      if FrameWords.running.contains(word) { return true }
      if word == "far", index > sentence.lowerBound, token(index - 1).key == "so" { return true }
    }
    let near = Array(before(3))
    guard let lead = near.first, FrameWords.reaches.contains(token(lead).key) else { return false }
    return near.dropFirst().contains {
      token($0).isAny(of: .riseWord)
        || token($0).key.isOne(of: "stands", "stood", "risen", "rises", "rising")
    }
  }
}

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
      // What an antecedent tells may stand in another sentence.
      if let fate = FrameRole(token(index)).fate { return fate }
    }
    return nil
  }

  private var fateBehind: (fate: Fate, distance: Int)? {
    for index in behind(9) {
      if roles(index).isAny(of: [.pause, .number, .clauseOpener]) { return nil }
      if let fate = roles(index).fate { return (fate, index - range.upperBound + 1) }
    }
    return nil
  }

  /// The fate word before the figure: near it, or that of a running count ("the death toll of the slide at Norrhamn rose to 31",
  /// "the number of people hurt when a tram left its rails rose to 31").
  private var fateBefore: (fate: Fate, distance: Int)? {
    var far: Fate?
    for index in before(16) {
      if roles(index).isAny(of: [.pause, .number]) { return nil }
      let (word, distance) = (token(index).key, range.lowerBound - index)
      if word == "toll" { return (.dead, distance) }
      if word == "number" { return far.map { ($0, distance) } }
      if let fate = roles(index).fate {
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
    for index in range { state.formUnion(roles(index).state) }
    for index in before(10) {
      if token(index).kind == .stop || token(index).kind == .colon { break }
      if token(index).key.isOne(of: "that", "which", "who", "while", "when", "but") { break }
      state.formUnion(roles(index).state)
      if token(index).key == "to", index > sentence.tokens.lowerBound,
        roles(index - 1).isAny(of: .planned)
      {
        state.insert(.planned)
      }
    }
    for index in behind(7) {
      if roles(index).isAny(of: [.pause, .number, .clauseOpener]) { break }
      state.formUnion(roles(index).state)
    }
    return state
  }

  /// Of how many of them.
  var extent: Extent {
    for (step, index) in before(4).enumerated() {
      if isBreak(index) && token(index).kind != .comma { break }
      if step < 2, roles(index).isAny(of: .added) { return .added }
      if roles(index).isAny(of: .partOpener) { return .part }
      if step < 2, roles(index).isAny(of: .intake) { return .part }
    }
    if behind(1).contains(where: { token($0).key == "more" }) { return .added }
    if saysAdded { return .added }
    if range.contains(where: { token($0).key.isOne(of: "other", "others") }) { return .others }
    if isOfWhole { return .part }
    for index in before(5) {
      if isBreak(index) { break }
      if roles(index).isAny(of: .total) { return .total }
    }
    return .plain
  }

  /// Whether its own words say that it is added: "30 more homes", "another 12".
  private var saysAdded: Bool {
    range.contains { index in
      roles(index).isAny(of: .added)
        || index > range.lowerBound && token(index).key == "more" && isNumber(index - 1)
    }
  }

  /// Whether a whole told of before it is a part of: "1,200 fell ill, of whom 14 died", "14 of them".
  private var isOfWhole: Bool {
    if before(2).count == 2, token(range.lowerBound - 2).key == "of" {
      let whole = token(range.lowerBound - 1).key
      if WordKey.wholes.contains(whole) || whole == "which" { return true }
    }
    return behind(2).count == 2 && token(range.upperBound).key == "of"
      && roles(range.upperBound + 1).isAny(of: .whole)
  }

  /// The period that the value belongs to.
  var period: Period {
    guard figure.kind != .duration else { return .none }
    for index in before(8) {
      if let period = period(at: index) { return period }
    }
    for index in behind(8) {
      if let period = period(at: index) { return period }
    }
    guard behind(3).count >= 2, token(range.upperBound).key.isOne(of: "a", "per", "each", "every")
    else { return .none }
    let roles = roles(range.upperBound + 1)
    if roles.isAny(of: .day) { return .day }
    if roles.isAny(of: .week) { return .week }
    if roles.isAny(of: .month) { return .month }
    if roles.isAny(of: .year) { return .year }
    return roles.isAny(of: .hour) ? .hour : .none
  }

  /// The period that a word near the figure names for it.
  private func period(at index: Int) -> Period? {
    let roles = roles(index)
    guard roles.isAny(of: [.quarter, .month, .year, .day]) else { return nil }
    if roles.isAny(of: .quarter), isPeriod(index) { return .quarter }
    if roles.isAny(of: .month), figure.kind == .percent { return .month }
    let word = token(index).key
    if word == "annual" || word == "annually" || word == "yearly" { return .year }
    return word == "daily" ? .day : nil
  }

  /// Whether "quarter" is three months and no fourth part: "the second quarter", "quarterly", never "a quarter of".
  private func isPeriod(_ index: Int) -> Bool {
    guard index > sentence.tokens.lowerBound, token(index).key == "quarter" else { return true }
    return token(index - 1).isAny(of: .ordinalWord)
      || token(index - 1).key.isOne(of: "the", "this", "per", "each", "latest", "final", "same")
  }

  /// Whether words of a running count stand around it: "bringing the toll to 14", "rose to 14", "14 so far".
  var isRunning: Bool {
    if before(9).contains(where: isRunning(at:)) || behind(5).contains(where: isRunning(at:)) {
      return true
    }
    let near = before(3)
    guard let lead = near.first, roles(lead).isAny(of: .reach) else { return false }
    return near.dropFirst().contains {
      token($0).isAny(of: .riseWord)
        || token($0).key.isOne(of: "stands", "stood", "risen", "rises", "rising")
    }
  }

  private func isRunning(at index: Int) -> Bool {
    if roles(index).isAny(of: .running) { return true }
    return token(index).key == "far" && index > sentence.tokens.lowerBound
      && token(index - 1).key == "so"
  }
}

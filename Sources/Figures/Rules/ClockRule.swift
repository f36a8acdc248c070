import Language

/// Times of day: "8:47", "6 p.m.", "starts at 7", and the time at the head of a live entry ("17.05 Engineers ...").
struct ClockRule: FigureRule {
  static let examples: [RuleExample] = [
    .ignores("The siren went off at 8:47 p.m. and again at 11.30am."),
    .ignores("The class starts at 8 in the old school and closes at ten on Sundays."),
    .ignores("17.05 Engineers hope to bring power back."),
    .ignores("It is open from 9 to 5, until 9 on Fridays; they work nine to five."),
    .ignores("The boat left at 9.30 and came back at 2100 hours."),
    .finds("It opened at ⟦7 percent⟧, and ⟦17.05 metres⟧ were dug."),
    .finds("The shares closed at ⟦9⟧."),
  ]

  let scene: Scene

  /// Whether a number is a time of day or a part of one.
  func isTime(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    return isClock(start, end) || isAppointment(number) || isEntry(start, end)
      || isPointed(start, end) || isSpan(number)
  }

  /// Digits glued to a colon on either side, a half of the day behind, or the end of a span of hours ("at 9-11 a.m.").
  private func isClock(_ start: Int, _ end: Int) -> Bool {
    if scene.kind(end) == .colon, scene.isGlued(end), scene.kind(end + 1) == .number,
      scene.isGlued(end + 1)
    {
      return true
    }
    if scene.kind(start - 1) == .colon, scene.isGlued(start), scene.kind(start - 2) == .number {
      return true
    }
    return isHalfDay(end) || scene.key(end) == "o'clock"
      || scene.key(start - 1) == "at" && (scene.kind(end) == .hyphen || scene.kind(end) == .dash)
        && isHalfDay(end + 2)
  }

  /// With or without stops, and three time zones.
  private func isHalfDay(_ index: Int) -> Bool {
    scene.key(index).isOne(of: "am", "pm", "a.m.", "p.m.", "gmt", "bst", "est")
  }

  /// "starts at 7 in the hall", "closes at nine": an hour behind a verb of starting and the like, nothing measured
  /// behind it.
  ///
  /// The verb stands within three tokens before "at"; in a sentence of markets a level opens and closes.
  private func isAppointment(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    guard scene.key(start - 1) == "at", number.value >= 1, number.value <= 12,
      number.value == number.value.rounded(), number.upperValue == nil,
      scene.kind(end) != .word
        || scene.isWord(end, [.preposition, .coordinator, .timeWord, .weekday]),
      scene.kind(end) != .percent, scene.kind(end) != .hyphen,
      scene.kind(end) != .currency, !scene.has(.market)
    else { return false }
    return (start - 4..<start - 1).contains { Self.starting.contains(scene.key($0)) }
      && scene.key(end) != "of"
  }

  /// "open from 9 to 5", "works nine to five", "until 9 on Fridays": hours of a day, nothing measured behind them.
  private func isSpan(_ number: NumberExpression) -> Bool {
    guard number.value >= 1, number.value <= 12, number.value == number.value.rounded(),
      number.upperValue == nil
    else { return false }
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    if scene.key(start - 1).isOne(of: "until", "till") { return isFree(end) }
    if scene.key(end) == "to", let last = scene.number(at: end + 1), last.value <= 12 {
      return isFree(last.tokens.upperBound) && isOpening(before: start)
    }
    return scene.key(start - 1) == "to" && isFree(end) && scene.number(at: start - 2) != nil
      && isOpening(before: start - 2)
  }

  /// Whether a word of opening hours stands before a span, "from" between allowed.
  private func isOpening(before start: Int) -> Bool {
    let word = scene.key(start - 1) == "from" ? start - 2 : start - 1
    return scene.key(word).isOne(of: "open", "opens", "closed", "work", "works", "worked", "daily")
  }

  /// Whether nothing that could be counted or measured stands there.
  private func isFree(_ index: Int) -> Bool {
    switch scene.kind(index) {
    case .word:
      scene.isWord(index, [.preposition, .coordinator, .timeWord, .weekday, .subordinator])
    case .percent, .hyphen, .currency, .symbol, .number: false
    default: true
    }
  }

  /// "17.05 Engineers hope": a time with two digits of minutes that opens a paragraph, before a capital.
  private func isEntry(_ start: Int, _ end: Int) -> Bool {
    var next = end
    if scene.isKind(next, [.dash, .colon, .hyphen, .quotationMark]) { next += 1 }
    guard start == scene.first, scene.kind(next) == .word, scene.tokens[next].isCapitalised,
      scene.document.paragraphs[scene.sentence.paragraph].tokens.lowerBound == start
    else { return false }
    return isHourAndMinutes(start) && UnitRule(scene: scene).unit(at: end) == nil
  }

  /// "at 9.30", "at 2100 hours": nothing measured or counted behind it.
  private func isPointed(_ start: Int, _ end: Int) -> Bool {
    guard scene.key(start - 1).isOne(of: "at", "until", "by"), scene.kind(end) != .percent,
      scene.kind(end) != .hyphen, scene.kind(end) != .currency, !scene.has([.market, .moneyWord])
    else { return false }
    if scene.key(end).isOne(of: "hours", "hrs") { return scene.length(start) == 4 }
    return scene.key(start - 1) == "at" && isHourAndMinutes(start)
      && UnitRule(scene: scene).unit(at: end) == nil
      && CountedNounRule(scene: scene).nounPhrase(from: end) == nil
  }

  /// "17.05": two digits of minutes.
  private func isHourAndMinutes(_ start: Int) -> Bool {
    let bytes = scene.document.text.bytes
    let token = scene.tokens[start]
    guard token.kind == .number, scene.isDecimal(start), (4...5).contains(token.end - token.start),
      bytes[token.end - 3] == UInt8(ascii: "."), bytes[token.end - 2] < UInt8(ascii: "6")
    else { return false }
    let hour = bytes[token.start..<token.end - 3].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    return hour < 24
  }

  private static let starting = WordKey.set(
    """
    start starts started starting begin begins began open opens opened close closes closed leave leaves left depart departs
    departed arrive arrives arrived end ends ended meet meets met kick kicks due scheduled shut shuts rise rises off resume resumes resumed convene convenes
    """)
}

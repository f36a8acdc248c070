import Language

/// Telephone numbers: "+44 20 7946 0123", "(555) 010-2288", "614-2275".
struct PhoneRule: FigureRule {
  static let examples: [RuleExample] = [
    .ignores("Ring +44 20 7946 0123 or (555) 010-2288."),
    .ignores("Anyone may ring 614-2275 or 01632 960 118."),
    .finds("Between ⟦400-1200 boats⟧ lay there."),
    .finds("It has ⟦250 000 500 crates⟧."),
  ]

  let scene: Scene

  /// Whether a number is one of the groups of a telephone number.
  ///
  /// Groups stand beside each other with spaces or hyphens between them, seven digits or more. They are a telephone's
  /// where a plus, a bracketed group or a nought in front begins them, or where three digits are joined to four and
  /// nothing is counted behind them. At most five groups on either side are looked at.
  func isPhone(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    guard scene.kind(start) == .number else { return false }
    if isPair(start) || isPair(start - 2) || isFree(start) || isCalled(start) { return true }
    var first = start
    var groups = 1
    while groups < 6, let before = group(before: first) {
      first = before
      groups += 1
    }
    var last = number.tokens.upperBound - 1
    while groups < 11, let behind = group(behind: last) {
      last = behind
      groups += 1
    }
    guard groups > 1, hasOpening(first) else { return false }
    var digits = 0
    for index in first...last where scene.kind(index) == .number { digits += scene.length(index) }
    return digits > 6
  }

  /// "614-2275", nothing counted behind it.
  private func isPair(_ start: Int) -> Bool {
    guard scene.kind(start) == .number, scene.kind(start + 1) == .hyphen, scene.isGlued(start + 1),
      scene.kind(start + 2) == .number, scene.isGlued(start + 2), scene.length(start) == 3,
      scene.length(start + 2) == 4, isDigits(start), isDigits(start + 2),
      scene.kind(start - 1) != .currency, scene.kind(start + 3) != .percent
    else { return false }
    return UnitRule(scene: scene).unit(at: start + 3) == nil
      && CountedNounRule(scene: scene).nounPhrase(from: start + 3) == nil
  }

  /// The 1 of "1-800-".
  private func isFree(_ start: Int) -> Bool {
    scene.length(start) == 1 && scene.kind(start + 1) == .hyphen && scene.isGlued(start + 1)
      && scene.tokens[start].key == "1"
      && scene.kind(start + 2) == .number
      && scene.tokens[start + 2].key.isOne(of: "800", "888", "877", "866")
  }

  /// "text 60777": four digits or more right behind a word of calling, nothing counted.
  private func isCalled(_ start: Int) -> Bool {
    scene.isAny(start - 1, .calling) && scene.length(start) > 3 && isDigits(start)
      && UnitRule(scene: scene).unit(at: start + 1) == nil
      && CountedNounRule(scene: scene).nounPhrase(from: start + 1) == nil
  }

  /// "+44", "(555)", "020"
  private func hasOpening(_ first: Int) -> Bool {
    if scene.isMark("+", at: first - 1), scene.isGlued(first) { return true }
    if scene.kind(first - 1) == .openBracket, scene.kind(first + 1) == .closeBracket { return true }
    return scene.byte(first) == UInt8(ascii: "0") && scene.length(first) > 2
  }

  private func group(before index: Int) -> Int? {
    var before = index - 1
    if scene.isKind(before, [.hyphen, .closeBracket]) { before -= 1 }
    return isGroup(before) ? before : nil
  }

  private func group(behind index: Int) -> Int? {
    var behind = index + 1
    if scene.isKind(behind, [.hyphen, .closeBracket]) { behind += 1 }
    return isGroup(behind) ? behind : nil
  }

  /// Two to five digits.
  private func isGroup(_ index: Int) -> Bool {
    (2...5).contains(scene.length(index)) && scene.kind(index) == .number && isDigits(index)
  }

  private func isDigits(_ index: Int) -> Bool {
    scene.document.text.bytes[scene.tokens[index].start..<scene.tokens[index].end]
      .allSatisfy { $0 &- 0x30 < 10 }
  }
}

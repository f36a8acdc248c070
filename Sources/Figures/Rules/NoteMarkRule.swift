import Language

/// "[1]": a mark of a note, or the number of a note at its head.
///
/// What an editor puts into a quotation stands apart from the word before it ("we lost [14] boats"); no other number stands
/// in such brackets alone.
struct NoteMarkRule: FigureRule {
  static let examples: [RuleExample] = [
    .ignores("The boats left at dawn.[1]"),
    .ignores("[2] See the list of the port."),
    .ignores("So wrote the mayor,[3, 4] who left.[note 5]"),
    .ignores("The board [3] met, as the curve in [7, 8] shows."),
    .finds("“We lost [⟦14⟧] boats,” he said."),
  ]

  let scene: Scene

  /// Looks back at most six tokens for the bracket, over further numbers and "note".
  func isMark(_ number: NumberExpression) -> Bool {
    let end = number.tokens.upperBound
    var open = number.tokens.lowerBound - 1
    while open > number.tokens.lowerBound - 7,
      scene.isKind(open, [.number, .comma, .hyphen, .dash])
        || scene.key(open).isOne(of: "note", "notes", "ref")
    {
      open -= 1
    }
    guard scene.kind(open) == .openBracket, scene.byte(open) == UInt8(ascii: "["),
      scene.isKind(end, [.closeBracket, .comma, .hyphen, .dash])
    else { return false }
    return open == scene.first || scene.isGlued(open) || !scene.tokens[open].flags.contains(.quoted)
      || scene.kind(open - 1) == .closeBracket && scene.byte(open - 1) == UInt8(ascii: "]")
  }
}

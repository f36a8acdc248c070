/// An element of HTML that is written in place of a dialect's signs.
///
/// `PlainTextWalk` draws it as it draws the author's own tag of that name, so there is one way only.
enum DialectElement: Equatable {
  /// Words struck out.
  case struck
  /// Small signs below or above the line.
  case sub, sup
  /// The number of a footnote.
  case note(Int)
  /// The box of a task.
  case tickBox(isTicked: Bool)
  /// An address in a link that was a site generator's tag: `<>`.
  case noAddress

  /// What is written before its words, or in its place.
  var start: String {
    switch self {
    case .struck: "<del>"
    case .sub: "<sub>"
    case .sup: "<sup>"
    case .note(let number): "<note n=\"\(number)\">"
    case .tickBox(let isTicked):
      isTicked ? "<input type=checkbox checked>" : "<input type=checkbox>"
    case .noAddress: "<>"
    }
  }

  /// What is written behind its words.
  var end: String {
    switch self {
    case .struck: "</del>"
    case .sub: "</sub>"
    case .sup: "</sup>"
    case .note, .tickBox, .noAddress: ""
    }
  }
}

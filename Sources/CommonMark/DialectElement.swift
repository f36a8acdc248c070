/// An element of HTML that is written in place of a dialect's signs.
///
/// `PlainTextWalk` draws it as it draws the author's own tag of that name, so there is one way only.
enum DialectElement {
  /// Words struck out.
  case struck
  /// Small signs below or above the line.
  case sub, sup

  var start: StaticString {
    switch self {
    case .struck: "<del>"
    case .sub: "<sub>"
    case .sup: "<sup>"
    }
  }

  var end: StaticString {
    switch self {
    case .struck: "</del>"
    case .sub: "</sub>"
    case .sup: "</sup>"
    }
  }
}

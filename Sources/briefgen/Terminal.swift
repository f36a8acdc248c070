import Glibc

/// What who reads standard error can be shown.
struct Terminal: Sendable {
  /// Whether a person reads it.
  let isOne: Bool
  /// Whether words may have colours: on a terminal that is not dumb, or anywhere where `CLICOLOR_FORCE` asks for them; never against
  /// `NO_COLOR` (https://no-color.org, https://bixense.com/clicolors).
  let hasColours: Bool
  /// Whether a line may be written over.
  let canRewrite: Bool

  /// - Parameter variable: What a variable of the environment says; nil where it is not set.
  init(isOne: Bool, variable: (String) -> String?) {
    func isSet(_ name: String) -> Bool { variable(name).map { !$0.isEmpty } ?? false }
    self.isOne = isOne
    canRewrite = isOne && isSet("TERM") && variable("TERM") != "dumb"
    let isForced = isSet("CLICOLOR_FORCE") && variable("CLICOLOR_FORCE") != "0"
    hasColours = !isSet("NO_COLOR") && (isForced || canRewrite)
  }

  static let standardError = Terminal(isOne: isatty(2) == 1) { name in
    getenv(name).map { String(cString: $0) }
  }
}

/// How wide letters are on a terminal, in columns of its grid.
enum DisplayWidth {
  /// Of a text without controls.
  static func of(_ text: some Sequence<Unicode.Scalar>) -> Int { text.reduce(0) { $0 + of($1) } }

  /// 2 for the letters of East Asia and for pictures, 0 for marks that stand on the letter before them, else 1.
  ///
  /// By Unicode's East Asian Width (W and F), as ranges: what lies between them and is not assigned counts as wide, too.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

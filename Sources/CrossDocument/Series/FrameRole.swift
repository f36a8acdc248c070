import Language

/// What a word may say of a figure beside it: a bit each.
///
/// The words of the lower ones are rows of `FrameWords.table`, whose names stand in their order.
struct FrameRole: OptionSet {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(arrayLiteral elements: FrameRole...) {
    var bits: UInt64 = 0
    for element in elements { bits |= element.rawValue }
    rawValue = bits
  }

  /// How many of the lowest bits are fates: the one of number *n* is that of `Fate` *n* + 1.
  static let fates = Fate.allCases.count - 1

  /// The first bits behind fates are `FrameState`, bit by bit.
  static let states = 7

  /// "will", "plans": before "to" they plan what follows
  static let planned = FrameRole(rawValue: 1 << 17)
  /// "another", "extra"
  static let added = FrameRole(rawValue: 1 << 22)
  /// "total", "overall"
  static let total = FrameRole(rawValue: 1 << 23)
  /// "including"
  static let partOpener = FrameRole(rawValue: 1 << 24)
  /// Behind "N of": what the number is a part of.
  static let whole = FrameRole(rawValue: 1 << 25)
  /// "toll": a count that is kept up to date
  static let running = FrameRole(rawValue: 1 << 26)
  /// What leads from what is counted to a place.
  static let placeLead = FrameRole(rawValue: 1 << 27)
  /// Words behind which a clause of its own begins.
  static let clauseOpener = FrameRole(rawValue: 1 << 28)
  /// What begins a clause about the word before it, or beside the figure's own.
  static let relative = FrameRole(rawValue: 1 << 29)
  /// Who counts those that came to him alone.
  static let intake = FrameRole(rawValue: 1 << 30)
  /// "rose to", "climbed above"
  static let reach = FrameRole(rawValue: 1 << 31)
  /// Periods: "hourly", "day", "week", "monthly", "quarter", "annual"
  static let hour = FrameRole(rawValue: 1 << 32)
  static let day = FrameRole(rawValue: 1 << 33)
  static let week = FrameRole(rawValue: 1 << 34)
  static let month = FrameRole(rawValue: 1 << 35)
  static let quarter = FrameRole(rawValue: 1 << 36)
  static let year = FrameRole(rawValue: 1 << 37)

  /// A number in digits or words. No row of the table: the token says it.
  static let number = FrameRole(rawValue: 1 << 62)
  /// A mark that ends a clause.
  static let pause = FrameRole(rawValue: 1 << 63)

  /// Whether any of these is said.
  func isAny(of others: FrameRole) -> Bool { rawValue & others.rawValue != 0 }

  /// What happened to those that it counts; nil for most words.
  var fate: Fate? {
    let bits = rawValue & (1 << UInt64(Self.fates) - 1)
    return bits == 0 ? nil : Fate(rawValue: UInt8(bits.trailingZeroBitCount + 1))
  }

  /// How sure, and of which world.
  var state: FrameState {
    FrameState(
      rawValue: UInt8(truncatingIfNeeded: rawValue >> UInt64(Self.fates)) & (1 << Self.states - 1))
  }

  /// What a token says.
  init(_ token: Token) {
    let words = token.isWord ? FrameWords.table.classes(of: token.key).rawValue : 0
    var roles = FrameRole(rawValue: words)
    switch token.kind {
    case .number: roles.formUnion(.number)
    case .stop, .comma, .colon, .dash, .openBracket, .closeBracket: roles.formUnion(.pause)
    default: break
    }
    if token.isAny(of: .numberWord) || token.flags.contains(.hasDigit) { roles.formUnion(.number) }
    self = roles
  }
}

/// As much of a figure as says of most pairs of a story that nothing ties them, apart from its words, which are much more.
struct TiedValue {
  private let article: Int
  /// The article's day as a number; nil where it is not known.
  private let day: Int?
  private let size: FrameSize
  /// Whether it is the greatest count of its article.
  private let isTop: Bool
  private let isMeasure: Bool
  private let isBare: Bool

  init(_ figure: SeriesFigure) {
    article = figure.article
    day = figure.day
    size = figure.frame.size
    isTop = figure.frame.isTop
    isMeasure = figure.frame.isMeasure
    isBare = figure.frame.isBare
  }

  /// Whether a tie may hold the two at all: they stand in one article, have one value, or may be two states of one count.
  func mayTie(_ other: TiedValue) -> Bool {
    article == other.article || size.isSame(as: other.size) || mayMove(to: other)
  }

  /// Whether two other values may be two states of one count, whatever their words.
  func mayMove(to other: TiedValue) -> Bool { areTops(other) || isNear(other) }

  /// Whether both are the greatest counts of their articles, of one time and size.
  func areTops(_ other: TiedValue) -> Bool {
    isTop && other.isTop && isWithinDays(of: other) && !size.isFar(from: other.size, times: 8)
  }

  /// Whether two counts are so near each other that they are two countings of one crowd: 168,000 and 170,000.
  func isNear(_ other: TiedValue) -> Bool {
    let (low, high) = (min(size.amount, other.size.amount), max(size.amount, other.size.amount))
    return !isMeasure && low >= 21 && high - low <= 0.07 * high && !isBare && !other.isBare
  }

  /// Whether two were published within ten days, or it is not known when.
  private func isWithinDays(of other: TiedValue) -> Bool {
    guard let day, let otherDay = other.day else { return true }
    return abs(day - otherDay) <= 10
  }
}

/// How much a figure says.
struct FrameSize {
  /// In the dimension's own unit.
  let amount: Double
  /// The upper end of a range or vague plural, else nil.
  let upperValue: Double?
  /// The unit that `amount` was converted from; 0 where it was not.
  let unit: UInt32

  /// Whether both are one value. Ranges are equal with both ends. Two units of length leave room for both articles' roundings.
  func isSame(as other: FrameSize) -> Bool {
    let tolerance = unit != other.unit ? 0.04 : 0.0001
    let most = max(abs(amount), abs(other.amount))
    guard abs(amount - other.amount) <= tolerance * max(most, 1e-9) else { return false }
    switch (upperValue, other.upperValue) {
    case (nil, nil): return true
    case (let x?, let y?):
      return unit != other.unit || abs(x - y) <= 1e-4 * max(abs(x), abs(y))
    default: return false
    }
  }

  /// Whether one value is more than some times the other.
  func isFar(from other: FrameSize, times most: Double = 30) -> Bool {
    let (low, high) = (min(abs(amount), abs(other.amount)), max(abs(amount), abs(other.amount)))
    return low == 0 || high / low > most
  }
}

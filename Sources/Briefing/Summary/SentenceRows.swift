/// The values of all sentences' features, a row a sentence.
///
/// One flat array, so that a long article costs one allocation and a row is a slice of it.
struct SentenceRows {
  /// Row by row, `SentenceFeature.size` values each.
  private var values: [Double]
  /// How many sentences there are.
  let count: Int

  /// Rows of noughts.
  init(count: Int) {
    self.count = count
    // A row at a time: one great fill is slower than many small ones that stay in a register.
    let row = [Double](repeating: 0, count: SentenceFeature.size)
    var values: [Double] = []
    values.reserveCapacity(count * SentenceFeature.size)
    for _ in 0..<count { values += row }
    self.values = values
  }

  /// - Parameters:
  ///   - row: From 0, below `count`.
  ///   - feature: Whose value it is; nought until it is set.
  subscript(row: Int, feature: SentenceFeature) -> Double {
    get { values[row * SentenceFeature.size + feature.rawValue] }
    set { values[row * SentenceFeature.size + feature.rawValue] = newValue }
  }

  /// How many words a sentence has. In the order of the rows, as far as they were added.
  private(set) var lengths: [Int] = []

  /// Notes the length of the next sentence. It must be called once a row, in order.
  mutating func add(length: Int) { lengths.append(length) }

  /// Sets a feature that is there or not. Another call overwrites: the last one counts.
  mutating func mark(_ row: Int, _ feature: SentenceFeature, _ isThere: Bool = true) {
    self[row, feature] = isThere ? 1 : 0
  }

  /// The values of a row, in the order of `SentenceFeature`.
  func row(_ row: Int) -> ArraySlice<Double> {
    values[row * SentenceFeature.size..<(row + 1) * SentenceFeature.size]
  }

  /// Writes how far each row's value is from the mean of the rows in standard deviations. Of rows that are all alike
  /// it is nought; the millionth keeps it from being a quotient of noughts.
  ///
  /// - Complexity: O(*s*) in rows.
  mutating func standardise(_ feature: SentenceFeature, into other: SentenceFeature) {
    guard count > 0 else { return }
    var (sum, squares) = (0.0, 0.0)
    for row in 0..<count {
      let value = self[row, feature]
      sum += value
      squares += value * value
    }
    let mean = sum / Double(count)
    let deviation = max(0, squares / Double(count) - mean * mean).squareRoot() + 1e-6
    for row in 0..<count { self[row, other] = (self[row, feature] - mean) / deviation }
  }
}

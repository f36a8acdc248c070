/// The axis of values: from 0, or from below where values are, to a round number, with a few ticks at round ones.
struct SeriesScale {
  /// Ticks as multiples of `step`, the lowest first; 0 is among them.
  let multiples: ClosedRange<Int>
  /// 1, 2 or 5, which with `exponent` makes the step.
  private let digit: Int
  /// The power of ten of the step.
  private let exponent: Int

  /// The distance of two ticks.
  var step: Double { Double(digit) * Self.power(exponent) }
  /// The lowest and the highest value of the axis.
  var bounds: ClosedRange<Double> {
    Double(multiples.lowerBound) * step...Double(multiples.upperBound) * step
  }

  /// An axis for values between two; nil where they are too large to be told apart, or all of them 0.
  init?(_ low: Double, _ high: Double) {
    let span = max(high, 0) - min(low, 0)
    guard span.isFinite, span > 1e-9, span < 1e15 else { return nil }
    var exponent = -10
    while Self.power(exponent + 1) * 4 <= span { exponent += 1 }
    // Four steps or fewer, of the first of 1, 2, 5 and 10 that is enough.
    let wanted = span / 4 / Self.power(exponent)
    let digit = [1, 2, 5].first { Double($0) >= wanted * (1 - 1e-9) }
    self.digit = digit ?? 1
    self.exponent = digit == nil ? exponent + 1 : exponent
    let step = Double(self.digit) * Self.power(self.exponent)
    let top = Int((max(high, 0) / step - 1e-9).rounded(.up))
    let bottom = Int((min(low, 0) / step + 1e-9).rounded(.down))
    multiples = bottom...top
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<abs(exponent)).reduce(1) { power, _ in exponent < 0 ? power / 10 : power * 10 }
  }

  /// A tick's number: "1,500", "0.25".
  ///
  /// - Parameters:
  ///   - group: What stands between thousands.
  ///   - point: What stands before tenths.
  func label(_ multiple: Int, group: String, point: String) -> String {
    guard multiple != 0 else { return "0" }
    let value = abs(multiple) * digit
    var digits = Array(String(value) + String(repeating: "0", count: max(0, exponent)))
    let places = max(0, -exponent)
    if digits.count <= places {
      digits = Array(repeating: "0", count: places + 1 - digits.count) + digits
    }
    var fraction = String(digits.suffix(places))
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let whole = digits.dropLast(places)
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { text += group }
      text.append(digit)
    }
    return (multiple < 0 ? "−" : "") + text + (fraction.isEmpty ? "" : point + fraction)
  }
}

/// The values of one figure's features: a bit each, and beside them the few that are amounts.
package struct FigureRow {
  private var bits: (UInt64, UInt64) = (0, 0)
  private var amounts = SIMD8<Double>.zero

  /// In the order of `FigureFeature`.
  package var values: [Double] { FigureFeature.allCases.map(value) }

  /// Whether a feature is there.
  @inline(__always)
  subscript(feature: FigureFeature) -> Bool {
    let index = UInt64(feature.rawValue)
    return index < 64 ? bits.0 & 1 << index != 0 : bits.1 & 1 << (index - 64) != 0
  }

  /// Notes a feature that is there; what is noted stays.
  @inline(__always)
  mutating func mark(_ feature: FigureFeature, _ isThere: Bool = true) {
    let bit: UInt64 = (isThere ? 1 : 0) << (UInt64(feature.rawValue) & 63)
    if feature.rawValue < 64 { bits.0 |= bit } else { bits.1 |= bit }
  }

  /// Sets a feature that is an amount, once.
  mutating func set(_ feature: FigureFeature, _ value: Double) {
    guard let place = feature.amountPlace else { preconditionFailure("\(feature) is no amount") }
    mark(feature, value != 0)
    amounts[place] = value
  }

  /// The sum of all values by their weights, which stand in the order of `FigureFeature`.
  func weighed(by weights: [Double]) -> Double {
    weighed(bits.1, from: 64, by: weights, added: weighed(bits.0, from: 0, by: weights, added: 0))
  }

  private func weighed(_ bits: UInt64, from first: Int, by weights: [Double], added: Double)
    -> Double
  {
    let places = Self.amountPlaces
    var sum = added
    var rest = bits
    while rest != 0 {
      let index = first + rest.trailingZeroBitCount
      rest &= rest - 1
      let place = places[index]
      sum += weights[index] * (place < 0 ? 1 : amounts[place])
    }
    return sum
  }

  /// Of each feature the place of its amount, -1 for those that are so or not so.
  private static let amountPlaces = FigureFeature.allCases.map { $0.amountPlace ?? -1 }

  private func value(of feature: FigureFeature) -> Double {
    guard self[feature] else { return 0 }
    return feature.amountPlace.map { amounts[$0] } ?? 1
  }
}

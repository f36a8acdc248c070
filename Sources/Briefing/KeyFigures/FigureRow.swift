/// The values of one figure's features: a bit each, and beside them the few that are amounts.
package struct FigureRow {
  private var bits: (UInt64, UInt64) = (0, 0)
  private var amounts = SIMD8<Double>.zero

  /// In the order of `FigureFeature`.
  package var values: [Double] { FigureFeature.allCases.map(value) }

  subscript(feature: FigureFeature) -> Bool {
    get {
      let index = UInt64(feature.rawValue)
      return index < 64 ? bits.0 & 1 << index != 0 : bits.1 & 1 << (index - 64) != 0
    }
    set {
      let index = UInt64(feature.rawValue)
      let bit: UInt64 = 1 << (index & 63)
      if index < 64 {
        bits.0 = newValue ? bits.0 | bit : bits.0 & ~bit
      } else {
        bits.1 = newValue ? bits.1 | bit : bits.1 & ~bit
      }
    }
  }

  /// Sets a feature that is an amount.
  mutating func set(_ feature: FigureFeature, _ value: Double) {
    guard let place = feature.amountPlace else { preconditionFailure("\(feature) is no amount") }
    self[feature] = value != 0
    amounts[place] = value
  }

  /// The sum of all values by their weights, which stand in the order of `FigureFeature`.
  func weighed(by weights: [Double]) -> Double {
    var sum = 0.0
    for (bits, first) in [(bits.0, 0), (bits.1, 64)] {
      var rest = bits
      while rest != 0 {
        let index = first + rest.trailingZeroBitCount
        rest &= rest - 1
        sum += weights[index] * (FigureFeature(rawValue: index).map(value) ?? 0)
      }
    }
    return sum
  }

  private func value(of feature: FigureFeature) -> Double {
    guard self[feature] else { return 0 }
    return feature.amountPlace.map { amounts[$0] } ?? 1
  }
}

/// The values of one figure's features: a bit each, and beside them the few that are amounts.
///
/// A row is small and flat on purpose: there is one for each figure of each article, and most features are absent in
/// most of them, so that a score adds up what is there and passes over the rest.
package struct FigureRow {
  /// A bit for each feature that is there, by its number: the first 64 and the others.
  private var bits: (UInt64, UInt64) = (0, 0)
  /// The amounts at their `amountPlace`; of no meaning where the feature's bit is not set.
  private var amounts = SIMD8<Double>.zero

  /// In the order of `FigureFeature`. 1 and 0 for what is so or not so. For training and tests; the ranker does not
  /// need it.
  package var values: [Double] { FigureFeature.allCases.map(value) }

  /// Whether a feature is there. An amount of nought is not there.
  @inline(__always)
  subscript(feature: FigureFeature) -> Bool {
    let index = UInt64(feature.rawValue)
    return index < 64 ? bits.0 & 1 << index != 0 : bits.1 & 1 << (index - 64) != 0
  }

  /// Notes a feature that is there; what is noted stays.
  ///
  /// - Parameter isThere: False changes nothing, so that two rules may mark one feature and either is enough.
  @inline(__always)
  mutating func mark(_ feature: FigureFeature, _ isThere: Bool = true) {
    let bit: UInt64 = (isThere ? 1 : 0) << (UInt64(feature.rawValue) & 63)
    if feature.rawValue < 64 { bits.0 |= bit } else { bits.1 |= bit }
  }

  /// Sets a feature that is an amount, once.
  ///
  /// - Parameters:
  ///   - feature: One with an `amountPlace`; any other stops the program.
  ///   - value: Nought leaves the feature absent.
  mutating func set(_ feature: FigureFeature, _ value: Double) {
    guard let place = feature.amountPlace else { preconditionFailure("\(feature) is no amount") }
    mark(feature, value != 0)
    amounts[place] = value
  }

  /// The sum of all values by their weights, which stand in the order of `FigureFeature`.
  ///
  /// - Parameter weights: One for each feature, absent ones too.
  /// - Complexity: O(*f*) in the features that are there. They are added in order, so that a sum has the same last
  ///   digit everywhere.
  func weighed(by weights: [Double]) -> Double {
    weighed(bits.1, from: 64, by: weights, added: weighed(bits.0, from: 0, by: weights, added: 0))
  }

  /// The sum over one word of bits, whose lowest stands for feature `first`, on top of `added`.
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

  /// Its amount, or 1; 0 for one that is not there.
  private func value(of feature: FigureFeature) -> Double {
    guard self[feature] else { return 0 }
    return feature.amountPlace.map { amounts[$0] } ?? 1
  }
}

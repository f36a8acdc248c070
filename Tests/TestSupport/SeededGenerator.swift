/// Random numbers that are the same in every run (SplitMix64; Steele, Lea, Flood, OOPSLA 2014).
///
/// A test of random input names its seed in its arguments; a failure then comes again.
package struct SeededGenerator: RandomNumberGenerator {
  /// Counts up by a fixed odd number; what is given is mixed from it. So every seed has the whole period of 2^64.
  private var state: UInt64

  /// A generator whose numbers follow from `seed`.
  package init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

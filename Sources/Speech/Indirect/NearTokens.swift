/// A few token indices near a token, in any order: at most sixteen, none further than thirty thousand away.
///
/// They lie in one register and cost no allocation, as they are asked for at every cue.
package struct NearTokens: RandomAccessCollection {
  private let base: Int
  /// From the base.
  private var distances = SIMD16<Int16>()
  package private(set) var endIndex = 0

  package var startIndex: Int { 0 }

  /// None yet, near a token.
  init(near base: Int) { self.base = base }

  package subscript(place: Int) -> Int { base + Int(distances[place]) }

  /// Adds a token; the caller keeps to the bounds.
  mutating func append(_ token: Int) {
    distances[endIndex] = Int16(token - base)
    endIndex += 1
  }
}

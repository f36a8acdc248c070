import Language
import Model

/// How strong an earthquake is: "magnitude 6.1", "a 6.1-magnitude quake", "a magnitude of 5".
///
/// Such a number counts nothing and lends its unit to no other.
struct MagnitudeRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("A ⟦magnitude 6.1⟧ earthquake shook the port, then a ⟦5.2-magnitude⟧ one."),
    .finds("It had a ⟦magnitude of 5⟧ and left ⟦hundreds⟧ more without a roof."),
    .finds("It measured ⟦7.8⟧ on the Richter scale and broke ⟦12 roofs⟧."),
    .finds("The ⟦5.9-magnitude⟧ shock left ⟦hundreds more injured⟧."),
  ]

  let scene: Scene

  /// Takes the word in, from either side of the number.
  ///
  /// - Returns: Whether it stood there. Numbers above ten are no magnitudes.
  func apply(to candidate: inout Candidate) -> Bool {
    guard candidate.value > 0, candidate.value <= 10 else { return false }
    let end = candidate.tokens.upperBound
    let behind = scene.kind(end) == .hyphen && scene.isGlued(end) ? end + 1 : end
    if scene.key(behind) == Self.magnitude {
      candidate.take("magnitude", .other, to: behind + 1)
      candidate.isDescribing = true
      return true
    }
    // "6.1 on the Richter scale"
    if scene.key(end) == "on", scene.key(end + 2) == "richter" {
      candidate.take("magnitude", .other, to: end)
      return true
    }
    var before = candidate.tokens.lowerBound - 1
    if scene.kind(before) == .hyphen || scene.key(before) == "of" { before -= 1 }
    guard scene.key(before) == Self.magnitude else { return false }
    candidate.take("magnitude", .other, to: end)
    candidate.isDescribing = true
    candidate.tokens = before..<end
    return true
  }

  /// Whether a hyphen joins a number to this word before it.
  func isJoined(_ word: Int) -> Bool { scene.key(word) == Self.magnitude }

  /// Too long a word to be packed, hence made once.
  private static let magnitude: WordKey = "magnitude"
}

/// One of the reasons for a choice, in plain words, and how much it counted.
///
/// What a learned model adds up, as it added it: the causes of a choice and their weights give its score.
public struct Cause: Hashable, Sendable {
  /// What an explanation prints; no stop at the end.
  public let words: String
  /// Above nought it spoke for the choice, below against it; in the unit of the model's score, mostly logits.
  public let weight: Double

  /// A cause with its weight.
  public init(words: String, weight: Double) {
    self.words = words
    self.weight = weight
  }
}

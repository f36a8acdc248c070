/// A rule of language that carries its own reason, needs and proof: the one form of the rules of all rooms.
///
/// A conforming type is named `...Rule` and stands in a file of its own; its comment says why it is. Its examples run as
/// tests, through the list of its room, and are printed in `Rules.md` (`make rules`). What a rule is asked, and what it
/// answers, is its room's business.
public protocol LanguageRule: Sendable {
  /// What a sentence must hold for the rule to have anything to say. Whoever asks rules passes over those whose needs
  /// the sentence does not meet; so a need that is too great loses findings, and one too small only time.
  ///
  /// Write it as a computed property: its bits then stand in the code of whoever asks.
  static var needs: RuleNeeds { get }
  /// What the finder as a whole makes of a text in which this rule counts.
  static var examples: [RuleExample] { get }
}

extension LanguageRule {
  /// Nothing: the rule is asked of every sentence.
  @inlinable public static var needs: RuleNeeds { RuleNeeds() }
}

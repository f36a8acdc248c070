/// What a rule finds in a text, as its test and its documentation.
///
/// Brackets are `⟦` and `⟧`; an invented sentence each, as it might be printed.
public enum RuleExample: Sendable {
  /// The bracketed words are found and nothing else is. What is made of them, where brackets cannot show it, follows in
  /// the notation of the room's tests, one string a finding.
  case finds(String, [String] = [])
  /// Nothing is found.
  case ignores(String)
}

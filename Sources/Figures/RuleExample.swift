/// What a rule finds in a sentence, as its test and its documentation.
enum RuleExample: Sendable {
  /// The bracketed words are figures, and nothing else is.
  case finds(String)
  /// Nothing is a figure.
  case ignores(String)
}

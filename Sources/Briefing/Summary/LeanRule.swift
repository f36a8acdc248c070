import Language

/// A rule of what a sentence needs before it can be read alone.
///
/// Its examples are texts whose last sentence is asked: it is bracketed where it needs another or may never stand in
/// a summary, and left as it is where it can be read alone (`LeaningRules.all`).
protocol LeanRule: LanguageRule {
  /// The article that the rule is asked about; rules are made anew for each question, which costs a few references.
  var scene: LeaningScene { get }
}

/// A rule of figures that carries its own proof.
///
/// A conforming rule lives in `Rules/`, one a file, with a comment that says why it is. Its examples run as tests
/// (`FigureRules.all`) and are printed in `Rules.md` (`make rules`).
protocol FigureRule: Sendable {
  /// What the finder as a whole makes of a sentence in which this rule counts.
  static var examples: [RuleExample] { get }
}

/// Every rule whose examples are sentences with their figures bracketed; `Scripts/rules` checks that none is missing.
enum FigureRules {
  static var all: [any FigureRule.Type] {
    [
      ExclusionRule.self, IdentifierRule.self, DateRule.self, LabelRule.self, ScoreRule.self,
      ShareRule.self,
      RangeRule.self, UnitRule.self, CurrencyRule.self, SmallMoneyRule.self, SterlingRule.self,
      RateRule.self, ShySignRule.self, FeetMarksRule.self,
      MeasuredNounRule.self, CountedNounRule.self, FateRule.self,
      CoordinatedUnitRule.self, WholeUnitRule.self, LeftOutUnitRule.self, AgeRule.self,
      BoundBeforeNounRule.self, ModifierRule.self,
      ChangeRule.self, CarriedChangeRule.self,
      RestatementRule.self,
    ]
  }
}

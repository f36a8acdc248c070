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

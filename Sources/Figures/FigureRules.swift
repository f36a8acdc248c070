/// Every rule whose examples are sentences with their figures bracketed; `Scripts/rules` checks that none is missing.
///
/// The order is that in which they are printed in Rules.md, and about that in which `SentenceReader` asks them: what is
/// no figure, then ranges, units and money, nouns, units left out, words around the number. Being in the list does not
/// call a rule. Rules whose examples draw something else than figures (sources, subjects, hedges) are not in it; their
/// tests read their examples themselves.
enum FigureRules {
  static var all: [any FigureRule.Type] {
    [
      ExclusionRule.self, IdentifierRule.self, NoteMarkRule.self, CodeRule.self, PhoneRule.self,
      ClockRule.self, CorrectionRule.self, DateRule.self, LabelRule.self, ScoreRule.self,
      ShareRule.self,
      RangeRule.self, MinusRule.self, UnitRule.self, CurrencyRule.self, SmallMoneyRule.self,
      SterlingRule.self,
      RateRule.self, RoundRateRule.self, ShySignRule.self, FeetMarksRule.self, DegreeRule.self,
      MagnitudeRule.self, ScaledCodeRule.self, AddedPartRule.self,
      CompoundDurationRule.self, ShillingMarkRule.self,
      MeasuredNounRule.self, PointedCountRule.self, CountedNounRule.self, ListedCountRule.self,
      FateRule.self,
      CoordinatedUnitRule.self, WholeUnitRule.self, LeftOutUnitRule.self, AgeRule.self,
      BoundBeforeNounRule.self, ModifierRule.self, ParticleRule.self,
      ChangeRule.self, CarriedChangeRule.self,
      RestatementRule.self,
    ]
  }
}

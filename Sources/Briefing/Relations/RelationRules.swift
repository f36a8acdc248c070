/// Every rule, in the order in which they are asked: the plainest words first. What one has found, a later one leaves
/// alone.
enum RelationRules {
  static let all: [any RelationRule.Type] = [
    IncludingRule.self, PartOfRule.self, CompositionRule.self, TotalRule.self, AnotherRule.self,
    FromToRule.self, ComparisonRule.self, ReachedLevelRule.self,
  ]
}

/// Every rule, in the order in which they are asked: the plainest words first. What one has found, a later one leaves
/// alone.
enum RelationRules {
  /// “Including” and "of" say outright what is a part of what, a colon says it only where the sum is right, and a
  /// level reached two sentences later is the least plain.
  static let all: [any RelationRule.Type] = [
    IncludingRule.self, PartOfRule.self, CompositionRule.self, TotalRule.self, AnotherRule.self,
    FromToRule.self, ComparisonRule.self, ReachedLevelRule.self,
  ]
}

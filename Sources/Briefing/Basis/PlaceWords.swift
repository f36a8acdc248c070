/// How explanations tell where something stands.
enum PlaceWords {
  /// - Parameter early: 1 at the article's beginning, 0 at its end.
  static func of(_ early: Double) -> String {
    early > 0.67
      ? "stands near the beginning"
      : early > 0.33 ? "stands in the middle of the article" : "stands near the end"
  }
}

import Provenance

/// A finding of an article, by the article's place in the list that was looked through.
public struct FindingPlace: Hashable, Sendable {
  /// Index of the article.
  public let article: Int
  /// Where it stands in the article's text.
  public let span: TextSpan

  /// A finding of an article.
  public init(article: Int, span: TextSpan) {
    self.article = article
    self.span = span
  }
}

extension FindingPlace: Comparable {
  /// By article, then by place in it.
  public static func < (a: FindingPlace, b: FindingPlace) -> Bool {
    (a.article, a.span.start, a.span.end) < (b.article, b.span.start, b.span.end)
  }
}

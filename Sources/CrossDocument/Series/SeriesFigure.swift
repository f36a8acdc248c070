/// A frame with its article.
///
/// A class, as it is handed on from list to list and a frame holds ten of them.
final class SeriesFigure: Sendable {
  let frame: FigureFrame
  /// Index of the article.
  let article: Int
  /// Which story the article is of; nil where it is of none.
  let story: Int?
  /// The article's day as a number; nil where it is not known.
  let day: Int?

  init(frame: FigureFrame, article: Int, story: Int?, day: Int?) {
    self.frame = frame
    self.article = article
    self.story = story
    self.day = day
  }

  /// Whether both are the same figure of the same article.
  func isSame(as other: SeriesFigure) -> Bool {
    article == other.article && frame.span == other.frame.span
  }

  /// An order that does not hang on that of the articles: by day, words and place.
  static func precedes(_ a: SeriesFigure, _ b: SeriesFigure) -> Bool {
    let (x, y) = (a.day ?? .max, b.day ?? .max)
    if x != y { return x < y }
    if a.frame.span.start != b.frame.span.start { return a.frame.span.start < b.frame.span.start }
    if a.frame.amount != b.frame.amount { return a.frame.amount < b.frame.amount }
    for (m, n) in zip(a.frame.left + a.frame.right, b.frame.left + b.frame.right) where m != n {
      return m < n
    }
    for (m, n) in zip(a.frame.words, b.frame.words) where m != n { return m < n }
    return a.article < b.article
  }
}

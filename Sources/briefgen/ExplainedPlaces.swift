import Model
import Provenance

/// Where the words of an explanation stand in their file, and whether they are asked for.
struct ExplainedPlaces {
  /// As it was named.
  let path: String
  let article: Article
  /// The file's text, in which lines and columns count.
  let file: SourceText
  /// The line that is asked for; nil for all.
  let line: Int?
  /// The sentence on it that is asked for, where a column names one.
  let sentence: TextSpan?

  /// - Parameters:
  ///   - column: Leads to the sentence around it, or behind it on the line.
  ///   - sentences: Of the running text, in order.
  init(
    path: String, article: Article, file: SourceText, line: Int?, column: Int?,
    sentences: [TextSpan]
  ) {
    self.path = path
    self.article = article
    self.file = file
    self.line = line
    sentence = column.flatMap { column in
      sentences.last {
        let place = file.lineAndColumn(at: article.offsetMap.fileOffset(of: $0.start))
        return (place.line, place.column) <= (line ?? 0, column)
      }
    }
  }

  /// The line and column of a span's beginning.
  func place(_ span: TextSpan) -> (line: Int, column: Int) {
    file.lineAndColumn(at: article.offsetMap.fileOffset(of: span.start))
  }

  /// Whether any of it stands on the line that is asked for.
  func isAsked(_ span: TextSpan) -> Bool {
    guard let line else { return true }
    if let sentence { return span.overlaps(sentence) }
    let last = file.lineAndColumn(
      at: article.offsetMap.fileOffset(of: max(span.start, span.end - 1))
    ).line
    return (place(span).line...max(place(span).line, last)).contains(line)
  }

  /// What the line is, where it is no running text.
  var standing: String? {
    guard line != nil else { return nil }
    let blocks = article.blocks.filter { isAsked($0.span) }
    guard let block = blocks.first else {
      return "no text of the article: a line of the head, of markup, or blank"
    }
    return switch (block.role, block.kind) {
    case (.title, _): "the headline; a number in it that the text has, too, puts that figure first"
    case (.notice, _): "a notice, which is neither searched nor printed"
    case (.aside, _): "an aside, which is printed and not searched"
    case (.correction, _): "a correction, which is printed at the top and not searched"
    case (.body, .code): "code, which is printed and not searched"
    case (.body, .heading): "a heading, no sentence of the summary"
    case (.body, _): nil
    }
  }
}

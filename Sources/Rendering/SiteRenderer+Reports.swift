import Gathering
import Model
import Provenance

/// What pages of stories print of an article's figures.
extension SiteRenderer {
  /// Whether articles of one event are put together.
  public var hasStories: Bool { site.hasStories }

  /// Figures of a brief in the words of its article, as `FigureReport.unpacked` takes them.
  ///
  /// - Parameter spans: Where they stand, in the brief's order.
  /// - Returns: As many; none where a figure is not the brief's.
  public func packedReports(of spans: [TextSpan], in brief: Brief) -> [UInt8] {
    Self.packedReports(of: spans, in: brief)
  }

  /// A figure of a brief in the words of its article; nil where it is not the brief's.
  static func report(of span: TextSpan, in brief: Brief) -> FigureReport? {
    FigureReport.unpacked(packedReports(of: [span], in: brief)[...])?.first
  }

  private static func packedReports(of spans: [TextSpan], in brief: Brief) -> [UInt8] {
    var writer = PackedWriter()
    writer.number(spans.count)
    var count = 0
    var sentence: TextSpan?
    for (index, figure) in brief.figures.enumerated()
    where count < spans.count && figure.span == spans[count] {
      count += 1
      let (thing, fate) = (figure.countedElsewhere, figure.fate)
      FigureReport.write(
        exact: Line(figure.excerpt),
        counted: (thing ?? fate).map { Line($0, then: thing == nil ? nil : fate) },
        sentence: figure.sentenceSpan == sentence ? nil : Line(figure.sentence),
        voice: figure.attribution.map { Line($0.fullName ?? $0.mention) },
        anchor: brief.keyFigures.contains(index)
          ? "brief-" + Anchor(.figure, index: index).text : "",
        unit: figure.unit, to: &writer
      ) { $1.write(to: &$0) }
      sentence = figure.sentenceSpan
    }
    return count == spans.count ? writer.bytes : FigureReport.packed([])
  }

  /// Words of the article in one line, and others behind them.
  private struct Line {
    let words: Excerpt
    let next: Excerpt?

    init(_ words: Excerpt, then next: Excerpt? = nil) {
      self.words = words
      self.next = next
    }

    /// Writes it as a text; as bytes, where it stands so in the article.
    func write(to writer: inout PackedWriter) {
      if let next {
        writer.text(BriefPage.line(words) + " " + BriefPage.line(next))
      } else if words.withBytes(BriefPage.isOneLine) {
        writer.number(words.span.count)
        writer.bytes += words.bytes
      } else {
        writer.text(BriefPage.line(words))
      }
    }
  }
}

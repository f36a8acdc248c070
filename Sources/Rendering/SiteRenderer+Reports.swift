import Gathering
import Model
import Provenance

/// What pages of stories print of an article's figures.
extension SiteRenderer {
  /// Whether articles of one event are put together.
  public var hasStories: Bool { site.hasStories }

  /// Figures of a brief in the words of its article.
  ///
  /// - Parameter spans: Where they stand, in the brief's order.
  /// - Returns: As many; none where a figure is not the brief's.
  public func reports(of spans: [TextSpan], in brief: Brief) -> [FigureReport] {
    Self.reports(of: spans, in: brief)
  }

  static func reports(of spans: [TextSpan], in brief: Brief) -> [FigureReport] {
    var reports: [FigureReport] = []
    reports.reserveCapacity(spans.count)
    // Figures of one sentence stand side by side: it is printed once.
    var sentence: (span: TextSpan, line: String)?
    for (index, figure) in brief.figures.enumerated()
    where reports.count < spans.count && figure.span == spans[reports.count] {
      let own = figure.sentenceSpan
      let line = sentence?.span == own ? sentence?.line : nil
      let told = (own, line ?? BriefPage.line(figure.sentence))
      sentence = told
      reports.append(Self.report(of: figure, index, told.1, in: brief))
    }
    return reports.count == spans.count ? reports : []
  }

  private static func report(
    of figure: Figure, _ index: Int, _ sentence: String, in brief: Brief
  ) -> FigureReport {
    let beside = [figure.countedElsewhere, figure.fate].compactMap { $0.map(BriefPage.line) }
    let voice = figure.attribution.map { BriefPage.line($0.fullName ?? $0.mention) }
    return FigureReport(
      exact: BriefPage.line(figure.excerpt),
      counted: beside.isEmpty ? nil : beside.joined(separator: " "),
      sentence: sentence, voice: voice,
      anchor: brief.keyFigures.contains(index)
        ? "brief-" + Anchor(.figure, index: index).text : "",
      unit: figure.unit)
  }
}

/// What is said of a figure in a series.
enum SeriesWords {
  /// Why a report stands in its series.
  static func reason(_ report: ExplainedSeries.Report) -> String {
    let words =
      switch report.reason {
      case "copied-words": "the words around it are those around another report"
      case "same-figure": "another report gives the same number of the same thing"
      case "running-count": "it is a count that is kept up to date, as in another report"
      case "lead-figures": "it is the first count of its kind near the top, as in another report"
      case "same-noun-and-holder": "another report counts the same thing and has a name in common"
      case let other: other
      }
    return words + (report.isPossible ? "; that is possible, and no proof" : "")
  }

  /// Another report: "with '12 boats' of 2026-02-04, briefs/quay.html". It says why it is there where that is another reason.
  static func report(_ report: ExplainedSeries.Report, beside own: ExplainedSeries.Report) -> String
  {
    let words =
      "with '\(report.exact)'" + (report.date.map { " of \($0)" } ?? "") + ", \(report.page)"
    let isSame = report.reason == own.reason && report.isPossible == own.isPossible
    return isSame ? words : words + ": " + reason(report)
  }
}

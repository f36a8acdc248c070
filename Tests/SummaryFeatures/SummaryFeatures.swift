import Briefing
import TrainingSupport

/// Prints the sentences of articles with their features, a JSON line an article: what `Scripts/train-summaries` learns from.
///
/// Reads JSON lines with `id` and `text` from standard input.
@main
struct SummaryFeatures {
  static func main() throws {
    try TrainingLines.articles { article, fields in
      let sentences = SummaryDump.judgements(of: article).map {
        [
          "exact": $0.excerpt.exact, "unfit": $0.isUnfit, "previous": $0.needsPrevious,
          "row": $0.values,
        ] as [String: Any]
      }
      let line: [String: Any] = [
        "id": fields["id"] ?? "", "names": SummaryDump.names, "sentences": sentences,
      ]
      try TrainingLines.print(line)
    }
  }
}

import Briefing
import Language
import TrainingSupport

/// Prints the quotations of articles with all who may be credited and their features, a JSON line an article: what
/// `Scripts/train-attribution` learns from. The first line names the features.
///
/// Reads JSON lines with `text` and perhaps `title` from standard input.
@main
struct SpeechFeatures {
  static func main() throws {
    try TrainingLines.print(AttributionDump.names.map { [$0.name, $0.id] as [Any] })
    try TrainingLines.articles { article, _ in
      let document = Document(article.text, parts: Briefer.parts(of: article))
      let (candidates, rows) = AttributionDump.rows(of: document)
      try TrainingLines.print([
        candidates.map { candidate in
          [
            candidate.span.start, candidate.span.end, candidate.fullName?.start ?? -1,
            candidate.fullName?.end ?? -1, candidate.entity ?? -1, candidate.pronoun ?? "",
          ] as [Any]
        },
        rows.map { row in
          [
            row.inner.start, row.inner.end, row.relation, row.isWhole, row.rule,
            row.options.map { [$0.candidate, $0.features] as [Any] },
          ] as [Any]
        },
      ])
    }
  }
}

import Briefing
import Language
import Provenance
import TrainingSupport

/// Prints the pronouns of articles' sources with their candidates, a JSON line an article: what `Scripts/train-pronouns` learns
/// from.
///
/// Reads JSON lines with `id` and `text` from standard input. Offsets are bytes.
@main
struct PronounFeaturesCommand {
  static func main() throws {
    try TrainingLines.articles { article, fields in
      let document = Document(article.text, parts: Briefer.parts(of: article))
      let pronouns = PronounDump.rows(of: document).map { row in
        [
          "start": row.pronoun.start,
          "candidates": row.candidates.map {
            ["name": document.text[$0.name].exact, "features": String($0.features)]
          },
        ] as [String: Any]
      }
      let line: [String: Any] = [
        "id": fields["id"] ?? "", "names": PronounDump.names, "pronouns": pronouns,
      ]
      try TrainingLines.print(line)
    }
  }
}

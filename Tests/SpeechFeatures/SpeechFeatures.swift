import Briefing
import Foundation
import Language
import Reading

/// Prints the quotations of articles with all who may be credited and their features, a JSON line an article: what
/// `Scripts/train-attribution` learns from. The first line names the features.
///
/// Reads JSON lines with `text` and perhaps `title` from standard input.
@main
struct SpeechFeatures {
  static func main() throws {
    try print(AttributionDump.names.map { [$0.name, $0.id] as [Any] })
    while let input = readLine() {
      guard
        let object = try JSONSerialization.jsonObject(with: Data(input.utf8)) as? [String: Any],
        let text = object["text"] as? String
      else { continue }
      let article = ArticleReader().read(
        text: text, id: "", title: object["title"] as? String, date: object["date"] as? String)
      let (candidates, rows) = SpeechDump.rows(of: article)
      try print([
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

  private static func print(_ line: [Any]) throws {
    FileHandle.standardOutput.write(try JSONSerialization.data(withJSONObject: line))
    FileHandle.standardOutput.write(Data([0x0A]))
  }
}

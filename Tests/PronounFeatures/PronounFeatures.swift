import Foundation
import Language
import Provenance
import Reading

/// Prints the pronouns of articles' sources with their candidates, a JSON line an article: what `Scripts/train-pronouns` learns
/// from.
///
/// Reads JSON lines with `id` and `text` from standard input. Offsets are bytes.
@main
struct PronounFeaturesCommand {
  static func main() throws {
    while let input = readLine() {
      guard
        let object = try JSONSerialization.jsonObject(with: Data(input.utf8)) as? [String: Any],
        let text = object["text"] as? String
      else { continue }
      let article = ArticleReader().read(
        text: text, id: "", title: object["title"] as? String, date: nil)
      let parts = article.blocks.filter { $0.role == .body || $0.role == .title }.map {
        Document.Part(span: $0.span, isTitle: $0.role == .title)
      }
      let document = Document(article.text, parts: parts)
      let pronouns = PronounDump.rows(of: document).map { row in
        [
          "start": row.pronoun.start,
          "candidates": row.candidates.map {
            ["name": document.text[$0.name].exact, "features": String($0.features)]
          },
        ] as [String: Any]
      }
      let line: [String: Any] = [
        "id": object["id"] ?? "", "names": PronounDump.names, "pronouns": pronouns,
      ]
      FileHandle.standardOutput.write(try JSONSerialization.data(withJSONObject: line))
      FileHandle.standardOutput.write(Data([0x0A]))
    }
  }
}

import Briefing
import Foundation
import Reading

/// Prints the figures of articles with their features, a JSON line an article: what `Scripts/train-key-figures` learns from.
///
/// Reads JSON lines with `id` and `text` from standard input.
@main
struct FigureFeatures {
  static func main() throws {
    while let input = readLine() {
      guard
        let object = try JSONSerialization.jsonObject(with: Data(input.utf8)) as? [String: Any],
        let text = object["text"] as? String
      else { continue }
      let article = ArticleReader().read(text: text, id: "", title: nil, date: nil)
      let figures = FigureDump.rows(of: article).map {
        [
          "values": $0.values, "kind": $0.kind, "group": $0.group, "rest": $0.isRest,
          "worth": $0.worth, "row": $0.features,
        ] as [String: Any]
      }
      let line: [String: Any] = [
        "id": object["id"] ?? "", "names": FigureDump.names, "figures": figures,
      ]
      FileHandle.standardOutput.write(try JSONSerialization.data(withJSONObject: line))
      FileHandle.standardOutput.write(Data([0x0A]))
    }
  }
}

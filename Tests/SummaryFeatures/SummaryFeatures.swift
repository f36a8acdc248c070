import Briefing
import Foundation
import Reading

/// Prints the sentences of articles with their features, a JSON line an article: what `Scripts/train-summaries` learns from.
///
/// Reads JSON lines with `id` and `text` from standard input.
@main
struct SummaryFeatures {
  static func main() throws {
    while let input = readLine() {
      guard
        let object = try JSONSerialization.jsonObject(with: Data(input.utf8)) as? [String: Any],
        let text = object["text"] as? String
      else { continue }
      let article = ArticleReader().read(text: text, id: "", title: nil, date: nil)
      let sentences = SummaryDump.judgements(of: article).map {
        [
          "exact": $0.excerpt.exact, "unfit": $0.isUnfit, "previous": $0.needsPrevious,
          "tellers": $0.tellers, "row": $0.values,
        ] as [String: Any]
      }
      let line: [String: Any] = [
        "id": object["id"] ?? "", "names": SummaryDump.names, "sentences": sentences,
      ]
      FileHandle.standardOutput.write(try JSONSerialization.data(withJSONObject: line))
      FileHandle.standardOutput.write(Data([0x0A]))
    }
  }
}

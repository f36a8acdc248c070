import Briefing
import Language
import Provenance
import TrainingSupport

/// Prints the choices of the model of indirect speech with the right ones: what `Scripts/train-cues` learns from.
///
/// Reads JSON lines with `id`, `text` and `gold` (`content`, `cue`, `head`, `source` as pairs of byte offsets, `indirect`) from
/// standard input. First a line of the questions with the number of their answers; then for each article its choices, and an
/// empty line.
@main
struct CueFeatures {
  static func main() throws {
    print(CueDump.questions.map { "\($0.name):\($0.answers)" }.joined(separator: " "))
    try TrainingLines.articles { article, fields in
      let gold = fields["gold"] as? [[String: Any]] ?? []
      let document = Document(article.text, parts: Briefer.parts(of: article))
      for line in CueDump.lines(of: document, gold: gold.compactMap(attribution)) { print(line) }
      print("")
    }
  }

  private static func attribution(_ object: [String: Any]) -> CueDump.Gold? {
    guard let content = span(object["content"]), let cue = span(object["cue"]) else { return nil }
    let source = span(object["head"]).flatMap { head in
      span(object["source"]).map { (head: head, whole: $0) }
    }
    return CueDump.Gold(
      content: content, isIndirect: object["indirect"] as? Bool ?? false, cue: cue, source: source)
  }

  private static func span(_ value: Any?) -> TextSpan? {
    guard let pair = value as? [Int], pair.count == 2 else { return nil }
    return TextSpan(pair[0], pair[1])
  }
}

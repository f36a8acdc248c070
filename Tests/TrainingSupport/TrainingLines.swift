import Foundation
import Model
import Reading

/// How the programs behind `Scripts/train-*` read articles and print what is learned from.
package enum TrainingLines {
  /// Hands over the article of each JSON line of standard input that has a `text`, beside the line's other fields.
  ///
  /// `title` and `date` are read as `extract --jsonl` reads them. A line that is no JSON ends the program, as it is the
  /// script's mistake.
  package static func articles(_ each: (Article, [String: Any]) throws -> Void) throws {
    while let input = readLine() {
      guard
        let fields = try JSONSerialization.jsonObject(with: Data(input.utf8)) as? [String: Any],
        let text = fields["text"] as? String
      else { continue }
      let article = ArticleReader().read(
        text: text, id: "", title: fields["title"] as? String, date: fields["date"] as? String)
      try each(article, fields)
    }
  }

  /// Prints a value as a line of JSON: an array or a dictionary of what JSON has.
  package static func print(_ value: Any) throws {
    FileHandle.standardOutput.write(try JSONSerialization.data(withJSONObject: value))
    FileHandle.standardOutput.write(Data([0x0A]))
  }
}

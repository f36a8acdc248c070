import Foundation
import Language
import Provenance

/// An article with the speaker of everything in quotation marks marked by hand; `Tests/SpeechMarks/unseen.txt` says how.
struct MarkedSpeech {
  /// A stretch in marks and who may be answered.
  struct Stretch {
    let span: TextSpan
    /// Words of the article, `-` or `?`.
    let speakers: [String]

    var isNobodys: Bool { speakers.contains("-") }
    var isUntold: Bool { speakers.contains("?") }
  }

  let name: String
  let text: SourceText
  let parts: [Document.Part]
  let stretches: [Stretch]

  var document: Document { Document(text, parts: parts) }

  /// All articles of a file of marks.
  static func all(in file: String) throws -> [MarkedSpeech] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("SpeechMarks")
    let lines = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("# ") && $0 != "#" }
    let names = lines.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
    let articles = lines.split { $0.hasPrefix("## ") }
    return zip(names, articles).map { MarkedSpeech(name: $0, paragraphs: Array($1)) }
  }

  private init(name: String, paragraphs: [Substring]) {
    var plain = ""
    var parts: [Document.Part] = []
    var stretches: [Stretch] = []
    for paragraph in paragraphs {
      let isTitle = paragraph.hasPrefix("= ")
      let first = plain.utf8.count
      for (index, piece) in paragraph.dropFirst(isTitle ? 2 : 0)
        .split(separator: "⟦", omittingEmptySubsequences: false).enumerated()
      {
        let sides = piece.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
        guard index > 0, sides.count == 2 else {
          plain += piece
          continue
        }
        let fields = sides[0].split(separator: "|", maxSplits: 1)
        let start = plain.utf8.count
        plain += fields[0]
        stretches.append(
          Stretch(
            span: TextSpan(start, plain.utf8.count),
            speakers: fields.dropFirst().first.map { $0.split(separator: "/").map(String.init) }
              ?? []))
        plain += sides[1]
      }
      parts.append(Document.Part(span: TextSpan(first, plain.utf8.count), isTitle: isTitle))
      plain += "\n"
    }
    self.name = name
    text = SourceText(plain)
    self.parts = parts
    self.stretches = stretches
  }
}

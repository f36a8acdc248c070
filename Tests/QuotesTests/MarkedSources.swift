import Foundation
import Language
import Model
import Provenance

/// An article with its sources marked by hand; `Tests/SourceMarks/seen.txt` says how.
struct MarkedSources {
  let name: String
  let document: Document
  let sources: [Source]

  /// Words that stand for a source, and whom they mean.
  struct Source {
    let span: TextSpan
    /// The names that may be answered, in small letters; empty where nobody is named.
    let names: [String]
    /// Whether no name may be answered, too.
    let mayBeNobody: Bool
    /// Words of the role that the article gives.
    let role: String?
  }

  /// All articles of a file of marks.
  static func all(in file: String) throws -> [MarkedSources] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("SourceMarks")
    let lines = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("# ") && $0 != "#" }
    let names = lines.filter { $0.hasPrefix("## ") }
    return lines.split { $0.hasPrefix("## ") }.enumerated().map { index, paragraphs in
      MarkedSources(name: String(names[index].dropFirst(3)), paragraphs: Array(paragraphs))
    }
  }

  private init(name: String, paragraphs: [Substring]) {
    var plain = ""
    var sources: [Source] = []
    var parts: [Document.Part] = []
    for (number, paragraph) in paragraphs.enumerated() {
      if number > 0 { plain += "\n\n" }
      let start = plain.utf8.count
      for (index, piece) in paragraph.split(separator: "⟦", omittingEmptySubsequences: false)
        .enumerated()
      {
        let sides = piece.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
        guard index > 0, sides.count == 2 else {
          plain += piece
          continue
        }
        let fields = sides[0].split(separator: "|")
        let first = plain.utf8.count
        plain += fields[0]
        let answers = fields[1].split(separator: "/").map { Self.folded(String($0)) }
        sources.append(
          Source(
            span: TextSpan(first, plain.utf8.count), names: answers.filter { $0 != "-" },
            mayBeNobody: answers.contains("-"), role: fields.count > 2 ? String(fields[2]) : nil))
        plain += sides[1]
      }
      parts.append(Document.Part(span: TextSpan(start, plain.utf8.count), isTitle: number == 0))
    }
    self.name = name
    self.sources = sources
    document = Document(SourceText(plain), parts: parts)
  }

  /// A name without its article, in small letters.
  static func folded(_ name: String) -> String {
    let small = name.lowercased()
    return small.hasPrefix("the ") ? String(small.dropFirst(4)) : small
  }
}

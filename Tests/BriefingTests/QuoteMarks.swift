import Foundation
import Provenance

/// An article with every stretch between quotation marks marked by hand; `Tests/QuoteMarks/unseen.txt` says how.
struct QuoteMarkedArticle {
  /// One stretch between marks.
  struct Mark {
    let span: TextSpan
    /// Who may be answered; empty where nobody says it or it is not clear who.
    let speakers: [String]
    /// Whether it is fit to be a key quote.
    let isKey: Bool
  }

  let name: String
  let title: String
  let paragraphs: [String]
  let marks: [Mark]

  /// All articles of a file of marks.
  static func all(in file: String) throws -> [QuoteMarkedArticle] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("QuoteMarks")
    let lines = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("# ") && $0 != "#" }
    let names = lines.filter { $0.hasPrefix("## ") }
    return lines.split { $0.hasPrefix("## ") }.enumerated().map { index, lines in
      QuoteMarkedArticle(name: String(names[index].dropFirst(3)), Array(lines))
    }
  }

  private init(name: String, _ lines: [Substring]) {
    self.name = name
    var plain = lines.map { _ in "" }
    var marks: [Mark] = []
    var start = 0
    for (number, line) in lines.enumerated() {
      let words = line.hasPrefix("= ") ? line.dropFirst(2) : line
      for (index, piece) in words.split(separator: "⟦", omittingEmptySubsequences: false)
        .enumerated()
      {
        let sides = piece.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
        guard index > 0, sides.count == 2 else {
          plain[number] += piece
          continue
        }
        let fields = sides[0].split(separator: "|", omittingEmptySubsequences: false)
        let from = start + plain[number].utf8.count
        plain[number] += fields[0]
        marks.append(
          Mark(
            span: TextSpan(from, start + plain[number].utf8.count),
            speakers: fields[1].split(separator: "/").map { $0.lowercased() }.filter { $0 != "-" },
            isKey: fields.count > 2 && fields[2].contains("key")))
        plain[number] += sides[1]
      }
      start += plain[number].utf8.count + 2
    }
    title = plain[0]
    paragraphs = Array(plain.dropFirst())
    self.marks = marks
  }
}

import Foundation
import Provenance

/// An article of `Tests/*Marks` in which a person has marked what is to be found: `⟦words|answer|...⟧`.
///
/// A file holds comments behind `# `, and articles that begin with `## name`; a paragraph is a line, a headline stands behind
/// `= `. The head of each folder's first file says what its answers mean.
package struct HandMarkedArticle: Sendable {
  /// Words and what a person says of them.
  package struct Mark: Sendable {
    /// Where they stand in `text`.
    package let span: TextSpan
    /// The words, then the answers.
    package let fields: [Substring]

    /// The answers of a field, which are parted by `/`; none where it is missing.
    package func answers(_ field: Int) -> [String] {
      field < fields.count ? fields[field].split(separator: "/").map(String.init) : []
    }
  }

  package let name: String
  /// The paragraphs without marks, parted by blank lines.
  package let text: String
  /// Where each paragraph stands in `text`.
  package let paragraphs: [(span: TextSpan, isTitle: Bool)]
  package let marks: [Mark]

  /// All articles of `Tests/folder/file`.
  package static func all(in file: String, of folder: String) throws -> [HandMarkedArticle] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(folder).appendingPathComponent(file)
    let lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("# ") && $0 != "#" }
    let names = lines.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
    return zip(names, lines.split { $0.hasPrefix("## ") }).map {
      HandMarkedArticle(name: $0, lines: Array($1))
    }
  }

  private init(name: String, lines: [Substring]) {
    var text = ""
    var paragraphs: [(span: TextSpan, isTitle: Bool)] = []
    var marks: [Mark] = []
    for line in lines {
      let isTitle = line.hasPrefix("= ")
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      let pieces = line.dropFirst(isTitle ? 2 : 0)
        .split(separator: "⟦", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        let sides = piece.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
        guard index > 0, sides.count == 2 else {
          text += piece
          continue
        }
        let fields = sides[0].split(separator: "|", omittingEmptySubsequences: false)
        let first = text.utf8.count
        text += fields[0]
        marks.append(Mark(span: TextSpan(first, text.utf8.count), fields: fields))
        text += sides[1]
      }
      paragraphs.append((TextSpan(start, text.utf8.count), isTitle))
    }
    self.name = name
    self.text = text
    self.paragraphs = paragraphs
    self.marks = marks
  }
}

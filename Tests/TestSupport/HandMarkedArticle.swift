import Foundation
import Provenance

/// An article of `Tests/*Marks` in which a person has marked what is to be found: `⟦words|answer|...⟧`.
///
/// A file holds comments behind `# `, and articles that begin with `## name`; a paragraph is a line, a headline stands
/// behind `= `. The head of each folder's first file says what its answers mean.
///
/// “⟦Nobody was there|Ida Strand|key⟧,” has the words “Nobody was there” in its text, and one mark of three fields.
/// Marks may not lie in each other, and the words of none may hold a `|`.
package struct HandMarkedArticle: Sendable {
  /// Words and what a person says of them.
  package struct Mark: Sendable {
    /// Where they stand in `text`.
    package let span: TextSpan
    /// The words, then the answers.
    package let fields: [Substring]

    /// The answers of a field, which are parted by `/`; none where it is missing.
    ///
    /// - Parameter field: 0 is the words themselves.
    package func answers(_ field: Int) -> [String] {
      field < fields.count ? fields[field].split(separator: "/").map(String.init) : []
    }
  }

  /// What stands behind `## `.
  package let name: String
  /// The paragraphs without marks, parted by blank lines.
  package let text: String
  /// Where each paragraph stands in `text`, in order; they do not touch.
  package let paragraphs: [(span: TextSpan, isTitle: Bool)]
  /// In the order of the text.
  package let marks: [Mark]

  /// All articles of `Tests/folder/file`, in the order of the file.
  ///
  /// - Parameters:
  ///   - file: With its ending: "blind.txt".
  ///   - folder: By its name: "QuoteMarks".
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

  /// An article of its lines. A `⟦` that is never closed is taken out of the text and marks nothing.
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

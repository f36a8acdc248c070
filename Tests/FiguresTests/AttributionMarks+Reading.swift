import Language
import Model
import Provenance

@testable import Figures

extension AttributionMarks {
  /// What a mark says of a source or a subject.
  struct Expected {
    /// The words that are right, none where there is nothing to give.
    let words: [String]
    /// Whether nothing is right too.
    let isOptional: Bool

    init(_ column: Substring) {
      isOptional = column == "-" || column.hasPrefix("?")
      let names = column.hasPrefix("?") ? column.dropFirst() : column
      words =
        names == "-"
        ? []
        : names.split(separator: "/").map {
          String($0.prefix { $0 != "(" }).trimmingSpaces
        }
    }

    /// Whether words have the head of a right answer, or a right answer has theirs.
    func accepts(_ given: String) -> Bool {
      words.contains { Self.holds(given, Self.head($0)) || Self.holds($0, Self.head(given)) }
    }

    private static func words(_ phrase: String) -> [Substring] {
      phrase.split { !$0.isLetter && !$0.isNumber }
    }

    private static func holds(_ phrase: String, _ head: Substring) -> Bool {
      words(phrase).contains { $0.lowercased() == head.lowercased() }
    }

    /// The last word before a preposition.
    private static func head(_ phrase: String) -> Substring {
      let parting: Set<Substring> = ["of", "for", "in", "by", "at", "from", "led", "polled"]
      return words(phrase).prefix { !parting.contains($0) }.last { $0 != "s" } ?? ""
    }
  }

  /// A marked figure.
  struct Mark {
    let words: String
    let start: Int
    let source: Expected
    let fullName: String?
    let subject: Expected
  }

  /// A short article with its marks.
  struct Article {
    let text: SourceText
    let marks: [Mark]

    init(_ row: String) {
      var text = ""
      var marks: [Mark] = []
      let parted = row.split(separator: " ¶ ").joined(separator: "\n")
      let pieces = parted.split(separator: "⟦", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        guard index > 0 else {
          text += piece
          continue
        }
        let parts = piece.split(separator: "⟧", omittingEmptySubsequences: false)
        let columns = parts[0].split(separator: "|", omittingEmptySubsequences: false)
        let names = columns[1].split(separator: "(")
        marks.append(
          Mark(
            words: String(columns[0]), start: text.utf8.count, source: Expected(columns[1]),
            fullName: names.count == 2 ? String(names[1].dropLast()) : nil,
            subject: Expected(columns[2])))
        text += columns[0] + parts[1]
      }
      self.text = SourceText(text)
      self.marks = marks
    }

    /// Each mark with the figure found there.
    func pairs() -> [(mark: Mark, figure: Figure?)] {
      let figures = FigureFinder().find(in: Document(text))
      return marks.map { mark in
        let end = mark.start + mark.words.utf8.count
        return (
          mark,
          figures.first { $0.excerpt.span.start < end && $0.excerpt.span.end > mark.start }
        )
      }
    }
  }

  static let articles: [Article] = table.split(separator: "\n").filter { !$0.hasPrefix("# ") }
    .map { Article(String($0)) }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var words = self[...]
    while words.last == " " { words.removeLast() }
    while words.first == " " { words.removeFirst() }
    return String(words)
  }
}

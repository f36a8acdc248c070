import Language
import Model
import Provenance

/// What an editor wants of a summary: sentences that stand there, and such that do not, each by its first words.
///
/// The head of an article says it (`SummaryWishes`). The first sentence that begins so is meant; headline and
/// headings are no sentences here.
struct SummaryEdits {
  /// The rows that are pinned, in article order.
  let pins: [Int]
  /// Those that are banned; a sentence that is both is pinned. Rows, like `pins`.
  let bans: Set<Int>
  /// The wishes that no sentence of running text begins with. In the order of the head, pins before bans; an empty
  /// wish is among them.
  let unmet: [SummaryWish]

  /// How many letters of a wish are compared. What a wish has beyond so many bytes, white space left out, is not asked.
  private static let reach = 200

  /// - Parameter body: Indices of the document's sentences of running text. Without wishes none of them is read.
  /// - Complexity: O(*w* × *s*) in wishes and sentences, a few bytes each.
  init(_ wishes: SummaryWishes, _ document: Document, _ body: [Int]) {
    guard !wishes.pins.isEmpty || !wishes.bans.isEmpty else {
      (pins, bans, unmet) = ([], [], [])
      return
    }
    let beginnings = body.map { index in
      Self.folded(document.text[document.sentences[index].span].exact)
    }
    var unmet: [SummaryWish] = []
    func rows(_ wishes: [SummaryWish]) -> Set<Int> {
      var rows: Set<Int> = []
      for wish in wishes {
        let words = Self.folded(wish.words)
        if !words.isEmpty, let row = Self.row(words, beginnings) {
          rows.insert(row)
        } else {
          unmet.append(wish)
        }
      }
      return rows
    }
    let pinned = rows(wishes.pins)
    pins = pinned.sorted()
    bans = rows(wishes.bans).subtracting(pinned)
    self.unmet = unmet
  }

  /// The first row that begins with the words, else the first that does so behind its quotation marks: whoever copies
  /// the words of "Nobody was on board," leaves the mark out, as it would be one of YAML's.
  private static func row(_ words: [UInt8], _ beginnings: [[UInt8]]) -> Int? {
    beginnings.firstIndex { $0.starts(with: words) }
      ?? beginnings.firstIndex { sentence in
        sentence.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }.starts(with: words)
      }
  }

  /// Letters, digits and signs count; white space, case and the shape of quotation marks do not. So a wish that was
  /// copied from a page, with a line break or curly marks in it, is met.
  private static func folded(_ text: String) -> [UInt8] {
    var folded = ""
    for letter in text.prefix(2 * reach).lowercased() where !letter.isWhitespace {
      switch letter {
      case "“", "”", "„", "«", "»": folded.append("\"")
      case "‘", "’": folded.append("'")
      default: folded.append(letter)
      }
    }
    return Array(folded.utf8.prefix(reach))
  }
}

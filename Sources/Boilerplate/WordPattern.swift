import Provenance

/// A pattern over all words of a block or sentence.
///
/// Words are compared in lower case, without the closing stop. `*` stands for any words, also none; `<names>` for one or
/// more words that are names by their capitals, with "and", "in" and the like between them; `<number>` for a word of
/// digits; `word*` for a word that begins so.
struct WordPattern {
  /// One part of a pattern, as long as one word, or as many as it takes (`names`, `any`).
  private enum Element {
    /// A word, in lower case.
    case word([UInt8])
    /// A word that begins so, such as an account's name: `@*`.
    case prefix([UInt8])
    /// Digits and nothing else, marks around them apart.
    case number
    /// `<names>`: one word or more.
    case names
    /// `*`: no word or more.
    case any
  }

  /// In the order of the words.
  private let elements: [Element]
  /// Whether any words may stand somewhere, so that only length keeps it from taking prose.
  let isOpen: Bool
  /// What everything that it matches begins with, in lower case; empty when it begins with any words or names.
  ///
  /// Words are parted by one space each: what a table can sort and compare bytes with, before any word is cut.
  let opening: [UInt8]
  /// Its last word; nil when it ends with any words.
  ///
  /// nil, too, where it ends with names, digits or the beginning of a word.
  let ending: [UInt8]?

  /// A pattern of these parts.
  ///
  /// - Parameter parts: The words of a row behind its second bar, in lower case. A part in angle brackets is told by
  ///   its third letter: `<names>` has an "a" there.
  init(_ parts: [[UInt8]]) {
    elements = parts.map { part in
      // No word of a pattern has these signs.
      switch (part.first, part.last) {
      case (UInt8(ascii: "*"), _): .any
      case (UInt8(ascii: "<"), _): part[2] == UInt8(ascii: "a") ? .names : .number
      case (_, UInt8(ascii: "*")): .prefix(Array(part.dropLast()))
      default: .word(part)
      }
    }
    isOpen = elements.contains { if case .any = $0 { true } else { false } }
    var opening: [UInt8] = []
    for element in elements {
      if case .word(let word) = element {
        opening += (opening.isEmpty ? [] : [0x20]) + word
        continue
      }
      if case .prefix(let word) = element { opening += (opening.isEmpty ? [] : [0x20]) + word }
      break
    }
    self.opening = opening
    if case .word(let word) = elements.last { ending = word } else { ending = nil }
  }

  /// Whether all the words are what the pattern says.
  ///
  /// All places that the parts so far can end at are kept at once, so that several `*` cost no more than one. Around
  /// names, marks by themselves and connectors go along; alone they are no names.
  ///
  /// - Parameters:
  ///   - words: As printed; capitals count for names.
  ///   - folded: The same in lower case, without the closing marks of the last one.
  ///
  /// - Complexity: O(words x elements), without going back.
  func matches(_ words: [PrintedWord], folded: [[UInt8]]) -> Bool {
    // reach[n]: the elements so far can end before word n.
    var reach = [Bool](repeating: false, count: words.count + 1)
    reach[0] = true
    for element in elements {
      var next = [Bool](repeating: false, count: words.count + 1)
      switch element {
      case .any:
        guard let first = reach.firstIndex(of: true) else { return false }
        for index in first...words.count { next[index] = true }
      case .names:
        var open = false
        var hasName = false
        for index in 0..<words.count {
          if reach[index] {
            open = true
            hasName = false
          }
          guard open else { continue }
          if Self.isName(words[index]) {
            hasName = true
          } else if !words[index].bare.isOne(of: Self.connectors), words[index].bare.count > 0 {
            open = false
          }
          if open, hasName { next[index + 1] = true }
        }
      case .word(let word):
        for index in 0..<words.count where reach[index] && folded[index] == word {
          next[index + 1] = true
        }
      case .prefix(let word):
        for index in 0..<words.count where reach[index] && folded[index].starts(with: word) {
          next[index + 1] = true
        }
      case .number:
        for index in 0..<words.count where reach[index] && words[index].bare.isDigits {
          next[index + 1] = true
        }
      }
      reach = next
    }
    return reach[words.count]
  }

  /// A capital, a digit first, an account ("@ledger") or a sign of two bytes such as "©".
  private static func isName(_ word: PrintedWord) -> Bool {
    let bare = word.bare
    return bare.count > 0 && (bare.isCapitalised || bare.first &- 0x30 < 10)
      || [0x40, 0xC2].contains(word.first)
  }

  /// What stands between names in a list of them.
  ///
  /// Jobs stand there as well: "Anna Lund, reporter in Oslo, contributed to this report".
  private static let connectors = WordList(
    """
    and or of in the for from at with de la le van von der del al el bin
    journalist journalists reporter reporters writer writers editor editors producer producers
    correspondent correspondents staff freelance freelancer intern interns columnist photographer
    """)
}

import Boilerplate
import HTML
import Provenance

/// What a block's own words and element tell.
///
/// The order of values is that of `PageFeatures.local`.
extension FeatureMaker {
  /// Yes is 1 and no is 0; lengths and shares are scaled to about that, so that the weights can be compared.
  /// Must be asked for block by block in order: a block counts as repeated when one before it has the same
  /// letters ("Read more about the ferry" under each picture).
  ///
  /// Some questions overlap on purpose: a line in capitals is also one without a stop, and the weights settle
  /// what both are worth together. "by" is asked for of short blocks only, as a paragraph may begin with "By
  /// noon".
  ///
  /// - Parameter index: Of the block in the outline.
  /// - Returns: As many values as `PageFeatures.local` has names.
  mutating func local(_ index: Int) -> [Float] {
    let block = outline.blocks[index]
    let bytes = outline.text[block.span]
    let tag = tree.nodes[block.element].tag
    let linkDensity = density(block)
    let folded = Self.folded(bytes)
    let isRepeated = block.letters > 20 && !seen.insert(folded).inserted
    let last = lasts[index]
    let capitals = bytes.count { $0 &- 0x41 < 26 }
    let small = bytes.count { $0 &- 0x61 < 26 }
    let opening = bytes.prefix(400).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let flags: [Bool] = [
      block.letters < 25, (25..<80).contains(block.letters), block.letters >= 200,
    ]
    let more: [Bool] = [
      linkDensity > 0.4, linkDensity > 0.95, ".!?".utf8.contains(last), last == UInt8(ascii: ":"),
    ]
    let looks: [Bool] = [
      bytes.first.map { $0 &- 0x61 < 26 } ?? false, capitals > 5 && small == 0,
      Self.rights.contains { Self.holds(opening, $0) },
      bytes.contains(0x7C),
      NoticeRule.role(of: TextSpan(block.span.lowerBound, block.span.upperBound), in: outline.text)
        == .notice,
      opening.starts(with: "by ".utf8) && block.letters < 80, !title.isEmpty && folded == title,
      isRepeated,
      !bytes.contains { $0 &- 0x30 < 10 }, isClean[index], last == UInt8(ascii: "?"),
    ]
    let kinds: [Bool] = [
      tag == .p, tag == .div || tag == .section || tag == .article, tag == .li, tag == .h1,
      tag == .h2, tag == .h3, tag == .h4 || tag == .h5 || tag == .h6, tag == .td || tag == .th,
      block.kind == .blockQuote, tag == .pre, block.isRow,
    ]
    var row = [length(block)]
    row += flags.map { $0 ? 1 : 0 }
    row.append(linkDensity)
    row += more.map { $0 ? 1 : 0 }
    row.append(Float(min(bytes.count { $0 == 0x2C }, 4)) / 4)
    row += looks.map { $0 ? 1 : 0 }
    row += asked[index].features
    row.append(
      PhotoCredit.ends(TextSpan(block.span.lowerBound, block.span.upperBound), in: outline.text)
        ? 1 : 0)
    row += kinds.map { $0 ? 1 : 0 }
    return row
  }

  /// Whether folded words are the page's description, one of which may be cut short.
  func isDescription(_ words: [UInt8]) -> Bool {
    let count = min(words.count, description.count)
    return count >= 40 && count * 10 >= max(words.count, description.count) * 6
      && words.prefix(count - 4).elementsEqual(description.prefix(count - 4))
  }

  /// The last mark or letter, closing quotation marks and brackets passed over.
  /// Its last byte; "…" counts as a stop. 0 where there is nothing else.
  /// “"We saw nothing."” ends with a stop so, and "(see page 3)" with a digit.
  static func lastMark(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    var end = bytes.endIndex
    while end > bytes.startIndex {
      let byte = bytes[end - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x20 {
        end -= 1
      } else if bytes[..<end].suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
        || bytes[..<end].suffix(3).elementsEqual([0xE2, 0x80, 0x99])
      {
        end -= 3
      } else if bytes[..<end].suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) {
        return UInt8(ascii: ".")
      } else {
        return byte
      }
    }
    return 0
  }

  /// What a line of rights has in its first 400 bytes.
  static let rights = ["©", "all rights reserved", "copyright"].map { Array($0.utf8) }

  /// Whether a word stands anywhere, also inside another. `word` is not empty.
  static func holds(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard bytes.count >= word.count else { return false }
    return (0...bytes.count - word.count).contains {
      bytes[$0] == word[0] && bytes[$0..<$0 + word.count].elementsEqual(word)
    }
  }

  /// Letters in lower case and digits, by which repetitions and the headline are known. Bytes beyond ASCII
  /// stay.
  static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.compactMap { byte in
      if byte >= 0x80 || byte &- 0x30 < 10 { return byte }
      return (byte | 0x20) &- 0x61 < 26 ? byte | 0x20 : nil
    }
  }
}

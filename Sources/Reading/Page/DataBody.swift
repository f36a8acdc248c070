import HTML
import Model
import Provenance

/// The article that a page carries as data and shows nowhere: `articleBody` of its JSON-LD.
enum DataBody {
  /// The longest such text of the page's data, with its way back to the file; nil where there is none of some length.
  static func read(_ tree: HTMLTree, page: [UInt8]) -> Body? {
    let texts = tree.data.compactMap { text(in: page[$0.range]) }
    guard let longest = texts.max(by: { $0.bytes.count < $1.bytes.count }),
      longest.bytes.count >= shortest
    else { return nil }
    let data = StructuredData(tree.data.map { page[$0.range] })
    let head = PageMetadata(tree, data, page: page).head
    let isMarkup = ["<p", "<br", "&lt;p"].contains {
      FeatureMaker.holds(longest.bytes, Array($0.utf8))
    }
    let read =
      isMarkup
      ? HTMLReader.fragment(longest.bytes)
      : PlainTextReader.body(of: SourceText(validated: longest.bytes), from: 0)
    guard let read, read.blocks.contains(where: { $0.role == .body }) else { return nil }
    let map = OffsetMap(longest.stretches)
    return Body(
      text: read.text, blocks: read.blocks, markup: .plain,
      map: isMarkup ? read.map.through(map) : map,
      head: read.head.map { head.filled(from: $0) } ?? head)
  }

  /// Bytes of a text that is no teaser.
  private static let shortest = 300

  private struct Decoded {
    var bytes: [UInt8] = []
    var stretches: [OffsetMap.Stretch] = []
  }

  /// The string behind the first `"articleBody":`, its escapes resolved; nil where it is none, or is not UTF-8.
  private static func text(in script: ArraySlice<UInt8>) -> Decoded? {
    let key = Array("\"articleBody\"".utf8)
    guard var index = find(key, in: script) else { return nil }
    index += key.count
    while index < script.endIndex, isSpace(script[index]) || script[index] == 0x3A { index += 1 }
    guard index < script.endIndex, script[index] == 0x22 else { return nil }
    index += 1
    var builder = StretchBuilder()
    var bytes: [UInt8] = []
    while index < script.endIndex, script[index] != 0x22 {
      let start = index
      guard script[index] == 0x5C else {
        bytes.append(script[index])
        index += 1
        builder.add(count: 1, fileCount: 1, file: start)
        continue
      }
      guard let scalar = escape(script, &index) else { return nil }
      let letters = Array(UTF8.encode(scalar) ?? .init())
      bytes += letters
      builder.add(count: letters.count, fileCount: index - start, file: start)
    }
    guard index < script.endIndex, String(validating: bytes, as: UTF8.self) != nil else {
      return nil
    }
    return Decoded(bytes: bytes, stretches: builder.stretches)
  }

  private static func find(_ key: [UInt8], in script: ArraySlice<UInt8>) -> Int? {
    var index = script.startIndex
    while index + key.count < script.endIndex {
      if script[index] == key[0], script[index..<index + key.count].elementsEqual(key) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The letter that an escape stands for; the index goes behind it.
  private static func escape(_ script: ArraySlice<UInt8>, _ index: inout Int) -> Unicode.Scalar? {
    guard index + 1 < script.endIndex else { return nil }
    let letter = script[index + 1]
    index += 2
    switch letter {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): return "\n"
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
    case UInt8(ascii: "u"): break
    default: return Unicode.Scalar(letter)
    }
    guard let high = unit(script, &index) else { return nil }
    guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
    guard index + 1 < script.endIndex, script[index] == 0x5C, script[index + 1] == 0x75 else {
      return nil
    }
    index += 2
    guard let low = unit(script, &index), (0xDC00..<0xE000).contains(low) else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  /// Four hexadecimal digits.
  private static func unit(_ script: ArraySlice<UInt8>, _ index: inout Int) -> UInt32? {
    guard index + 4 <= script.endIndex else { return nil }
    defer { index += 4 }
    return UInt32(String(decoding: script[index..<index + 4], as: UTF8.self), radix: 16)
  }
}

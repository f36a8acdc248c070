import Model
import Provenance

/// Finds the headline and takes its repetitions out of the body.
enum TitleFinder {
  private static let longest = 300
  private static let longestHeadline = 150

  /// The title of an article: the one given, else the first line. Blocks that hold it get the role `title`.
  ///
  /// - Returns: nil when the first line is too long for one.
  static func find(in body: inout Body, given: String?) -> String? {
    if let given {
      var index = 0
      while index < body.blocks.count, body.blocks[index].role != .body { index += 1 }
      dropRepetitions(of: folded(Array(given.utf8)[...]), from: index, in: &body)
      return given
    }
    guard let first = body.blocks.firstIndex(where: { $0.role == .body }),
      body.blocks[first].span.count <= longest
    else { return nil }
    return take(first, in: &body)
  }

  /// The first line of a text without a title, if it looks like a headline: short, without a closing stop, followed by more.
  static func findHeadline(in body: inout Body) -> String? {
    guard let first = body.blocks.firstIndex(where: { $0.role == .body }),
      first + 1 < body.blocks.count
    else { return nil }
    let words = body.text.bytes[body.blocks[first].span.range]
    guard words.count <= longestHeadline, let last = words.last, !".!?:,;".utf8.contains(last),
      !endsQuotedSentence(words)
    else {
      return nil
    }
    return take(first, in: &body)
  }

  private static func take(_ index: Int, in body: inout Body) -> String {
    let block = body.blocks[index]
    body.blocks[index] = Block(block.kind, .title, at: block.span)
    dropRepetitions(of: folded(body.text.bytes[block.span.range]), from: index + 1, in: &body)
    return oneLine(body.text.string(block.span))
  }

  private static func dropRepetitions(of title: [UInt8], from start: Int, in body: inout Body) {
    var index = start
    while index < body.blocks.count, !title.isEmpty,
      folded(body.text.bytes[body.blocks[index].span.range]) == title
    {
      body.blocks[index] = Block(body.blocks[index].kind, .title, at: body.blocks[index].span)
      index += 1
    }
  }

  private static func endsQuotedSentence(_ words: ArraySlice<UInt8>) -> Bool {
    let tail = Array(words.suffix(4))
    if tail.last == UInt8(ascii: "\""), let before = tail.dropLast().last {
      return ".!?,".utf8.contains(before)
    }
    return tail.suffix(3).elementsEqual([0xE2, 0x80, 0x9D]) && ".!?,".utf8.contains(tail[0])
  }

  /// Letters and digits with ASCII case folded: what two printings of one headline share.
  private static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0xE2 || byte == 0xC2 {  // typographic marks and no-break spaces
        index += byte == 0xE2 ? 3 : 2
        continue
      }
      if byte >= 0x80 || byte &- 0x30 < 10 {
        result.append(byte)
      } else if (byte | 0x20) &- 0x61 < 26 {
        result.append(byte | 0x20)
      }
      index += 1
    }
    return result
  }

  /// Runs of white space become one space.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }).joined(separator: " ")
  }
}

import Model
import Provenance

/// Finds notices that are no part of an article: what the site says to its readers below or above the story.
///
/// A block is a notice when the whole of it is one of the patterns; `*` stands for any words. Loose patterns would hit real
/// sentences ("Human Rights Watch ..."), so nothing is looked for inside longer blocks.
enum NoticeRule {
  private static let longest = 240

  /// Whole blocks, lower case, without closing stop; `*` stands for any run of words, also none.
  static let table = """
    # Comments
    please let us know if you're having issues with commenting
    please let us know if you * trouble commenting
    please let us know if you * problems * commenting
    comments are closed
    comments on this * are closed
    leave a comment
    join the conversation
    * comments
    # Asking for more readers
    subscribe to *
    subscribe now
    sign up for our *
    sign up to our *
    sign up here *
    follow us on *
    like us on facebook *
    get the * newsletter *
    click here to *
    # Leading on
    read more
    read more: *
    read more about *
    read also: *
    see also: *
    related: *
    related articles *
    related stories *
    more on this story
    scroll down for video
    continue reading *
    advertisement
    # Rights
    all rights reserved
    copyright *
    © *
    (c) * all rights reserved
    * all rights reserved
    this article was originally published *
    this story was originally published *
    this article first appeared *
    this material may not be published, broadcast, rewritten * redistributed *
    # Pictures and players
    image source, *
    image caption, *
    media caption, *
    photo: *
    photograph: *
    media playback is not supported on this device
    media playback is unsupported on your device
    share this article *
    share this story *
    """

  private static let patterns: [[[UInt8]]] = table.split(separator: "\n").compactMap { line in
    let line = line.trimmingPrefix { $0 == " " }
    guard !line.hasPrefix("#") else { return nil }
    return line.split(separator: "*", omittingEmptySubsequences: false).map { part in
      Array(part.utf8)
    }
  }

  /// The patterns by their first byte, and those that begin with any words.
  private static let byFirst: [[[[UInt8]]]] = (0..<256).map { byte in
    patterns.filter { ($0[0].first).map(Int.init) == byte }
  }
  private static let open = patterns.filter { $0[0].isEmpty }

  static func marking(_ blocks: [Block], in text: SourceText) -> [Block] {
    blocks.map { block in
      block.role == .body && block.span.count <= longest && isNotice(text.bytes[block.span.range])
        ? Block(block.kind, .notice, at: block.span) : block
    }
  }

  static func isNotice(_ bytes: ArraySlice<UInt8>) -> Bool {
    let words = folded(bytes)
    guard let first = words.first else { return false }
    return byFirst[Int(first)].contains { matches(words, $0) }
      || open.contains { matches(words, $0) }
  }

  /// Lower case, curly apostrophes straight, white space single, without a closing stop.
  private static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0xE2, bytes[index...].prefix(3).elementsEqual([0xE2, 0x80, 0x99]) {
        result.append(0x27)
        index += 3
        continue
      }
      if byte == 0xC2, bytes[index...].prefix(2).elementsEqual([0xC2, 0xA0]) || byte <= 0x20 {
        if result.last != 0x20 { result.append(0x20) }
        index += 2
        continue
      }
      if byte <= 0x20 {
        if result.last != 0x20 { result.append(0x20) }
      } else {
        result.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      index += 1
    }
    while let last = result.last, last == 0x20 || ".!".utf8.contains(last) { result.removeLast() }
    return result
  }

  /// Whether the text is the pattern's parts in order, the first at its beginning and the last at its end.
  private static func matches(_ text: [UInt8], _ parts: [[UInt8]]) -> Bool {
    guard parts.count > 1 else { return parts.first == text }
    var index = 0
    for (number, part) in parts.enumerated() {
      let isLast = number == parts.count - 1
      if number == 0 {
        let trimmed = part.last == 0x20 ? Array(part.dropLast()) : part
        guard text.starts(with: trimmed), text.count == trimmed.count || text.starts(with: part)
        else { return false }
        index = min(part.count, text.count)
      } else if part.isEmpty || part == [0x20] {
        continue
      } else if isLast {
        return text.count - index >= part.count - 1
          && (text.suffix(part.count).elementsEqual(part) || text.elementsEqual(part.dropFirst()))
      } else {
        guard let found = find(part, in: text, from: max(0, index - 1)) else { return false }
        index = found + part.count
      }
    }
    return true
  }

  private static func find(_ part: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard text.count >= part.count else { return nil }
    return (start..<max(start, text.count - part.count + 1)).first {
      text[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}

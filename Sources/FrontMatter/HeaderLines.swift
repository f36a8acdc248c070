import Provenance

/// Pelican's head: lines `Key: words` at the top of a Markdown file, up to the first blank line.
///
/// A line that is indented by four goes on the value before it. Only a head that has a `Title:` counts: "Note: the ferry is
/// late" is a sentence.
///
/// The same is taken from `YAMLNode`s as of other heads, so that their readers need not know how a head is
/// written. All lines up to the blank one must be of that form: one line of prose among them, and there is no
/// head.
public enum HeaderLines {
  /// More lines of `word:` are a text of another kind, as a transcript.
  private static let mostLines = 100

  /// The lines of a head at `start`; nil when they are none.
  /// The span ends where the blank line begins, or at the end of the file.
  static func span(_ bytes: [UInt8], _ start: Int) -> TextSpan? {
    var index = start
    var hasTitle = false
    var count = 0
    while index < bytes.count {
      let line = FrontMatterSplit.line(bytes, index)
      let words = bytes[line.range]
      if words.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { break }
      if let key = key(words) {
        if isTitle(key) { hasTitle = true }
      } else if count == 0 || !isContinuation(words) {
        return nil
      }
      count += 1
      guard count <= mostLines else { return nil }
      index = FrontMatterSplit.afterLine(line.end, bytes)
    }
    return hasTitle ? TextSpan(start, index) : nil
  }

  /// The keys and values of a head, keys in lower case, each value one line.
  ///
  /// `Title:  The last ferry ` has the value "The last ferry"; lines that go on are joined by a space.
  /// Quotation marks and brackets are part of a value, as Pelican has it. A key that stands twice is there
  /// twice.
  ///
  /// - Parameter range: A span that `span` gave.
  /// - Returns: A mapping, in the order of the lines. A value's place is its first line's first byte, or that
  ///   line's end where it is empty.
  public static func parse(_ range: TextSpan, of text: SourceText) -> YAMLNode {
    var pairs: [YAMLNode.Pair] = []
    let bytes = text.bytes
    var index = range.start
    while index < range.end {
      let line = FrontMatterSplit.line(bytes, index)
      index = FrontMatterSplit.afterLine(line.end, bytes)
      let words = bytes[line.range]
      if let key = key(words) {
        let value = trimmed(bytes[(key.endIndex + 1)..<line.end])
        pairs.append(
          YAMLNode.Pair(
            key: String(decoding: key, as: UTF8.self).lowercased(), keyOffset: key.startIndex,
            value: YAMLNode(
              content: .scalar(String(decoding: value, as: UTF8.self), isPlain: true),
              offset: value.isEmpty ? line.end : value.startIndex)))
      } else if let last = pairs.popLast(), case .scalar(let before, _) = last.value.content {
        let more = String(decoding: trimmed(words), as: UTF8.self)
        pairs.append(
          YAMLNode.Pair(
            key: last.key, keyOffset: last.keyOffset,
            value: YAMLNode(
              content: .scalar(before.isEmpty ? more : before + " " + more, isPlain: true),
              offset: last.value.offset)))
      }
    }
    return YAMLNode(content: .mapping(pairs), offset: range.start)
  }

  /// `word` of `word:` at the beginning of a line.
  /// Letters and digits of ASCII, hyphens and underscores, at most 63 of them; nil where anything else stands
  /// before the colon. The slice keeps the indices of the text.
  static func key(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let colon = line.prefix(64).firstIndex(of: UInt8(ascii: ":"))
    guard let colon, colon > line.startIndex else { return nil }
    let key = line[..<colon]
    let isKey = key.allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: "_")
    }
    return isKey ? key : nil
  }

  /// Whether a key is `title`, in capitals or not.
  private static func isTitle(_ key: ArraySlice<UInt8>) -> Bool {
    key.lazy.map { $0 | 0x20 }.elementsEqual("title".utf8)
  }

  /// Whether a line begins with a tab or with four spaces and something behind them.
  private static func isContinuation(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == 0x09 || line.count > 4 && line.prefix(4).allSatisfy { $0 == 0x20 }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var words = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = words.last, last == 0x20 || last == 0x09 { words = words.dropLast() }
    return words
  }
}

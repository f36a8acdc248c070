import Provenance

/// Signs of pandoc and Obsidian, tags of WordPress, and links that lead to nothing.
extension DialectReader {
  /// `H~2~O`, `x^2^`: one to eight letters, digits and signs between two marks that stand close to a word. Behind a
  /// digit they stay: "10^6^" is no 106.
  func small(_ element: DialectElement, _ at: Int, _ limit: Int) -> Cut? {
    let mark = source[at]
    let last = before(at)
    guard (last | 0x20) &- 0x61 < 26 || last == UInt8(ascii: ")") else { return nil }
    var end = at + 1
    while end < limit, end - at <= 8, Self.isWord(source[end]) || "+-".utf8.contains(source[end]) {
      end += 1
    }
    guard end > at + 1, end < limit, source[end] == mark, byte(end + 1) != mark else { return nil }
    return Cut(start: at, end: at + 1, inner: TextSpan(end, end + 1), element: element)
  }

  static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Obsidian's name of a block: “The quay is old. ^quay-1” at a line's end.
  func blockMark(_ at: Int, _ limit: Int) -> Cut? {
    guard before(at) <= 0x20 else { return nil }
    var end = at + 1
    while end < limit, Self.isWord(source[end]) || source[end] == UInt8(ascii: "-") { end += 1 }
    guard end > at + 1, end >= limit || source[end] == 0x0A || source[end] == 0x0D else {
      return nil
    }
    return Cut(start: at, end: end)
  }

  // MARK: Links to nothing

  /// Notes what the definitions of links are called, wherever they stand.
  mutating func collectReferences() {
    guard traces.contains(.reference) else { return }
    var at = 0
    while at < source.count {
      let line = lineSpan(at)
      at = afterLine(line.end)
      let words = source[line.range].drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
      guard words.first == UInt8(ascii: "["), let close = words.firstIndex(of: UInt8(ascii: "]")),
        close + 1 < line.end, source[close + 1] == UInt8(ascii: ":")
      else { continue }
      references.insert(Self.label(words[(words.startIndex + 1)..<close]))
    }
  }

  /// A label as CommonMark compares it: without case, white space single.
  private static func label(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// `[words][label]` without a definition of the label: the words stay.
  /// “the [old quay][quay]” becomes “the old quay”. Digits in brackets may be anything and stay.
  func undefinedReference(_ at: Int, _ limit: Int) -> Cut? {
    guard traces.contains(.reference), !Self.isWord(before(at)) else { return nil }
    let open = source[at] == UInt8(ascii: "!") ? at + 1 : at
    guard byte(open) == UInt8(ascii: "["), let close = closingBracket(open, limit),
      byte(close + 1) == UInt8(ascii: "["), let end = closingBracket(close + 1, limit)
    else { return nil }
    let words = source[(open + 1)..<close]
    let label = end > close + 2 ? source[(close + 2)..<end] : words
    guard label.first != UInt8(ascii: "^"), words.contains(where: { ($0 | 0x20) &- 0x61 < 26 }),
      label.contains(where: { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }),
      !references.contains(Self.label(label))
    else { return nil }
    return Cut(start: at, end: open + 1, inner: TextSpan(close, end + 1))
  }

  // MARK: WordPress

  /// `[gallery ids="1,2"]`, `[caption width="300"]` and `[/caption]`: the words between two tags stay.
  /// A name in small letters, and at least one attribute with its value in quotation marks, or a slash.
  func wordPressTag(_ at: Int, _ limit: Int) -> Cut? {
    let isEnd = byte(at + 1) == UInt8(ascii: "/")
    var index = isEnd ? at + 2 : at + 1
    let name = index
    while index < limit, source[index] &- 0x61 < 26 || "_-".utf8.contains(source[index]) {
      index += 1
    }
    guard index > name, index < limit,
      isEnd ? source[index] == UInt8(ascii: "]") : source[index] == 0x20
    else { return nil }
    var hasValue = isEnd
    while index < min(limit, at + 500), !"[]\n".utf8.contains(source[index]) {
      if source[index] == UInt8(ascii: "="), "\"'".utf8.contains(byte(index + 1)) {
        hasValue = true
      }
      index += 1
    }
    guard hasValue, byte(index) == UInt8(ascii: "]"), index < limit,
      !"([:".utf8.contains(byte(index + 1))
    else { return nil }
    return Cut(start: at, end: index + 1, kind: .templateTag, takesSpace: true)
  }

  /// The bracket that closes one, over brackets between; at most 300 bytes on.
  private func closingBracket(_ open: Int, _ limit: Int) -> Int? {
    var depth = 0
    var index = open
    while index < min(limit, open + 300) {
      switch source[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "`"): return nil
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return nil
  }
}

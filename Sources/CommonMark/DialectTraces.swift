import Glibc

/// What a look through Markdown sees that may be no CommonMark, so that plain CommonMark costs no more than that look.
///
/// A trace is only a hint: `DialectReader` decides. But where there is none, it would leave all as it is.
struct DialectTraces: OptionSet {
  let rawValue: UInt16

  /// A NUL, which libcmark cannot take.
  /// The only one that counts where a text is read as plain CommonMark.
  static let nul = DialectTraces(rawValue: 1)
  /// A bar, which may part the cells of a table.
  static let bar = DialectTraces(rawValue: 2)
  /// `[^`
  static let footnote = DialectTraces(rawValue: 4)
  /// `[[`, `[!note`, `[x]`, `[TOC]`
  static let bracket = DialectTraces(rawValue: 8)
  /// `{{`, `{%`, `{:`
  static let brace = DialectTraces(rawValue: 16)
  /// `==`, `~~`, `%%`
  static let pair = DialectTraces(rawValue: 32)

  /// `<!--`, `<div markdown="1">`, `<div hidden>`
  static let tag = DialectTraces(rawValue: 64)
  /// `][`, which may refer to a definition of a link.
  static let reference = DialectTraces(rawValue: 128)
  /// `!!!`, `???`, `===`, `:::`
  static let box = DialectTraces(rawValue: 256)
  /// `import`, `export` or `#tag` at a line's beginning.
  static let machine = DialectTraces(rawValue: 512)
  /// A colon at a line's beginning.
  static let definition = DialectTraces(rawValue: 1024)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// All of the text is looked at, code as well: a sign inside a fence costs a reading that changes nothing.
  ///
  /// - Complexity: Linear; the C library finds each sign, many bytes at once.
  init(in markdown: [UInt8]) {
    self = markdown.withUnsafeBufferPointer { bytes in
      var traces: DialectTraces = []
      if Self.holds(0, bytes) { traces.insert(.nul) }
      if Self.holds(UInt8(ascii: "|"), bytes) { traces.insert(.bar) }
      traces.formUnion(Self.line(bytes, 0))
      Self.forEach(0x0A, bytes) { traces.formUnion(Self.line(bytes, $0 + 1)) }
      Self.forEach(UInt8(ascii: "^"), bytes) { index in
        if Self.opensSmall(bytes, index) || Self.at(bytes, index - 1) <= 0x20 {
          traces.insert(.pair)
        }
      }
      Self.forEach(UInt8(ascii: "~"), bytes) { index in
        if Self.opensSmall(bytes, index) { traces.insert(.pair) }
      }
      for mark in "=~%".utf8 where Self.isDoubled(mark, bytes) { traces.insert(.pair) }
      Self.forEach(UInt8(ascii: "{"), bytes) { index in
        if Self.opensTag(bytes, index) { traces.insert(.brace) }
      }
      Self.forEach(UInt8(ascii: "<"), bytes) {
        if Self.isTagToTake(bytes, $0) { traces.insert(.tag) }
      }
      Self.forEach(UInt8(ascii: "["), bytes) { traces.formUnion(Self.bracket(bytes, $0)) }
      return traces
    }
  }

  /// Whether a byte stands anywhere.
  private static func holds(_ sign: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    return memchr(base, Int32(sign), bytes.count) != nil
  }

  /// What the first bytes of a line say.
  private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> DialectTraces {
    let first = at(bytes, start)
    // Most lines begin with a letter.
    if (first | 0x20) &- 0x61 < 26 {
      guard first == UInt8(ascii: "i") || first == UInt8(ascii: "e") else { return [] }
      let word = bytes[start...].prefix(7)
      return word.elementsEqual("import ".utf8) || word.elementsEqual("export ".utf8)
        ? .machine : []
    }
    switch first {
    case UInt8(ascii: "#"): return (at(bytes, start + 1) | 0x20) &- 0x61 < 26 ? .machine : []
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "="):
      return at(bytes, start + 1) == first && at(bytes, start + 2) == first ? .box : []
    case UInt8(ascii: ":"): return at(bytes, start + 1) == first ? .box : .definition
    case UInt8(ascii: " "):
      let second = at(bytes, start + 1)
      return second == UInt8(ascii: ":")
        || second == first && at(bytes, start + 2) == UInt8(ascii: ":") ? .definition : []
    default: return []
    }
  }

  /// Whether a sign stands behind a word and again a few bytes on: `H~2~O`.
  private static func opensSmall(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard DialectReader.isWord(at(bytes, index - 1)) || at(bytes, index - 1) == UInt8(ascii: ")")
    else { return false }
    return (2...9).contains { at(bytes, index + $0) == bytes[index] }
  }

  /// Whether a sign stands twice side by side. "Sales rose 5%" and "a = b" have it once and are no trace.
  private static func isDoubled(_ sign: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isDoubled = false
    forEach(sign, bytes) { if at(bytes, $0 + 1) == sign { isDoubled = true } }
    return isDoubled
  }

  /// Gives the offset of each such byte, in order.
  private static func forEach(
    _ sign: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void
  ) {
    guard let base = bytes.baseAddress else { return }
    var index = 0
    while index < bytes.count,
      let found = memchr(base + index, Int32(sign), bytes.count - index)
    {
      index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      body(index)
      index += 1
    }
  }

  /// The byte at an offset; a line end before and behind the text.
  private static func at(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : 0x0A
  }

  /// Whether a remark begins at an offset, or a tag whose element says that there is Markdown in it, or that it is
  /// hidden.
  /// At most a hundred bytes of a tag are looked at.
  private static func isTagToTake(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    if at(bytes, index + 1) == UInt8(ascii: "!") {
      return at(bytes, index + 2) == UInt8(ascii: "-")
    }
    guard (at(bytes, index + 1) | 0x20) &- 0x61 < 26 else { return false }
    var end = index + 2
    while end < min(index + 100, bytes.count), bytes[end] != UInt8(ascii: ">") {
      // "markdown", "hidden", "display: none"
      if bytes[end] == UInt8(ascii: "m"), bytes[end...].starts(with: "markdown".utf8) {
        return true
      }
      if bytes[end] | 0x20 == UInt8(ascii: "d"), bytes[end - 1] | 0x20 == UInt8(ascii: "d") {
        return true
      }
      if bytes[end] | 0x20 == UInt8(ascii: "n"), at(bytes, end + 1) | 0x20 == UInt8(ascii: "o") {
        return true
      }
      end += 1
    }
    return false
  }

  /// Whether a brace at an offset may begin what `templateTag`, `attributes` or `codeTagEnd` take out.
  private static func opensTag(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch at(bytes, index + 1) {
    case UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: "#"),
      UInt8(ascii: "."), UInt8(ascii: "/"):
      true
    // "{highlight go}", "{ - highlight": what else may stand before that name.
    case UInt8(ascii: "<"), UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "h"): true
    default: false
    }
  }

  /// A link of CommonMark, `[The harbour](address)` or `[![a picture](address)](address)`, is none.
  /// Brackets are in most articles with links, so the byte behind must tell more: these are the beginnings of
  /// notes, callouts, boxes to tick and marks of contents.
  private static func bracket(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> DialectTraces {
    if at(bytes, index - 1) == UInt8(ascii: "]") { return .reference }
    if at(bytes, index - 1) == UInt8(ascii: "*"), beginsLine(bytes, index - 1) { return .machine }
    switch at(bytes, index + 1) {
    case UInt8(ascii: "^"): return .footnote
    case UInt8(ascii: "["): return .bracket
    case UInt8(ascii: "!"):
      return (at(bytes, index + 2) | 0x20) &- 0x61 < 26 ? .bracket : []
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      return at(bytes, index + 2) == UInt8(ascii: "]") ? .bracket : []
    case UInt8(ascii: " "):
      return at(bytes, index + 2) == UInt8(ascii: "]") || beginsLine(bytes, index) ? .bracket : []
    // "[TOC]", "[_TOC_]"
    case UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "_"), UInt8(ascii: "]"), 0x09:
      return beginsLine(bytes, index) && endsSoon(bytes, index) ? .bracket : []
    case UInt8(ascii: "/"): return .bracket
    default: return holdsValue(bytes, index) ? .bracket : []
    }
  }

  /// Whether an attribute of WordPress stands before the bracket that closes one: `[gallery ids="1,2"]`.
  private static func holdsValue(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard at(bytes, index + 1) &- 0x61 < 26 else { return false }
    var end = index + 2
    while end < min(index + 100, bytes.count), bytes[end] != UInt8(ascii: "]"),
      bytes[end] != UInt8(ascii: "[")
    {
      if bytes[end] == UInt8(ascii: "=") { return true }
      end += 1
    }
    return false
  }

  /// Whether no byte of its line stands before an offset.
  private static func beginsLine(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let before = at(bytes, index - 1)
    return before == 0x0A || before == 0x0D
  }

  /// Whether the line of an offset is as short as a mark of contents.
  private static func endsSoon(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    (index..<index + 17).contains { at(bytes, $0) == 0x0A || at(bytes, $0) == 0x0D }
  }
}

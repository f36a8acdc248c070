import HTML

/// A tag of HTML in a line of Markdown, as libcmark gives it: from `<` to `>`.
struct InlineTag {
  /// In lower case; empty for a comment or declaration.
  let name: [UInt8]
  /// Whether it ends an element.
  let isEnd: Bool
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    isEnd = bytes.count > 1 && bytes[1] == UInt8(ascii: "/")
    name = Self.name(in: bytes[(isEnd ? 2 : 1)...])
  }

  /// Letters and digits in lower case, at most sixteen.
  static func name(in bytes: some Sequence<UInt8>) -> [UInt8] {
    var name: [UInt8] = []
    for byte in bytes {
      guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10, name.count < 16 else { break }
      name.append(byte | 0x20)
    }
    return name
  }

  /// The value of an attribute as it is written; empty where it has none, nil where it does not stand there.
  ///
  /// - Parameter wanted: In lower case.
  func attribute(_ wanted: StaticString) -> ArraySlice<UInt8>? {
    var index = 1 + name.count
    while index < bytes.count {
      while index < bytes.count, isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
      }
      let start = index
      while index < bytes.count, !isSpace(bytes[index]), !"=>/".utf8.contains(bytes[index]) {
        index += 1
      }
      guard index > start else { return nil }
      let isWanted = wanted.withUTF8Buffer { wanted in
        wanted.count == index - start
          && zip(bytes[start..<index], wanted).allSatisfy { $0 | 0x20 == $1 | 0x20 }
      }
      let value = value(&index)
      if isWanted { return Array(value)[...] }
    }
    return nil
  }

  /// Whether it says that a browser does not show its element.
  var isHidden: Bool {
    if attribute("hidden") != nil { return true }
    guard let style = attribute("style") else { return false }
    let words = String(decoding: style.filter { $0 > 0x20 }.map { $0 | 0x20 }, as: UTF8.self)
    return words.contains("display:none") || words.contains("visibility:hidden")
  }

  /// Reads `= value`, if it stands there: quoted, or up to white space.
  private func value(_ index: inout Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    var at = index
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return bytes[index..<index] }
    at += 1
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count else { return bytes[at..<at] }
    let quote = bytes[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = bytes[(at + 1)...].firstIndex(of: quote) ?? bytes.count - 1
      index = min(end + 1, bytes.count)
      return bytes[min(at + 1, end)..<end]
    }
    index = at
    while index < bytes.count, !isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") {
      index += 1
    }
    return bytes[at..<index]
  }

  /// What a tag in a line does to the words around it.
  enum Role {
    /// Nothing that a reader would miss.
    case none
    /// Begins or ends a line, or a cell.
    case line, cell
    /// Is drawn around its words.
    case drawn(StaticString)
    /// Words struck out: drawn, and no text.
    case struck
    /// A link; where it leads is in the tag.
    case link
    case picture
    /// The number of a footnote, and the box of a task.
    case note, tickBox
  }

  var role: Role { Self.roles[name] ?? .none }

  private static let roles: [[UInt8]: Role] = {
    var roles: [[UInt8]: Role] = [:]
    func add(_ names: String, _ role: Role) {
      for name in names.split(separator: " ") { roles[Array(name.utf8)] = role }
    }
    add(
      """
      br p div ul ol li dl dt dd table tr caption h1 h2 h3 h4 h5 h6 blockquote section article aside header footer main nav \
      center figure figcaption details summary hr address
      """, .line)
    add("td th", .cell)
    add("del s strike", .struck)
    add("sup", .drawn("sup"))
    add("sub", .drawn("sub"))
    add("ins", .drawn("ins"))
    add("a", .link)
    add("img", .picture)
    add("note", .note)
    add("input", .tickBox)
    return roles
  }()
}

/// The insides of elements in which nothing but their end is a tag.
extension Place {
  /// Looks for the end of the element, and follows a script's strings.
  ///
  /// In a drawing a browser reads these elements otherwise, and a `<` that begins no end may be a tag: what follows is lost. So
  /// is a script with `<!`, behind which `</script>` may be no end.
  mutating func readRaw(_ byte: UInt8) {
    let matched: Int
    switch state {
    case .words(let count), .raw(let count), .script(_, let count): matched = count
    default: return
    }
    let end = Array("</".utf8) + tag
    if matched == end.count {
      if Self.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
        isEndTag = true
        state = .tagName
        readTagName(byte)
        return
      }
    } else if Self.lower(byte) == end[matched] {
      return advance(byte, matched + 1)
    }
    if matched > 0, case .script = state {
      if matched == 1, byte == UInt8(ascii: "!") { return state = .lost(.mark) }
    } else if matched > 0, isForeign {
      return state = .lost(.mark)
    }
    advance(byte, byte == UInt8(ascii: "<") ? 1 : 0)
  }

  private mutating func advance(_ byte: UInt8, _ matched: Int) {
    switch state {
    case .words: state = .words(matched)
    case .raw: state = .raw(matched)
    case .script(let script, _): state = .script(script.after(byte), matched)
    default: break
    }
  }
}

extension Place.Script {
  /// Where a byte leads.
  ///
  /// A `/` that begins no comment is a division or a regular expression, and only a whole reader knows which: what follows it
  /// is unclear to the script's end.
  func after(_ byte: UInt8) -> Self {
    let isLineEnd = byte == 0x0A || byte == 0x0D
    switch self {
    case .data: return Place.isSpace(byte) ? .data : Self.code(byte)
    case .code: return Self.code(byte)
    case .slash:
      if byte == UInt8(ascii: "/") { return .lineComment }
      return byte == UInt8(ascii: "*") ? .blockComment : .unclear
    case .doubleQuoted: return quoted(byte, UInt8(ascii: "\""), isLineEnd)
    case .singleQuoted: return quoted(byte, UInt8(ascii: "'"), isLineEnd)
    // "${" begins code, in which further strings may stand.
    case .template:
      if byte == UInt8(ascii: "$") { return .unclear }
      return quoted(byte, UInt8(ascii: "`"), false)
    case .escape(UInt8(ascii: "\"")): return .doubleQuoted
    case .escape(UInt8(ascii: "'")): return .singleQuoted
    case .escape: return .template
    // U+2028 ends a line too; its first byte is enough to be in doubt.
    case .lineComment: return isLineEnd ? .code : byte == 0xE2 ? .unclear : .lineComment
    case .blockComment: return byte == UInt8(ascii: "*") ? .star : .blockComment
    case .star:
      if byte == UInt8(ascii: "/") { return .code }
      return byte == UInt8(ascii: "*") ? .star : .blockComment
    case .unclear: return .unclear
    }
  }

  private static func code(_ byte: UInt8) -> Self {
    switch byte {
    case UInt8(ascii: "\""): .doubleQuoted
    case UInt8(ascii: "'"): .singleQuoted
    case UInt8(ascii: "`"): .template
    case UInt8(ascii: "/"): .slash
    default: .code
    }
  }

  private func quoted(_ byte: UInt8, _ mark: UInt8, _ isLineEnd: Bool) -> Self {
    if byte == mark { return .code }
    if byte == UInt8(ascii: "\\") { return .escape(mark) }
    return isLineEnd ? .unclear : self
  }
}

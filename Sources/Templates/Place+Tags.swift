/// Tags and comments, as the HTML standard reads them.
extension Place {
  /// Behind `<`, and in the name of a tag. Before anything but a letter, `/`, `!` or `?` a `<` was text ("3 < 4").
  mutating func readTagName(_ byte: UInt8) {
    let isLetter = (byte | 0x20) &- 0x61 < 26
    switch state {
    case .tagOpen where byte == UInt8(ascii: "/"): state = .endTagOpen
    case .tagOpen where byte == UInt8(ascii: "!"):
      state = .markup
      words = []
    case .tagOpen where byte == UInt8(ascii: "?"): state = .bogus
    case .tagOpen where isLetter, .endTagOpen where isLetter:
      isEndTag = state == .endTagOpen
      tag = [byte | 0x20]
      state = .tagName
    case .tagOpen: state = byte == UInt8(ascii: "<") ? .tagOpen : .text
    case .endTagOpen: state = byte == UInt8(ascii: ">") ? .text : .bogus
    case .markup: readMarkup(byte)
    default:
      if byte == UInt8(ascii: ">") {
        endTag()
      } else if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
        state = .inTag
      } else {
        tag.append(Self.lower(byte))
      }
    }
  }

  /// Behind `<!`: `--` begins a comment, `[CDATA[` what is text in XML.
  private mutating func readMarkup(_ byte: UInt8) {
    words.append(byte)
    if words.elementsEqual("--".utf8) {
      state = .comment(2)
    } else if words.elementsEqual("[CDATA[".utf8) {
      state = isXML ? .characterData(0) : isForeign ? .lost(.mark) : .bogus
    } else if !"--".utf8.starts(with: words), !"[CDATA[".utf8.starts(with: words) {
      state = byte == UInt8(ascii: ">") ? .text : .bogus
    } else {
      return
    }
    words = []
  }

  /// In a comment. `read` is 2 or 3 behind its beginning or behind hyphens, which `>` ends; 4 behind `--!`.
  ///
  /// `<!-->` and `<!--->` are whole comments, and `--!>` ends one.
  mutating func readComment(_ byte: UInt8, _ read: UInt8) {
    switch byte {
    case UInt8(ascii: ">") where read >= 2: state = .text
    case UInt8(ascii: "-"): state = .comment(read == 4 ? 1 : min(read + 1, 3))
    case UInt8(ascii: "!") where read >= 2: state = .comment(4)
    default: state = .comment(0)
    }
  }

  /// Up to `]]>`.
  mutating func readCharacterData(_ byte: UInt8, _ read: UInt8) {
    if byte == UInt8(ascii: "]") {
      state = .characterData(min(read + 1, 2))
    } else {
      state = byte == UInt8(ascii: ">") && read == 2 ? .text : .characterData(0)
    }
  }

  /// Between attributes, in the name of one, and before its value.
  mutating func readInTag(_ byte: UInt8, at index: Int) -> Event {
    if state == .attributeName, Self.endsName(byte) { noteType() }
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if state == .beforeValue {
      beginValue(byte, at: index)
    } else if Self.isSpace(byte) {
      if state == .attributeName { state = .afterName }
    } else if byte == UInt8(ascii: "/") {
      state = .inTag
      attribute = []
    } else if byte == UInt8(ascii: "="), state != .inTag {
      state = .beforeValue
    } else if state == .attributeName {
      if attribute != Self.unsure { attribute.append(Self.lower(byte)) }
    } else {
      attribute = [Self.lower(byte)]
      state = .attributeName
    }
    let isLate =
      state == .beforeValue && hasContentValue && attribute.elementsEqual("http-equiv".utf8)
    return isLate ? .lateEquivalent : .none
  }

  /// Behind `=`, where spaces may stand.
  private mutating func beginValue(_ byte: UInt8, at index: Int) {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      state = .quoted(byte)
      words = []
      addressKind = AddressPlace(attribute, of: tag)
      if addressKind != nil { beginAddress(at: index + 1) }
    } else if !Self.isSpace(byte) {
      state = .unquoted
      words = [Self.lower(byte)]
    }
  }

  /// Whether a byte ends an attribute's name.
  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: ">")
  }

  /// Counts a name that is a script's `type`, or may be.
  private mutating func noteType() {
    guard tag.elementsEqual("script".utf8) else { return }
    if attribute == Self.unsure || isType { types = min(types + 1, 2) }
  }

  private var isType: Bool { attribute.elementsEqual("type".utf8) }

  private mutating func beginAddress(at index: Int) {
    address = .begun
    beganAt = index
    words = []
  }

  /// In a quoted value.
  mutating func readQuoted(_ byte: UInt8, _ mark: UInt8, at index: Int) -> Event {
    if byte == mark {
      let ended = address == .open ? addressKind : nil
      noteEquivalent()
      if isType { saysData = words.elementsEqual("application/ld+json".utf8) }
      state = .inTag
      attribute = []
      addressKind = nil
      address = .none
      beganAt = nil
      words = []
      return ended.map { .addressEnded($0) } ?? .none
    }
    if address == .begun {
      words.append(byte)
    } else if isRefresh {
      // content="0; url=..." of <meta http-equiv="refresh">
      guard address == .none else { return .none }
      if !Self.isSpace(byte) { words.append(Self.lower(byte)) }
      if Self.endsBeforeAddress(words) {
        addressKind = .link
        beginAddress(at: index + 1)
      }
    } else if attribute.elementsEqual("http-equiv".utf8) || isType {
      words.append(Self.lower(byte))
    }
    return .none
  }

  mutating func readUnquoted(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") || Self.isSpace(byte) {
      noteEquivalent()
      words = []
      attribute = []
      if byte == UInt8(ascii: ">") { endTag() } else { state = .inTag }
    } else if attribute.elementsEqual("http-equiv".utf8) {
      words.append(Self.lower(byte))
    }
  }

  private mutating func noteEquivalent() {
    guard tag.elementsEqual("meta".utf8), attribute.elementsEqual("http-equiv".utf8) else { return }
    equivalent = words.filter { !Self.isSpace($0) }
  }

  /// Whether this is what a page that leads on says of where and when.
  var isRefresh: Bool {
    equivalent?.elementsEqual("refresh".utf8) == true && attribute.elementsEqual("content".utf8)
  }

  /// Whether words are a number of seconds and `url=`.
  private static func endsBeforeAddress(_ words: [UInt8]) -> Bool {
    let rest = words.drop { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }
    return rest.count < words.count
      && (rest.elementsEqual(";url=".utf8) || rest.elementsEqual(",url=".utf8))
  }

  /// Behind `>`: in text, or inside an element in which nothing but its end is a tag.
  private mutating func endTag() {
    let name = String(decoding: tag, as: UTF8.self)
    var next = State.text
    if isXML {
      if !isEndTag, name == "script" || name == "style" { isForeign = true }
      if isEndTag, name == "script" || name == "style" { isForeign = false }
    } else if isEndTag {
      if name == "svg" || name == "math" { isForeign = false }
    } else {
      switch name {
      case "svg", "math": isForeign = true
      case "script":
        next = isForeign ? .raw(0) : .script(types == 1 && saysData ? .data : .code, 0)
      case "style": next = .raw(0)
      case "title", "textarea": next = isForeign ? .text : .words(0)
      case "xmp", "iframe", "noembed", "noframes", "plaintext": next = isForeign ? .text : .raw(0)
      default: break
      }
    }
    state = next
    if next == .text { tag = [] }
    isEndTag = false
    attribute = []
    equivalent = nil
    types = 0
    saysData = false
    hasContentValue = false
  }
}

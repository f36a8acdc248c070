/// Follows the literal part of an HTML template to know where in it a tag stands.
///
/// A small part of the HTML tokenizer: enough to tell text, quoted attribute values, addresses, scripts, and the places
/// where no escaping helps.
struct PlaceScanner {
  private enum State {
    case text, tagName, inTag, attributeName, beforeValue, quoted(UInt8), unquoted, comment, raw
  }

  private var state = State.text
  private var tag: [UInt8] = []
  private var attribute: [UInt8] = []
  private var isClosingTag = false
  private var isAtValueStart = false
  private var recent: [UInt8] = []

  /// How a value is escaped here, or why it cannot stand here.
  var place: Result<Escaping, Unsafe> {
    switch state {
    case .text: .success(.html)
    case .quoted:
      if isEventHandler {
        .failure(Unsafe(reason: "inside an event attribute"))
      } else if attribute.elementsEqual("style".utf8) {
        .failure(Unsafe(reason: "inside a style attribute"))
      } else {
        .success(isAtValueStart && isAddress ? .address : .html)
      }
    case .unquoted, .beforeValue:
      .failure(Unsafe(reason: "in an attribute without quotation marks"))
    case .tagName, .inTag, .attributeName: .failure(Unsafe(reason: "inside a tag"))
    case .comment: .failure(Unsafe(reason: "inside a comment"))
    case .raw:
      tag.elementsEqual("script".utf8)
        ? .success(.json) : .failure(Unsafe(reason: "inside a style sheet"))
    }
  }

  struct Unsafe: Error {
    let reason: String
  }

  /// Passes a value: what follows in an attribute is no longer its start.
  mutating func passValue() { isAtValueStart = false }

  private var isEventHandler: Bool { attribute.starts(with: "on".utf8) }

  private var isAddress: Bool {
    [
      "href", "src", "action", "formaction", "cite", "poster", "data", "background", "ping",
      "xlink:href",
    ]
    .contains { attribute.elementsEqual($0.utf8) }
  }

  mutating func read(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { read(byte) }
  }

  private mutating func read(_ byte: UInt8) {
    recent.append(byte)
    if recent.count > 9 { recent.removeFirst() }
    switch state {
    case .text:
      if byte == UInt8(ascii: "<") { begin() }
    case .tagName: readTagName(byte)
    case .inTag: readInTag(byte)
    case .attributeName: readAttributeName(byte)
    case .beforeValue: readBeforeValue(byte)
    case .quoted(let mark):
      if byte == mark { state = .inTag } else { isAtValueStart = false }
    case .unquoted:
      if byte == UInt8(ascii: ">") { endTag() } else if isSpace(byte) { state = .inTag }
    case .comment:
      if recent.suffix(3).elementsEqual("-->".utf8) { state = .text }
    case .raw:
      let end = Array("</".utf8) + tag
      if recent.suffix(end.count).map({ $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }) == end {
        state = .tagName
        isClosingTag = true
      }
    }
  }

  private mutating func begin() {
    state = .tagName
    tag = []
    isClosingTag = false
  }

  private mutating func readTagName(_ byte: UInt8) {
    if tag.isEmpty && !isClosingTag {
      if byte == UInt8(ascii: "/") { isClosingTag = true; return }
      guard (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      else {
        state = .text
        return
      }
    }
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if isSpace(byte) || byte == UInt8(ascii: "/") {
      state = .inTag
    } else {
      tag.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      if tag.elementsEqual("!--".utf8) { state = .comment }
    }
  }

  private mutating func readInTag(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if !isSpace(byte), byte != UInt8(ascii: "/") {
      attribute = [byte | (byte &- 0x41 < 26 ? 0x20 : 0)]
      state = .attributeName
    }
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    if byte == UInt8(ascii: "=") {
      state = .beforeValue
    } else if byte == UInt8(ascii: ">") {
      endTag()
    } else if isSpace(byte) {
      state = .inTag
    } else {
      attribute.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
  }

  private mutating func readBeforeValue(_ byte: UInt8) {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      state = .quoted(byte)
      isAtValueStart = true
    } else if byte == UInt8(ascii: ">") {
      endTag()
    } else if !isSpace(byte) {
      state = .unquoted
    }
  }

  private mutating func endTag() {
    let isRaw = tag.elementsEqual("script".utf8) || tag.elementsEqual("style".utf8)
    state = isRaw && !isClosingTag ? .raw : .text
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

/// Follows the literal part of an HTML template to know where in it a tag stands.
///
/// A small part of the HTML tokenizer: enough to tell text, quoted attribute values, addresses, scripts, and the places
/// where no escaping helps.
///
/// It reads a template from its first byte to its last as it is written, and looks into no other file: what stands in a
/// section counts as printed once, and a partial is scanned as if it began in text.
struct PlaceScanner {
  /// Where the next byte stands. `quoted` knows the mark that ends it; `raw` is the inside of `<script>` or `<style>`,
  /// in which nothing but the closing tag is markup.
  private enum State {
    case text, tagName, inTag, attributeName, beforeValue, quoted(UInt8), unquoted, comment, raw
  }

  private var state = State.text
  /// The name of the tag that is open or was opened last, in lower case. In `raw` it is the one that the closing tag
  /// must name.
  private var tag: [UInt8] = []
  /// The name of the attribute that is read or was read last, in lower case.
  private var attribute: [UInt8] = []
  /// Whether the tag begins with `</`.
  private var isClosingTag = false
  /// Whether nothing of the quoted value has been read: then a value put here decides an address's scheme.
  private var isAtValueStart = false
  /// The last bytes, at most nine: as many as `</script` or `-->` need.
  private var recent: [UInt8] = []

  /// How a value is escaped here, or why it cannot stand here.
  ///
  /// `<p>{{x}}` and `alt="{{x}}"` take HTML, `href="{{x}}"` an address, `<script>"{{x}}"` JSON. `onclick="{{x}}"` and
  /// `style="{{x}}"` take nothing, as their text is read once more, as a program or as a style, and so does
  /// `class={{x}}`, which a space would end.
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

  /// Why no value may stand at a place.
  struct Unsafe: Error {
    /// Goes on behind "a value cannot stand": "inside a comment".
    let reason: String
  }

  /// Passes a value: what follows in an attribute is no longer its start. All else stays, as a value that is escaped
  /// opens and closes nothing.
  mutating func passValue() { isAtValueStart = false }

  /// Whether the attribute's text is a script: all that begin with "on" are taken for one.
  private var isEventHandler: Bool { attribute.starts(with: "on".utf8) }

  /// Whether the attribute's text is an address that a browser follows or loads.
  private var isAddress: Bool {
    [
      "href", "src", "action", "formaction", "cite", "poster", "data", "background", "ping",
      "xlink:href",
    ]
    .contains { attribute.elementsEqual($0.utf8) }
  }

  /// Reads what the template has between two tags.
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

  /// After `<`, which may still turn out to be text ("3 < 4").
  private mutating func begin() {
    state = .tagName
    tag = []
    isClosingTag = false
  }

  /// A name begins with a letter, `!` or `?`; before anything else `<` was text. `!--` opens a comment.
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

  /// Between attributes.
  private mutating func readInTag(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if !isSpace(byte), byte != UInt8(ascii: "/") {
      attribute = [byte | (byte &- 0x41 < 26 ? 0x20 : 0)]
      state = .attributeName
    }
  }

  /// In the name of an attribute. A space ends it, and an `=` behind a space begins another name: in `href = "{{x}}"`
  /// the value is told to stand inside a tag, which is stricter than HTML and safe.
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

  /// Behind `=`, where spaces may stand.
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

  /// Behind `>`: in text, or inside a script or style sheet that was opened.
  private mutating func endTag() {
    let isRaw = tag.elementsEqual("script".utf8) || tag.elementsEqual("style".utf8)
    state = isRaw && !isClosingTag ? .raw : .text
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

import Provenance

/// Where in a page a tag of a template stands.
///
/// A small part of the HTML tokenizer: enough to tell text, attributes, addresses and scripts, and the places where no escaping
/// helps. What it cannot be sure of, as a browser might read it otherwise, is `lost`, and takes no value any more.
///
/// It is a value without a memory of the way: two that are equal go on alike. So `PlaceTracker` can follow a template through
/// sections, which may be printed or not, and through all that it calls. Places.md has what each place takes.
struct Place: Hashable, Sendable {
  enum State: Hashable, Sendable {
    case text
    /// Behind `<`, `</`, `<!`.
    case tagOpen, endTagOpen, markup
    /// In a tag.
    case tagName, inTag, attributeName, afterName, beforeValue, quoted(UInt8), unquoted
    /// In a comment, with what of its end has been read; in `<?..>` and the like, which end at `>`; in XML's CDATA.
    case comment(UInt8), bogus, characterData(UInt8)
    /// Inside `<title>` or `<textarea>`, in which only their end is a tag; behind as many letters of it.
    case words(Int)
    /// Inside an element that takes no value.
    case raw(Int)
    case script(Script, Int)
    case lost(Loss)
  }

  /// Where in a script.
  enum Script: Hashable, Sendable {
    /// At the beginning of a block of JSON data, which nothing runs, and behind values there.
    case data
    case code, slash, doubleQuoted, singleQuoted, template
    /// Behind a backslash in one of these.
    case escape(UInt8)
    case lineComment, blockComment, star
    /// Behind a sign that only a whole reader of JavaScript understands.
    case unclear
  }

  /// What came where a browser may read on otherwise.
  enum Loss: Hashable, Sendable {
    /// A `<` that may begin a tag; sections that end in too many places.
    case mark, sections
  }

  /// How far the address is that the place is in.
  enum Address: Hashable, Sendable {
    case none
    /// Nothing but words of the template so far, which are in `words`.
    case begun
    /// What is printed decides; marked for it.
    case open
    /// The template's own words have decided.
    case safe, unsafe
  }

  var state = State.text
  /// Whether the file is XML, in which no element is special.
  var isXML = false
  /// Whether `<svg>` or `<math>` is open, in which scripts and titles are read otherwise.
  var isForeign = false
  /// The name of the tag that is open or of the element of `words`, `raw` and `script`; in lower case, else empty.
  var tag: [UInt8] = []
  /// Whether the tag begins with `</`.
  var isEndTag = false
  /// The name of the attribute that is read, in lower case; `unsure` where sections may have made any of it.
  var attribute: [UInt8] = []
  static let unsure: [UInt8] = [0]
  var addressKind: AddressPlace?
  var address = Address.none
  /// The beginning of an address, of the content of a `<meta>`, or of `http-equiv`.
  var words: [UInt8] = []
  /// What `http-equiv` of the `<meta>` that is open says, in lower case; nil without one.
  var equivalent: [UInt8]?
  /// How many attributes of the `<script>` that is open may be its `type`, two for more; a browser goes by the first.
  var types: UInt8 = 0
  /// Whether the last of them says `application/ld+json`.
  var saysData = false
  /// Whether a value stands in the `content` of the `<meta>` that is open.
  var hasContentValue = false
  /// Where in the words that are read an address begins; set for one step only.
  var beganAt: Int?

  /// What happened at a byte.
  enum Event { case none, addressEnded(AddressPlace), lateEquivalent }

  /// Reads a byte of the template.
  mutating func read(_ byte: UInt8, at index: Int) -> Event {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .tagOpen, .endTagOpen, .markup, .tagName: readTagName(byte)
    case .inTag, .attributeName, .afterName, .beforeValue: return readInTag(byte, at: index)
    case .quoted(let mark): return readQuoted(byte, mark, at: index)
    case .unquoted: readUnquoted(byte)
    case .comment(let read): readComment(byte, read)
    case .bogus: if byte == UInt8(ascii: ">") { state = .text }
    case .characterData(let read): readCharacterData(byte, read)
    case .words, .raw, .script: readRaw(byte)
    case .lost: break
    }
    return .none
  }

  /// Ends the words of the template that were read in one go: an address that they have not decided is judged when it is
  /// printed.
  ///
  /// - Returns: Where it begins in the words that were read; nil where nothing is to be marked.
  mutating func settle() -> Int? {
    defer { beganAt = nil }
    guard address == .begun, let kind = addressKind else { return nil }
    switch kind.verdict(on: words) {
    case .safe: address = .safe
    case .unsafe: address = .unsafe
    case .open: address = .open
    }
    words = []
    return address == .open ? beganAt : nil
  }

  /// Passes a value. All stays, as a value that is escaped opens and closes nothing.
  mutating func passValue() {
    if tag.elementsEqual("meta".utf8), attribute.elementsEqual("content".utf8) {
      hasContentValue = true
    }
  }

  /// Forgets what a name is whose letters a section prints that may be printed any number of times.
  mutating func blur() { if state == .attributeName { attribute = Self.unsure } }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

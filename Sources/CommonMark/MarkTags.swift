import Provenance

/// The start tags of a mark's elements, in the order in which they are drawn.
struct MarkTags {
  private let mark: TextMark
  /// An `id` may stand in a page once only: on the first element.
  private var hasID = false
  /// Whether a link back was written. Only the first is a stop for the keyboard: the others lead to the same line.
  private(set) var hasLink = false

  init(_ mark: TextMark) { self.mark = mark }

  /// Writes the tag of the next element as a C string, in place of what stood in `tag`.
  ///
  /// - Parameter isLink: Whether the element is a link back itself; else it is a `<mark>`.
  mutating func putElement(isLink: Bool, into tag: inout [UInt8]) {
    tag.removeAll(keepingCapacity: true)
    Self.add(isLink ? "<a class=\"" : "<mark class=\"", mark.className, to: &tag)
    if !hasID { Self.add(" id=\"", mark.id, to: &tag) }
    hasID = true
    if isLink { addLink(to: &tag) }
    Self.add(">\0", to: &tag)
  }

  /// Writes the tag of a link back around words of a `<mark>`'s own.
  mutating func putOwnWords(into tag: inout [UInt8]) {
    tag.removeAll(keepingCapacity: true)
    Self.add("<a class=\"own\"", to: &tag)
    addLink(to: &tag)
    Self.add(">\0", to: &tag)
  }

  /// Writes the tag of a link back that has no words and is called by its label.
  func putWordlessLink(into tag: inout [UInt8]) {
    tag.removeAll(keepingCapacity: true)
    Self.add("<a class=\"back\" href=\"", mark.href, to: &tag)
    Self.add(" aria-label=\"", mark.label, to: &tag)
    Self.add(">\0", to: &tag)
  }

  private mutating func addLink(to tag: inout [UInt8]) {
    Self.add(" href=\"", mark.href, to: &tag)
    if hasLink { Self.add(" tabindex=\"-1\"", to: &tag) }
    hasLink = true
    Self.add(" title=\"", mark.label, to: &tag)
  }

  // MARK: Bytes

  private static func add(_ text: StaticString, to tag: inout [UInt8]) {
    text.withUTF8Buffer { tag.append(contentsOf: $0) }
  }

  /// Adds an attribute whose name comes with its opening quotation mark.
  private static func add(_ name: StaticString, _ value: String, to tag: inout [UInt8]) {
    add(name, to: &tag)
    addEscaped(value, to: &tag)
    tag.append(UInt8(ascii: "\""))
  }

  /// Adds a text as an attribute's value, with HTML's five signs as entities.
  static func addEscaped(_ text: String, to tag: inout [UInt8]) {
    let isPlain = text.utf8.allSatisfy {
      $0 != 0x22 && $0 != 0x26 && $0 != 0x27 && $0 != 0x3C && $0 != 0x3E
    }
    if isPlain { return tag.append(contentsOf: text.utf8) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): add("&amp;", to: &tag)
      case UInt8(ascii: "<"): add("&lt;", to: &tag)
      case UInt8(ascii: ">"): add("&gt;", to: &tag)
      case UInt8(ascii: "\""): add("&quot;", to: &tag)
      case UInt8(ascii: "'"): add("&#39;", to: &tag)
      default: tag.append(byte)
      }
    }
  }
}

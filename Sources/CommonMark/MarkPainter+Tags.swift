import Provenance

/// The tags that marks are drawn with.
extension MarkPainter {
  /// Writes the tag that opens an element over a piece, as a C string, in place of what stood in `tag`.
  ///
  /// An element has room for one `id`; further marks that begin here get an empty `<span>` before it. The link
  /// is that of the shortest mark: over a figure inside a key quote a click means the figure.
  ///
  /// - Parameter new: Marks that begin here; each has its anchor on the first element only.
  func putOpeningTag(over piece: Piece, _ new: [Int], into tag: inout [UInt8]) {
    tag.removeAll(keepingCapacity: true)
    for mark in new.dropFirst() {
      Self.add("<span", to: &tag)
      Self.add(" id=\"", marks[mark].id, to: &tag)
      Self.add("></span>", to: &tag)
    }
    Self.add(piece.isInLink ? "<mark class=\"" : "<a class=\"", to: &tag)
    addClasses(of: piece.marks, to: &tag)
    if let mark = new.first { Self.add(" id=\"", marks[mark].id, to: &tag) }
    if !piece.isInLink,
      let inner = piece.marks.min(by: { marks[$0].span.count < marks[$1].span.count })
    {
      Self.add(" href=\"", marks[inner].href, to: &tag)
      // Only where a mark begins is it a stop for the keyboard: its other pieces lead to the same line.
      if new.isEmpty { Self.add(" tabindex=\"-1\"", to: &tag) }
      Self.add(" title=\"", marks[inner].label, to: &tag)
    }
    Self.add(">\0", to: &tag)
  }

  /// Adds the classes of marks, each once, and the closing quotation mark.
  private func addClasses(of over: [Int], to tag: inout [UInt8]) {
    for (index, mark) in over.enumerated() {
      let name = marks[mark].className
      guard !over[..<index].contains(where: { marks[$0].className == name }) else { continue }
      if index > 0 { tag.append(0x20) }
      Self.addEscaped(name, to: &tag)
    }
    tag.append(UInt8(ascii: "\""))
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
  private static func addEscaped(_ text: String, to tag: inout [UInt8]) {
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

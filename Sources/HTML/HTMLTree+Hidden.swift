/// Elements that are no text of the page: hidden ones, and marks of footnotes.
extension HTMLTree {
  /// Hidden elements, and marks of footnotes: "2014<sup>3</sup>" is no 20143.
  /// With all that stands below it.
  ///
  /// - Parameter showsHidden: Whether what scripts would show, or what is hidden until they run, counts as shown.
  package func isLeftOut(_ index: Int, showsHidden: Bool = false) -> Bool {
    switch nodes[index].tag {
    case .title: return true
    case .noscript, .template: return !showsHidden
    case .sup: return !isExponent(index) && isFootnoteMark(index)
    default: break
    }
    if showsHidden { return false }
    if attribute(.hidden, of: index) != nil { return true }
    if let style = attribute(.style, of: index) { return Self.hides(style) }
    return false
  }

  /// Whether a `style` says `display: none` or `visibility: hidden`, in any case and spacing.
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    String(decoding: style, as: UTF8.self).lowercased().filter { !$0.isWhitespace }
      .matches(of: /display:none|visibility:hidden/).isEmpty == false
  }

  /// Whether a raised number is the power of a ten before it: "10<sup>6</sup>" is a million and no 106.
  ///
  /// One to three digits, perhaps behind a minus, that are no link; the ten must stand by itself.
  package func isExponent(_ index: Int) -> Bool {
    guard nodes[index].tag == .sup, index > 0, nodes[index - 1].isText else { return false }
    let texts = descendants(of: index)
    guard texts.count == 1, let only = texts.first, nodes[only].isText else { return false }
    let power = bytes(of: only).drop { $0 == 0x2D || [0xE2, 0x88, 0x92].contains($0) }
    guard (1...3).contains(power.count), power.allSatisfy({ $0 &- 0x30 < 10 }) else { return false }
    let before = bytes(of: index - 1)
    let ten = before.suffix(2)
    guard ten.elementsEqual([0x31, 0x30]) else { return false }
    // "210", "1.10" and "x10" are other numbers and names; "×10" is what a power stands behind.
    guard let sign = before.dropLast(2).last else { return true }
    return isSpace(sign) || sign >= 0x80 || sign == 0x28
  }

  /// Digits, stars, daggers and brackets, raised: "[12]", "3", "*".
  /// "22<sup>nd</sup>" has letters and stays. A link makes it a footnote's whatever stands before.
  private func isFootnoteMark(_ index: Int) -> Bool {
    var hasText = false
    // "m<sup>2</sup>": a bare number behind a letter may be of a unit.
    let hasLink = descendants(of: index).contains { nodes[$0].tag == .a }
    if !hasLink, follows(letter: index) { return false }
    for node in descendants(of: index) where nodes[node].isText {
      for byte in bytes(of: node) where byte < 0x80 {
        guard byte &- 0x30 < 10 || isSpace(byte) || "[]()*,".utf8.contains(byte) else {
          return false
        }
        hasText = hasText || !isSpace(byte)
      }
    }
    return hasText
  }

  /// Whether the text just before a node ends in a unit's letters: "m", "km".
  /// One or two letters of ASCII with something else before them.
  private func follows(letter index: Int) -> Bool {
    guard index > 0, nodes[index - 1].isText else { return false }
    let tail = bytes(of: index - 1).suffix(3)
    let letters = tail.reversed().prefix { ($0 | 0x20) &- 0x61 < 26 }
    return (1...2).contains(letters.count)
  }
}

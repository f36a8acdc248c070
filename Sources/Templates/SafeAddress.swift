/// An address that only leads to a page or opens a letter: one without a scheme, or with http, https or mailto.
enum SafeAddress {
  private static let schemes = ["http", "https", "mailto"].map { Array($0.utf8) }

  /// Whether an address is one. Controls and spaces before the scheme's end are what browsers skip.
  ///
  /// A scheme is what stands before the first `:`, unless `/`, `?` or `#` stands before it: "briefs/a:b.html" has none.
  /// It is told in any case, so "JavaScript:" and "java script:" are both the scheme that they look like to a browser.
  /// An empty address is one.
  static func holds(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    var scheme: [UInt8] = []
    for byte in address where byte > 0x20 {
      switch byte {
      case UInt8(ascii: ":"): return schemes.contains(scheme)
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      default: scheme.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return true
  }
}

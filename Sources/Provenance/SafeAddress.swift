/// An address that only leads to a page, opens a letter or dials a number: one without a scheme, or with http, https, mailto
/// or tel, and nobody's name or password in it.
///
/// All addresses that reach a page are judged here: those of Markdown and of the HTML in it, of heads, and of templates.
public enum SafeAddress {
  /// What is known of an address by its beginning.
  public enum Verdict: Sendable {
    /// Whatever follows, it is safe, or it is not.
    case safe, unsafe
    /// What follows decides. A whole address of this verdict is safe.
    case open
  }

  /// Whether a whole address is safe. An empty one is.
  public static func holds(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    verdict(on: address) != .unsafe
  }

  /// Whether a whole address is safe. An empty one is.
  public static func holds(_ address: [UInt8]) -> Bool {
    address.withUnsafeBufferPointer { holds($0) }
  }

  /// Whether an address is plainly a path, as it stands in a page: dots, letters, digits and hyphens up to a slash or `#`, behind which
  /// nothing makes it another.
  public static func isPlainPath(_ address: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    for byte in address {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "-"): continue
      // With nothing before it a host might follow.
      case UInt8(ascii: "/"): return address.first != byte
      case UInt8(ascii: "#"): return true
      default: return false
      }
    }
    return true
  }

  /// Judges the beginning of an address, or all of it.
  ///
  /// A scheme is what stands before the first `:`, unless `/`, `\`, `?` or `#` stands before it: "briefs/a:b.html" has none.
  /// Controls and spaces are what browsers skip, so "java script:" is the scheme that it looks like to them. Where a name
  /// stands before the host ("https://bank.example@elsewhere.example/") the address is not what it looks like to readers.
  public static func verdict(on address: UnsafeBufferPointer<UInt8>) -> Verdict {
    var scheme: [UInt8] = []
    var slashes = 0
    for (index, byte) in address.enumerated() where byte > 0x20 && byte != 0x7F {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "\\"):
        if !scheme.isEmpty { return .safe }
        slashes += 1
        if slashes == 2 { return authority(address[(index + 1)...]) }
      case _ where slashes > 0: return .safe
      case UInt8(ascii: "?"), UInt8(ascii: "#"): return .safe
      case UInt8(ascii: ":"):
        if scheme.elementsEqual("mailto".utf8) || scheme.elementsEqual("tel".utf8) { return .safe }
        guard scheme.elementsEqual("https".utf8) || scheme.elementsEqual("http".utf8) else {
          return .unsafe
        }
        return authority(address[(index + 1)...])
      default: scheme.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return .open
  }

  /// Whether an address names a place of its own: a scheme, or a host behind two slashes.
  public static func leadsElsewhere(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    let shown = address.lazy.filter { $0 > 0x20 && $0 != 0x7F }
    let end = shown.firstIndex { ":?#/\\".utf8.contains($0) }
    guard let end else { return false }
    if shown[end] == UInt8(ascii: ":") { return true }
    return end == shown.startIndex && shown.prefix(2).allSatisfy(isSlash)
      && shown.dropFirst().first != nil
  }

  /// Judges what stands behind `https:` or `//`. Browsers take any number of slashes before the host.
  private static func authority(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Verdict {
    let host = rest.drop { isSlash($0) || $0 <= 0x20 }
    for byte in host {
      if isSlash(byte) || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { return .safe }
      if byte == UInt8(ascii: "@") { return .unsafe }
    }
    return .open
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }
}

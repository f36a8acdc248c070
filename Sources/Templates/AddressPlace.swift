import Provenance

/// What a browser does with an address in a template, which decides how its value is judged.
///
/// The whole printed value is judged, whatever it was put together from: words of the template, values, partials. One that
/// does not pass becomes `#`.
enum AddressPlace: UInt8, Sendable {
  /// Followed, sent to or shown: `href`, `src`, `action`.
  case link
  /// Run in the page, or what all else counts from: the `src` of a script, the `href` of `<base>`. Nobody but the template and the site's own address may name a host.
  case code
  /// Several, parted by spaces or commas: `srcset`, `ping`.
  case list

  private static let lists: Set<[UInt8]> = words("srcset imagesrcset ping archive")
  private static let links: Set<[UInt8]> = words(
    """
    href src action formaction cite poster data background longdesc manifest codebase classid usemap lowsrc dynsrc profile icon \
    code
    """)
  private static let running: Set<[UInt8]> = words(
    "script base")

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { Array($0.utf8) })
  }

  /// nil for an attribute that is no address.
  ///
  /// Of a name with a prefix (`xlink:href`) what stands behind it counts. A `<param>` hands its value to a program.
  ///
  /// - Parameters: Both in lower case.
  init?(_ attribute: [UInt8], of tag: [UInt8]) {
    let colon = attribute.lastIndex(of: UInt8(ascii: ":"))
    let name = colon.map { Array(attribute[($0 + 1)...]) } ?? attribute
    if Self.lists.contains(name) {
      self = .list
    } else if Self.links.contains(name) {
      self = Self.running.contains(tag) ? .code : .link
    } else if name.elementsEqual("value".utf8), tag.elementsEqual("param".utf8) {
      self = .link
    } else {
      return nil
    }
  }

  /// Judges the template's own words in front of a first value.
  func verdict(on words: [UInt8]) -> SafeAddress.Verdict {
    guard self != .list else { return .open }
    return Self.decoded(words[...]).withUnsafeBufferPointer { SafeAddress.verdict(on: $0) }
  }

  /// Judges what was printed.
  ///
  /// - Parameters:
  ///   - printed: The value as it stands in the page, entities and all.
  ///   - own: How much of it the template and the site's own address gave, before the first other value.
  func holds(_ printed: Slice<UnsafeBufferPointer<UInt8>>, own: Int) -> Bool {
    // Most lead to a page of the site, and are seen to be no more within a few letters.
    if self == .link, SafeAddress.isPlainPath(printed) { return true }
    let address = Self.decoded(Array(printed)[...])
    switch self {
    case .link: return SafeAddress.holds(address)
    case .list:
      return address.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
        .allSatisfy { SafeAddress.holds(Array($0)) }
    case .code:
      return address.withUnsafeBufferPointer { address in
        guard SafeAddress.leadsElsewhere(address) else { return SafeAddress.holds(address) }
        return Self.decoded(Array(printed.prefix(own))[...]).withUnsafeBufferPointer {
          SafeAddress.verdict(on: $0) == .safe && SafeAddress.holds(address)
        }
      }
    }
  }

  /// An attribute's text as a browser reads it: numbers of characters below 128, and the entities that matter before a
  /// scheme's end. Others stay, and make a scheme that nobody allows.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
    var result: [UInt8] = []
    var rest = text
    while let byte = rest.first {
      if byte == UInt8(ascii: "&"), let (letter, count) = entity(rest) {
        result.append(letter)
        rest = rest.dropFirst(count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static let entities: [(name: [UInt8], letter: UInt8)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("colon", ":"),
    ("Tab", "\t"), ("NewLine", "\n"), ("sol", "/"), ("bsol", "\\"), ("num", "#"), ("quest", "?"),
    ("commat", "@"), ("comma", ","),
  ].map { (Array($0.0.utf8), Character($0.1).asciiValue ?? 0) }

  /// The character that an entity stands for, and its length.
  private static func entity(_ text: ArraySlice<UInt8>) -> (letter: UInt8, count: Int)? {
    let body = text.dropFirst()
    if body.first != UInt8(ascii: "#") {
      for (name, letter) in entities where body.starts(with: name + [UInt8(ascii: ";")]) {
        return (letter, name.count + 2)
      }
      // These need no semicolon.
      for (name, letter) in entities.prefix(4) where body.starts(with: name) {
        return (letter, name.count + 1)
      }
      return nil
    }
    let isHex = (body.dropFirst().first ?? 0) | 0x20 == UInt8(ascii: "x")
    let digits = body.dropFirst(isHex ? 2 : 1).prefix {
      $0 &- 0x30 < 10 || (isHex && ($0 | 0x20) &- 0x61 < 6)
    }
    guard let number = Int(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10) else {
      return nil
    }
    let end = 2 + (isHex ? 1 : 0) + digits.count
    let hasSemicolon = text.dropFirst(end).first == UInt8(ascii: ";")
    // A character that is no ASCII begins no scheme that is allowed.
    return (number < 128 ? UInt8(number) : UInt8(ascii: "&"), end + (hasSemicolon ? 1 : 0))
  }
}

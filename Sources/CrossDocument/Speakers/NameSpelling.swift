/// Two spellings of a name, compared part by part.
enum NameSpelling {
  /// Letters of a part below which one letter makes another name: Anna and Anne, Lund and Lind.
  private static let fewestLetters = 5

  /// Why two names may be one person's, in one story and with one role; nil where nothing speaks for it.
  ///
  /// - Parameters:
  ///   - a: What stands for a name in addresses, as bytes: its parts in small ASCII letters with hyphens between.
  ///   - b: The same of the other.
  static func reason(_ a: [UInt8], _ b: [UInt8]) -> KnownSpeaker.Reason? {
    guard isNear(a, b) else { return nil }
    let (left, right) = (parts(a), parts(b))
    let (bareLeft, bareRight) = (left.filter { $0.count > 1 }, right.filter { $0.count > 1 })
    // "Anna Lund", "Anna B. Lund"; but "Anna B. Lund" and "Anna C. Lund" are two.
    if bareLeft == bareRight, bareLeft.count > 1 {
      return left == bareLeft || right == bareRight ? .initialLeftOut : nil
    }
    guard left.count == right.count, left.count > 1 else { return nil }
    let other = left.indices.filter { left[$0] != right[$0] }
    guard other.count == 1, let part = other.first, isOneLetterApart(left[part], right[part]) else {
      return nil
    }
    return .oneLetter
  }

  /// Whether two may be one at all: nearly the same letters from both ends on, or an initial in one of them. Most pairs are neither, and a
  /// look at their bytes is enough.
  private static func isNear(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (fewest, most) = (min(a.count, b.count), max(a.count, b.count))
    guard most - fewest <= 1 else { return hasInitial(a) || hasInitial(b) }
    var alike = 0
    while alike < fewest, a[alike] == b[alike] { alike += 1 }
    var rest = most - 2 - alike
    var place = 1
    while rest > 0, place <= fewest, a[a.count - place] == b[b.count - place] {
      rest -= 1
      place += 1
    }
    return rest <= 0
  }

  /// Whether a part of a name is one letter.
  private static func hasInitial(_ slug: [UInt8]) -> Bool {
    var letters = 0
    for byte in slug {
      if byte != UInt8(ascii: "-") {
        letters += 1
      } else if letters == 1 {
        return true
      } else {
        letters = 0
      }
    }
    return letters == 1
  }

  /// Numbers of which two names share one at least where one may be a spelling of the other: of the name without one of its parts, and
  /// without initials.
  static func keys(of slug: [UInt8]) -> [UInt64] {
    let parts = parts(slug)
    guard parts.count > 1 else { return [] }
    // A letter may have come or gone.
    let long = parts.indices.filter { parts[$0].count >= fewestLetters }
    let bare = parts.filter { $0.count > 1 }
    return long.map { key(of: parts, without: $0) } + (bare.count > 1 ? [key(of: bare)] : [])
  }

  /// FNV-1a of the parts of a name; nothing stands where one is left out.
  private static func key(of parts: [ArraySlice<UInt8>], without left: Int? = nil) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (index, part) in parts.enumerated() {
      if index != left { for byte in part { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 } }
      hash = (hash ^ 0x2D) &* 0x100_0000_01B3
    }
    return hash
  }

  private static func parts(_ slug: [UInt8]) -> [ArraySlice<UInt8>] {
    slug.split(separator: UInt8(ascii: "-"))
  }

  /// Whether one letter was changed, added or left out, or two that stand together changed places.
  static func isOneLetterApart(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard short.count >= fewestLetters, long.count - short.count <= 1, a != b else { return false }
    let same = zip(short, long).prefix { $0 == $1 }.count
    let rest = short.dropFirst(same)
    let other = long.dropFirst(same)
    if short.count < long.count { return rest.elementsEqual(other.dropFirst()) }
    if rest.dropFirst().elementsEqual(other.dropFirst()) { return true }
    return rest.count > 1 && rest.prefix(2).elementsEqual(other.prefix(2).reversed())
      && rest.dropFirst(2).elementsEqual(other.dropFirst(2))
  }
}

import Glibc

/// A place in a brief that has been printed, for what is not known before all articles are: what stands between two comments, which no
/// word of an article can write.
public enum StoryPlace: String, CaseIterable, Sendable {
  /// The links to the story, and what changed since earlier versions.
  case story
  /// The way to a newer version.
  case newer

  private var start: [UInt8] { Array("<!--\(rawValue)-->".utf8) }
  private var end: [UInt8] { Array("<!--/\(rawValue)-->".utf8) }

  /// The place with nothing in it, as a page is printed with.
  var empty: [UInt8] { start + end }

  /// The page with something in the place, whatever stood there; nil where its template has no such place.
  ///
  /// - Complexity: O(*n*).
  public func filled(_ page: [UInt8], with words: [UInt8]) -> [UInt8]? {
    guard let start = Self.range(of: start, in: page[...]),
      let end = Self.range(of: end, in: page[start.upperBound...])
    else { return nil }
    return page[..<start.upperBound] + words + page[end.lowerBound...]
  }

  private static func range(of words: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    bytes.withUnsafeBytes { page in
      guard let base = page.baseAddress else { return nil }
      // By the second byte, as every tag begins with the first.
      var from = 1
      while from < page.count,
        let found = memchr(base + from, Int32(words[1]), page.count - from)
      {
        let start = base.distance(to: found) - 1
        if page[start...].starts(with: words) {
          return (bytes.startIndex + start)..<(bytes.startIndex + start + words.count)
        }
        from = start + 2
      }
      return nil
    }
  }
}

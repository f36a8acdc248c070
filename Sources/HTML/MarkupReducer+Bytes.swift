import Glibc

/// Content that is no text, and the looks for bytes and words.
extension MarkupReducer {
  /// Goes on behind the end tag of an element whose content is cut, from behind its start tag.
  ///
  /// - Parameter isData: Whether the content is kept as data, by its place.
  mutating func cutContent(of element: Element, isData: Bool) {
    let start = index
    guard !endless.contains(element), let end = endOfContent(element, from: start) else {
      endless.insert(element)
      // Raw text that never ends takes the rest of the page with it; other elements only lose their tag.
      if element.isRawText, !isFragment || element == .script || element == .style {
        index = source.count
      }
      return
    }
    if isData { data.append(start..<end) }
    index = find(0x3E, from: end).map { $0 + 1 } ?? source.count
  }

  /// Where `</name` stands.
  /// In any case of letters, and only with white space, `/` or `>` behind the name: `</scripts>` ends no
  /// script.
  ///
  /// - Returns: nil when it stands nowhere behind `start`.
  /// - Complexity: Linear in what is passed; a vain search is remembered in `endless`.
  func endOfContent(_ element: Element, from start: Int) -> Int? {
    guard let name = element.name else { return nil }
    var at = start
    while let less = find(0x3C, from: at) {
      if byte(less + 1) == 0x2F, equals(less + 2..<min(less + 2 + name.count, source.count), name) {
        let behind = byte(less + 2 + name.count)
        if behind == 0x3E || behind == 0x2F || isSpace(behind) { return less }
      }
      at = less + 1
    }
    return nil
  }

  // MARK: Bytes

  /// The byte at an index; 0 behind the end.
  func byte(_ index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

  /// Where a byte stands next, by the C library, which sees many at once; nil when nowhere.
  func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < source.count, let base = source.baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(byte), source.count - start) else { return nil }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
  }

  /// Whether a word in lower case stands there, whatever its case.
  func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      range.count == word.count
        && zip(range, word).allSatisfy { lowerCase(source[$0]) == $1 }
    }
  }

  func equals(_ range: Range<Int>, _ word: [UInt8]) -> Bool {
    range.count == word.count && zip(range, word).allSatisfy { lowerCase(source[$0]) == $1 }
  }

  /// The same for a range as long as the word; false where the page ends before.
  func starts(with word: StaticString, at start: Int) -> Bool {
    start + word.utf8CodeUnitCount <= source.count
      && equals(start..<start + word.utf8CodeUnitCount, word)
  }

  /// Whether the word stands anywhere in a range. Ranges are values of attributes.
  func contains(_ range: Range<Int>, _ word: [UInt8]) -> Bool {
    guard range.count >= word.count else { return false }
    return (range.lowerBound...range.upperBound - word.count).contains {
      equals($0..<$0 + word.count, word)
    }
  }
}

import Glibc
import Provenance

/// Compares a leaf's words with the source, piece by piece.
///
/// A leaf's words differ from the source where it has an escape (`\*`), an entity (`&amp;`), or a line end with
/// the indentation and quotation signs behind it.
extension LeafFinder {
  /// A cheap look before `aligned` is tried.
  func couldBegin(_ words: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = source[index]
    return byte == words[0] || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
  }

  /// Compares words with the source from `start` on; `pieces` then tell how each is written.
  ///
  /// - Parameter isCode: In code there are no escapes and no entities.
  /// - Returns: The bytes of the source that the words take; nil when they do not stand there.
  mutating func aligned(
    _ words: UnsafeBufferPointer<UInt8>, from start: Int, isCode: Bool
  ) -> Place? {
    if isCode { return aligned(words, from: start, escapes: false, entities: false) }
    // In "<http://a.example/\\>" a backslash is a letter.
    return aligned(words, from: start, escapes: true, entities: true)
      ?? aligned(words, from: start, escapes: false, entities: true)
  }

  /// Compares with certain kinds of writing allowed. Equal runs are taken in one piece, all else letter by
  /// letter.
  ///
  /// - Complexity: Linear in the words. A failure leaves what was found so far in `pieces`, which the next
  ///   attempt empties.
  mutating func aligned(
    _ words: UnsafeBufferPointer<UInt8>, from start: Int, escapes: Bool,
    entities readsEntities: Bool
  ) -> Place? {
    pieces.removeAll(keepingCapacity: true)
    var at = start
    var index = 0
    while index < words.count {
      let run = equalRun(words, index, at)
      if run > 0 {
        Self.append(OffsetMap.Stretch(text: index, file: at, count: run), to: &pieces)
        at += run
        index += run
        continue
      }
      guard let step = step(words, index, at, escapes: escapes, entities: readsEntities) else {
        return nil
      }
      at += step.file
      index += step.text
    }
    return Place(start: start, end: at)
  }

  /// How many bytes are equal from `index` in the words and `at` in the source, up to one that may be written otherwise.
  func equalRun(_ words: UnsafeBufferPointer<UInt8>, _ index: Int, _ at: Int) -> Int {
    let most = min(words.count - index, source.count - at)
    guard most > 0, let text = words.baseAddress else { return 0 }
    return source.withUnsafeBufferPointer { source in
      guard let file = source.baseAddress else { return 0 }
      // Most leaves are equal from end to end; the C library sees that many bytes at once.
      if index == 0, most == words.count, memcmp(text, file + at, most) == 0,
        Self.written.allSatisfy({ memchr(text, $0, most) == nil })
      {
        return most
      }
      var run = 0
      while run < most, words[index + run] == source[at + run], !Self.isWritten(source[at + run]) {
        run += 1
      }
      return run
    }
  }

  /// What may stand for something else: a backslash, the sign of an entity, a line end.
  /// As `memchr` takes them; `isWritten` says the same.
  static let written: [Int32] = [0x5C, 0x26, 0x0A]
  static func isWritten(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") || byte == 0x0A
  }

  /// Takes one letter, escape or entity as a piece of its own.
  ///
  /// Each is an atom in the map, unless it is one byte for one: then it joins the equal bytes before it. A line
  /// end is as long as what stands up to the next line's words.
  ///
  /// - Returns: How many bytes it has in the words and in the source; nil where they differ.
  mutating func step(
    _ words: UnsafeBufferPointer<UInt8>, _ index: Int, _ at: Int, escapes: Bool,
    entities readsEntities: Bool
  ) -> (text: Int, file: Int)? {
    guard at < source.count else { return nil }
    let byte = source[at]
    var next = at + 1
    if byte == UInt8(ascii: "\\"), escapes, at + 1 < source.count, Self.isSign(source[at + 1]),
      source[at + 1] == words[index]
    {
      next = at + 2
    } else if byte == UInt8(ascii: "&"), readsEntities, let entity = entities.read(source, at: at) {
      guard words[index...].starts(with: entity.letters) else { return nil }
      let (count, length) = (entity.letters.count, entity.end - at)
      // "&nGg;" stands for as many bytes as it has, and is an atom all the same.
      pieces.append(
        OffsetMap.Stretch(text: index, file: at, count: count, fileCount: length, isAtom: true))
      return (count, length)
    } else if byte != words[index] {
      guard !escapes, !readsEntities, isLineEnd(at), words[index] == 0x20 || words[index] == 0x0A
      else { return nil }
      next = nextContent(after: at, keeping: words[(index + 1)...])
    } else if byte == 0x0A {
      next = nextContent(after: at, keeping: words[(index + 1)...])
    }
    Self.append(
      OffsetMap.Stretch(text: index, file: at, count: 1, fileCount: next - at), to: &pieces)
    return (1, next - at)
  }

  /// The ASCII signs that a backslash takes the meaning from.
  /// Before any other byte a backslash is a letter (CommonMark, "backslash escapes").
  static func isSign(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  /// Appends a stretch, joined to the one before where both are equal bytes that go on in text and file.
  /// Most leaves become one stretch by this, and a paragraph without markup has as many as it has lines.
  static func append(
    _ stretch: OffsetMap.Stretch, to stretches: inout [OffsetMap.Stretch]
  ) {
    guard let last = stretches.last, !last.isAtom, !stretch.isAtom, last.textEnd == stretch.text,
      last.fileEnd == stretch.file
    else { return stretches.append(stretch) }
    stretches[stretches.count - 1] = OffsetMap.Stretch(
      text: last.text, file: last.file, count: last.count + stretch.count)
  }
}

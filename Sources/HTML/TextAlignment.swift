import Provenance

extension HTMLTree {
  /// Where the bytes of a text stand in the file as decoded.
  ///
  /// Stretches count from the first byte of the text. The text and its source are walked together: entities are atoms, and tags and
  /// comments that the tree does not have are stepped over. Where the two cannot be brought together, the rest is one atom.
  ///
  /// - Parameter node: Index of a text.
  /// - Returns: In order, covering the whole text; libgumbo gives only a text's beginning and length in the
  ///   source, so the way is found again here.
  /// - Complexity: Linear in the text and its source.
  public func stretches(of node: Int) -> [OffsetMap.Stretch] {
    var alignment = TextAlignment(tree: self, node: node)
    return alignment.align()
  }
}

/// `index` goes through the text as libgumbo has decoded it, `at` through the reduced page; at each step one of
/// the two, or both, go on.
private struct TextAlignment {
  private let tree: HTMLTree
  private let text: ArraySlice<UInt8>
  /// Behind the text's source in the reduced page.
  private let end: Int
  private let isTitle: Bool
  /// What an index of the slice `text` needs added to count from its first byte.
  private let textStart: Int
  private var at: Int
  private var index: Int
  /// What was found so far. Runs are cut where something was taken out of the page between them.
  private var stretches: [OffsetMap.Stretch] = []

  init(tree: HTMLTree, node: Int) {
    self.tree = tree
    text = tree.bytes(of: node)
    at = Int(tree.nodes[node].start)
    end = min(at + Int(tree.nodes[node].length), tree.reduced.count)
    index = text.startIndex
    textStart = -text.startIndex
    isTitle = tree.nodes[Int(tree.nodes[node].parent)].tag == .title
  }

  /// Takes step after step; the questions are in the order of how certain they are. An ampersand is asked about
  /// first, because "&amp;" begins with the byte that it stands for.
  mutating func align() -> [OffsetMap.Stretch] {
    while index < text.endIndex, at < end {
      let source = tree.reduced[at]
      if source == 0x26, let next = entityEnd() {
        atom(sourceEnd: next.source, textEnd: next.text)
      } else if isReplaced() {
        atom(sourceEnd: min(at + Self.length(source), end), textEnd: index + 3)
      } else if source == text[index] {
        run()
      } else if source == 0x0D, text[index] == 0x0A {
        let length = at + 1 < end && tree.reduced[at + 1] == 0x0A ? 2 : 1
        atom(sourceEnd: at + length, textEnd: index + 1)
      } else if source == 0x3C, let close = tree.reduced[at..<end].firstIndex(of: 0x3E) {
        at = close + 1
      } else if source == 0 || source == 0x0A || source == 0x0D {
        at += 1  // libgumbo drops these in places
      } else {
        atom(sourceEnd: end, textEnd: text.endIndex)
      }
    }
    if index < text.endIndex { atom(sourceEnd: at, textEnd: text.endIndex) }
    return stretches
  }

  /// Whether the text has U+FFFD for a code point of the source that libgumbo takes for none: a control ("\u{7F}") or one that
  /// will never be a character ("\u{FFFE}").
  private func isReplaced() -> Bool {
    guard text[index] == 0xEF, Self.isMark(text[index...]), !Self.isMark(tree.reduced[at..<end])
    else { return false }
    let source = tree.reduced[at]
    // NUL is dropped, but for a title.
    if source == 0 { return isTitle }
    let isControl = source < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains(source) || source == 0x7F
    return isControl || source >= 0x80
  }

  /// Whether U+FFFD stands at the beginning.
  private static func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0xEF, 0xBF, 0xBD])
  }

  /// Bytes of the code point that a byte begins.
  private static func length(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Equal bytes, as far as they stand in one piece of the file.
  /// It stops before an ampersand, unless that is its first byte: then it stands for itself.
  private mutating func run() {
    let start = index
    let from = at
    while index < text.endIndex, at < end, tree.reduced[at] == text[index],
      tree.reduced[at] != 0x26 || index == start, !isReplaced()
    {
      index += 1
      at += 1
    }
    let segments = tree.segments
    var place = from
    while place < at {
      let behind = segments.partitioningIndex { $0.reduced > place }
      let stop = behind < segments.count ? min(segments[behind].reduced, at) : at
      stretches.append(
        OffsetMap.Stretch(
          text: textStart + start + place - from, file: tree.file(place), count: stop - place))
      place = stop
    }
  }

  /// Takes bytes of the text and of the source for each other as a whole, and goes on behind both.
  private mutating func atom(sourceEnd: Int, textEnd: Int) {
    let file = tree.file(at)
    let fileEnd = sourceEnd > at ? tree.file(sourceEnd - 1) + 1 : file
    stretches.append(
      OffsetMap.Stretch(
        text: textStart + index, file: file, count: textEnd - index, fileCount: fileEnd - file,
        isAtom: true))
    at = sourceEnd
    index = textEnd
  }

  /// Behind the entity at `at` and behind what it stands for; nil when an ampersand stands for itself.
  ///
  /// Names need no semicolon ("&copy2019"): then the entity is as long as lets the text go on as the source does.
  ///
  /// How long a name is and how many letters it stands for is found by trying what lets both go on alike; there
  /// is no table of names here.
  ///
  /// With a semicolon the entity ends there, unless the text has the ampersand and the name as they stand
  /// ("AT&T;"). A number without one is taken whole. A name without one is tried from its longest form to two
  /// letters.
  ///
  /// - Returns: `source` counts in the reduced page, `text` in the slice.
  private func entityEnd() -> (source: Int, text: Int)? {
    var name = at + 1
    let isNumber = name < end && tree.reduced[name] == 0x23
    if isNumber { name += 1 }
    var stop = name
    while stop < end, stop - name < 40, isLetter(tree.reduced[stop]) || isDigit(tree.reduced[stop])
    { stop += 1 }
    guard stop > name else { return nil }
    let hasSemicolon = stop < end && tree.reduced[stop] == 0x3B
    let first = scalarEnd(index)
    // A few names stand for two scalars.
    // No name stands for one letter of ASCII alone: "&fjlig;" is "fj".
    let isHalf = !isNumber && isLetter(text[index]) && first < text.endIndex
    let candidates =
      isHalf ? [scalarEnd(first)] : first < text.endIndex ? [first, scalarEnd(first)] : [first]
    if hasSemicolon, !isAmpersandItself(stop) {
      for end in candidates where goesOn(stop + 1, end) { return (stop + 1, end) }
      return text[index] == 0x26 ? nil : (stop + 1, first)
    }
    if text[index] == 0x26, isAmpersandItself(stop) { return nil }
    if isNumber { return (stop, first) }
    for length in stride(from: stop, to: name + 1, by: -1) where goesOn(length, first) {
      return (length, first)
    }
    return nil
  }

  /// Whether the ampersand is one that begins no entity: the text has it and goes on as the source.
  private func isAmpersandItself(_ stop: Int) -> Bool {
    text[index] == 0x26 && index + 1 < text.endIndex
      && tree.reduced[at + 1..<min(stop, end)].elementsEqual(
        text[index + 1..<min(index + stop - at, text.endIndex)])
  }

  /// Whether text and source, each at its place, go on alike for a few bytes; an entity or the end is taken on trust.
  /// At most six bytes are compared.
  private func goesOn(_ source: Int, _ index: Int) -> Bool {
    var source = source
    var index = index
    for _ in 0..<6 {
      if source < end, [0x26, 0x3C, 0x0D].contains(tree.reduced[source]) { return true }
      guard source < end, index < text.endIndex else {
        return source >= end && index >= text.endIndex
      }
      let byte = tree.reduced[source]
      if byte != text[index] { return false }
      source += 1
      index += 1
    }
    return true
  }

  /// Behind the code point at an index of the text.
  private func scalarEnd(_ index: Int) -> Int {
    guard index < text.endIndex else { return text.endIndex }
    return min(index + Self.length(text[index]), text.endIndex)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

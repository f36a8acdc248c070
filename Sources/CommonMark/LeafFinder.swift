internal import CCmark
import Glibc
import Provenance

/// Finds where a leaf's words stand in the Markdown.
///
/// libcmark counts a leaf's column in the block's lines as it joined them, and its line without those of link definitions
/// before and of addresses over two lines. So a place is worked out from both with the beginning of each line's own words,
/// tried on the words, and only then believed. What does not fit is looked for from where the leaf before ended.
struct LeafFinder {
  private let source: [UInt8]
  private let lineStarts: [Int]
  /// Where the leaf before ended.
  private(set) var cursor = 0
  private var entities = EntityReader()
  // The block that is open.
  private var firstLine = 1
  private var lastLine = 1
  private var firstColumn = 1
  private var quotes = 0
  /// The leaf found last, by libcmark's count and by its place.
  private var found: (line: Int, column: Int, offset: Int)?
  /// Lines that libcmark has not counted in this block so far.
  private var uncounted = 0
  private static let mostUncounted = 64
  private static let widestSearch = 4096
  private static let widestIndent = 1000

  init(_ source: [UInt8]) {
    self.source = source
    lineStarts = LineStarts.find(in: source)
  }

  /// The words found last, piece by piece: pieces that are equal in the source, and pieces that are written otherwise;
  /// `text` counts in the words. One array for all leaves, most of which are one piece.
  private var pieces: [OffsetMap.Stretch] = []

  /// Where words stand in the source.
  struct Place {
    let start: Int
    let end: Int
  }

  /// Begins a block.
  mutating func enter(_ node: OpaquePointer, quotes: Int) {
    firstLine = Int(cmark_node_get_start_line(node))
    lastLine = max(firstLine, Int(cmark_node_get_end_line(node)))
    firstColumn = Int(cmark_node_get_start_column(node))
    self.quotes = quotes
    uncounted = 0
    found = nil
    cursor = max(cursor, offset(of: node))
  }

  /// The offset that libcmark gives for a node, by line and column of the source.
  func offset(of node: OpaquePointer) -> Int {
    let line = Int(cmark_node_get_start_line(node))
    let column = Int(cmark_node_get_start_column(node))
    guard line >= 1, line <= lineStarts.count else { return cursor }
    return min(lineStarts[line - 1] + max(0, column - 1), source.count)
  }

  // MARK: A leaf

  /// Where words stand; nil when they are not found. Moves the cursor behind them.
  mutating func place(of words: UnsafeBufferPointer<UInt8>, _ node: OpaquePointer, isCode: Bool)
    -> Place?
  {
    if let place = placeByCount(words, node, isCode: isCode) { return place }
    let limit = min(source.count, cursor + Self.widestSearch)
    var index = cursor
    while index < limit {
      if couldBegin(words, at: index), let place = aligned(words, from: index, isCode: isCode) {
        return keep(
          place, Int(cmark_node_get_start_line(node)), Int(cmark_node_get_start_column(node)))
      }
      index += 1
    }
    return nil
  }

  /// Where words stand by libcmark's line and column.
  private mutating func placeByCount(
    _ words: UnsafeBufferPointer<UInt8>, _ node: OpaquePointer, isCode: Bool
  ) -> Place? {
    let line = Int(cmark_node_get_start_line(node))
    let column = Int(cmark_node_get_start_column(node))
    // libcmark 0.30 puts backticks that nothing closes where they end.
    let ticks = isCode ? 0 : words.prefix { $0 == UInt8(ascii: "`") }.count
    if ticks > 0, column > ticks,
      let place = place(of: words, line, column - ticks, isCode: false)
    {
      return place
    }
    return place(of: words, line, column, isCode: isCode)
  }

  private mutating func place(
    of words: UnsafeBufferPointer<UInt8>, _ line: Int, _ column: Int, isCode: Bool
  ) -> Place? {
    if let found, found.line == line, found.column <= column,
      let place = aligned(
        words, behind: found.offset, by: column - found.column, isCode: isCode)
    {
      return keep(place, line, column)
    }
    var extra = uncounted
    while extra <= uncounted + Self.mostUncounted, line + extra <= max(lastLine, line) {
      if let place = place(of: words, inLine: line + extra, column, isCode: isCode) {
        return keep(place, line, column)
      }
      extra += 1
    }
    return nil
  }

  private mutating func keep(_ place: Place, _ line: Int, _ column: Int) -> Place {
    cursor = place.end
    found = (line, column, place.start)
    uncounted = max(uncounted, self.line(of: place.start) - line)
    return place
  }

  private mutating func place(
    of words: UnsafeBufferPointer<UInt8>, inLine line: Int, _ column: Int, isCode: Bool
  ) -> Place? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    if line <= firstLine {
      return aligned(words, behind: lineStarts[line - 1], by: column - 1, isCode: isCode)
    }
    let offset = column - firstColumn
    guard offset >= 0 else { return nil }
    // A lazy line keeps the white space at its beginning, and in "    > x" the sign, which is a word there.
    var tried = -1
    for start in [contentStart(line, quotes: quotes), quoteEnd(line), lineStarts[line - 1]]
    where start != tried {
      tried = start
      if let place = aligned(words, behind: start, by: offset, isCode: isCode) { return place }
    }
    return nil
  }

  /// Tries the place that is so many bytes of a block's own words behind another.
  private mutating func aligned(
    _ words: UnsafeBufferPointer<UInt8>, behind start: Int, by distance: Int, isCode: Bool
  ) -> Place? {
    if let place = aligned(words, behind: start, by: distance, isCode: isCode, lazily: false) {
      return place
    }
    let end = line(of: start)
    guard end < lineStarts.count, start + distance >= lineStarts[end] else { return nil }
    return aligned(words, behind: start, by: distance, isCode: isCode, lazily: true)
  }

  /// - Parameter lazily: Whether lines are taken to keep the white space at their beginning.
  private mutating func aligned(
    _ words: UnsafeBufferPointer<UInt8>, behind start: Int, by distance: Int, isCode: Bool,
    lazily: Bool
  ) -> Place? {
    var at = start
    var left = distance
    var line = line(of: at)
    var lines = 0
    // Not all line ends are counted: "one\\" and "two" are on one line for libcmark.
    while line < lineStarts.count, at + left >= lineStarts[line] {
      left -= lineStarts[line] - at
      line += 1
      lines += 1
      guard line <= lastLine, lines <= Self.mostUncounted else { return nil }
      at = lazily ? quoteEnd(line) : contentStart(line, quotes: quotes)
    }
    return aligned(words, atOrBehind: at + left, isCode: isCode)
  }

  private mutating func aligned(
    _ words: UnsafeBufferPointer<UInt8>, atOrBehind place: Int, isCode: Bool
  ) -> Place? {
    guard place >= cursor, place < source.count else { return nil }
    if let found = aligned(words, from: place, isCode: isCode) { return found }
    // Code may begin with a space or a line end that is no part of it: "`` `a` ``".
    guard isCode else { return nil }
    if source[place] == 0x20 { return aligned(words, from: place + 1, isCode: true) }
    guard isLineEnd(place) else { return nil }
    return aligned(words, from: nextContent(after: place, keeping: words[...]), isCode: true)
  }

  /// Moves the cursor behind a tag, which may go over lines.
  mutating func pass(_ tag: UnsafeBufferPointer<UInt8>, _ node: OpaquePointer) {
    _ = placeByCount(tag, node, isCode: true)
  }

  /// The first byte of a line that belongs to a paragraph's words: behind white space and the signs of open quotations.
  private func contentStart(_ line: Int, quotes: Int) -> Int {
    guard line <= lineStarts.count else { return source.count }
    var index = lineStarts[line - 1]
    var open = quotes
    let limit = min(source.count, index + Self.widestIndent)
    while index < limit {
      if source[index] == UInt8(ascii: ">"), open > 0 {
        open -= 1
      } else if source[index] != 0x20, source[index] != 0x09 {
        break
      }
      index += 1
    }
    return index
  }

  /// Behind the signs of open quotations at the beginning of a line, and the space that belongs to the last.
  private func quoteEnd(_ line: Int) -> Int {
    let low = lineStarts[line - 1]
    var index = contentStart(line, quotes: quotes)
    while index > low, source[index - 1] == 0x20 || source[index - 1] == 0x09 { index -= 1 }
    guard index > low, index < source.count, source[index] == 0x20 else { return index }
    return index + 1
  }

  private func isLineEnd(_ index: Int) -> Bool {
    index < source.count && (source[index] == 0x0A || source[index] == 0x0D)
  }

  /// Number of the line that holds an offset, from 1.
  private func line(of offset: Int) -> Int { lineStarts.partitioningIndex { $0 > offset } }

  /// Where a block's words go on behind a line end; a lazy line has its white space among them.
  private func nextContent(after lineEnd: Int, keeping words: Slice<UnsafeBufferPointer<UInt8>>)
    -> Int
  {
    let line = line(of: lineEnd) + 1
    var index = contentStart(line, quotes: quotes)
    guard line <= lineStarts.count else { return index }
    for byte in words {
      guard byte == 0x20, index > lineStarts[line - 1], source[index - 1] == 0x20 else { break }
      index -= 1
    }
    return index
  }

  // MARK: Letter by letter

  /// A cheap look before `aligned` is tried.
  private func couldBegin(_ words: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = source[index]
    return byte == words[0] || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
  }

  private mutating func aligned(
    _ words: UnsafeBufferPointer<UInt8>, from start: Int, isCode: Bool
  ) -> Place? {
    if isCode { return aligned(words, from: start, escapes: false, entities: false) }
    // In "<http://a.example/\\>" a backslash is a letter.
    return aligned(words, from: start, escapes: true, entities: true)
      ?? aligned(words, from: start, escapes: false, entities: true)
  }

  private mutating func aligned(
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
  private func equalRun(_ words: UnsafeBufferPointer<UInt8>, _ index: Int, _ at: Int) -> Int {
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
  private static let written: [Int32] = [0x5C, 0x26, 0x0A]
  private static func isWritten(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") || byte == 0x0A
  }

  /// Takes one letter, escape or entity as a piece of its own.
  ///
  /// - Returns: How many bytes it has in the words and in the source; nil where they differ.
  private mutating func step(
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
      return add(entity.letters, writtenAs: entity.end - at, index, at)
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

  /// Adds an entity's letters as one piece; as two where it is as long as what it stands for.
  private mutating func add(_ letters: [UInt8], writtenAs length: Int, _ index: Int, _ at: Int)
    -> (text: Int, file: Int)
  {
    guard letters.count > 1, letters.count == length else {
      Self.append(
        OffsetMap.Stretch(text: index, file: at, count: letters.count, fileCount: length),
        to: &pieces)
      return (letters.count, length)
    }
    // "&nGg;" stands for as many bytes as it has: an atom for each letter says that they are not equal.
    let first = letters.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count + 1
    Self.append(
      OffsetMap.Stretch(text: index, file: at, count: first, fileCount: 1), to: &pieces)
    Self.append(
      OffsetMap.Stretch(
        text: index + first, file: at + 1, count: length - first, fileCount: length - 1),
      to: &pieces)
    return (length, length)
  }

  /// The ASCII signs that a backslash takes the meaning from.
  private static func isSign(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  /// Appends a stretch, joined to the one before where both are equal bytes that go on in text and file.
  private static func append(
    _ stretch: OffsetMap.Stretch, to stretches: inout [OffsetMap.Stretch]
  ) {
    guard let last = stretches.last, !last.isAtom, !stretch.isAtom, last.textEnd == stretch.text,
      last.fileEnd == stretch.file
    else { return stretches.append(stretch) }
    stretches[stretches.count - 1] = OffsetMap.Stretch(
      text: last.text, file: last.file, count: last.count + stretch.count)
  }

  // MARK: Into the map

  /// Adds the words found last, which begin at `textStart` in the text.
  func addPieces(textStart: Int, into stretches: inout [OffsetMap.Stretch]) {
    for piece in pieces {
      let stretch = OffsetMap.Stretch(
        text: piece.text + textStart, file: piece.file, count: piece.count,
        fileCount: piece.fileCount)
      Self.append(stretch, to: &stretches)
    }
  }

  /// Adds the line breaks before a leaf: each stands for the line end, white space around it and the signs of quotations.
  func findBreaks(
    _ breaks: [(text: Int, isHard: Bool)], after low: Int, before high: Int,
    into stretches: inout [OffsetMap.Stretch]
  ) {
    var lowest = low
    let last = line(of: high)
    for (index, one) in breaks.enumerated() {
      let behind = last - (breaks.count - 1 - index)
      guard behind >= 2 else { continue }
      var start = lineStarts[behind - 1]
      while start > lowest,
        Self.isSpace(source[start - 1]) || (one.isHard && source[start - 1] == UInt8(ascii: "\\"))
      {
        start -= 1
      }
      guard start < lineStarts[behind - 1] else { continue }
      let end = min(high, contentStart(behind, quotes: quotes))
      guard end > start else { continue }
      stretches.append(
        OffsetMap.Stretch(text: one.text, file: start, count: 1, fileCount: end - start))
      lowest = end
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  // MARK: Code blocks

  /// Maps the lines of a code block, each by the end of its line in the source.
  ///
  /// - Returns: Whether all lines were found.
  mutating func findLines(
    of text: ArraySlice<UInt8>, startingLine node: OpaquePointer,
    into stretches: inout [OffsetMap.Stretch]
  ) -> Bool {
    let isFenced = isFence(at: offset(of: node))
    return findLines(of: text, from: isFenced ? firstLine + 1 : firstLine, into: &stretches)
      || isFenced && findLines(of: text, from: firstLine, into: &stretches)
  }

  private func isFence(at index: Int) -> Bool {
    guard index + 2 < source.count else { return false }
    let mark = source[index]
    return (mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")) && source[index + 1] == mark
      && source[index + 2] == mark
  }

  private mutating func findLines(
    of text: ArraySlice<UInt8>, from firstLine: Int, into stretches: inout [OffsetMap.Stretch]
  ) -> Bool {
    let before = stretches.count
    var line = firstLine
    var start = text.startIndex
    var breakStart: Int?
    while start <= text.endIndex {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.endIndex
      guard let found = tail(of: line, text[start..<end]) else {
        stretches.removeLast(stretches.count - before)
        return false
      }
      if let from = breakStart, found.start > from {
        stretches.append(
          OffsetMap.Stretch(text: start - 1, file: from, count: 1, fileCount: found.start - from))
      }
      if !found.isEmpty {
        // White space that libcmark made of a tab stands nowhere.
        stretches.append(
          OffsetMap.Stretch(text: end - found.count, file: found.start, count: found.count))
      }
      breakStart = found.end
      start = end + 1
      line += 1
    }
    if let end = breakStart { cursor = max(cursor, end) }
    return true
  }

  /// The last bytes of a line that are equal to the words, white space before them left out where it differs.
  private func tail(of line: Int, _ words: ArraySlice<UInt8>) -> TextSpan? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    let low = lineStarts[line - 1]
    var high = line < lineStarts.count ? lineStarts[line] : source.count
    if high > low, source[high - 1] == 0x0A { high -= 1 }
    if high > low, source[high - 1] == 0x0D { high -= 1 }
    if words.count <= high - low, source[(high - words.count)..<high].elementsEqual(words) {
      return TextSpan(high - words.count, high)
    }
    let bare = words.drop { $0 == 0x20 || $0 == 0x09 }
    guard bare.count <= high - low, source[(high - bare.count)..<high].elementsEqual(bare) else {
      return nil
    }
    return TextSpan(high - bare.count, high)
  }
}

/// Reads HTML's names of letters ("&eacute;") as libcmark does, by asking it.
private struct EntityReader {
  private var known: [ArraySlice<UInt8>: [UInt8]] = [:]
  private static let longest = 34

  /// The letters that an entity stands for, and where it ends; nil where none begins.
  mutating func read(_ source: [UInt8], at start: Int) -> (letters: [UInt8], end: Int)? {
    var end = start + 1
    while end < source.count, end - start < Self.longest, source[end] != UInt8(ascii: ";") {
      let byte = source[end]
      guard byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "#") else {
        return nil
      }
      end += 1
    }
    guard end < source.count, source[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
    end += 1
    let written = source[start..<end]
    let letters = known[written] ?? Self.ask(written)
    known[written] = letters
    return letters.elementsEqual(written) ? nil : (letters, end)
  }

  /// What libcmark makes of it as the only word of a paragraph.
  private static func ask(_ written: ArraySlice<UInt8>) -> [UInt8] {
    // A letter before it keeps white space ("&nbsp;", "&Tab;") from being cut off.
    let text = [UInt8(ascii: "x")] + written + [UInt8(ascii: "x")]
    let root = text.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
    guard let root else { return Array(written) }
    defer { cmark_node_free(root) }
    guard let paragraph = cmark_node_first_child(root),
      let leaf = cmark_node_first_child(paragraph),
      let literal = cmark_node_get_literal(leaf)
    else { return Array(written) }
    return Array(String(cString: literal).utf8.dropFirst().dropLast())
  }
}

internal import CCmark
import Provenance

/// Finds where a leaf's words stand in the Markdown.
///
/// libcmark counts a leaf's column in the block's lines as it joined them, and its line without those of link definitions
/// before and of addresses over two lines. So a place is worked out from both with the beginning of each line's own words,
/// tried on the words, and only then believed. What does not fit is looked for from where the leaf before ended.
///
/// Words are compared at every place that is tried, so a wrong place can only be one where the same words
/// stand. The cursor never goes back, so a word that is repeated leads to the next of its kind.
struct LeafFinder {
  /// The Markdown as libcmark read it: `PreparedMarkdown.bytes`.
  let source: [UInt8]
  /// Offset of each line's first byte; line *n* of libcmark is at `n - 1`.
  let lineStarts: [Int]
  /// Where the leaf before ended.
  var cursor = 0
  var entities = EntityReader()
  /// The block that is open: its lines and the column of its first words as libcmark gives them, from 1, columns
  /// in bytes; `quotes` is how many block quotes are open around it.
  var firstLine = 1
  var lastLine = 1
  var firstColumn = 1
  var quotes = 0
  /// The leaf found last, by libcmark's count and by its place.
  /// Leaves on one line of libcmark's are as far apart in the source as their columns say, so the next is tried
  /// from here. nil at the beginning of a block.
  var found: (line: Int, column: Int, offset: Int)?
  /// Lines that libcmark has not counted in this block so far.
  /// It only grows inside a block: a line that libcmark has skipped stays skipped for all leaves behind it.
  var uncounted = 0
  /// How many such lines are tried for one leaf; each costs a comparison.
  static let mostUncounted = 64
  /// Bytes behind the cursor in which words are looked for when no count leads to them.
  static let widestSearch = 4096
  /// Bytes at a line's beginning that may be indentation and signs of quotations.
  static let widestIndent = 1000

  init(_ source: [UInt8]) {
    self.source = source
    lineStarts = LineStarts.find(in: source)
  }

  /// The words found last, piece by piece: pieces that are equal in the source, and pieces that are written otherwise;
  /// `text` counts in the words. One array for all leaves, most of which are one piece.
  var pieces: [OffsetMap.Stretch] = []

  /// Where words stand in the source.
  /// A half-open range of bytes. It may be longer than the words, where it has escapes, entities or line ends.
  struct Place {
    let start: Int
    let end: Int
  }

  /// Begins a block.
  /// Must be called for each paragraph, heading and block of code, in order, before its leaves. The cursor
  /// moves to the block's beginning, so that nothing of it is looked for in what stands between blocks.
  ///
  /// - Parameter quotes: How many block quotes are open, each with a `>` before most lines.
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
  /// Never behind the end; the cursor where libcmark gives no line. For a block it is right, for a leaf only a
  /// hint.
  func offset(of node: OpaquePointer) -> Int {
    let line = Int(cmark_node_get_start_line(node))
    let column = Int(cmark_node_get_start_column(node))
    guard line >= 1, line <= lineStarts.count else { return cursor }
    return min(lineStarts[line - 1] + max(0, column - 1), source.count)
  }

  // MARK: A leaf

  /// Where words stand; nil when they are not found. Moves the cursor behind them.
  ///
  /// By libcmark's count first; else from the cursor, byte by byte, for `widestSearch` bytes.
  ///
  /// - Returns: The place, with its pieces in `pieces`.
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
  /// nil when they do not stand there; then nothing has moved.
  mutating func placeByCount(
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

  /// Tries a line and column of libcmark's: from the leaf found last if that was on the same line, else in that
  /// line and in those below, as many as may not have been counted.
  mutating func place(
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

  /// Believes a place: moves the cursor behind it and remembers how libcmark counted it.
  mutating func keep(_ place: Place, _ line: Int, _ column: Int) -> Place {
    cursor = place.end
    found = (line, column, place.start)
    uncounted = max(uncounted, self.line(of: place.start) - line)
    return place
  }

  /// Moves the cursor behind a tag, which may go over lines.
  /// Where the tag is not found, the cursor stays and the words behind are looked for from there.
  mutating func pass(_ tag: UnsafeBufferPointer<UInt8>, _ node: OpaquePointer) {
    _ = placeByCount(tag, node, isCode: true)
  }
}

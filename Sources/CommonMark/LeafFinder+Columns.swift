/// Places by libcmark's columns: in one line, or from the leaf found last.
extension LeafFinder {
  /// Tries a column in one line of the source. In a block's first line a column is as it stands; further down
  /// it counts from where the block's own words begin, as if the line had the first one's indentation.
  mutating func place(
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
  /// libcmark counts columns in the lines as joined, so the way there may lead over line ends, whose
  /// indentation and quotation signs do not count. It is tried with that white space left out, then, if a line
  /// end is passed at all, with it kept.
  mutating func aligned(
    _ words: UnsafeBufferPointer<UInt8>, behind start: Int, by distance: Int, isCode: Bool
  ) -> Place? {
    if let place = aligned(words, behind: start, by: distance, isCode: isCode, lazily: false) {
      return place
    }
    let end = line(of: start)
    guard end < lineStarts.count, start + distance >= lineStarts[end] else { return nil }
    return aligned(words, behind: start, by: distance, isCode: isCode, lazily: true)
  }

  /// The same in one of the two ways. No more than `mostUncounted` line ends are passed, and none behind the
  /// block's last line.
  ///
  /// - Parameter lazily: Whether lines are taken to keep the white space at their beginning.
  mutating func aligned(
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

  /// Tries a place and, for code, the one behind a space or line end there. A place before the cursor is wrong
  /// in any case.
  mutating func aligned(
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
}

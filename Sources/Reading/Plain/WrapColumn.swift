import Provenance

/// Where the lines of a text were broken to fit a column, as in mail and old archives.
///
/// A line was broken where the next word would not have fitted. So a text is wrapped when most of its lines are too full for
/// the first word of the line below, and a good part of them stop in the middle of a sentence. Lines of one paragraph each
/// have neither.
///
/// A line in the middle of a sentence is not enough: people write verse and addresses so. Both signs together
/// are hardly met by chance.
struct WrapColumn {
  /// The last column that lines reach.
  /// Nineteen of twenty lines reach no further, so that a few overlong ones (an address of the web) do not
  /// count.
  let column: Int
  /// Wider lines are paragraphs of a line each and are not asked; narrower columns than `narrowest` are lists
  /// or verse.
  private static let widest = 110
  private static let narrowest = 40

  /// The column of these lines; nil when they are not wrapped.
  ///
  /// Last lines of runs are left out, as they end where the words do. Six in ten of the others must be full,
  /// and four in ten of the full ones stop in the middle of a sentence.
  ///
  /// - Parameter lines: Runs of lines without a blank one between them.
  /// - Parameter least: Lines that must be there to tell.
  init?(_ runs: [ArraySlice<PlainTextLine>], _ bytes: [UInt8], atLeast least: Int) {
    var widths: [Int] = []
    for run in runs {
      for line in run.dropLast() where line.width <= Self.widest { widths.append(line.width) }
    }
    guard widths.count >= least else { return nil }
    widths.sort()
    let column = widths[(widths.count - 1) * 19 / 20]
    guard column >= Self.narrowest else { return nil }
    self.column = column
    var full = 0
    var running = 0
    for run in runs {
      for (line, next) in zip(run, run.dropFirst()) where line.width <= Self.widest {
        guard slack(line, before: next, bytes) < 0 else { continue }
        full += 1
        if next.startsLower(bytes) || !line.endsSentence(bytes) { running += 1 }
      }
    }
    guard full * 10 >= widths.count * 6, running * 10 >= full * 4 else { return nil }
  }

  /// Whether `next` goes on with the paragraph of `line`.
  ///
  /// A small letter always goes on. An indented line begins a paragraph, and so does one behind a line that had
  /// room for fifteen columns more. Behind a full line the paragraph goes on, also where that line ends a
  /// sentence, as nobody can tell; behind one with a little room, only where it does not.
  ///
  /// - Parameter margin: The smallest indent around.
  func joins(_ line: PlainTextLine, _ next: PlainTextLine, margin: Int, _ bytes: [UInt8]) -> Bool {
    if max(line.width, next.width) > column + 12 { return next.startsLower(bytes) }
    if next.startsLower(bytes) { return true }
    if next.indent >= margin + 2, next.indent > line.indent || line.endsSentence(bytes) {
      return false
    }
    let slack = slack(line, before: next, bytes)
    if slack >= 15 { return false }
    return slack < 0 || !line.endsSentence(bytes)
  }

  /// Columns that were free behind the first word of `next`; below zero when it did not fit.
  /// The space between is reckoned in. Of a very long word no more is counted than tells that it does not fit.
  private func slack(_ line: PlainTextLine, before next: PlainTextLine, _ bytes: [UInt8]) -> Int {
    var word = 0
    for byte in bytes[next.span.range] {
      if byte <= 0x20 { break }
      if byte & 0xC0 != 0x80 { word += 1 }
      if word > Self.widest { break }
    }
    return column - (line.width + 1 + word)
  }
}

extension PlainTextLine {
  /// Whether its first letter is a small one.
  /// Of ASCII.
  func startsLower(_ bytes: [UInt8]) -> Bool { !span.isEmpty && bytes[span.start] &- 0x61 < 26 }

  /// Whether it ends with a stop, also one inside quotation marks or brackets.
  func endsSentence(_ bytes: [UInt8]) -> Bool { PlainTextLine.endsSentence(span, bytes) }

  /// A colon counts as a stop, and so does "…". Closing marks are the typewriter's and the curly ones.
  static func endsSentence(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    var end = span.end
    while end > span.start {
      let byte = bytes[end - 1]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ")") {
        end -= 1
      } else if byte == 0x9D || byte == 0x99, end - span.start > 3, bytes[end - 3] == 0xE2 {
        end -= 3
      } else {
        return ".!?:".utf8.contains(byte) || byte == 0xA6 && end - span.start > 3
      }
    }
    return false
  }
}

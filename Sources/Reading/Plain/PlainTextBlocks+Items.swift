import Model
import Provenance

/// List items, told from lines that only look like one.
extension PlainTextBlocks {
  /// Makes lines with a bullet that stands alone plain text again: "- Reuters", "1. FC Holm won".
  ///
  /// Stars and dots are bullets by themselves. A dash needs a second item beside it; numbers and letters their neighbour.
  /// Two items are neighbours also when the first goes on for some lines, or blank lines part them. "3. That
  /// was all" has no "4." beside it.
  mutating func settleItems() {
    let items = lines.indices.filter { if case .item = lines[$0].kind { true } else { false } }
    var isKept = [Bool](repeating: false, count: items.count)
    for (place, line) in items.enumerated() {
      guard case .item(let bullet, let number) = lines[line].kind else { continue }
      if bullet == .star || bullet == .dot { isKept[place] = true }
      guard place + 1 < items.count, case .item(bullet, let next) = lines[items[place + 1]].kind,
        bullet != .number && bullet != .letter || next == number + 1,
        isOneItem(line, before: items[place + 1])
      else { continue }
      isKept[place] = true
      isKept[place + 1] = true
    }
    for (place, line) in items.enumerated() where !isKept[place] {
      lines[line].kind = .text
      lines[line].span = wholeLine(lines[line].span)
    }
  }

  /// Whether nothing but the rest of the item and blank lines stands between two items.
  /// A line with words behind a blank one is a paragraph of the text, and the item behind it begins anew.
  private func isOneItem(_ item: Int, before next: Int) -> Bool {
    var wasBlank = false
    for index in (item + 1)..<max(item + 1, next) {
      if lines[index].isBlank { wasBlank = true } else if wasBlank { return false }
    }
    return true
  }

  /// The line with its bullet.
  /// White space around it is left out.
  private func wholeLine(_ span: TextSpan) -> TextSpan {
    var start = span.start
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return PlainTextLine.trimmed(bytes, start, span.end)
  }
}

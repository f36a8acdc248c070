import HTML
import Model

/// Finds the day of an article in the lines around its headline, where neither data nor elements that are marked as a day tell it:
/// "by Anna Lund, Contributor | October 31, 2014 07:15am ET".
///
/// Only lines between the headline and the first paragraph are read, then two above the headline; a day of a change is none.
enum PageDays {
  /// Longer lines are prose, in letters.
  private static let longest = 160

  /// - Parameters:
  ///   - features: What stands in menus, further articles and comments is not read.
  ///   - chosen: The article's blocks.
  ///   - headline: The article's headline above the first paragraph; nil where none is.
  static func day(
    _ outline: PageOutline, _ features: PageFeatures, chosen: [Int], headline: Int?
  ) -> ArticleDate? {
    guard let headline,
      let first = chosen.first(where: {
        outline.blocks[$0].letters >= 80 && !outline.blocks[$0].isCaption && $0 > headline
      })
    else { return nil }
    let below = headline + 1..<min(first, headline + 13)
    let above = max(0, headline - 2)..<headline
    for index in Array(below) + above.reversed() where !features.isForeign[index] {
      let block = outline.blocks[index]
      guard block.letters <= longest, !block.isHeading, !block.isCaption, !block.isRow else {
        continue
      }
      if let day = day(in: outline.text[block.span]) {
        // The zone of a printed hour is seldom certain.
        return ArticleDate(year: day.year, month: day.month, day: day.day)
      }
    }
    return nil
  }

  /// The day of a line: one of the parts into which strokes, dots and dashes divide it, or what stands behind a by-line's names.
  static func day(in words: ArraySlice<UInt8>) -> ArticleDate? {
    guard hasYear(words) else { return nil }
    let line = String(decoding: words, as: UTF8.self)
    var wasOfChange = false
    for part in parts(of: line) {
      let lower = part.lowercased()
      let isOfChange = lower.contains(/\b(updated|modified|edited|corrected|reviewed)\b/)
      let isOfDay = lower.contains(/\b(published|posted|created|first)\b/)
      defer { wasOfChange = isOfChange && !hasYear(Array(part.utf8)[...]) }
      if isOfChange && !isOfDay || wasOfChange { continue }
      if let day = DateInWords.read(part) { return day }
      if lower.hasPrefix("by "), let day = tail(of: part) { return day }
    }
    return nil
  }

  private static func parts(of line: String) -> [String] {
    var parts = [line]
    for mark in ["|", "·", "•", "\n", "\t", " - ", " – ", " — ", "//"] {
      parts = parts.flatMap { $0.split(separator: mark).map(String.init) }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// The day at the end of "By Anna Lund on 19 December 2014": the longest run of last words that is one, behind at least a name.
  private static func tail(of part: String) -> ArticleDate? {
    let words = part.split(separator: " ")
    guard words.count > 4 else { return nil }
    for start in 3..<words.count - 1 {
      if let day = DateInWords.read(words[start...].joined(separator: " ")) { return day }
    }
    return nil
  }

  /// Whether four digits stand together.
  private static func hasYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in bytes {
      digits = byte &- 0x30 < 10 ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }
}

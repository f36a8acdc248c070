import Boilerplate
import Model
import Provenance

/// Reads by-lines and days printed around the headline.
///
/// They are what tells writer and day of most articles that have no head. They stay on the page, as asides, and
/// no sentence is made of them: "By Anna Lund" says nothing.
enum TopLines {
  /// The most blocks that are looked at.
  private static let most = 8

  /// What by-lines, stamps and days above the story say. Those that `NoticeRule` does not know by themselves become asides:
  /// "ANNA LUND in Cairo", "June 3, 2014".
  ///
  /// A bare name counts as a by-line only behind a headline. The reading ends behind the third block of the
  /// story that is none, or at the first long one: what stands further down is about somebody else.
  ///
  /// - Returns: nil when they say nothing. The first writers and the first day count.
  static func read(_ blocks: inout [Block], of text: SourceText) -> Head? {
    var head = Head()
    var seen = 0
    for index in blocks.indices.prefix(most) {
      let block = blocks[index]
      let span = block.span
      let isOwn = block.role == .body || block.role == .title
      if isOwn, seen == 0, index + 2 < blocks.count, isSection(text.bytes[span.range]) {
        blocks[index] = Block(block.kind, .aside, at: span)
        continue
      }
      if let authors = ByLine.authors(in: text.bytes, span)
        ?? (isOwn && seen > 0 ? ByLine.bareAuthors(in: text.bytes, span) : nil)
      {
        if head.metadata.authors.isEmpty {
          head.metadata.authors = authors.map { TitleFinder.oneLine(text.string($0)) }
        }
        blocks[index] = Block(block.kind, .aside, at: span)
      } else if let date = day(span, of: text) {
        head.date = head.date ?? date
        blocks[index] = Block(block.kind, .aside, at: span)
      } else if isOwn {
        seen += 1
        if seen > 2 || span.count > 200 { break }
      }
    }
    return head.date == nil && head.metadata.authors.isEmpty ? nil : head
  }

  /// "BUSINESS", "LOCAL NEWS": the section of a paper above its headline, in capitals throughout.
  private static func isSection(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.count <= 16, words.allSatisfy({ $0 &- 0x41 < 26 || $0 == 0x20 }) else {
      return false
    }
    return sections.contains(String(decoding: words, as: UTF8.self))
  }

  private static let sections: Set<String> = [
    "NEWS", "LOCAL NEWS", "WORLD NEWS", "BUSINESS", "SPORT", "SPORTS", "POLITICS", "OPINION",
    "WORLD", "NATION", "LOCAL",
    "HEALTH", "SCIENCE", "TECHNOLOGY", "ENTERTAINMENT", "LIFESTYLE", "TRAVEL", "MONEY", "CULTURE",
    "EDUCATION", "CRIME",
    "ENVIRONMENT", "WEATHER",
  ]

  /// A line that is a day, or "PUBLISHED: ... | UPDATED: ...", of which the first counts.
  /// At most a hundred bytes; a sentence with a day in it is none, as `DateInWords` takes nothing else beside
  /// it.
  private static func day(_ span: TextSpan, of text: SourceText) -> ArticleDate? {
    guard span.count <= 100, hasYear(text.bytes, span) else { return nil }
    let line = text.string(span)
    let first = line.split(separator: "|").first.map(String.init) ?? line
    return DateInWords.read(first) ?? sectionDay(first)
  }

  /// "February 23, 2011 in Nation/World": a day, and the section that the story stood in.
  /// At most three words behind "in", all with capitals.
  private static func sectionDay(_ line: String) -> ArticleDate? {
    let words = line.split(separator: " ")
    guard let link = words.lastIndex(of: "in"), (1...3).contains(words.count - link - 1),
      words[(link + 1)...].allSatisfy({ $0.first?.isUppercase == true || $0 == "&" })
    else { return nil }
    return DateInWords.read(words[..<link].joined(separator: " "))
  }

  /// Whether four digits stand together: most lines need not be read as a day.
  /// It saves making a string.
  private static func hasYear(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
    var digits = 0
    for index in span.range {
      digits = bytes[index] &- 0x30 < 10 ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  /// Whether a line stands by itself between others: a by-line or a day.
  /// Else "By Anna Lund" and the first line below it would be one paragraph in a wrapped text.
  static func isSolo(_ span: TextSpan, in text: SourceText) -> Bool {
    guard span.count <= 160 else { return false }
    return NoticeRule.role(of: span, in: text.bytes) != nil
      || day(span, of: text) != nil
  }
}

extension Head {
  /// This head, with what it does not say taken from another.
  ///
  /// Lists are not joined: where this head names writers, the other's are not asked. Of `extra`, keys that this
  /// head does not have are added behind its own.
  func filled(from other: Head?) -> Head {
    guard let other else { return self }
    var head = self
    head.title = title ?? other.title
    head.date = date ?? other.date
    head.metadata.isDraft = metadata.isDraft || other.metadata.isDraft
    head.metadata.expiry = metadata.expiry ?? other.metadata.expiry
    head.metadata.updated = metadata.updated ?? other.metadata.updated
    head.metadata.release = metadata.release ?? other.metadata.release
    head.metadata.source = metadata.source ?? other.metadata.source
    head.metadata.url = metadata.url ?? other.metadata.url
    if metadata.authors.isEmpty { head.metadata.authors = other.metadata.authors }
    if metadata.language == nil {
      head.metadata.language = other.metadata.language
      head.metadata.isLanguageOfPage = other.metadata.isLanguageOfPage
    }
    head.metadata.description = metadata.description ?? other.metadata.description
    if metadata.corrections.isEmpty { head.metadata.corrections = other.metadata.corrections }
    if metadata.tags.isEmpty { head.metadata.tags = other.metadata.tags }
    let own = Set(metadata.extra.map(\.key))
    head.metadata.extra += other.metadata.extra.filter { !own.contains($0.key) }
    return head
  }
}

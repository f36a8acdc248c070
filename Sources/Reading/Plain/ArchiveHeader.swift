import Boilerplate
import Model
import Provenance

/// Reads the lines above a plain text that say what it is: "Title: ...", "BYLINE: ...", "LENGTH: 540 words".
///
/// As archives export articles; also a paper's name and a day above the headline, and a foot of the same kind ("LOAD-DATE:").
/// A single "Source: ..." may be prose, so it takes two such lines, or one that nobody writes in prose, with a value that
/// is read.
///
/// The header is read before the text is divided, so that its lines make no paragraphs; its lines are named by
/// index and taken out by `PlainTextReader`.
struct ArchiveHeader {
  /// What the lines say.
  /// Empty where the text has no header.
  private(set) var head = Head()
  /// Indices of lines that are no part of the text.
  /// In the array that was given; those of the foot, too.
  private(set) var lines: Set<Int> = []
  /// Where the text goes on in a line behind its key: "BODY: The ferry ...".
  /// `offset` counts in the text, behind the colon and the white space there; that line is not among `lines`.
  private(set) var bodyStart: (line: Int, offset: Int)?
  private let text: SourceText

  /// The most lines that are looked at.
  /// Lines with words, from the top, and again from the bottom.
  private static let most = 40

  /// Reads the header of `all`; of a text without one there are no lines.
  ///
  /// The lines must follow each other from the first line of the text on, blank ones left aside: the first line
  /// that has no known key ends them. Between a paper with its day and the keys one headline may stand.
  ///
  /// - Parameter all: All lines under the file's head, in order.
  init(_ all: [PlainTextLine], of text: SourceText) {
    self.text = text
    let order = all.indices.lazy.filter { !all[$0].isBlank }
    // Prose above and below: what nearly every text has.
    if order.prefix(3).allSatisfy({ all[$0].span.count > 120 }) { return }
    let top = Array(order.prefix(Self.most))
    var index = readPaper(top, all)
    var certain = index > 0
    var found: [(line: Int, pair: Pair)] = []
    while index < top.count, let pair = Pair(all[top[index]].span, text.bytes) {
      found.append((top[index], pair))
      index += 1
      if pair.key == .body { break }
    }
    if certain, found.isEmpty, index < top.count {
      // The headline stands between the day and the keys.
      var behind = index + 1
      while behind < top.count, let pair = Pair(all[top[behind]].span, text.bytes) {
        found.append((top[behind], pair))
        behind += 1
        if pair.key == .body { break }
      }
      if !found.isEmpty { head.title = TitleFinder.oneLine(text.string(all[top[index]].span)) }
    }
    certain = certain || found.count >= 2 || found.first.map { isCertain($0.pair) } ?? false
    guard certain else {
      head = Head()
      lines = []
      return
    }
    for (line, pair) in found { take(pair, at: line) }
    readFoot(all)
  }

  /// "The Harbour Times", "June 3, 2014 Tuesday", then a headline and keys in capitals.
  /// A notice may stand between paper and day. Without a key in capitals one or two lines below, the first two
  /// lines are those of a story that is told under a day.
  ///
  /// - Returns: How many of the lines are paper and day; 0 without keys behind.
  private mutating func readPaper(_ top: [Int], _ all: [PlainTextLine]) -> Int {
    guard top.count > 3, all[top[0]].span.count <= 60,
      Pair(all[top[0]].span, text.bytes) == nil
    else { return 0 }
    var index = 1
    if NoticeTable.role(ofBlock: all[top[index]].span, in: text.bytes) == .notice { index += 1 }
    guard index + 2 < top.count, all[top[index]].span.count <= 60,
      let date = DateInWords.read(text.string(all[top[index]].span)),
      let key = Pair(all[top[index + 2]].span, text.bytes)
        ?? Pair(all[top[index + 1]].span, text.bytes),
      key.isCapitals
    else { return 0 }
    head.metadata.source = TitleFinder.oneLine(text.string(all[top[0]].span))
    head.date = date
    lines.formUnion(top[...index])
    return index + 1
  }

  /// "LOAD-DATE: June 3, 2014", "LANGUAGE: ENGLISH" below the text.
  /// From the last line up, to the first that is no key in capitals. Nothing is taken from it: it only is no
  /// part of the story.
  private mutating func readFoot(_ all: [PlainTextLine]) {
    var index = all.count - 1
    var seen = 0
    while index >= 0, seen < Self.most, !lines.contains(index) {
      if !all[index].isBlank {
        guard let pair = Pair(all[index].span, text.bytes), pair.isCapitals, pair.key != .body
        else {
          return
        }
        seen += 1
        lines.insert(index)
      }
      index -= 1
    }
  }

  /// Whether one line alone makes a header: "Length: 540 words" is nothing that prose has, "Page: 3" may be.
  private func isCertain(_ pair: Pair) -> Bool {
    switch pair.key {
    case .title, .byline, .length, .url: true
    case .date: DateInWords.read(text.string(pair.value)) != nil
    case .draft, .status:
      ["true", "false", "yes", "no", "draft", "hidden", "published"].contains(
        text.string(pair.value).lowercased())
    default: false
    }
  }

  /// Takes a line's value; of two lines with one key the first counts. Keys that only archives need go to
  /// `extra`.
  private mutating func take(_ pair: Pair, at line: Int) {
    lines.insert(line)
    let value = TitleFinder.oneLine(text.string(pair.value))
    guard !value.isEmpty else { return }
    switch pair.key {
    case .title: head.title = head.title ?? value
    case .date: head.date = head.date ?? DateInWords.read(value)
    case .source: head.metadata.source = head.metadata.source ?? value
    case .url:
      if HeadReader.isWebAddress(value) { head.metadata.url = head.metadata.url ?? value }
    case .byline: takeAuthors(pair.value)
    case .body:
      lines.remove(line)
      bodyStart = (line, pair.value.start)
    case .draft: head.metadata.isDraft = ["true", "yes", "on"].contains(value.lowercased())
    case .status:
      head.metadata.isDraft = ["draft", "hidden"].contains(value.lowercased())
    case .section, .length, .other:
      head.metadata.extra.append((pair.name, .text(value)))
    }
  }

  /// "Byline: By Anna Lund and Per Holm"; a value that is no list of names is one writer as it is written.
  private mutating func takeAuthors(_ value: TextSpan) {
    guard head.metadata.authors.isEmpty else { return }
    let spans =
      ByLine.authors(in: text.bytes, value) ?? ByLine.names(in: text.bytes, value)
      ?? [value]
    head.metadata.authors = spans.map { TitleFinder.oneLine(text.string($0)) }
  }
}

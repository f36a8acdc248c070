import Provenance
import XML

/// Characters of an element with the way to the file.
struct FeedText {
  var bytes: [UInt8] = []
  var stretches: [OffsetMap.Stretch] = []

  mutating func add(_ new: UnsafeBufferPointer<UInt8>, _ stretch: OffsetMap.Stretch) {
    if let last = stretches.last, !last.isAtom, !stretch.isAtom, last.fileEnd == stretch.file,
      last.textEnd == bytes.count
    {
      stretches[stretches.count - 1] = .init(
        text: last.text, file: last.file, count: last.count + stretch.count)
    } else {
      stretches.append(
        .init(
          text: bytes.count, file: stretch.file, count: stretch.count, fileCount: stretch.fileCount)
      )
    }
    bytes += new
  }
}

/// One entry of a feed, or what stands above all of them.
struct FeedEntry {
  /// Of its first tag.
  var start = 0
  /// Short texts by the names of their elements in small letters, without prefix.
  private var texts: [String: [String]] = [:]
  /// The address of a link that is the entry itself.
  var link: String?
  /// The whole text, and a beginning or a summary, both as HTML.
  var content: FeedText?
  var description: FeedText?
  /// Where the whole text stands as markup of the file itself.
  var markup: TextSpan?

  mutating func add(_ name: String, _ text: String) { texts[name, default: []].append(text) }

  /// All texts of elements of a name, in order.
  func all(_ name: String) -> [String] { texts[name] ?? [] }

  /// The first of them that says something.
  func words(_ name: String) -> String? { all(name).first { !$0.isEmpty } }
}

/// Gathers a feed's entries from the events of its XML.
final class FeedEntries: XMLEvents {
  private(set) var entries: [FeedEntry] = []
  /// What the feed says of itself.
  private(set) var channel = FeedEntry()

  /// Elements that are open, by their local names, each with its own characters.
  private var open: [(name: String, text: FeedText)] = []
  /// The entry that is read, and how many elements are above it.
  private var entry: (value: FeedEntry, depth: Int)?
  /// Where markup begins that is content itself.
  private var markupStart: (offset: Int, depth: Int)?

  /// Prefixes of elements that say the same as those without one. "media:title" is a picture's.
  private static let prefixes: Set<Substring> = [
    "", "content", "dc", "atom", "a10", "rss", "dcterms", "wp",
  ]

  func open(_ name: String, _ attributes: [String: String], contentStart: Int) {
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let prefix = parts.count == 2 ? parts[0] : ""
    let local = Self.prefixes.contains(prefix) ? (parts.last ?? "").lowercased() : name
    defer { open.append((local, FeedText())) }
    guard markupStart == nil else { return }
    if entry == nil, local == "item" || local == "entry" {
      entry = (FeedEntry(), open.count)
      entry?.value.start = contentStart - 1
      return
    }
    if local == "link", let href = attributes["href"],
      attributes["rel"] ?? "alternate" == "alternate"
    {
      if entry?.value.link == nil { entry?.value.link = href }
    }
    if local == "category", let term = attributes["term"] { entry?.value.add("category", term) }
    if local == "content", attributes["type"] == "xhtml", entry != nil {
      markupStart = (contentStart, open.count)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: OffsetMap.Stretch) {
    guard !open.isEmpty, markupStart == nil else { return }
    open[open.count - 1].text.add(bytes, stretch)
  }

  func close(_ name: String, contentEnd: Int) {
    guard let (local, text) = open.popLast() else { return }
    if let begin = markupStart {
      guard begin.depth == open.count else { return }
      entry?.value.markup = TextSpan(begin.offset, max(begin.offset, contentEnd))
      markupStart = nil
    } else if let (value, depth) = entry, depth == open.count {
      entries.append(value)
      entry = nil
    } else {
      take(local, text)
    }
  }

  /// Takes the text of an element that has ended.
  private func take(_ local: String, _ text: FeedText) {
    let words = String(decoding: text.bytes, as: UTF8.self)
    let plain = TitleFinder.oneLine(words)
    guard entry != nil else {
      // The feed's own, and not its picture's.
      if !plain.isEmpty, ["channel", "feed"].contains(open.last?.name) {
        channel.add(local, plain)
      }
      return
    }
    switch local {
    case "encoded", "content": if !plain.isEmpty { entry?.value.content = text }
    case "description", "summary": if !plain.isEmpty { entry?.value.description = text }
    case "name" where open.last?.name == "author": entry?.value.add("author", plain)
    default: if !plain.isEmpty { entry?.value.add(local, plain) }
    }
  }
}

import FrontMatter
import Model
import Provenance

/// Reads the keys of an article's head: ours first, then those of other programs where ours are missing (`ForeignKeys`).
///
/// A value is taken as it is written: `title: 2014` and `tags: [no, on]` are words. A wrong value of our own key is an error with
/// its place, of another's a warning; the other keys still count. Keys that are not ours go to `meta`.
///
/// Keys of ours are compared as they are written: `Title` is not ours but foreign, and counts where `title` is
/// missing.
struct HeadReader {
  /// For places, with `text`, the file's whole text that offsets of values count in.
  let file: String
  let text: SourceText
  var head = Head()
  /// In the order of the keys, ours before foreign ones.
  var diagnostics: [Diagnostic] = []
  /// Whether the key that is read is another program's.
  var isForeign = false
  /// Whether several people and topics stand in one text (Pelican).
  /// Keys of such a head are in lower case, and may stand twice.
  let listsAreLines: Bool

  /// The head of a file.
  ///
  /// - Parameter span: The head without its marks; nil where the file has none, which is no fault.
  /// - Returns: An empty head, with an error, where it cannot be read as what it is written in.
  static func read(
    _ span: TextSpan?, _ format: FrontMatterSplit.Format, of text: SourceText, file: String
  ) -> Diagnosed<Head> {
    guard let span else { return Diagnosed(Head()) }
    let parsed =
      switch format {
      case .yaml: YAML.parse(span, of: text, file: file)
      case .toml: TOML.parse(span, of: text, file: file)
      case .lines: Diagnosed<YAMLNode?>(HeaderLines.parse(span, of: text))
      }
    var reader = HeadReader(file: file, text: text, listsAreLines: format == .lines)
    reader.diagnostics = parsed.diagnostics
    if let node = parsed.value { reader.read(node) }
    return Diagnosed(reader.head, reader.diagnostics)
  }

  private init(file: String, text: SourceText, listsAreLines: Bool) {
    self.file = file
    self.text = text
    self.listsAreLines = listsAreLines
  }

  /// Reads a whole head. A list or a mere text is no head; nothing at all is an empty one.
  /// Ours are read first, all of them, so that `given` is complete when foreign names are asked for. Foreign
  /// keys stay in `meta` as well.
  mutating func read(_ node: YAMLNode) {
    guard case .mapping(let pairs) = node.content else {
      if !node.isNull {
        report(
          node.offset, "the head is \(node.kindName); write 'key: value' lines", "bad-front-matter")
      }
      return
    }
    // A dozen at most, which are compared sooner than hashed.
    var given: [String] = []
    // YAML and TOML tell it themselves.
    var seen: Set<String> = []
    for pair in pairs {
      if listsAreLines, !seen.insert(pair.key).inserted {
        report(pair.keyOffset, "'\(pair.key)' stands here a second time; keep one", "duplicate-key")
      } else if read(pair) {
        given.append(pair.key == "author" ? "authors" : pair.key)
      } else {
        warnOfSummaryKey(pair)
        head.metadata.extra.append((pair.key, extra(pair.value)))
      }
    }
    readForeign(pairs, besides: given)
    warnOfMisspelt(pairs, besides: given)
  }

  /// Reads one of our own keys; false for another.
  /// True also when its value is wrong: the key is ours, and goes neither to `meta` nor to a foreign name.
  /// `author` is another word for `authors`; the later of both counts.
  mutating func read(_ pair: YAMLNode.Pair) -> Bool {
    switch pair.key {
    case "title": head.title = required(pair).map(TitleFinder.oneLine)
    case "date": readDate(pair)
    case "source": head.metadata.source = word(pair)
    case "url":
      guard !isPath(pair) else { return false }
      readAddress(pair)
    case "author", "authors": head.metadata.authors = people(pair)
    case "tags": head.metadata.tags = topics(pair)
    case "lang": readLanguage(pair)
    case "slug": readSlug(pair)
    case "permalink": return readsPath(pair)
    case "aliases": readAliases(pair)
    case "summary-sentences": head.metadata.summary.sentences = number(pair, 0...50)
    case "summary-words": head.metadata.summary.words = number(pair, 1...5000)
    case "summary-pin": head.metadata.summary.pins = wishes(pair)
    case "summary-ban": head.metadata.summary.bans = wishes(pair)
    case "draft": readDraft(pair)
    case "expires": readExpiry(pair)
    case "description": head.metadata.description = word(pair).map(TitleFinder.oneLine)
    case "story": head.metadata.story = word(pair)
    case "correction", "corrections":
      head.metadata.corrections += words(pair, splitAtCommas: false)
    default: return false
    }
    return true
  }

  /// Tells a key that nobody knows and that looks like one of ours which the head lacks: "tittle" where there is no title.
  private mutating func warnOfMisspelt(_ pairs: [YAMLNode.Pair], besides given: [String]) {
    let names = pairs.map { $0.key.lowercased() }
    let unknown = pairs.indices.filter {
      pairs[$0].key.utf8.count > 2 && !given.contains(pairs[$0].key)
        && ForeignKeys.keysByName[names[$0]] == nil && !ForeignKeys.tables.contains(names[$0])
    }
    // Most heads have none.
    guard !unknown.isEmpty else { return }
    let told = Set(names.flatMap { ForeignKeys.keysByName[$0] ?? [] })
    var lacking = Self.keys.filter { !given.contains($0) && !told.contains($0) }
    for index in unknown {
      let (pair, key) = (pairs[index], names[index])
      guard let meant = Nearest.nearest(to: key, among: lacking), meant.first == key.first else {
        continue
      }
      diagnostics.append(
        .warning(
          SourceLocation(file: file, text: text, offset: pair.keyOffset),
          "there is no key '\(pair.key)' here; did you mean '\(meant)'?", id: "unknown-key"))
      lacking.removeAll { $0 == meant }
    }
  }

  /// Those of ours that are words which may be misspelt; those of summaries have a look-out of their own.
  private static let keys =
    HeadKey.rows.map(\.name).filter { !$0.hasPrefix("summary") } + ["author", "corrections"]

  /// Tells what is wrong: an error for keys of ours, a warning for others.
  mutating func report(_ offset: Int, _ message: String, _ id: String) {
    let place = SourceLocation(file: file, text: text, offset: offset)
    diagnostics.append(Diagnostic(isForeign ? .warning : .error, at: place, message, id: id))
  }
}

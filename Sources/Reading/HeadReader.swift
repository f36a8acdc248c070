import FrontMatter
import Model
import Provenance

/// What the head of an article says, as far as it could be read.
struct Head {
  var title: String?
  var date: ArticleDate?
  var slug: String?
  var metadata = ArticleMetadata()
}

/// Reads the keys of an article's head: ours first, then those of other programs where ours are missing (`ForeignKeys`).
///
/// A value is taken as it is written: `title: 2014` and `tags: [no, on]` are words. A wrong value of our own key is an error with
/// its place, of another's a warning; the other keys still count. Keys that are not ours go to `meta`.
struct HeadReader {
  let file: String
  let text: SourceText
  private var head = Head()
  var diagnostics: [Diagnostic] = []
  /// Whether the key that is read is another program's.
  private var isForeign = false
  /// Whether several people and topics stand in one text (Pelican).
  private let listsAreLines: Bool

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

  private mutating func read(_ node: YAMLNode) {
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
  }

  /// Reads one of our own keys; false for another.
  private mutating func read(_ pair: YAMLNode.Pair) -> Bool {
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
    case "summary-sentences": head.metadata.summary.sentences = number(pair, 0...50)
    case "summary-words": head.metadata.summary.words = number(pair, 1...5000)
    case "summary-pin": head.metadata.summary.pins = wishes(pair)
    case "summary-ban": head.metadata.summary.bans = wishes(pair)
    case "draft": readDraft(pair)
    case "description": head.metadata.description = word(pair).map(TitleFinder.oneLine)
    default: return false
    }
    return true
  }

  // MARK: Keys of other programs

  private mutating func readForeign(_ pairs: [YAMLNode.Pair], besides given: [String]) {
    var others: [String: YAMLNode.Pair] = [:]
    func add(_ pair: YAMLNode.Pair) {
      let name = pair.key.lowercased()
      // "author" beside our own "authors" has nothing more to say.
      guard let keys = ForeignKeys.keysByName[name], !keys.allSatisfy(given.contains),
        others[name] == nil
      else { return }
      others[name] = pair
    }
    for pair in pairs where !given.contains(pair.key) { add(pair) }
    for pair in pairs where ForeignKeys.tables.contains(pair.key) {
      guard case .mapping(let inner) = pair.value.content else { continue }
      inner.forEach(add)
    }
    guard !others.isEmpty else { return }
    isForeign = true
    for row in ForeignKeys.rows where !given.contains(row.key) {
      for name in row.names {
        if let pair = others[name], !pair.value.isNull, readForeign(pair, named: name, as: row.key)
        {
          break
        }
      }
    }
    isForeign = false
  }

  /// Reads another program's key as one of ours.
  ///
  /// - Returns: Whether it says what our key says: `published: true` is no date, `permalink: /ferry/` no web address.
  private mutating func readForeign(_ pair: YAMLNode.Pair, named name: String, as key: String)
    -> Bool
  {
    switch key {
    case "title": head.title = required(pair).map(TitleFinder.oneLine)
    case "date":
      guard flag(pair) == nil else { return false }
      readDate(pair)
      return head.date != nil
    case "source": head.metadata.source = word(pair)
    case "url":
      guard case .scalar(let text, _) = pair.value.content, isWeb(text) else { return false }
      readAddress(pair)
    case "authors": head.metadata.authors = people(pair)
    case "tags": head.metadata.tags = topics(pair)
    case "lang": readLanguage(pair)
    case "slug": return name == "slug" ? readsSlug(pair) : readsPath(pair)
    case "draft": return readsState(pair, named: name)
    case "description": head.metadata.description = word(pair).map(TitleFinder.oneLine)
    default: return false
    }
    return true
  }

  private mutating func readsSlug(_ pair: YAMLNode.Pair) -> Bool {
    readSlug(pair)
    return true
  }

  /// The last part of a page's address: `/2014/ferry.html` is "ferry". A pattern (`/:year/:title/`) is none.
  private mutating func readsPath(_ pair: YAMLNode.Pair) -> Bool {
    guard case .scalar(let text, _) = pair.value.content, !isWeb(text), !text.contains(":"),
      var last = text.split(separator: "/").last
    else { return false }
    for ending in [".html", ".htm", ".md"] where last.hasSuffix(ending) {
      last = last.dropLast(ending.utf8.count)
    }
    guard let slug = Slug.fold(String(last)) else { return false }
    head.slug = slug
    return true
  }

  /// `draft: true`, `published: false`, `status: draft`.
  private mutating func readsState(_ pair: YAMLNode.Pair, named name: String) -> Bool {
    if name == "status" {
      guard case .scalar(let text, _) = pair.value.content else { return false }
      head.metadata.isDraft = ["draft", "hidden"].contains(text.lowercased())
      return true
    }
    guard let flag = flag(pair) else {
      if name == "draft" { readDraft(pair) }
      return false
    }
    head.metadata.isDraft = name == "draft" ? flag : !flag
    return true
  }

  private func flag(_ pair: YAMLNode.Pair) -> Bool? {
    guard case .scalar(let text, _) = pair.value.content else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: return nil
    }
  }

  private func isWeb(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://")
  }

  /// Hugo's `url: /news/ferry/` says where its page stands.
  private func isPath(_ pair: YAMLNode.Pair) -> Bool {
    guard case .scalar(let text, _) = pair.value.content else { return false }
    return text.hasPrefix("/") && !text.hasPrefix("//")
  }

  mutating func report(_ offset: Int, _ message: String, _ id: String) {
    let place = SourceLocation(file: file, text: text, offset: offset)
    diagnostics.append(Diagnostic(isForeign ? .warning : .error, at: place, message, id: id))
  }

  // MARK: Words

  /// One text; nil when the value is written as nothing or is of another kind, which is told.
  mutating func word(_ pair: YAMLNode.Pair) -> String? {
    if let linked = linkedWord(pair.value) { return clean(linked, pair) }
    guard case .scalar(let text, _) = pair.value.content else {
      report(
        pair.value.offset, "'\(pair.key)' is \(pair.value.kindName); write one text", "wrong-type")
      return nil
    }
    return pair.value.isNull ? nil : clean(unlinked(text), pair)
  }

  /// `[[Ann Lund]]` without quotation marks, which YAML takes for a list in a list.
  private func linkedWord(_ node: YAMLNode) -> String? {
    guard case .sequence(let outer) = node.content, outer.count == 1,
      case .sequence(let inner) = outer[0].content, inner.count == 1,
      case .scalar(let text, _) = inner[0].content
    else { return nil }
    return unlinked("[[\(text)]]")
  }

  /// Obsidian's `[[notes/Ann|Ann Lund]]` is "Ann Lund".
  private func unlinked(_ text: String) -> String {
    guard text.hasPrefix("[["), text.hasSuffix("]]"), text.utf8.count > 4 else { return text }
    let inner = text.dropFirst(2).dropLast(2)
    guard !inner.contains("[") else { return text }
    return String(inner.split(separator: "|").last ?? inner)
  }

  /// People, each as a text or, as Hugo has it, a group of keys with `name`.
  private mutating func people(_ pair: YAMLNode.Pair) -> [String] {
    func named(_ node: YAMLNode) -> YAMLNode {
      guard case .mapping(let keys) = node.content,
        let name = keys.first(where: { $0.key.lowercased() == "name" })
      else { return node }
      return name.value
    }
    var value = named(pair.value)
    if case .sequence(let items) = value.content {
      value = YAMLNode(content: .sequence(items.map(named)), offset: value.offset)
    }
    let named = YAMLNode.Pair(key: pair.key, keyOffset: pair.keyOffset, value: value)
    guard listsAreLines, case .scalar(let text, _) = value.content else {
      return words(named, splitAtCommas: false)
    }
    guard text.contains(";") else { return words(named, splitAtCommas: true) }
    return text.split(separator: ";").map { TitleFinder.oneLine(String($0)) }.filter { !$0.isEmpty }
  }

  /// Topics, without the sign that Obsidian has before them: `#sea #ferries`.
  private mutating func topics(_ pair: YAMLNode.Pair) -> [String] {
    words(pair, splitAtCommas: true).flatMap { topic -> [String] in
      guard topic.hasPrefix("#") else { return [topic] }
      return topic.split(separator: " ").map {
        $0.hasPrefix("#") ? String($0.dropFirst()) : String($0)
      }
      .filter { !$0.isEmpty }
    }
  }

  private mutating func required(_ pair: YAMLNode.Pair) -> String? {
    guard case .scalar(let text, _) = pair.value.content, !pair.value.isNull,
      text.contains(where: { !$0.isWhitespace })
    else {
      guard case .scalar = pair.value.content else { return word(pair) }
      report(
        pair.value.offset, "'\(pair.key)' is empty; write one or take the line out", "empty-value")
      return nil
    }
    return word(pair)
  }

  /// A NUL has no place in what a head says: much that reads files would end there.
  private mutating func clean(_ text: String, _ pair: YAMLNode.Pair) -> String? {
    guard text.utf8.contains(0) else { return text }
    report(
      pair.value.offset, "'\(pair.key)' holds a control character; take it out", "control-character"
    )
    return nil
  }

  private mutating func words(_ pair: YAMLNode.Pair, splitAtCommas: Bool) -> [String] {
    if linkedWord(pair.value) != nil { return word(pair).map { [TitleFinder.oneLine($0)] } ?? [] }
    switch pair.value.content {
    case .scalar:
      guard let word = word(pair) else { return [] }
      let parts =
        splitAtCommas
        ? word.utf8.split(separator: UInt8(ascii: ",")).map {
          TitleFinder.oneLine(String(Substring($0)))
        }
        : [TitleFinder.oneLine(word)]
      return parts.filter { !$0.isEmpty }
    case .sequence(let items):
      return items.compactMap { item in
        // "- [[Ann]]" is a list in a list once more.
        let value = linkedWord(YAMLNode(content: .sequence([item]), offset: item.offset)).map {
          YAMLNode(content: .scalar($0, isPlain: false), offset: item.offset)
        }
        return word(YAMLNode.Pair(key: pair.key, keyOffset: pair.keyOffset, value: value ?? item))
          .map(TitleFinder.oneLine)
      }.filter { !$0.isEmpty }
    case .mapping:
      report(
        pair.value.offset, "'\(pair.key)' is a group of keys; write a text or a list", "wrong-type")
      return []
    }
  }

  private func extra(_ node: YAMLNode) -> ExtraValue {
    switch node.content {
    case .scalar(let text, _): .text(text)
    case .sequence(let items): .list(items.map(extra))
    case .mapping(let pairs):
      .record(pairs.map { ExtraValue.Pair(key: $0.key, value: extra($0.value)) })
    }
  }

  // MARK: Values of a kind

  private mutating func readDate(_ pair: YAMLNode.Pair) {
    guard let word = word(pair) else { return }
    guard let read = DateReader.readTelling(word) else {
      return report(
        pair.value.offset, "'\(pair.key)' is not a day; write it as 2014-06-23", "bad-date")
    }
    head.date = read.date
    if let zone = read.unknownZone {
      let place = SourceLocation(file: file, text: text, offset: pair.value.offset)
      diagnostics.append(
        .warning(
          place, "the time zone '\(zone)' is not known, only the day is read; write it as +02:00",
          id: "unknown-zone"))
    }
  }

  private mutating func readAddress(_ pair: YAMLNode.Pair) {
    guard let word = word(pair) else { return }
    guard Self.isWebAddress(word) else {
      return report(
        pair.value.offset,
        "'\(pair.key)' is not a web address; write it as https://example.org/article",
        "bad-url")
    }
    head.metadata.url = word
  }

  /// Whether a text is an address of http or https.
  static func isWebAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    return (lower.hasPrefix("http://") || lower.hasPrefix("https://")) && lower.utf8.count > 8
      && !text.utf8.contains { $0 <= 0x20 }
  }

  /// Whether a text has the form of a BCP 47 tag.
  static func isLanguageTag(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 35
      && text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
  }

  private mutating func readLanguage(_ pair: YAMLNode.Pair) {
    guard var word = word(pair) else { return }
    // "en_US.UTF-8" is how systems write "en-US".
    word = String(word.prefix { $0 != "." }.map { $0 == "_" ? "-" : $0 })
    guard Self.isLanguageTag(word) else {
      return report(
        pair.value.offset, "'\(pair.key)' is not a language tag; write it as en or pt-BR",
        "bad-language")
    }
    head.metadata.language = word
  }

  private mutating func readSlug(_ pair: YAMLNode.Pair) {
    guard let word = word(pair) else { return }
    guard let slug = Slug.fold(word) else {
      return report(
        pair.value.offset,
        "'\(pair.key)' has no letter or digit that an address can keep; write it with a-z and 0-9",
        "bad-slug")
    }
    head.slug = slug
  }

  private mutating func readDraft(_ pair: YAMLNode.Pair) {
    switch word(pair)?.lowercased() {
    case "true", "yes", "on": head.metadata.isDraft = true
    case "false", "no", "off", nil: head.metadata.isDraft = false
    default:
      report(
        pair.value.offset, "'\(pair.key)' is neither true nor false; write one of them",
        "wrong-type")
    }
  }
}

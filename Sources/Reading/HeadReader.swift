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

/// Reads the keys of an article's head.
///
/// A value is taken as it is written: `title: 2014` and `tags: [no, on]` are words. A wrong key is an error with its place; the
/// other keys still count.
struct HeadReader {
  private let file: String
  private let text: SourceText
  private var head = Head()
  private var diagnostics: [Diagnostic] = []

  static func read(_ span: TextSpan?, of text: SourceText, file: String) -> Diagnosed<Head> {
    guard let span else { return Diagnosed(Head()) }
    let parsed = YAML.parse(span, of: text, file: file)
    var reader = HeadReader(file: file, text: text)
    reader.diagnostics = parsed.diagnostics
    if let node = parsed.value { reader.read(node) }
    return Diagnosed(reader.head, reader.diagnostics)
  }

  private init(file: String, text: SourceText) {
    self.file = file
    self.text = text
  }

  private mutating func read(_ node: YAMLNode) {
    guard case .mapping(let pairs) = node.content else {
      if !node.isNull {
        report(
          node.offset, "the head is \(node.kindName); write 'key: value' lines", "bad-front-matter")
      }
      return
    }
    for pair in pairs { read(pair) }
  }

  private mutating func read(_ pair: YAMLNode.Pair) {
    let value = pair.value
    switch pair.key {
    case "title": head.title = required(pair).map(TitleFinder.oneLine)
    case "date": readDate(pair)
    case "source": head.metadata.source = word(pair)
    case "url": readAddress(pair)
    case "author", "authors": head.metadata.authors = words(pair, splitAtCommas: false)
    case "tags": head.metadata.tags = words(pair, splitAtCommas: true)
    case "lang": readLanguage(pair)
    case "slug": readSlug(pair)
    case "draft": readDraft(pair)
    case "description": head.metadata.description = word(pair).map(TitleFinder.oneLine)
    default: head.metadata.extra.append((pair.key, extra(value)))
    }
  }

  private mutating func report(_ offset: Int, _ message: String, _ id: String) {
    diagnostics.append(
      .error(SourceLocation(file: file, text: text, offset: offset), message, id: id))
  }

  // MARK: Words

  /// One text; nil when the value is written as nothing or is of another kind, which is told.
  private mutating func word(_ pair: YAMLNode.Pair) -> String? {
    guard case .scalar(let text, _) = pair.value.content else {
      report(
        pair.value.offset, "'\(pair.key)' is \(pair.value.kindName); write one text", "wrong-type")
      return nil
    }
    return pair.value.isNull ? nil : clean(text, pair)
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
    switch pair.value.content {
    case .scalar:
      guard let word = word(pair) else { return [] }
      let parts =
        splitAtCommas
        ? word.split(separator: ",").map { TitleFinder.oneLine(String($0)) }
        : [TitleFinder.oneLine(word)]
      return parts.filter { !$0.isEmpty }
    case .sequence(let items):
      return items.compactMap { item in
        word(YAMLNode.Pair(key: pair.key, keyOffset: pair.keyOffset, value: item)).map(
          TitleFinder.oneLine)
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
    guard let date = DateReader.read(word) else {
      return report(pair.value.offset, "'date' is not a day; write it as 2014-06-23", "bad-date")
    }
    head.date = date
  }

  private mutating func readAddress(_ pair: YAMLNode.Pair) {
    guard let word = word(pair) else { return }
    let lower = word.lowercased()
    let isAddress =
      (lower.hasPrefix("http://") || lower.hasPrefix("https://")) && lower.utf8.count > 8
    guard isAddress, !word.utf8.contains(where: { $0 <= 0x20 }) else {
      return report(
        pair.value.offset, "'url' is not a web address; write it as https://example.org/article",
        "bad-url")
    }
    head.metadata.url = word
  }

  private mutating func readLanguage(_ pair: YAMLNode.Pair) {
    guard let word = word(pair) else { return }
    let isTag =
      !word.isEmpty && word.utf8.count <= 35
      && word.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
    guard isTag else {
      return report(
        pair.value.offset, "'lang' is not a language tag; write it as en or pt-BR", "bad-language")
    }
    head.metadata.language = word
  }

  private mutating func readSlug(_ pair: YAMLNode.Pair) {
    guard let word = word(pair) else { return }
    guard let slug = Slug.fold(word) else {
      return report(
        pair.value.offset,
        "'slug' has no letter or digit that an address can keep; write it with a-z and 0-9",
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
        pair.value.offset, "'draft' is neither true nor false; write one of them", "wrong-type")
    }
  }
}

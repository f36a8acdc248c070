import FrontMatter
import Model

/// Texts and lists of texts.
///
/// All of these tell what is wrong with a value at the value's own place, and give what is left: the good items
/// of a list, or nothing.
extension HeadReader {
  /// One text; nil when the value is written as nothing or is of another kind, which is told.
  /// White space inside is as written. Wiki links of Obsidian are read as their words.
  ///
  /// `title: 2014` is the text "2014", and `title: ~` says nothing; `title: "~"` is a text.
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
  /// nil for any other value.
  func linkedWord(_ node: YAMLNode) -> String? {
    guard case .sequence(let outer) = node.content, outer.count == 1,
      case .sequence(let inner) = outer[0].content, inner.count == 1,
      case .scalar(let text, _) = inner[0].content
    else { return nil }
    return unlinked("[[\(text)]]")
  }

  /// Obsidian's `[[notes/Ann|Ann Lund]]` is "Ann Lund".
  /// A text that is not one link from end to end is given back as it is.
  /// What stands behind the last bar is shown; "[[Ann]] and [[Per]]" is left alone.
  func unlinked(_ text: String) -> String {
    guard text.hasPrefix("[["), text.hasSuffix("]]"), text.utf8.count > 4 else { return text }
    let inner = text.dropFirst(2).dropLast(2)
    guard !inner.contains("[") else { return text }
    return String(inner.split(separator: "|").last ?? inner)
  }

  /// People, each as a text or, as Hugo has it, a group of keys with `name`.
  ///
  /// One text is one writer, "Lund, Anna" too. Only in header lines, which have no lists, are several in one
  /// text: parted by semicolons, else by commas. A group of keys without `name` is told as wrong.
  ///
  /// - Returns: Names in order, each on one line.
  mutating func people(_ pair: YAMLNode.Pair) -> [String] {
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
  /// One text is parted at its commas: `tags: sea, ferries` is two.
  mutating func topics(_ pair: YAMLNode.Pair) -> [String] {
    words(pair, splitAtCommas: true).flatMap { topic -> [String] in
      guard topic.hasPrefix("#") else { return [topic] }
      return topic.split(separator: " ").map {
        $0.hasPrefix("#") ? String($0.dropFirst()) : String($0)
      }
      .filter { !$0.isEmpty }
    }
  }

  /// One text that must not be empty: `title:` with nothing behind it is told, as its writer will have meant
  /// something.
  mutating func required(_ pair: YAMLNode.Pair) -> String? {
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
  /// The text as it is, or nil where it was told that it holds one.
  mutating func clean(_ text: String, _ pair: YAMLNode.Pair) -> String? {
    guard text.utf8.contains(0) else { return text }
    report(
      pair.value.offset, "'\(pair.key)' holds a control character; take it out", "control-character"
    )
    return nil
  }

  /// A text or a list of texts, each on one line, in order, without empty ones.
  ///
  /// - Parameter splitAtCommas: Whether one text is several. Items of a list are never parted.
  mutating func words(_ pair: YAMLNode.Pair, splitAtCommas: Bool) -> [String] {
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

  /// A value of nobody's key, as templates get it: texts, lists and records, however deep.
  func extra(_ node: YAMLNode) -> ExtraValue {
    switch node.content {
    case .scalar(let text, _): .text(text)
    case .sequence(let items): .list(items.map(extra))
    case .mapping(let pairs):
      .record(pairs.map { ExtraValue.Pair(key: $0.key, value: extra($0.value)) })
    }
  }
}

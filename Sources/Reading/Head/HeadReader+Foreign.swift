import FrontMatter

/// Keys of other programs.
extension HeadReader {
  mutating func readForeign(_ pairs: [YAMLNode.Pair], besides given: [String]) {
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
  mutating func readForeign(_ pair: YAMLNode.Pair, named name: String, as key: String)
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

  mutating func readsSlug(_ pair: YAMLNode.Pair) -> Bool {
    readSlug(pair)
    return true
  }

  /// The last part of a page's address: `/2014/ferry.html` is "ferry". A pattern (`/:year/:title/`) is none.
  mutating func readsPath(_ pair: YAMLNode.Pair) -> Bool {
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
  mutating func readsState(_ pair: YAMLNode.Pair, named name: String) -> Bool {
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

  func flag(_ pair: YAMLNode.Pair) -> Bool? {
    guard case .scalar(let text, _) = pair.value.content else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: return nil
    }
  }

  func isWeb(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://")
  }

  /// Hugo's `url: /news/ferry/` says where its page stands.
  func isPath(_ pair: YAMLNode.Pair) -> Bool {
    guard case .scalar(let text, _) = pair.value.content else { return false }
    return text.hasPrefix("/") && !text.hasPrefix("//")
  }
}

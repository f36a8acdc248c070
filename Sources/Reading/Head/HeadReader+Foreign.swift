import FrontMatter

/// Keys of other programs.
///
/// Articles written for another generator should need no new head. As these keys were not written for us,
/// nothing about them is an error: they may say things of their own.
extension HeadReader {
  /// Reads what stands in the head under other names, for each of our keys that is not given.
  ///
  /// In each row the first name counts that says something; the next is tried where it does not ("date: soon",
  /// then `published`). Keys of tables come behind those of the head itself, and nothing is looked for deeper.
  ///
  /// - Parameters:
  ///   - pairs: All pairs of the head.
  ///   - given: Our keys that the head has, whatever their values are: a wrong value of ours is not replaced.
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
  /// A value that is wrong is told as a warning, and the next name of the row is not tried unless this returns
  /// false.
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
    case "updated":
      guard flag(pair) == nil else { return false }
      readUpdated(pair)
      return head.metadata.updated != nil
    case "source": head.metadata.source = word(pair)
    case "url":
      guard case .scalar(let text, _) = pair.value.content, isWeb(text) else { return false }
      readAddress(pair)
    case "authors": head.metadata.authors = people(pair)
    case "tags": head.metadata.tags = topics(pair)
    case "lang": readLanguage(pair)
    case "slug": readSlug(pair)
    case "permalink": return readsPath(pair)
    case "aliases": readAliases(pair)
    case "release":
      if case .scalar(let text, _) = pair.value.content {
        head.metadata.release = DateReader.read(text)
      }
    case "expires":
      readExpiry(pair)
      return head.metadata.expiry != nil
    case "draft": return readsState(pair, named: name)
    case "description": head.metadata.description = word(pair).map(TitleFinder.oneLine)
    default: return false
    }
    return true
  }

  /// `draft: true`, `published: false`, `status: draft`.
  /// Other states than "draft" and "hidden" are published. false for `published: 2014-06-23`, which is a day
  /// and is read as one.
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

  /// A truth in YAML's words, in capitals or not; nil for any other value.
  func flag(_ pair: YAMLNode.Pair) -> Bool? {
    guard case .scalar(let text, _) = pair.value.content else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: return nil
    }
  }

  /// Whether a text begins as an address of the web; whether it is a good one asks `isWebAddress`.
  func isWeb(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://")
  }

  /// Hugo's `url: /news/ferry/` says where its page stands.
  /// Such a `url` is not ours, and no error, nor is `ferry.html` (Pelican); "//example.org/a" is no path.
  func isPath(_ pair: YAMLNode.Pair) -> Bool {
    guard case .scalar(let text, _) = pair.value.content else { return false }
    return !text.hasPrefix("//") && !text.contains("://") && !text.hasPrefix("www.")
      && (text.hasPrefix("/") || text.hasSuffix("/") || text.hasSuffix(".html"))
  }
}

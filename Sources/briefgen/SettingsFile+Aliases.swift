import FrontMatter
import Model
import Rendering

/// `aliases:` of `briefgen.yml`.
///
/// ```
/// aliases:
///   Anna Berg: Anna Berg-Lund        # one person under two names
///   Per Holm:                        # two persons under one name
///     sport: Per Holm (rower)
///     council/minutes.txt: Per Holm (mayor)
/// ```
extension SettingsFile {
  /// Reads all names, each with the name of its entry or with one for each place.
  mutating func readAliases(_ node: YAMLNode) {
    guard !node.isNull else { return }
    guard case .mapping(let pairs) = node.content else {
      return report(
        node.offset,
        "'aliases' is \(node.kindName); write lines 'name in articles: name of the entry' below it",
        "wrong-type")
    }
    var aliases = SpeakerAliases()
    var slugs: Set<String> = []
    for pair in pairs {
      guard slugs.insert(Slug.part(of: pair.key)).inserted else {
        report(
          pair.keyOffset, "'\(pair.key)' is another spelling of a name above; keep one of them",
          "duplicate-alias")
        continue
      }
      for rule in rules(pair) { aliases.add(rule, for: pair.key) }
    }
    // A name that only some places part leads on there; one that leads elsewhere everywhere is no entry's.
    let led = Set(pairs.filter { name($0.value) != nil }.map { Slug.part(of: $0.key) })
    for pair in pairs {
      for (name, offset) in Self.targets(pair.value)
      where led.contains(Slug.part(of: name)) && Slug.part(of: name) != Slug.part(of: pair.key) {
        report(
          offset, "'\(name)' has an alias itself; write the name that it leads to",
          "alias-of-alias")
      }
    }
    settings.aliases = aliases
  }

  /// What a name stands for: everywhere, or place by place.
  private mutating func rules(_ pair: YAMLNode.Pair) -> [SpeakerAliases.Rule] {
    if let name = name(pair.value) { return [SpeakerAliases.Rule(place: "", name: name)] }
    guard case .mapping(let places) = pair.value.content else {
      report(
        pair.value.offset,
        "'\(pair.key)' needs the name of an entry, or lines 'folder: name' below it", "wrong-type")
      return []
    }
    return places.compactMap { place in
      guard let name = name(place.value) else {
        report(
          place.value.offset, "'\(place.key)' needs the name of an entry", "wrong-type")
        return nil
      }
      let path = place.key.split(separator: "/", omittingEmptySubsequences: true)
      guard !path.isEmpty, !path.contains(where: { $0 == "." || $0 == ".." }) else {
        report(
          place.keyOffset,
          "'\(place.key)' is no folder or file below the content folder; write it as court or court/day-3.md",
          "wrong-type")
        return nil
      }
      return SpeakerAliases.Rule(place: path.joined(separator: "/"), name: name)
    }
  }

  /// A name that stands for something in addresses.
  private func name(_ node: YAMLNode) -> String? {
    guard case .scalar(let text, _) = node.content, !node.isNull,
      text.contains(where: { $0.isLetter || $0.isNumber }), Slug.part(of: text).utf8.count > 1
    else { return nil }
    return text
  }

  /// The names of entries of one alias, with their offsets.
  private static func targets(_ node: YAMLNode) -> [(name: String, offset: Int)] {
    switch node.content {
    case .scalar(let text, _): [(text, node.offset)]
    case .mapping(let pairs): pairs.flatMap { targets($0.value) }
    case .sequence: []
    }
  }
}

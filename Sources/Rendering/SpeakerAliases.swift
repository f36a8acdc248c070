import Model

/// Which names mean one person, and where one name means two, as the site's editor says: `aliases:` in `briefgen.yml`.
///
/// Without it equal full names are one person, and within a story spellings of one name with one role (`SpeakerLeads`).
public struct SpeakerAliases: Hashable, Sendable {
  /// What a name stands for in articles of one place.
  public struct Rule: Hashable, Sendable {
    /// A folder or file below the content folder, without a slash at its end; empty for all of it.
    public let place: String
    /// The name of the entry among the site's speakers.
    public let name: String

    /// A rule for a place.
    public init(place: String, name: String) {
      self.place = place
      self.name = name
    }

    /// Whether a file is meant, by its path below the content folder.
    fileprivate func holds(for file: String) -> Bool {
      place.isEmpty || file == place || file.hasPrefix(place + "/")
    }
  }

  /// By what stands for a name in addresses, so that all its spellings have one.
  private var rules: [String: [Rule]] = [:]
  /// What stands in addresses for the names of entries.
  private var entries: Set<String> = []

  /// Each line as it was written: a name in articles and that of its entry, in the order in which they were added.
  public private(set) var lines: [Line] = []

  /// What an editor wrote of a name.
  public struct Line: Hashable, Sendable {
    /// As articles print it.
    public let printed: String
    /// Of the entry.
    public let name: String
  }

  /// None.
  public init() {}

  /// How many names stand for somebody.
  public var count: Int { rules.count }

  /// Adds what a name stands for.
  ///
  /// - Parameter name: As articles print it.
  public mutating func add(_ rule: Rule, for name: String) {
    rules[Slug.part(of: name), default: []].append(rule)
    entries.insert(Slug.part(of: rule.name))
    lines.append(Line(printed: name, name: rule.name))
  }

  /// Whether the editor says of a name whose it is, by what stands for it in addresses: then nothing else is found out about it.
  public func mention(_ slug: String) -> Bool { rules[slug] != nil || entries.contains(slug) }

  /// The name of somebody's entry where it is another than the printed one: that of the rule for the nearest place.
  ///
  /// - Parameters:
  ///   - name: The full name as the article prints it.
  ///   - file: The article's path below the content folder.
  func entry(of name: String, in file: String) -> String? {
    guard !rules.isEmpty, let first = led(name, in: file) else { return nil }
    // A second spelling of a name that two people share leads to the one of this place.
    return led(first, in: file) ?? first
  }

  private func led(_ name: String, in file: String) -> String? {
    rules[Slug.part(of: name)]?.filter { $0.holds(for: file) }
      .max { $0.place.utf8.count < $1.place.utf8.count }?.name
  }

  /// All of it in one text, for `SiteOptions.text`.
  var text: String {
    rules.sorted { $0.key < $1.key }.flatMap { name, rules in
      rules.flatMap { [name, $0.place, $0.name] }
    }.joined(separator: "\u{1}")
  }
}

import Language

/// Which full names of a story are spellings of one: the rarer are led to the commonest.
///
/// Never one through another, so that no chain joins what does not fit. Names are compared only where they have a part in common, so
/// that a story of very many costs no more than they are.
struct StorySpellings {
  /// What a story knows of a name.
  struct Heard {
    var articles: Set<Int> = []
    /// As the articles print them.
    var printedRoles: Set<String> = []

    mutating func add(_ article: Int, _ role: String?) {
      articles.insert(article)
      if let role { printedRoles.insert(role) }
    }

    /// The words of all roles. Most names are never asked for them.
    var roles: Set<WordKey> {
      printedRoles.reduce(into: []) { $0.formUnion(StorySpellings.roleWords($1)) }
    }
  }

  /// A name that is another's spelling, in all articles of the story that have it.
  struct Lead {
    let slug: String
    let leader: String
    let articles: Set<Int>
    let reason: KnownSpeaker.Reason
  }

  /// By what stands for a name in addresses; a leader has also what its spellings have.
  private(set) var heard: [String: Heard] = [:]
  private(set) var leads: [Lead] = []

  /// - Parameters:
  ///   - voices: Who speaks in each article of the story, with the article's index.
  ///   - counts: In how many articles of all each of some names stands. Asked only where names may be one.
  ///   - needsRole: Whether no role beside a role is not enough where an initial is left out.
  init(
    _ voices: some Sequence<(article: Int, voices: [Voice])>, needsRole: Bool = false,
    counts: ([String]) -> [Int]
  ) {
    for (article, voices) in voices {
      for voice in voices where voice.isFull {
        heard[voice.slug, default: Heard()].add(article, voice.role)
      }
    }
    let pairs = alike()
    guard !pairs.isEmpty else { return }
    let slugs = Array(pairs.keys)
    let order = zip(slugs, counts(slugs)).sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
    var leaders: Set<String> = []
    for (slug, _) in order {
      guard let own = heard[slug], let others = pairs[slug] else { continue }
      let fitting = others.filter { leader, reason in
        leaders.contains(leader)
          && heard[leader].map { Self.fits(own, $0, needsRole ? nil : reason) } == true
      }
      // Two that fit: nobody is guessed.
      guard fitting.count == 1, let (leader, reason) = fitting.first else {
        leaders.insert(slug)
        continue
      }
      leads.append(Lead(slug: slug, leader: leader, articles: own.articles, reason: reason))
      heard[leader]?.articles.formUnion(own.articles)
      heard[leader]?.printedRoles.formUnion(own.printedRoles)
    }
  }

  /// Names with those that may be the same but for the spelling.
  private func alike() -> [String: [String: KnownSpeaker.Reason]] {
    guard heard.count > 1 else { return [:] }
    let slugs = Array(heard.keys)
    let bytes = slugs.map { Array($0.utf8) }
    var sharing: [UInt64: [Int]] = [:]
    for (name, slug) in bytes.enumerated() {
      for key in NameSpelling.keys(of: slug) { sharing[key, default: []].append(name) }
    }
    var pairs: [String: [String: KnownSpeaker.Reason]] = [:]
    for names in sharing.values where names.count > 1 && names.count <= Self.mostSharing {
      for (index, name) in names.enumerated() {
        for other in names[..<index] {
          guard let reason = NameSpelling.reason(bytes[name], bytes[other]) else { continue }
          pairs[slugs[name], default: [:]][slugs[other]] = reason
          pairs[slugs[other], default: [:]][slugs[name]] = reason
        }
      }
    }
    return pairs
  }

  /// Names of a story with a part in common above which that part tells nothing.
  private static let mostSharing = 200

  /// Whether what a story says of two spellings lets them be one person.
  ///
  /// - Parameter reason: nil where a role must speak for it whatever it is.
  private static func fits(_ a: Heard, _ b: Heard, _ reason: KnownSpeaker.Reason?) -> Bool {
    guard a.articles.isDisjoint(with: b.articles) else { return false }
    let (own, other) = (a.roles, b.roles)
    if reason == .initialLeftOut, own.isEmpty || other.isEmpty { return true }
    return !own.isDisjoint(with: other)
  }

  /// The words of a role that tell one role from another.
  static func roleWords(_ role: String?) -> Set<WordKey> {
    let words = (role ?? "").utf8.split { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80) }
    return Set(words.filter { $0.count > 3 }.map { WordKey($0) })
  }
}

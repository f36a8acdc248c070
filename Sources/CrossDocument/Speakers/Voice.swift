import Model
import Provenance

/// Somebody who speaks in an article under a name, with what the article says of him.
public struct Voice: Sendable {
  /// The fullest name that the article prints.
  public let name: String
  /// What stands for the name in addresses: the same for all that differ in case, accents and marks only.
  public let slug: String
  /// The first office or title that the article gives him.
  public let role: String?
  /// Where the quotes stand.
  public let quotes: [TextSpan]

  /// Somebody with what he says.
  public init(name: String, role: String?, quotes: [TextSpan]) {
    self.name = name
    slug = Slug.part(of: name)
    self.role = role
    self.quotes = quotes
  }

  /// Whether the name is more than a given name or a surname.
  public var isFull: Bool { SpeakerName.isFull(name) }

  /// Those whom the article names, by their first quotes.
  public static func voices(of brief: Brief) -> [Voice] {
    var order: [String] = []
    var found: [String: (name: String, role: String?, quotes: [TextSpan])] = [:]
    for quote in brief.quotes {
      guard let speaker = quote.speaker, let fullName = speaker.fullName else { continue }
      let name = line(fullName)
      let slug = Slug.part(of: name)
      if found[slug] == nil {
        order.append(slug)
        found[slug] = (name, nil, [])
      }
      if found[slug]?.role == nil { found[slug]?.role = speaker.role.map(line) }
      found[slug]?.quotes.append(quote.span)
    }
    return order.compactMap { found[$0] }.map {
      Voice(name: $0.name, role: $0.role, quotes: $0.quotes)
    }
  }

  private static func line(_ words: Excerpt) -> String {
    words.exact.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

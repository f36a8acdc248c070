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

  private init(name: String, slug: String, role: String?, quotes: [TextSpan]) {
    self.name = name
    self.slug = slug
    self.role = role
    self.quotes = quotes
  }

  /// Whether the name is more than a given name or a surname.
  public var isFull: Bool { SpeakerName.isFull(name) }

  /// Those whom the article names, by their first quotes.
  public static func voices(of brief: Brief) -> [Voice] {
    var voices: [(name: String, slug: String, role: String?, quotes: [TextSpan])] = []
    // Quotes of one speaker have the name of one place.
    var numbers: [TextSpan: Int] = [:]
    var ofSlugs: [String: Int] = [:]
    for quote in brief.quotes {
      guard let speaker = quote.speaker, let fullName = speaker.fullName else { continue }
      let number: Int
      if let known = numbers[fullName.span] {
        number = known
      } else {
        let name = line(fullName)
        let slug = Slug.part(of: name)
        number = ofSlugs[slug] ?? voices.count
        if number == voices.count { voices.append((name, slug, nil, [])) }
        ofSlugs[slug] = number
        numbers[fullName.span] = number
      }
      if voices[number].role == nil { voices[number].role = speaker.role.map(line) }
      voices[number].quotes.append(quote.span)
    }
    return voices.map { Voice(name: $0.name, slug: $0.slug, role: $0.role, quotes: $0.quotes) }
  }

  /// The words in one line; most are of plain letters and stand in one.
  private static func line(_ words: Excerpt) -> String {
    let exact = words.exact
    var last = UInt8(ascii: " ")
    let isOneLine = exact.utf8.allSatisfy { byte in
      defer { last = byte }
      return byte > 0x20 && byte < 0x80 || byte == 0x20 && last != 0x20
    }
    return isOneLine && last != 0x20
      ? exact : exact.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

import Gathering
import Model
import Provenance

/// What lists say of a brief beside its headline.
extension BriefPage {
  /// The most telling figure, with what it counts and what happened to that where its own words do not say so.
  static func leadFigure(_ brief: Brief) -> BriefCard.LeadFigure? {
    guard let index = brief.keyFigures.first else { return nil }
    let figure = brief.figures[index]
    let beside = [figure.countedElsewhere, figure.fate].compactMap { $0.map(line) }
    return BriefCard.LeadFigure(
      exact: line(figure.excerpt), counted: beside.isEmpty ? nil : beside.joined(separator: " "),
      anchor: Anchor(.figure, index: index).text)
  }

  /// Puts who speaks in the key quotes: the first of them, and those whom the article gives full names.
  func putVoices(into card: inout BriefCard) {
    var order: [String] = []
    var found: [String: BriefCard.Speaking] = [:]
    for speech in speeches {
      let pieces = speech.map { brief.quotes[$0] }
      guard let told = pieces.first(where: { $0.cue != nil }) ?? pieces.first,
        let speaker = told.speaker
      else { continue }
      let parts = pieces.flatMap(Self.parts)
      let saying = BriefCard.Saying(
        parts: parts.indices.map { part in
          BriefCard.Saying.Part(
            exact: Self.line(parts[part]),
            isApart: part > 0 && areApart(parts[part - 1].span, parts[part].span))
        }, anchor: Anchor(.quote, index: speech[0]).text)
      if card.voice == nil {
        card.voice = BriefCard.Voice(
          name: Self.line(speaker.fullName ?? speaker.mention), saying: saying)
      }
      guard let name = speaker.fullName.flatMap(entryName) else { continue }
      let key = Slug.part(of: name)
      // A page of one letter is that letter's.
      guard key.utf8.count > 1 else { continue }
      let earlier = found[key]
      if earlier == nil { order.append(key) }
      found[key] = BriefCard.Speaking(
        name: earlier?.name ?? name,
        printed: earlier?.printed
          ?? speaker.fullName.map(Self.line).flatMap { $0 == name ? nil : $0 },
        slug: key, role: earlier?.role ?? speaker.role.map(Self.line),
        sayings: (earlier?.sayings ?? []) + [saying])
    }
    card.speakers = order.compactMap { found[$0] }
  }

  /// The name of somebody's entry among the site's speakers; nil for one who gets none.
  func entryName(_ fullName: Excerpt) -> String? {
    let name = Self.line(fullName)
    return site.aliases.entry(of: name, in: brief.article.address.source)
      ?? (SpeakerName.isFull(name) ? name : nil)
  }

  /// Words of the article in one line. Most stand in one there.
  static func line(_ words: Excerpt) -> String {
    words.withBytes(isOneLine)
      ? words.exact : words.exact.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether words have nothing between them but one space.
  static func isOneLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0x20
    for byte in bytes {
      guard byte > 0x20 || byte == 0x20 && last != 0x20 else { return false }
      last = byte
    }
    return true
  }
}

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
      anchor: Anchor(.figure, 1).text)
  }

  /// Puts who speaks in the key quotes: the first of them, and those whom the article gives full names.
  static func putVoices(of speeches: [[Quote]], into card: inout BriefCard) {
    var order: [ListKey] = []
    var found: [ListKey: BriefCard.Speaking] = [:]
    for (index, pieces) in speeches.enumerated() {
      guard let told = pieces.first(where: { $0.cue != nil }) ?? pieces.first,
        let speaker = told.speaker
      else { continue }
      let saying = BriefCard.Saying(
        parts: parts(of: pieces).map(line), anchor: Anchor(.quote, index + 1).text)
      if card.voice == nil {
        card.voice = BriefCard.Voice(
          name: line(speaker.fullName ?? speaker.mention), saying: saying)
      }
      guard let name = speaker.fullName.map(line), Slug.part(of: name).utf8.count > 1 else {
        continue
      }
      let key = ListKey(speaker: name)
      let earlier = found[key]
      if earlier == nil { order.append(key) }
      found[key] = BriefCard.Speaking(
        name: earlier?.name ?? name, role: earlier?.role ?? speaker.role.map(line),
        sayings: (earlier?.sayings ?? []) + [saying])
    }
    card.speakers = order.compactMap { found[$0] }
  }

  /// Words of the article in one line.
  private static func line(_ words: Excerpt) -> String {
    words.exact.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

import Model
import Provenance

/// Who says the quotes and figures of a brief, each speaker once for each place that names one.
struct SpeakerTable {
  /// In the order in which quotes and then figures name them.
  private(set) var rows: [Speaker] = []
  /// For each quote the place of its speaker in `rows`.
  private(set) var ofQuotes: [Int?] = []
  /// For each figure the place of who says it.
  private(set) var ofFigures: [Int?] = []
  /// By the place in the text that names a speaker, the last row of it.
  private var places: [Int: Int] = [:]

  init(_ brief: Brief) {
    ofQuotes.reserveCapacity(brief.quotes.count)
    ofFigures.reserveCapacity(brief.figures.count)
    rows.reserveCapacity(brief.quotes.count)
    places.reserveCapacity(brief.quotes.count)
    for index in brief.quotes.indices { ofQuotes.append(place(of: brief.quotes[index].speaker)) }
    for index in brief.figures.indices {
      ofFigures.append(place(of: brief.figures[index].attribution))
    }
  }

  private mutating func place(of speaker: Speaker?) -> Int? {
    guard let speaker else { return nil }
    let start = speaker.mention.span.start
    if let place = places[start], rows[place] == speaker { return place }
    places[start] = rows.count
    rows.append(speaker)
    return rows.count - 1
  }
}

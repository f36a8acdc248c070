import Model
import Provenance

/// Who says the quotes and figures of a brief, each speaker once for each place that names one.
///
/// A quote of three pieces with “Holm said” behind the first has one row. “She” further down is a row of its own, with
/// the same full name: a row is a place, not a person.
struct SpeakerTable {
  /// In the order in which quotes and then figures name them.
  private(set) var rows: [Speaker] = []
  /// For each quote the place of its speaker in `rows`; nil where nobody is known.
  private(set) var ofQuotes: [Int?] = []
  /// For each figure the place of who says it; nil where nobody is named.
  private(set) var ofFigures: [Int?] = []
  /// By the place in the text that names a speaker, in bytes, the last row of it. Two speakers may begin at one place
  /// ("the mayor" and "the mayor of Sund"): then a row may come twice, which costs bytes and nothing else.
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

  /// The row of a speaker, a new one where the last at its place is another.
  private mutating func place(of speaker: Speaker?) -> Int? {
    guard let speaker else { return nil }
    let start = speaker.span.start
    if let place = places[start], rows[place] == speaker { return place }
    places[start] = rows.count
    rows.append(speaker)
    return rows.count - 1
  }
}

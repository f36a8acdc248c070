import CrossDocument
import Gathering
import Model
import Rendering

/// The stories of a site: what is found across its articles.
struct StoryTable {
  /// In the order of their oldest articles, by places in the archive.
  let stories: [StoryCard]

  /// The stories of an archive's articles, by what lies behind their cards.
  ///
  /// - Returns: nil where something cannot be read again: then the cards are damaged.
  /// - Complexity: O(*n*) in articles, and in each story what its series cost.
  init?(
    _ archive: Archive, _ versions: VersionTable, _ copies: CopyTable, _ aliases: SpeakerAliases,
    _ memory: BuildMemory
  ) {
    var articles: [StoryFinder.Article] = []
    articles.reserveCapacity(archive.articles.count)
    var named: [String: [Int]] = [:]
    var places: [Int] = []
    for (place, article) in archive.articles.enumerated() {
      guard let traits = memory.traits(at: article.card) else { return nil }
      // A copy is in the story of the article that counts for it, unless an editor says another.
      if let head = copies.head(of: article) {
        guard let first = memory.traits(at: head.card) else { return nil }
        guard let name = traits.name, name != first.name else { continue }
      }
      if let name = traits.name {
        if !Self.none.contains(name) { named[name, default: []].append(place) }
      } else {
        articles.append(.init(day: article.date?.dayNumber, traits: traits.words))
        places.append(place)
      }
    }
    let found =
      (memory.session.map { $0.stories(of: articles) } ?? StoryFinder.stories(of: articles))
      .map { $0.map { places[$0] } }
    var stories: [StoryCard] = []
    var spellings = StoryLeads(archive, aliases)
    for members in found + named.values where members.count > 1 {
      let ordered = Self.oldestFirst(members, archive)
      let members = ordered.map { archive.articles[$0] }
      guard let told = Self.told(by: members, memory) else { return nil }
      stories.append(
        StoryCard(
          slug: versions.oldestAddress(of: members[0]), articles: ordered, series: told.series,
          leads: told.voices.isEmpty ? [] : spellings.leads(ordered, told.voices)))
    }
    self.stories = stories.sorted { $0.articles[0] > $1.articles[0] }
  }

  /// The oldest first; those without a day last, in the archive's order.
  private static func oldestFirst(_ places: [Int], _ archive: Archive) -> [Int] {
    let sorted = places.sorted()
    return sorted.filter { $0 < archive.undated }.reversed()
      + sorted.filter { $0 >= archive.undated }
  }

  /// Names by which an editor keeps an article out of all stories.
  private static let none: Set<String> = ["false", "no", "none"]

  /// What the figures and the voices of a story tell, whatever the rest of the site is.
  struct Told: Sendable {
    let series: [SeriesCard]
    /// Who speaks in each article; nobody where no two names are alike.
    let voices: [[Voice]]
  }

  /// - Returns: nil where something cannot be read again: then the cards are damaged.
  private static func told(by articles: [ListedArticle], _ memory: BuildMemory) -> Told? {
    let members = articles.map {
      SessionMemory.Member(card: $0.card, day: $0.date?.dayNumber)
    }
    func find() -> Told? {
      var figures: [StoryPieces.Figures] = []
      for member in members {
        guard let own = memory.storyFigures(at: member.card) else { return nil }
        figures.append(own)
      }
      let voices = figures.map(\.voices)
      return Told(
        series: series(members.map(\.day), figures),
        voices: SpeakerFinder.hasAlikeNames(voices) ? voices : [])
    }
    return memory.session.map { $0.told(by: members, find) } ?? find()
  }

  /// The series of a story.
  private static func series(_ days: [Int?], _ figures: [StoryPieces.Figures]) -> [SeriesCard] {
    let figures = withoutCopies(figures)
    let traits = zip(days, figures).map { SeriesFinder.Article(day: $0, frames: $1.frames) }
    let found = SeriesFinder.series(of: traits, stories: [Array(days.indices)]).map { series in
      SeriesCard(
        reports: inOneUnit(
          series.members.lazy.filter { !$0.isFormer }.compactMap { member in
            let frames = traits[member.place.article].frames
            return frames.firstIndex { $0.span == member.place.span }.map {
              (report(member, figures[member.place.article].reports[$0]), frames[$0].isMeasure)
            }
          }))
    }.filter { Set($0.reports.map(\.article)).count > 1 }
    return found.filter(\.moves) + found.filter { !$0.moves && $0.isKey }
  }

  /// Of measures those in the unit that most have: what one article gives in miles and another in kilometres is no change.
  private static func inOneUnit(_ reports: [(report: SeriesCard.Report, isMeasure: Bool)])
    -> [SeriesCard.Report]
  {
    guard reports.contains(where: \.isMeasure) else { return reports.map(\.report) }
    var counts: [String?: Int] = [:]
    for (report, _) in reports { counts[report.unit, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    let unit = reports.first { counts[$0.report.unit] == most }?.report.unit
    return reports.map(\.report).filter { $0.unit == unit }
  }

  /// Without the figures whose whole sentence an earlier article has: what is copied is no second report, and proves none.
  private static func withoutCopies(_ articles: [StoryPieces.Figures]) -> [StoryPieces.Figures] {
    // By its bytes: words that look alike and are written in two ways are no copy.
    var first: [Digest: Int] = [:]
    return articles.enumerated().map { number, article in
      let own = article.reports.indices.filter { index in
        let bytes = Array(article.reports[index].sentence.utf8)
        // A report's sentence stands in one line, with one space between two words.
        guard bytes.lazy.filter({ $0 == 0x20 }).count + 1 >= fewestWords else { return true }
        let sentence = Digest(bytes)
        if let teller = first[sentence] { return teller == number }
        first[sentence] = number
        return true
      }
      guard own.count < article.reports.count else { return article }
      return (
        own.map { article.frames[$0] }, own.map { article.reports[$0] }, article.voices
      )
    }
  }

  /// Words of a sentence that two do not write alike by chance.
  private static let fewestWords = 8

  private static func report(_ member: FigureSeries.Member, _ words: FigureReport)
    -> SeriesCard.Report
  {
    SeriesCard.Report(
      article: member.place.article, exact: words.exact, counted: words.counted,
      sentence: words.sentence, voice: words.voice, anchor: words.anchor, value: member.value,
      upperValue: member.upperValue, modifier: member.modifier, unit: words.unit,
      reason: reason(member.reason), isPossible: member.isPossible)
  }

  private static func reason(_ reason: FigureSeries.Reason) -> SeriesCard.Reason {
    switch reason {
    case .copiedWords: .copiedWords
    case .sameFigure: .sameFigure
    case .runningCount: .runningCount
    case .leadFigures: .leadFigures
    case .sameNounAndHolder: .sameNounAndHolder
    }
  }
}

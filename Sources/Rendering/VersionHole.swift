import Gathering
import Model
import Provenance
import Templates

/// The values of what a brief says of its article's other versions: the way to a newer one; or the earlier ones, and what changed since
/// the last; or of articles that have the same words.
enum VersionHole {
  /// What `versions.html` may use. It is no page: it stands in that of a brief.
  static let shape = TemplateShape.record([
    ("hasCopies", .flag), ("copies", .list(StoryHole.articleShape)),
    ("newer", StoryHole.articleShape), ("hasEarlier", .flag),
    ("earlier", .list(StoryHole.articleShape)), ("hasComparison", .flag), ("counts", .list(.text)),
    ("hasFigures", .flag), ("figures", changesShape), ("hasQuotes", .flag),
    ("quotes", changesShape), ("hasSentences", .flag), ("sentences", changesShape),
    ("more", .text),
  ])
  static let layout = TemplateLayout(shape)

  private static let changesShape = TemplateShape.list(
    .record([("isQuote", .flag), ("isSpeaker", .flag), ("old", sideShape), ("new", sideShape)]))
  /// What stands in one version.
  private static let sideShape = TemplateShape.record([
    ("exact", .text), ("counted", .text), ("isCut", .flag), ("href", .text), ("language", .text),
    ("direction", .text), ("isForeign", .flag),
  ])

  /// Changes of a kind that are listed.
  private static let most = 10

  /// The values for an older version: the way to the newest.
  static func values(newer card: BriefCard, from own: BriefCard, _ site: SiteOptions)
    -> TemplateValues
  {
    var values = TemplateValues(layout)
    values.way = ArticleAddress.root(from: own.path)
    putCopies([], site, into: &values)
    values.put("newer", record: Optional(card)) { StoryHole.put($1, site, into: &$0) }
    putEarlier([], site, into: &values)
    put(nil, own, own, ParagraphNumbers(page: []), site, into: &values)
    return values
  }

  /// The values for the newest version.
  ///
  /// - Parameters:
  ///   - cards: Of all versions, the oldest first.
  ///   - comparison: Of the last two; nil where they cannot be compared.
  ///   - page: The newest's, as it was printed.
  static func values(
    _ cards: [BriefCard], _ comparison: VersionComparison?, page: [UInt8], _ site: SiteOptions
  ) -> TemplateValues {
    let own = cards[cards.count - 1]
    var values = TemplateValues(layout)
    values.way = ArticleAddress.root(from: own.path)
    putCopies([], site, into: &values)
    values.putNothing("newer")
    putEarlier(cards.dropLast().reversed(), site, into: &values)
    put(
      comparison, cards[cards.count - 2], own, ParagraphNumbers(page: page), site, into: &values)
    return values
  }

  /// The values for an article of which there are copies.
  ///
  /// - Parameter copies: The others with the same words.
  static func values(copies: [BriefCard], of own: BriefCard, _ site: SiteOptions)
    -> TemplateValues
  {
    var values = TemplateValues(layout)
    values.way = ArticleAddress.root(from: own.path)
    putCopies(copies, site, into: &values)
    values.putNothing("newer")
    putEarlier([], site, into: &values)
    put(nil, own, own, ParagraphNumbers(page: []), site, into: &values)
    return values
  }

  private static func putCopies(
    _ cards: [BriefCard], _ site: SiteOptions, into values: inout TemplateValues
  ) {
    values.put("hasCopies", !cards.isEmpty)
    values.put("copies", each: cards.prefix(most)) { StoryHole.put($1, site, into: &$0) }
  }

  private static func putEarlier(
    _ cards: [BriefCard], _ site: SiteOptions, into values: inout TemplateValues
  ) {
    values.put("hasEarlier", !cards.isEmpty)
    values.put("earlier", each: cards) { StoryHole.put($1, site, into: &$0) }
  }

  private static func put(
    _ compared: VersionComparison?, _ old: BriefCard, _ own: BriefCard,
    _ numbers: ParagraphNumbers, _ site: SiteOptions, into values: inout TemplateValues
  ) {
    values.put("hasComparison", compared != nil)
    values.put("counts", list: compared.map { counts($0, site) } ?? [])
    let figures = compared.map { VersionItem.figures($0, oldPage: old.path, numbers) } ?? []
    let quotes = compared.map { VersionItem.quotes($0, numbers) } ?? []
    let sentences = compared.map { VersionItem.sentences($0, numbers) } ?? []
    func putItem(_ values: inout TemplateValues, _ item: VersionItem) {
      values.put("isQuote", item.isQuote)
      values.put("isSpeaker", item.kind == .speaker)
      values.put("old", record: item.old) { put($1, of: old, site, into: &$0) }
      values.put("new", record: item.new) { put($1, of: own, site, into: &$0) }
    }
    values.put("hasFigures", !figures.isEmpty)
    values.put("figures", each: figures.prefix(most), putItem)
    values.put("hasQuotes", !quotes.isEmpty)
    values.put("quotes", each: quotes.prefix(most), putItem)
    values.put("hasSentences", !sentences.isEmpty)
    values.put("sentences", each: listed(sentences), putItem)
    let more = [figures, quotes, sentences].reduce(0) { $0 + max(0, $1.count - most) }
    values.put("more", more > 0 ? site.words.counted(more, "more-changes") : nil)
  }

  /// The sentences that are listed, in their order: those that changed before those that came or went, which can be read in one of the texts.
  private static func listed(_ sentences: [VersionItem]) -> [VersionItem] {
    let changed = sentences.indices.filter { sentences[$0].kind == .changed }
    let others = sentences.indices.filter { sentences[$0].kind != .changed }
    return (changed + others).prefix(most).sorted().map { sentences[$0] }
  }

  /// How many sentences changed, for each way in which some did.
  private static func counts(_ compared: VersionComparison, _ site: SiteOptions) -> [String] {
    let kinds: [(VersionChange.Kind, String)] = [
      (.changed, "changed-sentences"), (.added, "added-sentences"),
      (.removed, "removed-sentences"), (.respelled, "respelled-sentences"),
    ]
    let counts = kinds.compactMap { kind, name in
      let count = compared.sentences.count { $0.kind == kind }
      return count > 0 ? site.words.counted(count, name) : nil
    }
    return counts.isEmpty ? [site.words["no-changes"]] : counts
  }

  private static func put(
    _ side: VersionItem.Side, of card: BriefCard, _ site: SiteOptions,
    into values: inout TemplateValues
  ) {
    values.put("exact", side.exact)
    values.put("counted", side.counted)
    values.put("isCut", side.isCut)
    if let href = side.href, href.hasPrefix("#") {
      values.put("href", href)
    } else {
      values.put("href", below: side.href)
    }
    CardValues.putLanguage(card, site, into: &values)
  }
}

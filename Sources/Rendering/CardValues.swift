import Gathering
import Model
import Provenance
import Templates

/// The values of briefs in lists, by their cards.
enum CardValues {
  /// One brief in a list. `quotes` and `figures` are words ("3 key quotes"); `figure` is the most telling one, `voice` the first quote
  /// whose speaker is known.
  static let shape = TemplateShape.record(fields)
  /// The fields of `shape`, for lists whose items have more.
  static let fields: [(name: String, shape: TemplateShape)] = [
    ("href", .text), ("title", .text), ("language", .text), ("direction", .text),
    ("isForeign", .flag), ("date", PageFrame.dateShape), ("source", .text), ("description", .text),
    ("quotes", .text),
    ("figures", .text),
    ("figure", .record([("exact", .text), ("counted", .text), ("href", .text)])),
    ("voice", .record([("name", .text), ("parts", partsShape), ("href", .text)])),
  ]
  /// The pieces of a quote.
  static let partsShape = TemplateShape.list(
    .record([("isFirst", .flag), ("isApart", .flag), ("exact", .text)]))
  /// Briefs by days; a day without `date` holds those that have none.
  static let daysShape = TemplateShape.list(
    .record([("date", PageFrame.dateShape), ("cards", .list(shape))]))

  /// Puts the briefs of a list by days.
  static func put(
    _ name: StaticString, days cards: [BriefCard], of page: ListSite,
    into values: inout TemplateValues
  ) {
    values.put(name, each: Archive.days(cards[...])) { values, day in
      values.put("date", record: day.date) { values, date in
        values.put("iso", date.dayText)
        values.put("text", page.site.words.day(date))
      }
      values.put("cards", each: day.cards) { put($1, of: page, into: &$0) }
    }
  }

  /// Puts a brief in a list.
  static func put(_ card: BriefCard, of page: ListSite, into values: inout TemplateValues) {
    values.put("href", below: card.path)
    values.put("title", card.title)
    putLanguage(card, page.site, into: &values)
    PageFrame.put("date", card.date, page.site.words, into: &values)
    values.put("source", card.source)
    values.put("description", card.description)
    let hasAny = card.counts.quotes + card.counts.figures > 0
    values.put("quotes", hasAny ? page.site.words.counted(card.counts.quotes, "key-quotes") : nil)
    values.put(
      "figures", hasAny ? page.site.words.counted(card.counts.figures, "key-figures") : nil)
    values.put("figure", record: card.figure) { values, figure in
      values.put("exact", figure.exact)
      values.put("counted", figure.counted)
      put("href", card, line: figure.anchor, into: &values)
    }
    values.put("voice", record: card.voice) { values, voice in
      values.put("name", voice.name)
      put(parts: voice.saying.parts, into: &values)
      put("href", card, line: voice.saying.anchor, into: &values)
    }
  }

  /// Puts the way to a line of a brief.
  static func put(
    _ name: StaticString, _ card: BriefCard, line anchor: String, into values: inout TemplateValues
  ) {
    values.writeBelow(name) {
      $0.append(card.path)
      $0.append("#brief-")
      $0.append(anchor)
    }
  }

  /// Puts the language that the words of a brief are in, and their direction.
  static func putLanguage(
    _ card: BriefCard, _ site: SiteOptions, into values: inout TemplateValues
  ) {
    let language = card.language ?? site.language
    values.put("language", language)
    values.put("direction", PageFrame.direction(of: language))
    values.put("isForeign", language != site.language)
  }

  /// Puts the pieces of a quote.
  static func put(parts: [BriefCard.Saying.Part], into values: inout TemplateValues) {
    values.put("parts", each: parts.indices) { values, index in
      values.put("isFirst", index == 0)
      values.put("isApart", parts[index].isApart)
      values.put("exact", parts[index].exact)
    }
  }
}

/// What a page that lists briefs is printed with, beside its cards.
struct ListSite {
  let site: SiteOptions
  /// Below the output folder.
  let path: String
  /// Whether a brief of the site has a date.
  let hasFeed: Bool
  /// The pages of the site's own.
  let pages: [ListedPage]
  /// Whether the site has stories.
  var hasStories = false

  /// The way from the page to the site's folder.
  var root: String { ArticleAddress.root(from: path) }

  /// The part of an address that stands for a topic or a name. "index" is that of the list of all; what stands in its place has two
  /// hyphens together, as nothing else has.
  static func part(_ slug: String) -> String { slug == "index" ? "index--1" : slug }

  /// Puts what every page has.
  func put(
    part: PageFrame.Part?, language: String? = nil, into values: inout TemplateValues
  ) {
    PageFrame.put(
      site, root: root, canonical: path, hasFeed: hasFeed, language: language, part: part,
      pages: pages, leadsToSearch: true, leadsToStories: hasStories, into: &values)
  }
}

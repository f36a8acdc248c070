import Gathering
import Model
import Templates

/// The feeds: Atom of the site and of each topic, and JSON Feed of the site.
///
/// They change only with their briefs: no clock says when they were made.
enum FeedFiles {
  /// What `feed.xml` may use, an Atom feed. `updated` and `date` are when the newest change was, `published` when an article came out.
  static let shape = TemplateShape.record([
    ("site", .record([("title", .text), ("language", .text)])), ("language", .text),
    ("base", .text), ("title", .text), ("id", .text), ("address", .text), ("page", .text),
    ("updated", .text),
    (
      "entries",
      .list(
        .record([
          ("href", .text), ("title", .text), ("language", .text), ("direction", .text),
          ("isForeign", .flag), ("date", .text), ("published", .text), ("description", .text),
          ("authors", .list(.text)), ("topics", .list(.text)), ("url", .text), ("content", .text),
        ]))
    ),
  ])
  static let layout = TemplateLayout(shape)

  /// A feed, and the page of the same briefs.
  struct Feed: Sendable {
    /// Below the output folder.
    let path: String
    /// The topic; nil for the feed of all briefs.
    let topic: String?
    /// Path of the page.
    let page: String

    /// The feed of all briefs.
    static let site = Feed(path: "feed.xml", topic: nil, page: "index.html")

    /// What it is called.
    func title(_ site: SiteOptions) -> String {
      topic.map { "\($0) – \(site.title)" } ?? site.title
    }
  }

  /// The parts of cards that feeds print.
  static let parts: BriefCard.Parts = [.topics, .description, .entry]

  /// The values of an Atom feed.
  ///
  /// - Parameters:
  ///   - cards: Those with a date, the newest first, one at least; a feed's entry must have one.
  ///   - base: Where the site stands, with a slash at its end.
  static func atom(
    _ feed: Feed, _ cards: [BriefCard], _ base: String, _ site: SiteOptions
  ) -> TemplateValues {
    var values = TemplateValues(layout)
    values.put("site") {
      $0.put("title", site.title)
      $0.put("language", site.language)
    }
    values.put("language", site.language)
    values.put("base", base)
    values.put("title", feed.title(site))
    // Readers know the site's feed by the site's address, and did before topics had feeds.
    values.put("id", feed.topic == nil ? base : base + feed.path)
    values.put("address", base + feed.path)
    values.put("page", base + feed.page)
    values.put("updated", cards.compactMap { $0.updated ?? $0.date }.max()?.momentText)
    values.put("entries", each: cards) { values, card in
      values.put("href", card.path)
      values.put("title", card.title)
      CardValues.putLanguage(card, site, into: &values)
      values.put("date", (card.updated ?? card.date)?.momentText)
      values.put("published", card.date?.momentText)
      values.put("description", card.description)
      values.put("authors", list: card.entry?.authors ?? [])
      values.put("topics", list: card.topics.map(\.name))
      values.put("url", card.entry?.url)
      values.put("content", card.entry?.html)
    }
    return values
  }

  /// The site's feed as JSON Feed 1.1 (jsonfeed.org/version/1.1), with a line break behind it.
  ///
  /// It has the entries of `feed.xml`, under the same ids. No template makes it, as its form is another's to say.
  static func json(_ cards: [BriefCard], _ base: String, _ site: SiteOptions) -> [UInt8] {
    var json = JSONWriter(reserving: 1 << 16)
    json.object { json in
      json.put("version", "https://jsonfeed.org/version/1.1")
      json.put("title", site.title)
      json.put("home_page_url", base + Feed.site.page)
      json.put("feed_url", base + jsonPath)
      json.put("language", site.language)
      json.put(authors: [site.title])
      json.key("items")
      json.array { json in for card in cards { item(card, base, &json) } }
    }
    json.endLine()
    return json.bytes
  }

  /// Where the feed is as JSON.
  static let jsonPath = "feed.json"

  private static func item(_ card: BriefCard, _ base: String, _ json: inout JSONWriter) {
    json.object { json in
      json.put("id", base + card.path)
      json.put("url", base + card.path)
      json.put("external_url", card.entry?.url)
      json.put("title", card.title)
      json.put("content_html", card.entry?.html ?? "")
      if !card.description.isEmpty { json.put("summary", card.description) }
      json.put("image", (card.entry?.picture).map { base + $0 })
      json.put("date_published", card.date?.momentText)
      json.put("date_modified", card.updated?.momentText)
      json.put(authors: card.entry?.authors ?? [])
      if !card.topics.isEmpty {
        json.key("tags")
        json.array { json in for topic in card.topics { json.string(topic.name) } }
      }
      json.put("language", card.language)
    }
  }
}

extension JSONWriter {
  /// A key with a text, or neither.
  fileprivate mutating func put(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  /// People by their names; nothing for none.
  fileprivate mutating func put(authors: [String]) {
    guard !authors.isEmpty else { return }
    key("authors")
    array { json in for author in authors { json.object { $0.put("name", author) } } }
  }
}

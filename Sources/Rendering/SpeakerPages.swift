import Gathering
import Model
import Templates

/// The values of the pages of speakers: a list of all, one page a letter, and one a speaker who speaks in two articles or more.
///
/// A speaker's entry stands at one address for ever, that of the letter's page with the name behind it (`speakers/l.html#anna-lund`), so
/// that no brief changes because another one names the same speaker.
enum SpeakerPages {
  /// Somebody's entry. `page` is the way to the speaker's own page, where there is one and this is another; `more` says how many quotes
  /// only that page has. `spelled` is a name that is another spelling of this one, and `spellingOf` are the entries that have what some
  /// articles print under this name: then there may be no quotes.
  static let entryShape = TemplateShape.record([
    ("id", .text), ("name", .text), ("page", .text), ("count", .text),
    (
      "sayings",
      .list(
        .record([
          ("parts", CardValues.partsShape), ("href", .text), ("printed", .text),
          ("spelled", .text), ("isInitial", .flag), ("role", .text), ("title", .text),
          ("titleHref", .text), ("source", .text), ("date", PageFrame.dateShape),
          ("language", .text), ("direction", .text), ("isForeign", .flag),
        ]))
    ),
    ("more", .text), ("spellingOf", .list(.record([("href", .text), ("name", .text)]))),
  ])
  /// The way to a letter's page.
  private static let letterShape = TemplateShape.record([
    ("href", .text), ("text", .text), ("isHere", .flag),
  ])
  /// What `speaker.html` may use.
  static let shape = TemplateShape.record(
    PageFrame.fields + GroupPart.fields + [("speaker", entryShape)])
  /// What `letter.html` may use.
  static let letterPageShape = TemplateShape.record(
    PageFrame.fields + [
      ("letter", .text), ("letters", .list(letterShape)), ("speakers", .list(entryShape)),
    ])
  /// What `speakers.html` may use: names under their letters. On a site of many speakers only those are listed who have a page of their
  /// own.
  static let listShape = TemplateShape.record(
    PageFrame.fields + [
      ("letters", .list(letterShape)),
      (
        "groups",
        .list(
          .record([
            ("letter", .text), ("href", .text),
            (
              "speakers", .list(.record([("href", .text), ("name", .text), ("count", .text)]))
            ),
          ]))
      ),
    ])
  static let layout = TemplateLayout(shape)
  static let letterLayout = TemplateLayout(letterPageShape)
  static let listLayout = TemplateLayout(listShape)

  /// Where the list of speakers is.
  static let listPath = "speakers/index.html"
  /// Quotes of one speaker on a letter's page, the newest.
  static let mostSayings = 5
  /// Speakers that the list names whether they have a page of their own or not.
  static let mostListed = 1000

  /// Where a letter's page is.
  static func path(letter: String) -> String { "speakers/" + letter + ".html" }

  /// Where a speaker's own page is, for those who have one, by what stands for the name in addresses.
  static func path(_ slug: String) -> String { "speakers/" + ListSite.part(slug) + ".html" }

  /// Where a speaker's entry is: the same for all spellings of a name, whoever else speaks.
  static func entryPath(_ name: String, _ slug: String) -> String {
    path(letter: SurnameLetter(of: name).text) + "#" + slug
  }

  /// A name in the list of all.
  struct Name {
    let name: String
    let slug: String
    /// Articles that the speaker speaks in.
    let count: Int
  }

  /// The names of a letter.
  struct Group {
    let letter: String
    let names: [Name]
  }

  /// From A to Z by surname, then by the whole name, as addresses spell it.
  static func sorted<Item>(_ items: [Item], _ name: (Item) -> (name: String, slug: String))
    -> [Item]
  {
    guard items.count > 1 else { return items }
    let keys = items.map { item in
      let (name, slug) = name(item)
      let surname = String(SurnameLetter.surname(of: name))
      return (Array((Slug.fold(surname) ?? surname).utf8), Array(slug.utf8))
    }
    return items.indices.sorted { a, b in
      keys[a].0 == keys[b].0
        ? keys[a].1.lexicographicallyPrecedes(keys[b].1)
        : keys[a].0.lexicographicallyPrecedes(keys[b].0)
    }.map { items[$0] }
  }

  // MARK: Values

  /// The values of a speaker's own page.
  static func values(_ speaker: SpeakerEntry, _ part: GroupPart, _ page: ListSite) -> TemplateValues
  {
    var values = TemplateValues(layout)
    page.put(part: .speakers, into: &values)
    part.put(page, into: &values)
    values.put("speaker") {
      // How many quotes there are in all nobody has counted where months have pages of their own.
      let count = part.months.isEmpty ? nil : page.site.words.counted(part.count, "articles")
      put(speaker, most: .max, count: count, page, into: &$0)
    }
    return values
  }

  /// The values of a letter's page.
  static func values(
    _ speakers: [SpeakerEntry], _ letter: String, _ letters: [String], _ page: ListSite
  ) -> TemplateValues {
    var values = TemplateValues(letterLayout)
    page.put(part: .speakers, into: &values)
    values.put("letter", letter.uppercased())
    put(letters, here: letter, page, into: &values)
    values.put("speakers", each: speakers) { put($1, most: mostSayings, page, into: &$0) }
    return values
  }

  /// The values of the list of speakers.
  ///
  /// - Parameter groups: Names with how many articles they speak in, under their letters.
  static func list(
    _ groups: [Group], _ letters: [String], _ page: ListSite
  ) -> TemplateValues {
    var values = TemplateValues(listLayout)
    page.put(part: .speakers, into: &values)
    put(letters, here: nil, page, into: &values)
    values.put("groups", each: groups) { values, group in
      values.put("letter", group.letter.uppercased())
      values.put("href", below: path(letter: group.letter))
      values.put("speakers", each: group.names) { values, speaker in
        values.put("href", below: entryPath(speaker.name, speaker.slug))
        values.put("name", speaker.name)
        values.put("count", page.site.words.counted(speaker.count, "articles"))
      }
    }
    return values
  }

  private static func put(
    _ letters: [String], here: String?, _ page: ListSite, into values: inout TemplateValues
  ) {
    values.put("letters", each: letters) { values, letter in
      values.put("href", below: path(letter: letter))
      values.put("text", letter.uppercased())
      values.put("isHere", letter == here)
    }
  }

  /// Puts an entry with some of its quotes.
  private static func put(
    _ speaker: SpeakerEntry, most: Int, count: String? = nil, _ page: ListSite,
    into values: inout TemplateValues
  ) {
    let own = path(speaker.slug)
    let shown = speaker.newest.lazy.flatMap { article in
      article.speaking.sayings.map { (article.card, article.speaking, $0) }
    }
    values.put("id", speaker.slug)
    values.put("name", speaker.name)
    values.put("page", below: speaker.hasPage && page.path != own ? own : nil)
    values.put(
      "count",
      speaker.quotes == 0
        ? nil
        : count ?? page.site.words.counted(quotes: speaker.quotes, articles: speaker.articles))
    values.put("sayings", each: shown.prefix(most)) { values, item in
      let (card, speaking, saying) = item
      CardValues.put(parts: saying.parts, into: &values)
      CardValues.put("href", card, line: saying.anchor, into: &values)
      values.put("printed", speaking.spelling == nil ? speaking.printed : nil)
      values.put("spelled", speaking.spelling == nil ? nil : speaking.printed)
      values.put("isInitial", speaking.spelling == .initialLeftOut)
      values.put("role", speaking.role)
      values.put("title", card.title)
      values.put("titleHref", below: card.path)
      values.put("source", card.source)
      PageFrame.put("date", card.date, page.site.words, into: &values)
      CardValues.putLanguage(card, page.site, into: &values)
    }
    values.put(
      "more", speaker.quotes > most ? page.site.words.counted(speaker.quotes, "quotes") : nil)
    values.put("spellingOf", each: speaker.leaders) { values, leader in
      values.put("href", below: entryPath(leader.name, leader.slug))
      values.put("name", leader.name)
    }
  }
}

import Gathering
import Model
import Templates

/// The values of the pages of speakers: a list of all, one page a letter, and one a speaker who speaks in two articles or more.
///
/// A speaker's entry stands at one address for ever, that of the letter's page with the name behind it (`speakers/l.html#anna-lund`), so
/// that no brief changes because another one names the same speaker.
enum SpeakerPages {
  /// Somebody's entry. `page` is the way to the speaker's own page, where there is one and this is another; `more` says how many quotes
  /// only that page has.
  static let entryShape = TemplateShape.record([
    ("id", .text), ("name", .text), ("page", .text), ("count", .text),
    (
      "sayings",
      .list(
        .record([
          ("parts", CardValues.partsShape), ("href", .text), ("role", .text), ("title", .text),
          ("titleHref", .text), ("source", .text), ("date", PageFrame.dateShape),
          ("language", .text), ("direction", .text), ("isForeign", .flag),
        ]))
    ),
    ("more", .text),
  ])
  /// The way to a letter's page.
  private static let letterShape = TemplateShape.record([
    ("href", .text), ("text", .text), ("isHere", .flag),
  ])
  /// What `speaker.html` may use.
  static let shape = TemplateShape.record(PageFrame.fields + [("speaker", entryShape)])
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
  static func path(_ letter: SurnameLetter) -> String { "speakers/" + letter.text + ".html" }

  /// Where a speaker's own page is, for those who have one.
  static func path(_ name: String) -> String { "speakers/" + ListSite.part(name) + ".html" }

  /// Where a speaker's entry is: the same for all spellings of a name, whoever else speaks.
  static func entryPath(_ name: String) -> String {
    path(SurnameLetter(of: name)) + "#" + Slug.part(of: name)
  }

  /// Somebody who speaks in articles of the site.
  struct Speaker {
    /// As the newest article prints it.
    let name: String
    /// What is said in each article, with the article's card, the newest first.
    var articles: [(card: BriefCard, speaking: BriefCard.Speaking)]

    /// Whether there is a page for this speaker alone.
    var hasPage: Bool { articles.count > 1 }
  }

  /// Who speaks in some articles: those that a test lets through, by surname and name.
  static func speakers(in cards: [BriefCard], where isMeant: (String) -> Bool) -> [Speaker] {
    var found: [ListKey: Speaker] = [:]
    for card in cards {
      for speaking in card.speakers where isMeant(speaking.name) {
        let key = ListKey(speaker: speaking.name)
        if found[key]?.articles.append((card, speaking)) == nil {
          found[key] = Speaker(name: speaking.name, articles: [(card, speaking)])
        }
      }
    }
    return found.values.sorted { precedes($0.name, $1.name) }
  }

  /// From A to Z by surname, then by the whole name.
  static func precedes(_ name: String, _ other: String) -> Bool {
    sortKey(name).lexicographicallyPrecedes(sortKey(other))
  }

  private static func sortKey(_ name: String) -> [UInt8] {
    func fold(_ words: String) -> [UInt8] { Array((Slug.fold(words) ?? words).utf8) }
    return fold(String(SurnameLetter.surname(of: name))) + [0] + fold(name)
  }

  // MARK: Values

  /// The values of a speaker's own page.
  static func values(_ speaker: Speaker, _ page: ListSite) -> TemplateValues {
    var values = TemplateValues(layout)
    page.put(part: .speakers, into: &values)
    values.put("speaker") { put(speaker, most: .max, page, into: &$0) }
    return values
  }

  /// The values of a letter's page.
  static func values(
    _ speakers: [Speaker], _ letter: String, _ letters: [String], _ page: ListSite
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
    _ groups: [(letter: String, names: [(name: String, count: Int)])], _ letters: [String],
    _ page: ListSite
  ) -> TemplateValues {
    var values = TemplateValues(listLayout)
    page.put(part: .speakers, into: &values)
    put(letters, here: nil, page, into: &values)
    values.put("groups", each: groups) { values, group in
      values.put("letter", group.letter.uppercased())
      values.put("href", page.root + "speakers/" + group.letter + ".html")
      values.put("speakers", each: group.names) { values, speaker in
        values.put("href", page.root + entryPath(speaker.name))
        values.put("name", speaker.name)
        values.put("count", CardValues.counted(speaker.count, "article"))
      }
    }
    return values
  }

  private static func put(
    _ letters: [String], here: String?, _ page: ListSite, into values: inout TemplateValues
  ) {
    values.put("letters", each: letters) { values, letter in
      values.put("href", page.root + "speakers/" + letter + ".html")
      values.put("text", letter.uppercased())
      values.put("isHere", letter == here)
    }
  }

  /// Puts an entry with some of its quotes.
  private static func put(
    _ speaker: Speaker, most: Int, _ page: ListSite, into values: inout TemplateValues
  ) {
    let own = path(speaker.name)
    let all = speaker.articles.flatMap { article in
      article.speaking.sayings.map { (article.card, article.speaking.role, $0) }
    }
    values.put("id", Slug.part(of: speaker.name))
    values.put("name", speaker.name)
    values.put("page", speaker.hasPage && page.path != own ? page.root + own : nil)
    values.put(
      "count",
      CardValues.counted(all.count, "quote") + " in "
        + CardValues.counted(speaker.articles.count, "article"))
    values.put("sayings", each: all.prefix(most)) { values, item in
      let (card, role, saying) = item
      CardValues.put(parts: saying.parts, into: &values)
      values.put("href", page.root + card.path + "#brief-" + saying.anchor)
      values.put("role", role)
      values.put("title", card.title)
      values.put("titleHref", page.root + card.path)
      values.put("source", card.source)
      PageFrame.put("date", card.date, into: &values)
      CardValues.putLanguage(card, page.site, into: &values)
    }
    values.put("more", all.count > most ? CardValues.counted(all.count, "quote") : nil)
  }
}

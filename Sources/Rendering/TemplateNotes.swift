/// What each value of a template is, in a line for those who write templates.
enum TemplateNotes {
  /// What is said of a value; nil where nothing is.
  ///
  /// - Parameter path: From the page: `figures.exact`.
  static func note(_ path: String, of template: String) -> String? {
    notes[template + " " + path] ?? notes["* " + path]
  }

  /// All that are told of, each as a template or `*`, a space, and a path.
  static var keys: [String] { notes.keys.sorted() }

  /// By template and path.
  private static let notes: [String: String] = {
    var notes: [String: String] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "|").map { $0.drop { $0 == " " } }
      guard parts.count == 3 else { continue }
      let words = parts.map { part in
        String(part.reversed().drop { $0 == " " }.reversed())
      }
      for name in words[1].split(separator: " ") { notes[words[0] + " " + name] = words[2] }
    }
    return notes
  }()

  /// `template | paths | what they are`; `*` is every template.
  private static let table = """
    # The frame
    * | site | What is true of the whole site.
    * | site.title | The name of the site.
    * | site.language | The tag of the site's language: `en`.
    * | root | The way from the page to the site's folder: `../`; empty where the page stands there itself.
    * | language | The tag of the page's language: the article's where it has its own.
    * | direction | `ltr` or `rtl`: how the page's language is written.
    * | feed | Whether there is a feed.
    * | remoteImages | Whether pages may load pictures from elsewhere.
    * | canonical | The page's full address; empty where the site's is not known.
    # A brief
    brief.html | title | The article's headline.
    brief.html | slug | The last part of the page's address, without its ending.
    brief.html | description | What lists and search engines show: mostly the first sentence of the summary.
    brief.html | date | The article's day; empty where it has none.
    brief.html | updated | The day on which it was changed, where it says one.
    brief.html | date.iso updated.iso | For programs: `2014-06-16`, with the time where it is known.
    brief.html | date.text updated.text | For readers: `16 June 2014`.
    brief.html | source | Who published the article.
    brief.html | authors | Who wrote it, as one text.
    brief.html | url | Where the article stands on the web.
    brief.html | hasByline | Whether any of date, source, authors and address is there.
    brief.html | tags | The article's tags.
    brief.html | hasTags | Whether it has any.
    brief.html | words | How long it is.
    brief.html | words.article | Words of the article.
    brief.html | words.summary | Words of the summary.
    brief.html | words.share | How much of the article that is, in words: `9 %`.
    brief.html | hasSummary | Whether there is a summary.
    brief.html | summary | Its sentences.
    brief.html | summary.anchor figures.anchor quotes.anchor | The name of the mark in the article that it leads to: `#{{anchor}}`.
    brief.html | summary.exact figures.exact | The article's own words.
    brief.html | summary.hasPeople | Whether a pronoun or surname in it needs a name.
    brief.html | summary.people | Whom the sentence means.
    brief.html | summary.people.mention | The word that stands for somebody: `she`.
    brief.html | summary.people.name | The full name.
    brief.html | summary.people.role | What he or she is.
    brief.html | hasFigures | Whether there are key figures.
    brief.html | figures | The key figures.
    brief.html | figures.counted | What is counted, where that stands elsewhere.
    brief.html | figures.fate | What happened to those that are counted: `killed`.
    brief.html | figures.subject | What the figure is about.
    brief.html | figures.sentence | The sentence that it stands in.
    brief.html | figures.isSameSentence | Whether that is the sentence of the figure before.
    brief.html | figures.speaker quotes.speaker | Who says so; empty for the article itself.
    brief.html | figures.speaker.name quotes.speaker.name | The full name, or what the article calls the speaker.
    brief.html | figures.speaker.role quotes.speaker.role | What he or she is.
    brief.html | figures.speaker.mention quotes.speaker.mention | The words that stand for the name there, where they say more.
    brief.html | figures.hedge | The words that say how sure it is.
    brief.html | hasRelations | Whether figures add up, or were other ones before.
    brief.html | relations | Figures that belong together, a line each.
    brief.html | relations.isSum | Whether the parts make the whole.
    brief.html | relations.isOpen | Whether not all parts are told, or not all exactly.
    brief.html | relations.isDifferent | Whether the parts make another number than the whole.
    brief.html | relations.isChange | Whether a value was another one before.
    brief.html | relations.whole | The figure of the whole.
    brief.html | relations.parts | The figures of the parts.
    brief.html | relations.from | The figure before.
    brief.html | relations.to | The figure after.
    brief.html | relations.whole.anchor relations.parts.anchor relations.from.anchor relations.to.anchor | The name of its mark in the article.
    brief.html | relations.whole.id relations.parts.id relations.from.id relations.to.id | A name that the mark leads back to.
    brief.html | relations.whole.exact relations.parts.exact relations.from.exact relations.to.exact | The article's own words.
    brief.html | relations.whole.counted relations.parts.counted relations.from.counted relations.to.counted | What is counted, where that stands elsewhere.
    brief.html | relations.whole.voice relations.parts.voice relations.from.voice relations.to.voice | Who says so, where the line has several.
    brief.html | relations.whole.isFirst relations.parts.isFirst relations.from.isFirst relations.to.isFirst | Whether no sign or comma stands before it.
    brief.html | relations.subject | What changed.
    brief.html | relations.wholeSentence | The sentence of the whole, where the numbers differ.
    brief.html | relations.partSentences | Those of the parts.
    brief.html | relations.context | The sentences to read beside the line, where no list shows them.
    brief.html | hasRelationMarks | Whether any of these figures is no key figure, and has a mark of its own.
    brief.html | hasQuotes | Whether there are key quotes.
    brief.html | quotes | The key quotes.
    brief.html | quotes.parts | Their words, piece by piece.
    brief.html | quotes.parts.isFirst | Whether it is the first piece.
    brief.html | quotes.parts.exact | The article's own words.
    brief.html | quotes.cue | The words of saying: `said`.
    brief.html | quotes.addressee | To whom it was said.
    brief.html | hasMarks | Whether anything is marked in the article.
    brief.html | body | The article, with the marks drawn in.
    brief.html | meta | What the article's head says under keys of its own: `meta.desk`.
    # Lists
    index.html | days | The briefs of the page by days.
    index.html | days.date | The day; empty for briefs without one.
    index.html | days.date.iso | For programs: `2014-06-16`.
    index.html | days.date.text | For readers: `16 June 2014`.
    index.html | days.cards | The briefs of the day.
    index.html | days.cards.href | The way to the page, from the site's folder.
    index.html | days.cards.title | The headline.
    index.html | days.cards.source | Who published the article.
    index.html | days.cards.description | The line that search engines show, too.
    index.html | days.cards.quotes | How many key quotes: `2 key quotes`.
    index.html | days.cards.figures | How many key figures: `no key figures`.
    index.html | hasPages | Whether there is more than one page.
    index.html | newer | The way to the page with newer briefs.
    index.html | older | The way to the page with older briefs.
    index.html | page | `Page 1 of 2`.
    # Others
    redirect.html | title | The article's headline.
    redirect.html | href | The way to the brief.
    * | base | Where the site stands, with a slash at its end.
    feed.xml | updated | The newest brief's date, with a time.
    * | entries | The briefs.
    * | entries.href | The way to the page, from the site's folder.
    feed.xml | entries.title | The headline.
    feed.xml | entries.date | Its date, with a time.
    feed.xml | entries.description | The line that search engines show, too.
    sitemap.xml | entries.day | Its day; empty where it has none.
    """
}

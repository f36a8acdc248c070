/// What each value of a template is, in a line for those who write templates.
enum TemplateNotes {
  /// What is said of a value; nil where nothing is.
  ///
  /// What is told of `cards.title` of every template is also told of `days.cards.title`.
  ///
  /// - Parameter path: From the page: `figures.exact`.
  static func note(_ path: String, of template: String) -> String? {
    let parts = path.split(separator: ".")
    // An entry in feeds has the brief's own values.
    let template = template == "entry.html" ? "brief.html" : template
    return notes[template + " " + path]
      ?? parts.indices.lazy.compactMap { notes["* " + parts[$0...].joined(separator: ".")] }.first
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
    * | search | Whether the page leads to `search.html`: where the site was built with `--search`, and never on briefs.
    * | hasStories | Whether the page leads to the list of stories: where the site has any, and never on briefs.
    * | remoteImages | Whether pages may load pictures from elsewhere.
    * | site.direction | `ltr` or `rtl`: how that language is written.
    * | isForeign | Whether the article's language is another than the site's.
    * | here | Which part of the site the page belongs to.
    * | here.briefs here.speakers here.topics here.months here.about here.search here.stories | Whether it is this one.
    * | canonical | The page's full address; empty where the site's is not known.
    * | hasPages | Whether the page leads to pages of the site's own.
    * | pages | The pages of the site's own, by weight and title; none on briefs, which another title would change one and all.
    * | pages.href | The way to the page.
    * | pages.title | Its title.
    * | pages.language | The tag of its language.
    * | pages.direction | `ltr` or `rtl`: how that language is written.
    * | pages.isForeign | Whether it is another than the site's.
    * | pages.isHere | Whether it is this page.
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
    brief.html | writers | Who wrote it, one by one.
    brief.html | section | The first of the tags.
    brief.html | image | The full address of the article's first picture that stands in the site; empty where the site's is not known.
    brief.html | url | Where the article stands on the web.
    brief.html | hasByline | Whether any of date, source, authors and address is there.
    brief.html | tags | The article's tags.
    brief.html | hasTags | Whether it has any.
    brief.html | topics | The tags, each with the way to its topic's page.
    brief.html | topics.text | The tag, as the article has it.
    brief.html | topics.href | The way to the topic's page.
    brief.html | hasSpeakers | Whether a key quote has a speaker with a full name.
    brief.html | hasElsewhere | Whether there is a topic or a speaker.
    brief.html | month | The month of the article's day.
    brief.html | month.text | `June 2014`
    brief.html | month.href | The way to the month's page.
    brief.html | words | How long it is.
    brief.html | words.article | Words of the article.
    brief.html | words.summary | Words of the summary.
    brief.html | words.share | How much of the article that is, in words: `9 %`.
    brief.html | minutes | How many minutes the article takes to read, one at least.
    brief.html | hasCorrections | Whether its editor, or the article itself, says that something in it was wrong.
    brief.html | corrections | What they say, its editor first.
    brief.html | corrections.anchor | The name of its mark in the article; empty for what its editor says.
    brief.html | corrections.exact | The words.
    brief.html | hasCorrectionMarks | Whether any of them is marked in the article.
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
    brief.html | figures.isSameSentence | Whether that is the sentence of a figure before.
    brief.html | figures.isInSummary | Whether that is a sentence of the summary.
    brief.html | figures.near | The words around the figure, where its sentence stands in the summary or beside a figure before.
    brief.html | figures.near.before | The words before the figure, with the space behind them.
    brief.html | figures.near.after | The words behind the figure, with the space before them.
    brief.html | figures.near.isCutBefore | Whether the sentence has words before those.
    brief.html | figures.near.isCutAfter | Whether the sentence has words behind those.
    brief.html | figures.speaker quotes.speaker | Who says so; empty for the article itself.
    brief.html | figures.speaker.name quotes.speaker.name | The full name, or what the article calls the speaker.
    brief.html | figures.speaker.role quotes.speaker.role | What he or she is.
    brief.html | figures.speaker.mention quotes.speaker.mention | The words that stand for the name there, where they say more.
    brief.html | figures.speaker.href quotes.speaker.href | The way to the speaker's entry; empty where there is none.
    brief.html | figures.hedge | The words that say how sure it is.
    brief.html | summary.original figures.original quotes.original | The way to the sentence on the page where the article was published; empty where that is not known.
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
    brief.html | quotes.cue | The words of saying: `said`.
    brief.html | quotes.addressee | To whom it was said.
    brief.html | hasMarks | Whether anything is marked in the article.
    brief.html | story | What the site says of the article's story, made of `story-links.html`, and of its earlier versions and copies, made of `versions.html`; empty for an article that has none of these.
    brief.html | newer | The way to a newer version of the article, made of `versions.html`; empty where there is none. A template without it has that way in `story`.
    brief.html | body | The article, with the marks drawn in.
    brief.html | structured | What the page says to search engines, as JSON-LD: article, key quotes and key figures.
    brief.html | meta | What the article's head says under keys of its own: `meta.desk`.
    # Lists
    * | cards | Briefs, the newest first.
    * | days | Briefs by days.
    * | days.date | The day; empty for briefs without one.
    * | date.iso | For programs: `2014-06-16`.
    * | date.text | For readers: `16 June 2014`.
    * | cards.href | The way to the page.
    * | cards.title | The headline.
    * | cards.language sayings.language | The tag of the article's language.
    * | cards.direction sayings.direction | `ltr` or `rtl`: how that language is written.
    * | cards.isForeign sayings.isForeign | Whether it is another than the site's.
    * | cards.date | The article's day; empty where it has none.
    * | cards.source sayings.source | Who published the article.
    * | cards.description | The line that search engines show, too.
    * | cards.quotes | How many key quotes: `2 key quotes`; empty where there are neither figures nor quotes.
    * | cards.figures | How many key figures: `no key figures`; empty where there are neither figures nor quotes.
    * | cards.figure | The most telling figure; empty for a brief without one.
    * | figure.exact | The article's own words.
    * | figure.counted | What it counts and what happened to that, where its own words do not say so.
    * | figure.href voice.href | The way to its line on the brief's page.
    * | cards.voice | The first key quote whose speaker is known.
    * | voice.name | The full name, or what the article calls the speaker.
    * | parts | The pieces of a quote.
    * | parts.isFirst | Whether it is the first piece.
    * | parts.isApart | Whether words are left out between it and the piece before.
    * | parts.exact | The article's own words.
    index.html | hasDays | Whether there are more briefs than cards.
    index.html | hasMonths | Whether a brief has a date.
    * | months | The months that have briefs, the newest first.
    * | undated | The list of briefs without a date; empty where there are none.
    * | newer | The month after this one; empty for the last.
    * | older | The month before this one; empty for the first.
    * | months.href undated.href newer.href older.href | The way to the page.
    * | months.text undated.text newer.text older.text | `June 2014`, or `Without a date`.
    * | months.count undated.count newer.count older.count | How many briefs: `2 briefs`.
    * | count | How much there is: `2 briefs`, `3 quotes in 2 articles`.
    month.html | month | The month: `June 2014`; empty on the page of briefs without a date.
    months.html | years | The years that have briefs, the newest first.
    months.html | years.year | `2014`
    topic.html | topic | The topic, as its newest article spells it.
    * | month | Where a topic or speaker has more than 500 articles: the month of this page; empty on the first page.
    * | first | From a month's page the way to the first one.
    * | hasMonths | Whether months have pages of their own; this one has the newest 100 articles.
    topic.html | topicFeed | The way to the topic's feed; empty where it has none.
    topics.html | topics | All topics, in the order of their addresses.
    topics.html | topics.href | The way to the topic's page.
    topics.html | topics.text | The topic, as its newest article spells it.
    * | letters | The letters that surnames begin with.
    * | letters.href | The way to the letter's page.
    * | letters.text | The letter, in capitals.
    * | letters.isHere | Whether this is its page.
    speakers.html | groups | Speakers by letters.
    * | letter | The letter, in capitals.
    speakers.html | groups.href | The way to the letter's page.
    * | speakers | Those who speak, by surname and name.
    * | speakers.name speaker.name | The full name.
    * | speakers.href | The way to the speaker's entry.
    speaker.html | speaker | Whose page it is.
    * | speakers.id speaker.id | The name of the entry's place: `#anna-lund`.
    * | speakers.page speaker.page | The way to the speaker's own page; empty where there is none, and on that page.
    * | spellingOf | On the page of a letter the entries that have what some articles print under this name, as it is another spelling of theirs within a story. Where all do there are no quotes.
    * | spellingOf.href | The way to that entry.
    * | spellingOf.name | Its name.
    * | sayings | What the speaker says, the newest first.
    * | sayings.href | The way to its line on the brief's page.
    * | sayings.printed | The name that the article prints, where the entry has another (`aliases:` in `briefgen.yml`).
    * | sayings.spelled | The name that the article prints, where it is another spelling of this one within a story.
    * | sayings.isInitial | Whether an initial makes that spelling; else it is a letter.
    * | sayings.role | What the speaker is, in that article.
    * | sayings.title | The article's headline.
    * | sayings.titleHref | The way to the brief.
    * | sayings.date | The article's day; empty where it has none.
    * | more | How many quotes there are, where not all of them are shown.
    # Stories
    * | headline | The headline of its newest article, by which a story is called.
    stories.html | stories | All stories, the one with the newest article first.
    * | headline.title | The headline.
    * | headline.language series.language reports.language own.language others.language earlier.language later.language beside.language | The tag of the language of those words.
    * | headline.direction series.direction reports.direction own.direction others.direction earlier.direction later.direction beside.direction | `ltr` or `rtl`: how that language is written.
    * | headline.isForeign series.isForeign reports.isForeign own.isForeign others.isForeign earlier.isForeign later.isForeign beside.isForeign | Whether it is another than the site's.
    * | from | The day of the oldest article; empty where none has one.
    * | to | The day of the newest; empty where it is the same day.
    * | from.iso to.iso | For programs: `2014-06-16`.
    * | from.text to.text | For readers: `16 June 2014`.
    stories.html | month | Where there are more than 500 stories: the month of this list's newest articles; empty on the first page.
    stories.html | hasMonths | Whether months have lists of their own; this one has the newest 100 stories.
    stories.html | months.count | How many stories: `2 stories`.
    stories.html | stories.href | The way to the story's page.
    stories.html | stories.figures | How many series it has: `2 figures through time`; empty for none.
    story.html | hasSeries | Whether several articles give one figure.
    story.html | csv json | The way to all reports for programs; empty where there are none.
    story.html | series | The figures that several articles give, in the order of their first reports.
    story.html | series.id | The name of its place: `#series-12-miners`.
    story.html | series.exact | The first report's figure, in the article's own words.
    story.html | series.counted | What that counts, where its own words do not say so.
    story.html | series.hasPossible | Whether some report is only possibly of it.
    story.html | series.chart | A picture of the reports; empty where all values are equal, or all of one day.
    story.html | series.chart.svg | The picture, as SVG with the classes of `style.css`.
    story.html | series.chart.hasAbout | Whether a value is drawn as “about”.
    story.html | series.chart.hasOver | Whether one is drawn as “or more”.
    story.html | series.chart.hasUnder | Whether one is drawn as “or fewer”.
    story.html | series.chart.hasRange | Whether one is a range.
    story.html | series.chart.hasMaybe | Whether one is only possible.
    story.html | series.chart.hasLeftOut | Whether reports are only in the table: rises, falls, and those without a day.
    story.html | series.chart.voices | Whose marks there are.
    story.html | series.chart.voices.glyph | The mark, as SVG.
    story.html | series.chart.voices.name | Whose it is, as articles call them.
    story.html | series.reports | The reports by day.
    story.html | series.reports.href | The way to its line on the brief's page.
    story.html | series.reports.exact | The article's own words.
    story.html | series.reports.counted | What it counts, where its own words do not say so.
    * | isPossible | Whether it only looks like the same count, without a proof.
    story.html | series.reports.date | The article's day; empty where it has none.
    story.html | series.reports.glyph | The mark of its voice in the chart, as SVG; empty where there is no chart.
    * | reports.voice others.voice | Who says so, as the article calls them; empty where it does not say.
    story.html | series.reports.source | Who published the article.
    story.html | series.reports.title | The article's headline.
    story.html | series.reports.sentence | The sentence that it stands in.
    story.html | series.reports.reason | Why it stands in the series, in words.
    story.html | days.cards.hasNews | Whether a series has a value in it that no earlier day had.
    story.html | days.cards.news | Those figures.
    story.html | days.cards.news.exact | The article's own words.
    story.html | days.cards.news.counted | What it counts, where its own words do not say so.
    story.html | days.cards.news.href | The way to its line on the brief's page.
    story.html | days.cards.news.series | The name of the place of its series.
    story.html | days.cards.news.isFirst | Whether the series begins on that day.
    story.html | hasVoices | Whether somebody with a full name speaks in it.
    story.html | voices | Those who do, who speaks in most articles first.
    story.html | voices.name | The full name.
    story.html | voices.role | What the speaker is, in the newest article that says so.
    story.html | voices.href | The way to the speaker's entry.
    story-links.html | href | The way to the story's page.
    story-links.html | hasEarlier | Whether an article of the story is known to be older.
    story-links.html | earlier | The nearest two of them.
    story-links.html | hasLater | Whether one is known to be newer.
    story-links.html | later | The nearest two of them.
    story-links.html | hasBeside | Whether of one neither is known.
    story-links.html | beside | Two of them.
    * | earlier.href later.href beside.href | The way to the brief.
    * | earlier.title later.title beside.title | The headline.
    * | earlier.date later.date beside.date | The article's day; empty where it has none.
    * | earlier.source later.source beside.source | Who published the article.
    story-links.html | hasFigures | Whether figures of the article stand in series.
    story-links.html | figures | Those, a line a series.
    story-links.html | figures.href | The way to the series.
    story-links.html | figures.own | The article's figures of it.
    * | own.isFirst others.isFirst | Whether no comma stands before it.
    * | own.anchor | The name of its line on the page.
    * | own.exact others.exact | The article's own words.
    * | own.counted | What it counts, where its own words do not say so.
    story-links.html | figures.others | What other articles say: of the reports before the first of these and of those behind it the nearest two.
    story-links.html | figures.others.href | The way to its line on the other brief's page.
    story-links.html | figures.others.date | The other article's day; empty where it has none.
    versions.html | hasCopies | Whether other articles have the same words.
    versions.html | copies | Those, ten at most, the one published first before the others.
    versions.html | newer | The newest version, on the briefs of older ones; empty on its own.
    versions.html | newer.href earlier.href copies.href | The way to the brief.
    versions.html | newer.title earlier.title copies.title | The headline.
    versions.html | newer.date earlier.date copies.date | The article's day.
    versions.html | newer.source earlier.source copies.source | Who published the article.
    versions.html | hasEarlier | Whether this is the newest version.
    versions.html | earlier | The earlier ones, the last of them first.
    versions.html | hasComparison | Whether it is known what changed since the last one.
    versions.html | counts | How many sentences were changed, added, removed and spelled otherwise: `2 sentences changed`; or that none were.
    versions.html | hasFigures | Whether figures changed.
    versions.html | figures | Those, ten at most.
    versions.html | hasQuotes | Whether quotes changed.
    versions.html | quotes | Those, ten at most.
    versions.html | hasSentences | Whether sentences were changed, added or removed.
    versions.html | sentences | Those, ten at most.
    * | figures.isQuote quotes.isQuote sentences.isQuote | Whether the words stand in quotation marks.
    * | figures.isSpeaker quotes.isSpeaker sentences.isSpeaker | Whether the words are the same, and somebody else's.
    * | figures.old quotes.old sentences.old | What stands in the last version; empty for what was added.
    * | figures.new quotes.new sentences.new | What stands in this one; empty for what was removed.
    * | old.exact new.exact | The article's own words.
    * | old.counted new.counted | What a figure counts, where its own words do not say so.
    * | old.isCut new.isCut | Whether words are left out behind them.
    * | old.href new.href | The way to the figure's line, or to the paragraph.
    versions.html | more | How many changes are not listed: `and 3 more changes`; empty where all are.
    # Others
    page.html | title | The page's title.
    about.html | title | The title of the site's own words.
    page.html | description | What its head says for search engines; empty where it says nothing.
    about.html | description | What their head says for search engines; empty where it says nothing.
    page.html | body | The page's text, without its title.
    about.html | body | Those words, without their title.
    about.html | exports | Whether the site has files for programs: `briefs.jsonl`, `figures.csv`, `quotes.csv`.
    about.html | hasText | Whether the site has words of its own about itself.
    redirect.html | title | The other page's headline.
    redirect.html | href | The way to that page.
    * | base | Where the site stands, with a slash at its end.
    feed.xml | updated | When a brief was changed last, with a time.
    * | entries | The briefs.
    * | entries.href | The way to the page, from the site's folder.
    feed.xml | entries.title | The headline.
    feed.xml | entries.date | When it was changed last, with a time.
    feed.xml | entries.published | When it was published, with a time.
    feed.xml | entries.language | The tag of the article's language.
    feed.xml | entries.direction | `ltr` or `rtl`: how that language is written.
    feed.xml | entries.isForeign | Whether it is another than the site's.
    feed.xml | entries.authors | Who wrote the article.
    feed.xml | entries.topics | The article's topics.
    feed.xml | entries.url | Where the article stands on the web.
    feed.xml | entries.content | The brief as HTML, made of `entry.html`.
    feed.xml | title | The site's name; before it the topic's, in the feed of one.
    feed.xml | id | The site's address; that of the feed for the feed of a topic.
    feed.xml | address | The feed's own address.
    feed.xml | page | The address of the page of the same briefs.
    feed.xml | entries.description | The line that search engines show, too.
    sitemap.xml | entries.day | The day of its last change; empty where it has none.
    sitemap.xml | isFirst | Whether the site's own pages stand in this file too.
    sitemap.xml | hasParts | Whether this file only names others.
    sitemap.xml | parts | The names of those files.
    """
}

import Gathering

/// What the keys of records mean: of those that `extract` prints, and of those beside pages, which `briefs.jsonl` holds.
enum RecordKeys {
  /// One key by its way from the record: `quotes.speaker.name`.
  struct Key {
    /// The kind of words with their place.
    static let place = "*"

    let path: String
    let kind: String
    let meaning: String
    /// When it is left out or null; "" for never.
    let missing: String
  }

  /// Keys of both.
  static let head = keys(headTable)
  /// Keys and columns of a record beside a page only.
  static let page = keys(pageTable)
  /// Keys of what `extract` prints only.
  static let extract = keys(extractTable)
  /// Keys and columns of a story's series.
  static let story = keys(storyTable)

  private static func keys(_ table: String) -> [Key] {
    table.split(separator: "\n").map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      return Key(
        path: cells[0], kind: cells[1], meaning: cells[2], missing: cells.count > 3 ? cells[3] : "")
    }
  }

  /// `key | what it is | meaning | when it is missing`
  private static let headTable = """
    id | text | The article's file: below the content folder; for `extract` as it was named, and of `--jsonl` the line's own id.
    part | text | Which article of its file it is. | left out where the file is one article
    title | text | The headline.
    date | day | When it was published, as exactly as it says. | left out where it has no date
    updated | day | When its publisher last changed it. | left out where that is not said
    source | text | The name of who published it. | left out where that is not said
    url | address | Where it was published. | left out where that is not said
    lang | language tag | The article's language. | left out where neither head nor page says it
    authors | list of text | Who wrote it. | left out where nobody is named
    tags | list of text | Its topics. | left out where it has none
    words.article | whole number | Words of the article's body.
    words.summary | whole number | Words of the summary.
    relations.kind | name | `parts` or `change`.
    relations.whole | whole number | Of parts, the figure that they are of: its place among `figures`, from 0. | left out for a change
    relations.parts | list of whole numbers | The figures that are its parts. | left out for a change
    relations.sum | name | Whether the parts make the whole: `equal`, `different`, or `open` where not all are told or exact. | left out for a change
    relations.from | whole number | Of a change, the figure before it. | left out for parts
    relations.to | whole number | The figure behind it. | left out for parts
    """

  /// Of tables the names are columns: a row may be shorter than its table's columns, and what it lacks is null.
  private static let pageTable = """
    page | path | The brief's page in the site.
    corrections.start | whole number | Where a notice of correction begins in the article's text. | null where it stands in the head
    corrections.exact | words | The notice. The table is left out where there is none.
    summary.start | whole number | Where the sentence begins in the article's text, in Unicode code points from 0. Words of other tables count likewise.
    summary.exact | words | A sentence of the summary, in the article's order.
    summary.rank | whole number | 1 for the sentence to keep if only one may be kept.
    summary.people | list of [name, start, words, role] | Whom the sentence means by a pronoun or surname; words as in `speakers.exact`. | null where it needs none
    speakers.name | words | The full name, as the article prints it somewhere. | null where none is known
    speakers.start | whole number | Where the words stand that stand for them at one place.
    speakers.exact | words | Those words: “she”, “the port”. | null where they are the full name
    speakers.role | words | Their title or office. | null where the article gives none
    quotes.start | whole number | Where the quote begins.
    quotes.exact | words | The content: of a direct quote without its marks.
    quotes.kind | name | `direct`, `mixed` or `indirect`.
    quotes.speaker | whole number | Who says it: a row of `speakers`, from 0. | null where the article does not make it clear
    quotes.cue | [start, words] | The word that says that it is said. | null where none does
    quotes.key | true | The brief shows it. | null where it does not
    quotes.addressee | [start, words] | To whom it was said. | null where the article does not say
    quotes.speech | whole number | The number of the speech that it is a piece of. | null where the speech is this one piece
    quotes.parts | list of [start, words] | The stretches inside quotation marks. | null for direct and indirect quotes
    figures.start | whole number | Where the figure begins.
    figures.exact | words | Its words.
    figures.value | number | The number; of a range the lower end.
    figures.kind | name | What is measured, as in `figures.csv`.
    figures.unit | text | The unit or counted noun, singular and lower case. | null where none is named
    figures.subject | words | What it is about. | null where the sentence does not say
    figures.attribution | whole number | Who says so: a row of `speakers`, from 0. | null where nobody is named
    figures.rank | whole number | Of a key figure, 1 for the most telling. | null for all others
    figures.modifier | name | How the words qualify it, as in `figures.csv`. | null for `exact`
    figures.upperValue | number | The upper end of a range. | null where it is no range
    figures.hedge | words | The words that say it is not certain. | null where none do
    figures.counted | [start, words] | The noun that it counts, where other words than its own say it. | null where its own words say it
    figures.fate | [start, words] | What happened to those it counts. | null where its clause does not say
    relations.key | true | The brief shows it. | left out where it does not
    """

  /// Where `*` is the kind, these are words with their place: an object of `exact`, `start`, `end` and, in a file, `line` and `column`.
  private static let extractTable = """
    text | text | The article's text, in which all offsets count. | left out for `--jsonl`, as is all that is told of the article itself
    corrections | * | Notices of correction, of the head without a place. | left out where there is none
    summary | * | The sentences of the summary, in the article's order.
    summary.rank | whole number | 1 for the sentence to keep if only one may be kept.
    summary.people | * | Whom the sentence means by a pronoun or surname. | left out where it needs none
    summary.people.name | words | The full name.
    summary.people.role | words | Their title or office. | left out where the article gives none
    quotes | * | All quotes, in the article's order; of a direct one the words without its marks.
    quotes.kind | name | `direct`, `mixed` or `indirect`.
    quotes.parts | * | The stretches inside quotation marks. | left out for direct and indirect quotes
    quotes.speech | whole number | The number of the speech: pieces of what somebody says in one go share one.
    quotes.speaker | * | Who says it: the words that stand for them there. | null where the article does not make it clear
    quotes.speaker.name | words | The full name, as the article prints it somewhere. | null where none is known
    quotes.speaker.role | words | Their title or office. | left out where the article gives none
    quotes.cue | * | The word that says that it is said. | null where none does
    quotes.addressee | * | To whom it was said. | null where the article does not say
    quotes.key | true or false | Whether a brief shows it.
    figures | * | All figures, in the article's order.
    figures.value | number | The number; of a range the lower end.
    figures.upperValue | number | The upper end of a range. | null where it is no range
    figures.modifier | name | How the words qualify it, as in `figures.csv`.
    figures.unit | text | The unit or counted noun, singular and lower case. | null where none is named
    figures.kind | name | What is measured, as in `figures.csv`.
    figures.counted | * | The noun that it counts, where other words than its own say it. | null where its own words say it
    figures.fate | * | What happened to those it counts. | null where its clause does not say
    figures.subject | words | What it is about. | null where the sentence does not say
    figures.attribution | * | Who says so. | null where nobody is named
    figures.attribution.name | words | The full name. | null where none is known
    figures.attribution.role | words | Their title or office. | left out where the article gives none
    figures.hedge | words | The words that say it is not certain. | null where none do
    figures.key | true or false | Whether a brief shows it.
    figures.rank | whole number | 1 for the most telling figure; key figures come first, then the others in the article's order.
    relations.key | true or false | Whether a brief shows it.
    error.message | text | Of a line of `--jsonl` that cannot be read: why. | else left out, and where it stands all others but `id` are
    error.line | whole number | Which line it was. | likewise
    """

  private static let storyTable = """
    page | path | The story's page in the site. | JSON only
    articles | list | The articles of the story, by day. | JSON only
    articles.page | path | The brief's page.
    articles.title | text | The headline.
    articles.date | day | When it was published, as exactly as it says. | left out where it has no date
    articles.source | text | The name of who published it. | left out where that is not said
    articles.lang | language tag | The article's language. | JSON only; left out where neither head nor page says it
    series.series | name | The series: the name of its place on the story's page.
    series.reports.article | whole number | The article: its place among `articles`, from 0. | JSON only
    series.reports.anchor | name | The name of its line on the brief's page.
    series.reports.exact | words | Its words.
    series.reports.counted | words | What it counts and what happened to that, where its own words do not say so. | left out where they do
    series.reports.value | number | The number; of a range the lower end.
    series.reports.upperValue | number | The upper end of a range. | left out where it is no range
    series.reports.modifier | name | How the words qualify it, as in `figures.csv`.
    series.reports.unit | text | The unit or counted noun, singular and lower case. | left out where none is named
    series.reports.voice | words | Who says so. | left out where nobody is named
    series.reports.sentence | words | The sentence that it stands in.
    series.reports.reason | name | Why it stands in the series: \(reasons).
    series.reports.possible | true or false | Whether that is no proof.
    """

  private static let reasons = SeriesCard.Reason.allCases.map { "`\($0.name)`" }
    .joined(separator: ", ")
}

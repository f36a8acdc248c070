import Model
import Provenance

/// A row while it is written: the finding at hand, and what was written so far.
struct ExportRow: ~Copyable {
  let brief: Brief
  /// The article's file, as rows call it.
  let id: String
  /// The page's address; nil where there is no page.
  let page: String?
  /// The file's text, in which lines and columns count.
  private let file: SourceText
  private let ranks: [Int]
  /// Figures that are marked on the page and are no key figures.
  private let related: [Int]
  var csv: CSVWriter

  /// Of the finding, among all of its kind.
  private(set) var index = 0
  /// Where its own words stand.
  private(set) var exact = TextSpan(0, 0)
  private(set) var sentence = TextSpan(0, 0)
  private(set) var speaker: Speaker?
  /// Its mark on the page; nil where it has none, as only what a line of the brief leads to is marked.
  private(set) var anchor: Anchor?
  private(set) var isKey = false
  /// Where its words begin in the file.
  private(set) var place = (line: 1, column: 1)

  /// - Parameter words: The bytes of the article's text, which must outlive the row.
  init(
    _ brief: Brief, _ words: UnsafeBufferPointer<UInt8>, file: SourceText, id: String, page: String?
  ) {
    (self.brief, self.file, self.id, self.page) = (brief, file, id, page)
    ranks = brief.figureRanks
    related = RelationLines(brief).others
    csv = CSVWriter(words, reserving: (brief.figures.count + brief.quotes.count) * 256 + 1024)
  }

  /// The figure at hand.
  var figure: Figure { _read { yield brief.figures[index] } }
  /// The quote at hand.
  var quote: Quote { _read { yield brief.quotes[index] } }
  /// The rank of the figure at hand among all of its article.
  var rank: Int { ranks[index] }

  /// Takes a figure in hand.
  mutating func takeFigure(_ index: Int) {
    self.index = index
    precondition(figure.text === brief.article.text, "figures stand in their article")
    (exact, sentence, speaker) = (figure.span, figure.sentenceSpan, figure.attribution)
    findPlace()
    isKey = ranks[index] <= brief.keyFigures.count
    anchor = page != nil && (isKey || related.contains(index)) ? Anchor(.figure, index: index) : nil
  }

  /// Takes a quote in hand.
  mutating func takeQuote(_ index: Int) {
    self.index = index
    precondition(quote.text === brief.article.text, "quotes stand in their article")
    (exact, sentence, speaker) = (quote.span, quote.sentenceSpan, quote.speaker)
    findPlace()
    isKey = brief.keyQuotes.contains(index)
    anchor = page != nil && isKey ? Anchor(.quote, index: index) : nil
  }

  private mutating func findPlace() {
    place = file.lineAndColumn(at: brief.article.offsetMap.fileOffset(of: exact.start))
  }
}

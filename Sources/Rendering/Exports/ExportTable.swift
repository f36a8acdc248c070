import Model
import Provenance

/// A table of all findings of one kind, a row each, as CSV: of a site, and of what `extract` is given.
public enum ExportTable: String, CaseIterable, Sendable {
  case figures, quotes

  /// Its file in the site.
  public var path: String { rawValue + ".csv" }

  /// The first row: the names of the columns.
  public var header: [UInt8] {
    var csv = CSVWriter(SourceText(""))
    for name in columns.map(\.name) { csv.name(name) }
    csv.endRow()
    return csv.bytes
  }

  /// What the data dictionary says of each column.
  var columns: [(name: String, kind: ExportKind, meaning: String, empty: String)] {
    func told<Row>(_ columns: [ExportColumn<Row>]) -> [(String, ExportKind, String, String)] {
      columns.map { ($0.name, $0.kind, $0.meaning, $0.empty) }
    }
    return told(ArticleRow.columns)
      + (self == .figures
        ? told(FindingRow<RankedFigure>.columns) : told(FindingRow<Quote>.columns))
  }

  /// The rows of an article, in its order.
  ///
  /// - Parameters:
  ///   - file: The article's, as UTF-8, in which lines and columns count.
  ///   - id: What the rows call the file.
  ///   - page: The address of the brief's page; nil where there is none, and then no finding has an anchor.
  public func rows(
    of brief: Brief, file: SourceText, id: String, page: String? = nil
  ) -> [UInt8] {
    let rows = TableRows(brief: brief, file: file, hasPage: page != nil)
    let article = ArticleRow(article: brief.article, id: id, page: page)
    switch self {
    case .figures:
      let (ranks, others) = (brief.figureRanks, RelationLines(brief).others)
      return rows.write(brief.figures.count, FindingRow.columns, article) {
        rows.figure($0, ranks, others)
      }
    case .quotes: return rows.write(brief.quotes.count, FindingRow.columns, article, rows.quote)
    }
  }
}

/// Makes the rows of one article.
private struct TableRows {
  let brief: Brief
  let file: SourceText
  let hasPage: Bool

  /// Writes rows one by one. The article's cells are written once, and put before each.
  func write<Finding>(
    _ count: Int, _ columns: [ExportColumn<FindingRow<Finding>>], _ article: ArticleRow,
    _ row: (Int) -> FindingRow<Finding>
  ) -> [UInt8] {
    guard count > 0 else { return [] }
    let text = brief.article.text
    var head = CSVWriter(text)
    for column in ArticleRow.columns { column.write(article, &head) }
    let cells = head.bytes
    var csv = CSVWriter(text, reserving: count * (cells.count + 400))
    for index in 0..<count {
      let row = row(index)
      csv.cells(cells)
      for column in columns { column.write(row, &csv) }
      csv.endRow()
    }
    return csv.bytes
  }

  /// - Parameter others: Figures that are marked on the page and are no key figures.
  func figure(_ index: Int, _ ranks: [Int], _ others: [Int]) -> FindingRow<RankedFigure> {
    let figure = brief.figures[index]
    let isKey = ranks[index] <= brief.keyFigures.count
    return FindingRow(
      finding: RankedFigure(figure: figure, rank: ranks[index]), exact: figure.span,
      sentence: figure.sentenceSpan,
      anchor: hasPage && (isKey || others.contains(index)) ? Anchor(.figure, index: index) : nil,
      isKey: isKey, place: place(figure.span), offsets: offsets(figure.span, of: figure.text))
  }

  func quote(_ index: Int) -> FindingRow<Quote> {
    let quote = brief.quotes[index]
    let isKey = brief.keyQuotes.contains(index)
    return FindingRow(
      finding: quote, exact: quote.span, sentence: quote.sentenceSpan,
      anchor: hasPage && isKey ? Anchor(.quote, index: index) : nil, isKey: isKey,
      place: place(quote.span), offsets: offsets(quote.span, of: quote.text))
  }

  private func place(_ span: TextSpan) -> (line: Int, column: Int) {
    file.lineAndColumn(at: brief.article.offsetMap.fileOffset(of: span.start))
  }

  private func offsets(_ span: TextSpan, of text: SourceText) -> Range<Int> {
    precondition(text === brief.article.text, "findings stand in their article")
    return text.codePointOffset(of: span.start)..<text.codePointOffset(of: span.end)
  }
}

extension Brief {
  /// The rank of each figure, from 1, no rank twice: key figures first, in their order, the others in the article's.
  var figureRanks: [Int] {
    var ranks = [Int](repeating: 0, count: figures.count)
    for (rank, index) in keyFigures.enumerated() { ranks[index] = rank + 1 }
    var next = keyFigures.count
    for index in ranks.indices where ranks[index] == 0 {
      next += 1
      ranks[index] = next
    }
    return ranks
  }
}

/// What a site gives to programs where it is asked for.
extension SiteRenderer {
  /// The file of the records of all briefs, a line each.
  public static let recordsExport = "briefs.jsonl"

  /// The rows of a brief, table by table; none where the site has no exports.
  ///
  /// - Parameter file: The article's, as UTF-8.
  public func exportRows(of brief: Brief, file: SourceText) -> [[UInt8]] {
    guard site.hasExports else { return [] }
    let address = brief.article.address
    return ExportTable.allCases.map {
      $0.rows(of: brief, file: file, id: address.source, page: (site.baseURL ?? "") + address.page)
    }
  }
}

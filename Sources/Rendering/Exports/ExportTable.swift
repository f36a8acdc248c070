import Model
import Provenance

/// A table of all findings of one kind, a row each, as CSV: of a site, and of what `extract` is given.
public enum ExportTable: String, CaseIterable, Sendable {
  case figures, quotes

  /// Its file in the site.
  public var path: String { rawValue + ".csv" }

  /// The first row: the names of the columns.
  public var header: [UInt8] {
    var csv = CSVWriter(UnsafeBufferPointer(start: nil, count: 0))
    for column in columns { csv.name(column.name) }
    csv.endRow()
    return csv.bytes
  }

  /// All columns, those of the article first.
  var columns: [ExportColumn] { ExportRow.article + findings }

  private var findings: [ExportColumn] {
    self == .figures ? ExportRow.figures : ExportRow.quotes
  }

  /// The rows of an article, in its order, as they are kept: its own cells stand once.
  ///
  /// - Parameters:
  ///   - file: The article's, as UTF-8, in which lines and columns count.
  ///   - id: What the rows call the file.
  ///   - page: The address of the brief's page; nil where there is none, and then no finding has an anchor.
  public func rows(
    of brief: Brief, file: SourceText, id: String, page: String? = nil
  ) -> ExportRows {
    let count = self == .figures ? brief.figures.count : brief.quotes.count
    guard count > 0 else { return ExportRows(bytes: []) }
    return brief.article.text.bytes.withUnsafeBufferPointer {
      write(count, ExportRow(brief, $0, file: file, id: id, page: page))
    }
  }

  private func write(_ count: Int, _ row: consuming ExportRow) -> ExportRows {
    for column in ExportRow.article { column.write(&row) }
    var ends = [row.csv.count]
    findings.withUnsafeBufferPointer { columns in
      for index in 0..<count {
        if self == .figures { row.takeFigure(index) } else { row.takeQuote(index) }
        for place in columns.indices { columns[place].write(&row) }
        row.csv.endRow(isGoingOn: true)
        ends.append(row.csv.count)
      }
    }
    return ExportRows(ends: ends, cells: row.csv)
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
  public func exportRows(of brief: Brief, file: SourceText) -> [ExportRows] {
    guard site.hasExports else { return [] }
    let address = brief.article.address
    return ExportTable.allCases.map {
      $0.rows(of: brief, file: file, id: address.source, page: (site.baseURL ?? "") + address.page)
    }
  }
}

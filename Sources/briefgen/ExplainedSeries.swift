import FoundationEssentials
import FrontMatter
import Model
import Reading

/// A series of a built site in which a figure of an article stands.
///
/// It is read from the data that the site's story has beside its page: what a reader finds there is explained, not what another build
/// would make.
struct ExplainedSeries {
  /// A report of it, as the site has it.
  struct Report {
    /// The figure as printed.
    let exact: String
    /// The sentence that it stands in, in one line.
    let sentence: String
    /// Why it stands in the series, as the data names it.
    let reason: String
    /// Whether that is no proof.
    let isPossible: Bool
    /// The page of its brief.
    let page: String
    /// The brief's day, where it is known.
    let date: String?
  }

  /// The page of the story.
  let story: String
  /// The article's report.
  let own: Report
  /// Those of other articles, as the page has them.
  let others: [Report]

  /// Bytes of a story's data that are read at most.
  private static let most = 64 << 20

  /// The series of an article's figures, in the order of its story's page; none where no story has the article.
  ///
  /// - Parameters:
  ///   - page: Of its brief, below the output folder.
  ///   - output: The folder of the built site.
  /// - Complexity: All stories' data are read until one has the article.
  static func all(of page: String, in output: String) -> [ExplainedSeries] {
    let folder = output + "/stories"
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() where name.hasSuffix(".json") {
      let file = ContentFile(path: folder + "/" + name, reach: .plainFile)
      guard let bytes = try? file.read(most: most), let data = JSON.parse(bytes[...]),
        let articles = data["articles"]?.array,
        articles.contains(where: { $0["page"]?.string == page })
      else { continue }
      let series = data["series"]?.array ?? []
      return series.flatMap { value in
        let reports = (value["reports"]?.array ?? []).compactMap { report($0, articles) }
        let others = reports.filter { $0.page != page }
        return reports.filter { $0.page == page }.map {
          ExplainedSeries(story: data["page"]?.string ?? "", own: $0, others: others)
        }
      }
    }
    return []
  }

  private static func report(_ value: JSONValue, _ articles: [JSONValue]) -> Report? {
    guard case .number(let number)? = value["article"], let place = Int(number),
      articles.indices.contains(place), let page = articles[place]["page"]?.string,
      let exact = value["exact"]?.string, let sentence = value["sentence"]?.string,
      let reason = value["reason"]?.string
    else { return nil }
    return Report(
      exact: exact, sentence: sentence, reason: reason,
      isPossible: value["possible"] == .bool(true),
      page: page, date: articles[place]["date"]?.string)
  }

  /// Whether a figure of the article is the report of its own.
  func isOf(_ figure: Figure) -> Bool {
    Self.line(figure.excerpt.exact) == own.exact && Self.line(figure.sentence.exact) == own.sentence
  }

  /// Words in one line, as the data has them.
  private static func line(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

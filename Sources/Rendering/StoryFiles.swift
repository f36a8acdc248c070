import Gathering
import Model
import Provenance

/// The reports of a story's series for programs.
enum StoryFiles {
  /// The columns of the CSV. What stands in them `RecordKeys.story` tells.
  static let columns: [StaticString] = [
    "series", "title", "date", "source", "page", "anchor", "exact", "counted", "value",
    "upperValue", "modifier", "unit", "voice", "sentence", "reason", "possible",
  ]

  /// A row a report, the series one after the other.
  ///
  /// - Parameter cards: In the order of `story.articles`; as many.
  static func csv(_ story: StoryCard, _ cards: [BriefCard]) -> [UInt8] {
    let noText = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var csv = CSVWriter(noText, reserving: 4096)
    for column in columns { csv.name("\(column)") }
    csv.endRow()
    for (id, series) in zip(SeriesValues.ids(story), story.series) {
      for report in series.reports {
        csv.text(id)
        write(cards[report.article], to: &csv)
        write(report, to: &csv)
        csv.endRow()
      }
    }
    return csv.bytes
  }

  private static func write(_ card: BriefCard, to csv: inout CSVWriter) {
    csv.text(card.title)
    csv.name(card.date?.text)
    csv.text(card.source)
    csv.text(card.path)
  }

  private static func write(_ report: SeriesCard.Report, to csv: inout CSVWriter) {
    csv.name(report.anchor)
    csv.text(report.exact)
    csv.text(report.counted)
    csv.number(report.value)
    csv.number(report.upperValue)
    csv.name(report.modifier.rawValue)
    csv.text(report.unit)
    csv.text(report.voice)
    csv.text(report.sentence)
    csv.name(report.reason.name)
    csv.flag(report.isPossible)
  }

  /// One object: the page, its articles, and its series with their reports. What is not known is left out; `article` is a place in
  /// `articles`, from 0.
  ///
  /// - Parameter cards: In the order of `story.articles`; as many.
  static func json(_ story: StoryCard, _ cards: [BriefCard]) -> [UInt8] {
    var json = JSONWriter(reserving: 4096)
    json.object { json in
      json.key("page")
      json.string(StoryPages.path(story.slug))
      json.key("articles")
      json.array { json in for card in cards { write(card, to: &json) } }
      json.key("series")
      json.array { json in
        for (id, series) in zip(SeriesValues.ids(story), story.series) {
          json.object { json in
            json.key("series")
            json.string(id)
            json.key("reports")
            json.array { json in
              for report in series.reports { write(report, to: &json) }
            }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ card: BriefCard, to json: inout JSONWriter) {
    json.object { json in
      json.key("page")
      json.string(card.path)
      json.key("title")
      json.string(card.title)
      write("date", card.date?.text, to: &json)
      write("source", card.source, to: &json)
      write("lang", card.language, to: &json)
    }
  }

  private static func write(
    _ report: SeriesCard.Report, to json: inout JSONWriter
  ) {
    json.object { json in
      json.key("article")
      json.number(report.article)
      json.key("anchor")
      json.string(report.anchor)
      json.key("exact")
      json.string(report.exact)
      write("counted", report.counted, to: &json)
      json.key("value")
      json.number(report.value)
      if let upper = report.upperValue {
        json.key("upperValue")
        json.number(upper)
      }
      json.key("modifier")
      json.string(report.modifier.rawValue)
      write("unit", report.unit, to: &json)
      write("voice", report.voice, to: &json)
      json.key("sentence")
      json.string(report.sentence)
      json.key("reason")
      json.string(report.reason.name)
      json.key("possible")
      json.flag(report.isPossible)
    }
  }

  private static func write(_ key: StaticString, _ text: String?, to json: inout JSONWriter) {
    guard let text else { return }
    json.key(key)
    json.string(text)
  }
}

import Model
import Provenance

/// What stands beside a page as data: all findings in tables, without the article's text, which the page has.
///
/// `BriefRecord` is the same for a reader who has no page. Here the keys stand once, at the head of each table, a speaker once
/// for each place, and nothing at the end of a row is left out, because a site writes one of these for each article.
///
/// A class, as each table is written by a closure that holds it.
final class PageRecord {
  /// Article and findings.
  let brief: Brief
  /// The path of the page, below the output folder.
  private let page: String
  /// Quotes and figures name a speaker by its row.
  private let speakers: SpeakerTable
  /// By its number how many quotes are pieces of a speech.
  /// A speech of one piece is not numbered in the record.
  private let pieces: [Int]

  /// The record of a brief whose page has the path `page`.
  init(_ brief: Brief, page: String) {
    self.brief = brief
    self.page = page
    speakers = SpeakerTable(brief)
    var pieces = [Int](repeating: 0, count: brief.quotes.reduce(0) { max($0, $1.speech) } + 1)
    for index in brief.quotes.indices { pieces[brief.quotes[index].speech] += 1 }
    self.pieces = pieces
  }

  /// One JSON object with a line break behind it.
  func bytes() -> [UInt8] {
    var json = JSONWriter(reserving: brief.article.text.count * 2 + 4096)
    json.object { json in
      json.key("id")
      json.string(brief.article.address.source)
      RecordHead(brief, page: page).write(&json)
      corrections(&json)
      summary(&json)
      speakerRows(&json)
      quotes(&json)
      figures(&json)
      relations(&json)
    }
    json.endLine()
    return json.bytes
  }

  // MARK: Tables

  /// The sentences of the summary in the article's order; the last column only where people are named in one.
  private func summary(_ json: inout JSONWriter) {
    json.table("summary", ["start", "exact", "rank", "people"]) { json in
      for index in brief.summary.indices {
        let sentence = brief.summary[index]
        json.array { json in
          span(sentence.excerpt, &json)
          json.number(sentence.rank)
          guard !sentence.people.isEmpty else { return }
          json.array { json in
            for person in sentence.people {
              named(person.mention, person.fullName, person.role, &json)
            }
          }
        }
      }
    }
  }

  /// Everybody who says something, before the tables that name them by their row.
  private func speakerRows(_ json: inout JSONWriter) {
    json.table("speakers", ["name", "start", "exact", "role"]) { json in
      for speaker in speakers.rows {
        named(speaker.mention, speaker.fullName, speaker.role, &json)
      }
    }
  }

  /// All quotes. The columns that are mostly empty stand last, so that most rows end early: `key` is true or null, and
  /// `speech` is told only where a speech has several pieces.
  private func quotes(_ json: inout JSONWriter) {
    json.table(
      "quotes",
      ["start", "exact", "kind", "speaker", "cue", "key", "addressee", "speech", "parts"]
    ) { json in
      for index in brief.quotes.indices {
        let quote = brief.quotes[index]
        json.array { json in
          span(quote.excerpt, &json)
          json.string(quote.contractKind.rawValue)
          number(speakers.ofQuotes[index], &json)
          optionalSpan(quote.cue, &json)
          if brief.keyQuotes.contains(index) { json.flag(true) } else { json.gap() }
          optionalSpan(quote.addressee, &json)
          if pieces[quote.speech] > 1 { json.number(quote.speech) } else { json.gap() }
          parts(of: quote, &json)
        }
      }
    }
  }

  /// The parts of a quote that is in pieces, each as `[start, exact]`.
  private func parts(of quote: Quote, _ json: inout JSONWriter) {
    // A direct quote is its own only part.
    guard quote.contractKind != .direct, !quote.partSpans.isEmpty else { return json.gap() }
    json.array { json in
      for part in quote.partSpans { json.array { json in span(quote.text[part], &json) } }
    }
  }

  /// All figures. Only a key figure has a rank; null stands for an exact one's modifier.
  private func figures(_ json: inout JSONWriter) {
    json.table(
      "figures",
      [
        "start", "exact", "value", "kind", "unit", "subject", "attribution", "rank", "modifier",
        "upperValue", "hedge", "counted", "fate",
      ]
    ) { json in
      for index in brief.figures.indices {
        let figure = brief.figures[index]
        json.array { json in
          span(figure.excerpt, &json)
          json.number(figure.value)
          json.string(figure.kind.rawValue)
          if let unit = figure.unit { json.string(unit) } else { json.gap() }
          words(figure.subject, &json)
          number(speakers.ofFigures[index], &json)
          number(brief.keyFigures.firstIndex(of: index).map { $0 + 1 }, &json)
          if figure.modifier == .exact {
            json.gap()
          } else {
            json.string(figure.modifier.rawValue)
          }
          if let upper = figure.upperValue { json.number(upper) } else { json.gap() }
          words(figure.hedge, &json)
          optionalSpan(figure.countedElsewhere, &json)
          optionalSpan(figure.fate, &json)
        }
      }
    }
  }

  /// Sums and changes as objects, of which an article has few; `key` stands only where it is true.
  private func relations(_ json: inout JSONWriter) {
    json.key("relations")
    json.array { json in
      for index in brief.relations.indices {
        json.object { json in
          brief.relations[index].write(&json)
          guard brief.keyRelations.contains(index) else { return }
          json.key("key")
          json.flag(true)
        }
      }
    }
  }

  // MARK: Values

  /// Where words begin, in code points, and the words; they end where they are all told. Two values of a row.
  func span(_ excerpt: Excerpt, _ json: inout JSONWriter) {
    json.number(excerpt.text.codePointOffset(of: excerpt.span.start))
    json.string(excerpt)
  }

  /// `[start, exact]` as one value of a row, or a gap.
  private func optionalSpan(_ excerpt: Excerpt?, _ json: inout JSONWriter) {
    guard let excerpt else { return json.gap() }
    json.array { json in span(excerpt, &json) }
  }

  /// Words without their place, or a gap.
  private func words(_ excerpt: Excerpt?, _ json: inout JSONWriter) {
    if let excerpt { json.string(excerpt) } else { json.gap() }
  }

  /// A number, or a gap.
  private func number(_ number: Int?, _ json: inout JSONWriter) {
    if let number { json.number(number) } else { json.gap() }
  }

  /// Somebody's name, and the words that stand for it at one place, where they are others.
  ///
  /// `["Ida Strand", 120, "she", "harbour master"]`; where the place has the full name itself the third is null.
  private func named(
    _ mention: Excerpt, _ name: Excerpt?, _ role: Excerpt?, _ json: inout JSONWriter
  ) {
    json.array { json in
      words(name, &json)
      json.number(mention.text.codePointOffset(of: mention.span.start))
      if let name, name.bytes.elementsEqual(mention.bytes) {
        json.gap()
      } else {
        json.string(mention)
      }
      words(role, &json)
    }
  }
}

import Model
import Provenance

/// A brief as JSON: the extraction contract, and for files also what is known of the article, its text, and where each span stands.
///
/// Offsets are Unicode code points into the article's text. `line` and `column` count from 1 in the file as saved.
public struct BriefRecord {
  private let brief: Brief
  /// The file's text; nil for a JSON line, whose spans get no places.
  private let file: SourceText?

  /// The record of a brief, with places where the file's text is given.
  public init(_ brief: Brief, file: SourceText?) {
    self.brief = brief
    self.file = file
  }

  /// One JSON object without a line break.
  ///
  /// - Parameter id: As JSON: a JSON line's own, or the file's path in quotation marks.
  public func write(id: String, into bytes: inout [UInt8]) {
    var json = JSONWriter(reserving: brief.article.text.count * 4 + 4096)
    json.object { json in
      json.key("id")
      json.raw(id)
      if file != nil {
        RecordHead(brief).write(&json)
        json.key("text")
        json.string(brief.article.text.bytes)
      }
      summary(&json)
      quotes(&json)
      figures(&json)
      relations(&json)
    }
    json.append(to: &bytes)
  }

  // MARK: Findings

  private func summary(_ json: inout JSONWriter) {
    json.key("summary")
    json.array { json in
      for sentence in brief.summary {
        json.object { json in
          span(sentence.excerpt, &json)
          json.key("rank")
          json.number(sentence.rank)
          guard !sentence.people.isEmpty else { return }
          json.key("people")
          json.array { json in for person in sentence.people { self.person(person, &json) } }
        }
      }
    }
  }

  private func quotes(_ json: inout JSONWriter) {
    json.key("quotes")
    json.array { json in
      for index in brief.quotes.indices {
        let quote = brief.quotes[index]
        json.object { json in
          span(quote.excerpt, &json)
          json.key("kind")
          json.string(quote.contractKind.rawValue)
          // A direct quote is its own only part.
          if quote.contractKind != .direct, !quote.parts.isEmpty {
            json.key("parts")
            json.array { json in
              for part in quote.parts { json.object { json in span(part, &json) } }
            }
          }
          json.key("speech")
          json.number(quote.speech)
          json.key("speaker")
          speaker(quote.speaker, &json)
          json.key("cue")
          optionalSpan(quote.cue, &json)
          json.key("addressee")
          optionalSpan(quote.addressee, &json)
          json.key("key")
          json.flag(brief.keyQuotes.contains(index))
        }
      }
    }
  }

  private func figures(_ json: inout JSONWriter) {
    // Key figures first, in their order; the others in the article's.
    var ranks = [Int](repeating: 0, count: brief.figures.count)
    for (rank, index) in brief.keyFigures.enumerated() { ranks[index] = rank + 1 }
    var next = brief.keyFigures.count
    for index in ranks.indices where ranks[index] == 0 {
      next += 1
      ranks[index] = next
    }
    json.key("figures")
    json.array { json in
      for index in brief.figures.indices {
        let figure = brief.figures[index]
        json.object { json in
          self.figure(figure, &json)
          json.key("key")
          json.flag(ranks[index] <= brief.keyFigures.count)
          json.key("rank")
          json.number(ranks[index])
        }
      }
    }
  }

  private func figure(_ figure: Figure, _ json: inout JSONWriter) {
    span(figure.excerpt, &json)
    json.key("value")
    json.number(figure.value)
    json.key("upperValue")
    json.number(figure.upperValue)
    json.key("modifier")
    json.string(figure.modifier.rawValue)
    json.key("unit")
    json.string(figure.unit)
    json.key("kind")
    json.string(figure.kind.rawValue)
    json.key("subject")
    json.string(figure.subject)
    json.key("attribution")
    speaker(figure.attribution, &json)
    json.key("hedge")
    json.string(figure.hedge)
  }

  private func relations(_ json: inout JSONWriter) {
    json.key("relations")
    json.array { json in
      for index in brief.relations.indices {
        json.object { json in
          brief.relations[index].write(&json)
          json.key("key")
          json.flag(brief.keyRelations.contains(index))
        }
      }
    }
  }

  // MARK: Spans

  private func speaker(_ speaker: Speaker?, _ json: inout JSONWriter) {
    guard let speaker else { return json.null() }
    json.object { json in
      json.key("name")
      json.string(speaker.fullName)
      span(speaker.mention, &json)
      if let role = speaker.role {
        json.key("role")
        json.string(role)
      }
    }
  }

  private func person(_ person: NamedPerson, _ json: inout JSONWriter) {
    json.object { json in
      json.key("name")
      json.string(person.fullName)
      span(person.mention, &json)
      if let role = person.role {
        json.key("role")
        json.string(role)
      }
    }
  }

  private func optionalSpan(_ excerpt: Excerpt?, _ json: inout JSONWriter) {
    guard let excerpt else { return json.null() }
    json.object { json in span(excerpt, &json) }
  }

  private func span(_ excerpt: Excerpt, _ json: inout JSONWriter) {
    json.key("exact")
    json.string(excerpt)
    json.key("start")
    json.number(excerpt.text.codePointOffset(of: excerpt.span.start))
    json.key("end")
    json.number(excerpt.text.codePointOffset(of: excerpt.span.end))
    guard let file else { return }
    let place = file.lineAndColumn(at: brief.article.offsetMap.fileOffset(of: excerpt.span.start))
    json.key("line")
    json.number(place.line)
    json.key("column")
    json.number(place.column)
  }
}

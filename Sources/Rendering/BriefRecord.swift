import Model
import Provenance

/// A brief as JSON: the extraction contract, and for files also what is known of the article, its text, and where each span stands.
///
/// Offsets are Unicode code points into the article's text. `line` and `column` count from 1 in the file as saved.
///
/// It is what `extract` prints. A span is `exact`, `start` and `end`, half-open, and in a file `line` and `column`.
/// In findings what is not known is null; people, parts and roles are left out where there are none.
public struct BriefRecord {
  /// Article and findings.
  let brief: Brief
  /// The file's text; nil for a JSON line, whose spans get no places.
  private let file: SourceText?

  /// The record of a brief, with places where the file's text is given.
  ///
  /// - Parameter file: As UTF-8; the article's map leads from its text to this one, in which lines and columns count.
  public init(_ brief: Brief, file: SourceText?) {
    self.brief = brief
    self.file = file
  }

  /// One JSON object without a line break.
  ///
  /// With places the article's head and text follow the id. Without, the text is the asker's own, and only findings are
  /// printed.
  ///
  /// - Parameters:
  ///   - id: As JSON: a JSON line's own, or the file's path in quotation marks.
  ///   - bytes: What the record is appended to.
  public func write(id: String, into bytes: inout [UInt8]) {
    var json = JSONWriter(reserving: brief.article.text.count * 4 + 4096)
    json.object { json in
      json.key("id")
      json.raw(id)
      if file != nil {
        RecordHead(brief).write(&json)
        corrections(&json)
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

  /// The sentences of the summary in the article's order; rank 1 is the best.
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

  /// All quotes, key ones marked. Those of one `speech` are pieces of what somebody says in one go.
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
          if quote.contractKind != .direct, !quote.partSpans.isEmpty {
            json.key("parts")
            json.array { json in
              for part in quote.partSpans { json.object { json in span(quote.text[part], &json) } }
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

  /// All figures in the article's order. Every one has a rank, from 1, no rank twice: a reader who takes the first five
  /// has the key ones as far as there are any.
  private func figures(_ json: inout JSONWriter) {
    let ranks = brief.figureRanks
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

  /// The keys of a figure. `upperValue` is null where it is no range, `attribution` where nobody is named who says so,
  /// `counted` where the figure's own words say what it counts, or nothing does.
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
    json.key("counted")
    optionalSpan(figure.countedElsewhere, &json)
    json.key("fate")
    optionalSpan(figure.fate, &json)
    json.key("subject")
    json.string(figure.subject)
    json.key("attribution")
    speaker(figure.attribution, &json)
    json.key("hedge")
    json.string(figure.hedge)
  }

  /// Sums and changes, with those that a page shows marked.
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

  /// Somebody as the words that stand for them at one place; `name` is null where no full name is known. null for
  /// nobody.
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

  /// Somebody whom a sentence of the summary names.
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

  /// Words with their place as an object of its own, or null.
  private func optionalSpan(_ excerpt: Excerpt?, _ json: inout JSONWriter) {
    guard let excerpt else { return json.null() }
    json.object { json in span(excerpt, &json) }
  }

  /// The keys of words and their place, into an object that is open.
  ///
  /// The place is that of the words' first letter: over markup that was taken out it leads back through the article's
  /// map.
  ///
  /// - Complexity: As that of `codePointOffset(of:)`, three times at most.
  func span(_ excerpt: Excerpt, _ json: inout JSONWriter) {
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

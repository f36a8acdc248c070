import Briefing
import CrossDocument
import Provenance
import Rendering

/// What `briefgen series` prints.
enum SeriesOutput {
  /// A line each group of copies, story, series and speaker.
  static func lines(of articles: [SeriesInput.Article]) -> [UInt8] {
    let traits = articles.map(\.traits)
    let stories = traits.stories()
    var output: [UInt8] = []
    for (key, groups) in [("copies", traits.copies()), ("story", stories)] {
      for group in groups {
        line(&output) { json in
          json.key(text: key)
          json.array { json in for article in group { json.raw(articles[article].id) } }
        }
      }
    }
    for series in traits.series(in: stories) {
      line(&output) { json in
        json.key("series")
        places(series.members.map(\.place), articles, &json)
      }
    }
    for speaker in traits.speakers(in: stories) {
      line(&output) { json in
        json.key("speaker")
        json.string(speaker.name)
        json.key("quotes")
        places(speaker.quotes, articles, &json)
      }
    }
    return output
  }

  /// A version of an article: its id as JSON, and what was found in it.
  typealias Version = (id: String, briefed: BriefedDocument)

  /// A line of what changed between two versions.
  static func versions(_ old: Version, _ new: Version) -> [UInt8] {
    let changes = VersionChanges(
      from: (old.briefed.brief, old.briefed.document),
      to: (new.briefed.brief, new.briefed.document))
    let texts = (old.briefed.brief.article.text, new.briefed.brief.article.text)
    var output: [UInt8] = []
    line(&output) { json in
      json.key("version")
      json.array { json in
        json.raw(old.id)
        json.raw(new.id)
      }
      json.key("changed")
      json.object { json in
        json.key("sentences")
        write(changes.sentences, texts, &json)
        json.key("figures")
        write(changes.figures, texts, &json)
        json.key("quotes")
        write(changes.quotes, texts, &json)
      }
    }
    return output
  }

  private static func line(_ output: inout [UInt8], _ body: (inout JSONWriter) -> Void) {
    var json = JSONWriter()
    json.object(body)
    json.append(to: &output)
    output.append(0x0A)
  }

  private static func places(
    _ places: [FindingPlace], _ articles: [SeriesInput.Article], _ json: inout JSONWriter
  ) {
    json.array { json in
      for place in places {
        json.array { json in
          json.raw(articles[place.article].id)
          json.number(articles[place.article].places.codePointOffset(of: place.span.start))
          json.number(articles[place.article].places.codePointOffset(of: place.span.end))
        }
      }
    }
  }

  private static func write(
    _ changes: [VersionChanges.Change], _ texts: (SourceText, SourceText), _ json: inout JSONWriter
  ) {
    json.array { json in
      for change in changes {
        json.object { json in
          json.key("old")
          side(change.old, texts.0, &json)
          json.key("new")
          side(change.new, texts.1, &json)
          json.key("kind")
          json.string(change.kind.rawValue)
        }
      }
    }
  }

  private static func side(_ span: TextSpan?, _ text: SourceText, _ json: inout JSONWriter) {
    guard let span else { return json.null() }
    json.array { json in
      json.number(text.codePointOffset(of: span.start))
      json.number(text.codePointOffset(of: span.end))
    }
  }
}

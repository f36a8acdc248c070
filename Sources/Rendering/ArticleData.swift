import Model
import Provenance

/// What a page says to search engines and other programs of its article: JSON-LD in the words of schema.org, for a block of data.
///
/// The article is a `NewsArticle` of its own publisher and writers, on a page of the site. Its key quotes are its parts, its key figures what
/// it mentions, each with the place in the article. All values are those of the page's record. Whether a writer, a publisher or a speaker is a
/// person or an organisation is told of nobody but those whom the brief names as persons: the others have a name and no type.
struct ArticleData {
  private let page: BriefPage
  private var brief: Brief { page.brief }

  /// The data of a page.
  init(_ page: BriefPage) { self.page = page }

  /// One JSON object. What is not known is left out; addresses of places count from the page.
  func write(_ json: inout JSONWriter) {
    let article = brief.article
    let metadata = article.metadata
    json.object { json in
      json.key("@context")
      json.word("https://schema.org")
      type("NewsArticle", &json)
      text("headline", article.title, &json)
      if let base = page.site.baseURL { text("url", base + page.card.path, &json) }
      text("inLanguage", metadata.language ?? page.site.language, &json)
      text("datePublished", article.date?.text, &json)
      text("dateModified", metadata.updated?.text, &json)
      if !metadata.authors.isEmpty {
        json.key("author")
        json.array { json in for author in metadata.authors { named(author, &json) } }
      }
      if let source = metadata.source {
        json.key("publisher")
        named(source, &json)
      }
      text("isBasedOn", metadata.url, &json)
      json.key("isPartOf")
      json.object { json in
        type("WebSite", &json)
        text("name", page.site.title, &json)
        text("url", page.site.baseURL, &json)
      }
      quotations(&json)
      quantities(&json)
    }
  }

  /// The key quotes: for each stretch of words that the page prints in marks an object, with its own place.
  private func quotations(_ json: inout JSONWriter) {
    guard !page.speeches.isEmpty else { return }
    json.key("hasPart")
    json.array { json in
      for speech in page.speeches {
        let speaker = BriefPage.told(speech.map { brief.quotes[$0] }).speaker
        for index in speech {
          for (part, words) in BriefPage.parts(of: brief.quotes[index]).enumerated() {
            json.object { json in
              type("Quotation", &json)
              place(Anchor(.quote, index: index), part: part, &json)
              json.key("text")
              json.string(words)
              creator(speaker, &json)
            }
          }
        }
      }
    }
  }

  /// Who speaks, where the article gives a full name.
  private func creator(_ speaker: Speaker?, _ json: inout JSONWriter) {
    guard let name = speaker?.fullName else { return }
    json.key("creator")
    json.object { json in
      let isPerson = brief.summary.contains { sentence in
        sentence.people.contains { $0.fullName.bytes.elementsEqual(name.bytes) }
      }
      if isPerson { type("Person", &json) }
      json.key("name")
      json.string(name)
      if let role = speaker?.role {
        json.key("description")
        json.string(role)
      }
    }
  }

  /// The key figures, the most telling first.
  private func quantities(_ json: inout JSONWriter) {
    guard !brief.keyFigures.isEmpty else { return }
    json.key("mentions")
    json.array { json in
      for index in brief.keyFigures {
        let figure = brief.figures[index]
        json.object { json in
          type("QuantitativeValue", &json)
          place(Anchor(.figure, index: index), &json)
          json.key("name")
          json.string(figure.excerpt)
          values(figure, &json)
          text("unitText", figure.unit, &json)
          // Beside "14", of “Of 20 boats, 14 sank”: "boats sank".
          let beside = [figure.countedElsewhere, figure.fate, BriefPage.subject(of: figure)]
            .compactMap { $0.map(BriefPage.line) }
          text("description", beside.isEmpty ? nil : beside.joined(separator: " "), &json)
        }
      }
    }
  }

  /// A number, or the bounds that the article gives: of "more than 40" no value is known, only that it is above.
  private func values(_ figure: Figure, _ json: inout JSONWriter) {
    func value(_ key: StaticString, _ value: Double) {
      guard value.isFinite else { return }
      json.key(key)
      json.number(value)
    }
    if let upper = figure.upperValue {
      value("minValue", figure.value)
      value("maxValue", upper)
    } else if figure.modifier == .over {
      value("minValue", figure.value)
    } else if figure.modifier == .under {
      value("maxValue", figure.value)
    } else {
      value("value", figure.value)
    }
  }

  /// Somebody, or some body, of whom only the name is known.
  private func named(_ name: String, _ json: inout JSONWriter) {
    json.object { json in text("name", name, &json) }
  }

  /// What an object is, in schema.org's words.
  private func type(_ name: StaticString, _ json: inout JSONWriter) {
    json.key("@type")
    json.word(name)
  }

  /// Where it stands on the page; a quote's second stretch in marks has a place of its own.
  private func place(_ anchor: Anchor, part: Int = 0, _ json: inout JSONWriter) {
    json.key("url")
    json.word { buffer in
      buffer.append(UInt8(ascii: "#"))
      anchor.append(to: &buffer)
      guard part > 0 else { return }
      buffer.append(UInt8(ascii: "-"))
      buffer.append(decimal: part + 1)
    }
  }

  /// A key with words, or neither.
  private func text(_ key: StaticString, _ words: String?, _ json: inout JSONWriter) {
    guard let words else { return }
    json.key(key)
    json.string(words)
  }
}

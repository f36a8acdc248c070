import Model
import Provenance

/// What a record says of the article itself. Both kinds of record begin with it, behind their `id`.
struct RecordHead {
  /// Its article is what is told of; of its findings only the number of words.
  private let brief: Brief
  /// The path of the page that the record stands beside; nil where there is none, as for `extract`.
  private let page: String?

  /// The head of a record; `page` is the path of the page that the record stands beside.
  init(_ brief: Brief, page: String? = nil) {
    self.brief = brief
    self.page = page
  }

  /// Writes its keys into an object that is open. What the article does not tell is left out, but for the title.
  func write(_ json: inout JSONWriter) {
    let article = brief.article
    optional("part", article.part, &json)
    json.key("title")
    json.string(article.title)
    optional("date", article.date?.text, &json)
    optional("updated", article.metadata.updated?.text, &json)
    optional("source", article.metadata.source, &json)
    optional("url", article.metadata.url, &json)
    optional("lang", article.metadata.language, &json)
    list("authors", article.metadata.authors, &json)
    list("tags", article.metadata.tags, &json)
    optional("page", page, &json)
    json.key("words")
    json.object { json in
      json.key("article")
      json.number(brief.wordCount.article)
      json.key("summary")
      json.number(brief.wordCount.summary)
    }
  }

  /// A key with its value, or neither.
  private func optional(_ key: StaticString, _ value: String?, _ json: inout JSONWriter) {
    guard let value else { return }
    json.key(key)
    json.string(value)
  }

  /// A key with a list, or nothing for an empty one.
  private func list(_ key: StaticString, _ values: [String], _ json: inout JSONWriter) {
    guard !values.isEmpty else { return }
    json.key(key)
    json.array { json in for value in values { json.string(value) } }
  }
}

extension BriefRecord {
  /// What was wrong in the article, by its editor's words, which have no place in it, and by its own; no key where nothing was.
  func corrections(_ json: inout JSONWriter) {
    let article = brief.article
    guard !article.corrections.isEmpty || !article.metadata.corrections.isEmpty else { return }
    json.key("corrections")
    json.array { json in
      for words in article.metadata.corrections {
        json.object { json in
          json.key("exact")
          json.string(words)
        }
      }
      for place in article.corrections { json.object { json in span(article.text[place], &json) } }
    }
  }
}

extension PageRecord {
  /// What was wrong in the article, by its editor's words, which have no place in it, and by its own; no table where nothing was.
  func corrections(_ json: inout JSONWriter) {
    let article = brief.article
    guard !article.corrections.isEmpty || !article.metadata.corrections.isEmpty else { return }
    json.table("corrections", ["start", "exact"]) { json in
      for words in article.metadata.corrections {
        json.array { json in
          json.null()
          json.string(words)
        }
      }
      for place in article.corrections {
        json.array { json in span(article.text[place], &json) }
      }
    }
  }
}

extension FigureRelation {
  /// The keys of a relation. Figures are named by their place among the record's figures, from 0. Rests and differences are
  /// left to the reader: the article does not print them.
  ///
  /// Unlike all other places in a record these are no code points: 0 is the first row of `figures`.
  func write(_ json: inout JSONWriter) {
    json.key("kind")
    switch self {
    case .parts(let whole, let parts, let sum):
      json.string("parts")
      json.key("whole")
      json.number(whole)
      json.key("parts")
      json.array { json in for part in parts { json.number(part) } }
      json.key("sum")
      json.string(sum.rawValue)
    case .change(let from, let to):
      json.string("change")
      json.key("from")
      json.number(from)
      json.key("to")
      json.number(to)
    }
  }
}

import Model

/// What a record says of the article itself.
struct RecordHead {
  private let brief: Brief
  private let page: String?

  /// The head of a record; `page` is the path of the page that the record stands beside.
  init(_ brief: Brief, page: String? = nil) {
    self.brief = brief
    self.page = page
  }

  func write(_ json: inout JSONWriter) {
    let article = brief.article
    json.key("title")
    json.string(article.title)
    optional("date", article.date?.text, &json)
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

  private func optional(_ key: StaticString, _ value: String?, _ json: inout JSONWriter) {
    guard let value else { return }
    json.key(key)
    json.string(value)
  }

  private func list(_ key: StaticString, _ values: [String], _ json: inout JSONWriter) {
    guard !values.isEmpty else { return }
    json.key(key)
    json.array { json in for value in values { json.string(value) } }
  }
}

extension FigureRelation {
  /// The keys of a relation. Figures are named by their place among the record's figures, from 0. Rests and differences are
  /// left to the reader: the article does not print them.
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

import Provenance

/// One article, what was found in it, and what was chosen from that.
package struct Brief: Sendable {
  /// The article.
  package let article: Article
  /// The chosen sentences in article order.
  package let summary: [SummarySentence]
  /// All quotes, in article order.
  package let quotes: [Quote]
  /// All figures, in article order.
  package let figures: [Figure]
  /// Indices into `quotes` of the key ones, in article order; pieces of one speech stand beside each other and are shown as one.
  package let keyQuotes: [Int]
  /// Indices into `figures` of the key ones, the most telling first.
  package let keyFigures: [Int]
  /// How figures hang together, where the article's words say so, in article order.
  package let relations: [FigureRelation]
  /// Indices into `relations` of those that a page shows, in article order.
  package let keyRelations: [Int]
  /// Words of the article's body, and of the summary.
  package let wordCount: (article: Int, summary: Int)

  /// A brief of these parts.
  package init(
    article: Article, summary: [SummarySentence], quotes: [Quote], figures: [Figure],
    keyQuotes: [Int], keyFigures: [Int],
    relations: [FigureRelation] = [], keyRelations: [Int] = [],
    wordCount: (article: Int, summary: Int)
  ) {
    self.article = article
    self.summary = summary
    self.quotes = quotes
    self.figures = figures
    self.keyQuotes = keyQuotes
    self.keyFigures = keyFigures
    self.relations = relations
    self.keyRelations = keyRelations
    self.wordCount = wordCount
  }

  /// The key quotes, each with its pieces.
  package var keySpeeches: [[Quote]] {
    var speeches: [[Quote]] = []
    for index in keyQuotes {
      let quote = quotes[index]
      if let last = speeches.last?.last, last.speech == quote.speech {
        speeches[speeches.count - 1].append(quote)
      } else {
        speeches.append([quote])
      }
    }
    return speeches
  }
}

/// A sentence of the article that stands in its summary.
package struct SummarySentence: Hashable, Sendable {
  /// The sentence.
  package let excerpt: Excerpt
  /// 1 for the sentence to keep if only one may be kept.
  package let rank: Int
  /// Whom it means by a pronoun or a surname, where that is certain and no sentence of the summary before it says so.
  package let people: [NamedPerson]

  /// A sentence with its rank.
  package init(excerpt: Excerpt, rank: Int, people: [NamedPerson] = []) {
    self.excerpt = excerpt
    self.rank = rank
    self.people = people
  }
}

/// Somebody whom a sentence means without his full name.
package struct NamedPerson: Hashable, Sendable {
  /// The pronoun or surname in the sentence.
  package let mention: Excerpt
  /// The full name, where the article prints it first.
  package let fullName: Excerpt
  /// The title or office that the article gives the person.
  package let role: Excerpt?

  /// A person beside a sentence.
  package init(mention: Excerpt, fullName: Excerpt, role: Excerpt?) {
    self.mention = mention
    self.fullName = fullName
    self.role = role
  }
}

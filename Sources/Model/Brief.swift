import Provenance

/// One article, what was found in it, and what was chosen from that.
public struct Brief: Sendable {
  /// The article.
  public let article: Article
  /// The chosen sentences in article order.
  public let summary: [SummarySentence]
  /// All quotes, in article order.
  public let quotes: [Quote]
  /// All figures, in article order.
  public let figures: [Figure]
  /// Indices into `quotes` of the key ones, in article order; pieces of one speech stand beside each other and are shown as one.
  public let keyQuotes: [Int]
  /// Indices into `figures` of the key ones, the most telling first.
  public let keyFigures: [Int]
  /// How figures hang together, where the article's words say so, in article order.
  public let relations: [FigureRelation]
  /// Indices into `relations` of those that a page shows, in article order.
  public let keyRelations: [Int]
  /// Words of the article's body, and of the summary.
  public let wordCount: (article: Int, summary: Int)

  /// A brief of these parts.
  public init(
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

  /// The key quotes, each with its pieces, as indices into `quotes`.
  public var keySpeeches: [[Int]] {
    var speeches: [[Int]] = []
    for index in keyQuotes {
      if let last = speeches.last?.last, quotes[last].speech == quotes[index].speech {
        speeches[speeches.count - 1].append(index)
      } else {
        speeches.append([index])
      }
    }
    return speeches
  }
}

/// A sentence of the article that stands in its summary.
public struct SummarySentence: Hashable, Sendable {
  /// The sentence.
  public let excerpt: Excerpt
  /// Its place among all sentences of the article that were analysed, from 1; the headline's and headings' count, too.
  public let number: Int
  /// 1 for the sentence to keep if only one may be kept.
  public let rank: Int
  /// Whom it means by a pronoun or a surname, where that is certain and no sentence of the summary before it says so.
  public let people: [NamedPerson]

  /// A sentence with its rank.
  public init(excerpt: Excerpt, number: Int, rank: Int, people: [NamedPerson] = []) {
    self.excerpt = excerpt
    self.number = number
    self.rank = rank
    self.people = people
  }
}

/// Somebody whom a sentence means without his full name.
public struct NamedPerson: Hashable, Sendable {
  /// The pronoun or surname in the sentence.
  public let mention: Excerpt
  /// The full name, where the article prints it first.
  public let fullName: Excerpt
  /// The title or office that the article gives the person.
  public let role: Excerpt?

  /// A person beside a sentence.
  public init(mention: Excerpt, fullName: Excerpt, role: Excerpt?) {
    self.mention = mention
    self.fullName = fullName
    self.role = role
  }
}

import Language
import Model
import Provenance

/// Chooses the sentences of the summary.
///
/// Each sentence gets a score from small named causes (`SentenceFeature`, `SentenceWeights`); `LeaningRule` says what it needs to
/// be read alone, and `SummaryChoice` takes a set in which nothing leans on what is left out.
struct Summarizer {
  private let document: Document
  /// Indices of the sentences of running text.
  private let body: [Int]
  private let rows: SentenceRows
  private let scores: [Double]
  private let rule: LeaningRule
  private let choice: SummaryChoice

  /// What the finders found, and what was chosen of it.
  struct Findings {
    let quotes: [Quote]
    let keyQuotes: [Int]
    let figures: [Figure]
    let keyFigures: [Int]
  }

  init(_ document: Document, of article: Article, _ findings: Findings) {
    self.document = document
    let body = document.sentences.indices.filter { index in
      let paragraph = document.paragraphs[document.sentences[index].paragraph]
      return !paragraph.isTitle && !paragraph.isHeading
    }
    self.body = body
    // The headline counts whether it stands in the text or in the article's head alone.
    let isTitled = document.paragraphs.contains(where: \.isTitle)
    let words = StoryWords(
      document, body: body,
      headline: isTitled || article.title.isEmpty ? nil : Document(SourceText(article.title)))
    rows = SentenceFeatures(document, body: body, words: words).rows(
      quotes: findings.quotes, keyQuotes: findings.keyQuotes, figures: findings.figures,
      keyFigures: findings.keyFigures)
    let rows = rows
    scores = body.indices.map { SentenceWeights.score(rows.row($0)) }
    rule = LeaningRule(
      document, body: body, words: words, quoted: Self.quotedRows(document, body, article))
    var claims = [Bool](repeating: false, count: body.count)
    for index in findings.keyFigures where findings.figures[index].attribution != nil {
      let start = findings.figures[index].excerpt.span.start
      let row = body.partitioningIndex { document.sentences[$0].span.start > start } - 1
      if row >= 0, start < document.sentences[body[row]].span.end { claims[row] = true }
    }
    choice = SummaryChoice(
      scores: scores, rule: rule, words: words,
      lengths: rows.lengths, claims: claims)
  }

  /// The rows that stand in a block set apart as a quotation.
  private static func quotedRows(_ document: Document, _ body: [Int], _ article: Article)
    -> Set<Int>
  {
    var rows: Set<Int> = []
    for block in article.blocks where block.kind == .blockQuote {
      var row = body.partitioningIndex { document.sentences[$0].span.start >= block.span.start }
      while row < body.count, document.sentences[body[row]].span.start < block.span.end {
        rows.insert(row)
        row += 1
      }
    }
    return rows
  }

  /// The sentences chosen, in article order.
  ///
  /// A short article has fewer, and none where they would be most of it; those that its editor wants stand there in any case.
  ///
  /// What the article's head wants goes before the options.
  func summary(_ options: BriefingOptions, _ metadata: ArticleMetadata) -> [SummarySentence] {
    let count = metadata.summary.sentences ?? options.sentences
    let words = metadata.summary.words ?? options.words
    let edits = SummaryEdits(metadata.summary, document, body)
    let most = min(count, body.count > count + 1 ? count : max(0, body.count - 2))
    let half = choice.lengths.reduce(0, +) / 2
    let chosen = choice.choose(
      count: max(most, edits.pins.count), budget: min(words ?? half, half), pins: edits.pins,
      bans: edits.bans)
    var rank = [Int](repeating: 0, count: body.count)
    for (order, choice) in chosen.enumerated() { rank[choice.row] = order + 1 }
    var named: Set<Int> = []
    return chosen.sorted { $0.row < $1.row }.map { row, lean in
      SummarySentence(
        excerpt: document.text[document.sentences[body[row]].span], rank: rank[row],
        people: people(row, lean, &named))
    }
  }

  /// Whom a sentence means by a pronoun or surname, as far as no sentence of the summary before it says so.
  private func people(_ row: Int, _ lean: Lean, _ named: inout Set<Int>) -> [NamedPerson] {
    var people: [NamedPerson] = []
    for reference in lean.names where !named.contains(reference.entity) {
      named.insert(reference.entity)
      people.append(
        NamedPerson(
          mention: document.excerpt(reference.tokens),
          fullName: document.excerpt(document.names.entities[reference.entity].fullName),
          role: rule.bearers.persons.role(of: reference.entity).map(document.excerpt)))
    }
    for mention in document.mentions(in: document.sentences[body[row]].tokens)
    where mention.name.count > 1 {
      if let entity = mention.entity { named.insert(entity) }
    }
    return people
  }

  /// A warning for each wish of the head that no sentence begins with.
  func unmetWishes(_ metadata: ArticleMetadata) -> [Diagnostic] {
    SummaryEdits(metadata.summary, document, body).unmet.map { wish in
      .warning(
        wish.location,
        "no sentence begins with '\(wish.words)'; copy the first words of one",
        id: "no-such-sentence")
    }
  }

  // MARK: For training and explanation

  /// What is known of each sentence of running text, beside the summary chosen.
  func judgements(
    chosen: [SummarySentence] = [], wishes: SummaryWishes = SummaryWishes()
  ) -> [SentenceJudgement] {
    let bans = SummaryEdits(wishes, document, body).bans
    let ranks = Dictionary(
      chosen.map { ($0.excerpt.span.start, $0.rank) }, uniquingKeysWith: { first, _ in first })
    var means = [Double](repeating: 0, count: SentenceFeature.size)
    for row in body.indices {
      for (index, value) in rows.row(row).enumerated() { means[index] += value }
    }
    return body.indices.map { row in
      let lean = rule.lean(row)
      let shares = zip(rows.row(row), means).enumerated().map { index, values in
        (values.0 - values.1 / Double(body.count)) * SentenceWeights.values[index]
      }
      return SentenceJudgement(
        excerpt: document.text[document.sentences[body[row]].span],
        rank: ranks[document.sentences[body[row]].span.start], score: shares.reduce(0, +),
        values: Array(rows.row(row)),
        shares: zip(SentenceFeature.allCases, shares).map { ($0.name, $1) },
        isBanned: bans.contains(row), isUnfit: lean.isUnfit, needsPrevious: lean.needsPrevious,
        tellers: lean.noun.map { noun in
          (0..<row).filter { choice.words.has(noun, in: $0) }
        } ?? [])
    }
  }
}

/// What the summarizer thinks of a sentence.
package struct SentenceJudgement: Sendable {
  /// The sentence.
  package let excerpt: Excerpt
  /// Its rank in the summary, nil when it does not stand there.
  package let rank: Int?
  /// How much better it is than the article's mean sentence.
  package let score: Double
  /// The values of its features, in the order of their names.
  package let values: [Double]
  /// What each feature adds to its score.
  package let shares: [(feature: String, share: Double)]
  /// Whether its editor does not want it.
  package let isBanned: Bool
  /// Whether it may never stand in a summary.
  package let isUnfit: Bool
  /// Whether the sentence before it must stand there, too.
  package let needsPrevious: Bool
  /// Indices of the sentences before it that tell of what it speaks of; one of them must stand there, where there are any.
  package let tellers: [Int]
}

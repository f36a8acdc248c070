import Language
import Model
import Provenance
import Speech

/// Chooses the sentences of the summary.
///
/// Each sentence gets a score from small named causes (`SentenceFeature`, `SentenceWeights`); `LeaningRules` says what it needs to
/// be read alone, and `SummaryChoice` takes a set in which nothing leans on what is left out.
///
/// It is made once an article and may be asked for any number of summaries: scores and what leans do not hang on how
/// long the summary is to be. A row, below, is an index into `body`.
package struct Summarizer {
  /// Whose sentences are chosen, word for word.
  let document: Document
  /// Indices of the sentences of running text.
  let body: [Int]
  /// The values of their features.
  let rows: SentenceRows
  /// By row, in the unit of the weights; differences count and the nought means nothing.
  let scores: [Double]
  /// Says what a row needs to be read alone.
  let rule: LeaningRules
  /// Takes the set.
  let choice: SummaryChoice

  /// What the finders found, and what was chosen of it.
  struct Findings {
    /// All, in article order.
    let quotes: [Quote]
    /// Indices into `quotes`.
    let keyQuotes: [Int]
    /// All, in article order.
    let figures: [Figure]
    /// Where they stand.
    let places: FigurePlaces
    /// Indices into `figures`, the most telling first.
    let keyFigures: [Int]
  }

  /// - Parameter headline: The headline, analysed by itself, where it does not stand in the text. As a text of its
  ///   own it has no place in `document`; only its words are asked for.
  init(
    _ document: Document, _ speech: SpeechTable, of article: Article, _ findings: Findings,
    headline: Document?
  ) {
    self.document = document
    let running = document.sentences.indices.filter { index in
      let paragraph = document.paragraphs[document.sentences[index].paragraph]
      return !paragraph.isTitle && !paragraph.isHeading && !Self.isLabel(index, document)
    }
    let body = Standfirst.withoutCopies(running, document)
    self.body = body
    let words = StoryWords(document, body: body, headline: headline)
    let features = SentenceFeatures(document, body: body, words: words)
    rows = features.rows(
      quotes: findings.quotes, keyQuotes: findings.keyQuotes, figures: findings.figures,
      places: findings.places, keyFigures: findings.keyFigures)
    let rows = rows
    scores = body.indices.map { SentenceWeights.score(rows.row($0)) }
    rule = LeaningRules(
      document, speech, body: body, words: words, quoted: Self.quotedRows(document, body, article))
    var claims = [Bool](repeating: false, count: body.count)
    for index in findings.keyFigures where findings.figures[index].attribution != nil {
      if let row = features.row(of: findings.places.sentences[index]) { claims[row] = true }
    }
    var pleas = [Bool](repeating: false, count: body.count)
    for row in rule.accusations.pleas(against: headline, document) { pleas[row] = true }
    choice = SummaryChoice(
      scores: scores, rule: rule, words: words,
      lengths: rows.lengths, claims: claims, pleas: pleas)
  }

  /// "Key points:": a line that leads to the next ones and is no sentence, of at most five tokens.
  private static func isLabel(_ sentence: Int, _ document: Document) -> Bool {
    let tokens = document.sentences[sentence].tokens
    return tokens.count <= 5 && tokens.last.map { document.tokens[$0].kind == .colon } ?? false
  }

  /// The rows that stand in a block set apart as a quotation. They are somebody else's text, of which no sentence is
  /// the article's own.
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
  ///
  /// - Returns: None for an article of one or two sentences without a pin. `rank` is by worth and the order by place;
  ///   people are named where the summary first means them.
  func summary(_ options: BriefingOptions, _ metadata: ArticleMetadata) -> [SummarySentence] {
    let chosen = choose(options, metadata).chosen
    var rank = [Int](repeating: 0, count: body.count)
    for (order, choice) in chosen.enumerated() { rank[choice.row] = order + 1 }
    var named: Set<Int> = []
    return chosen.sorted { $0.row < $1.row }.map { row, lean in
      SummarySentence(
        excerpt: document.text[document.sentences[body[row]].span], number: body[row] + 1,
        rank: rank[row], people: people(row, lean, &named))
    }
  }

  /// How much less than another a sentence may be worth that has more than half of the article's words: for its
  /// length it counts too little. In the unit of scores.
  private static let longAllowance = 1.0

  /// The rows chosen, the best first, within which bounds, and what the head wants.
  ///
  /// - Returns: The rows with what they need; `bounds` and `edits` say why others have no room or are not wanted.
  func choose(_ options: BriefingOptions, _ metadata: ArticleMetadata)
    -> (chosen: [(row: Int, lean: Lean)], bounds: Bounds, edits: SummaryEdits)
  {
    let count = metadata.summary.sentences ?? options.sentences
    let words = metadata.summary.words ?? options.words
    let edits = SummaryEdits(metadata.summary, document, body)
    let most = min(count, body.count > count + 1 ? count : max(0, body.count - 2))
    let all = choice.lengths.reduce(0, +)
    let bounds = Bounds(
      count: max(most, edits.pins.count), words: min(words ?? all / 2, all / 2),
      isHalf: words.map { $0 > all / 2 } ?? true)
    let chosen = choice.choose(
      count: bounds.count, budget: bounds.words, pins: edits.pins, bans: edits.bans)
    // The story is told in one long sentence: it alone, or nothing, reads better than a trifle beside it.
    guard bounds.isHalf, bounds.count > 0, edits.pins.isEmpty,
      let long = choice.lengths.firstIndex(where: { $0 * 2 > all }), !edits.bans.contains(long),
      chosen.first.map({ scores[long] > scores[$0.row] - Self.longAllowance }) ?? true
    else { return (chosen, bounds, edits) }
    let lean = rule.lean(long)
    if lean.isUnfit || lean.needsPrevious { return (chosen, bounds, edits) }
    let fits = choice.lengths[long] * 3 <= all * 2 && choice.lengths[long] <= words ?? all
    return (fits ? [(long, lean)] : [], bounds, edits)
  }

  /// What a summary may hold.
  ///
  /// Of one article and what is asked of it.
  struct Bounds {
    /// The most sentences. At least as many as are pinned.
    let count: Int
    /// The most words. Pins stand there all the same.
    let words: Int
    /// Whether those are half of the article's.
    let isHalf: Bool
  }

  /// Whom a sentence means by a pronoun or surname, as far as no sentence of the summary before it says so. Somebody
  /// who was named in full in a sentence before it, or beside one, is not named again.
  ///
  /// - Parameter named: Entities that a reader of the summary knows so far; the sentence's are added.
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

  /// A warning for each wish of the head that no sentence begins with. At the place of the wish in the article's
  /// head; it is printed with the words as written.
  func unmetWishes(_ metadata: ArticleMetadata) -> [Diagnostic] {
    SummaryEdits(metadata.summary, document, body).unmet.map { wish in
      .warning(
        wish.location,
        "no sentence begins with '\(wish.words)'; copy the first words of one",
        id: "no-such-sentence")
    }
  }
}

import Language
import Model
import Provenance

/// Answers the questions of `SentenceFeature` for the sentences of an article.
///
/// - Complexity: O(*t* + *s* log *s*) in the article's tokens, findings and sentences.
struct SentenceFeatures {
  private let document: Document
  /// Indices of the document's sentences of running text; a row is an index into it.
  private let body: [Int]
  /// The content words of the rows.
  private let words: StoryWords
  /// Of each sentence of the document its row, -1 outside running text.
  private let rowsOfSentences: [Int]

  /// - Parameters:
  ///   - body: Ascending.
  ///   - words: Of the same rows.
  init(_ document: Document, body: [Int], words: StoryWords) {
    self.document = document
    self.body = body
    self.words = words
    var rows = [Int](repeating: -1, count: document.sentences.count)
    for (row, sentence) in body.enumerated() { rows[sentence] = row }
    rowsOfSentences = rows
  }

  /// The values of all features of all rows.
  ///
  /// - Parameters:
  ///   - quotes: In article order, and the indices of the key ones.
  ///   - figures: In article order, and the indices of the key ones, the most telling first.
  func rows(
    quotes: [Quote], keyQuotes: [Int], figures: [Figure], places: FigurePlaces, keyFigures: [Int]
  ) -> SentenceRows {
    var rows = SentenceRows(count: body.count)
    var before = 0
    var tally = SentenceTally()
    for row in body.indices {
      addPlace(row, &rows)
      rows[row, .wordsBefore] = Double(before)
      let length = addTokens(row, &tally, &rows)
      rows.add(length: length)
      before += length
      addWords(row, &rows)
    }
    for row in body.indices { rows[row, .wordsBefore] /= Double(max(1, before)) }
    addNames(&rows)
    addFigures(figures, places, keyFigures, &rows)
    addQuotes(quotes, keyQuotes, &rows)
    for (feature, other) in Self.standardised { rows.standardise(feature, into: other) }
    return rows
  }

  /// What is also told beside the article's other sentences: each with the feature that holds it. They must be whole
  /// before, so these come last.
  private static let standardised: [(SentenceFeature, SentenceFeature)] = [
    (.frequency, .frequencyAbove), (.frequencySum, .frequencySumAbove), (.spread, .spreadAbove),
    (.leadWords, .leadWordsAbove), (.firstWords, .firstWordsAbove),
    (.entityFrequency, .entityFrequencyAbove), (.recurring, .recurringAbove),
  ]

  /// What makes `opensWithPronoun`, but for "I" and "we".
  private static var pronoun: WordClass {
    WordClass(rawValue: WordClass.subjectPronoun.rawValue | WordClass.possessivePronoun.rawValue)
  }
  /// What makes `opensWithConnective`.
  private static var connective: WordClass {
    WordClass(rawValue: WordClass.connective.rawValue | WordClass.coordinator.rawValue)
  }

  /// Where the sentence stands, by its number alone: 1, a half, a third, and so on.
  private func addPlace(_ row: Int, _ rows: inout SentenceRows) {
    switch row {
    case 0: rows.mark(row, .first)
    case 1: rows.mark(row, .second)
    case 2: rows.mark(row, .third)
    case 3, 4: rows.mark(row, .fourthOrFifth)
    default: break
    }
    rows[row, .early] = 1 / Double(row + 1)
    rows[row, .late] = StoryWords.log(row + 1)
  }

  /// All that single tokens tell, in one pass. A sentence that begins with a quotation mark marks the next one too,
  /// as `behindQuoted`.
  ///
  /// - Returns: How many words the sentence has.
  private func addTokens(
    _ row: Int, _ tally: inout SentenceTally, _ rows: inout SentenceRows
  ) -> Int {
    let tokens = document.tokens[document.sentences[body[row]].tokens]
    tally.clear()
    for token in tokens { tally.add(token) }
    tally.write(row, &rows)
    if let opener = tokens.first(where: { $0.isWord || $0.kind == .number }) {
      rows.mark(
        row, .opensWithPronoun,
        opener.isAny(of: Self.pronoun)
          && !opener.isAny(of: .firstPerson))
      rows.mark(row, .opensWithConnective, opener.isAny(of: Self.connective))
      rows.mark(row, .opensWithThe, opener.key == "the")
      rows.mark(row, .opensWithNumber, opener.kind == .number || opener.isAny(of: .numberWord))
    }
    if tokens.first?.kind == .quotationMark {
      rows.mark(row, .opensQuoted)
      if row + 1 < rows.count { rows.mark(row + 1, .behindQuoted) }
    }
    return tally.words
  }

  /// All that its content words tell, each counted once in the sentence. Must come behind `addTokens`, which writes
  /// the length that shares are taken of.
  private func addWords(_ row: Int, _ rows: inout SentenceRows) {
    let own = words.numbers(of: row)
    let size = Double(max(1, own.count))
    var (logs, most, spread) = (0.0, 0, 0)
    var (inFirst, inLead, new, recurring, newRecurring) = (0, 0, 0, 0, 0)
    var inTitle: UInt64 = 0
    for number in own {
      let word = words[number]
      logs += word.logCount
      most = max(most, word.count)
      spread += word.sentences
      if word.first == 0 { inFirst += 1 }
      if word.first < 3 { inLead += 1 }
      inTitle |= word.titleBits
      if word.sentences > 1 { recurring += 1 }
      guard word.first == row else { continue }
      new += 1
      if word.sentences > 1 { newRecurring += 1 }
    }
    rows[row, .frequency] = logs / size
    rows[row, .frequencySum] = logs / 5
    rows[row, .commonest] = StoryWords.log(most)
    rows[row, .spread] = Double(spread) / size
    rows[row, .spreadShare] = Double(spread) / size / Double(rows.count) * 10
    let length = rows[row, .length] * 20
    rows[row, .contentShare] = Double(own.count) / max(1, length)
    rows[row, .recurring] = Double(recurring) / size
    rows[row, .new] = Double(new) / size
    rows[row, .newRecurring] = Double(newRecurring) / size
    rows[row, .ofTitle] = Double(inTitle.nonzeroBitCount) / Double(max(1, words.titleCount))
    // The first sentences are like themselves.
    if row > 0 {
      rows[row, .firstWords] = Double(inFirst) / size
      rows[row, .ofFirst] = Double(inFirst) / Double(max(1, words.firstCount))
    }
    if row > 2 {
      rows[row, .leadWords] = Double(inLead) / size
      rows[row, .ofLead] = Double(inLead) / Double(max(1, words.leadCount))
    }
  }

  // MARK: Findings

  /// The row of a sentence of the document; nil outside running text.
  ///
  /// - Parameter sentence: An index into the document's sentences.
  func row(of sentence: Int) -> Int? {
    let row = rowsOfSentences[sentence]
    return row >= 0 ? row : nil
  }

  /// All that its mentions tell. An entity that a sentence names twice counts once, except among `names`.
  private func addNames(_ rows: inout SentenceRows) {
    let entities = document.names.entities
    let main = otherSubjects()
    // The last row that each entity was met in.
    var last = [Int](repeating: -1, count: entities.count)
    for row in body.indices {
      let mentions = document.mentions(in: document.sentences[body[row]].tokens)
      guard let first = mentions.first else {
        rows.mark(row, .noName)
        continue
      }
      rows[row, .names] = Double(min(mentions.count, 6)) / 3
      let tokens = document.sentences[body[row]].tokens
      let opener = tokens.first { document.tokens[$0].isWord } ?? tokens.lowerBound
      rows.mark(row, .opensWithName, first.tokens.lowerBound <= opener)
      var (frequency, new, others) = (0, 0, 0)
      for mention in mentions {
        if mention.kind == .person { rows.mark(row, .person) }
        if mention.kind == .place { rows.mark(row, .place) }
        guard let entity = mention.entity, last[entity] != row else { continue }
        frequency += entities[entity].mentions.count
        if last[entity] < 0 { new += 1 }
        if main.second == entity || main.third == entity { others += 1 }
        last[entity] = row
      }
      rows[row, .entityFrequency] = StoryWords.log(1 + frequency)
      rows[row, .newEntities] = Double(new) / 3
      rows[row, .otherSubjects] = Double(others)
    }
  }

  /// The entities named second and third most often; of equal ones the first. -1 where the article names fewer.
  private func otherSubjects() -> (second: Int, third: Int) {
    var best = [(count: 0, entity: -1), (count: 0, entity: -1), (count: 0, entity: -1)]
    for (index, entity) in document.names.entities.enumerated() {
      let count = entity.mentions.count
      guard let place = best.firstIndex(where: { count > $0.count }) else { continue }
      best.insert((count, index), at: place)
      best.removeLast()
    }
    return (best[1].entity, best[2].entity)
  }

  /// All that its figures tell.
  ///
  /// - Parameter key: Indices of the key figures, the most telling first.
  private func addFigures(
    _ figures: [Figure], _ places: FigurePlaces, _ key: [Int], _ rows: inout SentenceRows
  ) {
    for index in figures.indices {
      guard let row = row(of: places.sentences[index]) else { continue }
      rows[row, .figures] = min(rows[row, .figures] + 0.5, 1.5)
      switch figures[index].kind {
      case .count: rows.mark(row, .count)
      case .money: rows.mark(row, .money)
      case .age: rows.mark(row, .age)
      default: break
      }
    }
    for (rank, index) in key.enumerated() {
      guard let row = row(of: places.sentences[index]) else { continue }
      rows.mark(row, .keyFigure)
      if rank == 0 { rows.mark(row, .firstKeyFigure) }
      if figures[index].attribution != nil { rows.mark(row, .attributedKeyFigure) }
    }
  }

  /// All that the quotes tell that reach into it; a quote over three sentences tells of all three. Those of the
  /// headline are left out.
  ///
  /// - Parameter key: Indices of the key quotes.
  /// - Complexity: O(*q* log *s*) and the sentences that quotes reach over.
  private func addQuotes(_ quotes: [Quote], _ key: [Int], _ rows: inout SentenceRows) {
    var isKey = [Bool](repeating: false, count: quotes.count)
    for index in key { isKey[index] = true }
    for index in quotes.indices where !quotes[index].isInTitle {
      let span = quotes[index].span
      var row = body.partitioningIndex { document.sentences[$0].span.end > span.start }
      while row < body.count, document.sentences[body[row]].span.start < span.end {
        switch quotes[index].kind {
        case .direct: rows.mark(row, .direct)
        case .mixed: rows.mark(row, .mixed)
        case .indirect: rows.mark(row, .indirect)
        }
        if isKey[index] { rows.mark(row, .keyQuote) }
        row += 1
      }
    }
  }
}

import Language
import Model
import Provenance

/// The features of an article's figures, by which its key figures are ranked.
///
/// - Complexity: O(*t* + *n* log *t*) in the article's tokens and figures: of a sentence each token is read once, of
///   what stands around a figure eight tokens on either side.
package struct FigureFeatures {
  /// In article order, so that those of one sentence stand beside each other.
  private let figures: [Figure]
  private let document: Document
  /// Where each figure stands, by the same index.
  private let places: FigurePlaces
  /// The first sentence that is neither headline nor heading, as an index into the document's; 0 where there is none.
  private let firstSentence: Int
  /// Whether the story begins with a death: whether a word of dying stands in one of the first three sentences of the
  /// body, among its first sixty tokens. “Ida Berg, who painted ships, has died. She was 91.” makes 91 the news.
  private let beginsWithDeath: Bool
  /// The values of all figures, sorted, so that whether one recurs is a search and not a pass over all.
  private let values: [Double]
  /// How many figures there are of each kind, by its feature; as long as there are features, most of it noughts.
  private let kinds: [Int]

  /// Looks at what belongs to the article as a whole; the figures themselves are asked in `rows()`.
  ///
  /// - Parameter figures: In article order.
  package init(_ figures: [Figure], at places: FigurePlaces, in document: Document) {
    self.figures = figures
    self.places = places
    self.document = document
    let body = document.sentences.indices.lazy.filter {
      let paragraph = document.paragraphs[document.sentences[$0].paragraph]
      return !paragraph.isTitle && !paragraph.isHeading
    }
    firstSentence = body.first ?? 0
    beginsWithDeath = body.prefix(3).contains { index in
      document.sentences[index].tokens.prefix(60).contains {
        FigureCues.of(document.tokens[$0].key).contains(.died)
      }
    }
    values = figures.map(\.value).sorted()
    var kinds = [Int](repeating: 0, count: FigureFeature.size)
    for index in figures.indices { kinds[FigureFeature(figures[index].kind).rawValue] += 1 }
    self.kinds = kinds
  }

  /// A row for each figure, values in the order of `FigureFeature`. One finger goes through the document along with
  /// the figures (`SentenceWalk`), so that a long sentence with many figures is read once and not once a figure.
  ///
  /// - Returns: As many rows as figures, in the same order; none for none.
  package func rows() -> [FigureRow] {
    var rows: [FigureRow] = []
    rows.reserveCapacity(figures.count)
    var walk = SentenceWalk(document: document)
    var isMet = [Bool](repeating: false, count: kinds.count)
    for index in figures.indices {
      var row = FigureRow()
      let tokens = places.tokens[index]
      walk.move(to: tokens.lowerBound, in: places.sentences[index])
      row.mark(.firstFigure, index == 0)
      row.mark(.secondFigure, index == 1)
      row.mark(.lastFigure, index == figures.count - 1)
      let kind = FigureFeature(figures[index].kind)
      row.mark(kind)
      row.mark(.firstOfKind, !isMet[kind.rawValue])
      row.mark(.onlyOfKind, kinds[kind.rawValue] == 1)
      isMet[kind.rawValue] = true
      row.mark(.recurs, recurs(figures[index].value))
      let start = figures[index].span.start
      row.set(.early, 1 - Double(start) / Double(max(document.text.count, 1)))
      addSentence(walk, &row)
      addParagraph(walk.sentence, &row)
      let cuesOfUnit = figures[index].unit.map(FigureCues.ofHead) ?? []
      row.addForm(of: figures[index], cuesOfUnit)
      row.addSurroundings(
        FigureScene(
          kind: figures[index].kind, unit: figures[index].unit, cuesOfUnit: cuesOfUnit,
          tokens: tokens, sentence: walk.tokens, cues: walk.cues, all: document.tokens),
        hasFinding: walk.hasFinding, isStoryOfDeath: beginsWithDeath,
        sentence: walk.sentence - firstSentence)
      row.mark(.quotedWitness, row[.quoted] && walk.isWitness)
      rows.append(row)
    }
    addCrowds(&rows)
    return rows
  }

  /// Whether a value stands in the article twice at least, the figure itself counted once.
  ///
  /// - Complexity: O(log *n*).
  private func recurs(_ value: Double) -> Bool {
    let next = values.partitioningIndex { $0 >= value } + 1
    return next < values.count && values[next] == value
  }

  /// Whether the paragraph is running text: what no stop ends is a line of a table, a caption, a heading or a link.
  private func addParagraph(_ sentence: Int, _ row: inout FigureRow) {
    let paragraph = document.paragraphs[document.sentences[sentence].paragraph]
    let last = paragraph.tokens.last { index in
      let kind = document.tokens[index].kind
      return kind != .quotationMark && kind != .closeBracket
    }
    let isUnfinished = last.map { document.tokens[$0].kind != .stop } ?? false
    row.mark(.unfinished, isUnfinished)
    row.mark(.lineOfFew, isUnfinished && paragraph.tokens.count <= 12)
  }

  /// What the walk has counted up to the figure, brought down to small numbers so that no weight has to be a tiny
  /// one.
  private func addSentence(_ walk: SentenceWalk, _ row: inout FigureRow) {
    row.mark(.firstSentence, walk.sentence <= firstSentence)
    row.mark(.secondSentence, walk.sentence == firstSentence + 1)
    row.set(.behindOthers, Double(min(walk.figuresBefore, 2)))
    row.set(.depth, Double(min(walk.wordsBefore, 30)) / 30)
    row.set(.commas, Double(min(walk.commasBefore, 4)) / 2)
    row.set(.sentenceLength, Double(min(walk.words, 60)) / 30)
    guard walk.sentence <= firstSentence else { return }
    row.mark(.firstSentenceCount, row[.count])
    row.mark(.firstSentenceMoney, row[.money])
    row.mark(.firstSentencePercent, row[.percent])
    row.mark(.firstSentenceDuration, row[.duration])
    row.mark(.firstSentenceAge, row[.age])
  }

  /// Marks the figures of sentences that have three or more. Told by where the sentence of each begins, in a pass of
  /// its own, as the first figure cannot know how many follow.
  private func addCrowds(_ rows: inout [FigureRow]) {
    var start = 0
    while start < figures.count {
      let sentence = figures[start].sentenceSpan.start
      var end = start + 1
      while end < figures.count, figures[end].sentenceSpan.start == sentence { end += 1 }
      if end - start > 2 { for index in start..<end { rows[index].mark(.crowded) } }
      start = end
    }
  }
}

import Language
import Model
import Provenance

/// The features of an article's figures, by which its key figures are ranked.
///
/// - Complexity: O(*t* + *n* log *t*) in the article's tokens and figures: of a sentence each token is read once, of
///   what stands around a figure eight tokens on either side.
struct FigureFeatures {
  private let figures: [Figure]
  private let document: Document
  private let firstSentence: Int
  /// Whether the story begins with a death.
  private let beginsWithDeath: Bool
  /// The values of all figures, sorted.
  private let values: [Double]
  /// How many figures there are of each kind, by its feature.
  private let kinds: [Int]

  /// - Parameter figures: In article order.
  init(_ figures: [Figure], in document: Document) {
    self.figures = figures
    self.document = document
    let body = document.sentences.indices.filter {
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
    for figure in figures { kinds[FigureFeature(figure.kind).rawValue] += 1 }
    self.kinds = kinds
  }

  /// A row for each figure, values in the order of `FigureFeature`.
  func rows() -> [FigureRow] {
    var rows: [FigureRow] = []
    rows.reserveCapacity(figures.count)
    var walk = SentenceWalk(document: document)
    var isMet = [Bool](repeating: false, count: kinds.count)
    for (index, figure) in figures.enumerated() {
      var row = FigureRow()
      let tokens = document.tokens(in: figure.excerpt.span)
      walk.move(to: tokens.lowerBound)
      let scene = FigureScene(
        figure: figure, tokens: tokens, sentence: walk.tokens, all: document.tokens)
      row[.firstFigure] = index == 0
      row[.secondFigure] = index == 1
      row[.lastFigure] = index == figures.count - 1
      let kind = FigureFeature(figure.kind)
      row[kind] = true
      row[.firstOfKind] = !isMet[kind.rawValue]
      row[.onlyOfKind] = kinds[kind.rawValue] == 1
      isMet[kind.rawValue] = true
      row[.recurs] = recurs(figure.value)
      row.set(.early, 1 - Double(figure.excerpt.span.start) / Double(max(document.text.count, 1)))
      addSentence(walk, &row)
      row.addForm(of: figure)
      let sentence = walk.sentence - firstSentence
      row.addSurroundings(
        scene, hasFinding: walk.hasFinding, isStoryOfDeath: beginsWithDeath, sentence: sentence)
      rows.append(row)
    }
    addCrowds(&rows)
    return rows
  }

  private func recurs(_ value: Double) -> Bool {
    let next = values.partitioningIndex { $0 >= value } + 1
    return next < values.count && values[next] == value
  }

  private func addSentence(_ walk: SentenceWalk, _ row: inout FigureRow) {
    row[.firstSentence] = walk.sentence <= firstSentence
    row[.secondSentence] = walk.sentence == firstSentence + 1
    row.set(.behindOthers, Double(min(walk.figuresBefore, 2)))
    row.set(.depth, Double(min(walk.wordsBefore, 30)) / 30)
    row.set(.commas, Double(min(walk.commasBefore, 4)) / 2)
    row.set(.sentenceLength, Double(min(walk.words, 60)) / 30)
    guard walk.sentence <= firstSentence else { return }
    row[.firstSentenceCount] = row[.count]
    row[.firstSentenceMoney] = row[.money]
    row[.firstSentencePercent] = row[.percent]
    row[.firstSentenceDuration] = row[.duration]
    row[.firstSentenceAge] = row[.age]
  }

  /// Marks the figures of sentences that have three or more.
  private func addCrowds(_ rows: inout [FigureRow]) {
    var start = 0
    while start < figures.count {
      let sentence = figures[start].sentence.span.start
      var end = start + 1
      while end < figures.count, figures[end].sentence.span.start == sentence { end += 1 }
      if end - start > 2 { for index in start..<end { rows[index][.crowded] = true } }
      start = end
    }
  }
}

/// The values of one figure's features: a bit each, and beside them the few that are amounts.
struct FigureRow {
  private var bits: (UInt64, UInt64) = (0, 0)
  private var amounts = SIMD8<Double>.zero

  /// In the order of `FigureFeature`.
  var values: [Double] { FigureFeature.allCases.map(value) }

  subscript(feature: FigureFeature) -> Bool {
    get {
      let index = UInt64(feature.rawValue)
      return index < 64 ? bits.0 & 1 << index != 0 : bits.1 & 1 << (index - 64) != 0
    }
    set {
      let index = UInt64(feature.rawValue)
      let bit: UInt64 = 1 << (index & 63)
      if index < 64 {
        bits.0 = newValue ? bits.0 | bit : bits.0 & ~bit
      } else {
        bits.1 = newValue ? bits.1 | bit : bits.1 & ~bit
      }
    }
  }

  /// Sets a feature that is an amount.
  mutating func set(_ feature: FigureFeature, _ value: Double) {
    guard let place = feature.amountPlace else { preconditionFailure("\(feature) is no amount") }
    self[feature] = value != 0
    amounts[place] = value
  }

  /// The sum of all values by their weights, which stand in the order of `FigureFeature`.
  func weighed(by weights: [Double]) -> Double {
    var sum = 0.0
    for (bits, first) in [(bits.0, 0), (bits.1, 64)] {
      var rest = bits
      while rest != 0 {
        let index = first + rest.trailingZeroBitCount
        rest &= rest - 1
        sum += weights[index] * (FigureFeature(rawValue: index).map(value) ?? 0)
      }
    }
    return sum
  }

  private func value(of feature: FigureFeature) -> Double {
    guard self[feature] else { return 0 }
    return feature.amountPlace.map { amounts[$0] } ?? 1
  }
}

/// Goes through a document from figure to figure, and counts what stands before each in its sentence.
private struct SentenceWalk {
  let document: Document
  private(set) var sentence = -1
  private(set) var tokens = 0..<0
  /// Words of the sentence.
  private(set) var words = 0
  /// Whether it tells what a study or poll found.
  private(set) var hasFinding = false
  private(set) var figuresBefore = 0
  private(set) var wordsBefore = 0
  private(set) var commasBefore = 0
  private var position = 0

  init(document: Document) { self.document = document }

  mutating func move(to token: Int) {
    let next = document.sentence(of: token)
    if next == sentence { figuresBefore += 1 } else { open(next) }
    while position < token, position < tokens.upperBound {
      let token = document.tokens[position]
      if token.kind == .comma { commasBefore += 1 }
      if token.isWord { wordsBefore += 1 }
      position += 1
    }
  }

  private mutating func open(_ next: Int) {
    sentence = next
    tokens = document.sentences[next].tokens
    position = tokens.lowerBound
    (figuresBefore, wordsBefore, commasBefore, words, hasFinding) = (0, 0, 0, 0, false)
    for token in document.tokens[tokens] where token.isWord {
      words += 1
      if FigureCues.of(token.key).contains(.finding) { hasFinding = true }
    }
  }
}

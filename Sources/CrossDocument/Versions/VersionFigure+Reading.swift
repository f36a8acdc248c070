import Language
import Model
import Provenance

extension VersionFigure {
  /// The figures of an article in order, and those of its headline that its text has, too: "Five dead" above "five people died".
  static func figures(of brief: Brief, in text: VersionText) -> [VersionFigure] {
    let reader = VersionFigureReader(text, year: brief.article.date?.year)
    var figures: [VersionFigure] = []
    for figure in brief.figures {
      var item = reader.item(figure)
      if let last = figures.last, last.sentence == item.sentence, last.kind == item.kind,
        reader.isInBrackets(item.span, behind: last.span)
      {
        item.converted = figures.count - 1
      }
      figures.append(item)
    }
    return reader.headline(repeating: figures) + figures
  }
}

/// Makes figures comparable.
private struct VersionFigureReader {
  let text: VersionText
  private let background: [Bool]

  private static let general = Set(
    """
    people person other victim resident villager inhabitant citizen civilian casualty passenger body
    """.split(separator: " ").map { WordKey($0.utf8) })
  private static let over = Set(
    ["over", "above", "more", "least", "exceeding", "beyond"].map { WordKey($0.utf8) })
  private static let under = Set(
    ["under", "below", "less", "fewer", "most", "up", "within"].map { WordKey($0.utf8) })

  init(_ text: VersionText, year: Int?) {
    self.text = text
    background = BackgroundSentences.find(in: text, year)
  }

  func item(_ figure: Figure) -> VersionFigure {
    let document = text.document
    let tokens = document.tokens(in: figure.span)
    let sentence = document.sentence(of: tokens.lowerBound)
    let counted = figure.countedSpan.map { document.tokens(in: $0) } ?? tokens
    let noun = figure.unit.map { WordKey(($0.split(separator: " ").last ?? "").utf8) }
    let people: VersionFigure.People =
      noun.map(Self.general.contains) == true
      ? .all
      : (tokens.contains { document.tokens[$0].isAny(of: [.personNoun]) }
        || counted.contains { document.tokens[$0].isAny(of: [.personNoun]) }) ? .some : .none
    let (fate, isToll) = fate(of: figure, tokens, counted, sentence)
    return VersionFigure(
      span: figure.span, value: figure.value, upperValue: figure.upperValue ?? figure.value,
      bound: bound(figure, tokens), isAbout: figure.modifier == .about, kind: figure.kind,
      unit: figure.unit, noun: noun,
      people: people, fate: fate, isToll: isToll, sentence: sentence,
      neighbours: neighbours(of: figure.span, sentence),
      isBackground: background.indices.contains(sentence) && background[sentence])
  }

  /// What the words of a figure say of its bound.
  private func bound(_ figure: Figure, _ tokens: Range<Int>) -> Int {
    switch figure.modifier {
    case .over: return 1
    case .under: return -1
    default: break
    }
    for index in tokens {
      let key = text.document.tokens[index].key
      if Self.over.contains(key) { return 1 }
      if Self.under.contains(key) { return -1 }
    }
    return 0
  }

  /// The word of a fate that is its own, in it, right behind or right before it; else a toll that leads to it.
  private func fate(of figure: Figure, _ tokens: Range<Int>, _ counted: Range<Int>, _ sentence: Int)
    -> (FateClass?, Bool)
  {
    let all = text.document.tokens
    let bounds = text.document.sentences[sentence].tokens
    let before = max(bounds.lowerBound, tokens.lowerBound - 10)..<tokens.lowerBound
    let isToll = before.contains { FateClass.tolls.contains(all[$0].key) }
    if let span = figure.fateSpan {
      for index in text.document.tokens(in: span) {
        if let fate = FateClass.of(all[index].key) { return (fate, isToll) }
      }
    }
    let behind = tokens.upperBound..<min(bounds.upperBound, tokens.upperBound + 7)
    let near = max(bounds.lowerBound, tokens.lowerBound - 2)..<tokens.lowerBound
    for range in [tokens, counted, behind, near] {
      for index in range {
        if all[index].kind == .comma || all[index].kind == .number { break }
        if let fate = FateClass.of(all[index].key) { return (fate, isToll) }
      }
    }
    return (isToll ? .dead : nil, isToll)
  }

  private func neighbours(of span: TextSpan, _ sentence: Int) -> (WordKey?, WordKey?) {
    let own = text.words(in: span)
    let bounds = text.sentences[sentence].words
    return (
      own.lowerBound > bounds.lowerBound ? text.words[own.lowerBound - 1].key : nil,
      own.upperBound < bounds.upperBound ? text.words[own.upperBound].key : nil
    )
  }

  /// Whether nothing but an opening bracket and white space stands between two places, and a closing one behind.
  func isInBrackets(_ span: TextSpan, behind other: TextSpan) -> Bool {
    let bytes = text.document.text.bytes
    guard other.end < span.start, span.end < bytes.count, bytes[span.end] == 0x29 else {
      return false
    }
    return bytes[other.end..<span.start].allSatisfy { $0 == 0x28 || $0 == 0x20 }
      && bytes[other.end..<span.start].contains(0x28)
  }

  /// The headline's numbers that the text has, too, in what the text says of them.
  func headline(repeating figures: [VersionFigure]) -> [VersionFigure] {
    let document = text.document
    var found: [VersionFigure] = []
    for number in document.numbers {
      let sentence = document.sentence(of: number.tokens.lowerBound)
      guard document.sentences.indices.contains(sentence), document.sentences[sentence].isTitle
      else { continue }
      let span = document.span(of: number.tokens)
      guard
        let body = figures.first(where: {
          $0.value == number.value && !$0.isBackground && $0.converted == nil
            && repeats($0, number, sentence)
        })
      else { continue }
      found.append(
        VersionFigure(
          span: span, value: body.value, upperValue: body.upperValue, bound: body.bound,
          isAbout: body.isAbout, kind: body.kind, unit: body.unit, noun: body.noun,
          people: body.people, fate: body.fate,
          isToll: body.isToll, sentence: sentence, neighbours: neighbours(of: span, sentence),
          isBackground: false))
    }
    return found
  }

  /// Whether a headline's number counts what a figure of the text counts: by its noun, by a fate, or as a toll.
  private func repeats(_ figure: VersionFigure, _ number: NumberExpression, _ sentence: Int) -> Bool
  {
    let all = text.document.tokens
    let bounds = text.document.sentences[sentence].tokens
    let behind = number.tokens.upperBound..<min(bounds.upperBound, number.tokens.upperBound + 4)
    let before = max(bounds.lowerBound, number.tokens.lowerBound - 4)..<number.tokens.lowerBound
    if figure.kind == .percent || figure.kind == .money {
      return (Array(before.suffix(1)) + Array(behind.prefix(1))).contains {
        [.percent, .currency].contains(all[$0].kind)
          || FoldedWord.key(of: all[$0], in: text.document.text) == FoldedWord.percent
      }
    }
    if before.contains(where: { FateClass.tolls.contains(all[$0].key) }) {
      return figure.fate == .dead
    }
    return behind.contains { index in
      if let fate = FateClass.of(all[index].key) {
        return fate == figure.fate || figure.people != .none && figure.fate == nil
      }
      guard let noun = figure.noun, all[index].kind == .word else { return false }
      let bytes = text.document.text.bytes[all[index].start..<all[index].end]
      return all[index].key == noun || WordKey(bytes.dropLast()) == noun
        || WordKey(bytes.dropLast(2)) == noun
    }
  }
}

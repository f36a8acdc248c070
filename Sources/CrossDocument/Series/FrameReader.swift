import Language
import Model
import Provenance

/// Reads the frames of an article's figures.
struct FrameReader {
  let brief: Brief
  let document: Document
  /// Per sentence its place among those of the body.
  private let bodyPlace: [Int]

  var tokens: [Token] { document.tokens }

  init(_ brief: Brief, _ document: Document) {
    self.brief = brief
    self.document = document
    var places: [Int] = []
    var next = 0
    for sentence in document.sentences {
      places.append(next)
      if !document.paragraphs[sentence.paragraph].isHeading, !sentence.isTitle { next += 1 }
    }
    bodyPlace = places
  }

  /// A frame whose figure is what something was before, by its place among the frames.
  typealias Former = (frame: Int, kind: FormerLevel.Kind)

  /// The frames of all figures that may stand in a series, in the brief's order, and which of them are former levels.
  func frames() -> (frames: [FigureFrame], former: [Former]) {
    var frames: [FigureFrame] = []
    var former: [Former] = []
    frames.reserveCapacity(brief.figures.count)
    // Figures stand in the order of the text: a sentence is read once for all of its own.
    var last: FrameSentence?
    for figure in brief.figures where figure.kind != .age {
      let range = document.tokens(in: figure.span)
      guard !range.isEmpty, !document.sentences.isEmpty else { continue }
      let number = document.sentence(of: range.lowerBound)
      let tokens = document.sentences[number].tokens
      var sentence = last
      if sentence?.tokens != tokens || sentence?.covers(to: range.upperBound) != true {
        sentence = nil
      }
      let known = sentence ?? FrameSentence(document, tokens: tokens, end: range.upperBound)
      last = known
      if let kind = FormerLevel.kind(before: range.lowerBound, in: tokens, document) {
        former.append((frames.count, kind))
      }
      frames.append(frame(FrameScene(figure: figure, range: range, sentence: known), number))
    }
    return (frames, former)
  }

  private func frame(_ scene: FrameScene, _ number: Int) -> FigureFrame {
    let figure = scene.figure
    let measure = FrameMeasure(scene)
    let event = event(of: scene, number)
    return FigureFrame(
      span: figure.span, value: figure.value, upperValue: figure.upperValue,
      modifier: figure.modifier, dimension: measure.dimension, kind: figure.kind,
      amount: measure.amount, unit: measure.unit, head: measure.head, isPeople: measure.isPeople,
      fate: scene.fate, state: scene.state, extent: scene.extent, period: scene.period,
      year: event.year, isElsewhen: event.isElsewhen, isRunning: scene.isRunning, isTop: false,
      isLead: false, directions: scene.directions, isFormer: false, lists: scene.lists(),
      sentence: bodyPlace[number])
  }

  /// The year of a figure: its clause's, or that of the sentence before, which tells on of the same past where nothing leads back.
  private func event(of scene: FrameScene, _ number: Int) -> (year: Int16, isElsewhen: Bool) {
    let own = brief.article.date?.year
    let event: (year: Int16, isElsewhen: Bool) =
      scene.sentence.mayTellYear
      ? EventYear(
        document: document, range: scene.range, sentence: scene.sentence.tokens, own: own
      ).event : (Int16(own ?? 0), false)
    guard !event.isElsewhen, number > 0,
      bodyPlace[number] > 4
        || document.sentences[number - 1].paragraph == document.sentences[number].paragraph,
      !scene.sentence.tokens.contains(where: { tokens[$0].isAny(of: [.weekday, .timeWord]) })
    else { return event }
    let before = document.sentences[number - 1].tokens
    guard EventYear.mayTell(document.tokens[before]) else { return event }
    let told = EventYear(
      document: document, range: before.upperBound..<before.upperBound, sentence: before, own: own
    ).event
    return told.isElsewhen ? told : event
  }
}

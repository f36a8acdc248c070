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

  /// The frame of a figure; nil for what is in no series, as ages.
  func frame(_ figure: Figure) -> FigureFrame? {
    let range = document.tokens(in: figure.span)
    guard figure.kind != .age, !range.isEmpty, !document.sentences.isEmpty else { return nil }
    let number = document.sentence(of: range.lowerBound)
    let scene = FrameScene(
      document: document, figure: figure, range: range, sentence: document.sentences[number].tokens)
    let measure = FrameMeasure(scene)
    let event = event(of: scene, number)
    return FigureFrame(
      span: figure.span, value: figure.value, upperValue: figure.upperValue,
      modifier: figure.modifier, dimension: measure.dimension, kind: figure.kind,
      amount: measure.amount,
      unit: measure.unit, head: measure.head, isPeople: measure.isPeople,
      fate: scene.fate,
      state: scene.state, extent: scene.extent, period: scene.period, year: event.year,
      isElsewhen: event.isElsewhen, isRunning: scene.isRunning, isTop: false, isLead: false,
      place: scene.place,
      owners: scene.owners, names: scene.names, organisations: scene.organisations,
      actors: scene.actors,
      directions: scene.directions, left: scene.left, right: scene.right,
      words: scene.words, sentence: bodyPlace[number])
  }

  /// The year of a figure: its clause's, or that of the sentence before, which tells on of the same past where nothing leads back.
  private func event(of scene: FrameScene, _ number: Int) -> (year: Int16, isElsewhen: Bool) {
    let own = brief.article.date?.year
    let event = scene.event(own: own)
    guard !event.isElsewhen, number > 0,
      bodyPlace[number] > 4
        || document.sentences[number - 1].paragraph == document.sentences[number].paragraph,
      !scene.sentence.contains(where: { tokens[$0].isAny(of: [.weekday, .timeWord]) })
    else { return event }
    let before = document.sentences[number - 1].tokens
    let told = FrameScene(
      document: document, figure: scene.figure, range: before.upperBound..<before.upperBound,
      sentence: before
    ).event(own: own)
    return told.isElsewhen ? told : event
  }
}

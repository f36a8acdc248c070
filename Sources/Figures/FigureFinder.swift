import Language
import Model
import Provenance
import Speech

/// Finds all quantities of a document, in article order.
///
/// A sentence at a time: numbers that are none are dropped, ranges joined, then units, counted nouns and modifiers are
/// read around each, and units that are left out are filled in from what stands before.
public struct FigureFinder: Sendable {
  /// A finder; it has no settings.
  public init() {}

  /// All figures of a document of which nothing else is asked.
  public func find(in document: Document) -> [Figure] { find(in: document, SpeechTable(document)) }

  /// All figures outside the headline, with their sources from who says what.
  public func find(in document: Document, _ speech: SpeechTable) -> [Figure] {
    figures(in: document, speech)
  }

  /// The amounts alone of a text such as a headline: nobody is asked who says them, what they are about and how sure they are.
  public func amounts(in document: Document) -> [Figure] {
    document.numbers.isEmpty ? [] : figures(in: document, nil)
  }

  private func figures(in document: Document, _ speech: SpeechTable?) -> [Figure] {
    var figures: [Figure] = []
    var next = 0
    let numbers = document.numbers
    var carried: Candidate?
    var paragraph = -1
    for sentence in document.sentences {
      let first = next
      while next < numbers.count, numbers[next].tokens.lowerBound < sentence.tokens.upperBound {
        next += 1
      }
      guard next > first, !sentence.isTitle else { continue }
      let scene = Scene(document: document, sentence: sentence)
      if sentence.paragraph != paragraph { carried = nil }
      paragraph = sentence.paragraph
      var reader = SentenceReader(
        scene: scene, numbers: Array(numbers[first..<next]), carried: carried)
      let candidates = reader.read()
      let subjects = speech == nil ? [] : SubjectRule(scene: scene).subjects(of: candidates)
      for index in candidates.indices {
        figures.append(
          speech.map { told(candidates[index], scene, subjects[index], $0) }
            ?? figure(candidates[index], scene))
        if candidates[index].kind == .count, candidates[index].unit != nil,
          !candidates[index].isDescribing
        {
          carried = candidates[index]
        }
      }
    }
    return figures
  }

  /// A figure with who says it.
  private func told(
    _ candidate: Candidate, _ scene: Scene, _ subject: Range<Int>?, _ table: SpeechTable
  ) -> Figure {
    let document = scene.document
    let speech =
      AttributionRule.isAside(candidate, scene)
      ? nil
      : AttributionRule.speech(
        around: document.tokens[candidate.core.lowerBound].start, in: document, table)
    return figure(
      candidate, scene, subject: subject,
      attribution: speech.flatMap { AttributionRule.speaker($0, in: document) },
      hedge: HedgeRule(scene: scene).hedge(of: candidate))
  }

  private func figure(
    _ candidate: Candidate, _ scene: Scene, subject: Range<Int>? = nil, attribution: Speaker? = nil,
    hedge: Range<Int>? = nil
  ) -> Figure {
    let document = scene.document
    return Figure(
      excerpt: document.excerpt(candidate.tokens), value: candidate.value,
      upperValue: candidate.upperValue, modifier: candidate.modifier, unit: candidate.unit,
      kind: candidate.kind, counted: candidate.noun.map { document.excerpt($0) },
      subject: subject.map { document.excerpt($0) }, attribution: attribution,
      hedge: hedge.map { document.excerpt($0) }, sentence: document.text[scene.sentence.span])
  }
}

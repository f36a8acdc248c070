import Language
import Model
import Provenance
import Speech

/// Finds all quantities of a document, in article order.
///
/// A sentence at a time: numbers that are none are dropped, ranges joined, then units, counted nouns and modifiers are
/// read around each, and units that are left out are filled in from what stands before.
///
/// Sentences are read from left to right and know nothing of those behind them; of those before, only the last count of
/// the paragraph is carried on, so that "Nine divers set out. Another three followed." counts divers twice, unless its
/// sentence counts two things. The
/// headline is passed over (`Sentence.isTitle`): what it says is asked for by `amounts(in:)`.
///
/// - Complexity: Linear in tokens; a sentence without a number costs one comparison.
public struct FigureFinder: Sendable {
  /// Figures of an article that are found; the longest articles of the news have some hundreds.
  public static let most = 20_000

  /// A finder; it has no settings.
  public init() {}

  /// All figures of a document of which nothing else is asked.
  ///
  /// Makes the table of who says what for this one call. Whoever has one hands it over, as a text is analysed once.
  public func find(in document: Document) -> [Figure] { find(in: document, SpeechTable(document)) }

  /// All figures outside the headline, with their sources from who says what.
  ///
  /// - Parameters:
  ///   - document: The analysed article.
  ///   - speech: The table of the same document; its places are offsets into this text.
  /// - Returns: In article order, of more than `most` the first of them and one more, which tells that there are more. Empty
  ///   where the article has no number that is a quantity.
  public func find(in document: Document, _ speech: SpeechTable) -> [Figure] {
    figures(in: document, speech)
  }

  /// The same, and notes what decided.
  package func find(in document: Document, _ speech: SpeechTable, noting trace: FigureTrace)
    -> [Figure]
  {
    figures(in: document, speech, trace)
  }

  /// The amounts alone of a text such as a headline: nobody is asked who says them, what they are about and how sure they are.
  ///
  /// - Returns: Figures without subject, attribution and hedge. Nothing is found in what the document itself takes for
  ///   a title.
  public func amounts(in document: Document) -> [Figure] {
    document.numbers.isEmpty ? [] : figures(in: document, nil)
  }

  /// Goes through sentences and numbers side by side; both are in article order, so each number is looked at once.
  ///
  /// - Parameter speech: Without one, subjects, sources and hedges are not asked for.
  private func figures(
    in document: Document, _ speech: SpeechTable?, _ trace: FigureTrace? = nil
  ) -> [Figure] {
    var figures: [Figure] = []
    var next = 0
    let numbers = document.numbers
    var carried: Candidate?
    var paragraph = -1
    for sentence in document.sentences where figures.count <= Self.most {
      let first = next
      while next < numbers.count, numbers[next].tokens.lowerBound < sentence.tokens.upperBound {
        next += 1
      }
      guard next > first, !sentence.isTitle else { continue }
      let scene = Scene(document: document, sentence: sentence)
      if sentence.paragraph != paragraph { carried = nil }
      paragraph = sentence.paragraph
      var reader = SentenceReader(
        scene: scene, numbers: Array(numbers[first..<next]), carried: carried, trace: trace)
      let candidates = reader.read()
      let subjects = speech == nil ? [] : SubjectRule(scene: scene).subjects(of: candidates)
      var counted: Candidate?
      var isOneNoun = true
      for index in candidates.indices where figures.count <= Self.most {
        figures.append(
          speech.map { told(candidates[index], scene, subjects[index], $0, trace, figures.count) }
            ?? figure(candidates[index], scene))
        if candidates[index].kind == .count, candidates[index].unit != nil,
          !candidates[index].isDescribing
        {
          isOneNoun = isOneNoun && (counted == nil || counted?.unit == candidates[index].unit)
          counted = candidates[index]
        }
      }
      // "Five boys and 12 girls came. Of those, 9 sang.": of which, nobody knows.
      if counted != nil { carried = isOneNoun ? counted : nil }
    }
    return figures
  }

  /// A figure with who says it.
  ///
  /// An age between commas has no source, whoever speaks: see `AttributionRule.isAside`. The place that is asked about
  /// is the first token of the number, not of its modifier, so that "he said about 40" asks inside what is said.
  ///
  /// - Parameters:
  ///   - candidate: The figure as read.
  ///   - scene: The sentence that it was read in.
  ///   - subject: What it is about, as token indices.
  ///   - table: Who says what in the document.
  ///   - trace: Where it is noted how the source was found.
  ///   - number: Of the figure in the document's.
  private func told(
    _ candidate: Candidate, _ scene: Scene, _ subject: Range<Int>?, _ table: SpeechTable,
    _ trace: FigureTrace?, _ number: Int
  ) -> Figure {
    let document = scene.document
    let isAside = AttributionRule.isAside(candidate, scene)
    let found =
      isAside
      ? nil
      : AttributionRule.speech(
        around: document.tokens[candidate.core.lowerBound].start, in: document, table)
    let speaker = found.flatMap { AttributionRule.speaker($0.speech, in: document) }
    trace?.source(
      found.map { speaker == nil ? .unprintable : $0.sourcing } ?? (isAside ? .aside : .article),
      cue: found?.speech.cue, of: number)
    return figure(
      candidate, scene, fate: CountedFateRule(scene: scene).fate(of: candidate), subject: subject,
      attribution: speaker, hedge: HedgeRule(scene: scene).hedge(of: candidate))
  }

  /// Turns token indices into excerpts, which carry their places in the article.
  private func figure(
    _ candidate: Candidate, _ scene: Scene, fate: Range<Int>? = nil, subject: Range<Int>? = nil,
    attribution: Speaker? = nil, hedge: Range<Int>? = nil
  ) -> Figure {
    let document = scene.document
    return Figure(
      excerpt: document.excerpt(candidate.tokens), value: candidate.value,
      upperValue: candidate.upperValue, modifier: candidate.modifier, unit: candidate.unit,
      kind: candidate.kind, counted: candidate.noun.map { document.excerpt($0) },
      fate: fate.map { document.excerpt($0) }, subject: subject.map { document.excerpt($0) },
      attribution: attribution,
      hedge: hedge.map { document.excerpt($0) }, sentence: document.text[scene.sentence.span])
  }
}

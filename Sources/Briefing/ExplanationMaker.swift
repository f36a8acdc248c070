import Figures
import Language
import Model
import Provenance
import Speech

/// Where it is noted what decides while an article is analysed.
package struct AnalysisTrace {
  package let speech = SpeechTrace()
  package let figures = FigureTrace()

  /// A trace in which nothing is noted yet.
  package init() {}
}

/// Puts what was noted beside what was found.
struct ExplanationMaker {
  let document: Document
  let found: Analysis
  let trace: AnalysisTrace

  // MARK: Figures

  /// - Parameters:
  ///   - key: The key figures of the page.
  ///   - most: How many there may be.
  func figures(key: [Int], most: Int) -> [ExplainedFigure] {
    let rows = FigureFeatures(found.figures, at: found.places, in: document).rows()
    let judgements = found.figureChoice.judgements(
      usual: found.keyFigures, key: key, most: most, rows: rows)
    return found.figures.indices.map { index in
      let reading = trace.figures.readings[index]
      return ExplainedFigure(
        figure: found.figures[index], judgement: judgements[index], rules: reading.rules,
        sourcing: words(reading.sourcing), cue: reading.cue.map { document.excerpt($0) })
    }
  }

  private func words(_ sourcing: FigureTrace.Sourcing) -> String {
    switch sourcing {
    case .article: "the article itself says so"
    case .aside: "an age between commas is the article's own"
    case .inside: "it stands in what is reported"
    case .credit: "the end of the sentence credits all of it"
    case .trailing: "it goes on with a figure of that source"
    case .claim: "it is put at that, without a word of saying"
    case .unprintable: "somebody says so whose name is not known"
    }
  }

  /// Numbers that are no figures.
  var numbers: [RefusedNumber] {
    trace.figures.refusals.map { refusal in
      RefusedNumber(
        excerpt: document.excerpt(refusal.tokens), reason: refusal.reason.words,
        rule: refusal.rule)
    }
  }

  // MARK: Quotes

  /// All quotes with who says them.
  var quotes: [ExplainedQuote] {
    let judgements = KeyQuotes(found.quotes, in: document).judgements(key: found.keyQuotes)
    return found.quotes.indices.map { index in
      let speech = found.speech.reported[index]
      return ExplainedQuote(
        quote: found.quotes[index], judgement: judgements[index], speaker: grounds(of: speech))
    }
  }

  /// Words in marks that no quote has.
  var terms: [ExplainedTerm] {
    var isQuoted = [Bool](repeating: false, count: document.quotations.count)
    for speech in found.speech.reported {
      for quotation in speech.quotations { isQuoted[quotation] = true }
    }
    return document.quotations.indices.filter { !isQuoted[$0] }.compactMap { index in
      guard trace.speech.attribution.decisions.indices.contains(index) else { return nil }
      let span = document.quotations[index].inner
      return ExplainedTerm(
        excerpt: document.text[span],
        speaker: grounds(trace.speech.attribution.decisions[index], nil, cue: nil, correction: nil))
    }
  }

  private func grounds(of speech: ReportedSpeech) -> SpeakerGrounds {
    let meaning = speech.source.flatMap(meaning)
    guard let quotation = speech.quotations.first,
      trace.speech.attribution.decisions.indices.contains(quotation)
    else {
      let cue = speech.cue.map { document.excerpt($0).exact }
      let words =
        speech.source == nil
        ? "no source stands at the word of saying"
        : cue.map { "stands at the word of saying '\($0)'" } ?? "goes on with what was said before"
      return SpeakerGrounds(words: words, rule: nil, causes: [], others: [], meaning: meaning)
    }
    return grounds(
      trace.speech.attribution.decisions[quotation], meaning, cue: speech.cue,
      correction: trace.speech.corrections[quotation])
  }

  /// - Parameter correction: The heading of the rule that found another source behind what was weighed.
  private func grounds(
    _ decision: AttributionTrace.Decision, _ meaning: SpeakerGrounds.Meaning?, cue: Range<Int>?,
    correction: String?
  ) -> SpeakerGrounds {
    let chosen = decision.options.first { option in
      decision.chosen.map { words in
        option.words == words || decision.entity != nil && option.entity == decision.entity
      } ?? (option.words == nil && option.isNobody == decision.isNobody)
    }
    let others = decision.options.filter {
      $0.words != chosen?.words || $0.isNobody != chosen?.isNobody
    }
    return SpeakerGrounds(
      words: correction == nil
        ? words(decision, chosen) : "the words themselves tell whose they are",
      rule: correction ?? decision.ground.rule,
      causes: Self.weighty(chosen?.causes ?? []),
      others: others.map { other($0, than: chosen) }, meaning: meaning)
  }

  private func words(
    _ decision: AttributionTrace.Decision, _ chosen: AttributionTrace.Option?
  ) -> String {
    let percent = chosen.map { Self.percent($0.share) } ?? ""
    return switch decision.ground {
    case .term: "a name, a title or a label, not said by anybody"
    case .tag: "the name stands right beside the marks"
    case .verb: "a verb of saying before the marks has this name"
    case .unsure: "the likeliest is not likely enough"
    case .careful: "a few words are left to nobody rather than given to the wrong one"
    case .somebodys: "somebody says it, and the text does not tell who"
    case .weight where decision.isNobody: "taken for a title or a term: \(percent) likely"
    case .weight where decision.chosen == nil:
      "somebody says it, and who is not told: \(percent) likely"
    case .weight: "\(percent) likely"
    }
  }

  private func other(_ option: AttributionTrace.Option, than chosen: AttributionTrace.Option?)
    -> SpeakerGrounds.Other
  {
    SpeakerGrounds.Other(
      mention: option.words.map { document.excerpt($0) },
      name: option.entity.map(name), isNobody: option.isNobody, share: option.share,
      lacks: chosen.flatMap { chosen in
        // Of nobody other things are asked than of somebody.
        option.words == nil || chosen.words == nil
          ? nil : Self.lacks(option.causes, beside: chosen.causes)
      } ?? [])
  }

  // MARK: Whom words mean

  private func meaning(of source: SpeechSource) -> SpeakerGrounds.Meaning? {
    let sources = trace.speech.sources
    guard let first = source.tokens.first else { return nil }
    if source.tokens.count == 1, let pronoun = sources.pronoun(at: first),
      pronoun.entity == source.entity
    {
      return meaning(of: pronoun)
    }
    guard sources.route(at: first) == .noun, source.entity != nil else { return nil }
    return SpeakerGrounds.Meaning(
      words: "the only one whom the article calls so", rule: nil, causes: [], others: [])
  }

  private func meaning(of pronoun: SourceTrace.Pronoun) -> SpeakerGrounds.Meaning {
    let best = pronoun.people.first { $0.entity == pronoun.entity } ?? pronoun.people.first
    let words =
      switch pronoun.doubt {
      case .tooClose: "two fit about as well"
      case .stranger: "somebody without a name spoke just before"
      case .barred: "something in the text speaks against the likeliest"
      case nil where pronoun.people.isEmpty: "nobody named near by fits"
      case nil where pronoun.goesOn: "spoke just before and goes on"
      case nil where pronoun.people.count == 1: "the only one near by who fits"
      case nil: "more speaks for this one than for any other"
      }
    let others = pronoun.people.filter { $0.entity != pronoun.entity }
    return SpeakerGrounds.Meaning(
      words: words, rule: pronoun.doubt?.rule,
      causes: pronoun.goesOn ? [] : Self.weighty(best?.causes ?? []),
      others: others.map { person in
        (name(person.entity), best.map { Self.lacks(person.causes, beside: $0.causes) } ?? [])
      })
  }

  private func name(_ entity: Int) -> String {
    document.excerpt(document.names.printedName(of: entity, in: document.tokens)).exact
  }

  // MARK: Causes

  /// The weightiest first.
  static func weighty(_ causes: [Cause]) -> [Cause] {
    causes.enumerated().sorted {
      (abs($1.element.weight), $0.offset) < (abs($0.element.weight), $1.offset)
    }.map(\.element)
  }

  /// What one has less of than another, by what is asked, the weightiest first.
  static func lacks(_ causes: [Cause], beside better: [Cause]) -> [Cause] {
    func question(_ cause: Cause) -> Substring { cause.words.prefix { $0 != "(" } }
    var lacks: [Cause] = better.compactMap { cause in
      let own = causes.first { question($0) == question(cause) }
      let weight = (own?.weight ?? 0) - cause.weight
      guard weight < 0 else { return nil }
      return Cause(
        words: own.map { "'\($0.words)' counts less" } ?? "lacks '\(cause.words)'", weight: weight)
    }
    lacks += causes.filter { cause in
      cause.weight < 0 && !better.contains { question($0) == question(cause) }
    }
    return weighty(lacks)
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

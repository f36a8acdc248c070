import Briefing
import Model
import Provenance

/// What is said of a sentence of the summary.
enum SentenceWords {
  /// Why a sentence stands in the summary or does not.
  ///
  /// A sentence that leans ("But she wants more") is left out where the one it leans on is; that one is named by its
  /// first words, unless it stands just before.
  static func state(of index: Int, in all: [SentenceJudgement]) -> String {
    let sentence = all[index]
    return switch sentence.reason {
    case .isChosen where sentence.isPinned: "the article's head wants it"
    case .isChosen where sentence.rank == 1: "the best sentence of the summary"
    case .isChosen: "\(ordinal(sentence.rank ?? 0)) in the summary"
    case .isBanned: "left out: the article's head does not want it"
    case .isUnfit: "left out: it \(leaning(sentence) ?? "is no sentence of the article's own")"
    case .needs(let other) where other == index - 1:
      "left out: it \(leaning(sentence) ?? "leans back"), and the sentence before is left out"
    case .needs(let other):
      "left out: it \(leaning(sentence) ?? "leans back"), and '\(ExplanationPage.beginning(of: all[other].excerpt.exact))' is left out"
    case .isShortArticle: "left out: the article is too short for a summary"
    case .isMoreThanHalf: "left out: the summary would be more than half of the article"
    case .hasNoRoom: "left out: the summary would have too many words"
    case .repeats: "left out: most of its words are said in the summary"
    case .yieldsToKeyFigure: "left out for a sentence with a key figure and its source"
    case .isNoneOfTheBest: "left out: others are worth more"
    }
  }

  private static func leaning(_ sentence: SentenceJudgement) -> String? {
    sentence.leaning.map { $0.words + ($0.rule.map { " (rule \($0))" } ?? "") }
  }

  static func ordinal(_ number: Int) -> String {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    return number <= words.count ? words[number - 1] : "number \(number)"
  }
}

/// What is said of a figure.
enum FigureWords {
  /// How it was read: "a sum of money, about 3000000 dollar; read by the rules Currency and Modifier".
  static func reading(_ figure: ExplainedFigure) -> String {
    let value = figure.figure
    var words = "read as \(kind(value.kind))"
    if let unit = value.unit { words += " of \(unit)" }
    if let counted = value.countedElsewhere { words += ", counting '\(counted.exact)'" }
    if let subject = value.subject { words += ", about '\(subject.exact)'" }
    if let hedge = value.hedge { words += ", not certain ('\(hedge.exact)')" }
    guard !figure.rules.isEmpty else { return words + "; no rule changed the bare number" }
    return words + (figure.rules.count == 1 ? "; rule " : "; rules ")
      + figure.rules.joined(separator: ", ")
  }

  private static func kind(_ kind: FigureKind) -> String {
    switch kind {
    case .count: "a count"
    case .money: "a sum of money, in units"
    case .percent: "a percentage, in units"
    case .duration: "a time, in units"
    case .age: "an age, in units"
    case .other: "a number"
    default: "a \(kind.rawValue), in units"
    }
  }

  /// Why it is key, or is not.
  static func state(of figure: ExplainedFigure, in all: [ExplainedFigure]) -> String {
    let judgement = figure.judgement
    if let rank = judgement.rank {
      let place = "\(SentenceWords.ordinal(rank)) among the key figures"
      if judgement.isOfHeadline { return place + ": the headline says it (rule Headline)" }
      return judgement.reason == .isBestOfPoor
        ? "the only key figure: none is plainly worth a line, and this is nearest to it" : place
    }
    return switch judgement.reason {
    case .isKey, .isBestOfPoor: "a key figure"
    case .isQuotedFromNobody: "not key: quoted from nobody knows whom"
    case .saysWho: "not key: an age that only says who somebody is"
    case .countsNothing: "not key: nothing says what it counts or is about"
    case .isOne: "not key: one of something"
    case .isFormer(let level):
      "not key: the level before '\(all[level].figure.excerpt.exact)'"
    case .isUnasserted: "not key: nobody states it (rule Unasserted)"
    case .isNotWorthIt: "not key: not worth a line" + against(judgement.worth)
    case .repeats(let other): "not key: '\(all[other].figure.excerpt.exact)' says the same"
    case .isRest: "not key: the rest of a whole that is told"
    case .isToldBySummary: "not key: the summary tells it, and another took its place"
    case .isMereTime: "not key: nothing but times would stand there"
    case .isNoneOfTheBest: "not key: others are more telling"
    }
  }

  /// What speaks most against it.
  private static func against(_ causes: [Cause]) -> String {
    let worst = ExplanationPage.weighty(causes).filter { $0.weight < -0.3 }.prefix(2).map(\.words)
    return worst.isEmpty ? ", as nothing speaks for it" : ", as it " + worst.joined(separator: ", ")
  }

  /// Who says it, and how that is known.
  static func source(_ figure: ExplainedFigure) -> String {
    guard let speaker = figure.figure.attribution else { return "no source: \(figure.sourcing)" }
    let cue = figure.cue.map { " ('\($0.exact)')" } ?? ""
    return "source: \(QuoteWords.name(of: speaker)): \(figure.sourcing)\(cue)"
  }
}

/// What is said of a quote and its speaker.
enum QuoteWords {
  /// "'she', who is Ida Strand"; the words alone where they are the name.
  static func name(of speaker: Speaker) -> String {
    let words = speaker.mention.exact.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let name = speaker.fullName?.exact, !words.contains(name) else { return words }
    return "'\(words)', who is \(name)"
  }

  static func speaker(_ quote: ExplainedQuote) -> String {
    quote.quote.speaker.map { "said by \(name(of: $0))" } ?? "no speaker"
  }

  static func grounds(_ speaker: SpeakerGrounds) -> String {
    speaker.words + (speaker.rule.map { " (rule \($0))" } ?? "")
  }

  /// Whom the words mean, and whom else they might have meant.
  static func meaning(_ quote: ExplainedQuote) -> [String] {
    guard let meaning = quote.speaker.meaning, let speaker = quote.quote.speaker else { return [] }
    let words = speaker.mention.exact
    let rule = meaning.rule.map { " (rule \($0))" } ?? ""
    var lines = [
      speaker.fullName.map { "'\(words)' is \($0.exact): \(meaning.words)\(rule)" }
        ?? "'\(words)' is nobody known by name: \(meaning.words)\(rule)"
    ]
    for other in meaning.others.prefix(3) {
      let why = other.lacks.first.map { ": " + $0.words } ?? ""
      lines.append("not \(other.name)\(why)")
    }
    return lines
  }

  /// Somebody else, with how likely.
  ///
  /// - Parameter isDeep: Whether causes are told elsewhere.
  static func other(_ other: SpeakerGrounds.Other, isDeep: Bool) -> String {
    let share = other.share < 0.005 ? "under 1 %" : "\(Int((other.share * 100).rounded())) %"
    guard let mention = other.mention else {
      return other.isNobody
        ? "Or nobody, as a title or a term: \(share)" : "Or somebody who is not told: \(share)"
    }
    let words = mention.exact.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let name = other.name.flatMap { words.contains($0) ? nil : ", who is \($0)" } ?? ""
    let why = isDeep ? "" : other.lacks.first.map { "; " + plain($0.words) } ?? ""
    return "Or '\(words)'\(name): \(share)\(why)"
  }

  /// Words without what stands in brackets.
  private static func plain(_ words: String) -> String {
    guard let open = words.firstIndex(of: "("), let close = words.lastIndex(of: ")"), open < close
    else { return words }
    return String(words[..<open].dropLast() + words[words.index(after: close)...])
  }

  /// Why it is key, or is not.
  static func state(of quote: ExplainedQuote, in all: [ExplainedQuote], _ places: ExplainedPlaces)
    -> String
  {
    switch quote.judgement.reason {
    case .isKey: "a key quote"
    case .isInTitle: "not key: stands in the headline"
    case .isIndirect: "not key: has no quotation marks"
    case .hasNoSpeaker: "not key: nobody is known to say it"
    case .isNoThought: "not key: a label, an amount or half a clause"
    case .isDoubtful(let doubt): "not key: \(words(doubt))"
    case .isDisputed: "not key: somebody else is said to have said the same words"
    case .isSaid(let other):
      "not key: '\(ExplanationPage.beginning(of: all[other].quote.excerpt.exact))' says it, or is of the same speech"
    case .isNoneOfTheBest: "not key: others are worth more"
    }
  }

  private static func words(_ doubt: QuoteJudgement.Doubt) -> String {
    switch doubt {
    case .noSpeaker: "nobody is known to say it"
    case .lowConfidence: "the speaker is not certain enough for large type"
    case .unclosed: "its mark is never closed, so nobody knows where it ends"
    case .otherMarks: "it stands in other marks than the article's speech"
    case .passedOn: "the words are passed on from somebody else"
    case .unsaid: "somebody did not say it, or might"
    case .noCue: "no word of saying stands at it"
    case .noWords: "no words stand for the speaker"
    case .pronoun: "it is not certain whom the pronoun means"
    case .namelessWords: "its speaker is told by words that mean nobody"
    case .paper: "a paper does not speak of itself"
    case .place: "its speaker is a place or a people"
    case .otherHead: "the name only tells whose the speaker is"
    }
  }
}

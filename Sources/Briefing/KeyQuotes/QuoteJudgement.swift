import Model

/// What the chooser of key quotes thinks of a quote. It explains the choice that was made and makes none of its own.
public struct QuoteJudgement: Sendable {
  /// Why a quote is key, or is not.
  public enum Reason: Equatable, Sendable {
    case isKey
    /// It stands in the headline; has no marks; nobody is known to say it; it is a label, an amount or half a clause.
    case isInTitle, isIndirect, hasNoSpeaker, isNoThought
    /// It is not certain enough who says it.
    case isDoubtful(Doubt)
    /// Somebody else is said to have said the same words.
    case isDisputed
    /// The quote of that index says it, or is a piece of the same speech.
    case isSaid(Int)
    /// Others are worth more.
    case isNoneOfTheBest
  }

  /// Why the speaker of a quote is not clear enough, or whether the words are the speaker's at all (`SpeakerDoubt`).
  public enum Doubt: Sendable {
    case noSpeaker, lowConfidence, unclosed, otherMarks, passedOn, unsaid, noCue, noWords, pronoun
    case namelessWords, paper, place, otherHead
  }

  /// Why it is key, or is not.
  public let reason: Reason
  /// What it is worth, as added up; empty where it may not be shown.
  public let causes: [Cause]
}

/// What a quote is worth, by hand: a full name 2, a place at the head of the article up to 1, ten to 45 words 1, more words up to
/// 1, direct speech and a cue a half each; a question, or more than 70 words, takes 1 away.
struct QuoteWorth {
  let fullName: Double, direct: Double, length: Double, tooLong: Double, cue: Double
  let question: Double, position: Double, words: Double

  /// - Parameters:
  ///   - position: Where it begins, from 0 at the article's head to 1.
  init(_ quote: Quote, _ thought: Thought, position: Double) {
    fullName = quote.speaker?.fullName != nil ? 2 : 0
    direct = quote.kind == .direct ? 0.5 : 0
    length = (10...45).contains(thought.words) ? 1 : 0
    tooLong = thought.words > 70 ? -1 : 0
    cue = quote.cue != nil ? 0.5 : 0
    question = thought.isQuestion ? -1 : 0
    self.position = position
    words = min(Double(thought.words), 40) / 40
  }

  /// Their sum.
  var score: Double { fullName + direct + length + tooLong + cue + question + 1 - position + words }

  /// The same one by one, without those that are nought.
  var causes: [Cause] {
    [
      Cause(words: "its speaker is known by name", weight: fullName),
      Cause(words: "is quoted whole", weight: direct),
      Cause(words: "has ten to 45 words", weight: length),
      Cause(words: "has more than 70 words", weight: tooLong),
      Cause(words: "a word of saying stands beside it", weight: cue),
      Cause(words: "is a question", weight: question),
      Cause(words: PlaceWords.of(1 - position), weight: 1 - position),
      Cause(words: "has words enough", weight: words),
    ].filter { $0.weight != 0 }
  }
}

import Language
import Model

extension AttributionFeature {
  /// What some answers counted, in plain words, in the order of the questions; those of one question are added up.
  static func causes(of features: [ID]) -> [Cause] {
    var weights = [Double](repeating: 0, count: allCases.count)
    var answers = [[String]](repeating: [], count: allCases.count)
    for id in features {
      let family = Int(id >> 8)
      weights[family] += Double(AttributionWeights.all[Int(id)])
      let answer = allCases[family].answer(Int(id & 255))
      if !answer.isEmpty, !answers[family].contains(answer) { answers[family].append(answer) }
    }
    return allCases.indices.compactMap { family in
      guard weights[family] != 0 else { return nil }
      let told = answers[family].joined(separator: "; ")
      let words = allCases[family].words
      return Cause(words: told.isEmpty ? words : "\(words) (\(told))", weight: weights[family])
    }
  }

  /// The answer at a place of the family's: "verb, before". Of those that are only yes, none.
  private func answer(_ value: Int) -> String {
    var rest = value
    var parts: [String] = []
    for question in questions.reversed() {
      parts.insert(question[rest % question.count], at: 0)
      rest /= question.count
    }
    return parts.filter { $0 != "yes" }.map(Self.spaced).joined(separator: ", ")
  }

  /// "sentenceBefore" as words.
  private static func spaced(_ name: String) -> String {
    name.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " \(letter.lowercased())" : "\(letter)"
    }
  }

  /// What is asked, in plain words.
  private var words: String {
    switch self {
    case .kind: "what stands for the speaker"
    case .noun: "the noun that stands for the speaker"
    case .article: "the article before the noun"
    case .entity: "what is named"
    case .before: "what stands before the name"
    case .opensSentence: "opens the sentence"
    case .long: "many words"
    case .verb: "the speaker's verb"
    case .verbState: "how the verb stands"
    case .inverted: "a verb before the name"
    case .hearer: "is spoken to"
    case .cue: "has the word of saying"
    case .cuesBetween: "other words of saying in between"
    case .rule: "the rules' choice"
    case .rulePlace: "the rules' choice, and where it stands"
    case .ruleRelation: "the rules' choice, behind the quotation before"
    case .position: "where the name stands"
    case .distance: "words to the marks"
    case .subjectsBetween: "others in between"
    case .commas: "commas in between"
    case .verbBefore: "the verb before the marks"
    case .verbBehind: "the verb behind the marks"
    case .bond: "how name and quotation hang together"
    case .invertedDistance: "how far the verb stands"
    case .speaksElsewhere: "speaks in another sentence"
    case .short: "only a few words in marks"
    case .length: "how long the words in marks are"
    case .form: "what the words in marks look like"
    case .wordBefore: "the word before the marks"
    case .wordBehind: "the word behind the marks"
    case .governing: "the verb nearest to the marks"
    case .speechVerb: "the word of saying before the marks"
    case .speechVerbDistance: "how far that word stands"
    case .ruleForNone: "what the rules say"
    case .relation: "how it follows the quotation before"
    case .goesOn: "goes on behind the quotation before"
    case .otherPronoun: "another pronoun"
    case .fromNone: "behind a quotation without a speaker"
    case .specialAfter: "behind the quotation before"
    case .isFar: "stands far away"
    case .spoke: "was quoted before"
    }
  }
}

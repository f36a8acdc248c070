import Language

import Glibc

/// Who is credited with each quotation: a linear ranker over the candidates near it, "nobody", and "somebody not told".
///
/// The rules' own choice is one of its features. Quotations are decided from left to right, each knowing who was chosen for the
/// one before. The weights are learned by `Scripts/train-attribution`. After O'Keefe et al., "A Sequence Labelling Approach
/// to Quote Attribution", EMNLP 2012, who decide in order too, and Muzny et al., "A Two-stage Sieve Approach for Quote
/// Attribution", EACL 2017, whose sieves are our rules.
///
/// - Complexity: O(*t* + *q*) in tokens and quotations: of a quotation at most `most` candidates are looked at.
package struct AttributionRanker {
  /// Who may be credited.
  package enum Option: Equatable {
    case candidate(Int)
    /// A title, a term, words at arm's length
    case nobody
    /// Somebody whom the text does not tell
    case untold
  }

  /// What was decided of a quotation, and how probable that is.
  struct Choice {
    var option: Option
    var confidence: Float
  }

  /// What the rules chose for a quotation.
  package struct RuleChoice {
    package let source: Range<Int>?
    /// A place among `AttributionRoute.names`.
    let route: Int
  }

  let finder: SpeechFinder
  package let reader: SpeakerCandidates
  package let rules: [RuleChoice?]
  let isRecording: Bool
  let weights = AttributionWeights.all
  var score: Float = 0
  /// Of each entity, whether it was credited with a quotation before.
  var hasSpoken: [Bool] = []
  package internal(set) var recorded: [AttributionFeature.ID] = []

  /// The least probability of a speaker who is named; below it the speaker is unknown.
  static let leastConfidence: Float = 0.4
  /// How much worse it is to credit somebody with a term or title than to lose a few words that are somebody's.
  static let costOfTaking: Float = 3
  /// The least probability of words that are nobody's; below it they are somebody's who is not known.
  static let leastForNobody: Float = 0.25
  /// The same for words with which a sentence begins: “Nobody was told.” is rather somebody's.
  static let leastForNobodysSentence: Float = 0.6
  /// So many words are no title, term or name: they are somebody's.
  static let mostOfNobody = 7

  package init(_ finder: SpeechFinder, bytes: [UInt8], names: NameTable, isRecording: Bool = false)
  {
    self.finder = finder
    self.isRecording = isRecording
    reader = SpeakerCandidates(
      finder, bytes: bytes, names: names, cues: finder.cues, isRecording: isRecording)
    rules = Self.rules(of: finder)
  }

  private static func rules(of finder: SpeechFinder) -> [RuleChoice?] {
    var rules = [RuleChoice?](repeating: nil, count: finder.quotations.count)
    var shapes = [Int8](repeating: 0, count: finder.tokens.count)
    for cue in finder.cues { shapes[cue.tokens.lowerBound] = Int8(cue.shape.rawValue) }
    for speech in finder.found where !speech.quotations.isEmpty {
      let shape = speech.cue.map { Int(shapes[$0.lowerBound]) } ?? AttributionRoute.firstCarried / 2
      let choice = RuleChoice(
        source: speech.source?.tokens, route: shape * 2 + (speech.kind == .mixed ? 1 : 0))
      for quotation in speech.quotations { rules[quotation] = choice }
    }
    return rules
  }

  // MARK: Deciding

  /// One choice a quotation, in order.
  mutating func choices() -> [Choice] {
    var choices: [Choice] = []
    choices.reserveCapacity(finder.quotations.count)
    var previous: (scene: QuotationScene, option: Option)?
    hasSpoken = [Bool](repeating: false, count: reader.names.entities.count)
    // What does not change is handed to scenes from a copy, or each scene would copy it.
    let unchanged = self
    for index in unchanged.finder.quotations.indices {
      guard var scene = unchanged.scene(index, previous?.scene) else {
        choices.append(Choice(option: .nobody, confidence: 0))
        continue
      }
      let options = options(&scene, previous?.option)
      var scores: [Float] = []
      scores.reserveCapacity(options.count)
      for option in options { scores.append(weigh(option, scene, previous?.option)) }
      let choice = choose(options, scores, isWhole: scene.isWhole)
      choices.append(choice)
      if case .candidate(let index) = choice.option, let entity = reader.all[index].entity {
        hasSpoken[entity] = true
      }
      previous = (scene, choice.option)
    }
    return choices
  }

  /// The most probable option, the mentions of one entity taken together.
  private func choose(_ options: [Option], _ scores: [Float], isWhole: Bool) -> Choice {
    guard let top = scores.max(), let best = scores.firstIndex(of: top) else {
      return Choice(option: .nobody, confidence: 0)
    }
    var total: Float = 0
    let shares = scores.map { score in
      let share = expf(score - top)
      total += share
      return share
    }
    var choice = Choice(option: options[best], confidence: shares[best] / total)
    if case .candidate(let candidate) = options[best] {
      choice.confidence = share(of: candidate, options, shares) / total
    }
    if let nobody = options.firstIndex(of: .nobody), choice.option != .nobody, !isWhole,
      shares[nobody] / total * Self.costOfTaking > choice.confidence
    {
      choice = Choice(option: .nobody, confidence: shares[nobody] / total)
    }
    switch choice.option {
    case .candidate: if choice.confidence < Self.leastConfidence { choice.option = .untold }
    case .nobody:
      let least = isWhole ? Self.leastForNobodysSentence : Self.leastForNobody
      if choice.confidence < least { choice.option = .untold }
    case .untold: break
    }
    return choice
  }

  private func share(of candidate: Int, _ options: [Option], _ shares: [Float]) -> Float {
    let entity = reader.all[candidate].entity
    var sum: Float = 0
    for (option, share) in zip(options, shares) {
      guard case .candidate(let other) = option else { continue }
      if other == candidate || entity != nil && reader.all[other].entity == entity { sum += share }
    }
    return sum
  }

  /// The scene of a quotation; nil for one without a token.
  package func scene(_ index: Int, _ previous: QuotationScene?) -> QuotationScene? {
    let quotation = finder.quotations[index]
    guard !quotation.tokens.isEmpty else { return nil }
    var scene = QuotationScene(index, quotation, finder, reader, isRecording: isRecording)
    scene.relation = relation(scene, previous)
    let rule = rules[index]
    let route = rule.map(\.route) ?? AttributionRoute.count
    scene.ask(.ruleForNone, route * 2 + (rule != nil && rule?.source == nil ? 1 : 0))
    scene.ask(.relation, scene.relation.rawValue)
    return scene
  }

  private func relation(_ scene: QuotationScene, _ previous: QuotationScene?) -> QuotationRelation {
    guard let previous else { return .first }
    let block = scene.quotation.block
    if previous.quotation.block == block {
      if previous.lastSentence == scene.sentence {
        let gap = previous.close + 1..<max(previous.close + 1, scene.open)
        return gap.count <= 2 && !gap.contains { finder.tokens[$0].isWord } ? .touching : .sentence
      }
      return previous.lastSentence == scene.sentence - 1 ? .next : .paragraph
    }
    guard previous.quotation.block == block - 1 else { return .far }
    guard previous.endsParagraph, scene.opensParagraph else { return .paragraphBefore }
    return previous.quotation.isClosed ? .goesOn : .unclosed
  }
}

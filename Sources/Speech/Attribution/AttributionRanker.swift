import Language

import Glibc

/// Who is credited with each quotation: a linear ranker over the candidates near it, "nobody", and "somebody not told".
///
/// The rules' own choice is one of its features. Quotations are decided from left to right, each knowing who was chosen for the
/// one before. The weights are learned by `Scripts/train-attribution`. After O'Keefe et al., "A Sequence Labelling Approach
/// to Quote Attribution", EMNLP 2012, who decide in order too, and Muzny et al., "A Two-stage Sieve Approach for Quote
/// Attribution", EACL 2017, whose sieves are our rules.
///
/// The score of an option is the sum of the weights of its features, in logits; options of one
/// quotation are compared by a softmax, whose share is the confidence. Whether a few words in marks
/// are a quotation at all is decided in the same step, as "nobody" is one of the options.
///
/// - Complexity: O(*t* + *q*) in tokens and quotations: near a quotation at most `mostBefore` and `mostBehind` candidates are looked at.
package struct AttributionRanker {
  /// Who may be credited.
  ///
  /// A candidate is given by its place in `reader.all`.
  package enum Option: Equatable {
    case candidate(Int)
    /// A title, a term, words at arm's length
    case nobody
    /// Somebody whom the text does not tell
    ///
    /// It stays speech, with nil for its source.
    case untold
  }

  /// What was decided of a quotation, and how probable that is.
  ///
  /// The confidence is a share of the softmax, from 0 to 1; of a candidate it is that of all
  /// candidates with the same entity.
  struct Choice {
    var option: Option
    /// Where a choice is not sure enough and becomes `untold`, it is still that of what would have
    /// been chosen.
    var confidence: Float
    /// The verb of a tag that leaves no doubt.
    var verb: Range<Int>?
  }

  /// What the rules chose for a quotation.
  ///
  /// Nil in `rules` is something else: no rule reports the quotation.
  package struct RuleChoice {
    /// As tokens; nil where the rules know that it is said and not by whom.
    package let source: Range<Int>?
    /// A place among `AttributionRoute.names`.
    ///
    /// The cue's shape, or "carried" without a cue, doubled; one more where the speech is mixed.
    let route: Int
  }

  /// As the rules left it; nothing in it is changed here.
  let finder: SpeechFinder
  /// The candidates of all quotations, read once.
  package let reader: SpeakerCandidates
  /// Per quotation.
  package let rules: [RuleChoice?]
  /// Only for training: it costs a list of features an option.
  let isRecording: Bool
  /// Where it is noted what decided; nil in ordinary runs.
  let trace: AttributionTrace?
  /// By the features' ids.
  let weights = AttributionWeights.all
  /// Of the option that is weighed just now.
  var score: Float = 0
  /// Of each entity, whether it was credited with a quotation before.
  var hasSpoken: [Bool] = []
  /// The features of the option weighed last, where they are recorded.
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

  /// - Parameters:
  ///   - bytes: Of the document's text, for the endings of words.
  ///   - trace: Where it is noted what decided; with one, features are recorded in any case.
  package init(
    _ finder: SpeechFinder, bytes: [UInt8], names: NameTable, isRecording: Bool = false,
    noting trace: AttributionTrace? = nil
  ) {
    let isRecording = isRecording || trace != nil
    self.finder = finder
    self.trace = trace
    self.isRecording = isRecording
    reader = SpeakerCandidates(
      finder, bytes: bytes, names: names, cues: finder.cues, isRecording: isRecording)
    rules = Self.rules(of: finder)
  }

  /// The cue of a speech is known by its first token, so the shapes are laid out by token first.
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
  ///
  /// `hasSpoken` is true of whoever was chosen before, so a wrong choice is carried on; decisions
  /// are never taken back.
  ///
  /// - Returns: One for each quotation of the document; one that has no token is nobody's, with no
  ///   confidence.
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
        trace?.note(.term, .nobody, reader.all)
        continue
      }
      if let tag = unchanged.tag(scene) {
        let option = Option.candidate(tag.candidate)
        choices.append(Choice(option: option, confidence: Self.ofTag, verb: tag.verb))
        trace?.note(.tag, option, reader.all)
        if let entity = reader.all[tag.candidate].entity { hasSpoken[entity] = true }
        previous = (scene, option)
        continue
      }
      let options = options(&scene, previous?.option)
      var scores: [Float] = []
      scores.reserveCapacity(options.count)
      var weighed: [AttributionTrace.Weighed] = []
      for option in options {
        let score = weigh(option, scene, previous?.option)
        scores.append(score)
        if trace != nil {
          weighed.append(.init(option: option, score: score, features: recorded))
        }
      }
      var choice = choose(options, scores, isWhole: scene.isWhole)
      var isTold = false
      if case .candidate(let index) = choice.option, let told = unchanged.told(scene),
        told != index, reader.all[told].entity != reader.all[index].entity
      {
        choice.option = .candidate(told)
        isTold = true
      }
      choices.append(choice)
      trace?.note(choice.option, isTold: isTold, scene.isTitled, weighed, reader.all)
      // What comes behind it is weighed as if nothing had been changed.
      if case .nobody = choice.option,
        unchanged.isSomebodys(scene, choice.confidence, behind: choices.dropLast().last?.option)
      {
        choices[index].option = .untold
        trace?.correctLast()
      }
      if case .candidate(let index) = choice.option, let entity = reader.all[index].entity {
        hasSpoken[entity] = true
      }
      previous = (scene, choice.option)
    }
    return choices
  }

  /// The most probable option, the mentions of one entity taken together.
  ///
  /// Three corrections follow the softmax. A part of a sentence goes to nobody even where somebody
  /// is more probable, up to `costOfTaking` times; a candidate below `leastConfidence` becomes
  /// somebody not told; and so does nobody below its own least, which is higher for whole
  /// sentences.
  ///
  /// - Parameters:
  ///   - options: Not empty as a rule; with none, nobody is chosen.
  ///   - scores: One for each option.
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

  /// Unnormalised. “...,” said Lund, and "Lund" in the next sentence are one answer, between which
  /// the shares are split.
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
  ///
  /// What asks for the quotation before, or for the rules, is asked here; the rest when the scene
  /// is made.
  ///
  /// - Parameters:
  ///   - index: Of the quotation in the document's.
  ///   - previous: The scene of the quotation before it that has one.
  package func scene(_ index: Int, _ previous: QuotationScene?) -> QuotationScene? {
    let quotation = finder.quotations[index]
    guard !quotation.tokens.isEmpty,
      quotation.tokens.count > 2 || !quotation.isNickname(finder.phrases),
      !WorkTitleRule.isName(quotation, finder.tokens)
    else { return nil }
    var scene = QuotationScene(index, quotation, finder, reader, isRecording: isRecording)
    scene.relation = relation(scene, previous)
    let rule = rules[index]
    let route = rule.map(\.route) ?? AttributionRoute.count
    scene.ask(.ruleForNone, route * 2 + (rule != nil && rule?.source == nil ? 1 : 0))
    scene.ask(.relation, scene.relation.rawValue)
    return scene
  }

  /// "Touching" is at most two tokens between the marks, no word among them: “A” “B”. Sentences are
  /// those of the first's end and the second's beginning. Over a paragraph break it matters whether
  /// the first ends its paragraph and the second opens one, and whether the first mark was left
  /// open, as in a speech over paragraphs.
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

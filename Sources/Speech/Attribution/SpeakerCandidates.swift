import Language

/// The candidates of the sentences around quotations, in order; no two overlap.
///
/// What a rule takes for a source is one as it stands; beside those: names, pronouns, and noun phrases with a noun that
/// speaks or a verb behind them.
///
/// Only the sentences of quotations are read, with one before and one behind each; a sentence near
/// several is read once.
///
/// - Complexity: O(*t*) in the tokens of those sentences.
package struct SpeakerCandidates {
  let tokens: [Token]
  let bytes: [UInt8]
  let sentences: [Sentence]
  let paragraphs: [Paragraph]
  let mentions: [Mention]
  let names: NameTable
  let phrases: NounPhrases
  /// By where their sources begin.
  ///
  /// Where two begin at one token the one of a cue comes first, and is taken.
  private let sources: [Source]
  /// In the order of the text.
  package private(set) var all: [SpeakerCandidate] = []
  /// What is asked of all candidates, one behind the other, as of the first place; only where it is to be recorded.
  private(set) var features: [AttributionFeature.ID] = []
  private let isRecording: Bool
  private let weights = AttributionWeights.all
  /// The sum of the weights of the candidate that is read, by place.
  private var sum = SIMD4<Float>.zero

  /// The words that a rule takes for a source.
  ///
  /// The shape is nil for one that is known from a speech and from no cue.
  struct Source {
    let tokens: Range<Int>
    let cue: Cue.Shape?
  }

  /// - Parameters:
  ///   - finder: As the rules left it.
  ///   - cues: All cues, of indirect speech as well: who speaks there may speak here.
  init(
    _ finder: SpeechFinder, bytes: [UInt8], names: NameTable, cues: [Cue], isRecording: Bool
  ) {
    self.isRecording = isRecording
    tokens = finder.tokens
    self.bytes = bytes
    sentences = finder.sentences
    paragraphs = finder.paragraphs
    phrases = finder.phrases
    mentions = finder.phrases.mentions
    self.names = names
    var sources = cues.compactMap { cue in cue.source.map { Source(tokens: $0, cue: cue.shape) } }
    for speech in finder.found where !speech.quotations.isEmpty {
      if let words = speech.source?.tokens, !words.isEmpty {
        sources.append(Source(tokens: words, cue: nil))
      }
    }
    // Those of cues first where both begin at one word.
    sources.sort {
      ($0.tokens.lowerBound, $0.cue == nil ? 1 : 0) < ($1.tokens.lowerBound, $1.cue == nil ? 1 : 0)
    }
    self.sources = sources
    var hearers = cues.compactMap(\.addressee)
    hearers.sort { $0.lowerBound < $1.lowerBound }
    all.reserveCapacity(96)
    var next = 0
    for quotation in finder.quotations where !quotation.tokens.isEmpty {
      let first = finder.sentence(of: quotation.tokens.lowerBound)
      let last = finder.sentence(of: quotation.tokens.upperBound - 1)
      let end = min(last + 2, sentences.count)
      for sentence in max(next, first - 1)..<max(next, first - 1, end) { read(sentence, hearers) }
      next = max(next, end)
    }
  }

  // MARK: Reading

  /// A rule's source is taken before anything else that may begin at its first token. Words inside
  /// quotation marks are passed over. Behind a closing mark and a verb of speech, a noun phrase may
  /// begin with nearly any word (“...,” said workers).
  ///
  /// - Parameter hearers: Of all cues, in the order of the text.
  private mutating func read(_ number: Int, _ hearers: [Range<Int>]) {
    let sentence = sentences[number]
    let end = sentence.tokens.upperBound
    var index = sentence.tokens.lowerBound
    var source = sources.partitioningIndex { $0.tokens.lowerBound >= index }
    var hearer = hearers.partitioningIndex { $0.upperBound > index }
    var invertedStart = -1
    while index < end {
      let token = tokens[index]
      if token.flags.contains(.quoted) {
        index += 1
        continue
      }
      if token.kind == .quotationMark, index > 0, index + 2 < end,
        tokens[index - 1].flags.contains(.quoted),
        tokens[index + 1].isAny(of: .speechVerb)
          || PhrasalVerb.begins(at: index + 1, in: tokens)
      {
        invertedStart = PhrasalVerb.end(of: index + 1, in: tokens)
      }
      while source < sources.count, sources[source].tokens.lowerBound < index { source += 1 }
      // What most tokens are: no beginning of anybody.
      guard
        source < sources.count && sources[source].tokens.lowerBound == index
          || mayBegin(index, isInverted: index == invertedStart)
      else {
        index += 1
        continue
      }
      var found: SpeakerCandidate?
      var cue: Cue.Shape?
      if source < sources.count, sources[source].tokens.lowerBound == index {
        cue = sources[source].cue
        found = candidate(ofSource: sources[source].tokens, number)
      } else {
        found = candidate(at: index, end, number, isInverted: index == invertedStart)
      }
      guard var candidate = found else {
        index += 1
        continue
      }
      while hearer < hearers.count, hearers[hearer].upperBound <= index { hearer += 1 }
      candidate.isHearer = hearer < hearers.count && hearers[hearer].contains(index)
      index = max(candidate.tokens.upperBound, index + 1)
      sum = .zero
      describe(&candidate, sentence, cue)
      candidate.scores = sum
      all.append(candidate)
    }
  }

  /// Whether a candidate that no rule found may begin with a token.
  ///
  /// The cheap look that most tokens do not pass.
  private func mayBegin(_ index: Int, isInverted: Bool) -> Bool {
    let token = tokens[index]
    guard token.isWord || token.kind == .number else { return false }
    return isInverted || token.kind == .number || token.isAny(of: Self.openers)
      || phrases.startIndex[index] >= 0
  }

  /// A source that is a single pronoun or holds a name is a candidate of that kind; any other is
  /// nominal.
  private func candidate(ofSource words: Range<Int>, _ number: Int) -> SpeakerCandidate? {
    // "The so-|called “sky islands”"
    if words.upperBound < tokens.count,
      tokens[words.upperBound - 1].kind == .hyphen || tokens[words.upperBound].kind == .hyphen
    {
      return nil
    }
    let first = tokens[words.lowerBound]
    if words.count == 1, let kind = CandidateWord.of(first.key)?.pronoun {
      return make(words, kind, nil, number)
    }
    if let mention = phrases.mention(in: words),
      let index = phrases.mentionNumber(startingAt: mention.lowerBound)
    {
      return make(words, Self.kind(of: mentions[index]), index, number)
    }
    return make(words, .nominal, nil, number)
  }

  /// A name, unless a noun behind it says who they are ("Halden officials"); a possessive that owns
  /// a noun of saying ("her warning"); a pronoun, "which" only before a verb; a bare "many" or
  /// "another" before a verb; else a noun phrase.
  ///
  /// - Parameter isInverted: Whether a verb of speech stands just before it, behind the marks.
  private func candidate(at index: Int, _ end: Int, _ number: Int, isInverted: Bool)
    -> SpeakerCandidate?
  {
    let token = tokens[index]
    if let mention = phrases.mentionNumber(startingAt: index) {
      let name = mentions[mention].tokens
      // "Holm trial: “Nobody is above the law”": the affair is called by the name, and says nothing.
      if name.upperBound + 1 < end, tokens[name.upperBound + 1].kind == .colon,
        ColonCueRule.affairs.contains(tokens[name.upperBound].key)
      {
        return nil
      }
      if let last = nounBehind(name.upperBound, end) {
        return make(index..<last, .nominal, nil, number)
      }
      return make(name, Self.kind(of: mentions[mention]), mention, number)
    }
    if token.isWord, !token.isAny(of: Self.speakers) {
      let word = CandidateWord.of(token.key)
      if token.isAny(of: .possessivePronoun) {
        if let kind = word?.pronoun, claimNoun(behind: index + 1, end) >= 0 {
          return make(index..<index + 1, kind, nil, number)
        }
        return nominal(at: index, end, number, isInverted: isInverted)
      }
      if let kind = word?.pronoun,
        kind != .which
          || index + 1 < end && tokens[index + 1].isAny(of: Self.verbs.union(.auxiliary))
      {
        return make(index..<index + 1, kind, nil, number)
      }
      if word == .bare, index + 1 < end,
        tokens[index + 1].isAny(of: [.speechVerb, .attitudeVerb, .auxiliary, .adverb])
      {
        return make(index..<index + 1, .nominal, nil, number)
      }
    }
    return nominal(at: index, end, number, isInverted: isInverted)
  }

  /// - Parameter mention: Index into the mentions, if the words are a name.
  private func make(
    _ words: Range<Int>, _ kind: SpeakerCandidate.Kind, _ mention: Int?, _ sentence: Int
  ) -> SpeakerCandidate {
    SpeakerCandidate(
      tokens: words, kind: kind, mention: mention.map { mentions[$0].tokens },
      entity: mention.flatMap { mentions[$0].entity }, sentence: sentence,
      paragraph: sentences[sentence].paragraph)
  }

  /// Adds the weights of one answer for all three places at once: what a candidate is, is asked
  /// once, but weighs differently before, behind and far from the quotation.
  mutating func ask(_ family: AttributionFeature, _ value: Int) {
    let id = family(value * AttributionPlace.count)
    let first = Int(id)
    sum += SIMD4(weights[first], weights[first + 1], weights[first + 2], 0)
    if isRecording { features.append(id) }
  }

  /// Names keep what they are names of.
  private static func kind(of mention: Mention) -> SpeakerCandidate.Kind {
    switch mention.kind {
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    case .unknown: .unknownName
    }
  }

  /// What a candidate without a name begins with.
  private static var openers: WordClass {
    speakers.union([
      .subjectPronoun, .determiner, .possessivePronoun, .functionWord, .numberWord, .subordinator,
      .adjective, .approximator,
    ])
  }
  /// Verbs of any class, nouns that look the same among them.
  static var verbs: WordClass {
    [
      .speechVerb, .speechParticiple, .attitudeVerb, .commonVerb, .claimVerb, .riseWord, .fallWord,
    ]
  }
  /// Nouns that a speaker can be.
  static var speakers: WordClass {
    [
      .office, .personNoun, .media, .document, .organisation, .demonym, .claimant,
    ]
  }
  /// What no noun phrase goes on over.
  static var ends: WordClass {
    [
      .preposition, .subordinator, .coordinator, .auxiliary, .weekday, .month, .timeWord,
      .subjectPronoun, .adverb,
    ]
  }
}

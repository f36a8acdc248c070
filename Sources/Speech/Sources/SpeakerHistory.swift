import Language

/// Who spoke so far, as pronouns and offices look back on it.
///
/// It keeps two turns and a few numbers per entity, no list of turns.
struct SpeakerHistory {
  /// A turn of somebody known.
  ///
  /// Somebody whose entity is known; others are `stranger` or `unnamed`.
  struct Turn {
    /// Index into the name table's entities.
    let entity: Int
    /// First token of the words that stand for the speaker.
    let token: Int
    /// The last sentence of what was said.
    var sentence: Int
  }

  /// Who spoke last, and who before.
  ///
  /// They are two different people: a second turn of the same one only moves `last`.
  private(set) var last: Turn?
  private(set) var before: Turn?
  /// Somebody unknown who spoke after `last` ("the mayor"): the words, and the sentence.
  ///
  /// Of two words or more: a pronoun that was not resolved is no stranger.
  private(set) var stranger: (words: Range<Int>, sentence: Int)?
  /// The sentence in which a body without a name spoke ("a poll"), if that was after `last`.
  private(set) var unnamed: Int?
  /// Per entity whether it spoke.
  ///
  /// One for each entity of the document, whether or not it is a person.
  private var spoken: [Bool]
  /// Per entity how often it was "he" less how often it was "she".
  ///
  /// "She" for somebody who was mostly "he" is outvoted, not believed.
  private var balance: [Int32]

  /// - Parameter entities: How many the name table has.
  init(entities: Int) {
    spoken = Array(repeating: false, count: entities)
    balance = Array(repeating: 0, count: entities)
  }

  /// Whether an entity spoke.
  func hasSpoken(_ entity: Int) -> Bool { spoken[entity] }

  /// What pronouns that stood for an entity tell of its sex.
  ///
  /// - Returns: Nil before any pronoun stood for it, and where as many spoke for either.
  func sex(of entity: Int) -> Entity.Sex? {
    balance[entity] == 0 ? nil : balance[entity] > 0 ? .male : .female
  }

  /// Remembers who spoke. A quotation that is carried on comes late: turns before the last one change nothing.
  ///
  /// A turn at the same token as the last one only makes it longer: a source may be noted once for
  /// each of its quotations. Somebody known wipes out the stranger and the unnamed body.
  ///
  /// - Parameters:
  ///   - sentence: The last sentence of what was said.
  ///   - isThing: Whether an unnamed source is a report or body, which is never "he" or "she".
  ///   - sex: Of the pronoun that stands for the speaker.
  mutating func note(_ source: SpeechSource, sentence: Int, isThing: Bool, sex: Entity.Sex?) {
    let token = source.tokens.lowerBound
    if let entity = source.entity {
      spoken[entity] = true
      if let sex { balance[entity] += sex == .male ? 1 : -1 }
      if let last, last.token > token { return }
      if let last, last.token == token {
        self.last?.sentence = max(last.sentence, sentence)
        return
      }
      if let last, last.entity != entity { before = last }
      last = Turn(entity: entity, token: token, sentence: sentence)
      stranger = nil
      unnamed = nil
    } else if source.tokens.count > 1 {
      if let last, last.token > token { return }
      if isThing { unnamed = sentence } else { stranger = (source.tokens, sentence) }
    }
  }
}

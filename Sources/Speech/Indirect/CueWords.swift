import Language

extension WordKey {
  /// "according", asked for at every cue.
  package static var according: WordKey { "according" }
}

/// The words that may report speech, each with a number of its own for the model.
///
/// Verbs and nouns of saying, thinking and wanting, and "according"; the lexicon's list of reporting
/// words gives the order.
package enum CueWords {
  /// The number of a word; 0 for one without weights of its own.
  ///
  /// From 1, by the word's place in the list. The weights are learned by these numbers, so a word
  /// may be added at the end only.
  package static func number(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: table.classes(of: key).rawValue)
  }

  private static let table = WordTable(numbering: Lexicon.reportingWords)
}

/// What a cue is, for words without weights of their own.
///
/// The first that fits is taken. `ing` and `ed` are told by the word's ending.
enum CueKind: Int {
  case according, participle, strong, speech, attitude, ing, ed, other

  /// - Parameter bytes: Of the document's text.
  init(_ token: Token, _ bytes: [UInt8]) {
    if token.key == .according {
      self = .according
    } else if token.isAny(of: .speechParticiple) {
      self = .participle
    } else if token.isAny(of: .strongSpeechVerb) {
      self = .strong
    } else if token.isAny(of: .speechVerb) {
      self = .speech
    } else if token.isAny(of: .attitudeVerb) {
      self = .attitude
    } else {
      let word = bytes[token.start..<token.end]
      self = word.hasSuffix("ing") ? .ing : word.hasSuffix("ed") ? .ed : .other
    }
  }
}

extension ArraySlice<UInt8> {
  /// Case is folded by one bit, which is right for the ASCII letters that are asked for.
  ///
  /// - Parameter suffix: In small ASCII letters.
  fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
    count >= suffix.utf8CodeUnitCount
      && zip(
        self.suffix(suffix.utf8CodeUnitCount),
        UnsafeBufferPointer(start: suffix.utf8Start, count: suffix.utf8CodeUnitCount)
      ).allSatisfy { $0 | 0x20 == $1 }
  }
}

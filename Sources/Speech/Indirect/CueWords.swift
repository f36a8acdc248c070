import Language

extension WordKey {
  /// "according", asked for at every cue.
  package static var according: WordKey { "according" }
}

/// The words that may report speech, each with a number of its own for the model.
package enum CueWords {
  /// The number of a word; 0 for one without weights of its own.
  package static func number(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: table.classes(of: key).rawValue)
  }

  private static let table = WordTable(numbering: Lexicon.reportingWords)
}

/// What a cue is, for words without weights of their own.
enum CueKind: Int {
  case according, participle, strong, speech, attitude, ing, ed, other

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
  fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
    count >= suffix.utf8CodeUnitCount
      && zip(
        self.suffix(suffix.utf8CodeUnitCount),
        UnsafeBufferPointer(start: suffix.utf8Start, count: suffix.utf8CodeUnitCount)
      ).allSatisfy { $0 | 0x20 == $1 }
  }
}

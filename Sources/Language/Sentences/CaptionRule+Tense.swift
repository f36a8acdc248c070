/// What the verbs of a caption tell: what is to be seen, now.
extension CaptionRule {
  /// Whether the words before the day tell what is to be seen: no verb of the past, or one only behind a verb of the present.
  /// "will", "plans" and "says" tell of no picture.
  func tellsNow(_ range: Range<Int>) -> Bool {
    var isRelative = false
    var hasPast = false
    var hasPresent = false
    var lastName = range.lowerBound - 2
    for index in range {
      let token = tokens[index]
      if token.kind == .comma { isRelative = false }
      guard token.isWord else { continue }
      if token.key == "who" || token.key == "which" { isRelative = true }
      // "Ole Dahl(R) meets": a side in brackets is of the name.
      if token.isCapitalised {
        lastName =
          index + (index + 1 < range.upperBound && tokens[index + 1].kind == .closeBracket ? 1 : 0)
      }
      // "The Port Guard rescues sailors | after a boat sank": what came before the picture is told in the past.
      if hasPresent, token.key == "after" { break }
      guard !isRelative, index > range.lowerBound, !token.isCapitalised else { continue }
      if token.isAny(of: [.speechVerb, .attitudeVerb])
        || token.isAny(of: .auxiliary) && token.key != "being"
      {
        return false
      }
      if Self.scheduled.contains(token.key) { return false }
      if Self.effect.contains(token.key), index + 1 < range.upperBound,
        tokens[index + 1].key == "effect" || tokens[index + 1].key == "force"
      {
        return false
      }
      if isPresent(index, range), lastName == index - 1 || isSingular(range, before: index) {
        return true
      }
      // "visits | repair teams": behind a name a verb before any word, where no past is told.
      if isPlainPresent(index, range), lastName == index - 1 || isSingular(range, before: index) {
        hasPresent = true
      }
      let isJoined = tokens[index - 1].kind == .hyphen && token.isGlued
      if isPast(token), !isJoined, !isAttribute(index) { hasPast = true }
    }
    return !hasPast && (hasPresent || range.count > 4)
  }

  /// "hugs a diver", "stands at": a small word in -s before a word that opens a noun phrase.
  func isPresent(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.end - token.start > 3, endsInS(token), index + 1 < range.upperBound,
      !token.isAny(of: .functionWord)
    else { return false }
    let next = tokens[index + 1]
    return next.key != "of" && next.isAny(of: [.determiner, .possessivePronoun, .preposition])
  }

  /// "visits repair teams": a small word in -s before another small word.
  private func isPlainPresent(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    return token.end - token.start > 3 && endsInS(token) && index + 1 < range.upperBound
      && !token.isAny(of: .functionWord) && tokens[index + 1].isWord
  }

  /// "A diver ...": the subject is one, so that a word in -s behind it is its verb.
  func isSingular(_ range: Range<Int>, before index: Int) -> Bool {
    let first = tokens[range.lowerBound]
    return (first.key == "a" || first.key == "an") && index - range.lowerBound < 6
      && !(range.lowerBound..<index).contains { tokens[$0].key == "of" }
  }

  /// "of armed guards", "the closed quay": a participle before its noun.
  private func isAttribute(_ index: Int) -> Bool {
    tokens[index - 1].isAny(of: [.preposition, .determiner, .possessivePronoun])
      && index + 1 < tokens.count && tokens[index + 1].isWord
      && !tokens[index + 1].isAny(of: .functionWord)
  }

  /// A verb of the past, or a participle.
  private func isPast(_ token: Token) -> Bool {
    token.isAny(of: [.commonVerb, .riseWord, .fallWord]) && !endsInS(token)
      && !Self.plain.contains(token.key)
      || bytes[token.start..<token.end].suffix(2).elementsEqual("ed".utf8)
  }

  /// "hugs", and no "glass".
  func endsInS(_ token: Token) -> Bool {
    bytes[token.end - 1] == UInt8(ascii: "s")
      && !"su".utf8.contains(bytes[token.end - 2])
  }

  /// Common verbs in the present.
  private static let plain = WordKey.set(
    "live work need want come go get take make become walk wait run")
  /// What is told of days to come in the present tense.
  private static let scheduled = WordKey.set(
    "opens starts begins ends closes expires runs resumes reopens premieres airs"
  )
  /// "comes into force", "takes effect".
  private static let effect = WordKey.set("takes comes goes into")
}

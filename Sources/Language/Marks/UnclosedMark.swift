/// Where the words behind a double mark end that is never closed in its paragraph.
///
/// A speech that goes on opens the next paragraph again: it runs to the end of this one. Elsewhere a closing mark was lost, or
/// the mark is a stray one, which is to cost its own sentence and no more:
///
/// - "The bridge is safe, said Anna Lund": the words that say who spoke are not hers.
/// - "He put it down to “bad luck and the wind. The council met on Monday": what begins inside a sentence ends with it.
/// - "She paused. “We will go. We will not wait": what begins a sentence, or follows a colon, runs to the end, but not past a
///   sentence in which somebody is said to speak.
/// - `She said: "We will go. "We will not wait."`: where paragraphs were joined, the mark that opened the second ends the first.
struct UnclosedMark {
  /// The paragraph, its tokens and what follows it.
  let marks: QuotationMarks
  /// The mark's token.
  let token: Int

  private var tokens: [Token] { marks.tokens }

  /// How many tokens are looked at; a wall of words behind a mark is no speech that anyone quotes.
  private static let reach = 400

  /// The index behind the last token.
  ///
  /// - Returns: At least `token + 2`; the paragraph's end where nothing ends the words before. A comma before the
  ///   words of saying is the quotation's.
  /// - Complexity: O(`reach`), with eight tokens looked ahead at a comma.
  func end() -> Int { end(upTo: marks.range.upperBound) }

  /// The same where another mark opens before this one was closed: nil for a mark that opened no speech.
  ///
  /// What began a sentence ends before the other mark where a sentence ends there, or else where words say who spoke.
  func end(reopenedAt next: Int) -> Int? {
    guard next > token + 1, opensSentence() else { return nil }
    let end = end(upTo: next)
    return end < next || tokens[next - 1].kind == .stop ? end : nil
  }

  private func end(upTo upper: Int) -> Int {
    let opensSentence = opensSentence()
    var sentence = token + 1
    var index = token + 1
    let limit = min(upper, token + Self.reach)
    while index < limit {
      if tokens[index].kind == .comma, saysWho(behind: index) { return index + 1 }
      if marks.goesOn {
        index += 1
        continue
      }
      if endsSentence(index) {
        guard opensSentence else { return index + 1 }
        sentence = index + 1
      }
      if sentence > token + 1, saysWho(before: index) { return sentence }
      index += 1
    }
    return upper
  }

  /// Whether the mark stands where a speech begins: first in its paragraph, behind a stop, a colon or another mark, or behind
  /// a comma and a word of saying.
  private func opensSentence() -> Bool {
    guard token > marks.range.lowerBound else { return true }
    switch tokens[token - 1].kind {
    case .stop, .colon, .quotationMark, .closeBracket, .dash, .symbol: return true
    case .comma:
      return (max(marks.range.lowerBound, token - 5)..<token).contains {
        tokens[$0].isAny(of: [.speechVerb, .speechParticiple])
      }
    default: return false
    }
  }

  /// Whether a stop ends a sentence, told in short: `SentenceSplitter` comes later and needs to know what is quoted.
  private func endsSentence(_ index: Int) -> Bool {
    guard tokens[index].kind == .stop, tokens[index].isGlued, index > token + 1 else {
      return false
    }
    let before = tokens[index - 1]
    if before.isAny(of: [.abbreviation, .abbreviationBeforeName, .abbreviationBeforeNumber])
      || before.end - before.start == 1
    {
      return false
    }
    let next = index + 1
    return next >= marks.range.upperBound || !tokens[next].isGlued && !isSmall(tokens[next])
  }

  /// A word in small letters, before which no sentence has ended.
  private func isSmall(_ token: Token) -> Bool { token.isWord && !token.isCapitalised }

  /// ", said Anna Lund", ", the mayor said."
  ///
  /// Eight tokens are looked at. "I", "we" and the like in the place of who speaks are the speaker's own words: ", I
  /// said, and".
  func saysWho(behind comma: Int) -> Bool {
    let first = comma + 1
    let limit = min(marks.range.upperBound, first + 8)
    guard first + 1 < limit else { return false }
    if isCue(first), !tokens[first + 1].isAny(of: [.firstPerson, .preposition]),
      tokens[first + 1].isCapitalised
        || tokens[first + 1].isAny(of: [.determiner, .subjectPronoun, .possessivePronoun])
    {
      return true
    }
    var index = first
    while index + 1 < limit, tokens[index].isWord, !tokens[index].isAny(of: .firstPerson) {
      if index > first, isCue(index) {
        return tokens[index + 1].kind == .stop || tokens[index + 1].kind == .comma
      }
      index += 1
    }
    return false
  }

  /// "Lund said", "he told": somebody else speaks, so that what the mark opened is over.
  private func saysWho(before index: Int) -> Bool {
    guard isCue(index) else { return false }
    let subject = tokens[index - 1]
    return subject.isWord && !subject.isAny(of: .firstPerson)
      && (subject.isCapitalised || subject.key.isOne(of: "he", "she", "they"))
  }

  /// Whether a word almost always reports speech, in small letters.
  private func isCue(_ index: Int) -> Bool {
    tokens[index].isAny(of: .strongSpeechVerb) && !tokens[index].isCapitalised
  }
}

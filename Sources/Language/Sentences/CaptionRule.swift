/// What stands below the picture at the top of a story and is run into its text: "The ferry is seen in Norrhamn, Norland,
/// March 3, 2014."
///
/// A caption tells in the present tense of a day that it names with its year; a report tells of such a day in the past. Among the
/// first sentences the day may stand anywhere; further down only a sentence that ends in its day is asked.
struct CaptionRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds(
      "A view of the quay is seen in Norrhamn, Norland, March 3, 2014. ⟦The harbour board closed it on Monday.⟧"
    ),
    .finds(
      "⟦The board has closed the quay.⟧ Mayor Ida Strand, who was hurt, hugs a diver at the port in Norrhamn on March 3, 2014. ⟦It cost two million euros.⟧"
    ),
    .finds(
      "Divers gather at the quay in Norrhamn on March 3, 2014. ⟦The harbour board closed it on Monday.⟧"
    ),
    .finds(
      "A vendor in Sund uses a lamp made from old nets.\n⟦The harbour board closed the quay on Monday.⟧"
    ),
    .finds(
      "⟦A vendor in Sund uses nine lamps made from old nets.⟧\n⟦The harbour board closed the quay.⟧"
    ),
    .finds(
      "⟦It rained.⟧ Norr TV video Related video Heavy storm hit 40 boats in Sund. ⟦It is over.⟧"),
    .finds("⟦It rained.⟧ ⟦She asked for the related article of the treaty.⟧"),
    .finds("File photo of the quay at Norrhamn. ⟦The harbour board closed it on Monday.⟧"),
    .finds("⟦The quay at Norrhamn was closed on March 3, 2014.⟧ ⟦It is open.⟧"),
    .finds("⟦Investors in the port say that it opened on March 3, 2014.⟧ ⟦It is open.⟧"),
    .finds("⟦The law takes effect on March 3, 2014.⟧ ⟦It was passed on Monday.⟧"),
    .finds("⟦The new museum in Sund opens to all on March 3, 2014.⟧ ⟦It cost two million euros.⟧"),
    .finds(
      "Mayor Ida Strand visits repair teams in Norrhamn, March 3, 2014. ⟦It was passed on Monday.⟧"),
    .finds(
      "A view shows the quay closed by the board on March 3, 2014. ⟦It was passed on Monday.⟧"),
    .finds(
      "The board members count ballots in the port-held hall on March 3, 2014. ⟦It was passed on Monday.⟧"
    ),
    .finds(
      "⟦It rained.⟧ ⟦The board met.⟧ ⟦The quay was closed.⟧ ⟦It cost two million euros.⟧ Smoke billows near the quay at Norrhamn on March 3, 2014. ⟦Divers left Norrhamn on March 3, 2014.⟧"
    ),
  ]

  /// The tokens of the paragraph.
  let tokens: [Token]
  /// The bytes of the text.
  let bytes: [UInt8]

  /// How many sentences at the top of a text are asked.
  static let reach = 4

  /// Whether a sentence is a caption.
  ///
  /// - Parameters:
  ///   - isFirstAlone: Whether it is the text's first and all of its paragraph. Then a scene is one without a day, where it has no
  ///     number.
  ///   - isNearTop: Whether it is one of the first `reach` sentences.
  /// - Complexity: O(*n*) in its tokens.
  func isCaption(_ sentence: Range<Int>, isFirstAlone: Bool, isNearTop: Bool) -> Bool {
    if holdsLabel(sentence) { return true }
    guard isNearTop || endsInYear(sentence) else { return false }
    guard sentence.count > 4, sentence.count < Self.longest,
      !sentence.contains(where: { tokens[$0].kind == .quotationMark })
    else { return false }
    if isNearTop, opensAsPicture(sentence) { return true }
    if isFirstAlone, isScene(sentence) { return true }
    guard let date = fullDate(in: sentence) else { return false }
    return isSeen(sentence) || tellsNow(sentence.lowerBound..<date)
  }

  /// Longer sentences are prose.
  private static let longest = 70
  /// A scene without a day is told in fewer.
  private static let longestScene = 28

  /// "A vendor in Sund uses a lamp": somebody or something, not named, in the present tense.
  private func isScene(_ sentence: Range<Int>) -> Bool {
    sentence.count < Self.longestScene
      && !sentence.contains {
        tokens[$0].kind == .number || tokens[$0].isAny(of: [.numberWord, .weekday, .currencyCode])
      }
      && sentence.contains { isPresent($0, sentence) && isSingular(sentence, before: $0) }
      && tellsNow(sentence)
  }

  /// "Related article Storm ...", "AFP video Related video ...": the label of a player or of another story, run into the words around
  /// it. Only with the capitals that labels have.
  private func holdsLabel(_ sentence: Range<Int>) -> Bool {
    sentence.dropLast().contains { index in
      let token = tokens[index]
      guard token.isCapitalised, index + 1 < sentence.upperBound else { return false }
      let next = tokens[index + 1].key
      if token.key == Self.related { return Self.others.contains(next) }
      return token.key == Self.clipped && next == "from" && tokens[index + 1].isCapitalised
        || token.key == "video" && next == "ad" && tokens[index + 1].isCapitalised
    }
  }

  private static let related: WordKey = "related"
  private static let clipped: WordKey = "clipped"
  private static let others = WordKey.set(
    "article articles video videos card story stories gallery")

  /// ", March 3, 2014.": its last word is a year.
  private func endsInYear(_ sentence: Range<Int>) -> Bool {
    guard let last = sentence.last(where: { tokens[$0].kind != .stop }) else { return false }
    return tokens[last].kind == .number && tokens[last].end - tokens[last].start == 4
  }

  /// "File photo of", "A view shows", "In this photo taken on".
  private func opensAsPicture(_ sentence: Range<Int>) -> Bool {
    let words = sentence.prefix(3).map { tokens[$0].key }
    guard words.count == 3 else { return false }
    return words[0] == "file" && Self.pictures.contains(words[1])
      && (words[2] == "of" || words[2] == "shows")
      || words[0] == "a" && words[1] == "view" && words[2] == "shows"
      || words[0] == "in" && words[1] == "this" && Self.pictures.contains(words[2])
  }

  /// Where a month, a day and a year stand together.
  private func fullDate(in sentence: Range<Int>) -> Int? {
    sentence.first { index in
      guard tokens[index].isAny(of: .month), tokens[index].isCapitalised else { return false }
      var numbers = 0
      for next in index + 1..<min(index + 5, sentence.upperBound) {
        let token = tokens[next]
        if token.kind == .number {
          numbers += 1
          let isYear = token.end - token.start == 4
          if isYear {
            return numbers == 2 || index > sentence.lowerBound && tokens[index - 1].kind == .number
          }
        } else if token.kind != .comma && token.kind != .stop {
          return false
        }
      }
      return false
    }
  }

  /// "is seen", "are pictured".
  private func isSeen(_ sentence: Range<Int>) -> Bool {
    sentence.dropLast().contains {
      (tokens[$0].key == "is" || tokens[$0].key == "are") && Self.seen.contains(tokens[$0 + 1].key)
    }
  }

  /// Whether the words before the day tell what is to be seen: no verb of the past, or one only behind a verb of the present.
  /// "will", "plans" and "says" tell of no picture.
  private func tellsNow(_ range: Range<Int>) -> Bool {
    var isRelative = false
    var hasPast = false
    var hasPresent = false
    var lastName = range.lowerBound - 2
    for index in range {
      let token = tokens[index]
      if token.kind == .comma { isRelative = false }
      guard token.isWord else { continue }
      if token.key == "who" || token.key == "which" { isRelative = true }
      if token.isCapitalised { lastName = index }
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
      if isPast(token), !isJoined { hasPast = true }
    }
    return !hasPast && (hasPresent || range.count > 4)
  }

  /// "hugs a diver", "stands at": a small word in -s before a word that opens a noun phrase.
  private func isPresent(_ index: Int, _ range: Range<Int>) -> Bool {
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
  private func isSingular(_ range: Range<Int>, before index: Int) -> Bool {
    let first = tokens[range.lowerBound]
    return (first.key == "a" || first.key == "an") && index - range.lowerBound < 6
      && !(range.lowerBound..<index).contains { tokens[$0].key == "of" }
  }

  /// A verb of the past, or a participle.
  private func isPast(_ token: Token) -> Bool {
    token.isAny(of: [.commonVerb, .riseWord, .fallWord]) && !endsInS(token)
      || bytes[token.start..<token.end].suffix(2).elementsEqual("ed".utf8)
  }

  /// "hugs", and no "glass".
  private func endsInS(_ token: Token) -> Bool {
    bytes[token.end - 1] == UInt8(ascii: "s")
      && !"su".utf8.contains(bytes[token.end - 2])
  }

  private static let pictures = WordKey.set(
    "photo photograph picture image photos pictures images photographs")
  private static let seen = WordKey.set("seen pictured shown photographed depicted")
  /// What is told of days to come in the present tense.
  private static let scheduled = WordKey.set(
    "opens starts begins ends closes expires runs resumes reopens premieres airs"
  )
  /// "comes into force", "takes effect".
  private static let effect = WordKey.set("takes comes goes into")
}

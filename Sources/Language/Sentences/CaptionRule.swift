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
    .finds(
      "The mended ferry is displayed at the quay in Norrhamn. ⟦The harbour board closed it on Monday.⟧"
    ),
    .finds("⟦The ferry is seen as a danger in Norrhamn.⟧ ⟦The board closed it on Monday.⟧"),
    .finds(
      "Sailors' bags are seen at the quay in Sund, March 3, 2014 ⟦Divers say that the ferry has sunk.⟧"
    ),
    .finds(
      "Divers wait before rows of armed guards in Norrhamn, Norland on March 3, 2014. ⟦It was passed.⟧"
    ),
    .finds("⟦It rained.⟧ READ MORE: Storm hits the quay ⟦He went home.⟧"),
    .finds("⟦It rained.⟧ See video of the storm Ole Dahl went home. ⟦He slept.⟧"),
    .finds(
      "From the left, Mayor Ida Strand, Per Holm and Jan Dale attend a session in Sund. ⟦The harbour board closed it on Monday.⟧"
    ),
    .finds("⟦From the left wing of the board came nine votes.⟧ ⟦It was closed on Monday.⟧"),
    .finds("File photo of the quay at Norrhamn. ⟦The harbour board closed it on Monday.⟧"),
    .finds(
      "March 3, 2014; Norrhamn, Norland; Divers leave the quay. ⟦The harbour board closed it on Monday.⟧"
    ),
    .finds(
      "⟦It rained.⟧ ⟦The board met.⟧ ⟦The quay was closed.⟧ ⟦It cost two million euros.⟧ The Port Guard rescues sailors after a boat sank, on Monday, March 3, 2014, in Norrhamn, Norland. ⟦They slept.⟧"
    ),
    .finds("⟦The quay at Norrhamn was closed on March 3, 2014.⟧ ⟦It is open.⟧"),
    .finds("⟦Investors in the port say that it opened on March 3, 2014.⟧ ⟦It is open.⟧"),
    .finds("⟦The law takes effect on March 3, 2014.⟧ ⟦It was passed on Monday.⟧"),
    .finds(
      "⟦Per Holm faces a 30-year term for thefts between March 3, 2014, and May 9, 2015.⟧ ⟦He denies it.⟧"
    ),
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
    let date = fullDate(in: sentence)
    if isNearTop, date == sentence.lowerBound, isSlug(sentence) { return true }
    if let date, isBound(date) { return false }
    // What stands behind the day may be the story, run in.
    let told = sentence.lowerBound..<(date ?? sentence.upperBound)
    guard sentence.count > 4, sentence.count < Self.longest, !told.contains(where: isMark) else {
      return false
    }
    if isNearTop, opensAsPicture(sentence) { return true }
    if isFirstAlone, isScene(sentence) { return true }
    if isSeen(told) { return date != nil || isNearTop }
    return date != nil && tellsNow(told)
  }

  /// "March 3, 2014; Norrhamn, Norland; Divers leave": an agency's day and place before what is seen.
  private func isSlug(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(6).contains {
      tokens[$0].kind == .colon && bytes[tokens[$0].start] == UInt8(ascii: ";")
        && tokens[$0 - 1].kind == .number
    }
  }

  /// Whether a caption ends before a token, in its day, and the story goes on without a stop: "... in Sund, March 3, 2014 The board".
  ///
  /// - Parameter start: Where the sentence began.
  /// - Complexity: O(1) but behind a year.
  func ends(before index: Int, from start: Int) -> Bool {
    guard tokens[index].isCapitalised, !tokens[index].isGlued, index - start > 5 else {
      return false
    }
    let year = tokens[index - 1]
    guard year.kind == .number, year.end - year.start == 4 else { return false }
    let sentence = start..<index
    guard let date = fullDate(in: sentence), date > start, index - date <= 4,
      tokens[date - 1].kind == .comma || tokens[date - 1].key == "on"
    else { return false }
    return isCaption(sentence, isFirstAlone: false, isNearTop: true)
  }

  /// A quotation mark, and no "sailors'".
  private func isMark(_ index: Int) -> Bool {
    guard tokens[index].kind == .quotationMark else { return false }
    return !tokens[index].isGlued || index == 0 || !tokens[index - 1].isWord
      || !endsInS(tokens[index - 1])
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
    // "See video of the storm": of a player.
    if sentence.count > 2, Self.watching.contains(tokens[sentence.lowerBound].key),
      Self.clips.contains(tokens[sentence.lowerBound + 1].key)
    {
      return true
    }
    return sentence.dropLast().contains { index in
      let token = tokens[index]
      guard token.isCapitalised, index + 1 < sentence.upperBound else { return false }
      let next = tokens[index + 1].key
      if token.key == Self.related { return Self.others.contains(next) }
      // "READ MORE: Storm ..."
      if token.key == "read", next == "more" || next == "also" {
        return token.flags.contains(.allCapitals) && index + 2 < sentence.upperBound
          && tokens[index + 2].kind == .colon
      }
      return token.key == Self.clipped && next == "from" && tokens[index + 1].isCapitalised
        || token.key == "video" && next == "ad" && tokens[index + 1].isCapitalised
    }
  }

  private static let watching = WordKey.set("see watch")
  private static let clips = WordKey.set("video footage clip")
  private static let related: WordKey = "related"
  private static let clipped: WordKey = "clipped"
  private static let others = WordKey.set(
    "article articles video videos card story stories gallery live-story live")

  /// "File photo of", "A view shows", "In this photo taken on".
  private func opensAsPicture(_ sentence: Range<Int>) -> Bool {
    let words = sentence.prefix(3).map { tokens[$0].key }
    guard words.count == 3 else { return false }
    return words[0] == "file" && Self.pictures.contains(words[1])
      && (words[2] == "of" || words[2] == "shows")
      || words[0] == "a" && words[1] == "view" && words[2] == "shows"
      || words[0] == "in" && words[1] == "this" && Self.pictures.contains(words[2])
      // "From the left, Mayor Ida Strand and"
      || words[0] == "from" && (words[1] == "left" || words[1] == "the" && words[2] == "left")
        && sentence.prefix(4).contains { tokens[$0].kind == .comma }
  }

  /// "is seen in", "are pictured": and not "is seen as a threat".
  private func isSeen(_ sentence: Range<Int>) -> Bool {
    sentence.dropLast(2).contains {
      (tokens[$0].key == "is" || tokens[$0].key == "are") && Self.seen.contains(tokens[$0 + 1].key)
        && Self.where.contains(tokens[$0 + 2].key)
    }
  }

  private static let pictures = WordKey.set(
    "photo photograph picture image photos pictures images photographs")
  private static let seen = WordKey.set("seen pictured shown photographed depicted displayed")
  /// What follows in a picture: where, when, or what is done.
  private static let `where` = WordKey.set(
    "in at on near outside inside during after before behind through from amid above below next")
}

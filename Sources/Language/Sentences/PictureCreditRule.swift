/// Whose picture it was, run into the words around it: "Nora Whitfield/AP". It ends its own sentence, though it has no stop.
///
/// Exports that lose a page's line breaks print a picture's words and credit between two sentences of the story. The credit is a
/// name, a slash and an agency, and what follows must be able to open a sentence. The sentence before a credit is the picture's.
struct PictureCreditRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds(
      "⟦The ferry has sunk.⟧ Divers at the quay on Sunday. Nora Whitfield/AP ⟦Harbour master Ole Dahl resigned.⟧"
    ),
    .finds("Divers at the quay on May 3 Nora T. Whitfield/Pool/Getty Images ⟦But he went home.⟧"),
    .finds(
      "⟦The ferry has sunk.⟧ SUND, NORLAND - MAY 03: Divers wait. It took 40 days. (Photo by Ole Dahl/AFP) Ole Dahl/AFP ⟦He went home.⟧"
    ),
    .finds(
      "⟦The ferry has sunk.⟧ The ferry in Sund. (Nora Whitfield/AFP/Getty Images) ⟦Ole Dahl went home.⟧"
    ),
    .finds("⟦The ferry has sunk.⟧ ⟦A poll by Nora Whitfield/AP readers was out.⟧"),
    .finds("⟦The ferry has sunk.⟧ ⟦The towns of East Sund/West Sund have a quay.⟧"),
  ]

  /// The tokens of all paragraphs so far.
  let tokens: [Token]
  /// The tokens of the paragraph.
  let range: Range<Int>
  /// The bytes of the text.
  let bytes: [UInt8]

  /// Where a credit ends whose first slash is the token `slash`; nil where it is none.
  ///
  /// - Complexity: O(1): a few words on both sides are looked at.
  func end(at slash: Int) -> Int? {
    guard isSlash(slash), slash >= range.lowerBound + 2,
      let end = agencies(from: slash + 1),
      isName(slash - 1) && endsName(slash - 2) || hasSlash(slash + 1..<end)
    else { return nil }
    // "(Nora Whitfield/AP) The board"
    let behind = end < range.upperBound && tokens[end].kind == .closeBracket ? end + 1 : end
    guard behind < range.upperBound else { return behind }
    let next = tokens[behind]
    return next.isCapitalised
      || next.kind == .quotationMark && behind + 1 < range.upperBound
        && tokens[behind + 1].isCapitalised
      ? behind : nil
  }

  /// Whether a sentence ends in a credit, a stop apart, and whether it is nothing else.
  func credit(of sentence: Range<Int>) -> (ends: Bool, isAll: Bool) {
    var end = sentence.upperBound
    if end > sentence.lowerBound, tokens[end - 1].kind == .stop { end -= 1 }
    let last = end > sentence.lowerBound && tokens[end - 1].kind == .closeBracket ? end - 1 : end
    guard last > sentence.lowerBound, Self.agencyWords.contains(tokens[last - 1].key) else {
      return (false, false)
    }
    let first = (max(sentence.lowerBound, end - Self.longest)..<end).first {
      self.end(at: $0).map { $0 >= end } ?? false
    }
    return (first != nil, first.map { isAllNames(sentence.lowerBound..<$0) } ?? false)
  }

  /// "NORRHAMN, NORLAND - MAY 03: Divers": what agencies open a picture's words with.
  func opensAsAgency(_ sentence: Range<Int>) -> Bool {
    guard tokens[sentence.lowerBound].flags.contains(.allCapitals) else { return false }
    return sentence.prefix(Self.longestPlace).dropLast(2).contains {
      tokens[$0].isAny(of: .month) && tokens[$0].flags.contains(.allCapitals)
        && tokens[$0 + 1].kind == .number && tokens[$0 + 2].kind == .colon
    }
  }

  /// "(AP Photo/Nora Whitfield) Nora Whitfield": names and other credits.
  private func isAllNames(_ words: Range<Int>) -> Bool {
    words.allSatisfy {
      tokens[$0].isWord
        ? tokens[$0].isCapitalised || Self.links.contains(tokens[$0].key)
        : tokens[$0].kind != .number && tokens[$0].kind != .comma
    }
  }

  /// The agencies and their papers behind the slash: "AFP/Getty Images", "Pool/AP", "AFP via Getty Images".
  private func agencies(from first: Int) -> Int? {
    var index = first
    var isAgency = false
    while index < range.upperBound, tokens[index].isCapitalised, index < first + Self.longest {
      let word = tokens[index].key
      if Self.agencyWords.contains(word) { isAgency = true }
      index += 1
      guard index < range.upperBound else { break }
      if isSlash(index) {
        index += 1
      } else if tokens[index].isCapitalised, Self.secondWords.contains(tokens[index].key) {
        isAgency = true
        index += 1
        if index < range.upperBound, isSlash(index) { index += 1 } else { break }
      } else if tokens[index].key == "via" {
        index += 1
      } else {
        break
      }
    }
    return isAgency ? index : nil
  }

  private func isSlash(_ index: Int) -> Bool {
    tokens[index].kind == .symbol && bytes[tokens[index].start] == UInt8(ascii: "/")
      && tokens[index].isGlued && index + 1 < range.upperBound && tokens[index + 1].isGlued
  }

  /// "Anadolu/Getty Images": two slashes are a credit's, whatever the name before them looks like.
  private func hasSlash(_ words: Range<Int>) -> Bool { words.contains { isSlash($0) } }

  private func isName(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isCapitalised
  }

  /// A word of a name, a hyphen in it, or the stop of an initial.
  private func endsName(_ index: Int) -> Bool {
    guard !isName(index) else { return true }
    guard index > range.lowerBound, isName(index - 1) else { return false }
    return tokens[index].kind == .hyphen
      || tokens[index].kind == .stop && tokens[index - 1].end - tokens[index - 1].start == 1
  }

  /// Tokens of the longest chain of agencies.
  private static let longest = 10
  /// Tokens of a place and a day.
  private static let longestPlace = 12
  /// Small words of credits.
  private static let links = WordKey.set("by via for")
  /// Who credits pictures.
  private static let agencyWords = WordKey.set(
    """
    ap afp reuters getty images epa efe upi cnn bbc npr bloomberg anadolu aa xinhua nurphoto sipa sipapre zuma shutterstock alamy dpa
    aap tass kyodo imago redux flickr wikimedia unsplash pexels pixabay file
    """)
  /// "Getty Images", "Anadolu Agency"
  private static let secondWords = WordKey.set("images agency press photo wire file")
}

import Language
import Provenance

/// No whole sentence, or wholly somebody's words, may stand in a summary: captions, lines without a stop, cut
/// quotations, an "I" that does not tell the story.
struct WholeSentenceRule: LeanRule {
  static let examples: [RuleExample] = [
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦A view of the old quay wall at Norrhamn .⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦More photographs of the old quay wall at Norrhamn⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦\"We saw it coming for years and nobody wanted to know.\"⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. The council of Norrhamn bought two ploughs. The council of Norrhamn bought two ploughs. The council of Norrhamn bought two ploughs. The council of Norrhamn bought two ploughs. The council of Norrhamn bought two ploughs. ⟦I think that he had seen it coming for years.⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Unconfirmed reports spoke of two more cracks in the wall.⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Leaving is not simple.⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Who of the drivers from Sund drives at night?⟧"
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. Drivers from Sund, Ness and Halden asked the mayor on Monday to push harder for an end to the strike in Norrhamn ."
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. A driver from Sund lost his licence after the first night."
    ),
  ]

  let scene: LeaningScene
  /// Whether an "I" tells the story. Then an "I" outside quotation marks is no leftover of somebody's words.
  let isToldByOne: Bool

  /// No whole sentence: without a stop, cut off by an unclosed mark, a colon that leads on, or wholly somebody's
  /// words. Also with fewer than six words, or fewer than three outside quotation marks, with an odd number of double
  /// marks or brackets that do not match, and with a hedge that has a capital (“Unconfirmed reports spoke”).
  func isUnfit(_ sentence: Sentence) -> Bool {
    let own = scene.tokens[sentence.tokens]
    guard let last = own.last else { return true }
    guard
      last.kind == .stop || last.kind == .quotationMark || last.kind == .closeBracket
        || last.flags.contains(.dotted)
    else { return true }
    // "Who drives at night?"
    if last.kind == .stop, last.key == "?", !last.flags.contains(.quoted) { return true }
    // "A view of the quay ." is a caption.
    if last.kind == .stop, !last.isGlued, !tells(own) { return true }
    var (words, unquoted, marks, brackets) = (0, 0, 0, 0)
    for token in own {
      if token.isWord || token.kind == .number { words += 1 }
      if token.isWord, !token.flags.contains(.quoted) {
        unquoted += 1
        if token.isCapitalised, token.isAny(of: .hedge) { return true }
      }
      switch token.kind {
      case .quotationMark: if isDouble(token) { marks += 1 }
      case .openBracket: brackets += 1
      case .closeBracket: brackets -= 1
      default: break
      }
    }
    if words < 6 || unquoted < 3 || !marks.isMultiple(of: 2) || brackets != 0 { return true }
    // A quotation that runs into the sentence or out of it: what is cut off stays behind.
    return [sentence.tokens.lowerBound, sentence.tokens.upperBound - 1].contains { index in
      scene.document.quotation(of: index).map { !sentence.span.contains($0.outer) } ?? false
    }
  }

  /// "Advocates asked the mayor to push for an end to the war in Sund .": a link before the stop has left a space there. So
  /// long a sentence with a verb of the past is no caption.
  private func tells(_ own: ArraySlice<Token>) -> Bool {
    own.count >= Self.longestCaption
      && own.contains {
        !$0.flags.contains(.quoted) && $0.isWord && !$0.isCapitalised
          && ($0.isAny(of: [.auxiliary, .strongSpeechVerb]) || scene.endsInED($0))
      }
  }

  /// In tokens.
  private static let longestCaption = 20

  /// Whether a quotation mark is `"`, “ or ”; single ones are apostrophes as often.
  func isDouble(_ token: Token) -> Bool {
    let bytes = scene.document.text.bytes
    if bytes[token.start] == 0x22 { return true }
    return token.end - token.start == 3 && bytes[token.start] == 0xE2
      && bytes[token.start + 1] == 0x80 && bytes[token.start + 2] & 0xFE == 0x9C
  }

  /// "– Add to that the cost": what a dash joins to the sentence before. "I think he knew": somebody's words without marks,
  /// in an article that is not told by an "I".
  ///
  /// - Parameter opener: The first word or number; it is not asked here.
  func isLeftOver(_ opener: Int, _ sentence: Sentence) -> Bool {
    if scene.tokens[sentence.tokens.lowerBound].kind == .dash { return true }
    guard !isToldByOne else { return false }
    return sentence.tokens.contains { index in
      let token = scene.tokens[index]
      return !token.flags.contains(.quoted) && token.isAny(of: .firstPerson)
        && (token.key == "i" || token.key == "i'm" || token.key == "i've" || token.key == "my")
    }
  }

  /// Whether a fifth of the sentences speak of an "I". Only "I" and "my" outside quotation marks count. An article
  /// without running text is told so, too, which matters to nobody.
  static func isToldByOne(_ document: Document, _ body: [Int]) -> Bool {
    let told = body.count { index in
      document.tokens[document.sentences[index].tokens].contains {
        $0.isAny(of: .firstPerson) && !$0.flags.contains(.quoted)
          && ($0.key == "i" || $0.key == "my")
      }
    }
    return told * 5 >= body.count
  }
}

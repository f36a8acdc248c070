import Language
import Provenance

/// Whether a sentence is one, and the article's own.
extension LeaningRule {
  /// No whole sentence: without a stop, cut off by an unclosed mark, a colon that leads on, or wholly somebody's words.
  func isUnfit(_ sentence: Sentence) -> Bool {
    let own = tokens[sentence.tokens]
    guard let last = own.last else { return true }
    guard
      last.kind == .stop || last.kind == .quotationMark || last.kind == .closeBracket
        || last.flags.contains(.dotted)
    else { return true }
    // "A view of the quay ." is a caption.
    if last.kind == .stop, !last.isGlued { return true }
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
      document.quotation(of: index).map { !sentence.span.contains($0.outer) } ?? false
    }
  }

  func isDouble(_ token: Token) -> Bool {
    let bytes = document.text.bytes
    if bytes[token.start] == 0x22 { return true }
    return token.end - token.start == 3 && bytes[token.start] == 0xE2
      && bytes[token.start + 1] == 0x80 && bytes[token.start + 2] & 0xFE == 0x9C
  }

  /// "– Add to that the cost": what a dash joins to the sentence before. "I think he knew": somebody's words without marks,
  /// in an article that is not told by an "I".
  func isLeftOver(_ opener: Int, _ sentence: Sentence) -> Bool {
    if tokens[sentence.tokens.lowerBound].kind == .dash { return true }
    guard !isToldByOne else { return false }
    return sentence.tokens.contains { index in
      let token = tokens[index]
      return !token.flags.contains(.quoted) && token.isAny(of: .firstPerson)
        && (token.key == "i" || token.key == "i'm" || token.key == "i've" || token.key == "my")
    }
  }

  /// Whether a fifth of the sentences speak of an "I".
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

import Language
import Provenance

/// What the paper says of itself is no news: "We will be back at dawn", "The maps in this article ...".
///
/// Where a writer's "we" is in a fifth of the sentences it tells the story, and stays.
struct VoiceRule: LeanRule {
  static let examples: [RuleExample] = [
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦We will be back at dawn with more from Norrhamn.⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Some of the maps in this article come from the council.⟧"
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. \"We will drive at night,\" Ida Strand told the council of Sund."
    ),
  ]

  let scene: LeaningScene
  /// Whether a "we" tells the story.
  let isToldByUs: Bool

  /// Whether a sentence speaks for the paper where no "we" tells the story, or of the article itself.
  func isAside(_ sentence: Sentence) -> Bool {
    if !isToldByUs, Self.saysWe(sentence, scene.document) { return true }
    return sentence.tokens.dropLast().contains {
      scene.tokens[$0].key == "this" && Self.itself.contains(scene.tokens[$0 + 1].key)
        && ($0 == sentence.tokens.lowerBound || scene.tokens[$0 - 1].isAny(of: .preposition))
    }
  }

  /// Whether two sentences and a fifth of them say "we" outside quotation marks.
  ///
  /// - Parameter body: Indices of the document's sentences of running text.
  static func isToldByUs(_ document: Document, _ body: [Int]) -> Bool {
    let told = body.count { saysWe(document.sentences[$0], document) }
    return told > 1 && told * 5 >= body.count
  }

  /// Whether a "we" or "our" stands outside quotation marks.
  private static func saysWe(_ sentence: Sentence, _ document: Document) -> Bool {
    document.tokens[sentence.tokens].contains {
      $0.isAny(of: .firstPerson) && !$0.flags.contains(.quoted) && we.contains($0.key)
    }
  }

  private static let we = WordKey.set("we our we're we've we'll we'd")
  /// What a paper calls what stands on its page.
  private static let itself = WordKey.set("article page post newsletter column blog")
}

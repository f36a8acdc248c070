import Language

/// Few words in marks that the weights give to nobody, and that are somebody's all the same.
///
/// Whose they are is not told; the ranker learned to be careful with terms and titles, and these are neither.
extension AttributionRanker {
  /// Whether words that were given to nobody are somebody's.
  ///
  /// - Parameters:
  ///   - confidence: How probable it is that they are nobody's.
  ///   - previous: What the quotation before them became.
  func isSomebodys(_ scene: QuotationScene, _ confidence: Float, behind previous: Option?) -> Bool {
    guard !scene.isTitled else { return false }
    return isOfHeadline(scene, confidence) || isName(scene)
      || previous.map { $0 != .nobody && isJoined(scene) } ?? false
  }

  /// A headline marks what its paper does not vouch for: of the words in marks there that nobody plainly says two of three are
  /// somebody's, and a headline has no room to say whose.
  private func isOfHeadline(_ scene: QuotationScene, _ confidence: Float) -> Bool {
    confidence < Self.mostOfHeadline && finder.paragraphs[scene.quotation.block].isTitle
  }

  /// From here on words of a headline are nobody's.
  private static let mostOfHeadline: Float = 0.8

  /// "Lund called the wall “wet sand”", "the plan was derided as “wet sand”": what somebody calls a thing. What a thing is called by
  /// all, "a ditch called “the Moat”", is a term.
  private func isName(_ scene: QuotationScene) -> Bool {
    if scene.governing >= 0, !scene.isPassive,
      Self.naming.contains(reader.tokens[scene.governing].key)
    {
      return true
    }
    // "derided as a “": with small words alone before the mark.
    let verb = (max(scene.start, scene.open - 4)..<max(scene.start, scene.open)).last {
      !reader.tokens[$0].isAny(of: [.determiner, .preposition]) && reader.tokens[$0].key != "as"
    }
    return verb.map { Self.judging.contains(reader.tokens[$0].key) } ?? false
  }

  /// With these one judges, and in the passive somebody does who is not told.
  private static let judging = WordKey.set(
    "labeled labelled likened accused criticized criticised denounced decried mocked derided")
  /// In the active, and in forms that are no participle: “a choir called “Moat””.
  private static let naming = WordKey.set(
    """
    call calls label labels brand brands dub dubs liken likens accuse accuses chant chants chanting typed scrawled shouted mock mocks
    denounce denounces criticises criticizes decry decries deride derides
    """)

  /// "calls them “losers” and “sad”": one goes with the other.
  private func isJoined(_ scene: QuotationScene) -> Bool {
    guard scene.number > 0 else { return false }
    let before = finder.quotations[scene.number - 1].tokens.upperBound
    let gap = before..<max(before, scene.quotation.tokens.lowerBound)
    return gap.count <= 5 && gap.contains { reader.tokens[$0].isAny(of: .coordinator) }
      && gap.allSatisfy {
        reader.tokens[$0].isAny(of: .coordinator)
          || reader.tokens[$0].isOne(of: [.comma, .quotationMark])
      }
  }
}

import HTML
import Model

/// What a page prints twice.
extension BodyFinder {
  /// Without what another block says as well: a pull quote, a caption or a key point that is a piece of a paragraph.
  ///
  /// The block must be whole within the other, of four words or so, and an item, a quotation or what its name says is printed
  /// twice: a paragraph that a later one takes up again stays.
  static func withoutRepetitions(
    _ chosen: [Int], _ outline: PageOutline, _ features: PageFeatures
  ) -> [Int] {
    var words: [Int: [UInt8]] = [:]
    func letters(_ index: Int) -> [UInt8] {
      if let known = words[index] { return known }
      let folded = FeatureMaker.folded(outline.text[outline.blocks[index].span]).filter {
        $0 < 0x80
      }
      words[index] = folded
      return folded
    }
    func mayRepeat(_ index: Int) -> Bool {
      let kind = outline.blocks[index].kind
      return kind == .listItem || kind == .blockQuote || features.isAside[index]
    }
    return chosen.filter { index in
      guard mayRepeat(index), letters(index).count >= shortestRepetition else { return true }
      return !chosen.contains { other in
        other != index && outline.blocks[other].letters >= outline.blocks[index].letters
          && (letters(other).count > letters(index).count || other < index || !mayRepeat(other))
          && FeatureMaker.holds(letters(other), letters(index))
      }
    }
  }

  /// Letters of a block that is looked for in others.
  private static let shortestRepetition = 24
}

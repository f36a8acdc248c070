import HTML
import Model

/// Lines over the parts of an article: what one of them is, its siblings are.
extension BodyFinder {
  /// With the headings and short lines that were left out between two chosen blocks, where most lines of their kind were taken:
  /// "2 Football" stands over its part as "1 Rowing" does over the first.
  ///
  /// Lines of one kind stand in elements that are called alike. What leads away or asks for something is none.
  static func withSubheads(
    _ chosen: [Int], _ logits: [Float], _ outline: PageOutline, _ features: PageFeatures
  ) -> [Int] {
    guard let first = chosen.first, let last = chosen.last else { return chosen }
    var isChosen = [Bool](repeating: false, count: logits.count)
    for index in chosen { isChosen[index] = true }
    func isLine(_ index: Int) -> Bool {
      let block = outline.blocks[index]
      return block.letters < 80 && block.kind != .heading(1) && !block.isCaption && !block.isRow
        && block.kind != .listItem
    }
    var taken: [UInt64: (chosen: Int, left: Int)] = [:]
    for index in first...last where isLine(index) && logits[index] > -.infinity {
      if isChosen[index] {
        taken[features.styles[index], default: (0, 0)].chosen += 1
      } else {
        taken[features.styles[index], default: (0, 0)].left += 1
      }
    }
    guard taken.values.contains(where: { $0.chosen > 0 && $0.left > 0 }) else { return chosen }
    for index in first...last
    where !isChosen[index] && isLine(index) && logits[index] > lowestSubhead {
      guard index > 0, isChosen[index - 1], index + 1 < isChosen.count, isChosen[index + 1],
        outline.blocks[index].linkLetters == 0, !features.isAside[index],
        PageWords(outline.text[outline.blocks[index].span]).asks == 0,
        let kind = taken[features.styles[index]], kind.chosen > 0, kind.chosen >= 2 * kind.left
      else { continue }
      isChosen[index] = true
    }
    return isChosen.indices.filter { isChosen[$0] }
  }

  /// The logit under which nothing is a line of the article's.
  private static let lowestSubhead: Float = -3
}

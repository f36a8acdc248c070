extension FigureMatching {
  /// Figures of about one size that are looked at for one that is said again.
  private static let mostOfOneSize = 200

  /// What has no mate was added or removed, unless it says again, or in another unit, what both versions say.
  mutating func collectRest() {
    let inNew = Self.bySize(new)
    for index in old.indices where newer[index] == nil {
      if let main = old[index].converted, newer[main] != nil { continue }
      guard !old[index].isArticle, !Self.isRepeated(old[index], in: new, inNew) else { continue }
      changes.append(.init(removed: old[index].span))
    }
    let inOld = Self.bySize(old)
    for index in new.indices where older[index] == nil {
      if let main = new[index].converted, older[main] != nil { continue }
      guard !new[index].isArticle, !Self.isRepeated(new[index], in: old, inOld) else { continue }
      changes.append(.init(added: new[index].span))
    }
  }

  /// Indices of figures by their size.
  static func bySize(_ figures: [VersionFigure]) -> [Int: [Int]] {
    var lists: [Int: [Int]] = [:]
    for index in figures.indices {
      for size in figures[index].sizes { lists[size, default: []].append(index) }
    }
    return lists
  }

  private static func isRepeated(
    _ figure: VersionFigure, in others: [VersionFigure], _ bySize: [Int: [Int]]
  ) -> Bool {
    figure.sizes.contains { size in
      (bySize[size] ?? []).prefix(mostOfOneSize).contains { index in
        let other = others[index]
        guard figure.hasValue(of: other), figure.isBackground == other.isBackground,
          let likeness = figure.likeness(to: other)
        else { return false }
        return likeness >= 0.9
      }
    }
  }
}

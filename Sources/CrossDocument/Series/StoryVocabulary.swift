import Glibc

/// How telling words are among the figures of one story: what all of them share tells nothing.
struct StoryVocabulary {
  private var weights: [UInt32: Double] = [:]
  /// Names that more than half of the story's articles have, and more than two of them.
  private var common: Set<UInt32> = []

  init(_ figures: [SeriesFigure]) {
    var counts: [UInt32: Int] = [:]
    for figure in figures { for word in figure.frame.words { counts[word, default: 0] += 1 } }
    for (word, count) in counts { weights[word] = log(1 + Double(figures.count) / Double(count)) }
    var bearers: [UInt32: Set<Int>] = [:]
    for figure in figures {
      for name in figure.frame.names { bearers[name, default: []].insert(figure.article) }
    }
    let articles = Set(figures.map(\.article)).count
    for (name, some) in bearers where some.count > 2 && some.count * 2 > articles {
      common.insert(name)
    }
  }

  /// The cosine of the words around two figures, 0 to 1.
  func likeness(_ a: FigureFrame, _ b: FigureFrame) -> Double {
    var shared = 0.0
    var (i, j) = (0, 0)
    while i < a.words.count, j < b.words.count {
      if a.words[i] == b.words[j] {
        shared += square(a.words[i])
        i += 1
        j += 1
      } else if a.words[i] < b.words[j] {
        i += 1
      } else {
        j += 1
      }
    }
    guard shared > 0 else { return 0 }
    return shared / (length(a) * length(b)).squareRoot()
  }

  /// Whether two sentences speak of two holders: the name next before each figure stands nowhere in the other's sentence.
  ///
  /// Names that most of the story's articles have are no holders, unless the value is one that many things have.
  func isOtherHolder(_ a: FigureFrame, _ b: FigureFrame) -> Bool {
    let isRare = a.rarity == .distinct
    guard let x = isRare ? holder(a) : a.actors.first, let y = isRare ? holder(b) : b.actors.first,
      x != y
    else { return false }
    return !b.names.contains(x) && !a.names.contains(y)
  }

  /// Whether two are offers or demands that are not known to be of one holder.
  func isApart(_ a: FigureFrame, _ b: FigureFrame) -> Bool {
    guard a.isBid || b.isBid, CopiedWords.share(a, b) < 0.8 else { return false }
    guard let x = holder(a) ?? a.actors.first, let y = holder(b) ?? b.actors.first else {
      return true
    }
    return x != y && !b.names.contains(x) && !a.names.contains(y)
  }

  private func holder(_ frame: FigureFrame) -> UInt32? {
    frame.actors.first { !common.contains($0) }
  }

  private func square(_ word: UInt32) -> Double {
    let weight = weights[word] ?? 0
    return weight * weight
  }

  private func length(_ frame: FigureFrame) -> Double {
    frame.words.reduce(0) { $0 + square($1) }
  }
}

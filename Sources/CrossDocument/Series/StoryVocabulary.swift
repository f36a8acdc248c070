import Glibc

/// The figures of one story, and how telling words are among them: what all of them share tells nothing.
///
/// A class, as each tie of two figures asks it.
final class StoryVocabulary: Sendable {
  /// In an order that does not hang on that of the articles.
  let figures: [SeriesFigure]
  /// Per figure what is asked first.
  let values: [TiedValue]
  /// Of the words of all figures, one after the other, how much each tells, squared.
  private let squares: [Double]
  /// Per figure the place of its first word in `squares`.
  private let firsts: [Int]
  /// Per figure the sum of its squares.
  private let lengths: [Double]
  /// Names that more than half of the story's articles have, and more than two of them.
  private let common: Set<UInt32>

  init(_ figures: [SeriesFigure]) {
    self.figures = figures
    values = figures.map(TiedValue.init)
    var counts: [UInt32: Int] = [:]
    for figure in figures { for word in figure.frame.words { counts[word, default: 0] += 1 } }
    var (squares, firsts, lengths): ([Double], [Int], [Double]) = ([], [], [])
    // By how many figures have a word; most have few.
    var known = [Double](repeating: 0, count: figures.count + 1)
    for figure in figures {
      firsts.append(squares.count)
      var length = 0.0
      for word in figure.frame.words {
        let count = counts[word] ?? 1
        if known[count] == 0 {
          let weight = log(1 + Double(figures.count) / Double(count))
          known[count] = weight * weight
        }
        squares.append(known[count])
        length += known[count]
      }
      lengths.append(length)
    }
    (self.squares, self.firsts, self.lengths) = (squares, firsts, lengths)
    common = Self.common(figures)
  }

  private static func common(_ figures: [SeriesFigure]) -> Set<UInt32> {
    var bearers: [UInt32: Set<Int>] = [:]
    for figure in figures {
      for name in figure.frame.names { bearers[name, default: []].insert(figure.article) }
    }
    let articles = Set(figures.map(\.article)).count
    return Set(
      bearers.lazy.filter { $1.count > 2 && $1.count * 2 > articles }.map(\.key))
  }

  /// The cosine of the words around two figures, 0 to 1.
  func likeness(_ a: Int, _ b: Int) -> Double {
    let (x, y) = (figures[a].frame.words, figures[b].frame.words)
    var shared = 0.0
    var (i, j) = (x.startIndex, y.startIndex)
    while i < x.endIndex, j < y.endIndex {
      if x[i] == y[j] {
        shared += squares[firsts[a] + i - x.startIndex]
        i += 1
        j += 1
      } else if x[i] < y[j] {
        i += 1
      } else {
        j += 1
      }
    }
    guard shared > 0 else { return 0 }
    return shared / (lengths[a] * lengths[b]).squareRoot()
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
}

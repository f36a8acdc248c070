import Language
import Model
import Provenance

/// A figure in its sentence.
struct FrameScene {
  let figure: Figure
  /// The figure's tokens.
  let range: Range<Int>
  let sentence: FrameSentence

  var document: Document { sentence.document }

  func token(_ index: Int) -> Token { sentence.document.tokens[index] }

  /// What a token says of figures beside it.
  func roles(_ index: Int) -> FrameRole { sentence.roles(index) }

  /// Whether a token is a number in digits or words.
  func isNumber(_ index: Int) -> Bool { roles(index).isAny(of: .number) }

  /// Whether a mark ends a clause.
  func isBreak(_ index: Int) -> Bool { roles(index).isAny(of: .pause) }

  /// Token indices before the figure, the nearest first, at most `reach`.
  func before(_ reach: Int) -> ReversedCollection<Range<Int>> {
    let first = sentence.tokens.lowerBound
    return (max(first, range.lowerBound - reach)..<max(first, range.lowerBound)).reversed()
  }

  /// Token indices behind the figure, at most `reach`.
  func behind(_ reach: Int) -> Range<Int> {
    let end = max(range.upperBound, sentence.tokens.upperBound)
    return range.upperBound..<min(end, range.upperBound + reach)
  }

  /// The lists of words that a frame keeps.
  func lists() -> FrameLists {
    var lists = FrameLists(reserving: 64)
    addPlace(to: &lists)
    lists.closeAscending(.place)
    addOwners(to: &lists)
    lists.closeAscending(.owners)
    lists.append(sentence.names)
    lists.close(.names)
    lists.append(sentence.organisations)
    lists.close(.organisations)
    addActors(to: &lists)
    lists.close(.actors)
    addContext(before(24), to: &lists)
    lists.close(.left)
    addContext(behind(24), to: &lists)
    lists.close(.right)
    addWords(to: &lists)
    lists.closeAscending(.words)
    return lists
  }

  /// The words on one side of it, the nearest first, at most eight; numbers in a row are one.
  private func addContext(_ indices: some Sequence<Int>, to lists: inout FrameLists) {
    var (count, last): (Int, UInt32) = (0, 0)
    for index in indices {
      let hash = sentence.hash(index)
      if hash == 0 || hash == WordHash.number && last == hash { continue }
      lists.append(hash)
      last = hash
      count += 1
      if count == 8 { return }
    }
  }

  /// The telling words near the figure, as stems.
  private func addWords(to lists: inout FrameLists) {
    let first = max(sentence.tokens.lowerBound, range.lowerBound - 16)
    let last = min(max(sentence.tokens.upperBound, range.upperBound), range.upperBound + 16)
    for index in first..<last {
      let stem = sentence.stem(index)
      if stem != 0 { lists.append(stem) }
    }
  }
}

import Language
import Model
import Provenance

/// What a figure is about, where the article's words say it plainly.
struct SubjectRule {
  let scene: Scene

  /// "the number of nurses" of "had increased to 150"; "Exports" of "rose by 2.5%". Else nil: a guess is a defect.
  func subject(of candidate: Candidate) -> Excerpt? {
    var index = candidate.tokens.lowerBound - 1
    while index > scene.first, candidate.tokens.lowerBound - index < 7,
      !scene.isWord(index, [.riseWord, .fallWord])
    {
      guard scene.isWord(index, [.preposition, .auxiliary, .adverb, .approximator]) else {
        return nil
      }
      index -= 1
    }
    guard scene.isWord(index, [.riseWord, .fallWord]), !["up", "down"].contains(scene.key(index))
    else { return nil }
    var end = index
    while scene.isWord(end - 1, [.auxiliary, .adverb]) { end -= 1 }
    var start = end
    while start > scene.first, continues(start - 1) { start -= 1 }
    guard start < end, scene.isWord(end - 1, []) || scene.tokens[end - 1].isWord,
      !scene.isWord(start, [.subjectPronoun, .preposition, .coordinator])
    else { return nil }
    return scene.document.excerpt(start..<end)
  }

  private func continues(_ index: Int) -> Bool {
    guard
      scene.tokens[index].isWord || scene.kind(index) == .hyphen || scene.kind(index) == .possessive
    else { return false }
    if scene.key(index) == "of" { return true }
    return !scene.isWord(
      index, [.subordinator, .auxiliary, .preposition, .coordinator, .weekday, .month, .connective])
      && !scene.isWord(index, .speechVerb)
  }
}

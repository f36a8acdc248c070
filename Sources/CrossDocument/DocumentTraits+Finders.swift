/// The finders of copies, stories, series and speakers, asked of articles that are all at hand.
///
/// A copy of an article belongs to its story, and has no figure and no quote that counts.
extension [DocumentTraits] {
  /// The articles that have the same words, each as indices of articles, as `CopyFinder` gives them.
  public func copies() -> [[Int]] { CopyFinder.copies(of: map(\.version)) }

  /// The stories of at least two articles, each as indices of articles, as `StoryFinder` gives them.
  public func stories() -> [[Int]] {
    StoryFinder.stories(of: map { .init(day: $0.date?.dayNumber, traits: $0.story) })
  }

  /// The series of figures, as `SeriesFinder` gives them.
  public func series(in stories: [[Int]]) -> [FigureSeries] {
    SeriesFinder.series(
      of: zip(self, isCopy).map { article, isCopy in
        .init(day: article.date?.dayNumber, frames: isCopy ? [] : article.frames)
      }, stories: stories)
  }

  /// Who speaks, as `SpeakerFinder` gives it.
  public func speakers(in stories: [[Int]]) -> [KnownSpeaker] {
    SpeakerFinder.speakers(
      of: zip(self, isCopy).map { $0.1 ? [] : $0.0.voices }, stories: stories)
  }

  /// Whether each article is a copy of another one, which counts for both.
  private var isCopy: [Bool] {
    var isCopy = [Bool](repeating: false, count: count)
    for group in copies() {
      for copy in group.dropFirst() { isCopy[copy] = true }
    }
    return isCopy
  }
}

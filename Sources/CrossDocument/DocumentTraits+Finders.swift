/// The finders of stories, series and speakers, asked of articles that are all at hand.
extension Sequence<DocumentTraits> {
  /// The stories of at least two articles, each as indices of articles, as `StoryFinder` gives them.
  public func stories() -> [[Int]] {
    StoryFinder.stories(of: map { .init(day: $0.date?.dayNumber, traits: $0.story) })
  }

  /// The series of figures, as `SeriesFinder` gives them.
  public func series(in stories: [[Int]]) -> [FigureSeries] {
    SeriesFinder.series(
      of: map { .init(day: $0.date?.dayNumber, frames: $0.frames) }, stories: stories)
  }

  /// Who speaks, as `SpeakerFinder` gives it.
  public func speakers(in stories: [[Int]]) -> [KnownSpeaker] {
    SpeakerFinder.speakers(of: map(\.voices), stories: stories)
  }
}

/// Finds the figures of several articles that measure one thing.
public enum SeriesFinder {
  /// What is asked of an article.
  public struct Article: Sendable {
    /// The day it was published, as `ArticleDate.dayNumber` counts.
    public let day: Int?
    /// Its figures.
    public let frames: [FigureFrame]

    /// An article with its day, if known.
    public init(day: Int?, frames: [FigureFrame]) {
      self.day = day
      self.frames = frames
    }
  }

  /// The series of at least two articles, the earliest first.
  ///
  /// - Parameter stories: Each as indices of articles; no article in two.
  public static func series(of articles: [Article], stories: [[Int]]) -> [FigureSeries] {
    var groups: [SeriesGroup] = []
    var isTold = [Bool](repeating: false, count: articles.count)
    for (number, story) in stories.enumerated() {
      for article in story { isTold[article] = true }
      groups += StorySeries(story.flatMap { figures(of: $0, in: number, articles) }).groups()
    }
    for article in articles.indices where !isTold[article] {
      groups += figures(of: article, in: nil, articles).map(SeriesGroup.init)
    }
    // Inside a story nothing stands: its own ties have said what belongs together.
    let isOneStory = stories.count == 1 && !isTold.contains(false)
    return (isOneStory ? groups : StandingSeries.joined(groups)).compactMap(\.series)
      .sorted { $0.members[0].place < $1.members[0].place }
  }

  private static func figures(of article: Int, in story: Int?, _ articles: [Article])
    -> [SeriesFigure]
  {
    articles[article].frames.map {
      SeriesFigure(
        frame: $0, article: article, story: story, day: articles[article].day)
    }
  }
}

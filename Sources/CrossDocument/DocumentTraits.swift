import Language
import Model
import Provenance

/// What an article shows to others: all that stories, series and speakers across articles are found by.
///
/// It is made once, beside the brief, and holds no document.
public struct DocumentTraits: Sendable {
  /// When it was published, as far as known.
  public let date: ArticleDate?
  /// What it shares with others of its story.
  public let story: StoryTraits
  /// Its figures that may stand in a series.
  public let frames: [FigureFrame]
  /// Who speaks in it.
  public let voices: [Voice]
  /// What its other versions are found by.
  public let version: VersionTraits

  /// What was kept of an article.
  public init(
    date: ArticleDate?, story: StoryTraits = StoryTraits(bytes: []), frames: [FigureFrame] = [],
    voices: [Voice] = [],
    version: VersionTraits = VersionTraits(date: nil, url: nil, source: nil, sketch: [])
  ) {
    self.date = date
    self.story = story
    self.frames = frames
    self.voices = voices
    self.version = version
  }

  /// What an article shows.
  public init(_ brief: Brief, _ document: Document) {
    date = brief.article.date
    story = StoryTraits(brief, document)
    frames = FigureFrame.frames(of: brief, document)
    voices = Voice.voices(of: brief)
    version = VersionTraits(brief, document)
  }
}

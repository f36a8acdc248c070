/// What is printed with an article and is no part of it.
///
/// Neither is searched for quotes, figures and sentences; only an aside is printed.
public enum NoticeRole: Sendable {
  /// What a site says to its readers: of no use on another page.
  case notice
  /// What belongs to the story and is not the story: captions, credits, corrections.
  case aside
}

/// What is printed with an article and is no part of it.
///
/// None is searched for quotes, figures and sentences; all but a notice are printed.
public enum NoticeRole: Sendable {
  /// What a site says to its readers: of no use on another page.
  case notice
  /// What belongs to the story and is not the story: captions, credits, editors' notes.
  case aside
  /// What was wrong in the story before, as it says itself.
  case correction
}

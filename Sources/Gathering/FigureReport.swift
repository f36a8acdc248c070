/// A figure of an article as a page of its story prints it, in the article's own words.
public struct FigureReport: Hashable, Sendable {
  /// As printed ("at least 40 nurses").
  public let exact: String
  /// The noun that it counts and what happened to them, where its own words do not say it.
  public let counted: String?
  /// The sentence that it stands in.
  public let sentence: String
  /// Who says so, as the article names them; nil where it does not say.
  public let voice: String?
  /// The name of its line on the brief's page ("brief-f3"); empty where the brief does not show it.
  public let anchor: String
  /// The unit or the counted noun, singular, lower case; nil where none is named.
  public let unit: String?

  /// A figure of an article.
  public init(
    exact: String, counted: String?, sentence: String, voice: String?, anchor: String, unit: String?
  ) {
    self.exact = exact
    self.counted = counted
    self.sentence = sentence
    self.voice = voice
    self.anchor = anchor
    self.unit = unit
  }
}

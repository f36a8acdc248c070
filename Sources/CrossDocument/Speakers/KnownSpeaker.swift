/// Somebody who speaks in one article or several, under all spellings.
public struct KnownSpeaker: Sendable {
  /// Why a spelling is taken for the speaker's.
  public enum Reason: String, Sendable, CaseIterable {
    /// The name is the same but for case, accents and marks.
    case equalName
    /// One letter of one part of the name is another, in articles of one story, with the same role.
    case oneLetter
    /// One spelling has an initial more, in articles of one story that give no other role.
    case initialLeftOut
    /// An article has the surname with the role ("Mayor Lund"), and in its story nobody else bears that name.
    case surnameWithRole
  }

  /// What an article has of the speaker.
  public struct Appearance: Sendable {
    /// Index of the article.
    public let article: Int
    /// The name as that article prints it.
    public let name: String
    /// The role as that article gives it.
    public let role: String?
    /// Why it is the same person as the first.
    public let reason: Reason
    /// The quotes there.
    public let quotes: [FindingPlace]
  }

  /// The name to show: the spelling that most articles have.
  public let name: String
  /// In order of the articles.
  public let appearances: [Appearance]
  /// All quotes, in order of the articles.
  public var quotes: [FindingPlace] { appearances.flatMap(\.quotes) }
}

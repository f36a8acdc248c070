/// Somebody or something that an article names, under all the names it uses.
public struct Entity: Sendable {
  /// What it is.
  public internal(set) var kind: Mention.Kind
  /// The fullest name that the article prints, first place of it, as tokens.
  public internal(set) var fullName: Range<Int>
  /// The first office that the article gives it, or a title or address where it gives none.
  public internal(set) var role: Range<Int>?
  /// What its titles, given name and appositions tell.
  public internal(set) var sex: Sex?
  /// Indices of its mentions, in order.
  public internal(set) var mentions: [Int]

  /// As pronouns tell it.
  public enum Sex: UInt8, Sendable { case male, female }
}

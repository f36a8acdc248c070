/// Somebody or something that an article names, under all the names it uses.
///
/// An index into `NameTable.entities` is how other rooms name it.
public struct Entity: Sendable {
  /// What it is.
  ///
  /// That of its first mention, or of the first one that is known.
  public internal(set) var kind: Mention.Kind
  /// The fullest name that the article prints, first place of it, as tokens.
  ///
  /// A longer name that comes later takes its place: "Lund" in the headline, "Anna Lund" below.
  public internal(set) var fullName: Range<Int>
  /// The first office that the article gives it, or a title or address where it gives none.
  ///
  /// A range of tokens anywhere in the document; `NameTable.printedRole` tells whether it is fit to be printed.
  public internal(set) var role: Range<Int>?
  /// What its titles, given name and appositions tell.
  ///
  /// nil where nothing tells, and never changed once something has.
  public internal(set) var sex: Sex?
  /// Its mentions in order, as indices into `Document.mentions`.
  public internal(set) var mentions: [Int]

  /// As pronouns tell it.
  public enum Sex: UInt8, Sendable { case male, female }
}

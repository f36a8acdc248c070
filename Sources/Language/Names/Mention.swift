/// A name in the text: a run of capitalised words and what joins them.
///
/// Mentions are found by capitals, so that a name in small letters is none; which of them name the same is
/// `NameTable`'s.
public struct Mention: Sendable {
  /// What is named, as far as the name and its neighbours tell.
  ///
  /// A guess from one place of the name; the entity's kind goes by all of them.
  public enum Kind: UInt8, Sendable {
    case person, organisation, place, unknown
  }

  /// The whole run, a title before the name included ("Harbour Minister Anna Lund").
  public let tokens: Range<Int>
  /// The name without titles ("Anna Lund").
  public let name: Range<Int>
  /// The title or office before the name or in apposition behind it, where there is one.
  ///
  /// Behind a name it lies outside `tokens`: "Lund, the harbour master,".
  public let role: Range<Int>?
  /// What is named.
  public let kind: Kind
  /// Index into the name table's entities; nil for a name that is left alone (weekdays, doubtful openers).
  public internal(set) var entity: Int?
}

/// A name in the text: a run of capitalised words and what joins them.
package struct Mention: Sendable {
  /// What is named, as far as the name and its neighbours tell.
  package enum Kind: UInt8, Sendable {
    case person, organisation, place, unknown
  }

  /// The whole run, a title before the name included ("Harbour Minister Anna Lund").
  package let tokens: Range<Int>
  /// The name without titles ("Anna Lund").
  package let name: Range<Int>
  /// The title or office before the name or in apposition behind it, where there is one.
  package let role: Range<Int>?
  /// What is named.
  package let kind: Kind
  /// Index into the name table's entities; nil for a name that is left alone (weekdays, doubtful openers).
  package internal(set) var entity: Int?
}

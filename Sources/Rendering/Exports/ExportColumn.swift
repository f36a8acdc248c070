/// A column of an export: what it is called, what stands in it, and how it is written. The data dictionary is made of it.
///
/// Neither generic nor fed with copies: a cell costs a call and its bytes.
struct ExportColumn: Sendable {
  /// As records call it; what is a key inside another has both names, parted by a dot.
  let name: String
  let kind: ExportKind
  /// In a sentence for those who use it.
  let meaning: String
  /// When the cell is empty; "" for never.
  let empty: String
  let write: @Sendable (inout ExportRow) -> Void

  init(
    _ name: String, _ kind: ExportKind, _ meaning: String, empty: String = "",
    _ write: @escaping @Sendable (inout ExportRow) -> Void
  ) {
    (self.name, self.kind, self.meaning) = (name, kind, meaning)
    (self.empty, self.write) = (empty, write)
  }
}

/// What a value is.
enum ExportKind: String {
  /// Words of the article, byte for byte.
  case words
  /// Any text.
  case text
  case number
  case whole = "whole number"
  case flag = "true or false"
  /// One of a few names.
  case name
  case day
  case address
}

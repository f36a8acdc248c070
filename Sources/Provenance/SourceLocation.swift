/// A place in a file as messages and records show it.
public struct SourceLocation: Hashable, Sendable {
  /// The file's path as the user would type it.
  public let file: String
  /// From 1; nil when the message is about the whole file.
  public let line: Int?
  /// From 1, in code points; a tab is one column.
  public let column: Int?

  /// A place in a file, or the file as a whole.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place of a byte offset of `text`, which is what stands in `file`.
  public init(file: String, text: SourceText, offset: Int) {
    let (line, column) = text.lineAndColumn(at: offset)
    self.init(file: file, line: line, column: column)
  }
}

extension SourceLocation: Comparable {
  /// By file (bytes), line, column; a whole file comes before its lines.
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    if a.file != b.file { return a.file.utf8.lexicographicallyPrecedes(b.file.utf8) }
    return (a.line ?? 0, a.column ?? 0) < (b.line ?? 0, b.column ?? 0)
  }
}

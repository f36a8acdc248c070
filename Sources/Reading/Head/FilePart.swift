/// A part of a file that is an article of its own.
struct FilePart {
  /// What stands above its words.
  let head: Head
  /// nil where it has no words.
  let body: Body?
  /// Where it begins in the file, for messages.
  let start: Int
}

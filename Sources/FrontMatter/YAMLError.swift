/// What is wrong with a YAML text.
///
/// It becomes a diagnostic; nothing of it leaves the room.
struct YAMLError: Error {
  /// In the words of somebody who writes articles: what is wrong, and what to write.
  let message: String
  /// Bytes from the start of the file; it may be behind its end.
  let offset: Int
  var id = "bad-front-matter"
}

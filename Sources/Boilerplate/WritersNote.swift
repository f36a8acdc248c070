import Provenance

/// What a paper says of a writer below the story: "Ines Frey is a business correspondent who has covered trade since 2009."
///
/// Only words that stand apart from the story, in an emphasis of their own at its end, may be asked for.
///
/// "Holm is a former mayor" has the name and the verb, and no writer's work: it may be about the story's people.
public enum WritersNote {
  /// In bytes.
  private static let longest = 400

  /// Whether a block is one: a name, within a few words what the writer is or does, and a writer's work.
  ///
  /// The verb is among the first seven words, with two capitalised words or more before it and nothing else but
  /// particles. "writes" and its like are work enough; behind "is" and "was" one word of `work` must follow,
  /// anywhere.
  public static func holds(_ span: TextSpan, in bytes: [UInt8]) -> Bool {
    guard span.count <= longest else { return false }
    var words = PrintedWords(bytes, from: span.start, to: span.end)
    var (count, names, verb) = (0, 0, 0)
    while let word = words.next() {
      let bare = word.bare
      guard bare.count > 0 else { continue }
      count += 1
      if verb > 0 {
        if bare.isOne(of: work) { return true }
      } else if bare.isOne(of: verbs) {
        guard names >= 2 else { return false }
        verb = count
        if bare.isOne(of: writing) { return true }
      } else if bare.isCapitalised {
        names += 1
      } else if !bare.isOne(of: particles) {
        return false
      }
      if verb == 0, count > 6 { return false }
    }
    return false
  }

  /// Small words of names, and "and" between two of them.
  private static let particles = WordList("and de del der den di la le van von bin al")
  /// What a note says of its writer, first of all.
  private static let verbs = WordList("is was writes reports covers covered contributed edits")
  /// Those of `verbs` that need no further word.
  private static let writing = WordList("writes reports covers contributed edits")
  /// What makes somebody a writer.
  private static let work = WordList(
    """
    correspondent reporter writer columnist editor journalist author photographer freelance freelancer contributor
    contributing blogger novelist podcast newsletter
    """)
}

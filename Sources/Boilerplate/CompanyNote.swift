import Provenance

/// What a press release says of who sends it, below its story: "About Lang Shipping" and the lines to the end.
public enum CompanyNote {
  /// A heading is no longer.
  private static let longest = 70
  /// What must stand above, in blocks.
  private static let story = 3
  /// Behind more blocks the story goes on.
  private static let most = 6

  /// Index of the block that begins the note; nil where there is none.
  ///
  /// - Parameter blocks: All blocks of the text in order.
  public static func start(among blocks: [TextSpan], in bytes: [UInt8]) -> Int? {
    guard blocks.count > story else { return nil }
    return (max(story, blocks.count - most)..<blocks.count - 1).first { opens(blocks[$0], bytes) }
  }

  /// "About Lang Shipping", "ABOUT THE PORT OF SUND", "About Us:": names behind the word, and no stop.
  private static func opens(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    guard span.count <= longest, !".!?\"".utf8.contains(bytes[span.end - 1]) else { return false }
    var words = PrintedWords(bytes, from: span.start, to: span.end)
    guard let about = words.next(), about.isCapitalised, about.isFolded("about") else {
      return false
    }
    var names = 0
    while let word = words.next() {
      let bare = word.bare
      guard bare.count > 0 else { continue }
      if bare.isCapitalised {
        names += 1
      } else if !bare.isOne(of: links) {
        return false
      }
    }
    return names > 0
  }

  private static let links = WordList("the of and for in at by on")
}

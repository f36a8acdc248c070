/// An HTML element whose content is no text of the article, even where Markdown takes it for words.
///
/// "Watch <script>play(50)</script> it." is "Watch it.": nobody wrote "play(50)". The words inside `<em>` or `<span>` are the
/// author's and stay.
///
/// libcmark tells only tags; what lies between two tags of one line is words to it. Elements of the same name
/// are not counted, so the first end tag ends it.
struct RawElement: Equatable {
  /// In lower case.
  private let name: [UInt8]

  private static let names: Set<[UInt8]> = Set(
    """
    script style iframe object embed svg math noscript noembed noframes template textarea select button video audio canvas
    title head form figure figcaption picture xmp table
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })
  /// They have no content and no end.
  private static let void: Set<[UInt8]> = [Array("embed".utf8)]

  /// The element that a tag opens; nil for another tag, and for one that closes itself.
  /// `tag` is a whole tag from `<` to `>`, as libcmark gives it.
  init?(openedBy tag: UnsafeBufferPointer<UInt8>) {
    guard tag.count > 2, tag[0] == UInt8(ascii: "<"), tag[tag.count - 2] != UInt8(ascii: "/") else {
      return nil
    }
    self.init(tag, from: 1)
    guard !Self.void.contains(name) else { return nil }
  }

  /// The element that a tag closes.
  /// nil for tags that open, and for names that are not in the list.
  init?(closedBy tag: UnsafeBufferPointer<UInt8>) {
    guard tag.count > 3, tag[1] == UInt8(ascii: "/") else { return nil }
    self.init(tag, from: 2)
  }

  /// Reads letters from `start` on, in any case. Of a name no more than twelve are read, which is longer than
  /// any in the list.
  private init?(_ tag: UnsafeBufferPointer<UInt8>, from start: Int) {
    var name: [UInt8] = []
    for byte in tag[start...].prefix(12) {
      guard (byte | 0x20) &- 0x61 < 26 else { break }
      name.append(byte | 0x20)
    }
    guard Self.names.contains(name) else { return nil }
    self.name = name
  }
}

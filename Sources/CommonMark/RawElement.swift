import HTML

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

  /// What a page shows with them is not shown here: `html` is told as lost, `words` as lost words.
  private static let shown = names("script iframe object embed svg video audio canvas")
  private static let words = names("textarea select button form math xmp")
  private static let silent = names("style noscript noembed noframes template title head")
  private static let code = names("script style")

  private static func names(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { Array($0.utf8) })
  }

  /// nil for an element whose words stay.
  init?(_ tag: InlineTag) { self.init(tag.name) }

  private init?(_ name: [UInt8]) {
    guard
      Self.shown.contains(name) || Self.words.contains(name) || Self.silent.contains(name)
    else { return nil }
    self.name = name
  }

  /// Whether its content is never words, closed or not.
  var isCode: Bool { Self.code.contains(name) }
  /// What is told of it.
  /// nil for what shows nothing: a style, or words for a browser that cannot do something.
  var loss: DroppedMarkup.Kind? {
    Self.shown.contains(name) ? .html : Self.words.contains(name) ? .htmlWords : nil
  }

  /// The tags in HTML that open the first element of each loss, as offsets.
  static func losses(in page: [UInt8]) -> [(loss: DroppedMarkup.Kind, offset: Int)] {
    var losses: [(loss: DroppedMarkup.Kind, offset: Int)] = []
    var index = 0
    while let at = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      if let loss = RawElement(InlineTag.name(in: page[(at + 1)...]))?.loss,
        !losses.contains(where: { $0.loss == loss })
      {
        losses.append((loss, at))
      }
      index = at + 1
    }
    return losses
  }
}

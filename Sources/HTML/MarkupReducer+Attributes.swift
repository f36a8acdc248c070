/// The attributes of a tag that are wanted.
extension MarkupReducer {
  /// `end` is the index behind the tag, `ranges` are attributes as they stand, and `isData` says whether a
  /// script holds JSON-LD, `isMarkup` whether it holds a piece of a page that another script would show.
  struct Attributes {
    let end: Int
    var ranges: [Range<Int>] = []
    var isData = false
    var isMarkup = false
  }

  /// Bytes of a picture's `alt` that may be a caption.
  private static let shortestPicture = 24

  /// The attributes that are wanted and the index behind the tag; nil when the tag never ends.
  ///
  /// A `>` inside quotation marks ends no tag. Of a link's `href` in a page only the name is kept, as its readers ask
  /// whether it leads to another page and not where to; of `style` only what may hide an element. No more than
  /// `mostAttributes` are kept.
  ///
  /// A slash parts attributes as white space does, and a value without quotation marks ends at either white
  /// space or `>`.
  ///
  /// - Parameter start: Behind the tag's name.
  func scanAttributes(from start: Int, isWanted: Bool, of element: Element) -> Attributes? {
    var ranges: [Range<Int>] = []
    var isData = false
    var isMarkup = false
    var at = start
    while at < source.count {
      while at < source.count, isSpace(source[at]) || source[at] == 0x2F { at += 1 }
      guard at < source.count else { return nil }
      if source[at] == 0x3E {
        return Attributes(end: at + 1, ranges: ranges, isData: isData, isMarkup: isMarkup)
      }
      let nameStart = at
      at += 1
      while at < source.count, !isSpace(source[at]), source[at] != 0x2F, source[at] != 0x3E,
        source[at] != 0x3D
      { at += 1 }
      let name = nameStart..<at
      var end = at
      var value = at..<at
      while at < source.count, isSpace(source[at]) { at += 1 }
      if at < source.count, source[at] == 0x3D {
        at += 1
        while at < source.count, isSpace(source[at]) { at += 1 }
        guard at < source.count else { return nil }
        if source[at] == 0x22 || source[at] == 0x27 {
          guard let close = find(source[at], from: at + 1) else { return nil }
          value = at + 1..<close
          at = close + 1
        } else {
          let valueStart = at
          while at < source.count, !isSpace(source[at]), source[at] != 0x3E { at += 1 }
          value = valueStart..<at
        }
        end = at
      }
      if element == .script {
        guard equals(name, "type") else { continue }
        isData = isData || contains(value.prefix(64), Array("ld+json".utf8))
        isMarkup =
          ["template", "text/html", "handlebars"].contains {
            contains(value.prefix(64), Array($0.utf8))
          }
      } else if isWanted, ranges.count < Self.mostAttributes,
        let attribute = HTMLAttribute.named(source[name])
      {
        switch attribute {
        case _ where element == .img && !isFragment:
          if attribute == .alt, value.count >= Self.shortestPicture { ranges = [nameStart..<end] }
        case .style
        where !contains(value, Array("none".utf8)) && !contains(value, Array("hidden".utf8)): break
        case .href
        where element == .a && !isFragment
          && !(value.count > 1 && source[value.lowerBound] == 0x23):
          ranges.append(name)
        default: ranges.append(nameStart..<end)
        }
      }
    }
    return nil
  }
}

import Model

/// The characters that open and close a stretch of another direction of writing: U+202A to U+202E and U+2066 to U+2069.
///
/// In a title or a name one that is not closed turns what stands beside it in lists, in the window's title, in feeds and in
/// messages; no template can keep it in everywhere. So they are left out of what a head says, as MediaWiki leaves them out of
/// titles. Marks of a direction (U+200E, U+200F), which Arabic and Hebrew need, stay, and so does all that stands in the text.
enum DirectionControls {
  /// The same words without them; as they are where nothing would be left.
  static func dropped(from words: String) -> String {
    guard holds(words) else { return words }
    var rest = String.UnicodeScalarView()
    for scalar in words.unicodeScalars where !isControl(scalar) { rest.append(scalar) }
    return rest.isEmpty ? words : String(rest)
  }

  /// Whether any stands in some words.
  static func holds(_ words: String) -> Bool {
    words.utf8.contains(0xE2) && words.unicodeScalars.contains(where: isControl)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}

extension ArticleMetadata {
  /// The same without controls of direction in what stands beside the words of others.
  var withoutDirectionControls: ArticleMetadata {
    var metadata = self
    metadata.source = source.map(DirectionControls.dropped)
    metadata.description = description.map(DirectionControls.dropped)
    if authors.contains(where: DirectionControls.holds) {
      metadata.authors = authors.map(DirectionControls.dropped)
    }
    if corrections.contains(where: DirectionControls.holds) {
      metadata.corrections = corrections.map(DirectionControls.dropped)
    }
    if tags.contains(where: DirectionControls.holds) {
      metadata.tags = tags.map(DirectionControls.dropped)
    }
    return metadata
  }
}

/// Tells a caption in a paragraph of its own by the words that it opens with: "Pictured right: ...", "FILE PHOTO: ...".
enum CaptionOpening {
  /// Longer blocks are prose.
  /// In bytes.
  private static let longest = 400

  /// What only captions open with, in small letters.
  private static let openings = [
    "file photo", "file picture", "photo:", "photos:", "picture:", "pictures:", "image:", "images:",
    "photograph:", "caption:", "pictured:", "pictured,",
  ].map { Array($0.utf8) }

  /// What "pictured" is followed by in one: "Pictured at the fair, the goat ate on" is a sentence.
  private static let places = [
    "right", "left", "above", "below", "here", "centre", "center", "top",
  ]
  .map { Array("pictured \($0)".utf8) }

  /// Whether a block opens as captions do.
  static func begins(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.count <= longest else { return false }
    let start = words.prefix(18).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if openings.contains(where: start.starts) { return true }
    return places.contains { place in
      start.starts(with: place)
        && start.dropFirst(place.count).first.map { ":,.".utf8.contains($0) } == true
    }
  }
}

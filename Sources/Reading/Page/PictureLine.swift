/// Tells lines of a page that belong to a picture by their words alone: who made it, what opens it, its number among others.
enum PictureLine {
  /// Longer blocks are prose, in bytes.
  private static let longest = 120

  /// Whether a whole block is such a line.
  static func isOne(_ words: ArraySlice<UInt8>) -> Bool {
    guard let first = words.first, let last = words.last, words.count <= longest else {
      return false
    }
    if words.allSatisfy({ $0 &- 0x30 < 10 || " ./()#".utf8.contains($0) }) {
      return words.count <= 9 && words.contains { $0 &- 0x30 < 10 }
    }
    let line = words.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if isButton(line) { return true }
    if first == UInt8(ascii: "("), last == UInt8(ascii: ")") {
      return isCredit(words.dropFirst().dropLast())
    }
    guard !".!?".utf8.contains(last) else { return false }
    return makers.contains { line.starts(with: $0) && opensName(words.dropFirst($0.count)) }
  }

  /// "View full size image", "Click to enlarge".
  private static func isButton(_ line: [UInt8]) -> Bool {
    let words = line.split { !($0 &- 0x61 < 26) }.map { String(decoding: $0, as: UTF8.self) }
    guard (2...7).contains(words.count), let first = words.first, let last = words.last else {
      return false
    }
    let isPicture =
      pictures.contains(last) && words.dropFirst().dropLast().allSatisfy(sizes.contains)
    return ["view", "see", "open", "show", "click", "tap", "enlarge", "expand", "hide"].contains(
      first)
      && (isPicture && (words.count > 2 || first == "enlarge" || first == "expand")
        || ["enlarge", "expand"].contains(last))
  }

  private static let pictures: Set<String> = [
    "image", "images", "photo", "photos", "picture", "pictures", "gallery", "caption", "slideshow",
    "size", "screen",
  ]
  private static let sizes: Set<String> = [
    "full", "size", "sized", "larger", "large", "the", "this", "photo", "image", "all", "in", "on",
    "to",
    "for", "original", "bigger", "here", "view", "a",
  ]

  /// What stands in brackets below a picture: "(Kerrow Post)", "(Photos by Ann Holt; photo illustration by Per Lind)". Names
  /// only, or words of pictures before them, and no sentence.
  private static func isCredit(_ inner: ArraySlice<UInt8>) -> Bool {
    guard !inner.contains(0x28), !inner.contains(0x29) else { return false }
    let words = inner.split { $0 == 0x20 || $0 == 0x2F || $0 == 0x3B || $0 == 0x2C }
    guard let first = words.first, words.count <= 14 else { return false }
    let isOfPicture = openers.contains(lower(first))
    let names = isOfPicture ? words.dropFirst() : words[...]
    guard isOfPicture || (2...6).contains(names.count) else { return false }
    return names.allSatisfy { word in
      guard let byte = word.first else { return false }
      return byte &- 0x41 < 26 || byte >= 0x80 || joints.contains(lower(word))
        || openers.contains(lower(word))
    }
  }

  private static func lower(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word.filter { $0 != 0x3A && $0 != 0x2E }, as: UTF8.self).lowercased()
  }

  private static let openers: Set<String> = [
    "photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images",
    "illustration", "illustrations", "graphic", "courtesy", "credit", "video",
  ]
  private static let joints: Set<String> = [
    "by", "of", "for", "the", "and", "via", "de", "van", "von", "&",
  ]

  /// How a line opens that names who made a picture.
  private static let makers = [
    "photograph by ", "photographs by ", "photo by ", "photos by ", "photography by ",
    "illustration by ", "illustrations by ", "photo illustration by ", "image by ", "images by ",
    "picture by ", "pictures by ", "graphic by ",
  ].map { Array($0.utf8) }

  /// Whether a name follows: a word with a capital or one beyond ASCII.
  private static func opensName(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    return first &- 0x41 < 26 || first >= 0x80 || first == UInt8(ascii: "@")
  }
}

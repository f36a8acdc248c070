/// Tells lines in a page's story that lead away from it: "READ NEXT: ...", "For more stories like this, ...".
///
/// They stand between the paragraphs of the story and are called as these. A label needs its mark or capitals behind which all is
/// a link; what asks must be the whole of a short block.
enum TeaserLine {
  /// Longer blocks are prose, in bytes.
  private static let longest = 260

  /// Whether a whole block is such a line.
  ///
  /// - Parameters:
  ///   - words: As shown.
  ///   - linked: The share of its letters that stand in links, from 0 to 1.
  ///   - isHeading: A heading may be called as a teaser is; only what a page repeats between its parts is none.
  static func isOne(_ words: ArraySlice<UInt8>, linked: Double, isHeading: Bool) -> Bool {
    guard words.count <= longest else { return false }
    let line = words.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if isHeading { return labelsAlone.contains(line) }
    return isLabelled(line, Array(words), linked) || asks(line)
  }

  // MARK: Labels

  private static func isLabelled(_ line: [UInt8], _ words: [UInt8], _ linked: Double) -> Bool {
    for label in labels where line.starts(with: label) {
      let rest = line[label.count...].drop { $0 == 0x20 }
      guard let mark = rest.first else { return true }
      if isMark(rest) { return linked > 0.4 || isPlain(label) && !endsSentence(line) }
      let isLoud = !words.prefix(label.count).contains { $0 &- 0x61 < 26 }
      let share = Double(rest.count) / Double(line.count)
      if line[label.count] == 0x20, mark != 0x20, isLoud, linked >= share * 0.85 { return true }
    }
    return false
  }

  /// A colon, a stroke or a dash, also a long one.
  private static func isMark(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let mark = rest.first else { return false }
    return mark == 0x3A || mark == 0x7C || mark == 0x2D && rest.dropFirst().first == 0x20
      || rest.prefix(3).elementsEqual([0xE2, 0x80, 0x93])
      || rest.prefix(3).elementsEqual([0xE2, 0x80, 0x94])
      || mark == 0x3E || rest.prefix(2).elementsEqual([0xC2, 0xBB])
  }

  /// Whether a label is never the start of a sentence.
  private static func isPlain(_ label: [UInt8]) -> Bool { label.contains(0x20) }

  private static func endsSentence(_ line: [UInt8]) -> Bool { line.last == 0x2E }

  private static let labels = """
    related article
    related articles
    related story
    related stories
    related news
    related content
    related coverage
    related reading
    related video
    related
    read next
    also read
    read also
    read this next
    read this
    read more
    read on
    see also
    watch next
    watch also
    also watch
    watch
    listen
    up next
    don't miss
    don’t miss
    must read
    must-read
    more on this
    more like this
    more from
    recommended reading
    recommended
    you may also like
    you might also like
    in case you missed it
    trending
    """.split(separator: "\n").map { Array($0.utf8) }

  // MARK: Asking

  private static func asks(_ line: [UInt8]) -> Bool {
    if labelsAlone.contains(line) { return true }
    // With a space for each mark, so that "on x" is a word's end and no xylophone's beginning.
    let spaced = line.map { $0 &- 0x61 < 26 || $0 >= 0x80 ? $0 : 0x20 } + [0x20]
    func holds(_ words: [UInt8]) -> Bool { FeatureMaker.holds(spaced, words + [0x20]) }
    if requests.contains(where: line.starts) { return true }
    if line.starts(with: follow), places.contains(where: holds) { return true }
    return line.starts(with: toRead) && holds(click)
  }

  /// Labels that a page repeats between its parts.
  private static let labelsAlone = Set(
    ["article content", "story continues", "article continues", "content continues below"].map {
      Array($0.utf8)
    })
  private static let requests = [
    "for more stories like this", "for more news like this", "for more stories from",
    "get in touch with our news",
    "get in touch with our team", "for the latest news, follow", "make sure to follow us",
    "you can follow us on",
  ].map { Array($0.utf8) }
  private static let follow = Array("follow ".utf8)
  private static let places = [
    "on twitter", "on facebook", "on instagram", "on google news", "on x", "on flipboard",
    "on youtube", "on linkedin",
    "on tiktok", "on threads", "on bluesky", "on whatsapp", "on telegram", "on pinterest",
  ].map { Array($0.utf8) }
  private static let toRead = Array("to read ".utf8)
  private static let click = Array("click here".utf8)
}

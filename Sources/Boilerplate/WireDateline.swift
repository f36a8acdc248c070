import Provenance

/// The dateline of a press release, which names the wire that sent it: "TARN HARBOR, KS, March 05, 2024 /24-7PressRelease/ -- ",
/// "Tarn, PA (Newsworthy.ai) Tuesday Sept 2, 2025 @ 8:30 AM Central — ", "PORT LOWRY, FL — October 2, 2025 — (COAST NEWSWIRE) — ".
///
/// The wire stands between slashes or in brackets, and its name says what it is. Before it stand a place and days, behind it days and
/// times, then a dash, and the story.
public struct WireDateline {
  /// Where the story begins behind it, always inside the paragraph.
  public let end: Int
  /// The words of the day that it prints; nil where it prints none.
  public let day: TextSpan?

  /// In bytes, up to the story.
  private static let longest = 200
  /// In bytes, between its slashes or brackets.
  private static let longestName = 40

  /// The dateline at the beginning of a paragraph; nil without one.
  ///
  /// - Complexity: O(1): the first two hundred bytes are looked at.
  public init?(in bytes: [UInt8], _ span: TextSpan) {
    let limit = min(span.end, span.start + Self.longest)
    guard let wire = Self.wire(bytes, span.start, limit) else { return nil }
    var reader = Parts(bytes, span.start, wire.start)
    guard reader.isPlace() else { return nil }
    var behind = Parts(bytes, wire.end, limit)
    guard let first = behind.dash() else { return nil }
    var end = first
    // "(NewMediaWire) - October 22, 2024 - ": a day may stand between two dashes.
    if !behind.hasDay {
      var further = Parts(bytes, first, limit)
      if let second = further.dash(), further.hasDay {
        behind = further
        end = second
      }
    }
    guard end < span.end, Self.opensStory(bytes[end]) else { return nil }
    self.end = end
    day = reader.day ?? behind.day
  }

  /// The name of a wire with its slashes or brackets.
  private static func wire(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> TextSpan? {
    var index = start
    while index < limit {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "(") || byte == UInt8(ascii: "/") else { continue }
      let mark = byte == UInt8(ascii: "(") ? UInt8(ascii: ")") : byte
      let room = bytes[index..<min(limit, index + longestName)]
      guard let close = room.firstIndex(of: mark), close > index else { continue }
      if isWire(bytes, index, close) { return TextSpan(index - 1, close + 1) }
    }
    return nil
  }

  /// Whether a name is that of a wire by its own words: "GLOBE NEWSWIRE", "PRNewswire", "24-7PressRelease", "Newsworthy.ai".
  private static func isWire(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let folded = PrintedWord(bytes, start, end).folded
    return folded.first.map { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 } == true
      && signs.contains { sign in
        folded.indices.contains { folded[$0...].starts(with: sign) }
      }
  }

  private static let signs = ["wire", "pressrelease", "press release", "newsworthy", "newsfile"]
    .map { Array($0.utf8) }

  /// Whether a byte can begin a story: a capital, a digit, a mark.
  private static func opensStory(_ byte: UInt8) -> Bool {
    byte &- 0x41 < 26 || byte &- 0x30 < 10 || byte >= 0xC2 || "\"'$(".utf8.contains(byte)
  }

  /// Words between dashes.
  private struct Parts {
    private let bytes: [UInt8]
    private var index: Int
    private let limit: Int
    /// From the first word of a date to the last.
    private var dates: TextSpan?
    private var hasMonth = false
    private var hasNumber = false

    init(_ bytes: [UInt8], _ start: Int, _ limit: Int) {
      self.bytes = bytes
      index = start
      self.limit = limit
    }

    /// Whether a month and a number stand there.
    var hasDay: Bool { hasMonth && hasNumber }

    /// The words of the day.
    var day: TextSpan? { hasDay ? dates : nil }

    /// Whether all words are those of a place or a day: capitalised, or small between names. Dashes may stand between them.
    mutating func isPlace() -> Bool {
      var count = 0
      while true {
        skipDashes()
        guard let word = next() else { return count <= 12 }
        count += 1
        let bare = word.bare
        guard bare.count > 0, takeDate(word) || bare.isCapitalised || bare.isOne(of: Dateline.links)
        else { return false }
      }
    }

    /// Where the words go on behind the first dash; nil where other words than those of days and times stand before it.
    mutating func dash() -> Int? {
      while true {
        if skipDashes(), index < limit { return index }
        guard let word = next() else { return nil }
        let bare = word.bare
        let isTime = bare.count == 0 || takeDate(word) || bare.isOne(of: Self.times)
        guard isTime else { return nil }
      }
    }

    /// Words of times beside those that `DateWords` knows.
    private static let times = WordList("central pacific eastern mountain time local noon midnight")

    /// Takes a word of a date; false for another.
    private mutating func takeDate(_ word: PrintedWord) -> Bool {
      guard let kind = DateWords.kind(of: word), kind != .link else { return false }
      if kind == .month { hasMonth = true }
      if kind == .number { hasNumber = true }
      if kind == .month || kind == .number || dates == nil && kind == .weekday {
        dates = TextSpan(dates?.start ?? word.start, word.end)
      }
      return true
    }

    /// Passes over white space and dashes of all kinds.
    ///
    /// - Returns: Whether there was a dash.
    @discardableResult private mutating func skipDashes() -> Bool {
      var wasDash = false
      while index < limit {
        if bytes[index] <= 0x20 {
          index += 1
        } else if bytes[index] == UInt8(ascii: "-") {
          wasDash = true
          index += 1
        } else if index + 2 < limit, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
          (0x93...0x95).contains(bytes[index + 2])
        {
          wasDash = true
          index += 3
        } else {
          break
        }
      }
      return wasDash
    }

    /// The next word, up to white space or a dash that is glued to it.
    private mutating func next() -> PrintedWord? {
      let start = index
      while index < limit, bytes[index] > 0x20, !isDash(index) { index += 1 }
      return index > start ? PrintedWord(bytes, start, index) : nil
    }

    /// Whether a long dash or two hyphens stand at a place.
    private func isDash(_ place: Int) -> Bool {
      guard place + 1 < limit else { return false }
      if bytes[place] == UInt8(ascii: "-") { return bytes[place + 1] == bytes[place] }
      return place + 2 < limit && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
        && (0x93...0x95).contains(bytes[place + 2])
    }
  }
}

import Provenance

/// The scripts of the world's news, and the languages that letters of their own tell apart.
///
/// `other` stands for scripts that are known to be letters and not told apart.
enum Script: Int, CaseIterable {
  case cyrillic, greek, hebrew, arabic, devanagari, thai, kana, hangul, han, other

  /// The languages that a script alone, or some of its letters, tell.
  static let languages: [(tag: String, name: String)] = [
    ("ru", "Russian"), ("uk", "Ukrainian"), ("bg", "Bulgarian"), ("sr", "Serbian"),
    ("el", "Greek"), ("he", "Hebrew"), ("ar", "Arabic"), ("fa", "Persian"), ("ur", "Urdu"),
    ("hi", "Hindi"), ("th", "Thai"), ("ja", "Japanese"), ("ko", "Korean"), ("zh", "Chinese"),
    ("no", "Norwegian"), ("nn", "Norwegian"),
  ]

  /// The language of a document most of whose letters are not Latin; nil when most are, or too few letters are there.
  ///
  /// - Complexity: O(*n*) in bytes, and only adding up their upper bits where the text is Latin.
  static func majority(of document: Document) -> ForeignLanguage? {
    let bytes = document.text.bytes
    var high = 0
    var all = 0
    for paragraph in document.paragraphs {
      all += paragraph.span.end - paragraph.span.start
      for byte in bytes[paragraph.span.start..<paragraph.span.end] { high += Int(byte >> 7) }
    }
    // Every letter outside Latin is two bytes or more of it; Latin text with many accents stays far below.
    guard high * 2 > all, all > 0 else { return nil }
    var tally = Tally()
    for paragraph in document.paragraphs {
      tally.count(bytes, from: paragraph.span.start, to: paragraph.span.end)
    }
    return tally.language
  }

  /// The script of a code point; nil for Latin letters and for what is no letter.
  static func of(_ scalar: UInt32) -> Script? {
    switch scalar {
    case 0x0370...0x03FF: .greek
    case 0x0400...0x052F: .cyrillic
    case 0x0590...0x05FF: .hebrew
    case 0x0600...0x077F: .arabic
    case 0x0900...0x097F: .devanagari
    case 0x0E00...0x0E7F: .thai
    case 0x3040...0x30FF: .kana
    case 0x1100...0x11FF, 0xAC00...0xD7AF: .hangul
    case 0x3400...0x9FFF, 0x2_0000...0x3_1FFF: .han
    case 0x0530...0x058F, 0x0780...0x08FF, 0x0980...0x0DFF, 0x0E80...0x10FF, 0x1200...0x1CFF: .other
    default: nil
    }
  }
}

/// Letters by script, and those that tell languages of one script apart.
private struct Tally {
  /// Letters of the Latin alphabet, with accents or without.
  private var latin = 0
  /// Letters of each script, by its raw value.
  private var counts = [Int](repeating: 0, count: Script.allCases.count)
  /// Letters that only Russian has of the languages told apart (ы, э).
  private var russian = 0
  /// Letters that only Ukrainian has (і, ї, є, ґ).
  private var ukrainian = 0
  /// Letters that only Serbian has (ј, љ, њ, ђ, ћ).
  private var serbian = 0
  /// The hard sign, which Bulgarian has in many words and Russian in few.
  private var hardSign = 0
  /// Letters that Persian has and Arabic has not.
  private var persian = 0
  /// Letters that Urdu has and Persian has not.
  private var urdu = 0

  /// Counts the letters of some bytes; a character that `end` cuts is left out.
  mutating func count(_ bytes: [UInt8], from start: Int, to end: Int) {
    var index = start
    while index < end {
      let byte = bytes[index]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard index + length <= end else { return }
      var scalar = UInt32(byte)
      if length > 1 { scalar &= 0x7F >> UInt32(length) }
      for offset in 1..<max(length, 1) where length > 1 {
        scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F)
      }
      index += length
      add(scalar)
    }
  }

  /// Counts one code point.
  private mutating func add(_ scalar: UInt32) {
    if let script = Script.of(scalar) {
      counts[script.rawValue] += 1
      mark(scalar)
    } else if scalar < 0x80 ? (scalar | 0x20) &- 0x61 < 26 : scalar >= 0xC0 && scalar < 0x250 {
      latin += 1
    }
  }

  /// Counts a letter that only some languages of its script have.
  private mutating func mark(_ scalar: UInt32) {
    switch scalar {
    case 0x44B, 0x44D, 0x42D: russian += 1
    case 0x456, 0x457, 0x454, 0x491: ukrainian += 1
    case 0x458, 0x459, 0x45A, 0x452, 0x45B: serbian += 1
    case 0x44A: hardSign += 1
    case 0x67E, 0x686, 0x698, 0x6AF, 0x6CC: persian += 1
    case 0x679, 0x688, 0x6D2, 0x6C1: urdu += 1
    default: break
    }
  }

  /// The language of the letters, if Latin ones are fewer.
  ///
  /// nil for fewer than eight letters. Japanese is told from Chinese by its kana: one in twenty of the Chinese
  /// characters.
  var language: ForeignLanguage? {
    let foreign = counts.reduce(0, +)
    guard foreign >= 8, foreign > latin else { return nil }
    let most = Script.allCases.max { counts[$0.rawValue] < counts[$1.rawValue] } ?? .other
    switch most {
    case .greek: return named("el")
    case .hebrew: return named("he")
    case .thai: return named("th")
    case .kana: return named("ja")
    case .hangul: return named("ko")
    case .han:
      return named(counts[Script.kana.rawValue] * 20 > counts[Script.han.rawValue] ? "ja" : "zh")
    case .cyrillic: return cyrillic
    case .arabic: return arabic
    case .devanagari: return script("Deva", "Devanagari")
    case .other: return ForeignLanguage(tag: "und", name: "another language than English")
    }
  }

  /// The script, where letters that only one language has do not decide.
  ///
  /// One letter in a hundred must be a language's own, and no other language may have a third as many.
  private var cyrillic: ForeignLanguage? {
    let marks = [russian, ukrainian, serbian]
    guard let most = marks.max(), most * 100 > counts[Script.cyrillic.rawValue],
      marks.filter({ $0 * 3 > most }).count == 1
    else {
      return hardSign * 200 > counts[Script.cyrillic.rawValue] && marks.max() == 0
        ? named("bg") : script("Cyrl", "Cyrillic")
    }
    return named(most == russian ? "ru" : most == ukrainian ? "uk" : "sr")
  }

  /// Urdu's letters count before Persian's, as Urdu has those too. Fewer of Persian's than one in 400 make it Arabic;
  /// a number between leaves it at the script.
  private var arabic: ForeignLanguage? {
    let all = counts[Script.arabic.rawValue]
    if urdu * 50 > all { return named("ur") }
    if persian * 50 > all { return named("fa") }
    return persian * 400 < all ? named("ar") : script("Arab", "Arabic")
  }

  /// A language of `Script.languages`.
  private func named(_ tag: String) -> ForeignLanguage? { ForeignLanguage(tag: tag) }

  /// A language of which only the script is known.
  private func script(_ tag: String, _ name: String) -> ForeignLanguage {
    ForeignLanguage(tag: "und-\(tag)", name: "a language in \(name) script")
  }
}

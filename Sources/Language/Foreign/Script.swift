import Provenance

/// The scripts of the world's news, and the languages that letters of their own tell apart.
///
/// `other` stands for scripts that are known to be letters and not told apart.
enum Script: Int, CaseIterable {
  case cyrillic, greek, hebrew, arabic, devanagari, thai, kana, hangul, han
  case bengali, gurmukhi, gujarati, tamil, telugu, kannada, malayalam, sinhala, lao, burmese
  case georgian, armenian, ethiopic, khmer, other

  /// The languages that a script alone tells, and names for tags of languages that nothing here tells.
  static let languages: [(tag: String, name: String)] = [
    ("el", "Greek"), ("th", "Thai"), ("ja", "Japanese"), ("ko", "Korean"), ("zh", "Chinese"),
    ("pa", "Punjabi"), ("gu", "Gujarati"), ("ta", "Tamil"), ("te", "Telugu"), ("kn", "Kannada"),
    ("ml", "Malayalam"), ("si", "Sinhala"), ("lo", "Lao"), ("my", "Burmese"), ("ka", "Georgian"),
    ("hy", "Armenian"), ("km", "Khmer"), ("no", "Norwegian"), ("nn", "Norwegian"),
  ]

  /// The language of a document most of whose letters are not Latin; nil when most are, or too few letters are there.
  ///
  /// Languages that share a script are told by their words and letters; where these do not tell, the script is named.
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
    return tally.language(of: document)
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
    case 0x0980...0x09FF: .bengali
    case 0x0A00...0x0A7F: .gurmukhi
    case 0x0A80...0x0AFF: .gujarati
    case 0x0B80...0x0BFF: .tamil
    case 0x0C00...0x0C7F: .telugu
    case 0x0C80...0x0CFF: .kannada
    case 0x0D00...0x0D7F: .malayalam
    case 0x0D80...0x0DFF: .sinhala
    case 0x0E80...0x0EFF: .lao
    case 0x1000...0x109F: .burmese
    case 0x10A0...0x10FF: .georgian
    case 0x0530...0x058F: .armenian
    case 0x1200...0x139F: .ethiopic
    case 0x1780...0x17FF: .khmer
    case 0x0780...0x08FF, 0x0B00...0x0B7F, 0x0F00...0x0FFF, 0x13A0...0x177F, 0x1800...0x1CFF: .other
    default: nil
    }
  }
}

/// Letters by script.
private struct Tally {
  /// Letters of the Latin alphabet, with accents or without.
  private var latin = 0
  /// Letters of each script, by its raw value.
  private var counts = [Int](repeating: 0, count: Script.allCases.count)

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
    } else if scalar < 0x80 ? (scalar | 0x20) &- 0x61 < 26 : scalar >= 0xC0 && scalar < 0x250 {
      latin += 1
    }
  }

  /// The language of the letters, if Latin ones are fewer.
  ///
  /// nil for fewer than eight letters. Japanese is told from Chinese by its kana: one in twenty of the Chinese
  /// characters.
  func language(of document: Document) -> ForeignLanguage? {
    let foreign = counts.reduce(0, +)
    guard foreign >= 8, foreign > latin else { return nil }
    let most = Script.allCases.max { counts[$0.rawValue] < counts[$1.rawValue] } ?? .other
    switch most {
    case .han:
      return named(counts[Script.kana.rawValue] * 20 > counts[Script.han.rawValue] ? "ja" : "zh")
    case .cyrillic: return byWords(document, "Cyrl", "Cyrillic")
    case .arabic: return byWords(document, "Arab", "Arabic")
    case .devanagari: return byWords(document, "Deva", "Devanagari")
    // Words of Hebrew carry their small words with them, and too few may stand alone.
    case .hebrew: return byWords(document, else: "he")
    case .bengali: return byWords(document, else: "bn")
    case .ethiopic: return script("Ethi", "Ethiopic")
    case .other: return ForeignLanguage(tag: "und", name: "another language than English")
    default: return Self.tags[most].flatMap(named)
    }
  }

  /// The language of each script that only one language has.
  private static let tags: [Script: String] = [
    .greek: "el", .thai: "th", .kana: "ja", .hangul: "ko", .gurmukhi: "pa", .gujarati: "gu",
    .tamil: "ta", .telugu: "te", .kannada: "kn", .malayalam: "ml", .sinhala: "si", .lao: "lo",
    .burmese: "my", .georgian: "ka", .armenian: "hy", .khmer: "km",
  ]

  /// The language that words and letters tell, else the script.
  private func byWords(_ document: Document, _ tag: String, _ name: String) -> ForeignLanguage? {
    told(document) ?? script(tag, name)
  }

  /// The language that words and letters tell, else the one that nearly all texts in a script are in.
  private func byWords(_ document: Document, else tag: String) -> ForeignLanguage? {
    told(document) ?? named(tag)
  }

  /// The language that words and letters tell.
  private func told(_ document: Document) -> ForeignLanguage? {
    guard case .language(let index) = LanguageTally(document).verdict else { return nil }
    return named(SmallWords.languages[index].tag)
  }

  /// A language by its tag.
  private func named(_ tag: String) -> ForeignLanguage? { ForeignLanguage(tag: tag) }

  /// A language of which only the script is known.
  private func script(_ tag: String, _ name: String) -> ForeignLanguage {
    ForeignLanguage(tag: "und-\(tag)", name: "a language in \(name) script")
  }
}

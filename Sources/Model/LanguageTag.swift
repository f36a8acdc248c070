/// Tags of languages (BCP 47).
public enum LanguageTag {
  /// Whether a text may be one: a language of two or three letters, then parts of one to eight letters and digits.
  ///
  /// Languages of more letters are provided for and there are none: "english" and "deutsch" are words.
  public static func isOne(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count),
      language.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count)
        && part.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    }
  }
}

import Language

/// The singular of an English noun, told from its letters; nothing is made for a word that is only asked about.
///
/// Irregular words are looked up, all others are told by their endings; a word that ends like a plural and is none
/// ("lens") is taken for one. Letters are compared and folded as ASCII, and others are carried along as they are.
enum Singular {
  // MARK: Asking

  /// Whether a word looks like a plural noun.
  ///
  /// - Parameters:
  ///   - key: The word's key.
  ///   - range: Where its letters stand in `bytes`, in any case.
  /// - Returns: True for regular and irregular plurals and for those of the unchanging words that a number may count.
  /// - Complexity: O(1) but for hashing, which the key has behind it.
  static func isPlural(_ key: WordKey, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let known = irregular[key]
    if known != 0 { return known & Known.isSame == 0 || known & Known.counts != 0 }
    return isRegular(bytes, range) || isOfMen(bytes, range)
  }

  /// "ships", but not "gas" and "this"
  ///
  /// An s behind s, u or i is no plural's, as in "glass", "bonus" and "basis".
  private static func isRegular(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 3, bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "s") else {
      return false
    }
    let before = bytes[range.upperBound - 2] | 0x20
    return before != UInt8(ascii: "s") && before != UInt8(ascii: "u")
      && before != UInt8(ascii: "i")
  }

  /// "grandchildren", "firemen"
  ///
  /// Compounds, which no list can hold; "women" itself is in the table.
  private static func isOfMen(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 4, bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "n") else {
      return false
    }
    return ends(bytes, range, with: "children") || isMen(bytes, range)
  }

  /// Words that end so and are singular are left out one by one.
  private static func isMen(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count > 4 && ends(bytes, range, with: "men")
      && !["specimen", "regimen", "abdomen", "omen", "women"].contains {
        range.count == $0.utf8CodeUnitCount && ends(bytes, range, with: $0)
      }
  }

  /// Letters in lower case against those of a word in any.
  ///
  /// - Parameter ending: Of small ASCII letters.
  private static func ends(_ bytes: [UInt8], _ range: Range<Int>, with ending: StaticString) -> Bool
  {
    let count = ending.utf8CodeUnitCount
    guard range.count >= count else { return false }
    for index in 0..<count
    where bytes[range.upperBound - count + index] | 0x20 != ending.utf8Start[index] {
      return false
    }
    return true
  }

  // MARK: Making

  /// Appends the singular of a word in lower case; only ASCII letters are folded.
  ///
  /// A word that is no plural is appended folded.
  ///
  /// - Parameters:
  ///   - key: The word's key.
  ///   - bytes: The text's UTF-8.
  ///   - range: Where the word stands.
  ///   - name: Grows by the singular.
  static func append(
    _ key: WordKey, _ bytes: [UInt8], _ range: Range<Int>, to name: inout [UInt8]
  ) {
    let known = irregular[key]
    if known & ~(Known.isSame | Known.dropsS | Known.counts) != 0 {
      let singular = Known(bits: known).singular
      for index in singular { name.append(table.utf8Start[index]) }
      return
    }
    appendFolded(bytes, range, to: &name)
    if known != 0 {
      if known & Known.dropsS != 0 { name.removeLast() }
    } else if ends(bytes, range, with: "children") {
      name.removeLast(3)
    } else if isMen(bytes, range) {
      name.removeLast(2)
      name.append(contentsOf: "an".utf8)
    } else if isRegular(bytes, range) {
      dropEnding(bytes, range, of: &name)
    }
  }

  /// "ies" gives y in words of five letters or more. Endings in hissing sounds lose "es".
  private static func dropEnding(_ bytes: [UInt8], _ range: Range<Int>, of name: inout [UInt8]) {
    if range.count > 4, ends(bytes, range, with: "ies") {
      name.removeLast(3)
      name.append(UInt8(ascii: "y"))
    } else if ends(bytes, range, with: "sses") || ends(bytes, range, with: "shes")
      || ends(bytes, range, with: "ches") || ends(bytes, range, with: "xes")
      || ends(bytes, range, with: "zzes")
    {
      name.removeLast(2)
    } else {
      name.removeLast()
    }
  }

  /// Appends letters in lower case; only ASCII ones are folded.
  ///
  /// "Å" stays a capital.
  static func appendFolded(_ bytes: [UInt8], _ range: Range<Int>, to name: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0xC2, index + 1 < range.upperBound, bytes[index + 1] == 0xAD {
        // A soft hyphen inside a word is not seen.
        index += 2
        continue
      }
      name.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      index += 1
    }
  }

  /// The singular of a word.
  static func of(_ word: String) -> String {
    let bytes = Array(word.utf8)
    var name: [UInt8] = []
    append(WordKey(bytes), bytes, bytes.indices, to: &name)
    return String(decoding: name, as: UTF8.self)
  }
}

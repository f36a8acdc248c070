import Language
import Provenance

/// A word as two versions of a text are compared by: without case, accents, and what British and American spelling differ in.
enum FoldedWord {
  /// The key of a token; nil for one that is neither word, number, currency nor percent sign.
  static func key(of token: Token, in text: SourceText) -> WordKey? {
    switch token.kind {
    case .word: WordKey(folded(text.bytes[token.start..<token.end]))
    case .number: WordKey(text.bytes[token.start..<token.end].filter { $0 != 0x2C })
    case .percent: percent
    case .currency: WordKey(text.bytes[token.start..<token.end])
    default: nil
    }
  }

  /// "percent", which "per cent" and the sign become, too.
  static let percent = WordKey("percent".utf8)
  static let per = WordKey("per".utf8)
  static let cent = WordKey("cent".utf8)

  /// A word's letters: "Kilometres" is "kilometers", "U.N." is "un", "Müller" is "mueller".
  static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0xC3, index + 1 < bytes.endIndex {
        letters += plain[bytes[index + 1] | 0x20] ?? [byte, bytes[index + 1] | 0x20]
        index += 2
        continue
      }
      if byte != 0x2E { letters.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
      index += 1
    }
    for (british, american) in endings {
      // "hour", "rise" and "rogue" are spelled in one way; a long ending may be all of a word: "metre".
      guard letters.count >= british.count + (british.count > 4 ? 0 : 2),
        letters.suffix(british.count).elementsEqual(british)
      else { continue }
      letters.removeLast(british.count)
      letters += american
      break
    }
    return letters
  }

  /// Latin-1 letters with marks, by their second byte in lower case.
  private static let plain: [UInt8: [UInt8]] = {
    var table: [UInt8: [UInt8]] = [:]
    let rows = [
      "àáâã a", "ä ae", "å a", "æ ae", "ç c", "èéêë e", "ìíîï i", "ñ n", "òóôõ o", "ö oe", "ø o",
      "ùúû u", "ü ue", "ýÿ y",
    ]
    for row in rows {
      let parts = row.split(separator: " ")
      for letter in parts[0] {
        table[Array(String(letter).utf8)[1] | 0x20] = Array(parts[1].utf8)
      }
    }
    return table
  }()

  /// Endings that are spelled in two ways, the longest first.
  private static let endings: [(british: [UInt8], american: [UInt8])] = [
    ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"),
    ("ises", "izes"), ("ise", "ize"), ("ysed", "yzed"), ("elled", "eled"), ("elling", "eling"),
    ("eller", "eler"), ("ellers", "elers"), ("metres", "meters"), ("metre", "meter"),
    ("litres", "liters"), ("litre", "liter"), ("entres", "enters"), ("entre", "enter"),
    ("eatres", "eaters"), ("eatre", "eater"), ("ours", "ors"), ("oured", "ored"),
    ("ouring", "oring"), ("our", "or"), ("ogues", "ogs"), ("ogue", "og"), ("efence", "efense"),
    ("ffence", "ffense"), ("ogramme", "ogram"), ("ogrammes", "ograms"), ("visors", "visers"),
    ("visor", "viser"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}

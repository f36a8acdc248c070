@_spi(_Unicode) import Swift

/// One part of a page's address: lower-case ASCII letters, digits and single hyphens, at most 80.
public enum Slug {
  /// In bytes; a longer one is cut, between words or not.
  private static let longest = 80

  /// The part that stands for a file's or folder's name: another name has another part, as far as letters and digits tell them apart.
  ///
  /// Where the folded words cannot do that, because letters of other scripts have no place in them or because they would be too
  /// long, a number made of the whole name stands behind: "2024-1c2f09aa" for a year in Greek words. It is the same for a name in
  /// NFC and NFD, in capitals or not. Never empty.
  public static func part(of name: String) -> String {
    let folding = Folding(name)
    if let whole = folding.slug, folding.isWhole { return whole }
    let mark = number(of: name)
    guard let cut = folding.slug else { return "article-" + mark }
    var kept = cut.utf8.prefix(longest - mark.utf8.count - 1)
    while kept.last == UInt8(ascii: "-") { kept.removeLast() }
    return String(Substring(kept)) + "-" + mark
  }

  /// Eight hexadecimal digits of a name, whatever its composition and case.
  private static func number(of name: String) -> String {
    let digits = String(hash(String(String.UnicodeScalarView(name.lowercased()._nfc))), radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  /// What earlier versions made an address of: the slug that the head gives, else the file's name without its day, else the
  /// title, else a hash of the file's name.
  ///
  /// A file's name that is an identifier ("a3f09b12c4.html") gave way to the title.
  ///
  /// - Parameters:
  ///   - given: Folded already.
  ///   - fileName: A path; only its last part without the ending counts, but for the hash.
  public static func former(given: String?, fileName: String, title: String) -> String {
    if let given { return given }
    let base = baseName(fileName)
    func fold(_ words: String) -> String? { Folding(words, partsAtAccents: true).slug }
    if !isMeaningless(base), let slug = fold(withoutDate(base)) { return slug }
    return fold(title) ?? fold(base) ?? "article-" + String(hash(fileName), radix: 16)
  }

  /// The name of a file as words, for an article without any other title.
  /// `2014/last-ferry_home.md` is "last ferry home".
  public static func words(ofFileName name: String) -> String {
    baseName(name).split(whereSeparator: { $0 == "-" || $0 == "_" }).joined(separator: " ")
  }

  /// Folds words into a slug; nil when nothing of them remains.
  /// "Zoë's café, Øst" is "zoes-cafe-ost": apostrophes and combining accents vanish, all else that has no letter here is one hyphen.
  /// Letters of other scripts have none, so a Greek title folds to nothing.
  ///
  /// No hyphen stands at either end, and no two together. A name that Windows keeps for a device gets
  /// "-article" behind it.
  public static func fold(_ words: String) -> String? { Folding(words).slug }

  /// Words being folded.
  private struct Folding {
    /// nil when nothing remains.
    let slug: String?
    /// Whether all letters and digits are in it.
    let isWhole: Bool

    /// - Parameter partsAtAccents: Whether an accent behind its letter parts the word, as it did in earlier versions.
    init(_ words: String, partsAtAccents: Bool = false) {
      var result: [UInt8] = []
      result.reserveCapacity(min(words.utf8.count, longest) + 2)
      var isWhole = true
      for scalar in words.unicodeScalars {
        if result.count > longest { break }
        if let letter = asciiLetter(scalar.value) {
          result.append(letter)
          continue
        }
        let folded = letters(scalar)
        if !folded.isEmpty {
          result += folded
        } else if partsAtAccents || !Self.isAccent(scalar), scalar != "'", scalar != "\u{2019}" {
          if !scalar.isASCII { isWhole = isWhole && !Self.isLetter(scalar) }
          if result.last != 0x2D, !result.isEmpty { result.append(0x2D) }
        }
      }
      if result.count > longest {
        isWhole = false
        result.removeLast(result.count - longest)
      }
      while result.last == 0x2D { result.removeLast() }
      self.isWhole = isWhole
      let folded = String(decoding: result, as: UTF8.self)
      slug = folded.isEmpty ? nil : isDevice(folded) ? folded + "-article" : folded
    }

    /// An accent that stands behind its letter, as macOS writes the names of files.
    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
      0x300...0x36F ~= scalar.value
    }

    /// Whether a sign beyond ASCII tells names apart.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// A letter or digit of ASCII in lower case; nil for others.
  private static func asciiLetter(_ value: UInt32) -> UInt8? {
    if value &- 0x30 < 10 || value &- 0x61 < 26 { return UInt8(value) }
    return value &- 0x41 < 26 ? UInt8(value | 0x20) : nil
  }

  /// What ASCII has for a letter beyond it: case folded, accents dropped, ligatures spelled out.
  /// Empty for all that is not in the table: signs, other scripts, and accents that stand for themselves.
  private static func letters(_ scalar: Unicode.Scalar) -> [UInt8] {
    let value = scalar.value
    guard value >= 0xC0, value <= 0x17F else { return [] }
    return plain[value] ?? []
  }

  /// Latin letters with the ASCII letters that stand for them in addresses.
  private static let table = """
    a àáâãäåāăąÀÁÂÃÄÅĀĂĄ
    ae æÆ
    c çćĉċčÇĆĈĊČ
    d ďđðĎĐÐ
    e èéêëēĕėęěÈÉÊËĒĔĖĘĚ
    g ĝğġģĜĞĠĢ
    h ĥħĤĦ
    i ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ
    j ĵĴ
    k ķĶ
    l ĺļľŀłĹĻĽĿŁ
    n ñńņňÑŃŅŇ
    o òóôõöøōŏőÒÓÔÕÖØŌŎŐ
    oe œŒ
    r ŕŗřŔŖŘ
    s śŝşšŚŜŞŠ
    ss ß
    t ţťŧŢŤŦ
    th þÞ
    u ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ
    w ŵŴ
    y ýÿŷÝŸŶ
    z źżžŹŻŽ
    """

  /// The table by code point.
  private static let plain: [UInt32: [UInt8]] = {
    var plain: [UInt32: [UInt8]] = [:]
    for row in table.split(separator: "\n") {
      let columns = row.split(separator: " ")
      for scalar in columns[1].unicodeScalars { plain[scalar.value] = Array(columns[0].utf8) }
    }
    return plain
  }()

  /// The last part of a path without its ending; ".md" has no ending but is a name.
  public static func baseName(_ path: String) -> String {
    var name = path.utf8[...]
    while name.last == UInt8(ascii: "/") { name.removeLast() }
    if name.isEmpty { return path }
    if let slash = name.lastIndex(of: UInt8(ascii: "/")) {
      name = name[name.index(after: slash)...]
    }
    if let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex {
      name = name[..<dot]
    }
    return String(Substring(name))
  }

  /// `2014-06-16-ferry` is about the ferry.
  /// A hyphen or underscore must stand behind the day, and something behind that.
  private static func withoutDate(_ name: String) -> String {
    let bytes = Array(name.utf8)
    guard bytes.count > 11, bytes[4] == 0x2D, bytes[7] == 0x2D,
      bytes[10] == 0x2D || bytes[10] == 0x5F,
      [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy({ bytes[$0] &- 0x30 < 10 })
    else { return name }
    return String(decoding: bytes[11...], as: UTF8.self)
  }

  /// Whether a name is an identifier rather than words: eight or more hexadecimal digits in a row, a third of them digits or more.
  /// Words of such letters alone ("facade") have no digit.
  private static func isMeaningless(_ name: String) -> Bool {
    var run = 0
    var digits = 0
    for byte in name.utf8 {
      let isDigit = byte &- 0x30 < 10
      if isDigit || (byte | 0x20) &- 0x61 < 6 {
        run += 1
        digits += isDigit ? 1 : 0
        if run >= 8, digits * 3 >= run { return true }
      } else {
        run = 0
        digits = 0
      }
    }
    return false
  }

  /// Names that Windows keeps for devices, where a site may be unpacked.
  /// `com0` to `com9` and `lpt0` to `lpt9`, and four more.
  private static func isDevice(_ slug: String) -> Bool {
    slug.utf8.count == 3 && ["con", "prn", "aux", "nul"].contains(slug)
      || slug.utf8.count == 4 && (slug.hasPrefix("com") || slug.hasPrefix("lpt"))
        && slug.utf8.last.map { $0 &- 0x30 < 10 } == true
  }

  /// FNV-1a.
  /// The same on every machine and in every run, unlike Swift's own.
  private static func hash(_ text: String) -> UInt32 {
    text.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}

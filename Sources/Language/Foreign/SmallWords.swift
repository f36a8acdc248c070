/// The commonest small words of the languages that news is written in most, `tag | name | words`, and the letters of their alphabets.
///
/// From each language's closed classes: articles, prepositions, conjunctions, pronouns, auxiliaries. A word of several
/// languages stands in each of their rows; what it then counts for asks `LanguageTally`. English has the small words of its
/// lexicon. An elided word stands with its apostrophe: `l'`.
///
/// Neighbours of the larger languages are here, too, so that Slovak is not taken for Czech, or Galician for Portuguese.
enum SmallWords {
  /// Per language: tag, name. English first.
  static let languages: [(tag: String, name: String)] = rows.reduce(into: [("en", "English")]) {
    languages, row in
    if languages.last?.tag != row.tag { languages.append((row.tag, row.name)) }
  }

  /// The index of English among the languages.
  static let english = 0

  /// Per word, a bit for each language that has it.
  static let languagesOfWord: [WordKey: UInt64] = rows.reduce(into: [:]) { words, row in
    guard let index = languages.firstIndex(where: { $0.tag == row.tag }) else { return }
    for word in row.words { words[WordKey(word.utf8), default: 0] |= 1 << UInt64(index) }
  }

  /// Letters beyond the common ones of a script, which are a to z, and those of all Cyrillic alphabets: for each a bit for
  /// every language that has it. A letter that is not here is in no alphabet of ours.
  static let languagesOfLetter: [UInt32: UInt64] = alphabets.split(separator: "\n").reduce(
    into: [:]
  ) { letters, line in
    let columns = line.split(separator: "|").map { $0.split(separator: " ") }
    for tag in columns[0] {
      guard let index = languages.firstIndex(where: { $0.tag == tag }) else { continue }
      for letter in columns[1].joined().unicodeScalars {
        letters[letter.value, default: 0] |= 1 << UInt64(index)
      }
    }
  }

  /// Whether a language has articles, or other small words in nearly every phrase.
  static func isRich(_ language: Int) -> Bool { language < firstPoor }

  /// The tables begin with the languages that do.
  private static let firstPoor =
    languages.firstIndex { $0.tag == east.split(separator: " ").first.map(String.init) }
    ?? languages.count

  /// `tags | letters`; a language may stand in several lines.
  private static let alphabets = """
    de | äöüß
    nl af | éëïóèêüö
    af | ôûîáíŉ
    sv | åäöé
    da nb | æøåéóô
    fr | àâæçéèêëîïôœùûüÿ
    es | áéíñóúüªº
    ca | àçéèíïóòúü·
    gl | áéíñóúïü
    it | àéèìíîòóùú
    pt | áâãàçéêíóôõúüªº
    ro | ăâîșțşţ
    pl | ąćęłńóśźż
    cs | áčďéěíňóřšťúůýž
    sk | áäčďéíĺľňóôŕšťúýž
    sl | čšž
    hr | čćđšž
    lt | ąčęėįšųūž
    lv | āčēģīķļņšūž
    et | äõöüšž
    fi | äöåšž
    hu | áéíóöőúüű
    tr | çğıöşüâîû
    az | çəğıöşü
    vi | ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ
    tl | ñ
    ru | ёийщъыьэюя
    uk | ґєиіїйщьюя
    be | ёійўыьэюя
    bg | ийщъьюя
    sr | ђјљњћџи
    mk | ѓѕјљњќџиѐѝ
    ar | يكىةأإآؤئءٱ
    fa | پچگژکیآأؤئءۀةي
    ur | پچگژکیآأؤئءٹڈڑںےہھۓۂۃة
    """

  /// The tables' rows, a language on several lines in several rows.
  private static let rows: [(tag: String, name: String, words: [Substring])] =
    [west, east, scripts].flatMap { $0.split(separator: "\n") }.map { line in
      let columns = line.split(separator: "|").map { $0.split(separator: " ") }
      precondition(columns.count == 3, "a row has a tag, a name and words: \(line)")
      return (columns[0].joined(), columns[1].joined(separator: " "), columns[2])
    }
}

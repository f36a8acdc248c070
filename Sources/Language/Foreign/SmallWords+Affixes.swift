/// What long words begin and end with.
///
/// Languages that put endings to words have fewer small ones, and a sentence of theirs may have one or none.
extension SmallWords {
  /// By ending and by beginning of long words.
  static let languagesOfEnding = affixes(where: { $0.first == "-" })
  static let languagesOfBeginning = affixes(where: { $0.last == "-" })

  /// The affixes of one side, without their hyphen.
  private static func affixes(where isWanted: (Substring) -> Bool) -> [WordKey: UInt64] {
    affixTable.split(separator: "\n").reduce(into: [:]) { affixes, line in
      let columns = line.split(separator: "|").map { $0.split(separator: " ") }
      for tag in columns[0] {
        guard let index = languages.firstIndex(where: { $0.tag == tag }) else { continue }
        for affix in columns[1] where isWanted(affix) {
          let letters = affix.first == "-" ? affix.dropFirst() : affix.dropLast()
          affixes[WordKey(letters.utf8), default: 0] |= 1 << UInt64(index)
        }
      }
    }
  }

  /// `tags | affixes` with which many long words of a language begin or end.
  private static let affixTable = """
    de | -ung -ungen -keit -heit -schaft -lichen
    nl | -heid -heden -ingen -lijk -lijke
    sv | -arna -erna -orna -ade -ades -heten -ningen
    da | -ede -edes -heden -hed
    da nb | -erne -ene -ende
    nb | -erte -heten -het
    es | -ción -ciones -dad -dades
    pt | -ção -ções -dade -dades
    ca | -ció -cions -tats
    it | -zione -zioni
    es pt it | -mente
    ro | -ului -ilor -elor -ește -ează -ții
    pl | -ość -ości -ego -ych -ami -ować
    cs | -ání -ení -ost -ovat -ují -ají -ého -ých -ími
    sk | -anie -enie -osť -ovať -ujú -ajú -ého -ých -ými
    sl | -anje -enje -ega -emu -imi -osti
    hr | -anje -enje -oga -omu -ima -ost -osti
    lt | -imas -imo -imą -uose -iams -ojo -iau
    lv | -šana -šanas -ības -iem
    et | -mine -mise -mist -nud -tud -vad -dega
    fi | -ssa -ssä -sta -stä -lla -llä -lta -ltä -lle -seen -neet -nut -nyt -vat -vät -minen -misen -maan -mään -set -ista -ksi -den
    hu | -ban -ben -nak -nek -val -vel -ból -ből -ról -ről -hoz -hez -ság -ség -ták -ték -okat -eket -ások -ések
    tr | -lar -ler -ları -leri -nda -nde -ndan -nden -lık -lik -cak -cek -cağı -ceği -cağını -yor -mış -miş -dığı -diği -dığını -diğini -arak -erek
    tr | -ması -mesi -ının -inin -ındaki -indeki -sında -sinde -ların -lerin -larını -lerini -masına -mesine -lıktan -sını -sini -dılar -diler
    az | -lar -lər -ları -ləri -ında -ində -dən -lıq -lik -caq -cək -mış -miş
    id | -kan -nya meng- meny- mempe- diper- keber-
    sw | wana- wali- wame- wata- zina- zili- zime- ilik- ilio- ulik- haija- hazija- hakuna- zita- kuto-
    ru | -ого -ться -ость -ости -ения -ение -ский -ыми -ами -ыми -шие -ать -ить
    uk | -ого -ться -ість -ості -ення -ський -ими -ами -ати -ити
    bg | -ите -ата -ето -ият -ния -ото -ето -ове -ха
    mk | -ите -ата -ето -иот -ото -ње
    sr | -ање -ење -ога -има -ости -ског -ли
    """

  // MARK: Pairs

  /// Two languages whose small words are nearly the same, with what parts them inside words.
  struct Pair {
    /// Indices among the languages.
    let first: Int
    let second: Int
    /// Without hyphens: beginnings, endings.
    fileprivate let firsts: ([[UInt8]], [[UInt8]])
    fileprivate let seconds: ([[UInt8]], [[UInt8]])

    /// Whether a word is made as the first language makes it, or the second.
    func isFirst(_ word: [UInt8]) -> Bool { Self.fits(word, firsts) }
    func isSecond(_ word: [UInt8]) -> Bool { Self.fits(word, seconds) }

    private static func fits(_ word: [UInt8], _ affixes: ([[UInt8]], [[UInt8]])) -> Bool {
      affixes.0.contains { word.starts(with: $0) }
        || affixes.1.contains { word.suffix($0.count).elementsEqual($0) }
    }
  }

  static let pairs: [Pair] = pairTable.split(separator: "\n").compactMap { line in
    let columns = line.split(separator: "|").map { $0.split(separator: " ") }
    let indices = columns[0].compactMap { tag in languages.firstIndex { $0.tag == tag } }
    guard indices.count == 2 else { return nil }
    func sides(_ affixes: [Substring]) -> ([[UInt8]], [[UInt8]]) {
      (
        affixes.filter { $0.last == "-" }.map { Array($0.dropLast().utf8) },
        affixes.filter { $0.first == "-" }.map { Array($0.dropFirst().utf8) }
      )
    }
    return Pair(
      first: indices[0], second: indices[1], firsts: sides(columns[1]), seconds: sides(columns[2]))
  }

  /// `first second | affixes | affixes`. Danish ends no word in two consonants alike, and has "ud", "af", "mod" and "efter"
  /// where Norwegian has "ut", "av", "mot" and "etter".
  private static let pairTable = """
    da nb | ud- af- mod- efter- spørg- -ede -hed -heden | ut- av- mot- etter- spør- -ll -nn -tt -kk -mm -ss -het -heten
    cs sk | -ů -ům -ost -ání -ení -ovat -ují -ou | -osť -ovať -ujú -anie -enie -ať -iť -ov -om -ám -ia
    """
}

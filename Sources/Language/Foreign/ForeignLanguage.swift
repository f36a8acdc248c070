import Provenance

/// A language other than English: what an article plainly is in.
public struct ForeignLanguage: Hashable, Sendable {
  /// BCP 47 tag ("de"); "und-Deva" where only the script is sure, "und" where not even that tells.
  public let tag: String
  /// Its name, as a sentence has it ("German", "a language in Devanagari script").
  public let name: String

  /// The language of a tag that its author gave; nil for English of any kind.
  ///
  /// - Parameter tag: As written; only what stands before the first hyphen is looked up, in any case. A tag of none
  ///   of our languages is its own name, in quotes.
  public init?(tag: String) {
    let primary = (tag.split(separator: "-").first ?? "").lowercased()
    if primary == "en" { return nil }
    let known = ForeignWords.languages + Script.languages
    self.init(tag: tag, name: known.first { $0.tag == primary }?.name ?? "'\(tag)'")
  }

  /// A language as the program names it.
  init(tag: String, name: String) {
    self.tag = tag
    self.name = name
  }

  /// The language of a document, nil when it is English or nothing else is plain.
  ///
  /// By script first: a text whose letters are mostly of another script than Latin is foreign, however short. Else by the
  /// share of small words (after Grefenstette, "Comparing two language identification schemes", 1995), in texts of forty
  /// words or more: few words are English small words, a tenth or more are those of another language, and these are half as
  /// many again as the English ones. So an English article that quotes a foreign speech stays English.
  ///
  /// - Complexity: O(*n*); an English text is passed over after one look at its tokens.
  public static func guess(_ document: Document) -> ForeignLanguage? {
    let (words, english) = smallWords(of: document)
    if english * 4 >= words, words >= fewestWords { return nil }
    if let script = Script.majority(of: document) { return script }
    guard words >= fewestWords else { return nil }
    return bySmallWords(document, words: words, english: english)
  }

  /// Whether a text of forty words or more has as many small words as only English has.
  public static func isPlainlyEnglish(_ document: Document) -> Bool {
    let (words, english) = smallWords(of: document)
    return english * 4 >= words && words >= fewestWords
  }

  /// All words, and the small ones of English among them.
  private static func smallWords(of document: Document) -> (all: Int, english: Int) {
    var words = 0
    var english = 0
    for token in document.tokens where token.isWord {
      words += 1
      if token.isAny(of: .functionWord) { english += 1 }
    }
    return (words, english)
  }

  /// Texts of fewer words show no language but by their script.
  private static let fewestWords = 40

  /// The language whose small words stand out, by the counts of all of them; nil where no language's do.
  ///
  /// A word that several languages have counts for each. Of two that are nearly equal, "und" is said.
  private static func bySmallWords(_ document: Document, words: Int, english: Int)
    -> ForeignLanguage?
  {
    let languages = ForeignWords.languages
    var counts = [Int](repeating: 0, count: languages.count)
    for token in document.tokens where token.isWord {
      guard var bits = ForeignWords.languagesOfWord[token.key] else { continue }
      while bits != 0 {
        counts[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
    let ranked = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    let best = counts[ranked[0]]
    guard best * 10 >= words, best * 2 > english * 3 else { return nil }
    // Danish and Norwegian share most small words: where two languages are close, neither is named.
    let second = counts[ranked[1]]
    guard best - second >= 2, best * 20 >= second * 21 else {
      return ForeignLanguage(tag: "und", name: "another language than English")
    }
    return ForeignLanguage(tag: languages[ranked[0]].tag, name: languages[ranked[0]].name)
  }
}

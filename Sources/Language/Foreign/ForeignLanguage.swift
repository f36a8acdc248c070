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
    let known = SmallWords.languages + Script.languages
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
  /// small words of each language and the letters of its words (`LanguageTally`). In texts of forty words or more these must
  /// count half as many again as the English ones, so that an English article that quotes a foreign speech stays English;
  /// a text of a dozen words must be plainer. Running text with hardly a small word of English is in another language than
  /// English, whichever it is.
  ///
  /// - Complexity: O(*n*); an English text is passed over after one look at its tokens.
  public static func guess(_ document: Document) -> ForeignLanguage? {
    let (words, english) = smallWords(of: document)
    if english * 4 >= words, words >= fewestWords { return nil }
    if let script = Script.majority(of: document) { return script }
    guard words >= fewestOfShort else { return nil }
    return byWords(LanguageTally(document))
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

  /// Words from which on a text tells its language, and those of a short one that may where it is plainer.
  private static let fewestWords = 40
  private static let fewestOfShort = 12

  /// The language of a text in Latin letters by its tally; nil where it may be English.
  private static func byWords(_ tally: LanguageTally) -> ForeignLanguage? {
    let english = tally.scores[SmallWords.english]
    let isShort = tally.words < fewestWords
    func isPlain(_ index: Int) -> Bool {
      let score = tally.scores[index]
      return isShort
        ? score >= max(4, Double(tally.words) / 4) && score > english * 3 : score > english * 1.5
    }
    switch tally.verdict {
    case .language(let index) where index != SmallWords.english && isPlain(index):
      return ForeignLanguage(
        tag: SmallWords.languages[index].tag, name: SmallWords.languages[index].name)
    // Of two that are nearly equal neither is named.
    case .between(let one, let other) where one != 0 && other != 0 && isPlain(one):
      return unknown
    default:
      return tally.isNoEnglish ? unknown : nil
    }
  }

  /// A language that is none of ours.
  private static let unknown = ForeignLanguage(tag: "und", name: "another language than English")
}

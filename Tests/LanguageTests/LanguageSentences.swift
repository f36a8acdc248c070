import Provenance

@testable import Language

/// Sentences as news has them, twenty each of forty languages and ten each of ten that no list here has: `tag | sentence`.
///
/// The words of the lists were chosen before the sentences were written. A sentence is called right where its words alone tell
/// its language; an article, which has many, is asked for more (`ForeignLanguage.guess`).
enum LanguageSentences {
  /// What a sentence is called: a tag, "en" among them, or nil where nothing is certain.
  static func language(of sentence: String) -> String? {
    let document = Document(SourceText(sentence))
    if let script = Script.majority(of: document) {
      return script.tag.hasPrefix("und") ? nil : script.tag
    }
    guard case .language(let index) = LanguageTally(document).verdict else { return nil }
    return SmallWords.languages[index].tag
  }

  /// The sentences of a table with their tags.
  static func rows(_ table: String) -> [(tag: String, sentence: String)] {
    table.split(separator: "\n").map { line in
      let columns = line.split(separator: "|", maxSplits: 1)
      return (
        columns[0].filter { $0 != " " }, String(columns[1].drop { $0 == " " })
      )
    }
  }

  /// Those of all forty languages.
  static let known = [germanic, romance, slavic, more, latin, scripts, asia].flatMap(rows)
}

import Foundation
import Provenance
import Testing

@testable import Language

@Suite("The language of sentences") struct LanguageSentenceTests {
  @Test("Of forty languages hardly a sentence is called another's")
  func known() {
    let rows = LanguageSentences.known
    #expect(Set(rows.map(\.tag)).count == 40)
    let wrong = rows.filter { LanguageSentences.language(of: $0.sentence) != $0.tag }
    if ProcessInfo.processInfo.environment["LANGUAGE_MISSES"] != nil {
      for row in wrong {
        print(row.tag, LanguageSentences.language(of: row.sentence) ?? "-", row.sentence)
      }
      print("right:", rows.count - wrong.count, "of", rows.count)
    }
    #expect(wrong.count * 50 <= rows.count, "\(wrong.map { "\($0.tag) \($0.sentence)" })")
  }

  @Test("An article of a language is called that, and one of a language that no list has unknown")
  func articles() {
    let others = LanguageSentences.rows(LanguageSentences.others)
    for (rows, isKnown) in [(LanguageSentences.known, true), (others, false)] {
      for (tag, sentences) in Dictionary(grouping: rows, by: \.tag) {
        for half in [sentences.prefix(10), sentences.suffix(10)] {
          let text = half.map(\.sentence).joined(separator: " ")
          let expected = tag == "en" ? nil : isKnown ? tag : "und"
          #expect(ForeignLanguage.guess(Document(SourceText(text)))?.tag == expected)
        }
      }
    }
  }

  @Test("Lists and results in English are no other language")
  func lists() {
    let notes =
      "* fs: fix crash when path is too long\n* net: add test for broken pipe\n* build: use new linker flags\n"
    let results =
      "Kerrow 3, Holm 1; Sund 2, Norrhamn 2; Berg beat Moe 6-4, 7-5; Ek def. Vik 6-1, 6-2. "
    for text in [String(repeating: notes, count: 8), String(repeating: results, count: 10)] {
      #expect(ForeignLanguage.guess(Document(SourceText(text))) == nil)
    }
  }

  @Test("A sentence of a language that no list has is called unknown, never English")
  func others() {
    let rows = LanguageSentences.rows(LanguageSentences.others)
    let called = rows.map { (row: $0, tag: LanguageSentences.language(of: $0.sentence)) }
      .filter { $0.tag != nil }
    if ProcessInfo.processInfo.environment["LANGUAGE_MISSES"] != nil {
      for (row, tag) in called { print(row.tag, tag ?? "-", row.sentence) }
      print("called:", called.count, "of", rows.count)
    }
    #expect(!called.contains { $0.tag == "en" })
    #expect(
      called.count * 100 <= rows.count, "\(called.map { "\($0.row.tag) as \($0.tag ?? "-")" })")
  }
}

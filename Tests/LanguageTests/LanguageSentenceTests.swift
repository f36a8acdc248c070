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
    #expect(wrong.count * 200 <= rows.count, "\(wrong.map { "\($0.tag) \($0.sentence)" })")
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

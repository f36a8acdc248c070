import Model
import TestSupport
import Testing

@testable import Reading

/// What texts of days are read as, as `Tests/Findings/days.txt` has it: in a head, in a line of a page, and by how a word alone is known.
/// Where that is meant to change, `FINDINGS=write swift test --filter DayReadingTests` writes the file anew, and the difference is read as
/// part of the change.
@Suite("What days are read as") struct DayReadingTests {
  @Test("Days of all forms and languages, and what is none, stay as they were written down")
  func unchanged() throws {
    let known = try WrittenFindings("days.txt")
    #expect(known.texts.count > 300)
    let found = known.texts.flatMap { text in
      let telling = DateReader.readTelling(text)
      let head = telling.map { $0.date.text + ($0.unknownZone.map { " not \($0)" } ?? "") }
      let page = DateInWords.read(text)?.text
      let word = text.split(separator: " ").count == 1 ? Self.word(text) : nil
      return ["## \(text)", "\(head ?? "-") | \(page ?? "-")\(word.map { " | \($0)" } ?? "")"]
    }
    let differences = try known.differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }

  private static func word(_ word: String) -> String? {
    if let month = DayNames.monthElsewhere(word) { return "month \(month)" }
    return DayNames.fillersElsewhere.contains(word) ? "filler" : nil
  }
}

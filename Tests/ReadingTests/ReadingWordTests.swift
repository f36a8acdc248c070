import TestSupport
import Testing

@testable import Reading

/// What the tables of Reading say of single words and short lines, as `Tests/Findings/reading-words.txt` has it: in a class of a page,
/// in a line about writers, in a day, and as a line that leads away from a story. A word is a line that begins with `##`; where what is
/// said is meant to change, `FINDINGS=write swift test --filter ReadingWordTests` writes the file anew.
@Suite("Words that Reading knows") struct ReadingWordTests {
  @Test("Each word is what it was")
  func unchanged() throws {
    let known = try WrittenFindings("reading-words.txt")
    #expect(known.texts.count > 700)
    let found = known.texts.flatMap { ["## \($0)", Self.answers($0)] }
    let differences = try known.differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }

  private static func answers(_ word: String) -> String {
    let traits = NameTraits.of(Array(word.utf8)[...])
    let names = NameTraits.names.enumerated().filter {
      traits.contains(.init(rawValue: 1 << $0.offset))
    }
    .map(\.element)
    let sets: [(String, Set<String>)] = [
      ("by", WriterWords.by), ("by elsewhere", WriterWords.byElsewhere), ("and", WriterWords.and),
      ("label", WriterWords.labels), ("writer", WriterWords.writers),
      ("particle", WriterWords.particles), ("opener", WriterWords.openers),
      ("desk", WriterWords.desks), ("stop", WriterWords.stops),
    ]
    func isTeaser(_ line: String, linked: Double = 0, isHeading: Bool = false) -> Bool {
      TeaserLine.isOne(Array(line.utf8)[...], linked: linked, isHeading: isHeading)
    }
    let more: [(String, Bool)] = [
      ("day", WriterWords.isDay(word)), ("follows", WriterWords.mayFollow(word, word[...])),
      ("of a desk", WriterWords.isDesk("Ann \(word)")),
      ("month \(DayNames.month(word) ?? 0)", DayNames.month(word) != nil),
      ("weekday", DayNames.weekday(word, inPrint: false) != nil),
      ("weekday in print", DayNames.weekday(word, inPrint: true) != nil),
      ("teaser", isTeaser(word)), ("heading teaser", isTeaser(word, isHeading: true)),
      ("teaser before a colon", isTeaser("\(word): The quay sank", linked: 0)),
      ("teaser before a linked dash", isTeaser("\(word) – The quay sank.", linked: 0.8)),
      ("teaser in capitals", isTeaser("\(word.uppercased()) The quay sank", linked: 0.9)),
      ("teaser in a line", isTeaser("\(word), click here to read more.")),
    ]
    return
      (names + sets.filter { $0.1.contains(word) }.map(\.0) + more.filter(\.1).map(\.0))
      .joined(separator: ", ") + " ."
  }

  @Test(
    "What is plainly one line is known without a look at its letters, and only that",
    arguments: [
      ("", true), ("a", true), ("The old quay", true), ("a–b", true), ("“a” – ‘b’", true),
      ("Zoë Ł", true), ("ſ", true), (" a", false), ("a ", false), ("a  b", false), ("a\tb", false),
      ("a\nb", false), ("a\u{7F}", false), ("a\u{A0}b", false), ("ƀ", false), ("日", false),
      ("a\u{2009}b", false), ("a\u{2028}b", false), ("a…", false), ("€", false),
      ("\u{2012}", false),
      ("\u{2013}", true), ("\u{201D}", true), ("\u{201E}", false),
    ])
  func oneLine(_ text: String, _ isOne: Bool) {
    #expect(TitleFinder.isOneLine(text) == isOne)
    // The look and the letters give the same line.
    #expect(
      TitleFinder.oneLine(text)
        == text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }).joined(separator: " "))
  }
}

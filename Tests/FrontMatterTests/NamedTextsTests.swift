import Provenance
import Testing

@testable import FrontMatter

/// Files of texts by names.
@Suite struct NamedTextsTests {
  private func read(_ text: String) -> (texts: [String], told: [String]) {
    let read = NamedTexts.read(Array(text.utf8), file: "words.yml")
    return (
      read.value.entries.map { "\($0.location.line ?? 0):\($0.name)=\($0.text)" },
      read.diagnostics.map(\.description)
    )
  }

  @Test("Groups have a dot before their names, and lists numbers")
  func names() {
    let found = read("quay: Kai\nmonths: [Mai, Juni]\ncount:\n  boats: {one: 1 Boot}\n  n: '2'\n")
    #expect(
      found.texts == [
        "1:quay=Kai", "2:months.1=Mai", "2:months.2=Juni", "4:count.boats.one=1 Boot",
        "5:count.n=2",
      ])
    #expect(found.told == [])
  }

  @Test("A text of several lines is one line")
  func lines() {
    #expect(read("quay: |\n  a\n  b\n").texts == ["1:quay=a b"])
  }

  @Test("What holds no text is told at its name, and the others are read")
  func empty() {
    let found = read("pier:\nquay: Kai\n")
    #expect(found.texts == ["2:quay=Kai"])
    #expect(found.told.count == 1 && found.told[0].contains("words.yml:1:1"))
    #expect(read("- a\n").told.count == 1)
    #expect(read("").told == [] && read("").texts == [])
  }
}

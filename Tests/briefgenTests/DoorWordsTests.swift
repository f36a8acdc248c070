import Model
import Provenance
@testable import Publishing
import Testing

@testable import briefgen

@Suite("What the program says") struct DoorWordsTests {
  private func tally(_ change: (inout BuildTally) -> Void) -> BuildTally {
    var tally = BuildTally(output: "public")
    change(&tally)
    return tally
  }

  @Test("The last line counts what was published, left out, refused and passed over")
  func published() {
    let few = tally {
      $0.briefs = 1
      $0.pages = 1
      $0.leftOut.drafts = 1
      $0.refused = ["wrong-type": 1]
      $0.others = ["": 1]
      $0.report = PublishReport(written: 1, removed: 0)
    }
    #expect(
      few.line
        == "1 brief (1 draft left out); 1 page of its own; 1 file refused: 1 wrong-type; 1 file of other kinds (no ending 1); published in public/: 1 file written, 0 unchanged, 0 removed"
    )
    let many = tally {
      $0.briefs = 1962
      $0.pages = 12
      $0.leftOut.future = 1000
      $0.leftOut.expired = 2
      $0.refused = ["b": 2, "a": 2, "c": 40]
      $0.others = [
        ".a": 1, ".b": 2, ".c": 3, ".d": 4, ".e": 5, ".f": 6, ".g": 7, ".h": 8, ".i": 9, ".j": 1,
      ]
      $0.report = PublishReport(written: 1_234_567, removed: 999)
      $0.unchanged = 123_456
    }
    #expect(
      many.line
        == "1,962 briefs (1,000 future, 2 expired left out); 12 pages of its own; 44 files refused: 40 c, 2 a, 2 b; 46 files of other kinds (.i 9, .h 8, .g 7, .f 6, .e 5, .d 4, .c 3, .b 2, 2 others); published in public/: 1,234,567 files written, 123,456 unchanged, 999 removed"
    )
  }

  @Test("Where nothing was published it says why, and what would help")
  func unpublished() {
    #expect(
      tally { $0.errors = 1 }.line == "nothing published: 1 error; public/ is as it was")
    func line(_ briefs: Int, _ canKeepGoing: Bool) -> String {
      tally {
        $0.errors = 2
        $0.briefs = briefs
        $0.canKeepGoing = canKeepGoing
      }.line
    }
    let plain = "nothing published: 2 errors; public/ is as it was"
    #expect(line(0, true) == plain && line(3, false) == plain)
    #expect(line(3000, true) == plain + "; --keep-going publishes 3,000 articles")
    #expect(line(1, true) == plain + "; --keep-going publishes 1 article")
  }

  @Test(
    "Where settings are wrong, the folder of the site is not named: nobody knows which was meant")
  func unset() {
    #expect(
      BuildTally(wrongSettings: [error, kind[0]]).line
        == "nothing published: 1 error in the settings; the site is as it was")
  }

  @Test("As JSON the same counts have their names")
  func json() {
    let none = tally { $0.errors = 3 }
    #expect(
      none.json
        == #"{"severity":"summary","message":"nothing published: 3 errors; public/ is as it was","published":false,"briefs":0,"analysed":0,"pages":0,"errors":3,"leftOut":{"drafts":0,"expired":0,"future":0},"refused":{},"otherKinds":{}}"#
    )
    let all = tally {
      $0.briefs = 4
      $0.analysed = 2
      $0.pages = 5
      $0.leftOut = .init(drafts: 6, future: 7, expired: 8)
      $0.refused = ["b": 9, "a": 10]
      $0.others = [".x": 11]
      $0.report = PublishReport(written: 12, removed: 13)
      $0.unchanged = 14
    }
    #expect(
      all.json.hasSuffix(
        #","published":true,"briefs":4,"analysed":2,"pages":5,"errors":0,"leftOut":{"drafts":6,"expired":8,"future":7},"refused":{"a":10,"b":9},"otherKinds":{".x":11},"files":{"removed":13,"unchanged":14,"written":12}}"#
      ))
  }

  private let kind: [Diagnostic] = (1...5).map {
    .warning(SourceLocation(file: "b.md", line: $0, column: 2), "is odd", id: "odd")
  }
  private let error = Diagnostic.error(SourceLocation(file: "a\u{1B}.md"), "is bad", id: "bad")

  @Test("Warnings stand before errors, of a kind the first three, and how many more there are")
  func diagnostics() {
    func text(_ change: (inout DiagnosticPrinter) -> Void, isColoured: Bool = false) -> [String] {
      var printer = DiagnosticPrinter()
      change(&printer)
      return printer.text(of: [error] + kind.reversed(), isColoured: isColoured)
        .split(separator: "\n").map(String.init)
    }
    let bad = #"a\u{1B}.md: error: is bad [bad]"#
    let odd = (1...5).map { "b.md:\($0):2: warning: is odd [odd]" }
    #expect(
      text { _ in } == odd.prefix(3) + ["... and 2 more like it; --verbose shows all [odd]", bad])
    #expect(text { $0.isVerbose = true } == odd + [bad])
    #expect(text { $0.isQuiet = true } == [bad])
    #expect(
      text({ $0.isQuiet = true }, isColoured: true) == [
        #"a\u{1B}.md:"# + " \u{1B}[1;31merror:\u{1B}[0m is bad [bad]"
      ])
    #expect(
      text({ _ in }, isColoured: true)[0]
        == "b.md:1:2: \u{1B}[1;33mwarning:\u{1B}[0m is odd [odd]")
    let json = text { $0.asJSON = true }
    #expect(json.count == 6)
    #expect(
      json[0]
        == #"{"severity":"warning","file":"b.md","line":1,"column":2,"message":"is odd","id":"odd"}"#
    )
    #expect(
      json[5] == #"{"severity":"error","file":"a\u001b.md","message":"is bad","id":"bad"}"#)
  }

  @Test("Exactly three of a kind, or four, are told in full or with the one that is left")
  func three() {
    func last(_ count: Int) -> Substring? {
      DiagnosticPrinter().text(of: Array(kind.prefix(count)), isColoured: false)
        .split(separator: "\n").last
    }
    #expect(last(3)?.hasPrefix("b.md:3") == true)
    #expect(last(4) == "... and 1 more like it; --verbose shows all [odd]")
    #expect(DiagnosticPrinter().text(of: [], isColoured: false) == "")
  }

  @Test(
    "What commands a terminal or turns writing around is written by its number",
    arguments: [
      ("plain é 日", "plain é 日"), ("a\u{1B}[2Jb", #"a\u{1B}[2Jb"#),
      ("\0\u{1F}\u{20}", #"\u{0}\u{1F} "#),
      ("\u{7E}\u{7F}\u{9F}\u{A0}", "~\\u{7F}\\u{9F}\u{A0}"),
      ("\u{200D}\u{200E}\u{200F}\u{2010}", "\u{200D}\\u{200E}\\u{200F}\u{2010}"),
      ("\u{2027}\u{2028}\u{202E}\u{202F}", "\u{2027}\\u{2028}\\u{202E}\u{202F}"),
      ("\u{2065}\u{2066}\u{2069}\u{206A}", "\u{2065}\\u{2066}\\u{2069}\u{206A}"),
    ])
  func harmless(_ text: String, _ expected: String) {
    #expect(StandardError.harmless(text) == expected)
  }
}

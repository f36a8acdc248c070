import Provenance
import Testing

@testable import Templates

/// The words of a site in its templates.
@Suite struct TemplateWordsTests {
  private let words = ["quay": "Quay & \"pier\"", "quay.long": "The quay's end"]

  private func library(_ text: String) -> TemplateLibrary {
    TemplateLibrary.compile(
      [TemplateFile(path: "templates/a.html", name: "a.html", bytes: Array(text.utf8))],
      words: words
    ).value
  }

  private func render(_ text: String) -> String {
    String(
      decoding: library(text).render("a.html", with: .record(["n": .text("x")])), as: UTF8.self)
  }

  @Test("A word is escaped for its place, whatever stands around it")
  func places() {
    #expect(render("<p>{{word.quay}}</p>\n") == "<p>Quay &amp; &quot;pier&quot;</p>\n")
    #expect(
      render("<p title=\"{{word.quay.long}}\">\n{{word.quay.long}}</p>")
        == "<p title=\"The quay&#39;s end\">\nThe quay&#39;s end</p>")
    #expect(render("{{#n}}<b>{{word.quay.long}} {{n}}</b>{{/n}}") == "<b>The quay&#39;s end x</b>")
  }

  @Test(
    "Each sign is escaped wherever it stands, and all else is printed as it is",
    arguments: ["a.html", "a.xml"])
  func signs(_ name: String) {
    let library = TemplateLibrary.compile(
      [TemplateFile(path: "templates/\(name)", name: name, bytes: Array("{{n}}".utf8))], words: [:]
    ).value
    func printed(_ words: String) -> String {
      String(decoding: library.render(name, with: .record(["n": .text(words)])), as: UTF8.self)
    }
    let entities = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
    for place in 0...18 {
      let (before, behind) = (
        String(repeating: "é", count: place / 2) + String(repeating: "x", count: place % 2),
        String(repeating: "y", count: 18 - place)
      )
      for value in 0x20..<0x7F as Range<UInt8> {
        let sign = String(Unicode.Scalar(value))
        #expect(printed(before + sign + behind) == before + (entities[sign] ?? sign) + behind)
      }
      for (sign, left) in [
        ("\u{0}", ""), ("\u{1F}", ""), ("\u{FFFE}", ""), ("\t", "\t"), ("\u{FF0C}", "\u{FF0C}"),
      ] {
        let expected = name == "a.xml" ? left : sign
        #expect(printed(before + sign + "<" + behind) == before + expected + "&lt;" + behind)
      }
    }
  }

  @Test("Where only a word stands between pieces of a template, all are one piece")
  func onePiece() throws {
    let bound = ProgramBuilder(
      "a.html", try #require(library("<p>{{word.quay.long}}</p>").template("a")), [:], words: words
    ) { _ in nil }
    #expect(bound.program.steps.count == 1)
  }

  @Test(
    "A word that is not there, a section over one and one unescaped are told at their places",
    arguments: [
      ("<p>{{word.quai}}</p>", "1:4", "no word named 'quai' in words.yml; did you mean 'quay'?"),
      ("{{#word.quay}}x{{/word.quay}}", "1:1", "write '{{word.quay}}' without a section"),
      ("{{^word.quay}}x{{/word.quay}}", "1:1", "write '{{word.quay}}' without a section"),
      ("<p>{{{word.quay}}}</p>", "1:4", "must be escaped"),
    ])
  func mistakes(_ text: String, _ place: String, _ message: String) {
    let told = library(text).check("a.html", against: .record([])).map(\.description)
    #expect(told.count == 1)
    #expect(told.first?.contains(":\(place): ") == true && told.first?.contains(message) == true)
  }

  @Test("Without words, 'word' is a name like any other")
  func none() {
    let file = TemplateFile(path: "a.html", name: "a.html", bytes: Array("{{word.x}}".utf8))
    let library = TemplateLibrary.compile([file]).value
    let value = TemplateValue.record(["word": .record(["x": .text("own")])])
    #expect(String(decoding: library.render("a.html", with: value), as: UTF8.self) == "own")
  }

  @Test("All words that templates ask for are known by name, in blocks and sections too")
  func names() {
    let library = library(
      "{{word.a}}{{#n}}{{word.b}}{{/n}}{{^n}}{{word.c.d}}{{/n}}{{<p}}{{$x}}{{word.e}}{{/x}}{{/p}}{{$y}}{{word.f}}{{/y}}"
    )
    #expect(library.wordNames == ["a", "b", "c.d", "e", "f"])
  }
}

import Provenance
import TestSupport
import Testing

@testable import Templates

@Suite("Templates") struct TemplateTests {
  private func library(_ files: [(String, String)]) -> Diagnosed<TemplateLibrary> {
    TemplateLibrary.compile(
      files.map { TemplateFile(path: "templates/\($0.0)", name: $0.0, bytes: Array($0.1.utf8)) })
  }

  private func render(_ files: [(String, String)], _ value: TemplateRecord) -> String {
    String(decoding: library(files).value.render(files[0].0, with: .record(value)), as: UTF8.self)
  }

  @Test("Values, sections, inverted sections and comments")
  func language() {
    let value: TemplateRecord = [
      "name": .text("Lund"), "boats": .list([.text("a"), .text("b")]), "none": .list([]),
      "open": .bool(true),
      "mayor": .record(["name": .text("Holm")]),
    ]
    #expect(
      render(
        [("a.txt", "{{name}}: {{#boats}}[{{.}}]{{/boats}}{{^none}}-{{/none}}{{! gone }}")], value)
        == "Lund: [a][b]-")
    #expect(
      render(
        [("a.txt", "{{#mayor}}{{name}}{{/mayor}} {{mayor.name}} {{#open}}{{name}}{{/open}}")], value
      ) == "Holm Holm Lund")
    #expect(render([("a.txt", "{{=<% %>=}}<%name%>")], value) == "Lund")
  }

  @Test("A tag alone on its line takes the line with it")
  func standalone() {
    let value: TemplateRecord = ["open": .bool(true), "name": .text("x")]
    #expect(
      render([("a.txt", "one\n  {{#open}}\ntwo\n  {{/open}}\nthree\n")], value)
        == "one\ntwo\nthree\n")
  }

  @Test("A partial is indented as its call, and a child fills its parent's blocks")
  func partials() {
    let files = [("a.txt", "list:\n  {{>row.txt}}\n"), ("row.txt", "- {{name}}\n- end\n")]
    #expect(render(files, ["name": .text("two\nlines")]) == "list:\n  - two\nlines\n  - end\n")
    let child = [
      ("child.txt", "{{<base.txt}}{{$body}}mine{{/body}}{{/base.txt}}"),
      ("base.txt", "<{{$body}}default{{/body}}|{{$foot}}foot{{/foot}}>"),
    ]
    #expect(render(child, [:]) == "<mine|foot>")
  }

  @Test("A template that calls itself for ever ends")
  func recursion() {
    #expect(render([("a.txt", "x{{>a.txt}}")], [:]).utf8.count < 200)
  }

  @Test(
    "Values are escaped for the place that they stand in",
    arguments: [
      ("<p>{{x}}</p>", "<p>&lt;b&gt;&amp;&quot;&#39;</p>", "<b>&\"'"),
      ("<a title=\"{{x}}\">", "<a title=\"&quot; onclick=&quot;\">", "\" onclick=\""),
      ("<a href=\"{{x}}\">", "<a href=\"#\">", "java\tscript:alert(1)"),
      ("<a href=\"{{x}}\">", "<a href=\"https://a.example/?b&amp;c\">", "https://a.example/?b&c"),
      ("<a href=\"/x/{{x}}\">", "<a href=\"/x/a:b\">", "a:b"),
      (
        "<script type=\"application/ld+json\">\"{{x}}\"</script>",
        "<script type=\"application/ld+json\">\"\\u003c/script\\u003e\\\"\"</script>", "</script>\""
      ),
    ])
  func places(_ template: String, _ expected: String, _ value: String) {
    #expect(render([("a.html", template)], ["x": .text(value)]) == expected)
  }

  @Test("Characters that XML forbids are left out, and markup of the program stands as it is")
  func xml() {
    #expect(
      render([("a.xml", "<t>{{x}}</t>")], ["x": .text("a\u{1}b\u{FFFE}<")]) == "<t>ab&lt;</t>")
    #expect(render([("a.html", "{{{x}}}")], ["x": .markup(Array("<b>".utf8))]) == "<b>")
  }

  @Test(
    "Each mistake has its place and says what to do",
    arguments: [
      (
        "a {{#b}}\n c",
        "templates/a.html:1:3: error: '{{#b}}' is not closed; add '{{/b}}' [unclosed-section]"
      ),
      (
        "a {{/b}}",
        "templates/a.html:1:3: error: '{{/b}}' closes nothing; nothing is open here [stray-closing-tag]"
      ),
      (
        "{{#a}}{{/b}}{{/a}}",
        "templates/a.html:1:7: error: '{{/b}}' closes nothing; close '{{/a}}' first [stray-closing-tag]"
      ),
      ("\n {{a", "templates/a.html:2:2: error: tag is not closed; add '}}' [unclosed-tag]"),
      (
        "{{=a=}}",
        "templates/a.html:1:1: error: delimiters are two marks; write '{{=<% %>=}}' [bad-delimiters]"
      ),
      (
        "<a href={{x}}>",
        "templates/a.html:1:9: error: a value cannot stand in an attribute without quotation marks; put it in the text or in a quoted attribute [unsafe-context]"
      ),
      (
        "<a onclick=\"{{x}}\">",
        "templates/a.html:1:13: error: a value cannot stand inside an event attribute; put it in the text or in a quoted attribute [unsafe-context]"
      ),
      (
        "<style>{{x}}</style>",
        "templates/a.html:1:8: error: a value cannot stand inside a style sheet; put it in the text or in a quoted attribute [unsafe-context]"
      ),
    ])
  func syntax(_ template: String, _ message: String) {
    #expect(library([("a.html", template)]).diagnostics.map(\.description) == [message])
  }

  private static let shape = TemplateShape.record([
    ("title", .text), ("figures", .list(.record([("exact", .text)]))),
    ("site", .record([("title", .text)])), ("body", .markup), ("meta", .open),
  ])

  @Test(
    "A name that no page has is told before anything is rendered",
    arguments: [
      (
        "\n\n  {{figurs}}",
        "templates/a.html:3:3: error: no value named 'figurs' here; did you mean 'figures'? [unknown-value]"
      ),
      (
        "{{#figures}}{{exakt}}{{/figures}}",
        "templates/a.html:1:13: error: no value named 'exakt' here; did you mean 'exact'? [unknown-value]"
      ),
      (
        "{{site.titel}}",
        "templates/a.html:1:1: error: no value named 'titel' in 'site'; did you mean 'title'? [unknown-value]"
      ),
      (
        "{{^zzzzzz}}{{/zzzzzz}}",
        "templates/a.html:1:1: error: no value named 'zzzzzz' here [unknown-value]"
      ),
      (
        "{{>rwo}}",
        "templates/a.html:1:1: error: no partial named 'rwo' among the templates; did you mean 'row'? [unknown-partial]"
      ),
      (
        "{{figures}}",
        "templates/a.html:1:1: error: 'figures' is not one value; write '{{#figures}}' to go through it [not-a-value]"
      ),
      (
        "{{{title}}}",
        "templates/a.html:1:1: error: 'title' is text and must be escaped; write '{{title}}' [unescaped-text]"
      ),
    ])
  func unknown(_ template: String, _ message: String) {
    let library = library([("a.html", template), ("row.html", "{{title}}")]).value
    #expect(library.check("a.html", against: Self.shape).map(\.description) == [message])
  }

  @Test("Right names pass, also those of the author's own keys")
  func known() {
    let library = library([
      ("a.html", "{{title}}{{#figures}}{{exact}}{{title}}{{/figures}}{{{body}}}{{meta.desk.name}}")
    ]).value
    #expect(library.check("a.html", against: Self.shape).isEmpty)
  }

  @Test("Any text is a template or a list of mistakes, never a trap")
  func anything() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "{{", "}}", "#a", "/a", "{{/a}}", "^a", "$b", "<c", ">a.html", "=", " ", "\n", "<a href=\"",
      "\">", "é", "{", "}", "a.b", "{{#a}}", "<!--", "<script>",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let compiled = library([("a.html", text)])
      _ = compiled.value.render("a.html", with: .record(["a": .list([.text("x")])]))
      #expect(
        compiled.value.check("a.html", against: Self.shape).allSatisfy {
          $0.location.file == "templates/a.html"
        })
    }
  }
}

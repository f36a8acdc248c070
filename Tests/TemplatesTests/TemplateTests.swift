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
    #expect(render([("a.txt", "[{{boats}}{{mayor}}{{gone}}]")], value) == "[]")
    #expect(render([("a.html", "<p>{{boats}}{{mayor}}{{gone}}</p>")], value) == "<p></p>")
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

  @Test(
    "A call without end is an error at its place, however it goes around",
    arguments: [
      ("a{{>me}}", "1:2", "'me' calls itself without end"),
      ("a{{#title}}{{>me}}{{/title}}", "1:12", "'me' calls itself, and no value"),
      ("{{^meta.x}}{{>me}}{{/meta.x}}", "1:12", "'me' calls itself, and no value"),
      ("{{#figures}}{{>me}}{{/figures}}", "1:13", "'me' calls itself, and no value"),
      ("{{<me}}{{/me}}", "1:1", "'me' calls itself without end"),
      ("{{$x}}{{>me}}{{/x}}", "1:7", "'me' calls itself without end"),
      ("{{<b}}{{$x}}{{$x}}{{/x}}{{/x}}{{/b}}", "1:13", "block 'x' calls itself without end"),
    ])
  func endless(_ template: String, _ place: String, _ message: String) {
    let library = library([
      ("a.html", "{{>me}}"), ("me.html", template), ("b.html", "{{$x}}{{/x}}"),
    ]).value
    let told = library.check("a.html", against: Self.shape)
    #expect(told.count == 1)
    #expect(
      told.first?.description.hasPrefix("templates/me.html:\(place): error: \(message)") == true)
    #expect(told.first?.id == "endless-call")
  }

  @Test("A call of itself that the values end is none, and one that they do not end is told")
  func recursion() {
    let library = library([
      ("a.html", "{{#meta.node}}{{>node}}{{/meta.node}}"),
      ("node.html", "<b title=\"{{name}}\">{{#below}}{{>node}}{{/below}}</b>"),
    ]).value
    #expect(library.check("a.html", against: Self.shape).isEmpty)
    func node(_ name: String, _ below: [TemplateValue]) -> TemplateValue {
      .record(["name": .text(name), "below": .list(below)])
    }
    func page(_ value: TemplateValue) -> Diagnosed<[UInt8]>? {
      let values = TemplateValues(.record(["meta": .record(["node": value])]))
      return library.template("a.html", over: values.layout)?.render(values)
    }
    let ended = page(node("\"", [node("b", []), node("c", [])]))
    #expect(
      ended.map { String(decoding: $0.value, as: UTF8.self) }
        == "<b title=\"&quot;\"><b title=\"b\"></b><b title=\"c\"></b></b>")
    // A record without "below" goes on with that of the record around.
    let open = page(.record(["name": .text("a"), "below": .list([.record(["name": .text("b")])])]))
    #expect(
      open?.diagnostics.map(\.description) == [
        "templates/node.html:1:31: error: 'node' calls itself more than 100 deep; let a list in the article's head end it [endless-call]"
      ])
  }

  @Test("Nesting ends at its bound, in one file and over many")
  func deep() {
    let many = String(repeating: "{{#a}}", count: 100_000) + String(repeating: "{{/a}}", count: 9)
    #expect(library([("a.html", many)]).diagnostics.map(\.id) == ["too-deep"])
    let files = (0..<150).map { number in
      let open = String(repeating: "{{#title}}", count: 60)
      let close = String(repeating: "{{/title}}", count: 60)
      return ("t\(number).html", open + "{{>t\(number + 1)}}" + close)
    }
    let chain = library(files + [("t150.html", "x")]).value
    let told = chain.check("t0.html", against: Self.shape)
    #expect(told.map(\.id) == ["too-deep"])
    _ = chain.render("t0.html", with: .record(["title": .text("x")]))
    let twice = (0..<40).map { ("d\($0).html", "{{>d\($0 + 1)}}{{>d\($0 + 1)}}") }
    let doubled = library(twice + [("d40.html", "x")]).value
    #expect(doubled.check("d0.html", against: Self.shape).map(\.id) == ["too-deep"])
  }

  @Test("A script may come from the site's own address, whatever it is")
  func own() {
    let layout = TemplateLayout(.record([("root", .text), ("v", .text)]))
    let template = library([("a.html", "<script src=\"{{root}}{{v}}\"></script>")]).value
      .template("a.html", over: layout)
    func page(_ root: String, _ value: String) -> String {
      var values = TemplateValues(layout)
      values.way = root
      values.putWay("root")
      values.put("v", value)
      return String(decoding: template?.render(values).value ?? [], as: UTF8.self)
    }
    #expect(
      page("https://a.example/", "b.js") == "<script src=\"https://a.example/b.js\"></script>")
    #expect(page("../", "b.js") == "<script src=\"../b.js\"></script>")
    #expect(page("", "https://b.example/b.js") == "<script src=\"#\"></script>")
  }

  @Test("The same values fill pages in two folders")
  func way() {
    let layout = TemplateLayout(
      .record([
        ("root", .text), ("page", .text), ("line", .text), ("none", .text),
      ]))
    let template = library([
      (
        "a.html",
        "{{#root}}<a href=\"{{root}}s.css\">{{/root}}<a href=\"{{page}}\" title=\"{{line}}\">{{^none}}-{{/none}}{{^root}}here{{/root}}"
      )
    ]).value.template("a.html", over: layout)
    var values = TemplateValues(layout)
    values.putWay("root")
    values.put("page", below: "b/c.html")
    values.writeBelow("line") { $0.append("\"d" as StaticString) }
    values.put("none", below: nil)
    func page(_ way: String) -> String {
      values.way = way
      return String(decoding: template?.render(values).value ?? [], as: UTF8.self)
    }
    #expect(page("../") == "<a href=\"../s.css\"><a href=\"../b/c.html\" title=\"../&quot;d\">-")
    #expect(
      page("https://a.example/&/")
        == "<a href=\"https://a.example/&amp;/s.css\"><a href=\"https://a.example/&amp;/b/c.html\" title=\"https://a.example/&amp;/&quot;d\">-"
    )
    #expect(page("") == "<a href=\"b/c.html\" title=\"&quot;d\">-here")
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

import Provenance
import Testing

@testable import CommonMark

@Suite("HTML inside Markdown") struct FragmentTests {
  private func plain(_ markdown: String) -> PlainText {
    MarkdownDocument(parsing: Array(markdown.utf8)).plainText
  }

  /// Each block with its kind in brackets, "aside" where it is one.
  private func blocks(_ markdown: String) -> [String] {
    let plain = plain(markdown)
    return plain.blocks.map { block in
      let kind =
        switch block.kind {
        case .paragraph: "p"
        case .listItem: "li"
        case .blockQuote: "quote"
        case .code: "code"
        case .heading(let level): "h\(level)"
        }
      let words = String(decoding: plain.bytes[block.span.range], as: UTF8.self)
      return "[\(block.isAside ? "aside" : kind)] \(words)"
    }
  }

  private func html(_ markdown: String) -> String {
    var output: [UInt8] = []
    MarkdownDocument(parsing: Array(markdown.utf8)).html(marks: [], into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test(
    "Blocks of HTML are read as a browser shows them",
    arguments: [
      (
        "<p>The ferry <em>sank</em>.</p>\n\n<p>Nobody was\nhurt.</p>",
        ["[p] The ferry sank.", "[p] Nobody was hurt."]
      ),
      (
        "<h2>The quay</h2>\n<ul>\n<li>Rope</li>\n\n<li>Tar &amp; oil</li>\n</ul>",
        ["[h2] The quay", "[li] Rope", "[li] Tar & oil"]
      ),
      ("<blockquote><p>It sank.</p></blockquote>", ["[quote] It sank."]),
      ("<div>One<br>two<br><br>three</div>", ["[p] One\ntwo", "[p] three"]),
      ("<pre>\nlet a\n  = 1\n</pre>", ["[code] let a\n  = 1"]),
      (
        "<table>\n<tr><th>Year</th><th>Boats</th></tr>\n\n<tr><td>1950</td><td>40</td></tr>\n</table>",
        ["[aside] Year\tBoats", "[aside] 1950\t40"]
      ),
      ("<tr><td>1950</td><td>40</td></tr>", ["[aside] 1950\t40"]),
      (
        "<table><tr><td><p>The ferry</p><ul><li>sank</li></ul></td></tr></table>",
        ["[p] The ferry", "[li] sank"]
      ),
      (
        "<figure>\n<img src=x>\n<figcaption>The quay</figcaption>\n</figure>\n\nIt is old.",
        ["[aside] The quay", "[p] It is old."]
      ),
      ("<div>\n\nFerries *sail*.\n\n</div>", ["[p] Ferries sail."]),
      ("<div>\n\n    <p>Ferries sail.</p>\n\n</div>", ["[p] Ferries sail."]),
      ("<div hidden>secret</div>\n<p style='display: none'>secret</p>Words", ["[p] Words"]),
      ("- <div>in an item</div>\n- next", ["[li] in an item", "[li] next"]),
      ("> <p>in a quotation</p>\n> <p>twice</p>", ["[quote] in a quotation", "[quote] twice"]),
      ("Words <p>and others", ["[p] Words and others"]),
      ("<p>Never closed <b>at all\n\nNext.", ["[p] Never closed at all", "[p] Next."]),
      ("<dl><dt>Quay</dt><dd>A wall</dd></dl>", ["[p] Quay", "[p] A wall"]),
      ("<p>to <del>50</del> 60</p>", ["[p] to 60"]),
      (
        "<p>One.</p>\n<p>Two <a href=\"x>three.</p>\n<p>Four.</p>",
        ["[p] One.", "[p] Two", "[p] Four."]
      ),
      (
        "<p>One.</p>\n<p>&nbsp;</p>\n<p>\n</p>\n<dl><dt>&nbsp;</dt><dd>Two.</dd></dl>",
        ["[p] One.", "[p] Two."]
      ),
      (
        "One.\n\n<div hidden>\n\nsecret *words*\n\n- <b>a</b>\n\n<div>\n\nx\n\n</div>\n\n![a b](c)\n\n</div>\n\nTwo.",
        ["[p] One.", "[p] Two."]
      ),
      ("<div style='Display: None'>\n\nnever ended", ["[p] never ended"]),
      (
        "<p><img src=\"a.png\" alt=\"The old quay\"></p>\n<p>Words.</p>",
        ["[aside] The old quay", "[p] Words."]
      ),
      (
        "<figure><img src='a.png' alt='The old quay'><figcaption>Its caption</figcaption></figure>",
        ["[aside] Its caption"]
      ),
      ("<td>A lonely cell</td>\n\n<p>Words.</p>", ["[p] A lonely cell", "[p] Words."]),
      ("<div>\n<iframe src=x>\nFerries sail.</div>\n\nAll.", ["[p] Ferries sail.", "[p] All."]),
    ])
  func blocks(_ markdown: String, _ expected: [String]) {
    #expect(blocks(markdown) == expected)
  }

  @Test(
    "HTML is printed by libcmark, without a tag of the article's",
    arguments: [
      (
        "<p class=x onclick=y>See <a href=\"http://a.example?b&amp;c\" onclick=z>the map</a>.</p>",
        "<p>See <a href=\"http://a.example?b&amp;c\">the map</a>.</p>\n"
      ),
      ("<p><a href=\"javascript:x\">here</a></p>", "<p>here</p>\n"),
      ("<p>a &lt;script&gt; <u onx>b</u></p>", "<p>a &lt;script&gt; b</p>\n"),
      (
        "<ol><li>a<ul><li>b</li></ul></li></ol>",
        "<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>\n"
      ),
      ("<p>to <del>50</del> 60</p>", "<p>to <del>50</del> 60</p>\n"),
      ("A <a href='http://a.example'>map</a>", "<p>A <a href=\"http://a.example\">map</a></p>\n"),
      (
        "<p>See <img src=\"http://a.example/b.png\" alt=\"it &amp; \" onerror=x> there</p>",
        "<p>See <a href=\"http://a.example/b.png\">it &amp; </a> there</p>\n"
      ),
      ("<p><img src=\"data:image/png,x\" alt=y>Words</p>", "<p>Words</p>\n"),
      ("A <a href='java&#115;cript:x'>map</a>", "<p>A map</p>\n"),
      ("<p><a href=data:text/html,x>map</a></p>", "<p>map</p>\n"),
      ("<p><a href='x\"onclick=y'>map</a></p>", "<p><a href=\"x%22onclick=y\">map</a></p>\n"),
      ("A <a href=javascript:x>map</a>", "<p>A map</p>\n"),
      ("H<sub>2</sub>O <sup onclick=x>a</sup>", "<p>H<sub>2</sub>O <sup>a</sup></p>\n"),
      ("one<br>two<br/>\nthree", "<p>one<br />\ntwo<br />\nthree</p>\n"),
      ("*a <sub>b* c</sub>", "<p><em>a b</em> c</p>\n"),
      ("from ~~50 to~~ 60", "<p>from <del>50 to </del>60</p>\n"),
      (
        "<img src=\"http://a.example/b.png\" alt=\"A &amp; B\" onerror=x> sails",
        "<p><a href=\"http://a.example/b.png\">A &amp; B</a> sails</p>\n"
      ),
    ])
  func printed(_ markdown: String, _ expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test("Markdown between the two tags of a quotation is quoted")
  func quotation() {
    let markdown = "<blockquote>\n\nIt *sank*.\n\n- a\n\n</blockquote>\n\nWords."
    #expect(blocks(markdown) == ["[quote] It sank.", "[li] a", "[p] Words."])
    #expect(
      html(markdown)
        == "<blockquote>\n<p>It <em>sank</em>.</p>\n<ul>\n<li>a</li>\n</ul>\n</blockquote>\n<p>Words.</p>\n"
    )
    #expect(
      html("<blockquote>One\n\nTwo\n</blockquote>")
        == "<blockquote>\n<p>One</p>\n<p>Two</p>\n</blockquote>\n")
    #expect(blocks("<blockquote>\n\nNever ended.") == ["[p] Never ended."])
  }

  @Test(
    "A picture that cannot be shown leaves its alternative text as a caption, where that says something",
    arguments: [
      ("![The old *quay*](quay.jpg)\n\nWords.", ["[aside] The old quay", "[p] Words."]),
      ("[![The old quay](q.jpg)](http://a.example)", ["[aside] The old quay"]),
      ("![The old quay](q.jpg)\n\n*Its caption.*", ["[aside] Its caption."]),
      ("![The old quay](https://a.example/q.jpg)\n\nWords.", ["[p] Words."]),
      ("![quay.jpg](quay.jpg)\n\nThe ![old quay](a.png) sank.", ["[p] The  sank."]),
    ])
  func pictures(_ markdown: String, _ expected: [String]) {
    #expect(blocks(markdown) == expected)
    #expect(!html(markdown).contains("<p></p>"))
  }

  @Test("A long table of HTML is no mass of marks")
  func longTable() {
    let row = "<tr><td>1</td><td>2</td></tr>\n"
    let plain = plain("<table>\n" + String(repeating: row, count: 500) + "</table>\n\nWords.")
    #expect(!plain.isTooDeep && plain.blocks.count == 501)
  }

  @Test(
    "Walls of tags take linear time",
    arguments: [
      "<blockquote>\n\n", "<del>a ", "<a href=x>b ", "<sub>", "<p>a\n\n", "<div>\n\n    <p>\n\n",
      "<table>\n<tr>a\n",
      "<iframe ", "<p title=\"a\n\n", "a<br>", "<button>\n\n", "</blockquote>\n\n",
      "<blockquote>\n\n</blockquote>\n\n", "![a b](c)\n\n", "Menu\n", "<ul><li>", "<note n=1>",
      "<div hidden>\n\na\n\n</div>\n\n", "<div hidden>\n\n",
      "<p><img src=a alt=\"b c\"></p>\n\n",
    ])
  func linear(_ unit: String) {
    let clock = ContinuousClock()
    let time = clock.measure {
      _ = plain(String(repeating: unit, count: 100_000 / unit.utf8.count))
    }
    #expect(time < .seconds(5))
  }

  @Test("The lines of a pasted page are blocks, but for those that go on a sentence")
  func pasted() {
    let page =
      "Skip to content\nMenu\nNews\n**Sport**\nThe quay at *Tarn Harbor* closed on Monday, after\nlong talks.\nIn April,\nHolm Bank said no.\nMost read"
    #expect(
      blocks(page) == [
        "[p] Skip to content", "[p] Menu", "[p] News", "[p] Sport",
        "[p] The quay at Tarn Harbor closed on Monday, after\nlong talks.",
        "[p] In April,\nHolm Bank said no.", "[p] Most read",
      ])
    #expect(html("Menu\nNews\nSport\nWeather\nWords").contains("<p>Menu</p>\n<p>News</p>"))
    #expect(
      html("- Menu\n  News\n  Sport\n  Weather\n  Words").contains("<p>Menu</p>\n<p>News</p>"))
    let verse =
      "The ferry left at noon,\nthe quay was wet with rain,\nthe gulls were gone,\nand so were we."
    #expect(blocks(verse).count == 1)
  }
}

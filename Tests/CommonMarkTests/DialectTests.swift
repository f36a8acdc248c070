import Provenance
import Testing

@testable import CommonMark

@Suite("Markdown as others write it") struct DialectTests {
  private func plain(_ markdown: String) -> PlainText {
    MarkdownDocument(parsing: Array(markdown.utf8)).plainText
  }

  private func text(_ markdown: String) -> String {
    String(decoding: plain(markdown).bytes, as: UTF8.self)
  }

  private func html(_ markdown: String) -> String {
    var output: [UInt8] = []
    MarkdownDocument(parsing: Array(markdown.utf8)).html(marks: [], into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test(
    "Words inside harmless tags are the author's; what stands inside scripts and the like is not",
    arguments: [
      (
        "The <em>new</em> quay<sup>2</sup> <b>is</b> <a href=\"/x\">open</a>, <span>he</span> said.",
        "The new quay is open, he said."
      ),
      ("Ferries <script>count(50)</script>sail.", "Ferries sail."),
      ("Ferries <style>p { top: 50px }</style>sail.", "Ferries sail."),
      ("Ferries <iframe src=x>no frames</iframe>sail.", "Ferries sail."),
      ("Ferries <SCRIPT\ntype=x>a\nb</SCRIPT>sail.", "Ferries sail."),
      ("Ferries <script src=x />sail.", "Ferries sail."),
      ("Ferries <!-- 50 of them -->sail.", "Ferries sail."),
      ("Ferries <iframe src=x>sail.", "Ferries sail."),
      (
        "Ferries sail. <script>never closed\n\nNext day they do not.",
        "Ferries sail. \n\nNext day they do not."
      ),
      ("<script>\nlet a = 50\n\nlet b = 60\n</script>\n\nFerries sail.", "Ferries sail."),
    ])
  func tags(_ markdown: String, _ expected: String) {
    #expect(text(markdown) == expected)
  }

  @Test(
    "Tags of site generators go, the words around them stay",
    arguments: [
      ("{{< figure src=\"quay.jpg\" title=\"50 m\" >}}\n\nFerries sail.", "Ferries sail."),
      ("{{% note %}}\nFerries sail.\n{{% /note %}}", "Ferries sail."),
      ("{% include ad.html count=50 %}\n\nFerries sail.", "Ferries sail."),
      ("Ferries {{ page.verb }} sail.", "Ferries sail."),
      ("Ferries [sail]({{< ref \"quay.md\" >}}).", "Ferries sail."),
      ("Ferries [sail]({{< ref \"quay.md\" >}} \"The quay\").", "Ferries sail."),
      ("Ferries {% if a %}always {% endif %}sail.", "Ferries always sail."),
      ("[gallery ids=\"1,2\"]\n\nFerries sail.", "Ferries sail."),
      ("[caption width='3']Ferries sail.[/caption]", "Ferries sail."),
      ("<p>[embed]Ferries[/embed] sail.</p>\n\n{{ x }}", "[embed]Ferries sail."),
      ("{% comment %}\nNot\n\nthis\n{% endcomment %}\n\nFerries sail.", "Ferries sail."),
    ])
  func templateTags(_ markdown: String, _ expected: String) {
    #expect(text(markdown) == expected)
    #expect(plain(markdown).dropped.first?.kind == .templateTag)
  }

  @Test(
    "Attributes, links between notes, highlights and remarks leave only their words",
    arguments: [
      ("Ferries sail.\n{: .lead }", "Ferries sail."), ("Ferries sail.{: #a .b}", "Ferries sail."),
      ("## Ferries {#ferries}", "Ferries"), ("## Ferries {.wide} ##", "Ferries"),
      ("The set {.a, b} is {#1}.", "The set {.a, b} is {#1}."),
      ("The [[Port of Norr|port]] and [[Quay]] are open.", "The port and Quay are open."),
      ("See [[1]](http://a.example) and a[[0]][1] b.", "See [1] and a[[0]][1] b."),
      ("They ==sail *at* noon==.", "They sail at noon."), ("a == b and c ==d", "a == b and c ==d"),
      ("Ferries %%check this%% sail.", "Ferries sail."),
      ("%%\na remark\n\nof two\n%%\n\nFerries sail.", "Ferries sail."),
      ("It rose 50%% and more.", "It rose 50%% and more."),
      ("- [ ] rope\n- [x] *tar*\n\n1. [ ] oil", "rope\n\ntar\n\noil"),
      ("> [!NOTE]\n> Ferries sail.", "Ferries sail."),
      ("> [!tip]- Ferries\n> sail.", "Ferries\nsail."),
      ("He wrote [!a] there.", "He wrote [!a] there."),
      ("H~2~O and 5 m^2^, ~3 or ~4.", "H2O and 5 m2, ~3 or ~4."),
      (
        "10^6^ of 1~2~, in 2014<sup>3</sup> and 5 km<sup>2</sup>",
        "10^6^ of 1~2~, in 2014 and 5 km2"
      ),
      (
        "Sold<sup><a href=\"#f\">1</a></sup> at 5 m<sup>[2](#g)</sup>, the 1<sup>st</sup>",
        "Sold at 5 m, the 1st"
      ),
      ("2^10 and a ^ b~c and http://a.example/~b~c", "2^10 and a ^ b~c and http://a.example/~b~c"),
      ("The quay is old. ^quay-1\n\nEnd.", "The quay is old.\n\nEnd."),
      ("The [old *quay*][q] and [mole][] and ![a map][m].", "The old quay and mole and a map."),
      ("A [quay][Q  r] and [b][c].\n\n[q R]: /x\n> [c]: /y", "A quay and b."),
      ("An array[a][b], [1][2] and `[x][y]`.", "An array[a][b], [1][2] and [x][y]."),
      ("import Box from \"@site/box\";\nexport const a = 1\n\nWe import oil.", "We import oil."),
      ("import duties rise \"soon\", he said.", "import duties rise \"soon\", he said."),
      ("#quay #tarn/ferry\n\nThe #quay is #1.\n\n#1 is old", "The #quay is #1.\n\n#1 is old"),
      ("* TOC\n{:toc}\n\nFerries sail.\n\n*[UN]: United Nations", "Ferries sail."),
      ("A [a=b] and [see /x] and [a b='c'](/d).", "A [a=b] and [see /x] and a b='c'."),
      ("=== \"Noon\"\n    Ferries *sail*.\n\nEnd\n===", "Noon\n\nFerries sail.\n\nEnd"),
      ("Ferries {/* hidden\n\nwords */}sail.", "Ferries sail."),
      ("::: {.column}\nFerries sail.\n:::", "Ferries sail."),
      ("Quay\n: A *wall*\n  of stone\n\n: Old", "Quay\n\nA wall\nof stone\n\nOld"),
      ("He said\n:a and\n:: b", "He said\n:a and\n:: b"),
      ("A set [x] of [ ] signs.", "A set [x] of [ ] signs."),
    ])
  func marks(_ markdown: String, _ expected: String) {
    #expect(text(markdown) == expected)
    #expect(plain(markdown).dropped.isEmpty)
  }

  @Test(
    "What a tag shows that is no word is told as one thing, words that are lost as another, and harmless tags not at all",
    arguments: [
      ("Ferries <span>sail</span>. <b>All</b><br>of them. <!-- 50 -->", []),
      ("<div>Ferries sail.</div>\n\n<style>p { top: 1px }</style>", []),
      ("<style>p { top: 1px }</style>\n\nFerries sail.", []),
      ("<iframe src=x></iframe>\n\nFerries sail.", [DroppedMarkup(kind: .html, offset: 0)]),
      ("<noscript>Sail without.</noscript>\n\nFerries sail.", []),
      ("<p>Ferries sail.</p>\n<iframe src=x></iframe>", [DroppedMarkup(kind: .html, offset: 21)]),
      ("Ferries <script>count(50)</script>sail.", [DroppedMarkup(kind: .html, offset: 8)]),
      ("Sail <button>Buy now</button> at noon.", [DroppedMarkup(kind: .htmlWords, offset: 5)]),
      ("<p>Ferries</p>\n<form>Your name</form>", [DroppedMarkup(kind: .htmlWords, offset: 15)]),
    ] as [(String, [DroppedMarkup])])
  func losses(_ markdown: String, _ expected: [DroppedMarkup]) {
    #expect(plain(markdown).dropped == expected)
  }

  @Test("What is embedded or struck out is left out, and told")
  func dropped() {
    let plain = plain("Fares rose to ~~50~~ 60 euros. ![[chart.png]]\n\nA ~ b and ~~~ c ~~ d.")
    #expect(
      String(decoding: plain.bytes, as: UTF8.self)
        == "Fares rose to 60 euros.\n\nA ~ b and ~~~ c ~~ d.")
    #expect(
      plain.dropped == [
        DroppedMarkup(kind: .struckOut, offset: 14), DroppedMarkup(kind: .embed, offset: 31),
      ])
  }

  @Test(
    "Code is kept as it is written",
    arguments: [
      "`{{ x }} [[a]] ==b== ~~c~~`", "```\n{{ x }}\n| a |\n|---|\n[^1]: b\n```",
      "> ~~~\n> {% x %}\n> ~~~", "\\{{ x \\}} \\[[a]]",
    ])
  func code(_ markdown: String) {
    #expect(plain(markdown).dropped.isEmpty)
    #expect(html(markdown).contains("x") && !html(markdown).contains("<table"))
    #expect(text(markdown).contains("{"))
  }

  @Test(
    "Signs stay in a block of code and are read again behind it, wherever it stands and however it ends",
    arguments: [
      "```\nx\n| a |\n|---|\n```", "```\n[^1]: b\n| a |\n|---|\n```",
      "~~~~\nx\n| a |\n~~~\n|---|\n| a |\n|---|\n~~~~", "``` toml\nx\n~~~\n| a |\n|---|\n``` \t",
      "> ```\n> x\n> | a |\n> |---|", "> ~~~\n> x\n> | a |\n> |---|\n> ~~~",
      "- ```\n  x\n  | a |\n  |---|", "2. ~~~\n   x\n   | a |\n   |---|\n   ~~~",
      "* ```\n  x\n  | a |\n  |---|\n  ````",
    ])
  func codeAmongSigns(_ code: String) {
    let markdown =
      "\(code)\n\nAll pay.\n\nThe toll is due in ==May==.\n\n| Ship | Toll |\n|------|------|\n| Alma | 50 |\n"
    #expect(text(markdown).contains("| a |"))
    #expect(text(markdown).contains("due in May."))
    #expect(html(markdown).split(separator: "<table").count == 2)
  }

  @Test(
    "Each row of a table stands beside the text, its cells parted by tabs",
    arguments: [
      (
        "Fares:\n\n| From | *To* |\n|------|---:|\n| Lund | `50` |\n\nAll of them.",
        ["From\tTo", "Lund\t50"]
      ),
      ("a | b\n--|--\n1 | 2\nAll of them.", ["a\tb", "1\t2"]),
      ("> | a | b |\n> |---|---|\n> | 1 | 2 |\n\nAll of them.", ["a\tb", "1\t2"]),
      ("- x\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n\nAll of them.", ["a\tb", "1\t2"]),
      ("| a | b |\n| 1 | 2 |\n\nAll of them.", ["a\tb", "1\t2"]),
      (
        "| a | b |\n|---|---|\n| 1 \\| 2 | `3 \\| 4` |\n|  | # |\n| | |\n\nAll of them.",
        ["a\tb", "1 | 2\t3 | 4", "#"]
      ),
      ("| a | b |\n|---|---|\n| `x|y` | C# |\n\nAll of them.", ["a\tb", "x|y\tC#"]),
      // A bar in code parts cells as long as there are columns for them.
      ("| a | b |\n|---|---|\n| `x|y` |\n\nAll of them.", ["a\tb", "`x\ty`"]),
      (
        "| a | b | c |\n|---|---|---|\n| `x | y` | 1 |\n| `x | y` | 1 | 2 |\n\nAll of them.",
        ["a\tb\tc", "`x\ty`\t1", "x | y\t1\t2"]
      ),
      ("| `x|y` | b |\n| 1 | 2 |\n\nAll of them.", ["`x\ty`\tb", "1\t2"]),
      ("| a | b |\n|---|---|\n| {{ x | y }} | - 1. > 2 |\n\nAll of them.", ["a\tb", "- 1. > 2"]),
      ("| a | b |\n|---|---|\n| ~~x~~ | y <!-- | --> |\n\nAll of them.", ["a\tb", "y"]),
    ])
  func tables(_ markdown: String, _ rows: [String]) {
    let plain = plain(markdown)
    let asides = plain.blocks.filter(\.isAside)
    #expect(asides.map { String(decoding: plain.bytes[$0.span.range], as: UTF8.self) } == rows)
    #expect(plain.blocks.last?.kind == .paragraph)
    #expect(text(markdown).hasSuffix("\nAll of them."))
    #expect(html(markdown).contains("<table>") && !html(markdown).contains("<h1>"))
  }

  @Test("A table is drawn as its own generator would, with the sides of its columns")
  func drawnTable() {
    let page = html("| a | b | c |\n|:--|:-:|--:|\n| *1* | 2 |")
    let tags = page.replacing("\n", with: "")
    #expect(
      tags
        == "<table><tr><th align=\"left\">a</th><th align=\"center\">b</th><th align=\"right\">c</th></tr>"
        + "<tr><td align=\"left\"><em>1</em></td><td align=\"center\">2</td></tr></table>")
  }

  @Test(
    "Inside a block of HTML nothing is read that only Markdown knows, unless its tag says so",
    arguments: [
      ("<div>\n| a | b |\n|---|---|\n</div>", "| a | b | |---|---|"),
      ("<pre>\n{{ x }} | a\n|---|---|\n</pre>\n\nEnd.", "{{ x }} | a\n|---|---|\n\nEnd."),
      ("<div>\n*a*\n</div>", "*a*"), ("<div markdown=\"1\">\n*a*\n</div>", "a"),
      ("<p markdown>*a* b</p>", "a b"), ("<div markdown=\"0\">\n*a*\n</div>", "*a*"),
    ])
  func insideHTML(_ markdown: String, _ expected: String) {
    #expect(text(markdown) == expected)
  }

  @Test(
    "A bar alone makes no table",
    arguments: ["Lund | Malmö", "a | b\n--\nc", "a | b | c\n--|--\nd", "one\n|two\nthree"])
  func noTable(_ markdown: String) {
    #expect(!html(markdown).contains("<table>"))
  }

  @Test("The mark of a footnote is no text; its note stands beside the article")
  func footnotes() {
    let plain = plain(
      "Ferries[^1] sail[^none].\n[^1]: Three of them,\nall old.\n\n    Built in 1950.\n\nThey are slow."
    )
    func words(_ block: MarkdownBlock) -> String {
      String(decoding: plain.bytes[block.span.range], as: UTF8.self)
    }
    #expect(
      plain.blocks.filter { !$0.isAside }.map(words) == ["Ferries sail[^none].", "They are slow."])
    #expect(
      plain.blocks.filter(\.isAside).map(words) == ["Three of them,\nall old.", "Built in 1950."])
  }

  @Test(
    "Nothing is added to an article: a sign that cannot stand where a table stands is taken back")
  func noAddition() {
    let markdown =
      "- <div>\n  ```\n\n  ```\n  | a | b |\n  |---|---|\n  <b\n  | c | d |\n  |---|---|"
    #expect(!text(markdown).contains("#") && !html(markdown).contains("<h1>"))
  }

  @Test(
    "Footnotes are drawn at the end, in the order of their numbers, with the way there and back")
  func drawnFootnotes() {
    let page = html("One[^b], two[^a] and[^b].\n\n[^a]: *A*.\n[^b]: B.\n[^c]: C.\n\nEnd.")
    #expect(
      page.hasPrefix(
        "<p>One<sup class=\"footnote\"><a href=\"#note-1\" id=\"noteref-1\">1</a></sup>, two"))
    #expect(
      page.contains(" and<sup class=\"footnote\"><a href=\"#note-1\">1</a></sup>.</p>\n<p>End.</p>")
    )
    let notes = page.split(separator: "<section class=\"footnotes\">").last ?? ""
    #expect(
      notes.replacing("\n", with: "")
        == "<ol><li><p>B. <a id=\"note-1\" href=\"#noteref-1\" aria-label=\"Back to the text\">↩</a></p></li>"
        + "<li><p><em>A</em>. <a id=\"note-2\" href=\"#noteref-2\" aria-label=\"Back to the text\">↩</a></p></li>"
        + "<li><p>C.</p></li></ol></section>")
    #expect(!html("A <note n=\"1\"> that is none.").contains("sup"))
  }

  @Test(
    "A box is drawn as one, and stands beside the text",
    arguments: [
      "!!! note \"Correction\"\n    The sum was *wrong*.\n\nFerries sail.",
      "??? tip \"Correction\"\n    The sum was *wrong*.\nFerries sail.",
      ":::note[Correction]\nThe sum was *wrong*.\n:::\n\nFerries sail.",
      "::: warning Correction\n\nThe sum was *wrong*.\n\n:::\nFerries sail.",
    ])
  func boxes(_ markdown: String) {
    let plain = plain(markdown)
    #expect(
      plain.blocks.map(\.isAside) == [true, true, false],
      "\(String(decoding: plain.bytes, as: UTF8.self))")
    #expect(
      html(markdown)
        == "<blockquote>\n<p>Correction</p>\n<p>The sum was <em>wrong</em>.</p>\n</blockquote>\n<p>Ferries sail.</p>\n"
    )
  }

  @Test("Tasks have boxes, definitions are a list, and what is struck out is shown so")
  func drawn() {
    #expect(
      html("- [ ] rope\n- [x] tar").contains(
        "<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> tar</li>"))
    #expect(
      html("Quay\n: A wall\n\nMole\n\n:   Long\n\nEnd").replacing("\n", with: "")
        == "<dl><dt><p>Quay</p></dt><dd><p>A wall</p></dd><dt><p>Mole</p></dt><dd><p>Long</p></dd></dl><p>End</p>"
    )
    #expect(html("a ~~b *c*~~ d") == "<p>a <del>b <em>c</em> </del>d</p>\n")
    #expect(html("H~2~O") == "<p>H<sub>2</sub>O</p>\n")
    #expect(html("[a]({{ x }} \"t\") b") == "<p>a b</p>\n")
  }

  @Test("Code between tags is shown and not searched")
  func codeTags() {
    for (open, close) in [
      ("{{< highlight go >}}", "{{< /highlight >}}"),
      ("{% highlight ruby %}", "{% endhighlight %}"),
    ] {
      let plain = plain("Words.\n\(open)\nlet ferries = 50\n\n{{ x }}\n\(close)\n\nMore.")
      #expect(plain.blocks.map(\.kind) == [.paragraph, .code, .paragraph])
      #expect(
        String(decoding: plain.bytes, as: UTF8.self)
          == "Words.\n\nlet ferries = 50\n\n{{ x }}\n\nMore.")
    }
    #expect(text("{{< highlight go >}}\nnever closed") == "never closed")
  }

  @Test("A divider and a place for contents leave nothing and are not told")
  func dividers() {
    let plain = plain(
      "One.\n\n<!--more-->\n\n[TOC]\n\nTwo <!-- more --> three.\n\n<!-- more of it --> Four\nfive.")
    #expect(String(decoding: plain.bytes, as: UTF8.self) == "One.\n\nTwo three.\n\nFour\nfive.")
    #expect(plain.dropped.isEmpty)
    #expect(text("One.\n\n[_TOC_]\n\nTwo.") == "One.\n\nTwo.")
  }

  @Test("Plain CommonMark has no trace of a dialect")
  func traces() {
    let markdown = """
      [The harbour](http://a.example) is [![a map](http://a.example/b.png)](http://a.example).

      It rose 50 % = half, ~ 3 {so they say}, and [x rose](http://a.example).
      """
    #expect(DialectTraces(in: Array(markdown.utf8)).isEmpty)
  }

  @Test("NUL is shown as the sign for a letter that cannot be")
  func nul() {
    #expect(text("a\0b\n\n```\nc\0\n```") == "a\u{FFFD}b\n\nc\u{FFFD}")
  }

  @Test("Each of a thousand footnotes has its number, and a sign of none has none")
  func manyFootnotes() {
    let lines = (1...1000).map { "Ferries[^\($0)] sail.\n\n[^\($0)]: Note.\n\n" }.joined()
    let page = html(lines + "One more[^none].\n")
    #expect(page.firstRange(of: "<a href=\"#note-1000\" id=\"noteref-1000\">1000</a>") != nil)
    #expect(page.firstRange(of: "note-1001") == nil)
  }

  @Test(
    "Signs that nothing closes are looked for once",
    arguments: [
      "<!-- ", "{{ ", "{{< ", "{% ", " %%a ", "~~a ", "==a ", "[[a ", "[^1", "{: ", "`{{ ", "|\n",
      "[^1]: a\n", "==a `b==` ", "{{< highlight a >}}\n", "> [!a] ", "- [ ] ", ":::note\n",
      "!!! a\n", "a\n: b\n", "[a][b", "[a][b] ", "a~b ", " ^a", "{/* ", "import a \"\n", "#a\n",
      "<div>\n\n", "<pre>\n", "<div markdown>\n", "[^1] ", "|a|b|\n|--|--|\n",
    ])
  func linear(_ unit: String) {
    let count = 200_000 / unit.utf8.count
    let clock = ContinuousClock()
    let time = clock.measure {
      _ = PreparedMarkdown(Array(String(repeating: unit, count: count).utf8))
    }
    #expect(time < .seconds(5))
  }
}

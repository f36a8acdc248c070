import Model
import Provenance
import Testing

@testable import Reading

@Suite("Reading an article") struct ArticleReaderTests {
  private func read(_ text: String, _ name: String = "content/a.md") -> Diagnosed<Article?> {
    read(Array(text.utf8), name)
  }

  private func read(_ bytes: [UInt8], _ name: String = "content/a.md") -> Diagnosed<Article?> {
    ArticleReader().read(bytes, from: ContentFile(path: name))
  }

  private func body(_ article: Article?) -> [String] {
    guard let article else { return [] }
    return article.blocks.filter { $0.role == .body }.map { article.text.string($0.span) }
  }

  @Test("A plain text gives its first line as title, drops repetitions of it and closing notices")
  func plainText() {
    let result = read(
      "Dam Leaks Again\n\nDam leaks again.\n\nWater ran down the wall on Monday.\n\nIt has stopped.\n\nPlease let us know if you’re having issues with commenting.\n",
      "content/x/dam.txt")
    #expect(result.diagnostics.isEmpty)
    #expect(result.value?.title == "Dam Leaks Again")
    #expect(body(result.value) == ["Water ran down the wall on Monday.", "It has stopped."])
    #expect(result.value?.address.path == "dam")
  }

  @Test("Byte order mark, CRLF and no-break spaces are kept out of the blocks and in the text")
  func marks() {
    let result = read(
      "\u{FEFF}Title\r\n\r\nOne\u{A0}two\r\nthree.\r\n \u{A0}\r\nFour.\r\n", "content/b.txt")
    #expect(result.value?.title == "Title")
    #expect(body(result.value) == ["One\u{A0}two\r\nthree.", "Four."])
  }

  @Test("All keys of a head are read, and unknown ones are kept")
  func head() {
    let result = read(
      """
      ---
      title: "Ferry: a second look"
      date: 2026-03-10T09:30:00+01:00
      source: Harbour Times
      url: https://example.org/ferry
      authors: [Zoë Ek, Per Holm]
      tags: sea, ferries
      lang: en
      slug: Ferry Åground
      draft: no
      description: A look.
      desk: coast
      ---
      The ferry is afloat again.
      """)
    let article = result.value
    #expect(result.diagnostics.isEmpty)
    #expect(article?.title == "Ferry: a second look")
    #expect(article?.date?.text == "2026-03-10T09:30:00+01:00")
    #expect(article?.metadata.authors == ["Zoë Ek", "Per Holm"])
    #expect(article?.metadata.tags == ["sea", "ferries"])
    #expect(article?.address.path == "ferry-aground")
    #expect(article?.metadata.extra.map(\.key) == ["desk"])
    #expect(body(article) == ["The ferry is afloat again."])
  }

  @Test(
    "Values are words as they are written",
    arguments: [
      ("title: 2014", "2014"), ("title: yes", "yes"), ("title: 012:30:45", "012:30:45"),
    ])
  func scalars(_ line: String, _ title: String) {
    #expect(read("---\n\(line)\n---\nBody.").value?.title == title)
  }

  @Test(
    "Each mistake has its place and says what to do",
    arguments: [
      (
        "---\ntitle: A\n\nBody.",
        "content/a.md:1:1: error: front matter is not closed; add '---' after the last key [unclosed-front-matter]"
      ),
      (
        "---\ntitle: Lund: we act\n---\nB.",
        "content/a.md:2:12: error: a ': ' stands inside a value; put the whole value in quotation marks [bad-front-matter]"
      ),
      (
        "---\ntitle: A\ntitle: B\n---\nB.",
        "content/a.md:3:1: error: 'title' stands here a second time; keep one [duplicate-key]"
      ),
      (
        "---\ndate: 2023-02-29\n---\nB.",
        "content/a.md:2:7: error: 'date' is not a day; write it as 2014-06-23 [bad-date]"
      ),
      (
        "---\ntitle: [a, b]\n---\nB.",
        "content/a.md:2:8: error: 'title' is a list; write one text [wrong-type]"
      ),
      (
        "---\ntitle: ~\n---\nB.",
        "content/a.md:2:8: error: 'title' is empty; write one or take the line out [empty-value]"
      ),
      (
        "---\nurl: javascript:x\n---\nB.",
        "content/a.md:2:6: error: 'url' is not a web address; write it as https://example.org/article [bad-url]"
      ),
      (
        "---\nurl: https://me:word@host.example/a\n---\nB.",
        "content/a.md:2:6: error: 'url' is not a web address; write it as https://example.org/article [bad-url]"
      ),
      (
        "---\ndraft: perhaps\n---\nB.",
        "content/a.md:2:8: error: 'draft' is neither true nor false; write one of them [wrong-type]"
      ),
      (
        "---\nsummary-sentences: few\n---\nB.",
        "content/a.md:2:20: error: 'summary-sentences' is not a number from 0 to 50; write it in digits [bad-number]"
      ),
      (
        "---\nsummary-words: 0\n---\nB.",
        "content/a.md:2:16: error: 'summary-words' is not a number from 1 to 5000; write it in digits [bad-number]"
      ),
      (
        "---\nsummary-pin: [The quay, [a]]\n---\nB.",
        "content/a.md:2:25: error: 'summary-pin' has a list in its list; write a text or a list of texts, and put one with ': ' between quotation marks [wrong-type]"
      ),
      (
        "---\nslug: [a]\n---\nB.",
        "content/a.md:2:7: error: 'slug' is a list; write one text [wrong-type]"
      ),
      (
        "---\ntitle: \"A\\0B\"\n---\nB.",
        "content/a.md:2:8: error: 'title' holds a control character; take it out [control-character]"
      ),
      (
        "---\ntitle: !!x A\n---\nB.",
        "content/a.md:2:8: error: the tag 'tag:yaml.org,2002:x' is not understood; write the value without it [bad-front-matter]"
      ),
      (
        "---\n- a\n---\nB.",
        "content/a.md:2:1: error: the head is a list; write 'key: value' lines [bad-front-matter]"
      ),
      (
        "+++\ntitle = \"A\nB\"\n+++\nB.",
        "content/a.md:2:11: error: a text is not closed; add its quotation mark [bad-front-matter]"
      ),
      (
        "+++\ntitle = \"A\"\n\nB.",
        "content/a.md:1:1: error: front matter is not closed; add '+++' after the last key [unclosed-front-matter]"
      ),
      (
        "{\n  \"title\": \"A\"\n}\n\nB.",
        "content/a.md:1:1: error: the head is JSON; write it as YAML between '---' lines [unsupported-front-matter]"
      ),
      (
        "Title: A\nTitle: B\n\nB.",
        "content/a.md:2:1: error: 'title' stands here a second time; keep one [duplicate-key]"
      ),
      (
        "---\ndate: 2014-06-23 10:00 Europe/Oslo\n---\nB.",
        "content/a.md:2:7: warning: the time zone 'Europe/Oslo' is not known, only the day is read; write it as +02:00 [unknown-zone]"
      ),
      (
        "---\ntitle: A\nsummary-pins: B\n---\nB.",
        "content/a.md:3:1: warning: there is no key 'summary-pins' for summaries; did you mean 'summary-pin'? [unknown-key]"
      ),
      (
        "---\ntitle: A\nSummary_Ban: B\nsummary: C\nsummary-image: a.jpg\n---\nB.",
        "content/a.md:3:1: warning: there is no key 'Summary_Ban' for summaries; did you mean 'summary-ban'? [unknown-key]"
      ),
      (
        "---\ntitle: A\nsummary-pin:\n  - B: c\n---\nB.",
        "content/a.md:4:5: error: 'summary-pin' has a group of keys in its list; write a text or a list of texts, and put one with ': ' between quotation marks [wrong-type]"
      ),
      (
        "---\ntitle: A\nlastmod: 06/07/2014\n---\nB.",
        "content/a.md:3:10: warning: 'lastmod' is not a day; write it as 2014-06-23 [bad-date]"
      ),
      (
        "", "content/a.md: error: holds no article; write one or move the file away [empty-article]"
      ),
      (
        "---\ntitle: A\n---\n \n",
        "content/a.md: error: holds no article; write one or move the file away [empty-article]"
      ),
    ])
  func mistakes(_ text: String, _ message: String) {
    #expect(read(text).diagnostics.map(\.description) == [message])
  }

  @Test("A file that is not UTF-8 is told by its first bad byte and still read")
  func notUTF8() {
    let result = read(
      Array("Title\n\nCaf".utf8) + [0xE9, 0x21] + Array(" is open.".utf8), "content/c.txt")
    #expect(
      result.diagnostics.map(\.description) == [
        "content/c.txt:3:4: error: byte 0xE9 at offset 10 is not UTF-8; save the file as UTF-8 [not-utf8]"
      ])
    #expect(body(result.value) == ["Caf\u{FFFD}! is open."])
  }

  @Test("Files that are no text or too large are refused")
  func refused() {
    #expect(read([0x50, 0x4B, 0, 1]).diagnostics.map(\.id) == ["not-text"])
    #expect(
      ArticleReader(mostBytes: 3).read([0x61, 0x61, 0x61, 0x61], from: ContentFile(path: "a.txt"))
        .diagnostics.map(\.id) == ["too-large"])
  }

  @Test("An alias that grows without bound is an error, not a hang")
  func aliases() {
    var head = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
    for level in 1..<12 {
      head +=
        "a\(level): &a\(level) ["
        + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",") + "]\n"
    }
    #expect(read("---\n\(head)---\nB.").diagnostics.map(\.id) == ["bad-front-matter"])
    #expect(read("---\ntitle: &a [*a]\n---\nB.").diagnostics.map(\.id).first == "bad-front-matter")
  }

  @Test("A first heading is the title of Markdown without a head")
  func heading() {
    let article = read("# Storm *hits* coast\n\nIt rained.").value
    #expect(article?.title == "Storm hits coast")
    #expect(body(article) == ["It rained."])
  }

  @Test(
    "What stands below a picture in Markdown is its caption",
    arguments: [
      "![A loom](l.jpg)\n*A loom at the plant. Photograph: Per Dahl*",
      "![A loom](l.jpg)\nA loom at the plant in Brunn.",
      "![A loom](https://a.example/l.jpg) *A loom at the plant in Brunn.*",
      "![A loom](l.jpg)\n\n*A loom at the plant in Brunn.*",
      "[![A loom](l.jpg)](https://a.example/)\n*A loom at the plant in Brunn.*",
      "A loom at the plant in Brunn. (Photo: Per Dahl)",
    ])
  func captions(_ caption: String) {
    let article = read("# Looms\n\n" + caption + "\n\nThe plant closed on Monday.\n").value
    #expect(article?.blocks.filter { $0.role == .aside }.count == 1)
    #expect(body(article) == ["The plant closed on Monday."])
  }

  @Test(
    "Emphasis and pictures elsewhere leave a paragraph in the story; a writer's note is an aside")
  func noCaptions() {
    let text = """
      # Looms

      *Nobody was hurt.*

      The plant ![A loom](l.jpg) closed on Monday.

      ![A loom](l.jpg) It closed at noon.

      ![A loom](l.jpg)

      Nine looms are for sale.

      *Ines Frey is a business correspondent in Brunn.*
      """
    #expect(
      body(read(text).value) == [
        "Nobody was hurt.", "The plant  closed on Monday.", " It closed at noon.",
        "Nine looms are for sale.",
      ])
  }

  @Test("A paragraph that says what was wrong is a correction of the article, in emphasis too")
  func corrections() throws {
    let source =
      "---\ntitle: T\n---\nThe quay is 60 metres long.\n\n*Correction: an earlier version gave its length as 40 metres.*\n\nThe board corrects nothing.\n"
    let article = try #require(read(source).value)
    #expect(
      article.corrections.map { article.text.string($0) } == [
        "Correction: an earlier version gave its length as 40 metres."
      ])
    #expect(body(article).count == 2)
    #expect(article.blocks.count { !$0.role.isPrinted } == 0)
  }

  @Test("Every byte of a Markdown article's text leads back to the file")
  func wayBack() throws {
    let source =
      "---\ntitle: T\n---\n\nThe *mayor* of [Lund](https://example.org) sent 50 men &amp; women.\n\n> “No,” she said.\n"
    let article = try #require(read(source).value)
    let bytes = Array(source.utf8)
    for stretch in article.offsetMap.stretches where !stretch.isAtom {
      for index in 0..<stretch.count {
        #expect(
          article.text.bytes[stretch.text + index]
            == bytes[article.offsetMap.fileOffset(of: stretch.text + index)])
      }
    }
    #expect(article.offsetMap.stretches.count > 3)
  }

  @Test("The way back counts from the beginning of the file, behind a mark, a head and CRLF")
  func wayBackBehindHead() throws {
    let source =
      "\u{FEFF}---\r\ntitle: T\r\n---\r\n\r\n> Caf&eacute;s \\& bars {{ x }}sold\r\n> 50[^1] *cakes*.\r\n\r\n[^1]: Or more.\r\n"
    let bytes = Array(source.utf8)
    let article = try #require(read(source).value)
    #expect(body(article) == ["Cafés & bars sold\n50 cakes."])
    func file(_ words: String) throws -> String {
      let text = Array(article.text.string(article.text.span).utf8)
      let start = try #require(
        text.indices.first { text[$0...].starts(with: words.utf8) })
      let span = TextSpan(start, start + words.utf8.count)
      let there = article.offsetMap.fileSpan(of: span)
      #expect(article.offsetMap.textSpan(ofFile: there) == span)
      return String(decoding: bytes[there.range], as: UTF8.self)
    }
    #expect(try file("Cafés") == "Caf&eacute;s")
    #expect(try file("& bars") == "\\& bars")
    #expect(try file("50") == "50")
    #expect(try file("sold\n50") == "sold\r\n> 50")
    #expect(try file("cakes") == "cakes")
    #expect(article.blocks.last?.role == .aside)
  }

  @Test(
    "A place is counted as an editor counts it: a mark at the beginning is no column, CRLF one line end",
    arguments: [
      ("\u{FEFF}Title <iframe></iframe>\n\nWords.", "content/a.md:1:7:"),
      ("\u{FEFF}Title\r\n\r\nWörds <iframe></iframe>", "content/a.md:3:7:"),
      ("Title\r\rWords <iframe></iframe>", "content/a.md:3:7:"),
      ("---\r\ntitle: T\r\n---\r\n> a\r\nb {{ x }}", "content/a.md:5:3:"),
    ])
  func places(_ text: String, _ place: String) {
    #expect(read(text).diagnostics.first?.description.hasPrefix(place) == true)
  }

  @Test("A JSON line counts in its text as given, and its title is taken out of the body")
  func jsonLine() {
    let article = ArticleReader().read(
      text: "Fire out.\n\nFire out.\n\nThe fire is out.", id: "x", title: "Fire Out", date: nil)
    #expect(body(article) == ["The fire is out."])
    let headless = ArticleReader().read(
      text: "The fire is out. Nobody was hurt.", id: "x", title: nil, date: nil)
    #expect(body(headless).count == 1)
    #expect(headless.title.isEmpty)
  }

  @Test(
    "A link to another article's file leads to its page",
    arguments: [
      ("quay.md", "../../briefs/sea/quay.html"),
      ("./quay.md#cause", "../../briefs/sea/quay.html"), ("quay.txt", "../../briefs/sea/quay.html"),
      ("../2014/The%20Pier.markdown", "../../briefs/2014/the-pier.html"),
      ("bath/index.md", "../../briefs/sea/bath.html"),
      ("@/land/mole.md", "../../briefs/land/mole.html"),
      ("/land/mole.md", "../../briefs/land/mole.html"), ("../../out.md", nil), ("quay.html", nil),
      ("https://example.org/a.md", nil), ("//example.org/a.md", nil), ("mailto:a@b.md", nil),
      ("#md", nil),
    ])
  func links(_ link: String, _ way: String?) {
    let address = ArticleAddress("sea/ferry")
    #expect(ArticleLinks.address(of: link, in: "sea/ferry.md", address) == way)
  }

  @Test("A head behind blank lines is a head, and a rule above prose is none")
  func blankLines() {
    let head = "\n \n---\ntitle: Quay\ndraft: true\n---\n\nAbout 60 metres of the quay slid.\n"
    let read = ArticleReader().read(Array(head.utf8), from: ContentFile(path: "content/a.md")).value
    #expect(read?.title == "Quay" && read?.metadata.isDraft == true)
    let rule = "\n---\nAbout 60 metres of the quay slid.\n---\n"
    let prose = ArticleReader().read(Array(rule.utf8), from: ContentFile(path: "content/a.md"))
      .value
    #expect(prose?.text.string(prose?.text.span ?? TextSpan(0, 0)).contains("60 metres") == true)
  }

  @Test(
    "What another program means by an address is none of ours",
    arguments: [
      "permalink: pretty", "permalink: false", "permalink: \"/{{ page.fileSlug }}/\"", "slug: \"\"",
    ])
  func styles(_ line: String) {
    let text = "---\n\(line)\n---\nThe quay is shut."
    let result = ArticleReader().read(Array(text.utf8), from: ContentFile(path: "content/quay.md"))
    #expect(result.value?.address.path == "quay")
    #expect(!result.hasErrors, "\(result.diagnostics)")
  }

  @Test("A text under embargo is told, and a release's day is read from its dateline")
  func releases() {
    let text =
      "EMBARGOED UNTIL 00:01 FRIDAY\n\nQuay gives way\n\nTARN HARBOR, KS, March 05, 2024 /24-7PressRelease/ -- About 60 metres of the quay slid.\n"
    let result = ArticleReader().read(Array(text.utf8), from: ContentFile(path: "content/a.txt"))
    #expect(result.value?.title == "Quay gives way")
    #expect(result.value?.date?.text == "2024-03-05")
    #expect(
      result.diagnostics.map(\.description) == [
        "content/a.txt:1:1: warning: the text says that it is under embargo; set 'date:' or 'draft: true' until it is not [embargo]"
      ])
  }

  @Test(
    "Slugs keep to letters, digits and hyphens, whatever they are made of",
    arguments: [
      ("../../etc/passwd", "etc-passwd"), ("Straße nach Malmö", "strasse-nach-malmo"),
      ("con", "con-article"), ("Lund’s talks", "lunds-talks"),
      ("a\u{0}b", "a-b"), ("--x--", "x"),
    ])
  func slugs(_ words: String, _ slug: String) {
    #expect(Slug.fold(words) == slug)
  }

  @Test(
    "A file's path gives the address, and earlier versions made another of it",
    arguments: [
      ("2026-03-10-ferry.md", "2026-03-10-ferry", "ferry"),
      ("a b/000_0f3feedc23bb72b6.txt", "a-b/000-0f3feedc23bb72b6", "the-title"),
      ("日本.md", "article-9f26ee51", "the-title"),
      ("Ferry 日本.md", "ferry-d127462d", "ferry"),
      ("Fe\u{301}e.md", "fee", "fe-e"), ("v1.2/index.md", "v1-2", "index"),
      ("index.md", "index", "index"), ("pages/x.txt", "pages/x", "x"),
      ("pages/saved.html", "pages/saved", "saved"), ("apages/x.md", "apages/x", "x"),
      ("sea/pages/x.md", "sea/pages/x", "x"),
    ])
  func paths(_ path: String, _ address: String, _ former: String) {
    let made = AddressMaker.make(path: path, head: Head(), title: "The Title")
    #expect(made.path == address && made.former == former, "\(made)")
  }

  @Test(
    "Markdown in pages/ is a page of the site's own, and earlier versions made a brief of it",
    arguments: [
      ("pages/Imprint.md", "imprint.html", "pages/imprint"),
      ("pages/legal/Terms.markdown", "legal/terms.html", "pages/legal/terms"),
      ("pages/legal/index.md", "legal.html", "pages/legal"),
      ("pages/_index.md", "index.html", "pages"),
      ("pages/2014-06-16-ferry.md", "2014-06-16-ferry.html", "pages/2014-06-16-ferry"),
    ])
  func ownPages(_ path: String, _ page: String, _ former: String) {
    let made = AddressMaker.make(path: path, head: Head(), title: "The Title")
    #expect(made.page == page && made.pageOfFile == page && made.former == former, "\(made)")
    #expect(ArticleAddress.isBarredToPages(page) == (page == "index.html"))
  }

  @Test(
    "Aliases are paths of the site, or names beside the page",
    arguments: [
      ("/old/quay/", "old/quay/index.html"), ("/old/quay", "old/quay/index.html"),
      ("/Old/Quay.html?x=1", "Old/Quay.html"), ("/a%20b.htm", "a b.htm"),
      ("The Old Quay", "the-old-quay.html"), ("a/B.html", "a/b.html"), ("old/", "old/index.html"),
      ("/", nil), ("/../quay/", nil), ("https://example.org/quay/", nil), ("/.briefgen", nil),
      ("//example.org/quay/", nil), ("/quay.html/more/", nil), ("/style.css", nil),
      ("/robots.txt/x", nil), ("/a%0Ab/", nil), ("港", nil),
    ])
  func aliases(_ text: String, _ path: String?) {
    #expect(Head.Alias(text)?.path == path)
  }

  @Test(
    "Notices are whole blocks, never parts of a sentence",
    arguments: [
      ("Follow us on Twitter", true), ("© 2014 Harbour Times. All rights reserved.", true),
      ("Read more: The dam", true),
      ("Comments were heated at the hearing.", false),
      ("He told her to read more about dams.", false),
      ("Advertisement for the ferry was banned, the court said.", false),
    ])
  func notices(_ text: String, _ isNotice: Bool) {
    let text = SourceText(text)
    #expect((NoticeRule.role(of: text.span, in: text.bytes) == .notice) == isNotice)
  }

  @Test(
    "Walls of short lines, items, cells and paragraphs are refused before they are taken apart",
    arguments: [
      ("a\n", "a.txt"), ("a\n\n", "a.txt"), ("a\r", "a.txt"), ("- a\n", "a.md"), ("# a\n", "a.md"),
      ("> a\n\n", "a.md"), ("| a | b |\n", "a.md"), ("<p>a b", "a.html"), ("<li>a", "a.html"),
    ])
  func walls(_ line: String, _ name: String) {
    let result = read(String(repeating: line, count: 90_000), "content/" + name)
    #expect(result.value == nil)
    #expect(["too-many-lines", "too-many-tags"].contains(result.diagnostics.last?.id))
  }

  @Test("A long text of lines as long as a page is wide meets no bound")
  func longText() {
    let line = "The pier at Sandvik was shut on Tuesday, and nine boats were towed away from it.\n"
    let result = read(String(repeating: line, count: 25_000), "content/a.txt")
    #expect(!result.hasErrors)
  }

  @Test(
    "What turns the direction of writing is left out of titles and names, and stands in the text")
  func direction() {
    let result = read(
      "---\ntitle: \"Pier \u{202E}shut\"\nauthor: \"Tove\u{2067} Lind\"\nsource: \"\u{202D}Post\"\ntags: [\"a\u{202B}b\"]\n---\nIt was \u{202E}shut on Tuesday \u{200F}again.\n"
    )
    #expect(result.value?.title == "Pier shut")
    #expect(result.value?.metadata.authors == ["Tove Lind"])
    #expect(result.value?.metadata.source == "Post")
    #expect(result.value?.metadata.tags == ["ab"])
    #expect(body(result.value) == ["It was \u{202E}shut on Tuesday \u{200F}again."])
  }
}

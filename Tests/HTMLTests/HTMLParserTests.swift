import Provenance
import TestSupport
import Testing

@testable import HTML

@Suite("Parsing saved pages") struct HTMLParserTests {
  private func texts(_ tree: HTMLTree) -> [String] {
    tree.nodes.indices.filter { tree.nodes[$0].isText }.map {
      String(decoding: tree.bytes(of: $0), as: UTF8.self)
    }
  }

  private func shown(_ page: String) -> String {
    texts(HTMLParser.parse(Array(page.utf8))).joined()
  }

  @Test(
    "Scripts, styles, comments, drawings and forms' lists are gone with their content, type is gone without",
    arguments: [
      ("<p>A<script>let a = '<p>no</p>'</script>b</p>", "Ab"),
      ("<p>A<!-- <p>no</p> -->b</p>", "Ab"), ("<p>A<!-->b</p>", "Ab"), ("<p>A<!--->b</p>", "Ab"),
      ("<p>A<!-- no --!>b</p>", "Ab"), ("<p>A<STYLE>p { }</STYLE >b</p>", "Ab"),
      ("<p>A<svg><text>no</text></svg>b</p>", "Ab"),
      ("<p>A<select><option>no</select>b</p>", "Ab"),
      ("<p>A<b>b</b><i class=x>c</i></p>", "Abc"),
      ("<p>A<img alt='no > no'>b</p>", "Ab"), ("<p title='<script>'>A</p>b", "Ab"),
      ("<textarea><p>no</p></textarea>b", "b"),
      ("<p>A<svg>b</p>", "Ab"), ("<p>A<script>no</p>", "A"),
      ("<p>1 < 2 <3 &lt;4</p>", "1 < 2 <3 <4"),
      ("<p>A<? no ?>b</ no>c<![CDATA[ no ]]>d</p>", "Abcd"),
    ])
  func reduction(_ page: String, _ text: String) { #expect(shown(page) == text) }

  @Test("The tree has the attributes that are asked for, their entities resolved")
  func attributes() throws {
    let tree = HTMLParser.parse(
      Array("<div CLASS='a &amp; b' data-x=1 id=n><a href=//example.org/>c</a></div>".utf8))
    let div = try #require(tree.nodes.firstIndex { $0.tag == .div })
    #expect(tree.attribute(.class, of: div).map { Array($0) } == Array("a & b".utf8))
    #expect(tree.attribute(.id, of: div).map { Array($0) } == Array("n".utf8))
    #expect(tree.attribute(.href, of: div) == nil)
    let link = try #require(tree.nodes.firstIndex { $0.tag == .a })
    #expect(tree.attribute(.href, of: link) != nil)
    #expect(tree.descendants(of: div).contains(link))
    #expect(tree.children(of: div) == [link])
  }

  @Test("Structured data and the address a browser saved a page from are told by their places")
  func places() {
    let page = Array(
      "<!-- saved from url=(0019)https://example.org -->\n<script type=\"application/ld+json\">{\"a\": 1}</script><p>A"
        .utf8)
    let tree = HTMLParser.parse(page)
    #expect(tree.data.map { String(decoding: page[$0.range], as: UTF8.self) } == ["{\"a\": 1}"])
    #expect(
      tree.savedFrom.map { String(decoding: page[$0.range], as: UTF8.self) }?
        .contains("https://example.org") == true)
  }

  @Test("The elements that a reader asks for are kept")
  func elements() {
    for tag in HTMLTag.allCases where tag != .other && tag != .form {
      let name = Array("\(tag)".utf8)
      name.withUnsafeBufferPointer { buffer in
        let treatment = Element.named(Slice(base: buffer, bounds: buffer.indices)).treatment
        let isCut = [HTMLTag.noscript, .template].contains(tag)
        #expect(treatment == (isCut ? .cut : .kept), "\(tag)")
      }
    }
  }

  // MARK: The way back

  /// Every stretch that is no atom has equal bytes in text and page; together they cover the text.
  private func checkStretches(_ page: [UInt8], _ comment: Comment) {
    let tree = HTMLParser.parse(page)
    for node in tree.nodes.indices where tree.nodes[node].isText {
      let bytes = tree.bytes(of: node)
      var end = 0
      var file = -1
      for stretch in tree.stretches(of: node) {
        #expect(stretch.text == end, comment)
        #expect(stretch.file >= file, comment)
        end = stretch.textEnd
        file = stretch.fileEnd
        guard !stretch.isAtom else { continue }
        let text = bytes.dropFirst(stretch.text).prefix(stretch.count)
        #expect(
          text.elementsEqual(page[stretch.file..<stretch.fileEnd])
            || stretch.count == 1, comment)
      }
      #expect(end == bytes.count, comment)
    }
  }

  @Test(
    "Entities are atoms: each maps to all of its bytes, with and without a semicolon",
    arguments: [
      ("<p>caf&eacute;s</p>", "é", "&eacute;"), ("<p>a &amp; b</p>", "&", "&amp;"),
      ("<p>5&nbsp;km</p>", "\u{A0}", "&nbsp;"), ("<p>&#8220;A&#x201D;</p>", "”", "&#x201D;"),
      ("<p>&copy2019</p>", "©", "&copy"), ("<p>AT&T &lt b</p>", "<", "&lt"),
      ("<p>a<script>x</script>&mdash;b</p>", "—", "&mdash;"),
      ("<p>a\u{7F}b &amp; c</p>", "\u{FFFD}", "\u{7F}"),
      ("<p>a\u{7F}b &amp; c</p>", "b", "b"),
      ("<p>a<b>\u{1}</b>\u{85}b</p>", "b", "b"),
      ("<p>a\u{1FFFF}b</p>", "b", "b"),
      ("<p>a\u{7F}\0\0\u{10}b &amp; c</p>", "b", "b"),
      ("<title>a\0b</title>", "\u{FFFD}", "\0"),
      ("<p>&nGg; b</p>", "\u{22D9}\u{338}", "&nGg;"),
    ])
  func entities(_ page: String, _ letter: String, _ source: String) throws {
    let bytes = Array(page.utf8)
    let tree = HTMLParser.parse(bytes)
    var found = false
    for node in tree.nodes.indices where tree.nodes[node].isText {
      let text = SourceText(validated: Array(tree.bytes(of: node)))
      let map = OffsetMap(tree.stretches(of: node))
      for start in 0..<text.count where text.isBoundary(start) {
        let end = min(start + letter.utf8.count, text.count)
        guard text.isBoundary(end), text.string(TextSpan(start, end)) == letter else { continue }
        let span = map.fileSpan(of: TextSpan(start, end))
        #expect(String(decoding: bytes[span.range], as: UTF8.self) == source)
        #expect(map.textSpan(ofFile: span) == TextSpan(start, end))
        found = true
        break
      }
    }
    #expect(found)
    checkStretches(bytes, "\(page)")
  }

  @Test("Runs that part an entity lead to the whole of it, each with its own bytes")
  func parted() throws {
    let tree = HTMLParser.parse(Array("<p>a&nbsp;b</p>".utf8))
    let node = try #require(tree.nodes.indices.first { tree.nodes[$0].isText })
    var stretches: [OffsetMap.Stretch] = []
    let runs = [
      ShownText.Run(node: 0, shown: 0, count: 2), ShownText.Run(node: 2, shown: 5, count: 2),
    ]
    tree.place(runs, of: node, at: 10, into: &stretches)
    #expect(
      stretches == [
        .init(text: 10, file: 3, count: 1), .init(text: 11, file: 4, count: 1, fileCount: 6),
        .init(text: 15, file: 4, count: 1, fileCount: 6), .init(text: 16, file: 10, count: 1),
      ])
  }

  @Test("Random pages never trap, and every text finds its way back")
  func soup() {
    var random = SeededGenerator(seed: 20_261_125)
    let pieces = [
      "<p>", "</p>", "<div class='a&amp;b'>", "</div>", "<table>", "<tr>", "<td>", "</table>",
      "<b>", "</i>",
      "<a href=x>", "</a>", "<script>", "</script>", "<!--", "-->", "<!-", "<br>", "<li>", "<ul>",
      "</ul>",
      "<svg>", "</svg>", "<select>", "&amp;", "&nbsp", "&eacute;", "&#1234;", "&#x;", "&", ";", "<",
      ">", "\"",
      "'", "\r\n", "\r", "\n", "\0", " ", "word", "Zoë", "“", "日本", "👍", "<p", "</", "=", "<title>",
      "<h1>", "<pre>",
      "<body>", "<html>", "</html>", "<form>", "</form>", "<button>", "<math>", "<frameset>",
      "<plaintext>",
    ]
    for number in 0..<1000 {
      var page = ""
      for _ in 0..<Int.random(in: 0..<120, using: &random) {
        page += pieces.randomElement(using: &random) ?? ""
      }
      checkStretches(Array(page.utf8), "page \(number): \(page)")
    }
  }

  // MARK: Bounds

  @Test("Nesting beyond the bound is made flat, told with its place, and loses no word")
  func depth() {
    let page = "<p>One.</p>" + String(repeating: "<div>", count: 20_000) + "<p>Two.</p>"
    let tree = HTMLParser.parse(Array(page.utf8))
    #expect(texts(tree).joined() == "One.Two.")
    guard case .flattened(let offset) = tree.problem else {
      Issue.record("nothing was told")
      return
    }
    #expect(offset == 11 + 5 * HTMLParser.deepest)
  }

  @Test(
    "Elements that are not closed where libgumbo leaves them open are counted as open",
    arguments: [
      "<span><div></span>", "<x-a></x-b>", "<a href=x><div></a>", "<div><table><td></div>",
      "<form><div></form>", "<button><div></button><section>",
    ])
  func unclosed(_ piece: String) {
    let page = String(repeating: piece, count: 5_000) + "<p>End.</p>"
    let tree = HTMLParser.parse(Array(page.utf8))
    var depth = 0
    for node in tree.nodes.indices {
      var level = 0
      var parent = node
      while parent != 0 {
        parent = Int(tree.nodes[parent].parent)
        level += 1
      }
      depth = max(depth, level)
      if level > HTMLParser.deepest * 4 { break }
    }
    #expect(depth <= HTMLParser.deepest * 4)
  }

  @Test("Masses of tags, and of text between a table's rows, are refused")
  func masses() {
    let many = String(repeating: "<p>", count: HTMLParser.mostTags + 1)
    #expect(HTMLParser.parse(Array(many.utf8)).problem == .tooManyTags)
    let tangled = "<table>" + String(repeating: "x<tr>", count: 20_000)
    #expect(HTMLParser.parse(Array(tangled.utf8)).problem == .tangled)
  }

  @Test("Of thousands of attributes a few are read")
  func manyAttributes() {
    let page = "<div " + (0..<20_000).map { "class=c\($0)" }.joined(separator: " ") + "><p>A."
    #expect(shown(page) == "A.")
  }
}

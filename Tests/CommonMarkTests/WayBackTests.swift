import Foundation
import Provenance
import TestSupport
import Testing

@testable import CommonMark

@Suite("The way back from Markdown") struct WayBackTests {
  /// What is wrong with the way back of a Markdown text: letters that stand nowhere, bytes that differ, ways that do not meet.
  private func faults(_ markdown: [UInt8]) -> [String] {
    let document = MarkdownDocument(parsing: markdown)
    let plain = document.plainText
    let map = OffsetMap(plain.stretches)
    var faults: [String] = []
    func words(_ span: TextSpan) -> String {
      String(decoding: plain.bytes[span.range], as: UTF8.self)
    }
    if document.unmapped > 0 { faults.append("\(document.unmapped) leaves are not found") }

    var isCovered = Array(repeating: false, count: plain.bytes.count)
    var text = 0
    var file = 0
    for stretch in plain.stretches {
      if stretch.text < text || stretch.file < file { faults.append("out of order: \(stretch)") }
      text = stretch.textEnd
      file = stretch.fileEnd
      for index in stretch.text..<stretch.textEnd { isCovered[index] = true }
      let here = Array(plain.bytes[stretch.text..<stretch.textEnd])
      let there = Array(markdown[stretch.file..<stretch.fileEnd])
      if !isEqual(here, there), !isWritten(here, as: there) {
        faults.append(
          "\(words(TextSpan(stretch.text, stretch.textEnd))) is not \(String(decoding: there, as: UTF8.self))"
        )
      }
    }
    for block in plain.blocks {
      for index in block.span.range where !isCovered[index] && plain.bytes[index] > 0x20 {
        faults.append(
          "stands nowhere: \(words(TextSpan(index, min(index + 9, plain.bytes.count))))")
      }
      for token in tokens(plain.bytes, block.span) {
        let there = map.fileSpan(of: token)
        let back = map.textSpan(ofFile: there)
        if !back.contains(token) || (back != token && !cutsAtom(token, plain.stretches)) {
          faults.append("\(words(token)) comes back as \(words(back))")
        }
      }
    }
    return faults
  }

  /// Whether bytes are the same, white space being a space.
  private func isEqual(_ here: [UInt8], _ there: [UInt8]) -> Bool {
    here.count == there.count
      && zip(here, there).allSatisfy {
        $0 == $1 || ($0 == 0x20 || $0 == 0x0A) && [0x09, 0x0A, 0x0C, 0x0D].contains($1)
      }
  }

  /// Whether letters are written as an entity, an escape, a NUL or a line end with what stands around it.
  private func isWritten(_ here: [UInt8], as there: [UInt8]) -> Bool {
    if here == [0x0A] || here == [0x20] {
      // With what stands around it: white space, the signs of quotations, a tag that was left out.
      return there.contains { $0 == 0x0A || $0 == 0x0D }
    }
    if here == [0xEF, 0xBF, 0xBD], there == [0] { return true }
    return MarkdownDocument(parsing: [0x78] + there + [0x78]).plainText.bytes == [0x78] + here + [
      0x78
    ]
  }

  /// Runs of letters and digits, and each sign for itself.
  private func tokens(_ bytes: [UInt8], _ span: TextSpan) -> [TextSpan] {
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }
    var tokens: [TextSpan] = []
    var index = span.start
    while index < span.end {
      var end = index + 1
      if isLetter(bytes[index]) { while end < span.end, isLetter(bytes[end]) { end += 1 } }
      if bytes[index] > 0x20 { tokens.append(TextSpan(index, end)) }
      index = end
    }
    return tokens
  }

  /// Whether a token begins or ends inside an atom ("&fjlig;" is two letters).
  private func cutsAtom(_ token: TextSpan, _ stretches: [OffsetMap.Stretch]) -> Bool {
    stretches.contains {
      $0.isAtom
        && ($0.text < token.start && token.start < $0.textEnd
          || $0.text < token.end && token.end < $0.textEnd)
    }
  }

  @Test("Every token of the sample articles leads to the file and back")
  func samples() throws {
    let content = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("content")
    let files = try #require(
      FileManager.default.enumerator(at: content, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "md" {
      #expect(faults(Array(try Data(contentsOf: file))) == [], "\(file.lastPathComponent)")
      count += 1
    }
    #expect(count > 0)
  }

  @Test("Every token of tricky Markdown leads to the file and back", arguments: tricky)
  func trickyTexts(_ markdown: String) {
    #expect(faults(Array(markdown.utf8)) == [])
    let windows = markdown.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(faults(Array(windows.utf8)) == [], "with CRLF")
    let old = markdown.replacingOccurrences(of: "\n", with: "\r")
    #expect(faults(Array(old.utf8)) == [], "with CR")
  }

  @Test("Every token of random Markdown leads to the file and back", arguments: 0..<40)
  func soup(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<100 {
      var markdown = ""
      for _ in 0..<Int.random(in: 3...40, using: &random) {
        markdown += Self.pieces.randomElement(using: &random) ?? ""
      }
      #expect(faults(Array(markdown.utf8)) == [], "\(markdown.debugDescription)")
    }
  }

  @Test("An entity of as many bytes as it stands for is not taken for equal bytes")
  func equalLength() {
    let plain = MarkdownDocument(parsing: Array("a &nGg; b".utf8)).plainText
    #expect(String(decoding: plain.bytes, as: UTF8.self) == "a \u{22D9}\u{338} b")
    let map = OffsetMap(plain.stretches)
    #expect(map.fileSpan(of: TextSpan(2, 7)) == TextSpan(2, 7))
    #expect(plain.stretches.filter(\.isAtom).count == 1)
    #expect(map.fileOffset(of: 5) == 2)
  }

  @Test(
    "The end of a line leads to that of the file's, with white space and its own signs and nothing else",
    arguments: [
      ("He said *so*  \nto all.", "  \n"), ("He said **so**\\\nto all.", "\\\n"),
      ("He said so \n  to all.", " \n  "), ("> He said [so](/a)\n> to all.", "\n> "),
      ("> He said `so`   \n>   to all.", "   \n>   "), ("He said \\\\\nto all.", "\n"),
      ("- He said <b>so</b>\t\r\n  to all.", "\t\r\n  "),
      // A line with nothing but a tag has two ends that follow each other.
      ("He said\n<b>\nto all.</b>", "\n"), ("He said\n<b>  \n to all.</b>", "  \n "),
      ("> He said\n> <b>\n> to all.</b>", "\n> "),
      ("He said\n<b\ntitle=x>\r\nto all.</b>", "\r\n"),
      ("He said\n<b>\n<i>\\\nto all.</i></b>", "\\\n"),
    ])
  func lineEnds(_ markdown: String, _ end: String) throws {
    let plain = MarkdownDocument(parsing: Array(markdown.utf8)).plainText
    let index = try #require(plain.bytes.dropLast().lastIndex(of: 0x0A))
    let span = OffsetMap(plain.stretches).fileSpan(of: TextSpan(index, index + 1))
    #expect(String(decoding: Array(markdown.utf8)[span.range], as: UTF8.self) == end)
  }

  static let pieces = [
    "ferry", "quay ", "50 ", "harbour", " ", "  ", "\n", "\n", "\n\n", "\n> ", "\n> > ", "\n- ",
    "\n  ", "\n1. ",
    "    ", "\t", "*", "**", "_", "`", "``", "[", "]", "](/a)", "](/a \"b\")", "![", "\\*", "\\",
    "&eacute;", "&amp;",
    "&fjlig;", "&#8212;", "&", "<b>", "</b>", "<!-- x -->", "<http://a.example>", "é", "日本", "\n# ",
    "\n===\n",
    "\n---\n", "\n```\n", "\n~~~\n", "{{ x }}", "{% y %}", "{: .z }", "[[a|b]]", "![[c]]", "==",
    "~~", "%%", "[^1]",
    "\n[^1]: ", "\n[r]: /u\n", "[r]", "| a | b |\n|---|---|\n", "\n| 1 | 2 |", "- [ ] ", "\0",
    "\\\n", "  \n", "<script>",
    "</script>", "\n<div>", "\r\n", "\r", "\"", "'", "<br>", "<p>", "\n<p>", "</p>", "</div>\n",
    "\n<table>", "<tr>",
    "<td>", "</table>", "\n<ul>", "<li>", "<del>", "</del>", "<sub>", "</sub>", "<a href=x>",
    "</a>", "\n<pre>",
    "\n!!! note \"x\"\n    ", "\n:::tip y\n", "\n:::\n", "\n: ", "~2~", "^2^", " ^a\n", "[a][zz]",
    "[zz][]", "{/*", "*/}",
    "\nimport a from \"b\"\n", "\n#tag\n", "](<> \"t\")", "]({{ x }} \"t\")",
    "<div markdown=\"1\">",
    "</pre>", "\n    <p>", "\n<blockquote>", "\n\n<blockquote>\n\n", "\n\n</blockquote>\n\n",
    "![two words](x.png)", "\n\n<div hidden>\n\n", "\n\n</div>\n\n",
    "<p><img src=a alt=\"two words\">",
    "\n=== \"x\"\n    ", "[a b=\"c\"]",
    "<img src=http://a.example>", "<button>", "</button>",
  ]

  static let tricky = [
    "Plain words.\n\nSecond *with **strong** inside* and `code`.",
    "Escapes \\* and \\[ and \\\\ and entities &amp; &eacute; &#8212; &#x41; &bogus; & end.",
    "Caf&eacute;s and &fjlig;ord and &nbsp;x&Tab;y.",
    "> quoted line\nlazy line with [link](http://x.example \"title\") and more\n\n* item one\n  continued\n* item *two*",
    "> > deep\n> less\nlazy **bold\nover** lines\n> > again",
    "> - item in quote\n>   goes on\nlazily\n> - next",
    "- > quote in item\n  > goes on\n  lazily here\n  and here",
    "1. one\n   two\n\n   three\n2. four\n     five",
    "- a\n  - b\n    c\n      - d\n        e",
    ">no space\n>  two spaces\n>\ttab\nlazy",
    ">     code in a quote\n>     second line\n\nwords",
    "    > x\n\nwords\n    > not a quote\nmore",
    "> words\n    > a lazy word\nmore",
    "Setext *one*\ntwo\n===\n\nA [ref][r] and **a**b**c**.\n\n[r]: http://r.example",
    "[r]: http://r.example\nWords behind a definition, [r] too.\nAnother line.",
    "[a]: /a\n[b]: /b\n  \"title\"\nThen *words* of [a].\nMore words.",
    "A [link](http://a.example\n\"over\ntwo lines\") goes on\nand *on*\nand on.",
    "![pic](a.png\n'title') words\nand words.",
    "Code `over\nlines` and\nthen words.\n> `in a\n> quote` and words\n> more",
    "Code `` ` `` and `` `a` `` and ` b ` and `\\*` and `\\\\` and `&amp;`.",
    "Code `\na` at a line end\nand `b\n` too.",
    "Hard  \nbreak and\\\nanother one   \n   here.",
    "Leading\n   spaces\n\ton\n \t lines.",
    "***both** and* then **a*b** and *a**b* and a**b*c* ***",
    "<b>bold</b> and <i\nclass=x>italic</i>\nand more <!-- a\ncomment --> words.",
    "<script>x\ny</script> then\nwords after.",
    "An <http://a.example/\\>x> and <http://a.example/&amp;b> and <a@b.example>.",
    "```swift\nlet a = 1\n\n  indented\n```\n\nwords\n\n~~~\nx",
    "    indented code\n\n      more\n\tand a tab\n\nwords",
    "- item\n\n      code in item\n\n  words",
    "\t- item behind a tab\n\t  goes on\n\nwords",
    "-\titem behind a tab\n\n\tparagraph of it\n\n\t\tcode of it",
    "# Head *one* #\n\n## Head `two`\n\n#\n\n### \\# three ###",
    "| a | b |\n|---|---|\n| 1 | 2 |\nWords at once.\n\n> | c | d |\n> | - | - |\n> | 3 | 4 |\n\nend",
    "| a | b |\n| 1 | 2 |\n\nA | is no table.",
    "Words[^1] and words[^two].\n\n[^1]: The *first* note\ngoes on.\n\n    And its second paragraph.\n[^two]: Second.\n\nEnd.",
    "The ~~old~~ new price, ==marked *well*==, and %%a secret%% words.\n\n%%\nhidden\n\ntext\n%%\n\nEnd.",
    "See [[Harbour|the port]] and [[Quay]] and ![[map.png]] and [[1]](http://a.example) too.",
    "{{< figure src=\"a.png\" >}}\n\nThe {{ page.title }} is {% if x %}open{% endif %} now.{: .lead}\n{: .x }\n\n## Head {#head}",
    "{% comment %}\nNot\n\nhere\n{% endcomment %}\nBut here.",
    "| `a|b` | *c* \\| d | {{ x }} |\n|---|:-:|\n| C# | ~~e~~ f | &eacute; |\n||\n| <b>g</b> | [h](i) |\n",
    "Menu\nNews\n*Sport*\nWeather\nThe ferry *sank\nat* noon.\nMost read\n\n> One\n> Two\n> Three\n> Four\n> Five",
    "!!! note \"A *title*\"\n    The first\n    and *second*.\n\n    ```\n    code {{ x }}\n    ```\n\n    - item\n      more\n\nWords.",
    ":::tip[Read]\nThe *box*.\n\n> q\n:::\n\nQuay\n: A wall\n  of stone\n\n    and *more*\n: B\n\nEnd[^1] H~2~O [a][b].\n\n[^1]: N",
    "![The *old* quay](a.png)\n\n<blockquote>\n\nIt *sank*.\n\n> deep\n\n</blockquote>\nWords\n\n[![The &eacute;](b)](c)",
    "- [ ] buy rope\n- [x] sell *boat*\n  1. [ ] third",
    "A NUL \0 inside \0\0 words, and `one \0 in code`.",
    "> a NUL \0 in\nlazy \0 lines\nof it",
    "`a` `b`\n`c`\nd `e\nf` g\nh",
    "a\n![x](http://p.example/x.png)\nb\n![y](y.png)\n![z](z.png)\nc",
    "<p>The <b>old</b> ferry\n  sank   at &eacute; noon.<br>Nobody\nwas hurt.</p>\n\n<p>Next &amp; last.</p>\n\nWords.",
    "> <ul>\n>  <li>one *a*</li>\n> <li>two\n>   lines</li></ul>\n>\n> words\n\n<h2>Head</h2>",
    "- <table><tr><td>a</td>\n  <td>b c</td></tr>\n  </table>\n\n  words",
    "<table>between<tr><td>a</td>more</tr>rows</table>\n\nwords",
    "<pre>\na\n  b &lt; c\n\n</pre>\n<div>\n\n    <p>in\n    code</p>\n\n\t<p>tab</p>\n\n</div>",
    "one<br>two<br>\nthree <del>four\nfive</del> six <a href='x'>se*ve*n</a> <p>eight",
    "{{ x }}<p>a {{ y }} b</p>\n<p>{% z %}c&nbsp;d</p>",
    "\\",
    "Ends with an escape \\\\",
    "[*[*[*a*]*]*]\n\n[[x]: y\n\n] [ ]( )",
    "Å “quoted” — 日本語 *と* 🚢 &amp; 🚢\\!\n> 日本 lazy\n日本",
  ]
}

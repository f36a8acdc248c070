import Foundation
import Provenance
import Testing

@testable import CommonMark

@Suite("Markdown") struct CommonMarkTests {
  private func plain(_ markdown: String) -> PlainText {
    let document = MarkdownDocument(parsing: Array(markdown.utf8))
    return document.plainText
  }

  @Test("A reader sees neither markup nor tags nor the text of pictures")
  func plainText() {
    let text = plain(
      "# Head *line*\n\nOne [two](http://a.example) <b>three</b>\nfour ![alt](x.png)five.\n\n<div>six</div>\n\n- a\n- b\n\n> quoted"
    )
    #expect(
      String(decoding: text.bytes, as: UTF8.self)
        == "Head line\n\nOne two three\nfour five.\n\nsix\n\na\n\nb\n\nquoted")
    #expect(
      text.blocks.map(\.kind)
        == [.heading(1), .paragraph, .paragraph, .listItem, .listItem, .blockQuote])
    #expect(text.dropped.isEmpty)
  }

  @Test(
    "Every stretch that is no atom stands byte for byte in the Markdown",
    arguments: [
      "Plain words.\n\nSecond *with **strong** inside* and `code`.",
      "Escapes \\* and \\[ and entities &amp; &eacute; &#8212; end.",
      "> quoted line\nlazy line with [link](http://x.example \"title\") and more\n\n* item one\n  continued\n* item *two*",
      "Setext\n===\n\nA [ref][r] and **a**b**c**.\n\n[r]: http://r.example",
    ])
  func stretches(_ markdown: String) {
    let source = Array(markdown.utf8)
    let text = plain(markdown)
    var covered = 0
    var last = 0
    for stretch in text.stretches {
      #expect(stretch.text >= last)
      last = stretch.text + stretch.count
      covered += stretch.count
      if stretch.isAtom { continue }
      #expect(
        Array(text.bytes[stretch.text..<last])
          == Array(source[stretch.file..<stretch.file + stretch.count]))
    }
    #expect(covered >= text.bytes.count(where: { $0 != 0x0A }))
  }

  @Test("Hostile markup stays inert")
  func hostile() {
    let page = MarkTests.html(
      "<script>alert(1)</script>\n\n[a](javascript:alert(1)) ![b](javascript:x) <img src=x onerror=y>",
      marking: [])
    #expect(!page.contains("script") && !page.contains("onerror"))
    #expect(page == "<p>a  </p>\n")
  }

  @Test("A plain text keeps its offsets and its lines")
  func plainBlocks() {
    let text = Array("Title\r\n\r\nOne <b>\r\ntwo & three.".utf8)
    let document = MarkdownDocument(
      text: text, blocks: [MarkdownBlock(kind: .paragraph, span: TextSpan(9, text.count))])
    #expect(document.plainText.bytes == text)
    var output: [UInt8] = []
    document.html(
      marks: [TextMark(span: TextSpan(13, 23), id: "s1", className: "s", href: "#x", label: "l")],
      into: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "<p>One <a class=\"s\" id=\"s1\" href=\"#x\" title=\"l\">&lt;b&gt;\ntwo &amp;</a> three.</p>\n"
    )
  }

  @Test(
    "What libcmark is slow on is read as plain paragraphs",
    arguments: [
      ("> ", 5000), ("![[]()", 20000), ("*a **a ", 20000), ("- ", 400),
      ("The [pier](b) was shut on Tuesday. ", 30_000),
    ])
  func bound(_ unit: String, _ count: Int) {
    #expect(plain(String(repeating: unit, count: count) + "x").isTooDeep)
  }

  @Test("Blocks of a plain text or a page are all drawn, items that follow each other as one list")
  func blocks() {
    let parts: [(MarkdownBlock.Kind, String)] = [
      (.heading(2), "What was <lost>"), (.paragraph, "Two cranes\r\nand a *kiosk*."),
      (.listItem, "A crane of 1961"), (.listItem, "14 moorings\nand a rope"),
      (.blockQuote, "It broke."), (.listItem, "A kiosk"), (.code, "Week 19  [x]\nWeek 20"),
    ]
    var text: [UInt8] = []
    let blocks = parts.map { kind, words in
      let start = text.count
      text += words.utf8
      defer { text += "\n\n".utf8 }
      return MarkdownBlock(kind: kind, span: TextSpan(start, text.count))
    }
    var output: [UInt8] = []
    MarkdownDocument(text: text, blocks: blocks).html(marks: [], into: &output)
    #expect(
      String(decoding: output, as: UTF8.self) == """
        <h2>What was &lt;lost&gt;</h2>
        <p>Two cranes
        and a *kiosk*.</p>
        <ul>
        <li>A crane of 1961</li>
        <li>14 moorings
        and a rope</li>
        </ul>
        <blockquote>
        <p>It broke.</p>
        </blockquote>
        <ul>
        <li>A kiosk</li>
        </ul>
        <pre><code>Week 19  [x]
        Week 20</code></pre>

        """)
  }
}

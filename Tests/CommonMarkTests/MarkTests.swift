import Foundation
import Provenance
import TestSupport
import Testing

@testable import CommonMark

@Suite("Marks in a body") struct MarkTests {
  /// A body with marks over words, whose ids begin with their classes.
  static func html(_ markdown: String, marking words: [(String, String)]) -> String {
    let document = MarkdownDocument(parsing: Array(markdown.utf8))
    let text = String(decoding: document.plainText.bytes, as: UTF8.self)
    let marks = words.compactMap { id, words -> TextMark? in
      guard let range = text.range(of: words) else { return nil }
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return TextMark(
        span: TextSpan(start, start + words.utf8.count), id: id, className: String(id.prefix(1)),
        href: "#brief-\(id)", label: "to the brief")
    }
    var output: [UInt8] = []
    document.html(marks: marks, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The HTML with `<s1>…</s1>` for a link that is the mark s1, `[s1]…[/]` for a `<mark>`, `<~s1>` for its own words' links,
  /// `-` before what is no stop for the keyboard.
  private func drawn(_ markdown: String, _ marks: (String, String)...) -> String {
    Self.html(markdown, marking: marks)
      .replacing(/<a class="own" href="#brief-(\w+)"( tabindex="-1")? title="to the brief">/) {
        "<\($0.2 == nil ? "" : "-")~\($0.1)>"
      }
      .replacing(
        /<a class="(\w)"( id="(\w+)")? href="#brief-(\w+)"( tabindex="-1")? title="to the brief">/
      ) {
        "<\($0.5 == nil ? "" : "-")\($0.3 ?? "…\($0.4)")>"
      }
      .replacing(/<mark class="(\w)"( id="(\w+)")?>/) { "[\($0.3 ?? "…\($0.1)")]" }
      .replacing("</mark>", with: "[/]")
      .replacing(/<a class="back" href="#brief-(\w+)" aria-label="to the brief"><\/a>/) {
        "<↑\($0.1)>"
      }
  }

  @Test("A sentence is one element around its emphasis, its figures and the article's links")
  func nestedMarks() {
    #expect(
      drawn(
        "The mayor sent **fifty** men.", ("s1", "The mayor sent fifty men."), ("f1", "fifty men"))
        == "<p>[s1]<~s1>The mayor sent </a><f1><strong>fifty</strong> men</a>.[/]</p>\n")
    #expect(
      drawn(
        "One [two](http://m.example) *three* four.", ("s1", "One two three four."),
        ("f1", "two three"))
        == "<p>[s1]<~s1>One </a>[f1]<a href=\"http://m.example\">two</a><~f1> <em>three</em></a>[/]<-~s1> four.</a>[/]</p>\n"
    )
    // Half of the emphasis is another's: the mark ends with it and goes on behind.
    #expect(
      drawn("A *b c* d.", ("s1", "c d."))
        == "<p>A <em>b <s1>c</a></em><-…s1> d.</a></p>\n")
  }

  @Test(
    "Words lead to the innermost mark, and every mark has its id on an element that holds words")
  func innermost() {
    #expect(
      drawn("One two.", ("q1", "One two."), ("s1", "One two."))
        == "<p>[s1]<q1>One two.</a><↑s1>[/]</p>\n")
    #expect(
      drawn("“One. Two. Six.”", ("q1", "One. Two. Six."), ("s2", "Two."))
        == "<p>“[q1]<~q1>One. </a><s2>Two.</a><-~q1> Six.</a>[/]”</p>\n")
    // A mark that goes around nothing but another has its way back behind it.
    #expect(
      drawn("“One two.”", ("q1", "One two."), ("s1", "“One two.”"))
        == "<p>[s1]“<q1>One two.</a>”<↑s1>[/]</p>\n")
  }

  @Test("Of two marks that cross the shorter is whole, and the other is marked in both pieces")
  func crossing() {
    #expect(
      drawn("One two. Three four five.", ("q1", "two. Three"), ("s1", "Three four five."))
        == "<p>One <q1>two. [s1]Three[/]</a><…s1> four five.</a></p>\n")
    #expect(
      drawn("One two\n\n- three\n- four", ("q1", "two\n\nthree\n\nfour"))
        == "<p>One <q1>two</a></p>\n<ul>\n<li><-…q1>three</a></li>\n<li><-…q1>four</a></li>\n</ul>\n"
    )
  }

  @Test("A mark goes around a footnote's number, and its code is never cut")
  func marksOverOddities() {
    #expect(
      drawn("One[^1] two.\n\n[^1]: Note.", ("s1", "One two.")).hasPrefix(
        "<p>[s1]<~s1>One</a><sup class=\"footnote\"><a href=\"#note-1\" id=\"noteref-1\">1</a></sup><-~s1> two.</a>[/]</p>"
      ))
    #expect(
      drawn("Take `40 or 50` men.", ("f1", "40"), ("f2", "50 men"))
        == "<p>Take [f2]<f1><code>40 or 50</code></a><~f2> men</a>[/].</p>\n")
    #expect(
      drawn("See [the map](http://m.example).", ("q1", "the map"))
        == "<p>See [q1]<a href=\"http://m.example\">the map</a><↑q1>[/].</p>\n")
    #expect(
      drawn("See [the map](http://m.example).", ("q1", "map"))
        == "<p>See <a href=\"http://m.example\">the [q1]map[/]</a><↑q1>.</p>\n")
    #expect(
      drawn("See [the map](http://m.example).", ("f1", "map"), ("s1", "See the map."))
        == "<p>[s1]<~s1>See </a><a href=\"http://m.example\">the [f1]map[/]</a><↑f1>.[/]</p>\n")
  }

  @Test(
    "Random marks over random markup leave the words alone and close what they open, and no link stands in a link"
  )
  func randomMarks() {
    var generator = SeededGenerator(seed: 18)
    let parts = [
      "one", " ", "*two*", "**a *b* c**", "[li*n*k](http://x.example)", "`co de`", "\n", "\n\n",
      "\n- ", "&amp;", "é“", "[^1]",
      "![pic](http://x.example/p.png)", " 12 ", ".", "~~old~~",
    ]
    for round in 0..<400 {
      let markdown =
        (0..<Int.random(in: 1...14, using: &generator)).map { _ in
          parts[Int.random(in: 0..<parts.count, using: &generator)]
        }.joined() + "\n\n[^1]: Note."
      let document = MarkdownDocument(parsing: Array(markdown.utf8))
      let borders = Self.scalarStarts(document.plainText.bytes)
      guard borders.count > 1 else { continue }
      let marks = (0..<Int.random(in: 1...6, using: &generator)).compactMap { number -> TextMark? in
        let ends = [borders, borders].map { $0[Int.random(in: 0..<$0.count, using: &generator)] }
          .sorted()
        guard ends[0] < ends[1] else { return nil }
        return TextMark(
          span: TextSpan(ends[0], ends[1]), id: "m\(number)", className: "s", href: "#x", label: "l"
        )
      }
      var plain: [UInt8] = []
      var marked: [UInt8] = []
      document.html(marks: marks, into: &marked)
      MarkdownDocument(parsing: Array(markdown.utf8)).html(marks: [], into: &plain)
      let page = String(decoding: marked, as: UTF8.self)
      #expect(
        page.replacing(/<[^>]*>/, with: "")
          == String(decoding: plain, as: UTF8.self).replacing(/<[^>]*>/, with: ""), "\(round)")
      #expect(Self.isNested(page), "\(round): \(page)")
    }
  }

  /// Offsets of the scalars of a text, and of its end.
  private static func scalarStarts(_ bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
  }

  /// Whether every end tag closes what was opened last, no id stands twice and no link is open where one begins.
  private static func isNested(_ page: String) -> Bool {
    var open: [Substring] = []
    for tag in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/) where tag.3.isEmpty {
      if tag.1.isEmpty {
        if tag.2 == "a", open.contains("a") { return false }
        open.append(tag.2)
      } else if open.popLast() != tag.2 {
        return false
      }
    }
    let ids = page.matches(of: #/ id="([^"]*)"/#).map(\.1)
    return open.isEmpty && Set(ids).count == ids.count
  }

  @Test("Printed paragraphs are counted, and items of a dense list are none")
  func paragraphs() {
    let document = MarkdownDocument(
      parsing: Array("# A\n\nOne\n\n- x\n- y\n\nHidden\n\n> Two `<p>`".utf8))
    var output: [UInt8] = []
    let hidden = document.plainText.blocks.filter { $0.span.count == 6 }.map(\.span)
    document.html(
      marks: [], paragraph: { $1 += "<p id=\"p\($0)\">".utf8 }, hiding: hidden, into: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "<h1>A</h1>\n<p id=\"p1\">One</p>\n<ul>\n<li>x</li>\n<li>y</li>\n</ul>\n<blockquote>\n<p id=\"p2\">Two <code>&lt;p&gt;</code></p>\n</blockquote>\n"
    )
  }
}

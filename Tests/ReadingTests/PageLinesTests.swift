import Model
import Provenance
import TestSupport
import Testing

@testable import Reading

/// Lines that pages put between the paragraphs of their articles.
@Suite("Lines around a saved page's story") struct PageLinesTests {
  private static let story = PageLayoutTests.story
  private var story: [String] { Self.story }

  private func read(_ inner: String) -> Diagnosed<Article?> {
    let page = """
      <!doctype html><html lang="en"><head><title>Lock gate fails at Dunmoor</title></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Lock gate fails at Dunmoor</h1><div class=text>\(inner)</div></article>
      <footer>Copyright 2026 The Dunmoor Mail. All rights reserved.</footer></body></html>
      """
    return ArticleReader().read(Array(page.utf8), from: ContentFile(path: "content/a.html"))
  }

  /// The blocks of a role, or all of them.
  private func blocks(_ inner: String, _ role: Block.Role? = nil) -> [String] {
    guard let article = read(inner).value else { return [] }
    return article.blocks.filter { role == nil || $0.role == role }.map {
      article.text.string($0.span)
    }
  }

  private func p(_ texts: some Sequence<String>) -> String {
    texts.map { "<p>\($0)</p>\n" }.joined()
  }

  /// The story with a line between its third and fourth paragraph.
  private func around(_ line: String) -> String { p(story[..<3]) + line + p(story[3...]) }

  // MARK: Captions

  @Test(
    "A caption is none of the story's sentences, whatever tells it",
    arguments: [
      "<p class=postpicturecaption>The lock at Dunmoor in spring, seen from the bridge.</p>",
      "<p class='wp-caption-text'>The lock at Dunmoor in spring, seen from the bridge.</p>",
      "<div class='photo-caption'><img src=a.jpg><p>The lock at Dunmoor in spring, seen from the bridge.</p><p>Per Lind</p></div>",
      "<div><img src=a.jpg alt='The lock at Dunmoor in spring, seen from the bridge.'></div><p>The lock at Dunmoor in spring, seen from the bridge.</p>",
      "<p>(Dunmoor Mail)</p>", "<p>(Photos by Per Lind; photo illustration by Ann Holt)</p>",
      "<p>Photograph by Per Lind</p>", "<p>View full size image</p>", "<p>7</p>",
    ])
  func captions(_ caption: String) {
    #expect(blocks(around(caption), .body) == story)
  }

  @Test(
    "What only looks like a caption is the story's",
    arguments: [
      "Photographs by the hundred were burnt that night.",
      "(The board had said so before, in a letter to the mayor of Kell.)",
      "“The gate at Dunmoor is older than the town,” Frisk said, and showed a photo of it.",
    ])
  func noCaptions(_ line: String) {
    #expect(blocks(around(p([line])), .body).contains(line))
  }

  @Test(
    "Words that a far picture shows as well stay the story's, and so does a picture's own headline")
  func farPictures() {
    let far = "<img src=a.jpg alt='\(story[5])'>" + (0..<60).map { _ in "<span></span>" }.joined()
    #expect(blocks("<div>\(far)</div>" + p(story), .body) == story)
  }

  @Test("A first paragraph that the page's head and its picture say as well stays the story's")
  func description() {
    let page = """
      <html><head><title>Lock gate fails at Dunmoor</title><meta name=description content="\(story[0])"></head>
      <body><article><h1>Lock gate fails at Dunmoor</h1><img src=a.jpg alt="\(story[0])">\(p(story))</article></body></html>
      """
    let article = ArticleReader().read(Array(page.utf8), from: ContentFile(path: "content/a.html"))
      .value
    #expect(article?.blocks.first.map { $0.role == .body } == true)
    #expect(article?.blocks.count == story.count)
  }

  // MARK: Words for those who listen

  @Test(
    "What is said of a link to those who listen is no word of its sentence",
    arguments: [
      "<span>, opens new tab</span>", "<span> (opens in a new tab)</span>",
      "<span class='sr-only'>a plan of 40 pages</span>",
      "<span class='icon'><span class='visually-hidden'>(opens in a new window)</span></span>",
      "<span class=ScreenReaderText>External site</span>",
    ])
  func spoken(_ words: String) {
    let line =
      "The <a href='https://mail.example/plan'>board's plan\(words)</a> asks for two gates of steel and for a third one in oak."
    #expect(
      blocks(around("<p>\(line)</p>")).contains(
        "The board's plan asks for two gates of steel and for a third one in oak."))
  }

  @Test("Words in a span of the story stay, also in a link")
  func shown() {
    let line =
      "Frisk <a href='https://mail.example/plan'><span>opens a new lock</span></a> on Friday, and the <span class=hide-from-screenreaders>screen</span> is to show it."
    #expect(
      blocks(around("<p>\(line)</p>")).contains(
        "Frisk opens a new lock on Friday, and the screen is to show it."))
  }

  // MARK: Teasers

  @Test(
    "Lines that lead away from the story or ask for something are left out",
    arguments: [
      "<p>Related article: <a href=/1>Could the mill at Kell be sold?</a></p>",
      "<p>READ NEXT: <a href=/1>The mill at Kell will be sold to a brewer</a></p>",
      "<p>ALSO READ: The mill at Kell will be sold</p>",
      "<p>RELATED <a href=/1>The mill at Kell will be sold to a brewer</a></p>",
      "<p>For more stories like this, check our <a href=/news>news page</a>.</p>",
      "<p>Follow the Dunmoor Mail on Google News for all that floats.</p>",
      "<p>Follow Ann Holt on Twitter and Flipboard.</p>",
      "<p>Get in touch with our team: desk@mail.example.</p>",
      "<p>To read the plan of forty pages, which tells how the gate broke, click here.</p>",
      "<p>Article content</p>", "<h2>Article content</h2>",
    ])
  func teasers(_ line: String) { #expect(blocks(around(line)) == story) }

  @Test(
    "A paragraph that begins as a teaser may is the story's",
    arguments: [
      "Related costs of 12,000 euros will be borne by the county, which owns the wall beside the gate.",
      "Watch the hinge, the keeper says to each of the boys who help her, and none of them ever does.",
      "To read the plan one needs an evening and a lamp, for it has forty pages and no picture in it.",
      "Follow the path on the left bank and you come to the yard in which the gate will be built anew.",
      "Read more slowly, her teacher had told Brandt, and she now reads each letter of the board twice.",
    ])
  func noTeasers(_ line: String) { #expect(blocks(around(p([line])), .body).contains(line)) }

  @Test("What somebody posted elsewhere is shown and is none of the story's sentences")
  func posts() {
    let post = "Two hours at the lock and not one of the 40 barges has moved, thank you Dunmoor."
    let embed =
      "<blockquote class=twitter-tweet><p lang=en>\(post)</p>— Old Salt (@oldsalt) <a href=/s>May 3, 2026</a></blockquote>"
    #expect(blocks(around(embed), .body) == story)
    let letter = "<blockquote><p>\(post)</p></blockquote>"
    #expect(blocks(around(letter), .body).contains(post))
  }

  // MARK: Datelines

  @Test(
    "A dateline in an element of its own is no sentence before the first",
    arguments: [
      "<cite>Dunmoor NWN —</cite>", "<p>DUNMOOR (Northern Wire) —</p>",
      "<span>KELL, May 3 –</span>",
      "<div>DUNMOOR (Northern Wire)</div>",
    ])
  func datelines(_ line: String) {
    #expect(blocks("<div>\(line)</div>" + p(story), .body) == story)
    #expect(
      read("<div>\(line)\(p(story))</div>").value.map { article in
        article.blocks.filter { $0.role == .body }.map { article.text.string($0.span) }
      } == story)
  }

  // MARK: Lines over parts

  @Test("A line over a part is kept where its siblings are, though the first has its number")
  func siblings() {
    let names = ["1 Rowing", "2 Football", "3 Skating"]
    let parts = zip(names, [story[1...2], story[3...3], story[4...5]]).map {
      "<p class=x><b>\($0)</b></p>" + p($1)
    }
    let found = blocks(p(story[..<1]) + parts.joined())
    #expect(names.allSatisfy(found.contains))
  }

  // MARK: Warnings

  @Test(
    "An offer or a legal note that was left out is nothing to look at, and any other box is",
    arguments: [("commerce-inset", false), ("box-callout", false), ("thing", true)])
  func notices(_ name: String, _ isTold: Bool) {
    let text =
      "Owning barges is risky, and their prices may fall. This is not a recommendation by The Dunmoor Mail to own one."
    let link = "<div><a href=/buy>Buy rope at Ropeworks today</a></div>"
    let box =
      "<div class='\(name) widget module'><div><div><div><div>\(link)<h4><a href=/buy>Gel and more by mail</a></h4><p>\(text)</p>\(link)</div></div></div></div></div>"
    let result = read(around(box))
    #expect(blocks(around(box)) == story)
    #expect(result.diagnostics.map(\.id).contains("much-left-out") == isTold)
  }
}

import Model
import Provenance
import TestSupport
import Testing

@testable import Reading

/// Layouts in which parts of articles were lost, and parts of pages that were taken for the article.
@Suite("Layouts of saved pages") struct PageLayoutTests {
  private func read(_ page: String) -> Diagnosed<Article?> {
    ArticleReader().read(Array(page.utf8), from: ContentFile(path: "content/a.html"))
  }

  private func body(_ page: String) -> [String] {
    guard let article = read(page).value else { return [] }
    return article.blocks.map { article.text.string($0.span) }
  }

  /// A page with little around its article.
  private func page(_ story: String, in tag: String = "article", after: String = "") -> String {
    """
    <!doctype html><html lang="en"><head><title>Lock gate fails at Dunmoor</title></head>
    <body><nav><a href="/">Home</a> <a href="/local">Local</a></nav><\(tag)><h1>Lock gate fails at Dunmoor</h1>\(story)</\(tag)>\(after)
    <footer>Copyright 2026 The Dunmoor Mail. All rights reserved.</footer></body></html>
    """
  }

  static let story = [
    "The canal board closed the lock at Dunmoor on Wednesday after a gate came off its hinge and drifted into the basin.",
    "“It went with a groan, like an old door,” lock keeper Hanne Brandt told the board that evening.",
    "A new gate costs 180,000 euros and takes nine weeks to build, the board said, and barges will wait at Kell until then.",
    "Eleven barges turned back before dark, and two were lifted out by a crane that had come for the bridge.",
    "The county will be asked for a loan when the council meets on Tuesday, the mayor, Ole Frisk, said.",
    "Divers found the hinge in the mud on Thursday morning, and the yard at Kell will say next week why it broke.",
  ]
  private var story: [String] { Self.story }

  private func p(_ texts: some Sequence<String>) -> String {
    texts.map { "<p>\($0)</p>\n" }.joined()
  }

  // MARK: Nothing lost

  @Test("Paragraphs in boxes beside each other are one article, whatever the boxes are called")
  func boxes() {
    let layouts = [
      "<div><div>\(p(story[..<1]))</div></div><div class=x><div>\(p(story[1...]))</div></div>",
      "<p class=intro>\(story[0])</p><div class=story-body>\(p(story[1...]))</div>",
      "<div class=one>\(p(story[..<2]))</div><div class=ad></div><div class=two>\(p(story[2...]))</div>",
      "<div class=text>\(p(story[..<2]))</div><div class=unlocked>\(p(story[2..<4]))</div><div class=more-words>\(p(story[4...]))</div>",
      story.joined(separator: "<br><br>"),
      story.map {
        "<div class='teaser-item promo'><div class=teaser-inner><p>\($0)</p></div></div>"
      }
      .joined(),
    ]
    for layout in layouts {
      for tag in ["article", "main"] { #expect(body(page(layout, in: tag)) == story, "\(layout)") }
    }
  }

  @Test("Lists keep their introduction, their short items and lists in them")
  func lists() {
    let above = "Barges that wait, by the board's own count:"
    let items = ["Grain: 7", "Gravel: 3", "Oil: 1"]
    let list = items.map { "<li>\($0)</li>" }.joined()
    #expect(
      body(page(p(story[..<2]) + "<p>\(above)</p><ul>\(list)</ul>" + p(story[2...])))
        == story[..<2] + [above] + items + story[2...])
    let nested = "<ul><li>Waiting at Kell<ul>\(list)</ul></li><li>Turned back</li></ul>"
    #expect(
      body(page(p(story[..<2]) + nested + p(story[2...])))
        == story[..<2] + ["Waiting at Kell"] + items + ["Turned back"] + story[2...])
  }

  @Test(
    "A paragraph that is one link stays, and headings that are links do not make an index of an article"
  )
  func links() {
    let linked = "<p><a href='https://mail.example/barges'>\(story[3])</a></p>"
    #expect(body(page(p(story[..<3]) + linked + p(story[4...]))) == story)
    for address in ["#part", "https://mail.example/part"] {
      let parts = story[1...].enumerated().map {
        "<h2><a href='\(address)\($0)'>Question \($0) about it?</a></h2><p>\($1)</p>"
      }
      let found = body(page(p(story[..<1]) + parts.joined()))
      #expect(story.allSatisfy(found.contains))
    }
  }

  @Test("Slides are the article where it is made of slides, and loose lines are lines of it")
  func slides() {
    let slides = story[2...].enumerated().map {
      "<div class=slide><h2 class=slide-title>Lock \($0)</h2><div class=slide-content><p>\($1)</p></div></div>"
    }
    let found = body(page(p(story[..<2]) + slides.joined()))
    #expect(story.allSatisfy(found.contains))
    let loose =
      "<section>\(p(story[..<1]))This line has no element around it.<div><h4>The gate</h4>\(p(story[1..<3]))So has this one.</div><div><h4>The barges</h4>\(p(story[3...]))</div></section>"
    let lines = body(page(loose, in: "main"))
    #expect(lines.contains("This line has no element around it."))
    #expect(lines.contains("So has this one."))
    #expect(story.allSatisfy(lines.contains))
  }

  @Test(
    "A ten keeps its power, which no digit of it is, and a mark behind another number is a footnote's"
  )
  func powers() {
    let text =
      "The basin holds 3 × 10<sup>6</sup> litres and grains of 10<sup>-4</sup> metres, and was dug in 1810<sup>2</sup> by hand."
    let found = body(page(p(story[..<2]) + "<p>\(text)</p>" + p(story[2...])))
    #expect(
      found.contains(
        "The basin holds 3 × 10^6 litres and grains of 10^-4 metres, and was dug in 1810 by hand."))
  }

  @Test(
    "Prose that was set with its line ends is paragraphs by its empty lines, each with its place")
  func prose() {
    let wrapped = story.map(wrap)
    let file = page("<pre>\(wrapped.joined(separator: "\n\n"))</pre>")
    let article = read(file).value
    #expect(body(file) == story)
    for block in article?.blocks ?? [] {
      let start = article?.offsetMap.fileOffset(of: block.span.start) ?? 0
      #expect(Array(file.utf8)[start] == article?.text.bytes[block.span.start])
    }
    let code = "let gate = lock(3);\nif (gate.isOpen) { close(gate); }\n\nreturn { gate: gate };\n"
    #expect(read("<html><body><pre>\(code + code)</pre></body></html>").value == nil)
  }

  /// A paragraph in lines of 60 columns, some words in an element.
  private func wrap(_ paragraph: String) -> String {
    var (lines, line) = ([String](), "")
    for word in paragraph.split(separator: " ") {
      if line.count + word.count > 60 {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).joined(separator: "\n").replacing("Dunmoor", with: "<b>Dunmoor</b>")
  }

  @Test(
    "Items and lines of a list stay lines in prose that was set with its line ends",
    arguments: [
      ["- the hinge of the upper gate", "- two lamps", "- the keeper's boat"],
      ["Dunmoor     4 barges", "Kell        2 barges", "Sund        1 barge"],
    ])
  func linesOfProse(_ list: [String]) {
    let parts = [wrap(story[0]), list.joined(separator: "\n")] + story[1...].map(wrap)
    let shown = list.map { $0.split(separator: " ").joined(separator: " ") }
    #expect(
      body(page("<pre>\(parts.joined(separator: "\n\n"))</pre>")) == [story[0]] + shown
        + story[1...])
  }

  @Test("What a page hides until a script shows it is read where nothing else is an article")
  func hidden() {
    let whole = "<article><h1>Lock gate fails at Dunmoor</h1>\(p(story))</article>"
    let data =
      "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Lock gate fails at Dunmoor\", \"articleBody\": \"\(story.joined(separator: "\\n\\n").replacing("“", with: "\\u201c"))\"}</script>"
    for wrapper in [
      "<div hidden>\(whole)</div>", "<div style='display: none'>\(whole)</div>",
      "<script type='text/template'>\(whole)</script>", "<template>\(whole)</template>",
      "<noscript>\(whole)</noscript>", "<div class=recommended-list>\(whole)</div>", data,
    ] {
      let file =
        "<html><head><title>Lock gate fails at Dunmoor</title></head><body><div id=root></div>\(wrapper)</body></html>"
      #expect(body(file) == story, "\(wrapper.prefix(40))")
    }
  }

  @Test(
    "A letter that a page's data writes in two halves is one letter, and half of one is no text")
  func halves() {
    func file(_ letter: String) -> String {
      let words = (["\(letter) " + story[0]] + story[1...]).joined(separator: "\\n\\n")
      return
        "<html><head><title>Lock gate fails at Dunmoor</title></head><body><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Lock gate fails at Dunmoor\", \"articleBody\": \"\(words)\"}</script></body></html>"
    }
    let whole = file("\\ud83d\\udea2")
    #expect(body(whole) == ["\u{1F6A2} " + story[0]] + story[1...])
    let article = read(whole).value
    let second = article?.blocks.dropFirst().first?.span.start ?? 0
    let place = article?.offsetMap.fileOffset(of: second) ?? 0
    #expect(Array(whole.utf8)[place...].starts(with: story[1].utf8))
    #expect(body(file("\\u00d8")).first == "Ø " + story[0])
    for half in ["\\ud83d", "\\ud83dx", "\\ud83d\\u0041", "\\u12"] {
      #expect(body(file(half)).isEmpty, "\(half)")
    }
  }

  // MARK: Nothing else

  @Test("A box that asks for a subscription is left out whole")
  func asking() {
    let box = """
      <section><div><h2>THIS STORY IS FOR MEMBERS</h2><p>Subscribe today to read on and to support the work of our reporters.</p>
      <ul><li>Unlimited access to the Dunmoor Mail on all devices.</li><li>Exclusive newsletters by Ann Holt, Per Lind and others.</li>
      <li>Join the conversation in the comments with your account.</li></ul></div></section>
      """
    #expect(body(page(p(story[..<3]) + box + p(story[3...]))) == story)
  }

  @Test("An article that follows in the same page is another, and parts of one article are not")
  func nextArticle() {
    let next = [
      "The mill at Kell will be sold to a brewer who wants to store barley in it, the owner said on Friday.",
      "The price was not told, but the county had valued it at 90,000 euros in spring.",
    ]
    #expect(
      body(page(p(story), after: "<article><h2>Mill to be sold</h2>\(p(next))</article>")) == story)
    let twice = """
      <html><head><title>Lock gate fails at Dunmoor</title></head><body><div class="story-content"><h1>Lock gate fails at Dunmoor</h1>\(p(story))</div>
      <div class="story-content"><h1>Mill to be sold</h1>\(p(next))</div></body></html>
      """
    #expect(body(twice) == story)
    let parts =
      "<div>\(p(story[..<4]))</div><div><h1>The divers</h1>\(p(story[4...]))\(p(next))</div>"
    #expect((story + next).allSatisfy(body(page(parts)).contains))
  }

  @Test(
    "Captions and credits are printed and not searched, also where they stand in a paragraph or a line"
  )
  func captions() {
    let credit = "© Per Lind/Canal Archive"
    let caption =
      "FILE PHOTO: Mayor Ole Frisk stands at the lock in Dunmoor, May 3, 2025. AGENCY/Per Lind"
    let layouts = [
      "<p><span class=photo-credit>\(credit)</span> \(story[0])</p>" + p(story[1...]),
      "<p class=caption>The lock at Dunmoor in the spring of last year, seen from the bridge.</p>"
        + p(story),
      "<p>\(caption) (Photo: Per Lind)</p>" + p(story), "<p>\(caption)</p>" + p(story),
      p(story[..<2]) + "<p>Pictured right: Hanne Brandt at the gate.</p>" + p(story[2...]),
    ]
    for layout in layouts {
      let article = read(page(layout)).value
      let searched = article?.blocks.filter { $0.role == .body }.map {
        article?.text.string($0.span)
      }
      #expect(searched == story, "\(layout.prefix(60))")
    }
  }

  @Test("What the story says in large letters or in its key points as well is there once")
  func repetitions() {
    let pull = "<blockquote class=pull-quote>“It went with a groan, like an old door”</blockquote>"
    #expect(body(page(p(story[..<4]) + pull + p(story[4...]))) == story)
    let points = "<ul class=key-points><li>\(story[2])</li><li>\(story[4])</li></ul>"
    let found = body(page(points + p(story)))
    #expect(found.count == Set(found).count)
    #expect(story.allSatisfy(found.contains))
  }

  @Test("A paragraph between headline and last paragraph that was left out is told")
  func told() {
    let left =
      "<div class=widget><div class=x><p>\(story[3]) <a href=/kell>More barges that wait at Kell today</a></p></div></div>"
    let result = read(page(p(story[..<3]) + left + p(story[4...])))
    let isThere = body(page(p(story[..<3]) + left + p(story[4...]))).contains {
      $0.hasPrefix(story[3])
    }
    #expect(isThere || result.diagnostics.map(\.id).contains("much-left-out"))
    #expect(read(page(p(story))).diagnostics.isEmpty)
  }
}

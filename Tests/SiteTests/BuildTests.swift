import Foundation
import Testing

/// What a build does, asked of the program itself: files in, files, messages and exit status out.
@Suite("briefgen build") struct BuildTests {
  /// An article with a figure, a quote and a speaker, without a head.
  private let article =
    "Quay gives way\n\nAbout 60 metres of the quay slid into the harbour, harbour master Ida Strand said.\n\n“Nobody was there, and that is luck,” she told the council.\n"

  @Test(
    "A folder that holds nothing but articles becomes a site, and nothing goes to standard output")
  func plain() throws {
    let shop = try Workshop()
    try shop.write(article, "content/quay.txt")
    let outcome = try shop.run("build")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(
      outcome.messages.hasSuffix(
        "1 brief; published in public/: 12 files written, 0 unchanged, 0 removed\n"))
    #expect(!outcome.messages.contains("\u{1B}"))
    #expect(shop.read("public/briefs/quay.html")?.contains("Ida Strand") == true)
  }

  @Test(
    "Every mistake has its message, and the published site stays as it was",
    arguments: [
      (
        "---\ntitle: A\n\nB.",
        "content/bad.md:1:1: error: front matter is not closed; add '---' after the last key [unclosed-front-matter]"
      ),
      (
        "---\ntitle: a: b\n---\nB.",
        "content/bad.md:2:9: error: a ': ' stands inside a value; put the whole value in quotation marks [bad-front-matter]"
      ),
      (
        "---\ndate: 2024-13-45\n---\nB.",
        "content/bad.md:2:7: error: 'date' is not a day; write it as 2014-06-23 [bad-date]"
      ),
      (
        "---\ntitle: [a, b]\n---\nB.",
        "content/bad.md:2:8: error: 'title' is a list; write one text [wrong-type]"
      ),
      (
        "",
        "content/bad.md: error: holds no article; write one or move the file away [empty-article]"
      ),
      (
        "---\nslug: quay\n---\nB.",
        "content/bad.md: error: its address, briefs/quay.html, is that of 'content/quay.txt', which is online and stays; rename all but one, or set 'slug:' in their heads [duplicate-slug]"
      ),
    ])
  func mistakes(_ text: String, _ message: String) throws {
    let shop = try Workshop()
    try shop.write(article, "content/quay.txt")
    try shop.run("build")
    let before = shop.files("public")
    try shop.write(text, "content/bad.md")
    try shop.write(article + "More.\n", "content/quay.txt")
    let outcome = try shop.run("build", "--quiet")
    #expect(outcome.status == 1)
    #expect(
      outcome.messages.split(separator: "\n").map(String.init).contains(message),
      "\(outcome.messages)")
    #expect(shop.files("public") == before)
  }

  @Test(
    "Two articles with one address are told in one line, and with --keep-going the rest is published"
  )
  func addresses() throws {
    let shop = try Workshop()
    for name in ["a", "b"] {
      try shop.write("---\nslug: same\n---\n\(article)", "content/\(name).md")
    }
    try shop.write(article, "content/quay.txt")
    let outcome = try shop.run("build", "--quiet", "--keep-going")
    #expect(outcome.status == 1)
    #expect(
      outcome.messages == """
        content/a.md: error: its address, briefs/same.html, is also that of 'content/b.md', and none of them is published; rename all but one, or set 'slug:' in their heads [duplicate-slug]

        """)
    #expect(shop.exists("public/briefs/quay.html") && !shop.exists("public/briefs/same.html"))
  }

  @Test(
    "A file that is not UTF-8 is told, and published with replacement characters when the build keeps going"
  )
  func encoding() throws {
    let shop = try Workshop()
    try shop.write(
      Data("Caf".utf8) + Data([0xE9]) + Data(" opens\n\nIt is open, the town said.\n".utf8),
      "content/cafe.txt")
    let outcome = try shop.run("build", "--quiet", "--keep-going")
    #expect(outcome.status == 1)
    #expect(
      outcome.messages
        == "content/cafe.txt:1:4: error: byte 0xE9 at offset 3 is not UTF-8; save the file as UTF-8 [not-utf8]\n"
    )
    #expect(shop.read("public/briefs/cafe.html")?.contains("Caf\u{FFFD} opens") == true)
  }

  @Test("A template that asks for what no page has stops the build before a page is written")
  func template() throws {
    let shop = try Workshop()
    try shop.write(article, "content/quay.txt")
    try shop.write("<h1>{{title}}</h1>\n<p>{{figurs}}</p>", "templates/brief.html")
    let outcome = try shop.run("build", "--quiet")
    #expect(outcome.status == 1)
    #expect(
      outcome.messages
        == "templates/brief.html:2:4: error: no value named 'figurs' here; did you mean 'figures'? [unknown-value]\nnothing published: 1 error; public/ is as it was\n"
    )
    #expect(!shop.exists("public"))
  }

  @Test("An unknown key of an article's head reaches the templates")
  func meta() throws {
    let shop = try Workshop()
    try shop.write("---\ndesk: coast & sea\n---\n\(article)", "content/quay.md")
    try shop.write("{{title}}: {{meta.desk}}", "templates/brief.html")
    #expect(try shop.run("build", "--quiet").status == 0)
    #expect(shop.read("public/briefs/quay.html") == "Quay gives way: coast &amp; sea")
  }

  @Test(
    "Wrong usage ends with 2 and says what to do",
    arguments: [
      (["build", "--nope"], "Unknown option '--nope'"),
      (
        ["build", "--base-url", "briefs"],
        "--base-url: error: 'briefs' is not a web address; write it as https://briefs.example/ [bad-base-url]"
      ),
      (
        ["build", "--output", "content/out"],
        "--output: error: the output folder 'content/out' stands inside the content folder 'content'; name another folder [output-inside-content]"
      ),
      (
        ["build", "--templates", "none"],
        "--templates: error: there is no folder 'none' of templates; make it, or name another [missing-templates]"
      ),
      (["build", "--jobs", "0"], "--jobs: error: is a number from 1 to 256 [bad-jobs]"),
      (["extract"], "name article files"),
    ])
  func usage(_ arguments: [String], _ message: String) throws {
    let shop = try Workshop()
    try shop.write(article, "content/quay.txt")
    let outcome =
      try arguments.count == 1
      ? shop.run(arguments[0])
      : arguments.count == 2
        ? shop.run(arguments[0], arguments[1]) : shop.run(arguments[0], arguments[1], arguments[2])
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test("A number that briefgen.yml cannot mean is told with its line")
  func numbers() throws {
    let shop = try Workshop()
    try shop.write("Ferry\n\nThe ferry left.", "content/ferry.txt")
    try shop.write("words: 0\nsentences: -2\njobs: many\n", "briefgen.yml")
    let outcome = try shop.run("build")
    #expect(
      outcome.messages == """
        briefgen.yml:1:8: error: 'words' is not a number from 1 to 5000; write it in digits [wrong-type]
        briefgen.yml:2:12: error: 'sentences' is not a number from 0 to 50; write it in digits [wrong-type]
        briefgen.yml:3:7: error: 'jobs' is not a number from 1 to 256; write it in digits [wrong-type]
        nothing published: 3 errors in the settings; the site is as it was

        """)
  }

  @Test("Settings come from briefgen.yml, and an unknown one is told with its line")
  func settings() throws {
    let shop = try Workshop()
    try shop.write(article, "articles/quay.txt")
    try shop.write(
      "content: articles\noutput: out\ntitle: Coast\nbase-url: https://c.example\n", "briefgen.yml")
    #expect(
      try shop.run("build").messages
        == "articles/: warning: 1 article has no date: last in lists and in no feed; add 'date:' to the heads [no-date]\n1 brief; published in out/: 13 files written, 0 unchanged, 0 removed\n"
    )
    #expect(!shop.exists("out/feed.xml"))
    #expect(
      shop.read("out/sitemap.xml")?.contains("<loc>https://c.example/briefs/quay.html</loc>")
        == true)
    try shop.write("content: articles\ntitel: Coast\n", "briefgen.yml")
    let outcome = try shop.run("build")
    #expect(outcome.status == 2)
    #expect(
      outcome.messages
        == "briefgen.yml:2:1: error: there is no setting 'titel'; did you mean 'title'? [unknown-setting]\nnothing published: 1 error in the settings; the site is as it was\n"
    )
  }

  @Test("No content folder ends with 3, and so does a file that cannot be read as one")
  func missing() throws {
    let shop = try Workshop()
    let outcome = try shop.run("build")
    #expect(outcome.status == 3)
    #expect(outcome.messages.hasPrefix("content: error: cannot be read: No such file or directory"))
    #expect(try shop.run("extract", "nothing.txt").status == 3)
  }

  @Test("A file of somebody else in the way is not overwritten")
  func foreign() throws {
    let shop = try Workshop()
    try shop.write(article, "content/quay.txt")
    try shop.run("build", "--quiet")
    try shop.write("mine", "public/briefs/pier.html")
    try shop.write(article, "content/pier.txt")
    let outcome = try shop.run("build", "--quiet")
    #expect(outcome.status == 3)
    #expect(
      outcome.messages.contains(
        "public/briefs/pier.html: error: was not written by briefgen and would be overwritten"))
    #expect(shop.read("public/briefs/pier.html") == "mine")
  }

  @Test("Drafts wait until they are asked for")
  func drafts() throws {
    let shop = try Workshop()
    try shop.write("---\ndraft: true\n---\n\(article)", "content/quay.md")
    try shop.run("build", "--quiet")
    #expect(!shop.exists("public/briefs/quay.html"))
    try shop.run("build", "--quiet", "--drafts")
    #expect(shop.exists("public/briefs/quay.html"))
  }

  @Test("Any number of jobs gives the same bytes, and a second build writes nothing")
  func same() throws {
    let shop = try Workshop()
    for number in 0..<120 {
      try shop.write(
        article.replacingOccurrences(of: "60", with: "\(number + 2)"), "content/quay-\(number).txt")
    }
    try shop.run("build", "--quiet", "--jobs", "1", "--output", "one")
    try shop.run("build", "--quiet", "--jobs", "4", "--output", "four")
    #expect(shop.files("one") == shop.files("four"))
    #expect(shop.files("one").count > 240)
    #expect(try shop.run("build", "--output", "one").messages.contains("0 files written"))
  }

  @Test("A page whose article is gone goes too")
  func removed() throws {
    let shop = try Workshop()
    try shop.write(article, "content/quay.txt")
    try shop.write(article.replacingOccurrences(of: "60", with: "70"), "content/pier.txt")
    try shop.run("build", "--quiet")
    try shop.remove("content/pier.txt")
    #expect(try shop.run("build").messages.contains("3 removed"))
    #expect(!shop.exists("public/briefs/pier.html") && shop.exists("public/briefs/quay.html"))
  }

  @Test("Every relative link of a site leads to a file of it, every anchor to an element")
  func links() throws {
    let shop = try Workshop()
    for number in 0..<130 { try shop.write(article, "content/quay-\(number).txt") }
    try shop.run("build", "--quiet", "--base-url", "https://b.example/")
    let files = shop.files("public")
    for (name, data) in files where name.hasSuffix(".html") && name != "404.html" {
      let page = String(decoding: data, as: UTF8.self)
      for part in page.components(separatedBy: "href=\"").dropFirst() {
        let target = String(part.prefix { $0 != "\"" })
        if target.hasPrefix("http") { continue }
        if target.hasPrefix("#") {
          #expect(page.contains("id=\"\(target.dropFirst())\""), "\(name) \(target)")
        } else {
          let parts = target.split(separator: "#", maxSplits: 1).map(String.init)
          let base = URL(fileURLWithPath: "/" + name).deletingLastPathComponent()
          let path = String(
            base.appendingPathComponent(parts[0]).standardizedFileURL.path.dropFirst())
          let file = try #require(files[path], "\(name) \(target)")
          if parts.count > 1 {
            let id = Data("id=\"\(parts[1])\"".utf8)
            #expect(file.range(of: id) != nil, "\(name) \(target)")
          }
        }
      }
    }
  }
}

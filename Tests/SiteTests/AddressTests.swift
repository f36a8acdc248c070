import Foundation
import TestSupport
import Testing

/// Where pages stand, asked of the program itself.
@Suite("Addresses") struct AddressTests {
  /// An article that differs from others in its number.
  private func article(_ number: Int) -> String {
    "Quay \(number) gives way\n\nAbout \(60 + number) metres of the quay slid into the harbour, harbour master Ida Strand said.\n"
  }

  /// A file with a head.
  private func article(_ number: Int, _ head: String) -> String {
    "---\n\(head)\n---\n" + article(number)
  }

  /// Files of many desks: a folder a day with the same names in each, a weekly, bundles, letters of other scripts.
  private var files: [String: String] {
    var files: [String: String] = [:]
    for day in 1...9 {
      for number in 1...3 {
        files["content/2024-03-0\(day)/00\(number).txt"] = article(day * 10 + number)
      }
      files["content/2024-03-0\(day)-weekly-review.md"] = article(day * 10 + 4)
      files["content/bundle-\(day)/\(day % 2 == 0 ? "index" : "_index").md"] = article(day * 10 + 5)
    }
    for (number, name) in ["λιμάνι", "λιμένας", "港", "港湾", "2024 港"].enumerated() {
      files["content/\(name).txt"] = article(200 + number)
    }
    let long = String(repeating: "the-quay-gives-way-", count: 6)
    for number in 1...2 { files["content/\(long)\(number).txt"] = article(300 + number) }
    return files
  }

  @Test(
    "Every file of a desk has an address of its own, in whatever order it came",
    arguments: [1, 2, 3])
  func arrival(_ seed: Int) throws {
    let shop = try Workshop()
    var random = SeededGenerator(seed: UInt64(seed))
    let files = files
    let names = files.keys.sorted().shuffled(using: &random)
    var place = 0
    while place < names.count {
      let end = min(names.count, place + Int.random(in: 1...20, using: &random))
      for name in names[place..<end] { try shop.write(files[name] ?? "", name) }
      place = end
      let outcome = try shop.run("build", "--quiet")
      #expect(outcome.status == 0 && outcome.messages.isEmpty, "\(outcome.messages)")
    }
    let fresh = try shop.run("build", "--quiet", "--full", "--output", "fresh")
    #expect(fresh.status == 0)
    let site = shop.files("public")
    #expect(site == shop.files("fresh"))
    #expect(site.keys.count { $0.hasPrefix("briefs/") && $0.hasSuffix(".html") } == files.count)
    for page in ["2024-03-05/001", "2024-03-05-weekly-review", "bundle-3", "bundle-4"] {
      #expect(site["briefs/\(page).html"] != nil, "\(page)")
    }
    let deep = try #require(shop.read("public/briefs/2024-03-05/001.html"))
    #expect(deep.contains("href=\"../../style.css\"") && deep.contains("href=\"001.json\""))
  }

  @Test(
    "The one that is online stays when another comes with its address; from nothing neither is built"
  )
  func stay() throws {
    let shop = try Workshop()
    try shop.write(article(1), "content/quay.txt")
    try shop.run("build")
    try shop.write(article(2), "content/quay.md")
    try shop.write(article(3, "slug: quay"), "content/more.md")
    for arguments in [[], ["--full"]] {
      let outcome = try shop.run(["build", "--quiet", "--keep-going"] + arguments, input: "")
      #expect(outcome.status == 1)
      #expect(
        outcome.messages
          == "content/more.md: error: its address, briefs/quay.html, is that of 'content/quay.txt', which is online and stays; so is that of 'content/quay.md'; rename all but one, or set 'slug:' in their heads [duplicate-slug]\n"
      )
      #expect(shop.read("public/briefs/quay.html")?.contains("Quay 1") == true)
    }
    let fresh = try shop.run("build", "--quiet", "--keep-going", "--output", "fresh")
    #expect(
      fresh.messages
        == "content/more.md: error: its address, briefs/quay.html, is also that of 'content/quay.md' and 'content/quay.txt', and none of them is published; rename all but one, or set 'slug:' in their heads [duplicate-slug]\n"
    )
    #expect(!shop.exists("fresh/briefs/quay.html"))
    try shop.remove("content/quay.txt")
    try shop.remove("content/more.md")
    #expect(try shop.run("build", "--quiet", "--allow-removals").status == 0)
    #expect(shop.read("public/briefs/quay.html")?.contains("Quay 2") == true)
  }

  @Test("Four hundred files with one address are told in one line of three names")
  func crowd() throws {
    let shop = try Workshop()
    for number in 100..<500 {
      try shop.write(article(number, "permalink: /same/"), "content/\(number).md")
    }
    let outcome = try shop.run("build", "--quiet")
    #expect(outcome.messages.split(separator: "\n").count == 2)
    #expect(outcome.messages.contains("content/100.md"))
    #expect(outcome.messages.contains("'content/101.md', 'content/102.md' and 397 others"))
  }

  @Test(
    "A permalink is the whole address, a slug its last part, and names are the same in NFC, NFD and capitals"
  )
  func heads() throws {
    let shop = try Workshop()
    try shop.write(article(1, "permalink: /harbour/2024/quay.html"), "content/a/one.md")
    try shop.write(article(2, "slug: The Second"), "content/a/two.md")
    try shop.write(article(3, "slug: bath-two"), "content/bath/index.md")
    try shop.write(article(4, "permalink: /:year/:title/"), "content/a/four.md")
    try shop.write(article(5), "content/G\u{fc}ter.md")
    try shop.write(article(6), "content/b/GU\u{308}TER.md")
    let outcome = try shop.run("build", "--quiet")
    #expect(outcome.status == 0, "\(outcome.messages)")
    for page in ["harbour/2024/quay", "a/the-second", "bath-two", "a/four", "guter", "b/guter"] {
      #expect(shop.exists("public/briefs/\(page).html"), "\(page)")
    }
    try shop.write(article(7), "content/Gu\u{308}ter.md")
    #expect(try shop.run("build", "--quiet").messages.contains("[duplicate-slug]"))
  }

  @Test("Aliases lead to the page, and give way where a page stands")
  func aliases() throws {
    let shop = try Workshop()
    try shop.write(
      article(1, "aliases: [/old/quay/, /2014/quay.html, the old quay, /index.html, ../up]"),
      "content/harbour/quay.md")
    try shop.write(article(2, "aliases: [/briefs/harbour/quay.html, /shared/]"), "content/pier.md")
    try shop.write(article(3, "redirect_from: /shared/"), "content/mole.md")
    let outcome = try shop.run("build", "--verbose")
    #expect(outcome.status == 0, "\(outcome.messages)")
    for (page, way) in [
      ("old/quay/index.html", "../../briefs/harbour/quay.html"),
      ("2014/quay.html", "../briefs/harbour/quay.html"),
      ("briefs/harbour/the-old-quay.html", "../../briefs/harbour/quay.html"),
    ] {
      #expect(shop.read("public/\(page)")?.contains("href=\"\(way)\"") == true, "\(page)")
    }
    #expect(shop.read("public/briefs/harbour/quay.html")?.contains("Quay 1 gives way") == true)
    #expect(shop.read("public/index.html")?.contains("briefs/pier.html") == true)
    #expect(!shop.exists("public/shared/index.html"))
    for line in [
      "content/harbour/quay.md: warning: the address '/index.html' is also a page of the site's own",
      "content/harbour/quay.md:2:10: warning: '../up' is no path of this site",
      "content/pier.md: warning: the address '/briefs/harbour/quay.html' is also that of 'content/harbour/quay.md'",
      "content/pier.md: warning: the address '/shared/index.html' is also that of 'content/mole.md'",
      "content/mole.md: warning: the address '/shared/index.html' is also that of 'content/pier.md'",
    ] {
      #expect(outcome.messages.contains(line), "\(line)")
    }
    let again = try shop.run("build")
    #expect(again.messages.contains("0 files written"), "\(again.messages)")
    try shop.remove("content/mole.md")
    try shop.run("build")
    #expect(shop.read("public/shared/index.html")?.contains("briefs/pier.html") == true)
    try shop.remove("content/pier.md")
    try shop.run("build", "--allow-removals")
    #expect(!shop.exists("public/shared"))
  }

  @Test("An address of an earlier version leads to the article that had it, and to no other")
  func former() throws {
    let shop = try Workshop()
    try shop.write(article(1), "content/2014-06-16-quay.txt")
    try shop.run("build")
    // What a version left that took the day off the name.
    for ending in ["html", "json"] {
      let page = "public/briefs/2014-06-16-quay.\(ending)"
      try shop.write(shop.read(page) ?? "", "public/briefs/quay.\(ending)")
    }
    let list = shop.read("public/.briefgen") ?? ""
    try shop.write(list + "briefs/quay.html\nbriefs/quay.json\n", "public/.briefgen")
    try shop.write(article(2), "content/a/quay.txt")
    for arguments in [["--full"], [], ["--full"]] {
      try shop.run(["build", "--quiet"] + arguments, input: "")
      let page = shop.read("public/briefs/quay.html")
      #expect(page?.contains("url=../briefs/2014-06-16-quay.html") == true)
      #expect(
        shop.read("public/briefs/quay.json")
          == "{\"id\":\"2014-06-16-quay.txt\",\"page\":\"briefs/2014-06-16-quay.html\"}\n")
    }
    try shop.write(article(3), "content/quay.txt")
    try shop.run("build", "--quiet")
    #expect(shop.read("public/briefs/quay.html")?.contains("Quay 3 gives way") == true)
    try shop.remove("content/quay.txt")
    try shop.run("build", "--quiet")
    #expect(!shop.exists("public/briefs/quay.html"))
  }
}

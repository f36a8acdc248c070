import Foundation
import Testing

@Suite("Files beside articles") struct FilesTests {
  @Test("An article names a thousand files and no more")
  func many() throws {
    let shop = try Workshop()
    let names = (0...1001).map { "The quay slid, and the council met [t](t-\($0).pdf) at night." }
    try shop.write("# Quay\n\nThe quay slid.\n\n" + names.joined(separator: "\n\n"), "content/a.md")
    for number in [999, 1000, 1001] { try shop.write("t", "content/t-\(number).pdf") }
    let outcome = try shop.run("build")
    #expect(
      outcome.messages.contains(
        "content/a.md:2005:36: warning: 't-1000.pdf' and further files are left out, as the article names more than 1000 [too-many-files]"
      ))
    #expect(outcome.messages.contains("and 996 more like it"))
    #expect(shop.files("public/files").count == 1)
  }

  @Test(
    "A file that is named in several ways is copied once, and a changed one has another address")
  func addresses() throws {
    let shop = try Workshop()
    try shop.write("one", "content/sea/q.png")
    try shop.write(
      "# Quay\n\nThe quay slid ![a](q.png) and ![b](./q.png) and [c](/sea/q.png#d).",
      "content/sea/a.md")
    try shop.run("build", "--quiet")
    let first = shop.files("public/files").keys.sorted()
    #expect(first.count == 1)
    let page = try #require(shop.read("public/briefs/sea/a.html"))
    #expect(page.components(separatedBy: "../../files/\(first[0])").count == 4)
    #expect(page.contains("\(first[0])#d\""))
    try shop.write("two", "content/sea/q.png")
    try shop.run("build", "--quiet")
    let second = shop.files("public/files").keys.sorted()
    #expect(second.count == 1 && second != first)
    #expect(shop.read("public/briefs/sea/a.html")?.contains(second[0]) == true)
  }

  @Test("What somebody changed among the copies is mended")
  func mended() throws {
    let shop = try Workshop()
    try shop.write("one", "content/q.png")
    try shop.write("logo", "static/logo.svg")
    try shop.write("# Quay\n\nThe quay slid ![a](q.png).", "content/a.md")
    try shop.run("build", "--quiet")
    let site = shop.files("public")
    let copy = try #require(shop.files("public/files").keys.first)
    try shop.write("another", "public/files/" + copy)
    try shop.remove("public/logo.svg")
    try shop.run("build", "--quiet")
    #expect(shop.files("public") == site)
  }
}

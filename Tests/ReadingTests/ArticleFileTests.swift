import Foundation
import Provenance
import Testing

@testable import Reading

@Suite("Files that articles name") struct ArticleFileTests {
  private func files(_ markdown: String, in path: String = "sea/ferry.md") -> [ArticleFile] {
    let file = ContentFile(
      root: "content/", relativePath: path, format: .markdown, reach: .plainFile)
    return ArticleReader().readKeepingTree(Array(markdown.utf8), from: file).files
  }

  @Test(
    "A relative address counts from the article's folder, one from the top from the content folder")
  func paths() {
    let found = files(
      "---\ntitle: Ferry\n---\nSeen ![a](a.png) and ![b](../b%20c.jpg) and [t](/t.pdf#page=2), ![x](../../x.gif), [z](./z.csv)."
    )
    #expect(found.map(\.path) == ["sea/a.png", "b c.jpg", "t.pdf", nil, "sea/z.csv"])
    #expect(found.map(\.isPicture) == [true, true, false, true, false])
    #expect(found.first?.location.line == 4 && found.first?.location.column == 6)
  }

  @Test(
    "Articles, and what could run on the site's address, are no such files",
    arguments: [
      "[a](quay.md)", "[a](quay.txt)", "[a](run.html)", "[a](run.js)", "[a](run.xml)",
      "[a](drawing.svg)", "![a](run.html)", "![a](quay)", "[a](#b)", "[a](mailto:a@b.example)",
      "![a](https://a.example/q.png)",
    ])
  func others(_ markdown: String) {
    #expect(files("The ferry sank. " + markdown).isEmpty)
  }

  @Test("A file named twice is one, and a drawing is shown")
  func kinds() {
    let found = files("The ferry ![a](d.SVG) sank ![b](d.SVG) with [c](q.JPG).")
    #expect(found.map(\.address) == ["d.SVG", "q.JPG"])
    #expect(found.map(\.isDrawing) == [true, false])
  }

  @Test("Files are found below their folder only, and hidden ones never")
  func places() throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent(
      "briefgen-beside-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for name in ["content/sea/.x/q.png", "content/sea/q.png", "far/q.png"] {
      let url = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("x".utf8).write(to: url)
    }
    try FileManager.default.createSymbolicLink(
      atPath: root.path + "/content/sea/l.png", withDestinationPath: "../../far/q.png")
    let content = root.path + "/content"
    let found = files(
      "The ferry ![a](q.png) ![b](.x/q.png) ![c](l.png) ![d](none.png) ![e](../../far/q.png) sank.")
    let places = found.map { $0.find(below: content, followsLinks: false) }
    #expect(places == [.file(content + "/sea/q.png"), .missing, .outside, .missing, .outside])
    #expect(found[2].find(below: content, followsLinks: true) == .file(content + "/sea/l.png"))
  }

  @Test("A drawing that could run a script is told from one that could not")
  func drawings() {
    func isInert(_ text: String) -> Bool { InertDrawing.holds(Array(text.utf8)) }
    #expect(
      isInert(
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><desc>A description on line 1</desc><path d=\"M0 0\" font-size=\"3\"/><image href=\"data:image/png;base64,AA\"/></svg>"
      ))
    let running = [
      "<svg><SCRIPT>x</SCRIPT></svg>", "<s:script xmlns:s='http://www.w3.org/2000/svg'/>",
      "<svg onload=\"x\"/>", "<svg\nonload = 'x'/>", "<svg a=\"b\"onclick=\"x\"/>",
      "<a href=\"JavaScript:x\"/>", "<a href=\"&#106;avascript:x\"/>", "<foreignObject/>",
      "<!DOCTYPE svg [<!ENTITY a 'b'>]>", "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x'>]>",
      "<?xml-stylesheet href='x'?>", "<h:iframe xmlns:h='http://www.w3.org/1999/xhtml'/>",
      "<\0s\0v\0g", "<a href=\"data:text/html,x\"/>",
    ]
    for text in running { #expect(!isInert(text), "\(text)") }
  }
}

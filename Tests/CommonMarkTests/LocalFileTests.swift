import Provenance
import Testing

@testable import CommonMark

@Suite("Files beside an article") struct LocalFileTests {
  private func html(_ markdown: String, _ files: [String: PlacedFile] = [:]) -> String {
    var output: [UInt8] = []
    MarkdownDocument(parsing: Array(markdown.utf8)).html(marks: [], placing: files, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private let placed = [
    "quay.jpg": PlacedFile(address: "../files/1-quay.jpg", size: (30, 20)),
    "t.pdf": PlacedFile(address: "../files/2-t.pdf"),
  ]

  @Test("A picture that is in the site is drawn, and its alternative text is no caption")
  func drawn() {
    #expect(
      html("A.\n\n![The \"old\" quay](quay.jpg 'By <sea>')\n\nB.", placed)
        == "<p>A.</p>\n<p><img src=\"../files/1-quay.jpg\" alt=\"The &quot;old&quot; quay\" title=\"By &lt;sea&gt;\" width=\"30\" height=\"20\"></p>\n<p>B.</p>\n"
    )
    #expect(html("A ![q](quay.jpg) b.", placed).contains("A <img src"))
    #expect(html("![q](quay.jpg)", placed).hasPrefix("<p><img src"))
    #expect(
      html("[![q](quay.jpg)](t.pdf)", placed).hasPrefix("<p><a href=\"../files/2-t.pdf\"><img"))
  }

  @Test(
    "Without the file the page is as if there were no picture",
    arguments: [
      ("A.\n\n![The old quay](quay.jpg)", "<p>A.</p>\n<p><em>The old quay</em></p>\n"),
      ("A.\n\n![quay](quay.jpg)\n\nB.", "<p>A.</p>\n<p>B.</p>\n"),
      ("A ![quay](quay.jpg) b.", "<p>A  b.</p>\n"),
      ("A.\n\n<img src=\"quay.jpg\" alt=\"q\">\n\nB.", "<p>A.</p>\n<p>B.</p>\n"),
      ("A <img src=\"quay.jpg\" alt=\"q\"> b.", "<p>A  b.</p>\n"),
      (
        "A.\n\n<p><img src=\"quay.jpg\" alt=\"The old quay\"></p>",
        "<p>A.</p>\n<p><em>The old quay</em></p>\n"
      ),
    ])
  func missing(_ markdown: String, _ page: String) {
    #expect(html(markdown) == page)
    #expect(html(markdown, placed).contains("<img src=\"../files/1-quay.jpg\" alt=\""))
    #expect(html(markdown, placed).contains("<em>") == false)
  }

  @Test("The text is the same, whether the file is there or not")
  func text() {
    let document = MarkdownDocument(parsing: Array("A.\n\n![The old quay](quay.jpg)\n\nB.".utf8))
    #expect(String(decoding: document.plainText.bytes, as: UTF8.self) == "A.\n\nThe old quay\n\nB.")
    #expect(document.plainText.blocks.map(\.isAside) == [false, true, false])
  }

  @Test("What leads to the web, to a place of the page or nowhere is no file")
  func addresses() {
    let markdown =
      "[a](t.pdf) ![b](x/q.png) [c](https://a.example/t.pdf) [d](#x) [e](//a.example/t.pdf) [f](mailto:a@b.example) ![g](data:image/png;base64,AA) <a href=\"u.csv\">h</a>\n\n<figure><img src=\"v.gif\"></figure>"
    let files = MarkdownDocument(parsing: Array(markdown.utf8)).plainText.files
    #expect(files.map(\.address) == ["t.pdf", "x/q.png", "u.csv", "v.gif"])
    #expect(files.map(\.isPicture) == [false, true, false, true])
    #expect(files.first?.offset == 0)
    for file in files {
      #expect(Array(markdown.utf8)[file.offset...].starts(with: "[".utf8) || file.offset > 0)
    }
  }

  @Test("Names that a picture is known by cannot leave its tag")
  func hostile() {
    let files = ["q.png": PlacedFile(address: "a\"><script>")]
    let page = html("![x\"><script>](q.png \"y\\\"><script>\")", files)
    #expect(!page.contains("<script"))
  }
}

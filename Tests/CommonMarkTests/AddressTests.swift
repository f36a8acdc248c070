import Provenance
import Testing

@testable import CommonMark

@Suite("Addresses in Markdown") struct AddressTests {
  private func html(_ markdown: String, loadingPictures: Bool = false) -> String {
    var output: [UInt8] = []
    MarkdownDocument(parsing: Array(markdown.utf8)).html(
      marks: [], loadingPictures: loadingPictures, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Each address in its Markdown, once in a link of Markdown's, in a tag in a line and in a block of HTML.
  @Test(
    "Where no page leads, the words of a link stay, and its place is told",
    arguments: [
      "smb://host/share", "ms-word:ofe", "javascript:go()", "JavaScript:go()", "data:text/html,x",
      "file:///etc", "vbscript:x", "java&#x09;script:x", "&#1;javascript:x", "javascript&colon;x",
      "https://bank.example@host.example/", "https://me:word@host.example/", "//me@host.example/",
      "https:me@host.example",
    ])
  func refused(_ address: String) {
    let link = MarkdownDocument(parsing: Array("To *[the\nmap](<\(address)>)* now".utf8))
    #expect(link.plainText.dropped == [DroppedMarkup(kind: .address, offset: 4)])
    #expect(html("To [the map](<\(address)>) now") == "<p>To the map now</p>\n")
    #expect(html("To [the map][m] now\n\n[m]: <\(address)>") == "<p>To the map now</p>\n")
    let tag = MarkdownDocument(parsing: Array("To <a href=\"\(address)\">it</a>".utf8))
    #expect(tag.plainText.dropped == [DroppedMarkup(kind: .address, offset: 3)])
    #expect(html("To <a href=\"\(address)\">it</a>") == "<p>To it</p>\n")
    let block = MarkdownDocument(parsing: Array("<p>To <a href=\"\(address)\">it</a></p>".utf8))
    #expect(block.plainText.dropped == [DroppedMarkup(kind: .address, offset: 6)])
    #expect(html("<p>To <a href=\"\(address)\">it</a></p>") == "<p>To it</p>\n")
    let picture = MarkdownDocument(parsing: Array("A ![b](<\(address)>)".utf8))
    #expect(picture.plainText.dropped == [DroppedMarkup(kind: .address, offset: 2)])
    #expect(html("A ![b](<\(address)>)", loadingPictures: true) == "<p>A </p>\n")
  }

  @Test(
    "Pages, letters and telephones are led to",
    arguments: [
      "http://a.example", "HTTPS://a.example/@me", "mailto:me@a.example", "tel:+4712345678",
      "a.html",
      "#part", "?a:b", "/x:y", "//a.example/",
    ])
  func allowed(_ address: String) {
    #expect(html("[a](\(address))") == "<p><a href=\"\(address)\">a</a></p>\n")
    #expect(MarkdownDocument(parsing: Array("[a](\(address))".utf8)).plainText.dropped.isEmpty)
  }

  @Test(
    "A picture from the web is a link to it, unless pages may load it",
    arguments: [
      ("![A boat](http://a.example/b.png)", "<a href=\"http://a.example/b.png\">A boat</a>"),
      (
        "![](http://a.example/b.png)",
        "<a href=\"http://a.example/b.png\">http://a.example/b.png</a>"
      ),
      (
        "[![A boat](http://a.example/b.png)](http://a.example)",
        "<a href=\"http://a.example\">A boat</a>"
      ),
      (
        "![A *fast ![boat](http://a.example/c.png)*](http://a.example/b.png)",
        "<a href=\"http://a.example/b.png\">A fast boat</a>"
      ),
      (
        "<img src='http://a.example/b.png'>",
        "<a href=\"http://a.example/b.png\">http://a.example/b.png</a>"
      ),
      (
        "a <img src='http://a.example/b.png' alt='A boat'>",
        "a <a href=\"http://a.example/b.png\">A boat</a>"
      ),
    ])
  func pictures(_ markdown: String, _ expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
    #expect(html(markdown, loadingPictures: true).contains("<img src=\"http://a.example/b.png\""))
  }
}

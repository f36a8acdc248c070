import Foundation
import Model
import Provenance
import TestSupport
import Testing

@testable import Reading

/// Feeds as sites publish them.
@Suite("Feeds") struct FeedTests {
  private func read(_ text: String, _ name: String = "content/news.rss") -> (
    articles: [Article], file: SourceText?, diagnostics: [Diagnostic], isOtherKind: Bool
  ) {
    let reading = ArticleReader().readKeepingTree(Array(text.utf8), from: ContentFile(path: name))
    return (reading.articles, reading.file, reading.diagnostics, reading.isOtherKind)
  }

  private func words(_ article: Article?) -> [String] {
    article?.blocks.filter { $0.role == .body }.map { article?.text.string($0.span) ?? "" } ?? []
  }

  private let rss = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
    <channel><title>The Eastmere Courier</title><link>https://courier.example/</link><language>en-gb</language>
    <image><title>A logo</title></image>
    <item>
      <title>Quay &amp; pier give way</title>
      <link>https://courier.example/quay</link>
      <pubDate>Tue, 05 Mar 2024 08:12:44 GMT</pubDate>
      <dc:creator><![CDATA[Tom Field]]></dc:creator>
      <category>Harbour</category><category><![CDATA[Law & order]]></category>
      <media:title>A picture</media:title>
      <description>About 60 metres ...</description>
      <content:encoded><![CDATA[<p>About 60&nbsp;metres of the <b>quay</b> slid into the harbour.</p>
    <script>count()</script><p>“Nobody was there,” Zoë Strand said.</p>]]></content:encoded>
    </item>
    <item>
      <title>A teaser</title><link>https://courier.example/teaser</link><description>Read on at our site.</description>
    </item>
    <item>
      <title>Ferry runs aground</title><guid>7</guid><author>desk@courier.example (Ida Berg)</author>
      <content:encoded>&lt;p&gt;The ferry ran aground with 212 passengers &amp;amp; crew.&lt;/p&gt;</content:encoded>
    </item>
    </channel></rss>
    """

  @Test("An item of RSS is an article with what it says of itself, and one without a text is told")
  func items() {
    let read = read(rss)
    #expect(read.articles.map(\.title) == ["Quay & pier give way", "Ferry runs aground"])
    let first = read.articles.first
    #expect(first?.date?.text == "2024-03-05T08:12:44Z")
    #expect(first?.metadata.source == "The Eastmere Courier" && first?.metadata.language == "en-gb")
    #expect(first?.metadata.authors == ["Tom Field"])
    #expect(first?.metadata.tags == ["Harbour", "Law & order"])
    #expect(first?.metadata.url == "https://courier.example/quay")
    #expect(
      words(first) == [
        "About 60\u{A0}metres of the quay slid into the harbour.",
        "“Nobody was there,” Zoë Strand said.",
      ])
    #expect(read.articles.last?.metadata.authors == ["Ida Berg"])
    #expect(words(read.articles.last) == ["The ferry ran aground with 212 passengers & crew."])
    #expect(
      read.articles.map(\.address.path) == ["news/quay-pier-give-way", "news/ferry-runs-aground"])
    #expect(
      read.diagnostics.map(\.description).joined().hasPrefix(
        "content/news.rss:16:6: warning: 1 entry holds only the beginning"), "\(read.diagnostics)")
  }

  @Test("An entry of Atom may be written in HTML, in markup of the file, or in plain words")
  func entries() {
    let read = read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Courier &amp;amp; Post</title><author><name>The desk</name></author>
      <entry><title type="html">&lt;i&gt;Quay&lt;/i&gt; gives way</title><link rel="self" href="https://c.example/self"/><link href="https://c.example/quay"/>
      <published>2024-03-05T08:12:44+01:00</published><updated>2024-03-06T00:00:00Z</updated><author><name>Tom Field</name><email>t@c.example</email></author><category term="sea"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>About 60 metres of the quay slid.</p><p>Nobody was there.</p></div></content></entry>
      <entry><title>Bath to close</title><updated>2024-03-07</updated><content type="html">&lt;p&gt;The bath will close.&lt;/p&gt;</content></entry>
      </feed>
      """, "content/a.xml")
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    #expect(read.articles.map(\.title) == ["Quay gives way", "Bath to close"])
    #expect(read.articles.first?.date?.text == "2024-03-05T08:12:44+01:00")
    #expect(
      read.articles.map { $0.metadata.updated?.text } == ["2024-03-06T00:00:00Z", nil])
    #expect(read.articles.first?.metadata.authors == ["Tom Field"])
    #expect(read.articles.first?.metadata.source == "Courier & Post")
    #expect(read.articles.first?.metadata.url == "https://c.example/quay")
    #expect(
      words(read.articles.first) == ["About 60 metres of the quay slid.", "Nobody was there."])
    #expect(words(read.articles.last) == ["The bath will close."])
  }

  @Test("Drafts and pages of an export of WordPress are no articles, and what breaks off is told")
  func wordPress() {
    func item(_ title: String, _ rest: String, _ words: String) -> String {
      "<item><title>\(title)</title>\(rest)<content:encoded>&lt;p&gt;\(words)&lt;/p&gt;</content:encoded></item>"
    }
    let read = read(
      "<rss><channel>"
        + item(
          "Quay", "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>", "It slid.")
        + item(
          "Draft", "<wp:status>draft</wp:status><wp:post_type>post</wp:post_type>", "It will slide."
        )
        + item(
          "Page", "<wp:status>publish</wp:status><wp:post_type>page</wp:post_type>",
          "We are a paper.")
        + item("Cut", "", "About 60 metres of the quay slid into …") + "</channel></rss>")
    #expect(read.articles.map(\.title) == ["Quay"])
    #expect(read.articles.map(\.address.path) == ["news/quay"])
    #expect(read.diagnostics.map(\.id) == ["feed-excerpt"])
  }

  @Test(
    "A file of XML that is no feed is of another kind, and a broken feed is told with its place")
  func others() {
    #expect(
      read("<?xml version=\"1.0\"?><urlset><url/></urlset>", "content/sitemap.xml").isOtherKind)
    let broken = read(rss.replacingOccurrences(of: "</description>", with: ""))
    #expect(broken.articles.isEmpty)
    let told = broken.diagnostics.map(\.description).first ?? ""
    #expect(told.hasPrefix("content/news.rss:") && told.contains("mismatched tag"), "\(told)")
  }

  @Test("Every word of an entry leads to its bytes in the feed", arguments: [1, 2, 3])
  func wayBack(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<20 {
      let isEscaped = Bool.random(using: &random)
      let paragraphs = (0..<Int.random(in: 1...6, using: &random)).map { number in
        "Paragraph \(number) says that \(Int.random(in: 2...900, using: &random)) boats & <b>nets</b> were tied up at Örn, Zoë said."
      }
      let html = paragraphs.map { "<p>" + $0.replacingOccurrences(of: "&", with: "&amp;") + "</p>" }
        .joined(separator: Bool.random(using: &random) ? "\r\n" : "\n")
      let content =
        isEscaped
        ? html.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(
          of: "<", with: "&lt;"
        ).replacingOccurrences(of: "ö", with: "&#xF6;")
        : "<![CDATA[" + html + "]]>"
      let read = read(
        "<rss><channel><item><title>T</title><content:encoded>\(content)</content:encoded></item></channel></rss>"
      )
      let file = try #require(read.file)
      let article = try #require(read.articles.first)
      #expect(
        words(article)
          == paragraphs.map {
            $0.replacingOccurrences(of: "<b>", with: "").replacingOccurrences(of: "</b>", with: "")
          })
      for block in article.blocks {
        let span = article.offsetMap.fileSpan(of: block.span)
        #expect(article.offsetMap.textSpan(ofFile: span) == block.span)
        // A space between two elements is no byte of the file.
        for index in block.span.range where 0x21..<0x80 ~= article.text.bytes[index] {
          let byte = file.bytes[article.offsetMap.fileOffset(of: index)]
          #expect(byte == article.text.bytes[index] || article.text.bytes[index] == 0x26)
        }
      }
    }
  }

  @Test("Bytes that no program writes are read, or refused, and never trap")
  func nonsense() {
    var random = SeededGenerator(seed: 7)
    let whole = Array(rss.utf8)
    for _ in 0..<3000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[place] = UInt8.random(in: 0...255, using: &random)
        } else {
          bytes.remove(at: place)
        }
      }
      let reading = ArticleReader().readKeepingTree(bytes, from: ContentFile(path: "a.rss"))
      #expect(reading.isOtherKind || !reading.articles.isEmpty || !reading.diagnostics.isEmpty)
      for article in reading.articles {
        for block in article.blocks { _ = article.savedSpan(of: block.span) }
      }
    }
  }
}

import Foundation
import Model
import Provenance
import Testing

@testable import Reading

/// Every word of every sample article leads to its bytes in the file as saved, and from there to itself.
@Suite("The way back") struct WayBackTests {
  private static let content = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("content").path

  @Test("Every word of every sample maps to the file and back")
  func samples() throws {
    let files = try ContentFolder(Self.content).find().value.files
    #expect(files.count > 10)
    var formats: Set<ContentFile.Format> = []
    for file in files {
      let saved = try file.read()
      let reading = ArticleReader().readKeepingTree(saved, from: file)
      guard let article = reading.articles.first, let text = reading.file else {
        Issue.record("\(file.relativePath) was not read")
        continue
      }
      formats.insert(file.format)
      check(article, text, saved, "\(file.relativePath)")
    }
    #expect(formats == [.plainText, .markdown, .html])
  }

  @Test("What a page has between the rows of a table stands before it, and leads to where it is")
  func betweenRows() throws {
    let inside =
      "The mill at Corrie burned for nine hours on Monday night, and 40 people who live beside it slept in the school."
    let between =
      "Nobody was hurt, said Ann Laird, who leads the fire brigade; she thanked &amp; praised the crews of three towns."
    let page = """
      <!doctype html><html><head><title>Mill burned at Corrie</title></head><body><div class="article">
      <h1>Mill burned at Corrie</h1><table><tr><td><p>\(inside)</p></td></tr>
      <p>\(between)</p><tr><td><p>The owner wants to build it up again, if the insurance pays for that before winter.</p></td></tr>
      </table></div></body></html>
      """
    let reading = ArticleReader().readKeepingTree(
      Array(page.utf8), from: ContentFile(path: "content/mill.html"))
    let (articles, text) = (reading.articles, reading.file)
    let article = try #require(articles.first)
    let file = try #require(text)
    let shown = article.blocks.map { article.text.string($0.span) }
    #expect(shown.prefix(2).map { $0.prefix(11) } == ["Nobody was ", "The mill at"])
    check(article, file, Array(page.utf8), "mill.html")
    let places = article.blocks.map { article.offsetMap.fileSpan(of: $0.span) }
    #expect(file.string(places[0]) == between)
    #expect(file.string(places[1]) == inside)
  }

  private func check(
    _ article: Article, _ file: SourceText, _ saved: [UInt8], _ comment: Comment
  ) {
    for span in article.blocks.flatMap({ words(of: article.text, in: $0.span) }) {
      let decoded = article.offsetMap.fileSpan(of: span)
      #expect(!decoded.isEmpty, comment)
      #expect(article.offsetMap.textSpan(ofFile: decoded) == span, comment)
      let asSaved = article.savedSpan(of: span)
      #expect(article.encodingMap.textSpan(ofFile: asSaved) == decoded, comment)
      let words = article.text.bytes[span.range]
      // Byte for byte, but where an entity or an escape stands for a letter.
      for index in span.range {
        let byte = file.bytes[article.offsetMap.fileOffset(of: index)]
        #expect(byte == article.text.bytes[index] || byte == 0x26 || byte == 0x5C, comment)
      }
      let source = file.bytes[decoded.range]
      if words.allSatisfy({ $0 < 0x80 }), source.elementsEqual(words) {
        #expect(saved[asSaved.range].elementsEqual(words), comment)
      }
    }
  }

  /// Runs of bytes that are no white space, in a block.
  private func words(of text: SourceText, in span: TextSpan) -> [TextSpan] {
    var words: [TextSpan] = []
    var start: Int?
    for index in span.start...span.end {
      if index < span.end, text.bytes[index] > 0x20 {
        if start == nil { start = index }
      } else if let begin = start {
        words.append(TextSpan(begin, index))
        start = nil
      }
    }
    return words
  }
}

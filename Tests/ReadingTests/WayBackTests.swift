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

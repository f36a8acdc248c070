import Model
import Provenance
import Reading

/// What is promised of everything that was read, whatever the file held.
enum ReadingPromises {
  /// Reads a file, and looks whether what came of it is sound.
  ///
  /// - Parameter name: Its ending says the format.
  /// - Returns: The reading, for who wants more of it.
  @discardableResult
  static func read(_ saved: [UInt8], as name: String) -> ArticleReading {
    let reading = ArticleReader().readKeepingTree(saved, from: ContentFile(path: "content/" + name))
    for diagnostic in reading.diagnostics { check(diagnostic) }
    guard let file = reading.file else {
      demand(reading.articles.isEmpty, "an article has a file")
      demand(
        !reading.diagnostics.isEmpty || reading.isOtherKind, "a file without an article is told")
      return reading
    }
    demand(UTF8Decoding.isValid(file.bytes), "a file's text is UTF-8")
    for article in reading.articles { check(article, file, saved) }
    return reading
  }

  /// Whether an article is sound.
  static func check(_ article: Article, _ file: SourceText, _ saved: [UInt8]) {
    let text = article.text
    demand(UTF8Decoding.isValid(text.bytes), "an article's text is UTF-8")
    demand(!article.title.utf8.contains(0x0A), "a title is one line")
    demand(!article.blocks.isEmpty, "an article has a block")
    check(article.offsetMap, text.bytes, file.bytes)
    checkVerbatim(article.offsetMap, text.bytes, file.bytes)
    check(article.encodingMap, file.bytes, saved)
    var end = 0
    for block in article.blocks {
      check(block.span, text)
      demand(block.span.start >= end, "blocks follow each other")
      end = block.span.end
      let decoded = article.offsetMap.fileSpan(of: block.span)
      demand(decoded.end <= file.count, "a block lies in its file")
      let asSaved = article.savedSpan(of: block.span)
      demand(
        !UTF8Decoding.isValid(saved) && article.encodingMap == .identity
          || asSaved.end <= saved.count, "a block lies in its file as saved")
    }
    let address = article.address
    let paths = [address.page, address.record] + address.aliases
    demand(paths.allSatisfy { Page.isSafe($0) }, "an address stays below the output folder")
  }

  /// Whether a span lies in a text and cuts no letter.
  static func check(_ span: TextSpan, _ text: SourceText) {
    demand(span.end <= text.count, "a span lies in its text")
    demand(text.isBoundary(span.start) && text.isBoundary(span.end), "a span cuts no letter")
  }

  /// Whether a message's place counts from 1.
  static func check(_ diagnostic: Diagnostic) {
    let place = diagnostic.location
    demand((place.line ?? 1) > 0 && (place.column ?? 1) > 0, "places count from 1")
    demand(!diagnostic.message.isEmpty && !diagnostic.id.isEmpty, "a message has words and an id")
  }

  /// Whether a map goes forward in the text, has no byte of the file twice, and leads back from there. Pieces of one atom, as base64
  /// has them, share its place in the file.
  private static func check(_ map: OffsetMap, _ text: [UInt8], _ file: [UInt8]) {
    guard map != .identity else {
      // What is no UTF-8 was told, and repaired.
      return demand(
        !UTF8Decoding.isValid(file) || text == file, "a text that is its file is its file")
    }
    var textEnd = 0
    for stretch in map.stretches {
      demand(stretch.text >= textEnd, "a map goes forward")
      demand(
        stretch.textEnd <= text.count && stretch.fileEnd <= file.count, "a map stays in its texts")
      textEnd = stretch.textEnd
      let span = TextSpan(stretch.text, textEnd)
      demand(
        map.textSpan(ofFile: map.fileSpan(of: span)).contains(span) || stretch.fileCount == 0,
        "a map leads back")
    }
    var last = OffsetMap.Stretch(text: 0, file: 0, count: 0)
    for stretch in map.stretches.sorted(by: { ($0.file, $0.fileEnd) < ($1.file, $1.fileEnd) }) {
      let isShared = stretch.isAtom && last.isAtom && stretch.fileEnd >= last.fileEnd
      demand(stretch.file >= last.fileEnd || isShared, "no byte of a file stands twice")
      last = stretch
    }
  }

  /// Whether what maps byte for byte is equal byte for byte. HTML's line ends and tabs are spaces, and a code point that is no
  /// character (U+FFFE) is U+FFFD.
  private static func checkVerbatim(_ map: OffsetMap, _ text: [UInt8], _ file: [UInt8]) {
    for stretch in map.stretches where !stretch.isAtom {
      let words = text[stretch.text..<stretch.textEnd]
      if String(decoding: words, as: UTF8.self).unicodeScalars.contains("\u{FFFD}") { continue }
      for (byte, other) in zip(words, file[stretch.file...]) where byte != other {
        demand(byte <= 0x20 && other <= 0x20, "what maps byte for byte is equal byte for byte")
      }
    }
  }
}

import Model
import Provenance

/// Articles of a file that holds several.
extension ArticleReader {
  /// The articles of an export.
  ///
  /// Each has a text of its own, whose map leads to the file. The file's own head holds for all of them, where theirs say nothing else.
  /// A part without words is told and left out.
  func exported(
    _ export: Export, _ head: Head, _ file: ContentFile, _ text: SourceText,
    _ told: [Diagnostic]
  ) -> ArticleReading {
    var diagnostics = told
    func place(_ offset: Int) -> SourceLocation {
      SourceLocation(file: file.path, text: text, offset: offset)
    }
    if let problem = export.problem {
      diagnostics.append(.error(place(problem.offset), problem.message, id: "unsure-borders"))
      return ArticleReading(diagnostics, isDraft: head.metadata.isDraft)
    }
    var articles: [Article] = []
    var names = PartNames()
    for part in export.parts {
      let body = Self.body(of: part, in: text)
      let made = article(body, part.head.filled(from: head), file, text, .identity)
      guard let article = made.value else {
        diagnostics.append(
          .warning(
            place(part.start), "this part of the file holds no article and is left out",
            id: "empty-part"))
        continue
      }
      diagnostics += made.diagnostics
      articles.append(export.parts.count > 1 ? article.asPart(names.name(of: article)) : article)
    }
    if articles.isEmpty {
      diagnostics.append(
        .error(
          SourceLocation(file: file.path), "holds no article; write one or move the file away",
          id: "empty-article"))
    }
    return ArticleReading(articles, of: text, diagnostics, isDraft: head.metadata.isDraft)
  }

  /// The words of a part, read as a plain text of their own.
  private static func body(of part: Export.Part, in text: SourceText) -> Body {
    var bytes: [UInt8] = []
    var stretches: [OffsetMap.Stretch] = []
    for span in part.body {
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      stretches.append(OffsetMap.Stretch(text: bytes.count, file: span.start, count: span.count))
      bytes += text.bytes[span.range]
    }
    let read = PlainTextReader.body(of: SourceText(validated: bytes), from: 0)
    return Body(
      text: read.text, blocks: read.blocks, markup: read.markup, map: OffsetMap(stretches),
      head: read.head)
  }
}

/// Names for the articles of one file, each another.
private struct PartNames {
  private var counts: [String: Int] = [:]

  /// What the title makes, and a number behind it from the second of one title on.
  mutating func name(of article: Article) -> String {
    let name = Slug.part(of: article.title)
    let count = counts[name, default: 0] + 1
    counts[name] = count
    return count == 1 ? name : self.name(name, count)
  }

  /// "ferry-2"; a title of another article may be just that.
  private mutating func name(_ name: String, _ count: Int) -> String {
    var number = count
    while counts["\(name)-\(number)"] != nil { number += 1 }
    counts["\(name)-\(number)"] = 1
    return "\(name)-\(number)"
  }
}

extension Article {
  /// The same article as one of several in its file, with the file's address before its own.
  fileprivate func asPart(_ name: String) -> Article {
    Article(
      file: file, part: name, address: ArticleAddress(address.path + "/" + name), title: title,
      date: date, text: text, blocks: blocks, markup: markup, offsetMap: offsetMap,
      encodingMap: encodingMap, metadata: metadata)
  }
}

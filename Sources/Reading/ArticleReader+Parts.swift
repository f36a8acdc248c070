import HTML
import Model
import Provenance

/// Articles of files that may hold several.
extension ArticleReader {
  /// The articles of an export, each a plain text of its own.
  func exported(
    _ export: Export, _ head: Head, _ file: ContentFile, _ text: SourceText, _ told: [Diagnostic]
  ) -> ArticleReading {
    if let problem = export.problem {
      let place = SourceLocation(file: file.path, text: text, offset: problem.offset)
      return ArticleReading(
        told + [.error(place, problem.message, id: "unsure-borders")],
        isDraft: head.metadata.isDraft)
    }
    let parts = export.parts.map {
      FilePart(head: $0.head, body: $0.body(in: text), start: $0.start)
    }
    return articles(of: parts, head, file, text, .identity, told)
  }

  /// A saved mail, or all of a mailbox.
  ///
  /// The file is read as UTF-8, or by its looks where it is none; what travelled in another form is decoded part by part.
  func mail(_ bytes: [UInt8], _ file: ContentFile) -> ArticleReading {
    let decoded = DecodedPage(bytes, label: "")
    let text = SourceText(validated: decoded.bytes)
    let isBox = file.format == .mailbox || Mailbox.begins(text.bytes)
    let spans = isBox ? Mailbox.messages(text.bytes) : [TextSpan(0, text.count)]
    let parts = spans.compactMap { span in
      MailMessage(text.bytes, span).map {
        FilePart(head: $0.head, body: $0.body, start: span.start)
      }
    }
    guard !parts.isEmpty, parts.count == spans.count else {
      return ArticleReading([
        .error(
          SourceLocation(file: file.path),
          isBox
            ? "holds what is no mail; save the mails anew, or move the file away"
            : "is no mail; give the file another ending, as .txt",
          id: "not-mail")
      ])
    }
    return articles(of: parts, Head(), file, text, decoded.map, [])
  }

  /// A feed of whole articles. A file of XML that is no feed is of another kind.
  func feed(_ bytes: [UInt8], _ file: ContentFile) -> ArticleReading {
    let decoded = DecodedPage(bytes)
    guard FeedReader.isFeed(decoded.bytes) else { return .otherKind }
    let text = SourceText(validated: decoded.bytes)
    let feed = FeedReader(text.bytes)
    func place(_ offset: Int) -> SourceLocation {
      SourceLocation(file: file.path, text: text, offset: offset)
    }
    if let problem = feed.problem {
      return ArticleReading([
        .error(
          place(problem.offset), "the feed is not well-formed: \(problem.message); save it anew",
          id: "bad-feed")
      ])
    }
    var told: [Diagnostic] = []
    if let first = feed.excerpts.first {
      let count = feed.excerpts.count
      told.append(
        .warning(
          place(first),
          "\(count) \(count == 1 ? "entry holds" : "entries hold") only the beginning of an article, and \(count == 1 ? "is" : "are") left out; save the pages instead",
          id: "feed-excerpt"))
    }
    return articles(of: feed.parts, Head(), file, text, decoded.map, told)
  }

  /// The articles of a file's parts.
  ///
  /// The file's own head holds for all of them, where theirs say nothing else. A part without words is told and left out.
  ///
  /// - Parameters:
  ///   - text: The file as UTF-8, which places count in.
  ///   - encodingMap: From there to the file as saved.
  func articles(
    of parts: [FilePart], _ head: Head, _ file: ContentFile, _ text: SourceText,
    _ encodingMap: OffsetMap, _ told: [Diagnostic]
  ) -> ArticleReading {
    var diagnostics = told
    var articles: [Article] = []
    var names = PartNames()
    // What will hold more tomorrow has addresses for its parts today.
    let areParts = parts.count > 1 || file.format == .feed || file.format == .mailbox
    for part in parts {
      let made = part.body.map {
        article($0, part.head.filled(from: head), file, text, encodingMap)
      }
      guard let article = made?.value else {
        if parts.count > 1 {
          diagnostics.append(
            .warning(
              SourceLocation(file: file.path, text: text, offset: part.start),
              "this part of the file holds no article and is left out", id: "empty-part"))
        }
        continue
      }
      diagnostics += made?.diagnostics ?? []
      articles.append(areParts ? article.asPart(names.name(of: article)) : article)
    }
    if articles.isEmpty {
      diagnostics.append(
        .error(
          SourceLocation(file: file.path), "holds no article; write one or move the file away",
          id: "empty-article"))
    }
    return ArticleReading(articles, of: text, diagnostics, isDraft: head.metadata.isDraft)
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
      file: file, part: name,
      address: ArticleAddress(address.path + "/" + name, source: address.source), title: title,
      date: date, text: text, blocks: blocks, markup: markup, offsetMap: offsetMap,
      encodingMap: encodingMap, metadata: metadata)
  }
}

import Provenance

/// One article as it was read: its text, how the text is divided, and what is known about it.
public struct Article: Sendable {
  /// Path of the file as a user would type it, for messages; for a JSON line, its id.
  public let file: String
  /// Which of the articles in its file it is, as its address ends; nil where the file holds one.
  public let part: String?
  /// Where its page stands; empty for an article that gets none.
  public let address: ArticleAddress
  /// The headline, one line.
  public let title: String
  /// When it was published, as far as known.
  public let date: ArticleDate?
  /// The text that every span counts in. For a plain text file it is the file, without change.
  public let text: SourceText
  /// The text's parts in order, no two overlapping; what lies between belongs to none.
  public let blocks: [Block]
  /// How the page's body is made.
  public let markup: Markup
  /// From `text` back to the file, as UTF-8: what lines and columns count in.
  public let offsetMap: OffsetMap
  /// From there to the file's bytes as saved; identity for a file that is UTF-8.
  public let encodingMap: OffsetMap
  /// Everything else that its head says.
  public let metadata: ArticleMetadata

  /// An article of these parts.
  public init(
    file: String, part: String? = nil, address: ArticleAddress, title: String, date: ArticleDate?,
    text: SourceText,
    blocks: [Block], markup: Markup, offsetMap: OffsetMap, encodingMap: OffsetMap = .identity,
    metadata: ArticleMetadata
  ) {
    self.file = file
    self.part = part
    self.address = address
    self.title = title
    self.date = date
    self.text = text
    self.blocks = blocks
    self.markup = markup
    self.offsetMap = offsetMap
    self.encodingMap = encodingMap
    self.metadata = metadata
  }

  /// The places where it says what was wrong in it before, in order.
  public var corrections: [TextSpan] { blocks.filter { $0.role == .correction }.map(\.span) }

  /// The bytes of the file as saved that a span of the text came from, markup in between included.
  public func savedSpan(of span: TextSpan) -> TextSpan {
    encodingMap.fileSpan(of: offsetMap.fileSpan(of: span))
  }

  /// The same article with other dates.
  public func dated(_ date: ArticleDate?, updated: ArticleDate?) -> Article {
    var metadata = metadata
    metadata.updated = updated
    return Article(
      file: file, part: part, address: address, title: title, date: date, text: text,
      blocks: blocks, markup: markup, offsetMap: offsetMap, encodingMap: encodingMap,
      metadata: metadata)
  }

  /// The same article, known to be in the language of a BCP 47 tag.
  public func inLanguage(_ tag: String) -> Article {
    var metadata = metadata
    metadata.language = tag
    return Article(
      file: file, part: part, address: address, title: title, date: date, text: text,
      blocks: blocks,
      markup: markup,
      offsetMap: offsetMap, encodingMap: encodingMap, metadata: metadata)
  }
}

/// What the head of an article says beside title and date.
public struct ArticleMetadata: Sendable {
  /// Who published it ("Reuters").
  public var source: String?
  /// Where it was published; http or https only.
  public var url: String?
  /// Who wrote it, in the order given.
  public var authors: [String] = []
  /// Topics, in the order given.
  public var tags: [String] = []
  /// BCP 47 tag of its language.
  public var language: String?
  /// Whether the language is only what a saved page's markup says, which often is that of the site's frame.
  public var isLanguageOfPage = false
  /// One line for lists and feeds, written by its editor.
  public var description: String?
  /// What its editor wants of its summary.
  public var summary = SummaryWishes()
  /// Whether it is left out unless drafts are asked for.
  public var isDraft = false
  /// The day before which it is not to be published, where that is another than its date.
  public var release: ArticleDate?
  /// The day from which it is to be gone.
  public var expiry: ArticleDate?
  /// When its publisher last changed it, as a saved page or its head says; always after its date.
  public var updated: ArticleDate?
  /// Where its head places a page of the site's own among the others, the lightest first.
  public var weight: Int?
  /// What its editor says was wrong in it, in the order given.
  public var corrections: [String] = []
  /// The name of the story that its editor puts it into, with all others that name it.
  public var story: String?
  /// Keys that briefgen does not know, for templates, in the order given.
  public var extra: [(key: String, value: ExtraValue)] = []

  /// Nothing known.
  public init() {}
}

/// The value of a key that briefgen does not know.
public indirect enum ExtraValue: Hashable, Sendable {
  /// A scalar, as written.
  case text(String)
  /// A sequence.
  case list([ExtraValue])
  /// A mapping, in the order written.
  case record([Pair])

  /// One key of a mapping.
  public struct Pair: Hashable, Sendable {
    /// As written.
    public let key: String
    /// What stands behind it.
    public let value: ExtraValue

    /// A key and its value.
    public init(key: String, value: ExtraValue) {
      self.key = key
      self.value = value
    }
  }
}

/// A part of an article's text: a paragraph, a heading, a list item.
public struct Block: Hashable, Sendable {
  /// What the part is in the text's layout.
  public enum Kind: Hashable, Sendable {
    /// Running text.
    case paragraph
    /// A heading inside the article, level 1 to 6.
    case heading(Int)
    /// One item of a list.
    case listItem
    /// A paragraph set apart as a quotation.
    case blockQuote
    /// Preformatted text; never analysed.
    case code
  }

  /// What the part is for a reader.
  public enum Role: Hashable, Sendable {
    /// Part of the story.
    case body
    /// The headline, or a repetition of it: not printed in the body.
    case title
    /// What stands with the story and is no part of it, a by-line or a caption: printed and not analysed.
    case aside
    /// What the article says was wrong in it before: printed as an aside is, and at the top of the brief, too.
    case correction
    /// A notice that is no part of the article: neither analysed nor printed.
    case notice

    /// Whether it stands in the body of the page.
    public var isPrinted: Bool { self == .body || self == .aside || self == .correction }
  }

  /// What it is in the layout.
  public let kind: Kind
  /// What it is for.
  public let role: Role
  /// Where it stands, without surrounding white space.
  public let span: TextSpan

  /// A part of the text.
  public init(_ kind: Kind, _ role: Role = .body, at span: TextSpan) {
    self.kind = kind
    self.role = role
    self.span = span
  }
}

/// How the page's body is made from an article.
public enum Markup: Hashable, Sendable {
  /// From the blocks of the text.
  case plain
  /// From these bytes of Markdown, whose plain text is the article's text.
  case markdown([UInt8])
}

import Provenance

/// One article as it was read: its text, how the text is divided, and what is known about it.
package struct Article: Sendable {
  /// Path of the file as a user would type it, for messages; for a JSON line, its id.
  package let file: String
  /// Last part of the page's address: lower-case ASCII letters, digits and hyphens.
  package let slug: String
  /// The headline, one line.
  package let title: String
  /// When it was published, as far as known.
  package let date: ArticleDate?
  /// The text that every span counts in. For a plain text file it is the file, without change.
  package let text: SourceText
  /// The text's parts in order, no two overlapping; what lies between belongs to none.
  package let blocks: [Block]
  /// How the page's body is made.
  package let markup: Markup
  /// From `text` back to the file, as UTF-8: what lines and columns count in.
  package let offsetMap: OffsetMap
  /// From there to the file's bytes as saved; identity for a file that is UTF-8.
  package let encodingMap: OffsetMap
  /// Everything else that its head says.
  package let metadata: ArticleMetadata

  /// An article of these parts.
  package init(
    file: String, slug: String, title: String, date: ArticleDate?, text: SourceText,
    blocks: [Block], markup: Markup, offsetMap: OffsetMap, encodingMap: OffsetMap = .identity,
    metadata: ArticleMetadata
  ) {
    self.file = file
    self.slug = slug
    self.title = title
    self.date = date
    self.text = text
    self.blocks = blocks
    self.markup = markup
    self.offsetMap = offsetMap
    self.encodingMap = encodingMap
    self.metadata = metadata
  }

  /// The bytes of the file as saved that a span of the text came from, markup in between included.
  package func savedSpan(of span: TextSpan) -> TextSpan {
    encodingMap.fileSpan(of: offsetMap.fileSpan(of: span))
  }

  /// The same article, known to be in the language of a BCP 47 tag.
  package func inLanguage(_ tag: String) -> Article {
    var metadata = metadata
    metadata.language = tag
    return Article(
      file: file, slug: slug, title: title, date: date, text: text, blocks: blocks, markup: markup,
      offsetMap: offsetMap, encodingMap: encodingMap, metadata: metadata)
  }
}

/// What the head of an article says beside title and date.
package struct ArticleMetadata: Hashable, Sendable {
  /// Who published it ("Reuters").
  package var source: String?
  /// Where it was published; http or https only.
  package var url: String?
  /// Who wrote it, in the order given.
  package var authors: [String] = []
  /// Topics, in the order given.
  package var tags: [String] = []
  /// BCP 47 tag of its language.
  package var language: String?
  /// Whether the language is only what a saved page's markup says, which often is that of the site's frame.
  package var isLanguageOfPage = false
  /// One line for lists and feeds, written by its editor.
  package var description: String?
  /// What its editor wants of its summary.
  package var summary = SummaryWishes()
  /// Whether it is left out unless drafts are asked for.
  package var isDraft = false
  /// Keys that briefgen does not know, for templates, in the order given.
  package var extra: [(key: String, value: ExtraValue)] = []

  /// Nothing known.
  package init() {}

  package static func == (a: ArticleMetadata, b: ArticleMetadata) -> Bool {
    a.source == b.source && a.url == b.url && a.authors == b.authors && a.tags == b.tags
      && a.language == b.language && a.description == b.description && a.isDraft == b.isDraft
      && a.summary == b.summary
      && a.extra.map(\.key) == b.extra.map(\.key) && a.extra.map(\.value) == b.extra.map(\.value)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(url)
    hasher.combine(authors)
    hasher.combine(tags)
  }
}

/// The value of a key that briefgen does not know.
package indirect enum ExtraValue: Hashable, Sendable {
  /// A scalar, as written.
  case text(String)
  /// A sequence.
  case list([ExtraValue])
  /// A mapping, in the order written.
  case record([Pair])

  /// One key of a mapping.
  package struct Pair: Hashable, Sendable {
    /// As written.
    package let key: String
    /// What stands behind it.
    package let value: ExtraValue

    /// A key and its value.
    package init(key: String, value: ExtraValue) {
      self.key = key
      self.value = value
    }
  }
}

/// A part of an article's text: a paragraph, a heading, a list item.
package struct Block: Hashable, Sendable {
  /// What the part is in the text's layout.
  package enum Kind: Hashable, Sendable {
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
  package enum Role: Hashable, Sendable {
    /// Part of the story.
    case body
    /// The headline, or a repetition of it: not printed in the body.
    case title
    /// What stands with the story and is no part of it, a by-line or a caption: printed and not analysed.
    case aside
    /// A notice that is no part of the article: neither analysed nor printed.
    case notice

    /// Whether it stands in the body of the page.
    package var isPrinted: Bool { self == .body || self == .aside }
  }

  /// What it is in the layout.
  package let kind: Kind
  /// What it is for.
  package let role: Role
  /// Where it stands, without surrounding white space.
  package let span: TextSpan

  /// A part of the text.
  package init(_ kind: Kind, _ role: Role = .body, at span: TextSpan) {
    self.kind = kind
    self.role = role
    self.span = span
  }
}

/// How the page's body is made from an article.
package enum Markup: Hashable, Sendable {
  /// From the blocks of the text.
  case plain
  /// From these bytes of Markdown, whose plain text is the article's text.
  case markdown([UInt8])
}

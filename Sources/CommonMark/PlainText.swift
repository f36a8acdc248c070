import Provenance

/// What a reader sees of a Markdown document, without its markup.
public struct PlainText: Sendable {
  /// UTF-8; blocks are parted by a blank line, soft and hard breaks are `\n`.
  /// Tags, pictures and their alternative texts are not in it; the words between tags and those of a code span
  /// are.
  public let bytes: [UInt8]
  /// The blocks in order.
  /// Of what was read as Markdown they cover all bytes but the line ends between them.
  public let blocks: [MarkdownBlock]
  /// Where the bytes stand in the Markdown, as far as they stand there.
  /// In order in both, `file` counting in the Markdown that was given, before `PreparedMarkdown`. Line ends
  /// between blocks are in none.
  public let stretches: [OffsetMap.Stretch]
  /// Markup that was left out with words or with what it shows, in order.
  public let dropped: [DroppedMarkup]
  /// Files beside the article that it shows or leads to, by relative addresses; in no order.
  public let files: [LinkedFile]
  /// Links to places of the article itself (`#cause`), and pictures of the web that have no words; in no order.
  public let asides: [LinkedFile]
  /// Whether the Markdown was nested too deep to be read as such, and is taken as plain text.
  /// Then its blocks are paragraphs, with the signs of Markdown in them.
  public let isTooDeep: Bool
  /// Whether a paragraph is one of a pasted page and was divided into its lines.
  /// Between these stands one line end.
  public let isPasted: Bool
}

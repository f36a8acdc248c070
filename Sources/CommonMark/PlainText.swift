import Provenance

/// What a reader sees of a Markdown document, without its markup.
public struct PlainText: Sendable {
  /// UTF-8; blocks are parted by a blank line, soft and hard breaks are `\n`.
  /// Raw HTML, pictures and their alternative texts are not in it; the words of a code span are.
  public let bytes: [UInt8]
  /// The blocks in order.
  /// Of what was read as Markdown they cover all bytes but the line ends between them.
  public let blocks: [MarkdownBlock]
  /// Where the bytes stand in the Markdown, as far as they stand there.
  /// In order in both, `file` counting in the Markdown that was given, before `PreparedMarkdown`. Line ends
  /// between blocks are in none.
  public let stretches: [OffsetMap.Stretch]
  /// Offsets in the Markdown of raw HTML, which is left out.
  /// One for each tag or block of HTML, in order, but for `<!--more-->`.
  public let rawHTML: [Int]
  /// Markup of site generators and editors that was left out, in order.
  public let dropped: [DroppedMarkup]
  /// Whether the Markdown was nested too deep to be read as such, and is taken as plain text.
  /// Then its blocks are paragraphs, with the signs of Markdown in them.
  public let isTooDeep: Bool
}

import Provenance

/// What a reader sees of a Markdown document, without its markup.
public struct PlainText: Sendable {
  /// UTF-8; blocks are parted by a blank line, soft and hard breaks are `\n`.
  public let bytes: [UInt8]
  /// The blocks in order.
  public let blocks: [MarkdownBlock]
  /// Where the bytes stand in the Markdown, as far as they stand there.
  public let stretches: [OffsetMap.Stretch]
  /// Offsets in the Markdown of raw HTML, which is left out.
  public let rawHTML: [Int]
  /// Markup of site generators and editors that was left out, in order.
  public let dropped: [DroppedMarkup]
  /// Whether the Markdown was nested too deep to be read as such, and is taken as plain text.
  public let isTooDeep: Bool
}

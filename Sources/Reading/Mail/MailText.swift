import HTML
import Model
import Provenance

/// Finds the words of a mail among its parts.
enum MailText {
  /// Parts in parts are followed so deep.
  private static let deepest = 8

  /// The body of a part: plain text before HTML where both say the same, else the longest. Files that came with the mail are none.
  static func body(of part: MailPart, in file: [UInt8], depth: Int = 0) -> Body? {
    guard depth <= deepest, !part.isAttachment else { return nil }
    switch part.type {
    case "text/plain": return plain(part, file)
    case "text/html": return html(part, file)
    case "message/rfc822":
      return MailPart(file, part.body).flatMap { body(of: $0, in: file, depth: depth + 1) }
    case let type where type.hasPrefix("multipart/"):
      let parts = part.parts(in: file)
      let isChoice = type == "multipart/alternative"
      let ordered =
        isChoice
        ? parts.filter { $0.type == "text/plain" } + parts.filter { $0.type != "text/plain" }
        : parts
      let bodies = ordered.lazy.compactMap { body(of: $0, in: file, depth: depth + 1) }
      if isChoice { return bodies.first }
      // A line or two above a mail that is passed on are not the story.
      return bodies.max { length(of: $0) < length(of: $1) }
    default: return nil
    }
  }

  /// How many bytes of it are words of a story.
  private static func length(of body: Body) -> Int {
    body.blocks.reduce(0) { $0 + ($1.role == .body ? $1.span.count : 0) }
  }

  /// The bytes of a part as UTF-8, with the way to the file.
  private static func decoded(_ part: MailPart, _ file: [UInt8]) -> (bytes: [UInt8], map: OffsetMap)
  {
    let encoding = part.field("content-transfer-encoding")?.lowercased() ?? ""
    let transfer = TransferDecoding(file, part.body, encoding: encoding)
    // What travelled as it is was decoded with the file.
    guard encoding == "quoted-printable" || encoding == "base64" else {
      return (transfer.bytes, transfer.map)
    }
    let page = DecodedPage(transfer.bytes, label: part.parameter("charset")?.lowercased() ?? "")
    return (page.bytes, page.map.through(transfer.map))
  }

  /// A plain text up to the writer's signature (RFC 3676: a line of two hyphens and a space).
  private static func plain(_ part: MailPart, _ file: [UInt8]) -> Body? {
    var (bytes, map) = decoded(part, file)
    var lines = LineSpans(bytes, TextSpan(0, bytes.count))
    while let line = lines.next() {
      if bytes[line.range].elementsEqual([0x2D, 0x2D, 0x20]) {
        bytes.removeLast(bytes.count - line.start)
        break
      }
    }
    let read = PlainTextReader.body(of: SourceText(validated: bytes), from: 0)
    guard !read.blocks.isEmpty else { return nil }
    map = OffsetMap(map.stretches.compactMap { clipped($0, to: bytes.count) })
    return Body(text: read.text, blocks: read.blocks, markup: .plain, map: map, head: read.head)
  }

  /// A stretch up to an end of the text.
  private static func clipped(_ stretch: OffsetMap.Stretch, to end: Int) -> OffsetMap.Stretch? {
    guard stretch.text < end else { return nil }
    guard stretch.textEnd > end else { return stretch }
    let count = end - stretch.text
    return .init(
      text: stretch.text, file: stretch.file, count: count,
      fileCount: stretch.isAtom ? stretch.fileCount : count, isAtom: stretch.isAtom)
  }

  private static func html(_ part: MailPart, _ file: [UInt8]) -> Body? {
    let (bytes, map) = decoded(part, file)
    guard var body = HTMLReader.fragment(bytes) else { return nil }
    body = Body(
      text: body.text, blocks: body.blocks, markup: body.markup, map: body.map.through(map),
      head: body.head)
    return body
  }
}

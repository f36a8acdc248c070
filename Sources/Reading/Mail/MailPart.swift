import Provenance

/// A part of a mail: its fields, and where its body stands in the file.
struct MailPart {
  /// In order; names in small letters, values on one line.
  private let fields: [(name: String, value: String)]
  /// The body's bytes in the file.
  let body: TextSpan

  /// The fields of a part that are looked at.
  private static let mostFields = 200

  /// The part that stands in a span of a file; nil where it does not begin with a field.
  init?(_ file: [UInt8], _ span: TextSpan) {
    var fields: [(name: String, value: String)] = []
    var lines = LineSpans(file, span)
    var end = span.start
    while let line = lines.next() {
      end = lines.place
      if line.isEmpty { break }
      let first = file[line.start]
      if first == 0x20 || first == 0x09, !fields.isEmpty {
        fields[fields.count - 1].value += " " + Self.trimmed(file, line)
        continue
      }
      guard fields.count < Self.mostFields,
        let colon = file[line.range].prefix(80).firstIndex(of: UInt8(ascii: ":")),
        colon > line.start,
        file[line.start..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { return nil }
      fields.append(
        (
          String(decoding: file[line.start..<colon], as: UTF8.self).lowercased(),
          Self.trimmed(file, TextSpan(colon + 1, line.end))
        ))
    }
    guard !fields.isEmpty else { return nil }
    self.fields = fields
    body = TextSpan(end, span.end)
  }

  private static func trimmed(_ file: [UInt8], _ span: TextSpan) -> String {
    let inner = PlainTextLine.trimmed(file, span.start, span.end)
    return String(decoding: file[inner.range], as: UTF8.self)
  }

  /// A field's value, the first of that name.
  func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The type of its body in small letters; "text/plain" where none is told.
  var type: String {
    field("content-type").map { String($0.prefix { $0 != ";" }).lowercased() }
      .map { String($0.filter { !$0.isWhitespace }) } ?? "text/plain"
  }

  /// A value that stands behind the type: `charset`, `boundary`.
  func parameter(_ name: String) -> String? {
    guard let field = field("content-type") else { return nil }
    for piece in field.split(separator: ";").dropFirst() {
      let parts = piece.split(separator: "=", maxSplits: 1)
      guard parts.count == 2,
        parts[0].trimmingPrefix(while: \.isWhitespace).lowercased() == name
      else { continue }
      let value = parts[1].trimmingPrefix(while: \.isWhitespace)
      return value.first == "\""
        ? String(value.dropFirst().prefix { $0 != "\"" })
        : String(value.prefix { !$0.isWhitespace })
    }
    return nil
  }

  /// Whether it is a file that came with the mail.
  var isAttachment: Bool {
    field("content-disposition")?.lowercased().hasPrefix("attachment") == true
  }

  /// The parts of a body in several.
  func parts(in file: [UInt8]) -> [MailPart] {
    guard let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailPart] = []
    var start: Int?
    var lines = LineSpans(file, body)
    var before = body.start
    while let line = lines.next() {
      if file[line.range].starts(with: mark) {
        if let start { parts.append(Self.part(file, TextSpan(start, before))) }
        start = lines.place
        if file[line.range].dropFirst(mark.count).starts(with: [0x2D, 0x2D]) {
          start = nil
          break
        }
      }
      before = lines.place
    }
    if let start { parts.append(Self.part(file, TextSpan(start, body.end))) }
    return parts
  }

  /// A part of several; one without fields is plain text.
  private static func part(_ file: [UInt8], _ span: TextSpan) -> MailPart {
    MailPart(file, span) ?? MailPart(body: span)
  }

  private init(body: TextSpan) {
    fields = []
    self.body = body
  }
}

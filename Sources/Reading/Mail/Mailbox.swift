import Provenance

/// A file of several mails (mbox, RFC 4155): before each stands a line "From sender day".
enum Mailbox {
  /// Whether a text begins as a mailbox does.
  static func begins(_ bytes: [UInt8]) -> Bool {
    var lines = LineSpans(bytes, TextSpan(0, min(bytes.count, 400)))
    return lines.next().map { isBorder(bytes, $0) } ?? false
  }

  /// The spans of the messages.
  static func messages(_ bytes: [UInt8]) -> [TextSpan] {
    var spans: [TextSpan] = []
    var lines = LineSpans(bytes, TextSpan(0, bytes.count))
    var start: Int?
    var before = 0
    var isBlank = true
    while let line = lines.next() {
      if isBlank, isBorder(bytes, line) {
        if let start { spans.append(TextSpan(start, before)) }
        start = lines.place
      }
      isBlank = line.isEmpty
      before = lines.place
    }
    if let start { spans.append(TextSpan(start, bytes.count)) }
    return spans
  }

  /// "From tom@courier.example Tue Mar  5 08:12:44 2024": an address and a year at the end, perhaps with a zone behind.
  private static func isBorder(_ bytes: [UInt8], _ line: TextSpan) -> Bool {
    guard line.count > 20, line.count < 400, bytes[line.range].starts(with: "From ".utf8) else {
      return false
    }
    let words = String(decoding: bytes[line.range], as: UTF8.self).split(separator: " ")
    return words.count >= 6 && words.suffix(2).contains { $0.count == 4 && Int($0) != nil }
      && words.contains { $0.split(separator: ":").count == 3 }
  }
}

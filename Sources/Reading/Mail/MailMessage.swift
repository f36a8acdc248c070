import HTML
import Model
import Provenance

/// A mail as it is saved: fields, a blank line, and a body in one part or several (RFC 5322, RFC 2045 to 2047).
struct MailMessage {
  /// Headline, day and writer, from `Subject`, `Date` and `From`.
  let head: Head
  /// Its words; nil where no part of it is text.
  let body: Body?

  /// The message that stands in a span of a file.
  ///
  /// - Parameter file: The whole file as UTF-8, which the body's map leads to.
  /// - Returns: nil where no field `From` and no field `Subject` stand at its beginning.
  init?(_ file: [UInt8], _ span: TextSpan) {
    guard let part = MailPart(file, span), part.field("from") != nil || part.field("subject") != nil
    else { return nil }
    var head = Head()
    head.title = part.field("subject").map(EncodedWords.decode).map(TitleFinder.oneLine)
    if head.title?.isEmpty == true { head.title = nil }
    head.date = (part.field("date") ?? part.field("sent")).flatMap {
      DateReader.read(Self.withoutComment($0)) ?? DateInWords.read($0)
    }
    if let writer = part.field("from").flatMap(Self.name) { head.metadata.authors = [writer] }
    self.head = head
    body = MailText.body(of: part, in: file)
  }

  /// Whether a text begins as a mail does: with fields and nothing else up to a blank line, `From`, `Subject` and one more of
  /// those that only mail has among them.
  static func begins(_ bytes: [UInt8]) -> Bool {
    // Most texts begin with a headline.
    guard let colon = bytes.prefix(40).firstIndex(of: UInt8(ascii: ":")), colon > 1,
      bytes[..<colon].allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-") }),
      let part = MailPart(bytes, TextSpan(0, bytes.count))
    else { return false }
    return part.field("from")?.contains("@") == true && part.field("subject") != nil
      && ["date", "sent", "to", "mime-version", "message-id", "received"].contains {
        part.field($0) != nil
      }
  }

  /// "Tue, 5 Mar 2024 08:12:44 +0000 (GMT)" without what stands in brackets.
  private static func withoutComment(_ date: String) -> String {
    String(date.prefix { $0 != "(" }).split(separator: " ").joined(separator: " ")
  }

  /// The name before an address: "Tom Field <tom@courier.example>" is "Tom Field". An address alone is nobody's name.
  private static func name(_ field: String) -> String? {
    let words = EncodedWords.decode(String(field.prefix { $0 != "<" }))
    let name = TitleFinder.oneLine(words).filter { $0 != "\"" }
    return name.isEmpty || name.contains("@") ? nil : name
  }
}

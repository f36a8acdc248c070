import Model
import Provenance

/// A line of a header: its key and its value.
extension ArchiveHeader {
  /// What a line is about; `other` are keys that are known, so that they belong to a header, and of which
  /// nothing is made.
  enum Key { case title, date, source, url, byline, section, length, draft, status, body, other }

  /// A key that is known and its value.
  /// `name` is the key in lower case, as written; `value` may be empty.
  struct Pair {
    let key: Key
    let name: String
    let value: TextSpan
    /// Whether the key is in capitals, as archives print it.
    let isCapitals: Bool

    /// nil where no colon stands in the first 24 bytes, or what is before it is no key of the table.
    init?(_ line: TextSpan, _ bytes: [UInt8]) {
      guard let colon = bytes[line.range].prefix(24).firstIndex(of: UInt8(ascii: ":")),
        colon > line.start
      else { return nil }
      let label = bytes[line.start..<colon]
      name = String(decoding: label.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
      guard let key = ArchiveHeader.keys[name] else { return nil }
      self.key = key
      isCapitals = !label.contains { $0 &- 0x61 < 26 }
      value = PlainTextLine.trimmed(bytes, colon + 1, line.end)
    }
  }

  /// By names in lower case. In the table an underscore stands for the space of a key of two words.
  private static let keys: [String: Key] = {
    let table: [(Key, String)] = [
      (.title, "title headline head"),
      (
        .date, "date published published_on publication_date pubdate pub_date date_published posted"
      ),
      (.source, "source publication newspaper paper publisher"),
      (.url, "url link web_address"),
      (.byline, "author authors byline by writer"),
      (.section, "section"),
      (.length, "length word_count"),
      (.draft, "draft"), (.status, "status"),
      (.body, "body full_text"),
      (
        .other,
        "updated last_updated load-date language edition page pages dateline subject keywords "
          + "publication-type document-type journal-code type graphic copyright series column slug"
      ),
    ]
    var keys: [String: Key] = [:]
    for (key, names) in table {
      for name in names.split(separator: " ") {
        keys[String(name.map { $0 == "_" ? " " : $0 })] = key
      }
    }
    return keys
  }()
}

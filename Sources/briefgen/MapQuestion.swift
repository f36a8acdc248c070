import FoundationEssentials
import FrontMatter
import Glibc
import Model
import Provenance
import Reading
import Rendering

/// One line that `map` reads: a file of the content folder, with what it holds or without.
///
/// ```
/// {"path": "2024/ferry.txt", "text": "..."}
/// {"path": "2024/ferry", "html": "<!doctype html>..."}
/// {"path": "2024/ferry.md"}
/// ```
/// Bytes that are no UTF-8 stand under "base64".
struct MapQuestion {
  /// Below the content folder.
  let file: ContentFile
  /// What it holds; nil where that is to be read.
  let bytes: [UInt8]?

  private static let any: Set<ContentFile.Format> = [
    .plainText, .markdown, .html, .mail, .mailbox, .feed,
  ]
  /// The keys that what a file holds may stand under, with the ending of a path that has none, and the formats that may stand there.
  private static let kinds: [(key: String, ending: String, formats: Set<ContentFile.Format>)] = [
    ("text", ".txt", any),
    ("html", ".html", [.html]), ("markdown", ".md", [.markdown]), ("base64", ".html", any),
  ]
  /// What may be given beside a text, and then stands in its head.
  private static let headKeys = ["title", "date"]

  /// Reads one line; what is wrong with it is told in plain words.
  ///
  /// - Parameters:
  ///   - line: Without its end.
  ///   - content: The content folder.
  static func parse(_ line: [UInt8], content: String) -> Result<MapQuestion, JSONLineError> {
    JSONLine.value(line).flatMap { question($0, content) }
  }

  private static func question(_ value: JSONValue, _ content: String)
    -> Result<MapQuestion, JSONLineError>
  {
    guard value.isObject else {
      return .failure(JSONLineError("the line is not an object with 'path'"))
    }
    for key in ["path"] + kinds.map(\.key) + headKeys
    where value.members.count(where: { $0.name == key }) > 1 {
      return .failure(JSONLineError("'\(key)' is given twice"))
    }
    guard var path = value["path"]?.string else {
      return .failure(JSONLineError("'path' is missing or is not a string"))
    }
    let given = kinds.filter { value[$0.key] != nil && value[$0.key] != .null }
    guard given.count < 2 else {
      return .failure(JSONLineError("give one of 'text', 'html', 'markdown' and 'base64'"))
    }
    if let kind = given.first, !ContentFile.hasFormat(path) { path += kind.ending }
    guard let file = ContentFile(relativePath: path, below: content) else {
      return .failure(
        JSONLineError(
          "'\(StandardError.harmless(path))' is no path of an article below the content folder"))
    }
    let head = headKeys.compactMap { key in value[key].map { (key, $0) } }.filter { $1 != .null }
    guard let kind = given.first else {
      return head.isEmpty
        ? .success(MapQuestion(file: file, bytes: nil))
        : .failure(JSONLineError("'\(head[0].0)' is for an article whose 'text' is given"))
    }
    guard let text = value[kind.key]?.string else {
      return .failure(JSONLineError("'\(kind.key)' is not a string"))
    }
    guard kind.formats.contains(file.format) else {
      return .failure(JSONLineError("'\(kind.key)' is not what the path's ending says"))
    }
    if kind.key == "base64" {
      guard let bytes = Data(base64Encoded: text), head.isEmpty else {
        return .failure(JSONLineError("'base64' is no base64, or stands beside 'title' or 'date'"))
      }
      return .success(MapQuestion(file: file, bytes: Array(bytes)))
    }
    return headed(text, with: head, in: file).map {
      MapQuestion(file: file, bytes: Array($0.utf8))
    }
  }

  /// A text with a head in front of it, as the file would hold it that the line stands for.
  private static func headed(
    _ text: String, with head: [(key: String, value: JSONValue)], in file: ContentFile
  ) -> Result<String, JSONLineError> {
    guard let first = head.first?.key else { return .success(text) }
    guard [.plainText, .markdown].contains(file.format), !text.hasPrefix("---"),
      !text.hasPrefix("+++")
    else {
      return .failure(
        JSONLineError("'\(first)' is for a text without a head of its own; put it there"))
    }
    var lines = "---\n"
    for (key, value) in head {
      guard let words = value.string else {
        return .failure(JSONLineError("'\(key)' is not a string"))
      }
      // A string of JSON is one of YAML.
      var writer = JSONWriter()
      writer.string(words)
      lines += "\(key): \(String(decoding: writer.bytes, as: UTF8.self))\n"
    }
    return .success(lines + "---\n\n" + text)
  }
}

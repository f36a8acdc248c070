import FrontMatter
import Provenance
import Rendering

/// One question of the filter.
struct JSONLine {
  /// As JSON, to be printed as it came.
  let id: String
  let title: String?
  let date: String?
  let text: String

  /// Reads one line; what is wrong with it is told in plain words.
  static func parse(_ bytes: [UInt8]) -> Result<JSONLine, JSONLineError> {
    guard UTF8Decoding.repaired(bytes).firstInvalid == nil else {
      return .failure(JSONLineError("the line is not UTF-8"))
    }
    guard let value = JSON.parse(bytes[...]) else {
      return .failure(JSONLineError("the line is not JSON"))
    }
    guard value.isObject else {
      return .failure(JSONLineError("the line is not an object with 'id' and 'text'"))
    }
    let id = json(value["id"])
    guard let text = value["text"]?.string else {
      return .failure(JSONLineError("'text' is missing or is not a string", id: id))
    }
    let title = value["title"]
    guard title == nil || title == .null || title?.string != nil else {
      return .failure(JSONLineError("'title' is not a string", id: id))
    }
    return .success(
      JSONLine(id: id, title: title?.string, date: value["date"]?.string, text: text))
  }

  private static func json(_ id: JSONValue?) -> String {
    switch id {
    case .string(let text):
      var writer = JSONWriter()
      writer.string(text)
      return String(decoding: writer.bytes, as: UTF8.self)
    case .number("-0"): return "0"
    case .number(let digits):
      let isWhole = digits.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) }
      return isWhole ? digits : Double(digits).map { String($0) } ?? "null"
    case .bool(let isTrue): return isTrue ? "1" : "0"
    default: return "null"
    }
  }
}

/// Why a line gives no record.
struct JSONLineError: Error {
  let message: String
  /// The line's id as JSON, as far as it could be read.
  let id: String

  init(_ message: String, id: String = "null") {
    self.message = message
    self.id = id
  }
}

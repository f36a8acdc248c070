import FrontMatter
import Provenance
import Reading
import Rendering

/// One question of the filter: `{"id": 7, "text": "The port said 40 boats sank."}`.
struct JSONLine {
  /// As JSON, to be printed as it came.
  let id: String
  /// nil where there is none or it is null.
  let title: String?
  /// As the line has it; nil where there is none or it is null.
  let date: String?
  /// The article, plain text.
  let text: String

  /// Reads one line; what is wrong with it is told in plain words.
  ///
  /// Keys that mean nothing here are passed over. A line without an id has the id null: order is enough to tell answers
  /// apart.
  ///
  /// - Parameter bytes: Of the line, without its end.
  static func parse(_ bytes: [UInt8]) -> Result<JSONLine, JSONLineError> {
    value(bytes).flatMap(question)
  }

  /// What stands in a line.
  static func value(_ bytes: [UInt8]) -> Result<JSONValue, JSONLineError> {
    guard UTF8Decoding.repaired(bytes).firstInvalid == nil else {
      return .failure(JSONLineError("the line is not UTF-8"))
    }
    guard let value = JSON.parse(bytes[...], allowsLastComma: false) else {
      return .failure(JSONLineError("the line is not JSON"))
    }
    return .success(value)
  }

  /// The question that a value asks.
  static func question(_ value: JSONValue) -> Result<JSONLine, JSONLineError> {
    guard value.isObject else {
      return .failure(JSONLineError("the line is not an object with 'id' and 'text'"))
    }
    guard let id = json(value["id"]) else {
      return .failure(JSONLineError("'id' is a list or an object; write a string or a number"))
    }
    for key in ["id", "text", "title", "date"]
    where value.members.count(where: { $0.name == key }) > 1 {
      return .failure(JSONLineError("'\(key)' is given twice", id: id))
    }
    guard let text = value["text"]?.string else {
      return .failure(JSONLineError("'text' is missing or is not a string", id: id))
    }
    let title = value["title"]
    guard title == nil || title == .null || title?.string != nil else {
      return .failure(JSONLineError("'title' is not a string", id: id))
    }
    let date = value["date"]
    guard date == nil || date == .null || date?.string.flatMap({ DateReader.read($0) }) != nil
    else {
      return .failure(JSONLineError("'date' is not a day; write it as 2014-06-23", id: id))
    }
    return .success(JSONLine(id: id, title: title?.string, date: date?.string, text: text))
  }

  /// An id as JSON, as it came, a number digit by digit; null where there is none, and nil for a list or an object.
  private static func json(_ id: JSONValue?) -> String? {
    switch id {
    case .string(let text):
      var writer = JSONWriter()
      writer.string(text)
      return String(decoding: writer.bytes, as: UTF8.self)
    case .number(let digits): return digits
    case .bool(let isTrue): return isTrue ? "true" : "false"
    case .null, nil: return "null"
    case .array, .object: return nil
    }
  }
}

/// Why a line gives no record.
struct JSONLineError: Error {
  /// Lower case, without a place: the answer has the line's number beside it.
  let message: String
  /// The line's id as JSON, as far as it could be read.
  let id: String

  init(_ message: String, id: String = "null") {
    self.message = message
    self.id = id
  }

  /// Of a line that has more bytes than are read.
  static func tooLong(_ most: Int) -> JSONLineError {
    JSONLineError("the line has more than \(most) bytes")
  }
}

import Foundation
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
    guard
      let value = try? JSONSerialization.jsonObject(
        with: Data(keepingMarks(bytes)), options: [.fragmentsAllowed])
    else {
      return .failure(JSONLineError("the line is not JSON"))
    }
    guard let object = value as? [String: Any] else {
      return .failure(JSONLineError("the line is not an object with 'id' and 'text'"))
    }
    let id = json(object["id"])
    guard let text = object["text"] as? String else {
      return .failure(JSONLineError("'text' is missing or is not a string", id: id))
    }
    if object["title"] != nil, !(object["title"] is String), !(object["title"] is NSNull) {
      return .failure(JSONLineError("'title' is not a string", id: id))
    }
    return .success(
      JSONLine(
        id: id, title: object["title"] as? String, date: object["date"] as? String, text: text))
  }

  /// The line with each U+FEFF inside it written as `\ufeff`: Foundation drops a raw one where a string or a part of it begins, and
  /// every offset behind it would be one short.
  private static func keepingMarks(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0xEF) else { return bytes }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: [0xEF, 0xBB, 0xBF]) {
        // At the very start it is the file's own mark.
        if index > 0 { kept += Array("\\ufeff".utf8) }
        index += 3
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }

  private static func json(_ id: Any?) -> String {
    switch id {
    case let text as String:
      var writer = JSONWriter()
      writer.string(text)
      return String(decoding: writer.bytes, as: UTF8.self)
    case let number as NSNumber: return number.stringValue
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

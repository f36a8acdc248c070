import Briefing
import Foundation
import Glibc
import Model
import Provenance
import Reading
import Rendering

/// The filter from JSON lines to JSON lines: batches on several cores, answers in the order of the questions.
struct JSONLines {
  let briefer: Briefer
  let jobs: Int
  private static let batchSize = 64

  init(briefer: Briefer, jobs: Int) {
    self.briefer = briefer
    self.jobs = jobs
  }

  func run() async throws {
    signal(SIGPIPE, SIG_IGN)
    var input = LineInput()
    let briefer = briefer
    let jobs = jobs
    try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      var ready: [Int: [UInt8]] = [:]
      var submitted = 0
      var printed = 0
      var isAtEnd = false
      while !isAtEnd || printed < submitted {
        while !isAtEnd, submitted - printed < jobs * 2 {
          let (lines, end) = try input.next(Self.batchSize)
          isAtEnd = end
          guard !lines.isEmpty else { break }
          let batch = submitted
          submitted += 1
          group.addTask { (batch, Self.records(lines, briefer)) }
        }
        guard printed < submitted, let (batch, bytes) = try await group.next() else { continue }
        ready[batch] = bytes
        while let next = ready.removeValue(forKey: printed) {
          try StandardOutput.write(next)
          printed += 1
        }
      }
    }
  }

  private static func records(_ lines: [(number: Int, bytes: [UInt8])], _ briefer: Briefer)
    -> [UInt8]
  {
    var output: [UInt8] = []
    let reader = ArticleReader()
    for line in lines {
      switch JSONLine.parse(line.bytes) {
      case .success(let question):
        let article = reader.read(
          text: question.text, id: "", title: question.title, date: question.date)
        let brief = briefer.brief(article, file: article.text).value
        BriefRecord(brief, file: nil).write(id: question.id, into: &output)
      case .failure(let problem): write(problem, line.number, &output)
      }
      output.append(0x0A)
    }
    return output
  }

  private static func write(_ problem: JSONLineError, _ line: Int, _ output: inout [UInt8]) {
    var json = JSONWriter(output)
    output = []
    json.object { json in
      json.key("id")
      json.raw(problem.id)
      json.key("error")
      json.object { json in
        json.key("message")
        json.string(problem.message)
        json.key("line")
        json.number(line)
      }
    }
    output = json.bytes
  }
}

/// Lines of standard input, read in large pieces.
private struct LineInput {
  private var buffer: [UInt8] = []
  private var start = 0
  private var number = 0
  private var isAtEnd = false
  private static let chunk = 1 << 18

  /// The next lines, at most `count`, blank ones left out, and whether they are the last.
  mutating func next(_ count: Int) throws -> (lines: [(number: Int, bytes: [UInt8])], isAtEnd: Bool)
  {
    var lines: [(number: Int, bytes: [UInt8])] = []
    while lines.count < count {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        take(end, &lines)
        start = end + 1
      } else if isAtEnd {
        if start < buffer.count { take(buffer.count, &lines) }
        start = buffer.count
        return (lines, true)
      } else {
        try fill()
      }
    }
    return (lines, false)
  }

  private mutating func take(_ end: Int, _ lines: inout [(number: Int, bytes: [UInt8])]) {
    number += 1
    let line = Array(buffer[start..<end])
    if line.contains(where: { $0 > 0x20 }) { lines.append((number, line)) }
  }

  private mutating func fill() throws {
    buffer.removeFirst(start)
    start = 0
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.chunk) { pointer, used in
      repeat {
        count = Glibc.read(0, pointer.baseAddress, Self.chunk)
      } while count < 0 && errno == EINTR
      used = max(count, 0)
    }
    guard count >= 0 else { throw ExitStatus.inputOutput }
    if count == 0 { isAtEnd = true }
    buffer += piece
  }
}

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

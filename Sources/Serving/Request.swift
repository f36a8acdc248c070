/// What a browser asks for, as far as it matters here.
struct Request: Hashable, Sendable {
  var method = "GET"
  /// As it was sent: with `%20`, and with what stands behind a question mark.
  var target = "/"
  /// Names in lower case.
  var headers: [String: String] = [:]

  /// The names of the headers that anything is decided by.
  static let headers = ["host", "range", "if-range", "if-none-match", "last-event-id"]

  /// The path below the site, its escapes undone; nil for one that no file of a site can have.
  var path: String? {
    let raw = target.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard raw.first == UInt8(ascii: "/") else { return nil }
    var bytes: [UInt8] = []
    var rest = raw.dropFirst()
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "%") {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(Self.digit),
        let low = rest.popFirst().flatMap(Self.digit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    guard !bytes.contains(0) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// What stands behind `name=` in the part behind the question mark; nil where there is none.
  func query(_ name: String) -> String? {
    guard let mark = target.firstIndex(of: "?") else { return nil }
    return target[target.index(after: mark)...].split(separator: "&").lazy
      .filter { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }.first
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
  }
}

/// What is sent back.
struct Answer: Sendable {
  var status: Int
  var headers: [(name: String, value: String)] = []
  var body = Body.bytes([])

  enum Body: Sendable {
    case bytes([UInt8])
    /// A part of an open file, which whoever sends it closes.
    case file(Int32, offset: Int, count: Int)
    /// Does not end: these first, then what is told.
    case events([UInt8])
  }

  /// A header's value, whatever its name's case; nil where there is none.
  subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

  /// A page of one sentence.
  static func plain(_ status: Int, _ text: String) -> Answer {
    Answer(
      status: status, headers: [("Content-Type", "text/plain; charset=utf-8")],
      body: .bytes(Array((text + "\n").utf8)))
  }
}

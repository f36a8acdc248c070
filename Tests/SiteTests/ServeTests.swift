import Foundation
import Testing

/// Runs `briefgen serve` and asks it as a browser does.
@Suite("Serving") final class ServeTests {
  private let shop: Workshop
  private var server: Process?
  /// What each run prints to, as long as it runs.
  private var pipes: [Pipe] = []
  /// As it was printed.
  private var address = ""

  init() throws {
    shop = try Workshop()
    try shop.write(
      "# Quay\n\nAbout 60 metres of the quay slid into the harbour.\n", "content/quay.md")
    try shop.write("", "temporary/.keep")
  }

  deinit { server?.terminate() }

  /// Starts the program on any free port, and waits until it serves.
  private func serve(_ options: String...) throws {
    let process = shop.process(
      ["serve", "--port", "0"] + options, ["TMPDIR": shop.path + "/temporary"])
    let messages = Pipe()
    process.standardError = messages
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    server = process
    pipes.append(messages)
    var told = ""
    while !told.contains(" until Ctrl-C") {
      let data = messages.fileHandleForReading.availableData
      try #require(!data.isEmpty, "it ended: \(told)")
      told += String(decoding: data, as: UTF8.self)
    }
    let word = told.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("http://") }
    address = try #require(word.map(String.init))
  }

  /// Asks for a page, a connection for each.
  private func get(_ path: String, _ headers: String = "") throws -> String {
    let connection = try Connection(address, path, headers + "Connection: close\r\n")
    return connection.rest()
  }

  @Test("A change is told to a page that listens, an error with its line, and its end")
  func changes() throws {
    try serve()
    let page = try get("/briefs/quay.html")
    #expect(page.hasPrefix("HTTP/1.1 200 OK"))
    #expect(page.contains("script-src 'nonce-"))
    #expect(page.contains("<link rel=\"canonical\" href=\"\(address)briefs/quay.html\">"))
    let state = page.split(separator: "data-state=\"")[1].prefix { $0 != "\"" }
    let stream = try Connection(address, "/.briefgen-serve/events?state=\(state)", "")
    #expect(stream.read(to: "event: built\nid: \(state)\ndata: \n\n"))

    try shop.write(
      "# Quay\n\nAbout 80 metres of the quay slid into the harbour.\n", "content/quay.md")
    #expect(stream.read(to: "data: briefs/quay.html\n"))
    #expect(try get("/briefs/quay.html").contains("80 metres"))

    try shop.write("---\ndate: soon\n---\n# Mill\n\nThe mill has 40 looms.\n", "content/mill.md")
    #expect(
      stream.read(
        to: """
          event: failed
          data: content/mill.md:2:7: error: 'date' is not a day; write it as 2014-06-23 [bad-date]
          data:   2 | date: soon
          data:     |       ^


          """))
    #expect(try get("/briefs/quay.html").contains("80 metres"))

    try shop.write("# Mill\n\nThe mill has 40 looms.\n", "content/mill.md")
    #expect(stream.read(to: "data: briefs/mill.html\n"))
    try shop.remove("content/mill.md")
    #expect(stream.read(to: "data: briefs/mill.html\n"))
    #expect(try get("/briefs/mill.html").hasPrefix("HTTP/1.1 404"))
  }

  @Test("Templates, the style sheet and settings are watched, those that come later too")
  func others() throws {
    try serve()
    let stream = try Connection(address, "/.briefgen-serve/events?state=", "")
    #expect(stream.read(to: "event: stale\n"))
    try shop.write("body { color: red }\n", "templates/style.css")
    #expect(stream.read(to: "data: style.css\n\n"))
    try shop.write("title: Harbour News\n", "briefgen.yml")
    #expect(stream.read(to: "data: index.html\n"))
    #expect(try get("/").contains("Harbour News"))
    try shop.write("titel: X\n", "briefgen.yml")
    #expect(stream.read(to: "data:   1 | titel: X\ndata:     | ^\n"))
    try shop.write("title: Mill News\ncontent: articles\n", "briefgen.yml")
    #expect(stream.read(to: "event: "))
    try shop.write("# Loom\n\nThe loom has 12 shafts.\n", "articles/loom.md")
    #expect(stream.read(to: "data: briefs/loom.html\n"))
  }

  @Test("Nothing is left, and the folder of 'build' is not touched")
  func end() throws {
    try serve("--drafts")
    let folders = try FileManager.default.contentsOfDirectory(atPath: shop.path + "/temporary")
    #expect(folders.count { $0.hasPrefix("briefgen-serve-") } == 1)
    let stays = try Connection(address, "/.briefgen-serve/events?state=", "")
    for _ in 0..<3 {
      // A page that listened and was closed.
      let gone = try Connection(address, "/.briefgen-serve/events?state=", "")
      #expect(gone.read(to: "event: stale\n"))
    }
    #expect(stays.read(to: "event: stale\n"))
    #expect(try get("/").hasPrefix("HTTP/1.1 200"))
    server?.terminate()
    server?.waitUntilExit()
    #expect(server?.terminationStatus == 0)
    #expect(shop.files("temporary").keys.sorted() == [".keep"])
    #expect(!shop.exists("public"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: shop.path).sorted() == [
        "content", "temporary",
      ])
  }

  @Test("Two signals at once leave nothing")
  func twoSignals() throws {
    try serve()
    let process = try #require(server)
    for _ in 0..<3 { for number in [SIGTERM, SIGINT] { kill(process.processIdentifier, number) } }
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(shop.files("temporary").keys.sorted() == [".keep"])
  }

  @Test("What one that was killed left goes with the next, and only that")
  func killed() throws {
    // Of an earlier version, and of somebody else: without a lock nobody knows whether they are in use.
    try shop.write("mine", "temporary/briefgen-serve-AbCdEf/site/a.html")
    try shop.write("mine", "temporary/briefgen-serve-notes/lock")
    try serve()
    let first = try #require(server)
    let left = try FileManager.default.contentsOfDirectory(atPath: shop.path + "/temporary")
    try serve()
    #expect(
      try Set(left).isSubset(
        of: FileManager.default.contentsOfDirectory(atPath: shop.path + "/temporary")))
    let second = try #require(server)
    kill(first.processIdentifier, SIGKILL)
    first.waitUntilExit()
    try serve()
    for process in [second, try #require(server)] {
      process.terminate()
      process.waitUntilExit()
    }
    #expect(
      shop.files("temporary").keys.sorted() == [
        ".keep", "briefgen-serve-AbCdEf/site/a.html", "briefgen-serve-notes/lock",
      ])
  }

  @Test("Another site's name is refused, and HEAD sends no page")
  func requests() throws {
    try serve()
    #expect(
      try Connection(address, "/", "Connection: close\r\n", host: "evil.example").rest().hasPrefix(
        "HTTP/1.1 403"))
    let head = try Connection(address, "/", "Connection: close\r\n", method: "HEAD").rest()
    #expect(head.hasPrefix("HTTP/1.1 200 OK") && head.hasSuffix("\r\n\r\n"))
    #expect(try get("/style.css", "Range: bytes=0-3\r\n").hasSuffix("\r\n\r\n/* T"))
    #expect(try get("/%2e%2e/temporary/.keep").hasPrefix("HTTP/1.1 404"))
  }

  @Test("What cannot be done is told, and ends the program")
  func refusals() throws {
    let output = try shop.run("serve", "--output", "public")
    #expect(output.status == 2)
    #expect(output.messages.contains("leave --output away"))
    try serve()
    let port = address.split(separator: ":")[2].dropLast()
    let taken = try shop.run("serve", "--port", String(port))
    #expect(taken.status == 3)
    #expect(
      taken.messages.contains(
        "127.0.0.1:\(port): error: cannot be listened on: Address already in use; end what listens there, or choose another with --port [serving-failed]"
      ))
    try shop.write("titel: X\n", "briefgen.yml")
    #expect(try shop.run("serve", "--port", "0").status == 2)
  }
}

/// One request on a connection of its own.
private final class Connection {
  private let descriptor: Int32
  private var text = ""

  init(
    _ address: String, _ path: String, _ headers: String, host: String = "localhost",
    method: String = "GET"
  ) throws {
    let port = try #require(address.split(separator: ":").last.flatMap { UInt16($0.dropLast()) })
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    // Long enough for a machine that has much else to do.
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(status == 0)
    let request = "\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\n\(headers)\r\n"
    try #require(write(descriptor, request, request.utf8.count) == request.utf8.count)
  }

  deinit { close(descriptor) }

  /// Takes more of the answer; false at its end, and where none comes for long.
  private func more() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Foundation.read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return false }
    text += String(decoding: bytes[..<count], as: UTF8.self)
    return true
  }

  /// All that is answered.
  func rest() -> String {
    while more() {}
    return text
  }

  /// Whether something is told at last; what stands before it is passed over.
  func read(to words: String) -> Bool {
    while true {
      if let range = text.firstRange(of: words) {
        text = String(text[range.upperBound...])
        return true
      }
      guard more() else { return false }
    }
  }
}

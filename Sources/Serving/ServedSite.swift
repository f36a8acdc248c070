import Model
import Publishing

/// The site as browsers meet it: answers requests from the files that the last build wrote, and from no others.
struct ServedSite: Sendable {
  private let output: String
  private let hosts: AllowedHosts
  /// What the reloading script bears in pages of this run.
  private let nonce: String
  /// nil until there is one.
  private(set) var files: PublishedSite?
  private(set) var history: BuildHistory

  /// - Parameters:
  ///   - output: The folder that is built into.
  ///   - run: Tells this run of the program from others, and cannot be guessed.
  init(output: String, hosts: AllowedHosts, run: String) {
    self.output = output
    self.hosts = hosts
    nonce = run
    history = BuildHistory(run: run)
  }

  // MARK: Builds

  /// Takes in what a build did.
  ///
  /// - Returns: What pages that listen are told.
  mutating func take(_ news: BuildNews) -> [UInt8] {
    switch news {
    case .failed(let text):
      history.fail(text)
      return BuildHistory.event("failed", text)
    case .built(let written, let open):
      let before = history.state
      let now = try? PublishedSite(output, after: files)
      let lost = files.flatMap { former in now.map { $0.lost(since: former) } } ?? []
      files?.close()
      files = now.flatMap { $0.isEmpty ? nil : $0 }
      history.add(written + lost)
      return (open.map { BuildHistory.event("open-page", $0) } ?? [])
        + history.events(since: before)
    }
  }

  // MARK: Requests

  /// What is sent for a request.
  func answer(_ request: Request) -> Answer {
    var answer =
      hosts.allow(request.headers["host"])
      ? found(request)
      : .plain(
        403,
        "This server answers to this machine's own name only; 'briefgen serve --bind NAME' lets it answer to another."
      )
    answer.headers += [
      ("Cache-Control", "no-cache"), ("X-Content-Type-Options", "nosniff"),
      // No page of another site shows what is served here.
      ("Cross-Origin-Resource-Policy", "same-origin"), ("Referrer-Policy", "same-origin"),
    ]
    return answer
  }

  private func found(_ request: Request) -> Answer {
    guard ["GET", "HEAD"].contains(request.method) else {
      var answer = Answer.plain(405, "Only GET and HEAD are answered.")
      answer.headers.append(("Allow", "GET, HEAD"))
      return answer
    }
    guard let path = request.path else { return .plain(400, "No file can have this address.") }
    switch path {
    case ReloadScript.path:
      return tagged(Array(ReloadScript.source.utf8), type: ContentType.of(path), request)
    case ReloadScript.events:
      let state = request.headers["last-event-id"] ?? request.query("state")
      return Answer(
        status: 200, headers: [("Content-Type", "text/event-stream")],
        body: .events(Array("retry: 500\n\n".utf8) + history.events(since: state)))
    default: break
    }
    guard let files else { return unbuilt }
    let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    if files.has(file) { return self.file(file, of: files, request) ?? missing(files) }
    if !path.isEmpty, files.has(path + "/index.html") {
      return Answer(status: 301, headers: [("Location", "/" + Self.escaped(path) + "/")])
    }
    return missing(files)
  }

  /// A path as an address has it.
  private static func escaped(_ path: String) -> String {
    path.utf8.reduce(into: "") { text, byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || "-._~/".utf8.contains(byte)
      text +=
        isPlain
        ? String(Unicode.Scalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }

  /// A file of the site; nil where it is gone.
  private func file(_ path: String, of files: PublishedSite, _ request: Request) -> Answer? {
    if path.hasSuffix(".html") {
      return files.read(path).map { tagged(opened($0, path), type: ContentType.of(path), request) }
    }
    guard let file = files.open(path) else { return nil }
    let stamp = file.stamp
    let tag = "\"\(stamp.inode)-\(stamp.size)-\(stamp.modified)\""
    var answer = Answer(
      status: 200,
      headers: [("Content-Type", ContentType.of(path)), ("ETag", tag), ("Accept-Ranges", "bytes")],
      body: .file(file.descriptor, offset: 0, count: stamp.size))
    if Self.names(request.headers["if-none-match"], tag) {
      answer.status = 304
      answer.body = .file(file.descriptor, offset: 0, count: 0)
      return answer
    }
    // A part of another version than the one that the browser has would spoil it.
    let mayBePart = request.headers["if-range"].map { $0 == tag } ?? true
    switch ByteRange(mayBePart ? request.headers["range"] : nil, size: stamp.size) {
    case .all: break
    case .part(let part):
      answer.status = 206
      answer.headers.append(
        ("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(stamp.size)"))
      answer.body = .file(file.descriptor, offset: part.lowerBound, count: part.count)
    case .unsatisfiable:
      answer.status = 416
      answer.headers.append(("Content-Range", "bytes */\(stamp.size)"))
      answer.body = .file(file.descriptor, offset: 0, count: 0)
    }
    return answer
  }

  /// Bytes that are made anew for each request, told by their digest.
  private func tagged(_ bytes: [UInt8], type: String, _ request: Request) -> Answer {
    let digest = Digest(bytes)
    let tag = "\"\(String(digest.high, radix: 16))\(String(digest.low, radix: 16))\""
    var answer = Answer(
      status: 200, headers: [("Content-Type", type), ("ETag", tag)], body: .bytes(bytes))
    if Self.names(request.headers["if-none-match"], tag) {
      answer.status = 304
      answer.body = .bytes([])
    }
    return answer
  }

  /// Whether an `If-None-Match` names a tag, or any.
  private static func names(_ header: String?, _ tag: String) -> Bool {
    guard let header else { return false }
    return header.split(separator: ",").contains { part in
      let word = part.drop { $0 == " " }.prefix { $0 != " " }
      return word == "*" || (word.hasPrefix("W/") ? word.dropFirst(2) : word) == tag
    }
  }

  // MARK: Pages

  /// A page with the reloading script in it.
  private func opened(_ page: [UInt8], _ path: String) -> [UInt8] {
    PagePolicy.opened(
      page, for: ReloadScript.element(page: path, state: history.state, nonce: nonce), nonce: nonce)
  }

  /// The site's own page for what is not there. The script does not know it by a path: it is loaded anew with any change.
  private func missing(_ files: PublishedSite) -> Answer {
    let page = files.read("404.html").map { opened($0, "") }
    return Answer(
      status: 404, headers: [("Content-Type", "text/html; charset=utf-8")],
      body: .bytes(page ?? own("Nothing is here", "No file of the site has this address.")))
  }

  /// What is seen before a first build went well.
  private var unbuilt: Answer {
    Answer(
      status: 503, headers: [("Content-Type", "text/html; charset=utf-8")],
      body: .bytes(own("Not built yet", history.failure ?? "The site is being built.")))
  }

  private func own(_ title: String, _ text: String) -> [UInt8] {
    let page = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      </head>
      <body>
      <h1>\(title)</h1>
      <pre>\(ReloadScript.escaped(text))</pre>
      </body>
      </html>

      """
    return opened(Array(page.utf8), "")
  }
}

import Foundation
import Model
import Publishing
import Testing

@testable import Serving

/// What is answered for a site that was published into a folder of the test's own.
@Suite("Served site") final class ServedSiteTests {
  private let path = FileManager.default.temporaryDirectory.appendingPathComponent(
    "briefgen-served-\(UUID().uuidString)"
  ).path
  private var site: ServedSite

  init() throws {
    site = ServedSite(
      output: path + "/site", hosts: AllowedHosts(bind: "127.0.0.1"), run: "secret")
    try publish([
      ("index.html", page), ("briefs/index.html", page), ("briefs/two words é.html", page),
      ("404.html", page), ("style.css", "body {}"), ("film.mp4", "0123456789"),
    ])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private let page = """
    <!doctype html>
    <html><head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
    </head><body><p>Words.</p></body></html>
    """

  private func publish(_ files: [(path: String, text: String)]) throws {
    let writer = try SiteWriter(output: path + "/site")
    var waiting: [WaitingPage] = []
    for (token, file) in files.enumerated() {
      let page = Page(path: file.path, bytes: Array(file.text.utf8))
      if try writer.stage(page, token: token).stamp == .none {
        waiting.append(WaitingPage(path: file.path, token: token))
      }
    }
    _ = try writer.publish(waiting, of: PathList(files.map { Array($0.path.utf8)[...] }))
    try writer.end()
    _ = site.take(.built(written: waiting.map(\.path), open: nil))
  }

  private func ask(
    _ target: String, _ headers: [String: String] = [:], method: String = "GET"
  ) -> Answer {
    site.answer(
      Request(
        method: method, target: target,
        headers: ["host": "localhost:8080"].merging(headers) { $1 }))
  }

  /// What an answer's body holds.
  private func text(_ answer: Answer) -> String {
    switch answer.body {
    case .bytes(let bytes), .events(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .file(let file, let offset, let count):
      defer { close(file) }
      var bytes = [UInt8](repeating: 0, count: count)
      let read = pread(file, &bytes, count, off_t(offset))
      return String(decoding: bytes.prefix(max(read, 0)), as: UTF8.self)
    }
  }

  @Test("A folder is its index, and its name without the slash leads there")
  func folders() {
    #expect(ask("/").status == 200)
    #expect(ask("/?q=1").status == 200)
    #expect(ask("/briefs/").status == 200)
    #expect(ask("/briefs").status == 301)
    #expect(ask("/briefs")["Location"] == "/briefs/")
  }

  @Test("A name is found by its escapes")
  func escapes() {
    #expect(ask("/briefs/two%20words%20%C3%A9.html").status == 200)
    #expect(ask("/briefs/two%20words%20%c3%a9.html").status == 200)
    #expect(ask("/style%2Ecss").status == 200)
  }

  @Test(
    "Nothing outside the site is answered, and nothing that no build wrote",
    arguments: [
      "/../secret.txt", "/%2e%2e/secret.txt", "/%2E%2E%2Fsecret.txt", "/briefs/../../secret.txt",
      "//secret.txt", "/./style.css", "/.briefgen", "/stray.txt", "/linked.txt", "/briefs//",
      "/style.css/",
    ])
  func outside(_ target: String) throws {
    for name in ["secret.txt", "site/stray.txt"] {
      try Data("secret".utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    }
    try? FileManager.default.createSymbolicLink(
      atPath: path + "/site/linked.txt", withDestinationPath: path + "/secret.txt")
    let answer = ask(target)
    #expect(answer.status == 404)
    #expect(!text(answer).contains("secret.txt"))
  }

  @Test("A link that took the place of a file is not followed")
  func replacedByLink() throws {
    try Data("secret".utf8).write(to: URL(fileURLWithPath: path + "/secret.txt"))
    try FileManager.default.removeItem(atPath: path + "/site/style.css")
    try FileManager.default.createSymbolicLink(
      atPath: path + "/site/style.css", withDestinationPath: path + "/secret.txt")
    #expect(ask("/style.css").status == 404)
  }

  @Test(
    "An address that no file can have is refused",
    arguments: ["/%zz", "/%2", "/a%00b", "x", "/%ff"])
  func badAddress(_ target: String) {
    #expect(ask(target).status == 400)
  }

  @Test(
    "Files have their types",
    arguments: [
      ("a/b.html", "text/html; charset=utf-8"), ("style.css", "text/css; charset=utf-8"),
      ("feed.xml", "application/atom+xml"), ("sitemap.xml", "application/xml"),
      ("LOGO.PNG", "image/png"), ("LICENSE", "application/octet-stream"),
      ("a.unknown", "application/octet-stream"),
    ])
  func types(_ path: String, _ type: String) {
    #expect(ContentType.of(path) == type)
  }

  @Test(
    "A part of a file is sent where one is asked for",
    arguments: [
      ("bytes=2-4", 206, "234", "bytes 2-4/10"), ("bytes=7-", 206, "789", "bytes 7-9/10"),
      ("bytes=-2", 206, "89", "bytes 8-9/10"), ("bytes=0-99", 206, "0123456789", "bytes 0-9/10"),
      ("bytes=10-", 416, "", "bytes */10"), ("bytes=-0", 416, "", "bytes */10"),
      ("bytes=99999999999999999999-", 416, "", "bytes */10"),
      ("bytes=4-2", 200, "0123456789", nil), ("bytes=0-1,3-4", 200, "0123456789", nil),
      ("lines=1-2", 200, "0123456789", nil),
    ])
  func ranges(_ range: String, _ status: Int, _ bytes: String, _ told: String?) {
    let answer = ask("/film.mp4", ["range": range])
    #expect(answer.status == status)
    #expect(answer["Content-Range"] == told)
    #expect(text(answer) == bytes)
  }

  @Test("A part of another version than the browser's is not sent")
  func ifRange() {
    let tag = ask("/film.mp4")["ETag"] ?? ""
    #expect(ask("/film.mp4", ["range": "bytes=0-1", "if-range": tag]).status == 206)
    #expect(ask("/film.mp4", ["range": "bytes=0-1", "if-range": "\"old\""]).status == 200)
  }

  @Test(
    "What the browser has is not sent again",
    arguments: ["/", "/style.css", "/.briefgen-serve/reload.js"])
  func tags(_ target: String) throws {
    let tag = try #require(ask(target)["ETag"])
    for known in [tag, "W/" + tag, "\"old\", " + tag, "*"] {
      let answer = ask(target, ["if-none-match": known])
      #expect(answer.status == 304)
      #expect(text(answer).isEmpty)
    }
    #expect(ask(target, ["if-none-match": "\"old\""]).status == 200)
  }

  @Test("A file that changed has another tag")
  func changedTag() throws {
    let (film, page) = (ask("/film.mp4")["ETag"], ask("/")["ETag"])
    try publish([("index.html", self.page + " "), ("film.mp4", "0123456780")])
    #expect(ask("/film.mp4")["ETag"] != film)
    #expect(ask("/")["ETag"] != page)
  }

  @Test("What is not there has the site's own page, which listens too")
  func missing() {
    let answer = ask("/gone.html")
    #expect(answer.status == 404)
    #expect(text(answer).contains("Words."))
    #expect(text(answer).contains("data-page=\"\""))
  }

  @Test("Other methods than GET and HEAD are refused")
  func methods() {
    #expect(ask("/", method: "HEAD").status == 200)
    #expect(ask("/", method: "OTHER").status == 405)
    #expect(ask("/", method: "OTHER")["Allow"] == "GET, HEAD")
  }

  @Test(
    "Only this machine's names are answered",
    arguments: [
      ("localhost", 200), ("LocalHost:8080", 200), ("127.0.0.1:8080", 200), ("[::1]:8080", 200),
      ("localhost.", 200), ("evil.example", 403), ("evil.example:8080", 403),
      ("127.0.0.1.evil.example", 403),
      ("192.168.1.20", 403), ("", 403),
    ])
  func hosts(_ host: String, _ status: Int) {
    #expect(ask("/style.css", ["host": host]).status == status)
    #expect(ask("/.briefgen-serve/events", ["host": host]).status == status)
  }

  @Test("A request without a host is refused")
  func noHost() {
    #expect(site.answer(Request(method: "GET", target: "/", headers: [:])).status == 403)
  }

  @Test("Who listens on all addresses answers to addresses, and to no other name")
  func allAddresses() {
    for bind in ["0.0.0.0", "::"] {
      let hosts = AllowedHosts(bind: bind)
      #expect(hosts.allow("192.168.1.20:8080") && hosts.allow("[fe80::1]:80"))
      #expect(!hosts.allow("evil.example") && !hosts.allow("1.2.3.evil"))
    }
    #expect(AllowedHosts(bind: "Desk.local").allow("desk.local:80"))
  }

  @Test("Before there is a site the page says why, and listens")
  func unbuilt() {
    site = ServedSite(output: path + "/none", hosts: AllowedHosts(bind: "localhost"), run: "r")
    _ = site.take(.failed("content/a.md:2: error: <b> [bad]"))
    let answer = ask("/")
    #expect(answer.status == 503)
    #expect(text(answer).contains("error: &lt;b> [bad]"))
    #expect(text(answer).contains("script-src 'nonce-r'"))
  }

  // MARK: What pages that listen are told

  /// The names of events and their lines.
  private func events(_ bytes: [UInt8]) -> [[String]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n\n").map { event in
      event.split(separator: "\n").compactMap { line in
        ["event: ", "data: "].contains { line.hasPrefix($0) }
          ? String(line.drop { $0 != " " }.dropFirst()) : nil
      }.filter { !$0.isEmpty }
    }.filter { !$0.isEmpty }
  }

  private func missed(since state: String) -> [[String]] {
    events(Array(text(ask("/.briefgen-serve/events?state=\(state)")).utf8))
  }

  @Test("A page is told what changed since it was loaded, and what was taken away")
  func history() throws {
    let first = site.history.state
    try publish([("index.html", page), ("style.css", "p {}"), ("film.mp4", "0123456789")])
    #expect(
      missed(since: first) == [
        ["built", "404.html", "briefs/index.html", "briefs/two words é.html", "style.css"]
      ])
    #expect(missed(since: site.history.state) == [["built"]])
    #expect(missed(since: "other-1") == [["stale"]])
    #expect(missed(since: "secret-99") == [["stale"]])
    #expect(missed(since: "") == [["stale"]])
  }

  @Test("An error is told to who listens and to who comes, until a build goes well")
  func failure() {
    let state = site.history.state
    #expect(events(site.take(.failed("one\ntwo"))) == [["failed", "one", "two"]])
    #expect(missed(since: state) == [["failed", "one", "two"]])
    #expect(events(site.take(.built(written: [], open: nil))) == [["built"]])
    #expect(missed(since: state) == [["built"]])
  }

  @Test("The page to go to is told before what changed")
  func navigation() {
    let told = site.take(.built(written: ["briefs/a.html"], open: "briefs/a.html"))
    #expect(events(told) == [["open-page", "briefs/a.html"], ["built", "briefs/a.html"]])
  }
}

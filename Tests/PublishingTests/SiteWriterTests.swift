import Foundation
import Model
import Testing

@testable import Publishing

@Suite("Publishing") struct SiteWriterTests {
  /// A folder that is gone after the test.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "briefgen-\(UUID().uuidString)"
    ).path
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, _ name: String) throws {
      let url = URL(fileURLWithPath: path).appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }

    func read(_ name: String) -> String? {
      FileManager.default.contents(atPath: path + "/" + name).map {
        String(decoding: $0, as: UTF8.self)
      }
    }

    func exists(_ name: String) -> Bool {
      FileManager.default.fileExists(atPath: path + "/" + name)
    }

    func age(_ name: String) throws {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)],
        ofItemAtPath: path + "/" + name)
    }

    func date(_ name: String) throws -> Date? {
      try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.modificationDate]
        as? Date
    }
  }

  private func page(_ path: String, _ text: String) -> Page {
    Page(path: path, bytes: Array(text.utf8))
  }

  @discardableResult private func publish(_ pages: [Page], to folder: Folder) throws
    -> PublishReport
  {
    try publish(pages, to: folder.path)
  }

  @discardableResult private func publish(_ pages: [Page], to output: String) throws
    -> PublishReport
  {
    let writer = try SiteWriter(output: output)
    defer { try? writer.end() }
    var waiting: [WaitingPage] = []
    for (index, page) in pages.enumerated()
    where try writer.stage(page, token: index).stamp == .none {
      waiting.append(WaitingPage(path: page.path, token: index))
    }
    return try writer.publish(waiting, of: paths(pages.map(\.path)))
  }

  private func paths(_ paths: [String]) -> PathList {
    PathList(paths.map { Array($0.utf8)[...] })
  }

  private func ended(_ path: String) -> ArraySlice<UInt8> { (Array(path.utf8) + [0])[...] }

  @Test(
    "What did not change keeps its time stamp, what changed is written, what is gone is removed")
  func rebuild() throws {
    let folder = Folder()
    try publish([page("a.html", "a"), page("x/b.html", "b"), page("y/c.html", "c")], to: folder)
    try folder.age("a.html")
    let report = try publish([page("a.html", "a"), page("x/b.html", "B")], to: folder)
    #expect(report == PublishReport(written: 1, removed: 1))
    #expect(try folder.date("a.html") == Date(timeIntervalSince1970: 1_000_000_000))
    #expect(folder.read("x/b.html") == "B")
    #expect(!folder.exists("y"))
  }

  @Test("Folders that were made for a build go again where it publishes nothing, and no others")
  func madeFolders() throws {
    let folder = Folder()
    try folder.write("mine", "a/mine.txt")
    let writer = try SiteWriter(output: folder.path + "/a/b/c")
    #expect(folder.exists("a/b/c"))
    try writer.end()
    #expect(!folder.exists("a/b") && folder.read("a/mine.txt") == "mine")
    try publish([page("x.html", "1")], to: folder.path + "/a/b/c")
    #expect(folder.read("a/b/c/x.html") == "1")
  }

  @Test("With the last page of a folder it goes, and each folder above it that is empty then")
  func emptied() throws {
    let folder = Folder()
    let all = [
      page("a/b/c/d/one.html", "1"), page("a/b/two.html", "2"), page("e/f/g/three.html", "3"),
      page("four.html", "4"),
    ]
    try publish(all, to: folder)
    try folder.write("mine", "e/mine.txt")
    try publish([all[1], all[3]], to: folder)
    #expect(!folder.exists("a/b/c") && folder.read("a/b/two.html") == "2")
    #expect(!folder.exists("e/f") && folder.read("e/mine.txt") == "mine")
    try publish([all[3]], to: folder)
    #expect(!folder.exists("a") && folder.read("four.html") == "4")
  }

  @Test("A list that the ledger vouches for removes nothing outside the folder")
  func forged() throws {
    let folder = Folder()
    try folder.write("theirs", "victim.txt")
    let list =
      "briefgen 1: files below are written and removed by briefgen build\n../victim.txt\na.html\n"
    try folder.write(list, "public/.briefgen")
    try folder.write("a", "public/a.html")
    let writer = try SiteWriter(output: folder.path + "/public", list: Digest(Array(list.utf8)))
    defer { try? writer.end() }
    let report = try writer.publish([], of: paths([]))
    #expect(report == PublishReport(written: 0, removed: 1))
    #expect(folder.read("victim.txt") == "theirs")
    #expect(!folder.exists("public/a.html"))
  }

  @Test("Files of others stay, and are never overwritten")
  func foreign() throws {
    let folder = Folder()
    try publish([page("a.html", "a")], to: folder)
    try folder.write("mine", "b.html")
    try publish([page("a.html", "a2")], to: folder)
    #expect(folder.read("b.html") == "mine")
    #expect(throws: PublishingError.foreignFile(path: folder.path + "/b.html")) {
      try publish([page("b.html", "other")], to: folder)
    }
    #expect(folder.read("b.html") == "mine")
  }

  @Test("What is given up leaves the site as it was, and nothing of its own behind")
  func discard() throws {
    let folder = Folder()
    try publish([page("a.html", "a")], to: folder)
    let writer = try SiteWriter(output: folder.path)
    _ = try writer.stage(page("a.html", "new"), token: 0)
    _ = try writer.stage(page("b.html", "new"), token: 1)
    try writer.end()
    #expect(folder.read("a.html") == "a")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        ".briefgen", "a.html",
      ])
  }

  @Test("A build that plans has its pages at hand, in a file that nobody sees")
  func held() throws {
    let folder = Folder()
    try publish([page("a.html", "a")], to: folder.path + "/public")
    try folder.write("mine", "temporary/mine.txt")
    let temporary = folder.path + "/temporary"
    let writer = try SiteWriter(reading: folder.path + "/public", holdingPagesIn: temporary)
    defer { try? writer.end() }
    let pages = [page("b.html", "first"), page("c.html", ""), page("b.html", "second, longer")]
    for (index, page) in pages.enumerated() {
      #expect(try writer.stage(page, token: index % 2).stamp == .none)
    }
    #expect(try writer.bytes(of: "b.html", waiting: 0) == pages[2].bytes)
    #expect(try writer.bytes(of: "c.html", waiting: 1) == [])
    #expect(try writer.bytes(of: "a.html", waiting: nil) == Array("a".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == ["mine.txt"])
    #expect(!folder.exists("public/b.html"))
    #expect(throws: PublishingError.self) {
      try SiteWriter(reading: folder.path + "/public", holdingPagesIn: folder.path + "/none")
    }
  }

  @Test("What was left in a folder that nobody else writes in stands, and is not looked at")
  func own() throws {
    let folder = Folder()
    try publish([page("a.html", "a")], to: folder)
    let path = ended("a.html")
    let first = try SiteWriter(output: folder.path)
    let stamp = try #require(first.stamp(path))
    try first.end()
    try folder.write("changed", "a.html")
    for isOwn in [false, true] {
      let writer = try SiteWriter(output: folder.path, isOwn: isOwn)
      defer { try? writer.end() }
      let now = writer.standing(path, stamp, Digest([0x61]), since: FileStamp.now)
      #expect(now == (isOwn ? stamp : nil))
    }
  }

  @Test(
    "A page that stands as it was left is kept unread; one that was changed, even to the same length, is not"
  )
  func keep() throws {
    let folder = Folder()
    try publish([page("a.html", "one")], to: folder)
    let writer = try SiteWriter(output: folder.path)
    defer { try? writer.end() }
    let path = ended("a.html")
    let left = try #require(writer.stamp(path))
    let (soon, later) = (left.changed, left.changed + 10_000_000_000)
    let digest = Digest(Array("one".utf8))
    #expect(writer.wrote(path) && !writer.wrote(ended("b.html")))
    #expect(writer.standing(path, left, digest, since: soon) == left)
    #expect(writer.standing(path, left, digest, since: later) == left)
    try folder.write("two", "a.html")
    #expect(writer.standing(path, left, digest, since: soon) == nil)
    #expect(writer.standing(path, left, digest, since: later) == nil)
    try folder.write("one", "a.html")
    #expect(writer.standing(path, left, digest, since: later) == writer.stamp(path))
    #expect(writer.standing(ended("c.html"), left, digest, since: later) == nil)
  }

  @Test("A list of paths is in the order of its bytes, each once, and holds none that climbs")
  func pathList() {
    let list = paths(["b/ä.html", "b.html", "a", "../c", "b.html", "", "a/b", "x\ny"])
    #expect(
      list.lines.map { String(decoding: $0, as: UTF8.self) } == [
        "a", "a/b", "b.html", "b/ä.html",
      ])
    for path in ["a", "a/b", "b.html", "b/ä.html"] {
      #expect(list.contains(Array(path.utf8)[...]), "\(path)")
    }
    for path in ["", "a/", "b", "b/z", "zz"] { #expect(!list.contains(Array(path.utf8)[...])) }
    let other = paths(["a/b", "c"])
    #expect(list.subtracting(other) == ["a", "b.html", "b/ä.html"].map { Array($0.utf8)[...] })
    #expect(
      Array(list.union(other).lines).count == 5 && Array(other.union(paths([])).lines).count == 2)
  }

  @Test("The ledger stands beside the folder, not in it, and a build without one finds none")
  func ledger() throws {
    let folder = Folder()
    let writer = try SiteWriter(output: folder.path + "/public/")
    defer { try? writer.end() }
    let output = folder.path + "/public/"
    #expect(SiteWriter.ledger(beside: output) == nil)
    var pieces: [[UInt8]] = [[3], [1, 2]]
    writer.writeLedger { pieces.popLast() }
    #expect(SiteWriter.ledger(beside: output) == [1, 2, 3])
    #expect(folder.exists(".briefgen-public") && !folder.exists("public/.briefgen-public"))
  }

  @Test("A second build of one folder is told to wait")
  func lock() throws {
    let folder = Folder()
    let first = try SiteWriter(output: folder.path)
    #expect(throws: PublishingError.locked(path: folder.path)) {
      _ = try SiteWriter(output: folder.path)
    }
    try first.end()
    try publish([page("a.html", "a")], to: folder)
  }

  @Test(
    "Pages wait beside the folder, not in it, and what a stopped build left there is cleared away")
  func leftovers() throws {
    let folder = Folder()
    try folder.write("half", ".briefgen.staging-public/0")
    let writer = try SiteWriter(output: folder.path + "/public")
    _ = try writer.stage(page("a.html", "a"), token: 7)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/public") == [])
    #expect(folder.read(".briefgen.staging-public/7") == "a")
    #expect(!folder.exists(".briefgen.staging-public/0"))
    try writer.end()
    #expect(!folder.exists(".briefgen.staging-public"))
  }

  @Test("A link in the way of the staging folder is told, and what it leads to stays")
  func stagingLink() throws {
    let folder = Folder()
    let outside = Folder()
    try outside.write("letter", "a.txt")
    try folder.write("", "keep")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/.briefgen.staging-public", withDestinationPath: outside.path)
    #expect(throws: PublishingError.self) {
      _ = try SiteWriter(output: folder.path + "/public")
    }
    #expect(outside.read("a.txt") == "letter")
  }

  @Test("No page is removed through a link")
  func removalThroughLink() throws {
    let folder = Folder()
    let outside = Folder()
    let output = folder.path + "/public"
    try publish([page("briefs/a.html", "a"), page("b.html", "b")], to: output)
    try outside.write("theirs", "a.html")
    try FileManager.default.removeItem(atPath: output + "/briefs")
    try FileManager.default.createSymbolicLink(
      atPath: output + "/briefs", withDestinationPath: outside.path)
    #expect(throws: PublishingError.self) { try publish([page("b.html", "new")], to: output) }
    #expect(outside.read("a.html") == "theirs")
    #expect(folder.read("public/b.html") == "b")
  }

  // MARK: All or nothing

  /// A site of two pages, and a build that is about to change one, add one and remove one, and fails at its last step: a
  /// folder stands where its page must go.
  private func change(in folder: Folder, stoppedAt step: Int = .max) throws {
    let output = folder.path + "/public"
    try publish([page("a.html", "a"), page("x/b.html", "b")], to: output)
    let writer = try SiteWriter(output: output)
    defer { try? writer.end() }
    _ = try writer.stage(page("a.html", "A"), token: 0)
    _ = try writer.stage(page("y/c.html", "C"), token: 1)
    var asked = 0
    _ = try writer.publish(
      [WaitingPage(path: "a.html", token: 0), WaitingPage(path: "y/c.html", token: 1)],
      of: paths(["a.html", "y/c.html"])
    ) {
      asked += 1
      return asked > step
    }
  }

  @Test(
    "A build that is told to stop takes its steps back, whichever was the last", arguments: 0...3)
  func interrupted(_ step: Int) throws {
    let folder = Folder()
    #expect(throws: PublishingError.interrupted) { try change(in: folder, stoppedAt: step) }
    #expect(folder.read("public/a.html") == "a" && folder.read("public/x/b.html") == "b")
    #expect(!folder.exists("public/y") && !folder.exists(".briefgen.staging-public"))
    try change(in: folder)
    #expect(folder.read("public/a.html") == "A" && folder.read("public/y/c.html") == "C")
    #expect(!folder.exists("public/x"))
  }

  @Test("A build that was killed on its way back goes on back")
  func killedOnItsWayBack() throws {
    let folder = Folder()
    let output = folder.path + "/public"
    try publish([page("a.html", "a"), page("x/b.html", "b")], to: output)
    // The new page is still there, the changed one is the old one again, the removed one waits.
    try folder.write("C", "public/y/c.html")
    try folder.write("b", ".briefgen.staging-public/old-2")
    try FileManager.default.removeItem(atPath: output + "/x")
    try folder.write(
      "briefgen journal 1\nreplace 0 a.html\nplace 1 y/c.html\nremove x/b.html\nend\n",
      ".briefgen.staging-public/journal-back")
    try SiteWriter(output: output).end()
    #expect(folder.read("public/a.html") == "a" && folder.read("public/x/b.html") == "b")
    #expect(!folder.exists("public/y/c.html") && !folder.exists(".briefgen.staging-public"))
  }

  @Test("A folder or link of somebody's in the place of a page that goes stays")
  func takenOver() throws {
    let folder = Folder()
    let output = folder.path + "/public"
    try publish([page("a.html", "a"), page("b.html", "b")], to: output)
    try FileManager.default.removeItem(atPath: output + "/a.html")
    try folder.write("theirs", "public/a.html/keep.txt")
    try publish([page("b.html", "b")], to: output)
    #expect(folder.read("public/a.html/keep.txt") == "theirs")
  }

  @Test("A slash before an accent is a slash: no page gets through a link by it")
  func accents() throws {
    let folder = Folder()
    let outside = Folder()
    try outside.write("", "keep.txt")
    try folder.write("", "public/keep.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/public/zzz", withDestinationPath: outside.path)
    #expect(throws: PublishingError.self) {
      try publish([page("zzz/\u{301}x/index.html", "evil")], to: folder.path + "/public")
    }
    #expect(!outside.exists("\u{301}x"))
    try publish([page("a/\u{301}x/index.html", "a")], to: folder.path + "/public")
    #expect(folder.read("public/a/\u{301}x/index.html") == "a")
  }

  @Test("What a killed build was about to do is done by the next, before it does anything else")
  func killed() throws {
    let folder = Folder()
    let output = folder.path + "/public"
    try publish([page("a.html", "a"), page("x/b.html", "b")], to: output)
    // The first page is in its place; the second waits, and the old one is not removed yet.
    try folder.write("A", "public/a.html")
    try folder.write("C", ".briefgen.staging-public/1")
    try folder.write(
      "briefgen journal 1\nplace 0 a.html\nplace 1 y/c.html\nremove x/b.html\nend\n",
      ".briefgen.staging-public/journal")
    try SiteWriter(output: output).end()
    #expect(folder.read("public/a.html") == "A" && folder.read("public/y/c.html") == "C")
    #expect(!folder.exists("public/x") && !folder.exists(".briefgen.staging-public"))
  }

  @Test(
    "A step of a killed build leads to its page, whatever letters its path begins and ends with")
  func killedAmongLetters() throws {
    let folder = Folder()
    let output = folder.path + "/public"
    try publish([page("a.html", "a"), page("\u{301}b.html", "b")], to: output)
    try folder.write("C", ".briefgen.staging-public/0")
    try folder.write("D", ".briefgen.staging-public/1")
    try folder.write(
      "briefgen journal 1\nplace 0 \u{301}c.html\nplace 1 d\r\nremove \u{301}b.html\nend\n",
      ".briefgen.staging-public/journal")
    try SiteWriter(output: output).end()
    #expect(folder.read("public/\u{301}c.html") == "C" && folder.read("public/d\r") == "D")
    #expect(!folder.exists("public/\u{301}b.html"))
  }

  @Test(
    "A journal that leads out of the folder, or was not written to its end, is none",
    arguments: ["place ../0 a.html\nend\n", "remove ../keep.txt\nend\n", "remove a.html\n"])
  func forgedJournal(_ steps: String) throws {
    let folder = Folder()
    let output = folder.path + "/public"
    try publish([page("a.html", "a")], to: output)
    try folder.write("theirs", "keep.txt")
    try folder.write("briefgen journal 1\n" + steps, ".briefgen.staging-public/journal")
    try SiteWriter(output: output).end()
    #expect(folder.read("keep.txt") == "theirs" && folder.read("public/a.html") == "a")
  }

  @Test("A list that was damaged or is gone is made up for by what the ledger knows to be written")
  func damagedList() throws {
    let folder = Folder()
    let output = folder.path + "/public"
    try publish([page("a.html", "a")], to: output)
    let known = Digest(Array(try #require(folder.read("public/.briefgen")).utf8))
    try folder.write("brief", "public/.briefgen")
    let writer = try SiteWriter(output: output, list: known) {
      [WrittenFile(path: Array("a.html".utf8)[...], digest: Digest([]))]
    }
    #expect(writer.wrote(ended("a.html")))
    try writer.end()
    try FileManager.default.removeItem(atPath: output + "/.briefgen")
    for (text, isOwn) in [("a", true), ("theirs", false)] {
      try folder.write(text, "public/a.html")
      let other = try SiteWriter(output: output, list: known) {
        [WrittenFile(path: Array("a.html".utf8)[...], digest: Digest(Array("a".utf8)))]
      }
      #expect(other.wrote(ended("a.html")) == isOwn)
      try other.end()
    }
  }

  @Test("No link leads a page out of the folder")
  func links() throws {
    let folder = Folder()
    let outside = Folder()
    try outside.write("safe", "target.html")
    try folder.write("", "keep")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/briefs", withDestinationPath: outside.path)
    #expect(throws: PublishingError.self) {
      try publish([page("briefs/target.html", "evil")], to: folder)
    }
    #expect(outside.read("target.html") == "safe")
  }

  @Test("Paths in the list that climb are not believed")
  func list() throws {
    let folder = Folder()
    let outside = Folder()
    try outside.write("safe", "x.html")
    try folder.write(
      "briefgen 1: files below are written and removed by briefgen build\n../\(URL(fileURLWithPath: outside.path).lastPathComponent)/x.html\n/etc/hostname\n",
      ".briefgen")
    try publish([page("a.html", "a")], to: folder)
    #expect(outside.read("x.html") == "safe")
  }

  @Test(
    "A folder where a page must go, and a file where the output must go, are errors with their path"
  )
  func obstacles() throws {
    let folder = Folder()
    try folder.write("", "a.html/inner")
    #expect(throws: PublishingError.self) { try publish([page("a.html", "a")], to: folder) }
    let file = Folder()
    try folder.write("x", "file")
    _ = file
    #expect(throws: PublishingError.self) { _ = try SiteWriter(output: folder.path + "/file") }
  }

  @Test("A copy is staged piece by piece, and one that stands there already is left as it is")
  func copies() throws {
    let folder = Folder()
    let pieces = [Array(repeating: UInt8(ascii: "a"), count: 32), Array("end".utf8)]
    let digest = Digest(pieces.flatMap { $0 })
    for isFirst in [true, false] {
      let writer = try SiteWriter(output: folder.path)
      defer { try? writer.end() }
      #expect((writer.copy(at: "img/a.png", size: 35, digest) == nil) == isFirst)
      #expect(writer.copy(at: "img/a.png", size: 34, digest) == nil)
      #expect(writer.copy(at: "img/a.png", size: 35, Digest([1])) == nil)
      var rest = pieces[...]
      let page = try writer.stageCopy(at: "img/a.png", token: 1) { rest.popFirst() }
      #expect(page.digest == digest && page.stamp == .none)
      let waiting = [WaitingPage(path: page.path, token: 1)]
      _ = try writer.publish(waiting, of: PathList([Array(page.path.utf8)[...]]))
    }
    #expect(folder.read("img/a.png")?.hasSuffix("aend") == true)
  }

  @Test("A copy goes over nobody else's file")
  func foreignCopy() throws {
    let folder = Folder()
    try folder.write("mine", "a.png")
    let writer = try SiteWriter(output: folder.path)
    defer { try? writer.end() }
    #expect(throws: PublishingError.foreignFile(path: folder.path + "/a.png")) {
      _ = try writer.stageCopy(at: "a.png", token: 1) { nil }
    }
  }
}

import Foundation
import Testing

@testable import Watching

/// A folder for one test, which goes with it.
final class ScratchFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.appendingPathComponent(
        "briefgen-watch-\(UUID().uuidString)"
      ).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String = "x") {
    FileManager.default.createFile(atPath: path + "/" + name, contents: Data(text.utf8))
  }

  func folder(_ name: String) { mkdir(path + "/" + name, 0o755) }

  /// What a watcher of some places tells of what `change` does, without the folder's own path; nil for nothing.
  func changes(
    of places: [String], followsLinks: Bool = false, by change: () -> Void
  ) throws -> [String]? {
    var watcher = try FileWatcher(places.map { path + "/" + $0 }, followsLinks: followsLinks)
    change()
    return try watcher.wait(upTo: 1000)?.map { String($0.dropFirst(path.count + 1)) }
  }
}

@Test("A file that is written, made, removed or renamed is told once")
func files() throws {
  let folder = try ScratchFolder()
  folder.folder("content")
  folder.write("content/old.md")
  folder.write("content/gone.md")
  let told = try folder.changes(of: ["content"]) {
    folder.write("content/old.md", "y")
    folder.write("content/new.md")
    unlink(folder.path + "/content/gone.md")
    rename(folder.path + "/content/new.md", folder.path + "/content/newer.md")
  }
  #expect(told == ["content/gone.md", "content/new.md", "content/newer.md", "content/old.md"])
}

@Test("Fifty saves of a file are one change")
func burst() throws {
  let folder = try ScratchFolder()
  folder.folder("content")
  let told = try folder.changes(of: ["content"]) {
    for _ in 0..<50 { folder.write("content/a.md") }
  }
  #expect(told == ["content/a.md"])
}

@Test(
  "What editors make beside a file is no change",
  arguments: [
    ".a.md.swp", "a.md~", "4913", "#a.md#", ".#a.md", "a.md___jb_tmp___", ".goutputstream-X1",
    "a.tmp",
  ])
func passingNames(_ name: String) throws {
  let folder = try ScratchFolder()
  folder.folder("content")
  #expect(try folder.changes(of: ["content"]) { folder.write("content/" + name) } == nil)
}

@Test("A save by way of another file is a change of the file that is meant")
func renamedSave() throws {
  let folder = try ScratchFolder()
  folder.write("briefgen.yml")
  let told = try folder.changes(of: ["briefgen.yml"]) {
    folder.write(".briefgen.yml.swp")
    rename(folder.path + "/.briefgen.yml.swp", folder.path + "/briefgen.yml")
    folder.write("notes.txt")
  }
  #expect(told == ["briefgen.yml"])
}

@Test("Folders that come are watched, and those that were moved away are not")
func comingFolders() throws {
  let folder = try ScratchFolder()
  folder.folder("content")
  folder.folder("content/a")
  var watcher = try FileWatcher([folder.path + "/content", folder.path + "/static"])
  folder.folder("static")
  rename(folder.path + "/content/a", folder.path + "/away")
  let first = try watcher.wait(upTo: 1000)
  #expect(first == [folder.path + "/content/a", folder.path + "/static"])
  folder.write("away/b.md")
  folder.write("static/logo.svg")
  let second = try watcher.wait(upTo: 1000)
  #expect(second == [folder.path + "/static/logo.svg"])
  folder.folder("static/deep")
  _ = try watcher.wait(upTo: 1000)
  folder.write("static/deep/icon.svg")
  let third = try watcher.wait(upTo: 1000)
  #expect(third == [folder.path + "/static/deep/icon.svg"])
}

@Test("A file that is being written is told once it is closed")
func openFile() throws {
  let folder = try ScratchFolder()
  folder.folder("content")
  var watcher = try FileWatcher([folder.path + "/content"])
  let file = open(folder.path + "/content/a.md", O_WRONLY | O_CREAT, 0o644)
  #expect(Foundation.write(file, "half", 4) == 4)
  let half = try watcher.wait(upTo: 100)
  #expect(half == nil)
  close(file)
  let whole = try watcher.wait(upTo: 1000)
  #expect(whole == [folder.path + "/content/a.md"])
}

@Test("A folder behind a link is watched where links are followed, and circles end")
func links() throws {
  let folder = try ScratchFolder()
  folder.folder("content")
  folder.folder("elsewhere")
  symlink(folder.path + "/elsewhere", folder.path + "/content/linked")
  symlink(folder.path + "/content", folder.path + "/content/round")
  let write = { folder.write("elsewhere/a.md") }
  #expect(try folder.changes(of: ["content"], by: write) == nil)
  #expect(
    try folder.changes(of: ["content"], followsLinks: true, by: write) == ["content/linked/a.md"])
}

@Test("A wait ends when it is told to")
func stop() throws {
  let folder = try ScratchFolder()
  var watcher = try FileWatcher([folder.path])
  var ends: [Int32] = [0, 0]
  #expect(pipe(&ends) == 0)
  #expect(Foundation.write(ends[1], "x", 1) == 1)
  let told = try watcher.wait(until: ends[0])
  #expect(told == nil)
  for end in ends { close(end) }
}

@Test("Where more changed at once than the system keeps, all that is watched counts as changed")
func lostEvents() throws {
  let folder = try ScratchFolder()
  folder.folder("content")
  let kept =
    (try? String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8))
    .flatMap { Int($0.dropLast()) } ?? 16_384
  var watcher = try FileWatcher([folder.path + "/content"])
  let (one, other) = (folder.path + "/content/a.md", folder.path + "/content/b.md")
  folder.write("content/a.md")
  // Each is two events of two names, so that none is the same as the one before it.
  for turn in 0...kept / 2 {
    rename(turn.isMultiple(of: 2) ? one : other, turn.isMultiple(of: 2) ? other : one)
  }
  let told = try watcher.wait(upTo: 1000)
  #expect(told?.first == folder.path + "/content")
  folder.write("content/c.md")
  let after = try watcher.wait(upTo: 1000)
  #expect(after == [folder.path + "/content/c.md"], "it is watched as before")
}

@Test(
  "A folder that cannot be watched is told with what to do",
  arguments: [
    (ENOSPC, "No space left on device; let it watch more folders: sysctl"),
    (EMFILE, "Too many open files; close other programs that watch files ["),
    (ENFILE, "Too many open files in system; close other programs that watch files ["),
    (EIO, "Input/output error; look at the disk ["),
  ])
func errors(_ number: Int32, _ words: String) {
  errno = number
  let error = WatchingError.system("content")
  #expect(error.message.hasPrefix("content: error: cannot be watched: " + words))
  #expect(error.message.hasSuffix(" [watching-failed]"))
}

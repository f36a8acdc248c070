import Foundation
import Model
import Testing

@testable import Reading

@Suite("Files that are copied") struct StaticFolderTests {
  /// A folder that is gone after the test.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "briefgen-static-\(UUID().uuidString)"
    ).path
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ data: Data, _ name: String) throws {
      let url = URL(fileURLWithPath: path).appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: url)
    }
  }

  @Test("All files but hidden ones are found, in the order of their paths' bytes")
  func names() throws {
    let folder = Folder()
    for name in ["b/x.svg", "b-x.svg", "a.ico", ".git/config", "b/.x", "bad\u{1}name"] {
      try folder.write(Data("x".utf8), name)
    }
    let found = try StaticFolder.find(folder.path, followsLinks: false)
    #expect(found.value.map(\.relativePath) == ["a.ico", "b-x.svg", "b/x.svg"])
    #expect(found.diagnostics.map(\.id) == ["bad-name"])
  }

  @Test("Links are followed to files below the folder, and elsewhere where that is asked for")
  func links() throws {
    let folder = Folder()
    try folder.write(Data("x".utf8), "static/a.svg")
    try folder.write(Data("x".utf8), "far/b.svg")
    for (name, target) in [("in.svg", "a.svg"), ("out.svg", "../far/b.svg"), ("far", "../far")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/static/" + name, withDestinationPath: target)
    }
    let root = folder.path + "/static"
    let near = try StaticFolder.find(root, followsLinks: false)
    #expect(near.value.map(\.relativePath) == ["a.svg", "in.svg"])
    #expect(near.value.map(\.isLink) == [false, true])
    #expect(near.diagnostics.map(\.id).sorted() == ["link-not-followed", "link-out-of-static"])
    let far = try StaticFolder.find(root, followsLinks: true)
    #expect(far.value.map(\.relativePath) == ["a.svg", "far/b.svg", "in.svg", "out.svg"])
    #expect(far.diagnostics.isEmpty)
  }

  @Test(
    "A file is read in pieces of which digests are made", arguments: [0, 1, 1 << 20, 3_000_001])
  func pieces(_ size: Int) throws {
    let folder = Folder()
    let data = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
    try folder.write(data, "a")
    var file = try FilePieces(folder.path + "/a")
    var all: [UInt8] = []
    while let piece = file.next() {
      #expect(piece.count <= 1 << 20 && (piece.count & 15 == 0 || all.count + piece.count == size))
      all += piece
    }
    #expect(all == Array(data) && file.failure == nil && file.stamp.size == size)
    var again = try FilePieces(folder.path + "/a")
    #expect(again.digest() == Digest(all))
  }

  @Test("Neither a folder nor a link is read as a file")
  func others() throws {
    let folder = Folder()
    try folder.write(Data("x".utf8), "a")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/l", withDestinationPath: "a")
    for name in ["", "/l", "/none"] {
      #expect(throws: ReadingError.self) { _ = try FilePieces(folder.path + name).stamp }
    }
    #expect(try FilePieces(folder.path + "/l", followsLink: true).stamp.size == 1)
  }
}

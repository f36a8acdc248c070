import Foundation
import Testing

@testable import briefgen

@Suite("What the program is made of") struct ProgramTests {
  /// A file of ELF's 64 bits, as far as its notes are told by it: a header, a table of program headers, and runs of notes.
  private struct File {
    var headers: [(type: Int, notes: [UInt8])]
    var headerSize = 56
    /// Where each run of notes was put, and the file's bytes.
    var bytes: [UInt8] {
      var file: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1] + Array(repeating: 0, count: 58)
      Self.put(64, 8, at: 32, &file)
      Self.put(headerSize, 2, at: 54, &file)
      Self.put(headers.count, 2, at: 56, &file)
      file += Array(repeating: 0, count: headers.count * headerSize)
      for (index, header) in headers.enumerated() {
        let place = 64 + index * headerSize
        Self.put(header.type, 4, at: place, &file)
        Self.put(file.count, 8, at: place + 8, &file)
        Self.put(header.notes.count, 8, at: place + 32, &file)
        file += header.notes
      }
      return file
    }

    static func put(_ value: Int, _ width: Int, at place: Int, _ file: inout [UInt8]) {
      for offset in 0..<width { file[place + offset] = UInt8(value >> (8 * offset) & 0xFF) }
    }

    static func note(_ name: String, type: Int, _ value: [UInt8]) -> [UInt8] {
      var note = [UInt8](repeating: 0, count: 12)
      let owner = Array(name.utf8) + [0]
      put(owner.count, 4, at: 0, &note)
      put(value.count, 4, at: 4, &note)
      put(type, 4, at: 8, &note)
      func filled(_ bytes: [UInt8]) -> [UInt8] {
        bytes + Array(repeating: 0, count: (4 - bytes.count % 4) % 4)
      }
      return note + filled(owner) + filled(value)
    }
  }

  private let id: [UInt8] = [0xDE, 0xAD, 1, 2, 3]

  @Test("A build id is found behind other headers, and behind other notes of other lengths")
  func found() {
    let own = File.note("GNU", type: 3, id)
    for before in [
      [], File.note("GNU", type: 1, [9]), File.note("stapsdt", type: 3, [9, 9, 9, 9, 9, 9]),
      File.note("GNU", type: 5, []),
    ] {
      for headers in [[(4, before + own)], [(1, []), (4, before), (6, [7]), (4, own)]] {
        for size in [56, 64] {
          let file = File(headers: headers, headerSize: size)
          #expect(BuildID.find(in: file.bytes).map { Array($0) } == id)
        }
      }
    }
  }

  @Test(
    "No id: another kind of file, none among its notes, and notes or headers that reach beyond it")
  func missing() {
    let own = File.note("GNU", type: 3, id)
    let file = File(headers: [(4, own)]).bytes
    for place in [0, 3, 4, 5] {
      var other = file
      other[place] ^= 1
      #expect(BuildID.find(in: other) == nil)
    }
    #expect(BuildID.find(in: File(headers: [(1, own)]).bytes) == nil)
    #expect(BuildID.find(in: File(headers: []).bytes) == nil)
    #expect(BuildID.find(in: File(headers: [(4, File.note("GNU", type: 2, id))]).bytes) == nil)
    #expect(BuildID.find(in: File(headers: [(4, File.note("Gnu", type: 3, id))]).bytes) == nil)
    // Only whole notes count; of a file cut short, whatever is left, nothing is made up.
    for count in file.indices {
      let found = BuildID.find(in: Array(file[..<count])).map { Array($0) }
      #expect(found == (count >= file.count - 3 ? id : nil), "\(count) of \(file.count)")
    }
  }

  @Test("Whatever the bytes are, only what lies in the file is looked at")
  func random() {
    let file = File(headers: [(1, []), (4, File.note("GNU", type: 3, id))]).bytes
    for place in file.indices {
      for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var other = file
        other[place] = value
        #expect((BuildID.find(in: other)?.count ?? 0) <= other.count)
      }
    }
  }

  @Test(
    "A program is told by size, time and id, a file without an id by its whole stamp, and a lost one as gone"
  )
  func marks() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let day = Date(timeIntervalSince1970: 1_700_000_000)
    func mark(_ bytes: [UInt8], _ name: String) throws -> [UInt8] {
      let url = folder.appendingPathComponent(name)
      try Data(bytes).write(to: url)
      try FileManager.default.setAttributes([.modificationDate: day], ofItemAtPath: url.path)
      return Program.mark(Array(url.path.utf8))
    }
    let file = File(headers: [(4, File.note("GNU", type: 3, id))]).bytes
    let other = File(headers: [(4, File.note("GNU", type: 3, id.reversed()))]).bytes
    let known = try mark(file, "a")
    #expect(known == Array("\(file.count) 1700000000000000000".utf8) + id)
    #expect(try mark(file, "b") == known)
    #expect(try mark(other, "c") != known)
    #expect(try mark(file + [0], "d") != known)
    let bare = try mark(Array("words".utf8), "e")
    let parts = String(decoding: bare, as: UTF8.self).split(separator: " ")
    #expect(parts.count == 5 && parts[0] == "5" && parts[1] == "1700000000000000000")
    #expect(try mark(Array("words".utf8), "f") != bare)
    #expect(
      Program.mark(Array(folder.appendingPathComponent("g").path.utf8)) == Array("gone".utf8))
  }

  @Test("The running program has a line for itself and each library, in the order of their paths")
  func identity() throws {
    let lines = String(decoding: try #require(Program.identity), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: true)
    let paths = lines.filter { $0.hasPrefix("/") }.map { $0.prefix { $0 != " " } }
    #expect(paths.contains { $0.contains("libc.so") })
    #expect(paths.map { Array($0.utf8) }.isSorted)
    #expect(Set(paths).count == paths.count)
  }
}

extension [[UInt8]] {
  fileprivate var isSorted: Bool {
    zip(self, dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
  }
}

import Foundation
import Testing

@testable import Publishing

@Suite("What a large build keeps on the disk") struct SpoolTests {
  private func spool(_ body: (Spool) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "briefgen-spool-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let writer = try SiteWriter(output: folder.appendingPathComponent("public").path)
    try body(try #require(try Spool(writer)))
    try writer.end()
    // What was made for a build that published nothing goes with it.
    let rest = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    #expect(rest.isEmpty)
  }

  @Test("Bytes are read as they were added and as they were written over, in any order")
  func bytes() throws {
    try spool { spool in
      var places: [(offset: Int, bytes: [UInt8])] = []
      for number in 0..<3_000 {
        let bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: number % 97)
        places.append((try spool.add(bytes[...]), bytes))
      }
      for number in stride(from: 0, to: 3_000, by: 7) {
        // Some are at hand when they are written over, others not.
        if number % 2 == 0 { _ = spool.read(places[number].bytes.count, at: places[number].offset) }
        places[number].bytes = places[number].bytes.map { $0 ^ 0xFF }
        #expect(spool.put(places[number].bytes[...], at: places[number].offset))
      }
      for place in places + places.reversed() {
        #expect(spool.read(place.bytes.count, at: place.offset) == place.bytes)
      }
      try spool.check()
    }
  }

  @Test("What was never added cannot be read, and then nothing is published")
  func damaged() throws {
    try spool { spool in
      let place = try spool.add([1, 2, 3])
      #expect(spool.read(4, at: place) == nil)
      #expect(throws: PublishingError.self) { try spool.check() }
    }
  }

  @Test("A build that only looks has none")
  func none() throws {
    let writer = try SiteWriter(reading: "/nonexistent/public")
    #expect(try Spool(writer) == nil)
    try writer.end()
  }
}

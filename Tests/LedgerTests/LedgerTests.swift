import Archiving
import Model
import Provenance
import TestSupport
import Testing

@testable import Ledger

@Suite("What a build remembers") struct LedgerTests {
  private let key = Digest(high: 7, low: UInt64.max)

  private func entry(_ number: Int) throws -> Ledger.Entry {
    let stamp = FileStamp(
      size: number, modified: -number, changed: Int.max, inode: Int.min, device: number << 40)
    let date = try #require(
      ArticleDate(
        year: 2024, month: 2, day: 29,
        time: number.isMultiple(of: 2) ? .init(seconds: 86_399, zone: -210) : nil))
    let card = BriefCard(
      slug: "ferry-\(number)", title: "Fähre “läuft” auf", date: number % 3 == 0 ? nil : date,
      source: number % 5 == 0 ? nil : "Port Radio", description: "",
      tags: Array(["sea", "", "Häfen"].prefix(number % 4)),
      counts: .init(quotes: number, figures: 0))
    return Ledger.Entry(
      source: stamp, digest: Digest([UInt8(truncatingIfNeeded: number)]),
      card: number % 7 == 0 ? nil : card,
      pages: [PublishedPage(path: "briefs/ferry-\(number).html", stamp: stamp, digest: key)],
      diagnostics: number % 2 == 0
        ? []
        : [
          .warning(SourceLocation(file: "content/ferry.md"), "is old; look", id: "old"),
          .warning(SourceLocation(file: "c", line: 2, column: number), "'x'", id: "odd"),
        ])
  }

  private func same(_ a: Ledger.Entry, _ b: Ledger.Entry) -> Bool {
    a.source == b.source && a.digest == b.digest && a.card == b.card && a.pages == b.pages
      && a.diagnostics == b.diagnostics
  }

  @Test("What is written is read again, whatever is in it")
  func roundTrip() throws {
    var entries: [String: Ledger.Entry] = [:]
    for number in 0..<60 { entries["a/\(number).txt"] = try entry(number) }
    let bytes = Ledger(key: key, time: 123_456_789_012, entries: entries).encoded
    let read = try #require(Ledger(bytes, key: key))
    #expect(read.time == 123_456_789_012 && read.entries.count == 60)
    for (path, entry) in entries {
      #expect(read.entries[path].map { same($0, entry) } == true, "\(path)")
    }
    #expect(read.encoded == bytes)
  }

  @Test("A ledger of another program, or a damaged one, is none")
  func damage() throws {
    let bytes = Ledger(key: key, time: 1, entries: ["a.txt": try entry(9)]).encoded
    #expect(Ledger(bytes, key: Digest(high: 7, low: 0)) == nil)
    for index in bytes.indices {
      var other = bytes
      other[index] ^= 0x11
      #expect(Ledger(other, key: key) == nil, "byte \(index)")
      #expect(Ledger(Array(bytes[..<index]), key: key) == nil, "cut at \(index)")
    }
  }

  @Test("Bytes that no writer wrote are refused, or read, and never trap")
  func nonsense() throws {
    var random = SeededGenerator(seed: 11)
    let bytes = Ledger(key: key, time: 1, entries: ["a.txt": try entry(9), "b.txt": try entry(4)])
      .encoded.dropLast(16)
    for _ in 0..<20_000 {
      var other = Array(bytes)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        other[Int.random(in: 18..<other.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      var end = LedgerWriter(bytes: [])
      end.digest(Digest(other))
      _ = Ledger(other + end.bytes, key: key)
    }
  }
}

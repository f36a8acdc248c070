import CrossDocument
import Gathering
import Model
import Publishing
import Testing

@testable import briefgen

@Suite("What the builds of one run hand on") struct SessionMemoryTests {
  @Test("What was asked for since the last turn stays, and what was not goes")
  func turns() {
    var values = HeldValues<Int, String>(most: 3)
    var made: [Int] = []
    func ask(_ key: Int) -> String? {
      values.value(key) {
        made.append(key)
        return key < 0 ? nil : "\(key)"
      }
    }
    #expect(ask(1) == "1" && ask(2) == "2" && ask(1) == "1" && ask(-1) == nil)
    #expect(made == [1, 2, -1])
    values.turn()
    #expect(ask(1) == "1" && ask(-1) == nil && made == [1, 2, -1, -1])
    values.turn()
    #expect(ask(2) == "2" && made == [1, 2, -1, -1, 2])
    values.turn { $0 != 1 }
    // 1 was not asked for in the turn before, and 2 was.
    #expect(ask(2) == "2" && ask(1) == "1" && made == [1, 2, -1, -1, 2, 1])
    values.turn { $0 != 1 }
    #expect(ask(2) == "2" && ask(1) == "1" && made == [1, 2, -1, -1, 2, 1, 1])
    // More than are held are made each time.
    values.turn()
    for key in [5, 6, 7, 8] { #expect(ask(key) == "\(key)") }
    made = []
    for key in [5, 6, 7, 8] { #expect(ask(key) == "\(key)") }
    #expect(made == [8])
  }

  private func place(_ offset: Int) -> CardPlace {
    CardPlace(offset: offset, count: 10, digest: Digest([1]))
  }

  private func mark(_ id: UInt8, _ end: Int) -> CardFile.Mark {
    CardFile.Mark(id: Digest([id]), end: end, lean: 0)
  }

  @Test("What lies behind the end that the next build knows is read again, and all of another file")
  func places() {
    let memory = SessionMemory(ownsOutput: false)
    var reads = 0
    func read(_ offset: Int) -> String? {
      memory.traits(at: place(offset)) {
        reads += 1
        return StoryPieces.Traits(
          name: "\(reads)", words: StoryTraits(bytes: []),
          version: VersionTraits(date: nil, url: nil, source: nil, sketch: []))
      }?.name
    }
    memory.turn(mark(1, 100))
    #expect(read(20) == "1" && read(100) == "2" && read(20) == "1")
    // The build left no ledger: others may lie there now.
    memory.turn(mark(1, 100))
    #expect(read(20) == "1" && read(100) == "3")
    memory.turn(mark(1, 120))
    #expect(read(20) == "1" && read(100) == "3")
    memory.turn(mark(2, 120))
    #expect(read(20) == "4" && read(100) == "5")
  }

  @Test("Stories are found again where a day or a word of any article is another")
  func stories() {
    let memory = SessionMemory(ownsOutput: false)
    // Words by number: two names, one after the other.
    func article(_ day: Int, _ words: [UInt8]) -> StoryFinder.Article {
      StoryFinder.Article(
        day: day, traits: StoryTraits(bytes: words.flatMap { [$0, 0, 0, 0, 40] }))
    }
    let one = [article(1, [1, 2, 3]), article(2, [1, 2, 3]), article(900, [7, 8])]
    let other = [article(1, [1, 2, 3]), article(2, [7, 8]), article(3, [7, 8])]
    for articles in [one, other, one, one] {
      #expect(memory.stories(of: articles) == StoryFinder.stories(of: articles))
    }
    #expect(memory.stories(of: one) == [[0, 1]])
    #expect(memory.stories(of: other) == [[1, 2]])
  }
}

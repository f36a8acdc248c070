import Testing

@testable import Provenance

@Suite("Buffers and lanes of bytes") struct ByteBufferTests {
  @Test("What is appended stands there in order, over every growth")
  func appending() {
    var buffer = ByteBuffer(reserving: 1)
    var expected: [UInt8] = []
    for index in 0..<300 {
      let text = String(repeating: "é", count: index % 40)
      buffer.append(text)
      buffer.append(decimal: index * index * index)
      buffer.append(UInt8(ascii: ","))
      buffer.append("literal")
      buffer.append([UInt8](repeating: 7, count: index % 3))
      expected += text.utf8
      expected += String(index * index * index).utf8
      expected += ",literal".utf8
      expected += [UInt8](repeating: 7, count: index % 3)
    }
    #expect(buffer.bytes == expected)
    #expect(buffer.count == expected.count)
  }

  @Test("A lane is found at each place, and none where no byte is as asked")
  func lanes() {
    for place in 0..<8 {
      var bytes = [UInt8](repeating: 0x61, count: 8)
      bytes[place] = 0x0A
      bytes.withUnsafeBufferPointer { bytes in
        let lanes = ByteLanes(bytes, at: 0)
        #expect(ByteLanes.first(lanes.equal(to: 0x0A)) == place)
        #expect(ByteLanes.first(lanes.below(0x20)) == place)
        #expect(lanes.equal(to: 0x62) == 0 && lanes.below(0x0A) == 0 && lanes.notASCII == 0)
      }
    }
  }

  @Test("Bytes that differ in some bits alone are asked for together, and no others")
  func alike() {
    for byte in UInt8.min ... .max {
      var bytes = [UInt8](repeating: 0x61, count: 8)
      bytes[5] = byte
      bytes.withUnsafeBufferPointer { bytes in
        let place = ByteLanes.first(ByteLanes(bytes, at: 0).equal(to: 0x22, but: 0x05))
        #expect(place == ([0x22, 0x23, 0x26, 0x27].contains(byte) ? 5 : 8))
      }
    }
  }

  @Test("Letters of several bytes go on in all their bytes but the first")
  func continuations() {
    Array("a“é😀".utf8.prefix(8)).withUnsafeBufferPointer { bytes in
      #expect(ByteLanes.sum(ByteLanes(bytes, at: 0).continuations) == 4)
    }
  }

  @Test("Words are held by an excerpt byte for byte")
  func holding() {
    let text = SourceText("Senior official Anna Lund")
    #expect(text[TextSpan(0, 25)].holds(text[TextSpan(16, 25)]))
    #expect(!text[TextSpan(16, 25)].holds(text[TextSpan(0, 25)]))
    #expect(text[TextSpan(16, 25)].holds(text[TextSpan(3, 3)]))
  }
}

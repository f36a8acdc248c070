import Foundation
import Provenance
import TestSupport
import Testing

@testable import Reading

/// Bodies of mails as they travel, each byte with the way back to what stands for it.
@Suite("What a mail's body was before it travelled") struct TransferDecodingTests {
  /// Expects the bytes, and that each leads to its place in the file and back.
  ///
  /// - Parameter places: For each byte where what stands for it begins and ends, as far as that is known for each byte by itself.
  private func check(
    _ file: [UInt8], _ encoding: String, _ expected: [UInt8], _ places: [Range<Int>]? = nil
  ) {
    // A body stands somewhere in a file.
    let before = Array("To: a\n\n".utf8)
    let decoded = TransferDecoding(
      before + file + Array("--end".utf8),
      TextSpan(before.count, before.count + file.count), encoding: encoding)
    #expect(decoded.bytes == expected)
    guard let places, places.count == decoded.bytes.count else { return }
    for (index, place) in places.enumerated() {
      let span = decoded.map.fileSpan(of: TextSpan(index, index + 1))
      #expect(span.start - before.count == place.lowerBound, "byte \(index)")
      #expect(span.end - before.count == place.upperBound, "byte \(index)")
    }
  }

  @Test("Quoted-printable of any bytes, with soft line ends anywhere", arguments: 1...60)
  func quotedPrintable(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var (file, bytes, places): ([UInt8], [UInt8], [Range<Int>]) = ([], [], [])
    for _ in 0..<40 {
      let byte =
        [0x41, 0x20, 0x3D, 0xC3, 0xA9, 0x0A, 0x2E].randomElement(using: &generator) ?? 0x41
      if [0x41, 0x20, 0x2E, 0x0A].contains(byte), Bool.random(using: &generator) || byte == 0x0A {
        places.append(file.count..<file.count + 1)
        file.append(UInt8(byte))
      } else {
        places.append(file.count..<file.count + 3)
        let code = String(byte, radix: 16)
        let digits = code.count < 2 ? "0" + code : code
        file += ("=" + (Bool.random(using: &generator) ? digits.uppercased() : digits)).utf8
      }
      bytes.append(UInt8(byte))
      if Int.random(in: 0..<6, using: &generator) == 0 {
        file += (["=\n", "=\r\n", "= \t\n"].randomElement(using: &generator) ?? "=\n").utf8
      }
    }
    check(file, "quoted-printable", bytes, places)
  }

  @Test(
    "A sign that stands for nothing stands for itself",
    arguments: [
      ("a=b", "a=b"), ("a=4", "a=4"), ("a=", "a"), ("a=\n", "a"), ("=G1=1G", "=G1=1G"),
      ("a= b", "a= b"), ("==41", "=A"), ("", ""),
    ])
  func signs(_ file: String, _ expected: String) {
    check(Array(file.utf8), "quoted-printable", Array(expected.utf8))
  }

  @Test("Base64 of any bytes, in lines of any length", arguments: 0...40)
  func base64(_ count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let code = Array(Data(bytes).base64EncodedString().utf8)
    check(code, "base64", bytes)
    for width in [1, 4, 5, 76] {
      var file: [UInt8] = []
      for (index, byte) in code.enumerated() {
        file.append(byte)
        if (index + 1) % width == 0 { file += width == 5 ? [0x0D, 0x0A] : [0x0A] }
      }
      check(file, "base64", bytes)
      let decoded = TransferDecoding(file, TextSpan(0, file.count), encoding: "base64")
      for index in bytes.indices {
        let span = decoded.map.fileSpan(of: TextSpan(index, index + 1))
        #expect(span.start <= span.end && span.end <= file.count)
        if index > 0 {
          #expect(decoded.map.fileSpan(of: TextSpan(index - 1, index)).start <= span.start)
        }
      }
    }
  }

  @Test("Anything else travels as it is", arguments: ["7bit", "8bit", "binary", "", "x-none"])
  func plain(_ encoding: String) {
    let file = Array("a=41 é\n".utf8)
    check(file, encoding, file, file.indices.map { $0..<$0 + 1 })
  }
}

internal import CToml
import Provenance

/// Where the lines of a text begin, for places that count lines and code points.
///
/// A `toml_place` has both from 1; what is too great is taken for the last line or the end.
struct LineTable {
  private let letters: LetterTable
  /// Code points before each line.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    letters = LetterTable(bytes)
    var starts = [0]
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 {
      count += 1
      if byte == 0x0A { starts.append(count) }
    }
    self.starts = starts
  }

  /// The byte of the head at a place.
  func offset(of place: toml_place) -> Int {
    let line = min(max(Int(place.line), 1), starts.count)
    return letters.offset(of: starts[line - 1] + max(Int(place.column), 1) - 1)
  }
}

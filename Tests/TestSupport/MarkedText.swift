import Provenance

/// A text with expectations drawn into it: what stands between `⟦` and `⟧` is expected, the brackets are taken out.
///
/// "About ⟦60 metres⟧ slid away." is the text "About 60 metres slid away." with the span 6..<15. A failure shows the
/// brackets, so that nobody has to count.
package struct MarkedText: Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The text without brackets.
  package let text: SourceText
  /// The bracketed spans in the order in which they open; they may nest.
  package let spans: [TextSpan]
  /// As written, for test names.
  package let description: String

  /// Reads the brackets of `marked`. A `⟦` that is never closed is a mistake of the test and stops it; a `⟧` too many
  /// is passed over.
  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var spans: [TextSpan?] = []
    var starts: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(spans.count)
        spans.append(nil)
        starts.append(bytes.count)
      case "⟧":
        if let index = open.popLast() { spans[index] = TextSpan(starts[index], bytes.count) }
      default:
        bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    precondition(open.isEmpty, "every ⟦ has its ⟧")
    text = SourceText(validated: bytes)
    self.spans = spans.compactMap { $0 }
    description = marked
  }

  /// A marked text from a literal.
  package init(stringLiteral value: String) { self.init(value) }

  /// The bracketed words, in the order of `spans`.
  package var words: [String] { spans.map(text.string) }
}

import HTML
import Model

/// Where the paragraphs, items and lines begin and end in a `pre` that holds prose, as its line ends tell.
///
/// What plain text files go by is asked (`PlainTextBlocks`): empty lines part paragraphs, lines that were wrapped by hand are joined, and
/// items and lines that stand by themselves stay so.
struct ProseLayout {
  /// A stretch of a text node, in its bytes from 0.
  struct Part {
    let range: Range<Int>
    /// Whether a block begins with it, or else goes on.
    let opensBlock: Bool
  }

  /// By the text's node.
  private var parts: [Int: [Part]] = [:]

  /// The layout of all text below a `pre`, whatever elements it stands in.
  ///
  /// - Complexity: Linear in the text.
  init(of pre: Int, in tree: HTMLTree) {
    var bytes: [UInt8] = []
    var texts: [(node: Int, range: Range<Int>)] = []
    for node in tree.descendants(of: pre) where tree.nodes[node].isText {
      let start = bytes.count
      bytes += tree.bytes(of: node)
      texts.append((node, start..<bytes.count))
    }
    let blocks = PlainTextBlocks.blocks(of: PlainTextLine.lines(of: bytes, from: 0), in: bytes)
    var next = 0
    for block in blocks {
      let start = Self.lineStart(of: block.span.start, in: bytes)
      while next < texts.count, texts[next].range.upperBound <= start { next += 1 }
      var text = next
      while text < texts.count, texts[text].range.lowerBound < block.span.end {
        let range = texts[text].range
        let own = range.clamped(to: start..<block.span.end)
        parts[texts[text].node, default: []].append(
          Part(
            range: own.lowerBound - range.lowerBound..<own.upperBound - range.lowerBound,
            opensBlock: own.lowerBound == start))
        text += 1
      }
    }
  }

  /// The parts of a text, in order; none of one without words.
  func parts(of node: Int) -> [Part] { parts[node] ?? [] }

  /// Where the line of a byte begins: a bullet is of its item.
  private static func lineStart(of index: Int, in bytes: [UInt8]) -> Int {
    var start = index
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return start
  }
}

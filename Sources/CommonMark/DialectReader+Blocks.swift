import Provenance

/// Code and contents as site generators mark them.
extension DialectReader {
  // MARK: Code of site generators

  /// Where the code ends that a tag on a line of its own begins: `{{< highlight go >}}`, `{% highlight go %}`.
  ///
  /// The tag must be the first thing in the line, behind spaces. Two braces are Hugo's, which end at
  /// "/highlight", one brace is Jekyll's, which ends at "endhighlight".
  ///
  /// - Returns: The offset behind that word, somewhere below the line; nil when the line is no such tag or is
  ///   never closed.
  mutating func codeTagEnd(_ line: TextSpan) -> Int? {
    let words = source[line.range].drop { $0 == 0x20 }
    guard words.first == UInt8(ascii: "{") else { return nil }
    let name = words.drop { "{<% -".utf8.contains($0) }
    guard name.starts(with: "highlight".utf8), words.startIndex < name.startIndex else {
      return nil
    }
    let sign: CloserFinder.Sign =
      words.dropFirst().first == UInt8(ascii: "{") ? .endHugoCode : .endLiquidCode
    return closers.find(sign, in: source, from: line.end)
  }

  /// The lines between the tags become a block of code, which is shown and has no sentences.
  ///
  /// The lines with the tags themselves are left out. The fence has six tildes, so that a fence of three inside
  /// the code does not close it.
  ///
  /// - Parameter end: Where the closing tag's word ends, as `codeTagEnd` gives it.
  /// - Returns: Offset of the line behind the closing tag.
  mutating func writeCode(behind line: TextSpan, to end: Int) -> Int {
    endLine()
    add("~~~~~~\n")
    var at = afterLine(line.end)
    while at < end {
      let next = lineSpan(at)
      guard next.end < end else { break }
      copy(at, afterLine(next.end))
      at = afterLine(next.end)
    }
    endLine()
    add("~~~~~~\n")
    return afterLine(lineSpan(end).end)
  }

  /// `[TOC]` on a line of its own, where others put a table of contents.
  /// `[[_TOC_]]` is one, too: brackets, underscores and white space do not count. The line must begin with the
  /// bracket; a longer line ("[TOC] and more words") is text.
  func isContentsMark(_ line: TextSpan) -> Bool {
    guard line.count < 16, source[line.start] == UInt8(ascii: "[") else { return false }
    let letters = source[line.range].filter { !"[]_ \t".utf8.contains($0) }.map { $0 | 0x20 }
    return letters.elementsEqual("toc".utf8) && source[line.range].contains(UInt8(ascii: "]"))
  }
}

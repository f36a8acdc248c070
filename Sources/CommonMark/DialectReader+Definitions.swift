import Provenance

/// Lists of definitions, as kramdown, pandoc and MkDocs have them: a word, and below it what it is, behind a colon.
extension DialectReader {
  /// More lines than this before a colon are no words to be defined.
  private static let mostTerms = 3

  /// Where a definition's words begin in a line: `: A wall for ships`; nil for other lines.
  func definitionStart(_ line: TextSpan) -> Int? {
    guard traces.contains(.definition) else { return nil }
    var index = line.start
    while index < line.end, index - line.start < 3, source[index] == 0x20 { index += 1 }
    guard index + 1 < line.end, source[index] == UInt8(ascii: ":"),
      source[index + 1] == 0x20 || source[index + 1] == 0x09
    else { return nil }
    index += 1
    while index < line.end, source[index] == 0x20 || source[index] == 0x09 { index += 1 }
    return index < line.end ? index : nil
  }

  /// Writes a run of lines as words that are defined, and their definitions behind it; nil where none stands there.
  /// A blank line may stand before a definition.
  mutating func definitions(of run: TextSpan) -> Int? {
    guard traces.contains(.definition), var next = nextDefinition(run.end) else { return nil }
    var terms: [TextSpan] = []
    var at = run.start
    while at < run.end {
      terms.append(lineSpan(at))
      at = afterLine(lineSpan(at).end)
    }
    guard terms.count <= Self.mostTerms else { return nil }
    for term in terms { write(.term) { _ = $0.inlines(from: term.start, to: term.end) } }
    at = run.end
    while let start = definitionStart(lineSpan(next)) {
      write(.definition) { reader in
        var end = reader.afterLine(reader.lineSpan(next).end)
        while end < reader.source.count, !reader.endsRun(at: end) {
          end = reader.afterLine(reader.lineSpan(end).end)
        }
        at = reader.indentedBlocks(behind: reader.inlines(from: start, to: max(start, end)))
      }
      guard let another = nextDefinition(at) else { break }
      next = another
    }
    return at
  }

  /// The line of a definition at an offset, or behind one blank line there.
  private func nextDefinition(_ start: Int) -> Int? {
    guard start < source.count else { return nil }
    let line = lineSpan(start)
    if definitionStart(line) != nil { return start }
    guard isBlank(line), let next = nextLine(line), definitionStart(next) != nil else { return nil }
    return next.start
  }

  /// Writes blocks apart from those around, and notes them as a group.
  private mutating func write(_ kind: BlockGroup.Kind, _ words: (inout DialectReader) -> Void) {
    endLine()
    add("\n")
    let start = output.count
    words(&self)
    endLine()
    groups.append(
      BlockGroup(kind: kind, span: TextSpan(start, output.count), isAside: false))
    add("\n")
  }
}

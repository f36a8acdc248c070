import Provenance

/// The way back from words as shown.
extension HTMLTree {
  /// Where an element's tag begins in the file.
  package func place(ofTag node: Int) -> Int { file(Int(nodes[node].start)) }

  /// Maps runs of a text node's bytes to the file.
  /// A text node's bytes lead to the file by `stretches(of:)`, runs of them to the shown text; here both are
  /// walked side by side. An atom of which a run has a part only is still the whole atom in the file.
  ///
  /// - Parameters:
  ///   - runs: In order.
  ///   - start: Where the shown text begins in the text that the map is of.
  ///   - stretches: The map, which is appended to.
  package func place(
    _ runs: [ShownText.Run], of node: Int, at start: Int, into stretches: inout [OffsetMap.Stretch]
  ) {
    let source = self.stretches(of: node)
    var index = 0
    for run in runs {
      let end = run.node + run.count
      while index < source.count, source[index].textEnd <= run.node { index += 1 }
      var at = index
      while at < source.count, source[at].text < end {
        let stretch = source[at]
        if stretch.isAtom {
          Self.append(
            OffsetMap.Stretch(
              text: start + run.shown + max(0, stretch.text - run.node), file: stretch.file,
              count: min(stretch.textEnd, end) - max(stretch.text, run.node),
              fileCount: stretch.fileCount, isAtom: true),
            to: &stretches)
        } else {
          let low = max(stretch.text, run.node)
          Self.append(
            OffsetMap.Stretch(
              text: start + run.shown + low - run.node, file: stretch.file + low - stretch.text,
              count: min(stretch.textEnd, end) - low), to: &stretches)
        }
        at += 1
      }
    }
  }

  /// Appends a stretch, joined with the one before where only a space lies between in both.
  /// White space between words is in no run; where it was one space, text and file go on alike and are one
  /// stretch.
  private static func append(_ next: OffsetMap.Stretch, to stretches: inout [OffsetMap.Stretch]) {
    if !next.isAtom, let last = stretches.last, !last.isAtom,
      next.text - last.textEnd == next.file - last.fileEnd, next.text - last.textEnd <= 1,
      next.text >= last.textEnd
    {
      stretches[stretches.count - 1] = OffsetMap.Stretch(
        text: last.text, file: last.file, count: next.textEnd - last.text)
    } else {
      stretches.append(next)
    }
  }
}

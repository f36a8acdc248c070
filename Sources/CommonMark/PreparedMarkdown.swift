import Provenance

/// Markdown as others write it, made ready for libcmark, which knows CommonMark only; with its way back.
///
/// What Hugo, Zola, Jekyll, kramdown, Obsidian and GitHub add is taken out before libcmark sees it, or turned into what
/// CommonMark has. Code is left as it is. A letter that stays is the author's, so each leads back to the file.
///
/// Where `DialectTraces` sees nothing, `bytes` is the Markdown itself and nothing was copied or mapped.
struct PreparedMarkdown {
  /// What libcmark reads; no NUL.
  let bytes: [UInt8]
  /// What was left out with words or pictures that somebody may miss, by offset in the Markdown.
  /// In order.
  let dropped: [DroppedMarkup]
  /// Cells of tables, in order.
  let cells: [TableCell]
  /// Footnotes, boxes and definitions in order; of boxes in boxes only the outer ones.
  let groups: [BlockGroup]
  /// The numbers of the footnotes among them.
  let notes: Set<Int>
  /// nil where `bytes` is the Markdown itself.
  private let map: OffsetMap?

  /// Then only a NUL is replaced.
  ///
  /// - Parameter isCommonMark: Whether nothing is to be read that CommonMark does not know.
  init(_ markdown: [UInt8], isCommonMark: Bool = false) {
    let traces = DialectTraces(in: markdown)
    guard isCommonMark ? traces.contains(.nul) : !traces.isEmpty else {
      bytes = markdown
      dropped = []
      cells = []
      groups = []
      notes = []
      map = nil
      return
    }
    var reader = DialectReader(markdown, traces)
    if isCommonMark { reader.copyAll() } else { reader.read() }
    bytes = reader.output
    dropped = reader.dropped
    cells = reader.cells
    groups = Self.outer(reader.groups)
    notes = Set(
      groups.compactMap { if case .footnote(let number) = $0.kind { number } else { nil } })
    map = OffsetMap(reader.stretches)
  }

  /// Whether a letter of `bytes` that no stretch leads to was added to them: a fence around a table that stands where no
  /// fence can.
  /// `text` and `stretches` are those of the plain text, led back to the file. What was added is of tildes, sharps and
  /// tags, so one of their signs in a gap between stretches is one that libcmark took for a word.
  func showsAddition(_ text: [UInt8], _ stretches: [OffsetMap.Stretch]) -> Bool {
    guard map != nil else { return false }
    var at = 0
    for stretch in stretches {
      if stretch.text > at, Self.holdsAddition(text[at..<stretch.text]) { return true }
      at = stretch.textEnd
    }
    return Self.holdsAddition(text[min(at, text.count)...])
  }

  private static func holdsAddition(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.contains { "~<#".utf8.contains($0) }
  }

  /// The cell whose heading begins at an offset of `bytes`.
  /// O(log *n*) in the cells.
  func cell(at offset: Int) -> TableCell? {
    guard !cells.isEmpty else { return nil }
    let index = cells.partitioningIndex { $0.offset >= offset }
    return index < cells.count && cells[index].offset == offset ? cells[index] : nil
  }

  /// The group that a block belongs to which begins at an offset of `bytes`, by its index.
  /// O(log *n*) in the groups.
  func group(at offset: Int) -> Int? {
    guard !groups.isEmpty else { return nil }
    let index = groups.partitioningIndex { $0.span.end > offset }
    return index < groups.count && groups[index].span.contains(offset) ? index : nil
  }

  /// Groups by their beginning, without those that stand in others.
  private static func outer(_ groups: [BlockGroup]) -> [BlockGroup] {
    var outer: [BlockGroup] = []
    for group in groups {
      while let last = outer.last, last.span.start >= group.span.start { outer.removeLast() }
      outer.append(group)
    }
    return outer
  }

  /// The offset in the Markdown of an offset in `bytes`.
  /// For messages.
  func fileOffset(of offset: Int) -> Int { map?.fileOffset(of: offset) ?? offset }

  /// Stretches from a text to `bytes`, led on to the Markdown; each is cut where something was taken out inside it.
  /// What libcmark was given in addition leads nowhere and is left out.
  func leadingBack(_ stretches: [OffsetMap.Stretch]) -> [OffsetMap.Stretch] {
    guard let map else { return stretches }
    return Self.leading(stretches, by: map.stretches)
  }

  /// Stretches from a text to another, led on by those from there.
  ///
  /// Both maps are in order, so they are walked side by side: linear in the stretches of both. An atom stays
  /// one atom, over all that its bytes came from; what leads nowhere is left out.
  static func leading(_ stretches: [OffsetMap.Stretch], by lower: [OffsetMap.Stretch])
    -> [OffsetMap.Stretch]
  {
    let map = OffsetMap(lower)
    var result: [OffsetMap.Stretch] = []
    result.reserveCapacity(stretches.count)
    var next = 0
    for stretch in stretches {
      while next < map.stretches.count, map.stretches[next].textEnd <= stretch.file { next += 1 }
      if stretch.isAtom {
        let span = map.fileSpan(of: TextSpan(stretch.file, stretch.fileEnd))
        guard next < map.stretches.count, map.stretches[next].text < stretch.fileEnd else {
          continue
        }
        Self.append(
          OffsetMap.Stretch(
            text: stretch.text, file: span.start, count: stretch.count, fileCount: span.count,
            isAtom: true),
          to: &result)
        continue
      }
      var index = next
      while index < map.stretches.count, map.stretches[index].text < stretch.fileEnd {
        let under = map.stretches[index]
        let low = max(under.text, stretch.file)
        let high = min(under.textEnd, stretch.fileEnd)
        let text = stretch.text + low - stretch.file
        Self.append(
          under.isAtom
            ? OffsetMap.Stretch(
              text: text, file: under.file, count: high - low, fileCount: under.fileCount,
              isAtom: true)
            : OffsetMap.Stretch(text: text, file: under.file + low - under.text, count: high - low),
          to: &result)
        index += 1
      }
    }
    return result
  }

  /// Keeps the order in the file, in which stretches are walked here.
  /// One that would go back over the last is left out.
  private static func append(
    _ stretch: OffsetMap.Stretch, to stretches: inout [OffsetMap.Stretch]
  ) {
    if let last = stretches.last, last.fileEnd > stretch.file { return }
    stretches.append(stretch)
  }
}

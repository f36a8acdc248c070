/// The way between a text and the file it was read from, both ways.
///
/// A list of stretches that are equal in both, byte for byte, and of atoms: a few bytes of the text that other bytes of the
/// file stand for as a whole (an entity, an escape, a letter in another encoding). What lies between in the file is markup;
/// what lies between in the text (the line break between two paragraphs) stands nowhere in the file. A text that is the file
/// maps to itself.
public struct OffsetMap: Hashable, Sendable {
  /// A piece of the text and the piece of the file that it came from.
  public struct Stretch: Hashable, Sendable {
    /// Offset in the text.
    public let text: Int
    /// Offset in the file.
    public let file: Int
    /// Length in the text, in bytes.
    public let count: Int
    /// Length in the file; another than `count` makes the stretch an atom.
    public let fileCount: Int

    /// `count` bytes at `text` in the text stand at `file` in the file.
    public init(text: Int, file: Int, count: Int) {
      self.init(text: text, file: file, count: count, fileCount: count)
    }

    /// `count` bytes at `text` in the text are written as `fileCount` bytes at `file` in the file.
    public init(text: Int, file: Int, count: Int, fileCount: Int) {
      self.text = text
      self.file = file
      self.count = count
      self.fileCount = fileCount
    }

    /// Whether its bytes only map as a whole.
    public var isAtom: Bool { count != fileCount }
    /// End in the text.
    public var textEnd: Int { text + count }
    /// End in the file.
    public var fileEnd: Int { file + fileCount }
  }

  /// In the order of the text and of the file, no two overlapping.
  public let stretches: [Stretch]
  /// Told apart from a map without stretches, whose text stands nowhere in its file.
  private let isIdentity: Bool

  /// A text that is its file.
  public static let identity = OffsetMap(identity: true)

  private init(identity: Bool) {
    stretches = []
    isIdentity = true
  }

  /// A map of these stretches, which must be in order in both text and file.
  public init(_ stretches: [Stretch]) {
    self.stretches = stretches
    isIdentity = false
  }

  /// The way from this map's text through its file, which is itself the text of another map, to that map's file.
  ///
  /// A piece that lies in part of an atom is an atom of the same bytes.
  public func through(_ outer: OffsetMap) -> OffsetMap {
    if isIdentity { return outer }
    if outer.isIdentity { return self }
    var result: [Stretch] = []
    result.reserveCapacity(stretches.count + outer.stretches.count)
    for stretch in stretches {
      if stretch.isAtom {
        let span = outer.fileSpan(of: TextSpan(stretch.file, stretch.fileEnd))
        result.append(
          Stretch(text: stretch.text, file: span.start, count: stretch.count, fileCount: span.count)
        )
        continue
      }
      var index = outer.stretches.partitioningIndex { $0.textEnd > stretch.file }
      while index < outer.stretches.count, outer.stretches[index].text < stretch.fileEnd {
        let other = outer.stretches[index]
        let start = max(stretch.file, other.text)
        let count = min(stretch.fileEnd, other.textEnd) - start
        result.append(
          other.isAtom
            ? Stretch(
              text: stretch.text + start - stretch.file, file: other.file, count: count,
              fileCount: other.fileCount)
            : Stretch(
              text: stretch.text + start - stretch.file, file: other.file + start - other.text,
              count: count))
        index += 1
      }
    }
    return OffsetMap(result)
  }

  /// The byte of the file that the byte `offset` of the text came from.
  ///
  /// An offset inside an atom gives the atom's first byte. One that stands nowhere in the file gives the end of what
  /// stands before it; the end of the text gives the end of its last stretch.
  ///
  /// - Complexity: O(log *n*) in the number of stretches.
  public func fileOffset(of offset: Int) -> Int {
    if isIdentity { return offset }
    let behind = stretches.partitioningIndex { $0.text > offset }
    guard behind > 0 else { return stretches.first?.file ?? 0 }
    let stretch = stretches[behind - 1]
    if offset >= stretch.textEnd { return stretch.fileEnd }
    return stretch.isAtom ? stretch.file : stretch.file + offset - stretch.text
  }

  /// The bytes of the file from the first byte of `span` to its last, atoms whole, markup in between included.
  public func fileSpan(of span: TextSpan) -> TextSpan {
    let start = fileOffset(of: span.start)
    if span.isEmpty || isIdentity { return TextSpan(start, start + span.count) }
    let behind = stretches.partitioningIndex { $0.text >= span.end }
    guard behind > 0 else { return TextSpan(start, start) }
    let stretch = stretches[behind - 1]
    let end =
      stretch.isAtom
      ? stretch.fileEnd : stretch.file + min(span.end - stretch.text, stretch.count)
    return TextSpan(start, max(start, end))
  }

  /// The bytes of the text that came from a span of the file; empty where only markup stands.
  public func textSpan(ofFile span: TextSpan) -> TextSpan {
    if isIdentity { return span }
    let first = stretches.partitioningIndex { $0.fileEnd > span.start }
    let end = stretches.partitioningIndex { $0.file >= span.end }
    guard first < end else {
      let offset = first < stretches.count ? stretches[first].text : stretches.last?.textEnd ?? 0
      return TextSpan(offset, offset)
    }
    let low = stretches[first]
    let high = stretches[end - 1]
    let start = low.isAtom ? low.text : low.text + max(0, span.start - low.file)
    let stop = high.isAtom ? high.textEnd : high.text + min(high.count, span.end - high.file)
    return TextSpan(start, max(start, stop))
  }
}

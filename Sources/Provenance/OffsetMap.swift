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
    /// Length in the file.
    public let fileCount: Int
    /// Whether its bytes only map as a whole: always where the lengths differ, and perhaps where they are the same by chance.
    public let isAtom: Bool

    /// `count` bytes at `text` in the text stand at `file` in the file.
    public init(text: Int, file: Int, count: Int) {
      self.init(text: text, file: file, count: count, fileCount: count)
    }

    /// `count` bytes at `text` in the text are written as `fileCount` bytes at `file` in the file.
    public init(text: Int, file: Int, count: Int, fileCount: Int, isAtom: Bool = false) {
      self.text = text
      self.file = file
      self.count = count
      self.fileCount = fileCount
      self.isAtom = isAtom || count != fileCount
    }

    /// End in the text.
    public var textEnd: Int { text + count }
    /// End in the file.
    public var fileEnd: Int { file + fileCount }

    /// Its bytes of the file that a span of the text has, of an atom all.
    fileprivate func fileSpan(of span: TextSpan) -> TextSpan {
      isAtom
        ? TextSpan(file, fileEnd)
        : TextSpan(
          file + min(count, max(0, span.start - text)), file + min(count, span.end - text))
    }

    /// Its bytes of the text that a span of the file has, of an atom all.
    fileprivate func textSpan(ofFile span: TextSpan) -> TextSpan {
      isAtom
        ? TextSpan(text, textEnd)
        : TextSpan(
          text + min(count, max(0, span.start - file)), text + min(count, span.end - file))
    }
  }

  /// In the order of the text, no two overlapping in it.
  ///
  /// In the file they have the same order, unless it shows words elsewhere than it writes them: what a page has between the rows
  /// of a table stands before the table.
  public let stretches: [Stretch]
  /// Whether the file has them in that order, so that a place of it is found by halving.
  private let isForward: Bool
  /// Told apart from a map without stretches, whose text stands nowhere in its file.
  private let isIdentity: Bool

  /// A text that is its file.
  public static let identity = OffsetMap(identity: true)

  private init(identity: Bool) {
    stretches = []
    isForward = true
    isIdentity = true
  }

  /// A map of these stretches, which must be in the order of the text.
  public init(_ stretches: [Stretch]) {
    self.stretches = stretches
    isForward = zip(stretches, stretches.dropFirst()).allSatisfy {
      $0.file <= $1.file && $0.fileEnd <= $1.fileEnd
    }
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
          Stretch(
            text: stretch.text, file: span.start, count: stretch.count, fileCount: span.count,
            isAtom: true)
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
              fileCount: other.fileCount, isAtom: true)
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
    guard isForward else {
      let first = stretches.partitioningIndex { $0.textEnd > span.start }
      return Self.around(
        stretches[first..<max(first, behind)].map { $0.fileSpan(of: span) }, or: start)
    }
    let end = stretches[behind - 1].fileSpan(of: span).end
    return TextSpan(start, max(start, end))
  }

  /// The bytes of the text that came from a span of the file, from the first to the last; empty where only markup stands.
  ///
  /// - Complexity: O(log *n*) in the number of stretches; O(*n*) where the file has them in another order.
  public func textSpan(ofFile span: TextSpan) -> TextSpan {
    if isIdentity { return span }
    guard isForward else {
      let behind = stretches.lazy.filter { $0.fileEnd > span.start }.min { $0.file < $1.file }
      let met = stretches.filter { $0.fileEnd > span.start && $0.file < span.end }
      return Self.around(
        met.map { $0.textSpan(ofFile: span) }, or: behind?.text ?? stretches.last?.textEnd ?? 0)
    }
    let first = stretches.partitioningIndex { $0.fileEnd > span.start }
    let end = stretches.partitioningIndex { $0.file >= span.end }
    guard first < end else {
      let offset = first < stretches.count ? stretches[first].text : stretches.last?.textEnd ?? 0
      return TextSpan(offset, offset)
    }
    let start = stretches[first].textSpan(ofFile: span).start
    return TextSpan(start, max(start, stretches[end - 1].textSpan(ofFile: span).end))
  }

  /// The smallest span that has all of these; an empty one at `place` if there are none.
  private static func around(_ spans: [TextSpan], or place: Int) -> TextSpan {
    TextSpan(spans.map(\.start).min() ?? place, spans.map(\.end).max() ?? place)
  }
}

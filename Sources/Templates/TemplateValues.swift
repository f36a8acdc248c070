import Provenance

/// The values of one page, put in the order of its layout.
///
/// All of them stand in one flat array of cells, and their words in one buffer or in the article's text: a page of a hundred
/// values costs a handful of allocations. A builder gives the name of each value that it puts; a debug build, and so every
/// test, stops where it is not the name that the layout has there.
public struct TemplateValues: ~Copyable {
  /// What their places mean.
  public let layout: TemplateLayout
  /// All values. The cells of one record, or of one list's items, stand side by side; what is below them stands behind.
  var cells: [TemplateCell] = []
  /// Words made for the page.
  @usableFromInline var made: ByteBuffer
  /// The way to the site's folder, in front of all that was put `below` it. One that is given when all is put holds for all of it, so
  /// that the same values fill pages that stand elsewhere.
  public var way = "" {
    didSet { wayBytes = Array(way.utf8) }
  }
  /// The same as bytes.
  private(set) var wayBytes: [UInt8] = []
  /// The text that excerpts are of; words of another text are copied into `made`.
  let text: SourceText?
  /// Markup by its number.
  var markups: [[UInt8]] = []
  /// The page's own record.
  private(set) var root = TemplateCell(.missing)
  /// The number in the layout of the record that is being filled.
  private var record = 0
  /// The first of its cells.
  private var first = 0
  /// How many of its cells have been put: the next name that is due has that place.
  private var filled = 0

  /// The values of a page, none of which has been put. `text` is the text that most excerpts are of.
  public init(_ layout: TemplateLayout, text: SourceText? = nil) {
    self.layout = layout
    self.text = text
    made = ByteBuffer(reserving: 512)
    cells.reserveCapacity(256)
    guard !layout.records.isEmpty else { return }
    root = TemplateCell(.record, 0, 0)
    begin(0)
  }

  /// Values without a layout.
  init(_ value: TemplateValue) {
    self.init(TemplateLayout(.open))
    root = cell(value)
  }

  /// Whether a section over a value is shown; whether the way is empty is known only now.
  func shows(_ cell: TemplateCell) -> Bool {
    cell.kind == .way ? !wayBytes.isEmpty : cell.isShown
  }

  /// Whether the words made for a cell are these.
  func made(_ cell: TemplateCell, is words: String) -> Bool {
    made.withBytes {
      $0[Int(cell.start)..<Int(cell.start + cell.count)].elementsEqual(words.utf8)
    }
  }

  /// Puts a cell under the next name of the record that is being filled.
  mutating func set(_ name: StaticString, to cell: TemplateCell) {
    assert(
      "\(name)" == layout.records[record].names[filled],
      "'\(name)' is put where '\(layout.records[record].names[filled])' is due")
    cells[first + filled] = cell
    filled += 1
  }

  /// Puts the words that were appended to `made` since it had `start` bytes.
  @usableFromInline mutating func putMade(_ name: StaticString, from start: Int) {
    set(name, to: TemplateCell(.made, start, made.count - start))
  }

  /// Puts the words that were appended to `made` since it had `start` bytes as a place below the site's folder.
  @usableFromInline mutating func putBelow(_ name: StaticString, from start: Int) {
    set(name, to: TemplateCell(.below, start, made.count - start))
  }

  /// Puts the JSON that was appended to `made` since it had `start` bytes.
  @usableFromInline mutating func putJSON(_ name: StaticString, from start: Int) {
    set(name, to: TemplateCell(.json, start, made.count - start))
  }

  /// A record that is being filled, while one below it is.
  @usableFromInline struct Outer {
    let record: Int
    let first: Int
    let filled: Int
  }

  /// Begins the record that stands below the next name.
  @usableFromInline mutating func open(_ name: StaticString) -> Outer {
    let number = below(name)
    set(name, to: TemplateCell(.record, cells.count, number))
    let outer = Outer(record: record, first: first, filled: filled)
    begin(number)
    return outer
  }

  /// Makes room for a list of records under the next name: their number in the layout, and the first item's place.
  @usableFromInline mutating func openList(
    _ name: StaticString, of count: Int
  ) -> (outer: Outer, number: Int, start: Int) {
    let number = below(name)
    let start = setList(name, of: count)
    return (Outer(record: record, first: first, filled: filled), number, start)
  }

  /// Begins an item of a list.
  @usableFromInline mutating func openItem(_ place: Int, _ number: Int) {
    cells[place] = TemplateCell(.record, cells.count, number)
    begin(number)
  }

  /// Goes on with the record around.
  @usableFromInline mutating func close(_ outer: Outer) {
    assert(filled == layout.records[record].names.count, "a record is filled to its end")
    record = outer.record
    first = outer.first
    filled = outer.filled
  }

  /// The number of the record below the next name. A shape without one there is a mistake of the program.
  private func below(_ name: StaticString) -> Int {
    guard let number = layout.records[record].below[filled] else {
      preconditionFailure("nothing stands below '\(name)'")
    }
    return number
  }

  /// Makes room for a record's cells and begins with the first; what was being filled must have been kept as an
  /// `Outer`.
  private mutating func begin(_ number: Int) {
    record = number
    first = cells.count
    filled = 0
    add(layout.records[number].names.count)
  }

  /// Puts a list with room for its items, and gives the place of the first.
  mutating func setList(_ name: StaticString, of count: Int) -> Int {
    let start = cells.count
    set(name, to: TemplateCell(.list, start, count))
    add(count)
    return start
  }

  /// Makes room for cells, which are missing until they are put.
  private mutating func add(_ count: Int) {
    for _ in 0..<count { cells.append(TemplateCell(.missing)) }
  }

  /// A cell of words, which are copied behind those made before.
  mutating func cell(_ words: String) -> TemplateCell {
    let start = made.count
    made.append(words)
    return TemplateCell(.made, start, made.count - start)
  }

  /// A cell of words of a text: a place in it where it is the page's own, else a copy.
  mutating func cell(_ words: Excerpt) -> TemplateCell {
    if words.text === text { return TemplateCell(.words, words.span.start, words.span.count) }
    let start = made.count
    words.withBytes { made.append($0) }
    return TemplateCell(.made, start, made.count - start)
  }

  /// A cell of a value with names of its own, with all that is below it.
  ///
  /// Room for the items of one level is made before those of the next, so a list's items stand side by side.
  mutating func cell(_ value: TemplateValue) -> TemplateCell {
    switch value {
    case .missing: return TemplateCell(.missing)
    case .bool(let flag): return TemplateCell(flag ? .on : .off)
    case .text(let words): return cell(words)
    case .markup(let bytes):
      markups.append(bytes)
      return TemplateCell(.markup, markups.count - 1, bytes.count)
    case .json(let bytes):
      let start = made.count
      made.append(bytes)
      return TemplateCell(.json, start, bytes.count)
    case .list(let items):
      let start = cells.count
      add(items.count)
      for (index, item) in items.enumerated() { cells[start + index] = cell(item) }
      return TemplateCell(.list, start, items.count)
    case .record(let record):
      let start = cells.count
      add(record.pairs.count * 2)
      for (index, pair) in record.pairs.enumerated() {
        cells[start + index * 2] = cell(pair.name)
        cells[start + index * 2 + 1] = cell(pair.value)
      }
      return TemplateCell(.open, start, record.pairs.count)
    }
  }
}

import Provenance

/// The values of one page, put in the order of its layout.
///
/// All of them stand in one flat array of cells, and their words in one buffer or in the article's text: a page of a hundred
/// values costs a handful of allocations. A builder gives the name of each value that it puts; a debug build, and so every
/// test, stops where it is not the name that the layout has there.
public struct TemplateValues: ~Copyable {
  /// What their places mean.
  public let layout: TemplateLayout
  private(set) var cells: [TemplateCell] = []
  /// Words made for the page.
  @usableFromInline var made: ByteBuffer
  /// The text that excerpts are of.
  let text: SourceText?
  private(set) var markups: [[UInt8]] = []
  private(set) var root = TemplateCell(.missing)
  /// The record that is being filled, the first of its cells, and how many of them are.
  private var record = 0
  private var first = 0
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

  // MARK: Putting values

  /// Puts words.
  public mutating func put(_ name: StaticString, _ words: String) {
    set(name, to: cell(words))
  }

  /// Puts words, or nothing.
  public mutating func put(_ name: StaticString, _ words: String?) {
    if let words { put(name, words) } else { putNothing(name) }
  }

  /// Puts words of a text.
  public mutating func put(_ name: StaticString, _ words: Excerpt) { set(name, to: cell(words)) }

  /// Puts words of a text, or nothing.
  public mutating func put(_ name: StaticString, _ words: Excerpt?) {
    if let words { put(name, words) } else { putNothing(name) }
  }

  /// Puts words that `body` writes.
  @inlinable public mutating func write(
    _ name: StaticString, _ body: (inout ByteBuffer) -> Void
  ) {
    let start = made.count
    body(&made)
    putMade(name, from: start)
  }

  /// Puts nothing: it prints nothing, and its section is not shown.
  public mutating func putNothing(_ name: StaticString) { set(name, to: TemplateCell(.missing)) }

  /// Puts whether a section is shown.
  public mutating func put(_ name: StaticString, _ isShown: Bool) {
    set(name, to: TemplateCell(isShown ? .on : .off))
  }

  /// Puts markup, printed as it is.
  public mutating func put(_ name: StaticString, markup: [UInt8]) {
    set(name, to: TemplateCell(.markup, markups.count, markup.count))
    markups.append(markup)
  }

  /// Puts a value whose names are its own.
  public mutating func put(_ name: StaticString, open value: TemplateValue) {
    let value = cell(value)
    set(name, to: value)
  }

  /// Puts a record, which `body` fills.
  @inlinable public mutating func put(
    _ name: StaticString, record body: (inout TemplateValues) -> Void
  ) {
    let outer = open(name)
    body(&self)
    close(outer)
  }

  /// Puts a record, which `body` fills from `value`; nothing where there is no value.
  @inlinable public mutating func put<Value>(
    _ name: StaticString, record value: Value?, _ body: (inout TemplateValues, Value) -> Void
  ) {
    if let value { put(name) { body(&$0, value) } } else { putNothing(name) }
  }

  /// Puts a list of records, each of which `body` fills from one of `items`.
  @inlinable public mutating func put<Items: Collection>(
    _ name: StaticString, each items: Items, _ body: (inout TemplateValues, Items.Element) -> Void
  ) {
    let (outer, number, start) = openList(name, of: items.count)
    var place = start
    for item in items {
      openItem(place, number)
      body(&self, item)
      close(outer)
      place += 1
    }
  }

  /// Puts a list of words.
  public mutating func put(_ name: StaticString, list items: [String]) {
    let start = setList(name, of: items.count)
    for (index, words) in items.enumerated() { cells[start + index] = cell(words) }
  }

  /// Puts a list of words of a text.
  public mutating func put(_ name: StaticString, list items: [Excerpt]) {
    let start = setList(name, of: items.count)
    for (index, words) in items.enumerated() { cells[start + index] = cell(words) }
  }

  // MARK: Cells

  /// Whether the words made for a cell are these.
  func made(_ cell: TemplateCell, is words: String) -> Bool {
    made.withBytes {
      $0[Int(cell.start)..<Int(cell.start + cell.count)].elementsEqual(words.utf8)
    }
  }

  private mutating func set(_ name: StaticString, to cell: TemplateCell) {
    assert(
      "\(name)" == layout.records[record].names[filled],
      "'\(name)' is put where '\(layout.records[record].names[filled])' is due")
    cells[first + filled] = cell
    filled += 1
  }

  @usableFromInline mutating func putMade(_ name: StaticString, from start: Int) {
    set(name, to: TemplateCell(.made, start, made.count - start))
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

  private func below(_ name: StaticString) -> Int {
    guard let number = layout.records[record].below[filled] else {
      preconditionFailure("nothing stands below '\(name)'")
    }
    return number
  }

  private mutating func begin(_ number: Int) {
    record = number
    first = cells.count
    filled = 0
    add(layout.records[number].names.count)
  }

  private mutating func setList(_ name: StaticString, of count: Int) -> Int {
    let start = cells.count
    set(name, to: TemplateCell(.list, start, count))
    add(count)
    return start
  }

  private mutating func add(_ count: Int) {
    for _ in 0..<count { cells.append(TemplateCell(.missing)) }
  }

  private mutating func cell(_ words: String) -> TemplateCell {
    let start = made.count
    made.append(words)
    return TemplateCell(.made, start, made.count - start)
  }

  private mutating func cell(_ words: Excerpt) -> TemplateCell {
    if words.text === text { return TemplateCell(.words, words.span.start, words.span.count) }
    let start = made.count
    words.withBytes { made.append($0) }
    return TemplateCell(.made, start, made.count - start)
  }

  private mutating func cell(_ value: TemplateValue) -> TemplateCell {
    switch value {
    case .missing: return TemplateCell(.missing)
    case .bool(let flag): return TemplateCell(flag ? .on : .off)
    case .text(let words): return cell(words)
    case .markup(let bytes):
      markups.append(bytes)
      return TemplateCell(.markup, markups.count - 1, bytes.count)
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

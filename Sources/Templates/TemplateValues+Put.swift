import Provenance

/// Putting values, in the order of the layout.
///
/// Every name of a record is put, also where there is nothing to say: `putNothing` keeps the place. A debug build stops
/// at a name that is not due.
extension TemplateValues {
  /// Puts words.
  public mutating func put(_ name: StaticString, _ words: String) {
    set(name, to: cell(words))
  }

  /// Puts words, or nothing.
  public mutating func put(_ name: StaticString, _ words: String?) {
    if let words { put(name, words) } else { putNothing(name) }
  }

  /// Puts the way to the site's folder, which is the site's own: it may say where scripts are loaded from.
  public mutating func putWay(_ name: StaticString) { set(name, to: TemplateCell(.way)) }

  /// Puts the way to a file by its path below the site's folder, or nothing.
  public mutating func put(_ name: StaticString, below path: String?) {
    if let path { writeBelow(name) { $0.append(path) } } else { putNothing(name) }
  }

  /// Puts the way to a file whose path below the site's folder `body` writes. `body` only appends.
  @inlinable public mutating func writeBelow(
    _ name: StaticString, _ body: (inout ByteBuffer) -> Void
  ) {
    let start = made.count
    body(&made)
    putBelow(name, from: start)
  }

  /// Puts words of a text. Of the text that the values were made for, no byte is copied.
  public mutating func put(_ name: StaticString, _ words: Excerpt) { set(name, to: cell(words)) }

  /// Puts words of a text, or nothing.
  public mutating func put(_ name: StaticString, _ words: Excerpt?) {
    if let words { put(name, words) } else { putNothing(name) }
  }

  /// Puts words that `body` writes, without a string between: "f12" is a letter and a number.
  ///
  /// `body` only appends.
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

  /// Puts markup, printed as it is. It is the program's own HTML, in which all words of an article are escaped.
  public mutating func put(_ name: StaticString, markup: [UInt8]) {
    set(name, to: TemplateCell(.markup, markups.count, markup.count))
    markups.append(markup)
  }

  /// Puts JSON that `body` writes: one value, in whose strings U+2028 and U+2029 are escaped. `body` only appends.
  @inlinable public mutating func writeJSON(
    _ name: StaticString, _ body: (inout ByteBuffer) -> Void
  ) {
    let start = made.count
    body(&made)
    putJSON(name, from: start)
  }

  /// Puts a value whose names are its own. The layout has no places for them: they are looked for by their letters.
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
  ///
  /// Room for all items is made at once, so they stand side by side, and what is in them behind them.
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
}

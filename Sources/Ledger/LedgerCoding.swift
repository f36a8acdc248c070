import Archiving
import Model
import Provenance

/// A ledger as bytes: a head, the entries in the order of their paths, and a digest of it all.
extension Ledger {
  private static let head = Array("briefgen ledger 1\n".utf8)

  /// The bytes to keep.
  public var encoded: [UInt8] {
    var writer = LedgerWriter(bytes: Self.head)
    writer.digest(key)
    writer.number(time)
    let paths = entries.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    writer.number(paths.count)
    for path in paths {
      writer.text(path)
      if let entry = entries[path] { writer.entry(entry) }
    }
    writer.digest(Digest(writer.bytes))
    return writer.bytes
  }

  /// The ledger that `bytes` are, if they are one, undamaged, and for this key.
  public init?(_ bytes: [UInt8], key: Digest) {
    let body = Array(bytes.dropLast(16))
    var end = LedgerReader(bytes.suffix(16))
    guard body.starts(with: Self.head), let sum = end.digest(), sum == Digest(body) else {
      return nil
    }
    var reader = LedgerReader(body.dropFirst(Self.head.count))
    guard reader.digest() == key, let time = reader.number(), let count = reader.number(),
      count >= 0, count <= body.count
    else { return nil }
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(count)
    for _ in 0..<count {
      guard let path = reader.text(), let entry = reader.entry() else { return nil }
      entries[path] = entry
    }
    self.init(key: key, time: time, entries: entries)
  }
}

/// Appends values to bytes: numbers in groups of seven bits, texts with their length.
struct LedgerWriter {
  var bytes: [UInt8]

  mutating func number(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func text(_ value: String) {
    number(value.utf8.count)
    bytes += value.utf8
  }

  mutating func optional<Value>(_ value: Value?, _ write: (inout LedgerWriter, Value) -> Void) {
    bytes.append(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  mutating func list<Value>(_ values: [Value], _ write: (inout LedgerWriter, Value) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  mutating func digest(_ value: Digest) {
    for half in [value.high, value.low] {
      for shift in stride(from: 0, to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: half >> UInt64(shift)))
      }
    }
  }

  mutating func stamp(_ value: FileStamp) {
    for part in [value.size, value.modified, value.changed, value.inode, value.device] {
      number(part)
    }
  }

  mutating func entry(_ entry: Ledger.Entry) {
    stamp(entry.source)
    digest(entry.digest)
    optional(entry.card) { $0.card($1) }
    list(entry.pages) { writer, page in
      writer.text(page.path)
      writer.stamp(page.stamp)
      writer.digest(page.digest)
    }
    list(entry.diagnostics) { $0.diagnostic($1) }
  }

  private mutating func card(_ card: BriefCard) {
    text(card.slug)
    text(card.title)
    optional(card.date) { $0.date($1) }
    optional(card.source) { $0.text($1) }
    text(card.description)
    list(card.tags) { $0.text($1) }
    number(card.counts.quotes)
    number(card.counts.figures)
  }

  private mutating func date(_ date: ArticleDate) {
    for part in [date.year, date.month, date.day] { number(part) }
    optional(date.time) { writer, time in
      writer.number(time.seconds)
      writer.number(time.zone)
    }
  }

  private mutating func diagnostic(_ diagnostic: Diagnostic) {
    text(diagnostic.severity.rawValue)
    text(diagnostic.location.file)
    optional(diagnostic.location.line) { $0.number($1) }
    optional(diagnostic.location.column) { $0.number($1) }
    text(diagnostic.message)
    text(diagnostic.id)
  }
}

/// Takes values from bytes again; nil where they are not what a writer wrote.
struct LedgerReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func number() -> Int? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = rest.popFirst() {
      guard shift < 64 else { return nil }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
    }
    return nil
  }

  mutating func text() -> String? {
    guard let count = number(), count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return String(validating: rest.prefix(count), as: UTF8.self)
  }

  /// A value that may be absent; the outer nil is a fault.
  mutating func optional<Value>(_ read: (inout LedgerReader) -> Value?) -> Value?? {
    switch rest.popFirst() {
    case 0: return .some(nil)
    case 1:
      guard let value = read(&self) else { return nil }
      return .some(value)
    default: return nil
    }
  }

  mutating func list<Value>(_ read: (inout LedgerReader) -> Value?) -> [Value]? {
    guard let count = number(), count >= 0, count <= rest.count else { return nil }
    var values: [Value] = []
    for _ in 0..<count {
      guard let value = read(&self) else { return nil }
      values.append(value)
    }
    return values
  }

  mutating func digest() -> Digest? {
    guard rest.count >= 16 else { return nil }
    var halves: [UInt64] = []
    for _ in 0..<2 {
      var half: UInt64 = 0
      for (index, byte) in rest.prefix(8).enumerated() { half |= UInt64(byte) << UInt64(8 * index) }
      rest = rest.dropFirst(8)
      halves.append(half)
    }
    return Digest(high: halves[0], low: halves[1])
  }

  mutating func stamp() -> FileStamp? {
    guard let size = number(), let modified = number(), let changed = number(),
      let inode = number(),
      let device = number()
    else { return nil }
    return FileStamp(
      size: size, modified: modified, changed: changed, inode: inode, device: device)
  }

  mutating func entry() -> Ledger.Entry? {
    guard let source = stamp(), let digest = digest(), let card = optional({ $0.card() }),
      let pages = list({ $0.page() }), let diagnostics = list({ $0.diagnostic() })
    else { return nil }
    return Ledger.Entry(
      source: source, digest: digest, card: card, pages: pages, diagnostics: diagnostics)
  }

  private mutating func page() -> PublishedPage? {
    guard let path = text(), Page.isSafe(path), let stamp = stamp(), let digest = digest() else {
      return nil
    }
    return PublishedPage(path: path, stamp: stamp, digest: digest)
  }

  private mutating func card() -> BriefCard? {
    guard let slug = text(), let title = text(), let date = optional({ $0.date() }),
      let source = optional({ $0.text() }), let description = text(),
      let tags = list({ $0.text() }),
      let quotes = number(), let figures = number()
    else { return nil }
    return BriefCard(
      slug: slug, title: title, date: date, source: source, description: description, tags: tags,
      counts: BriefCard.Counts(quotes: quotes, figures: figures))
  }

  private mutating func date() -> ArticleDate? {
    guard let year = number(), let month = number(), let day = number(),
      let time = optional({ $0.time() })
    else { return nil }
    return ArticleDate(year: year, month: month, day: day, time: time)
  }

  private mutating func time() -> ArticleDate.Time? {
    guard let seconds = number(), let zone = number() else { return nil }
    return ArticleDate.Time(seconds: seconds, zone: zone)
  }

  private mutating func diagnostic() -> Diagnostic? {
    guard let severity = text().flatMap(Diagnostic.Severity.init), let file = text(),
      let line = optional({ $0.number() }), let column = optional({ $0.number() }),
      let message = text(), let id = text()
    else { return nil }
    return Diagnostic(
      severity, at: SourceLocation(file: file, line: line, column: column), message, id: id)
  }
}

/// Bytes that only grow: what pages and records are written into.
///
/// An array asks at each append whether it is shared; this is owned by one writer alone, so that a byte costs a compare and a
/// store. Every append makes room before it writes, and there is no way to write at an index.
@frozen public struct ByteBuffer: ~Copyable {
  /// The first byte of the room, of which the first `end` bytes have been written.
  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  /// Bytes that fit without growing; never less than 16.
  @usableFromInline var capacity: Int
  /// Where the next byte goes.
  @usableFromInline var end = 0

  /// An empty buffer with room for `capacity` bytes.
  @inlinable public init(reserving capacity: Int = 256) {
    self.capacity = max(capacity, 16)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// How many bytes have been written.
  @inlinable public var count: Int { end }

  /// The bytes written so far, in an array of their own.
  public var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      _ = buffer.initialize(from: UnsafeBufferPointer(start: start, count: count))
      used = count
    }
  }

  /// Calls `body` with the bytes written so far.
  @inlinable public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result
  {
    body(UnsafeBufferPointer(start: start, count: count))
  }

  /// Forgets what was written behind the first `count` bytes, which must have been written.
  @inlinable public mutating func removeAll(from count: Int) {
    precondition(count >= 0 && count <= end, "only what was written is forgotten")
    end = count
  }

  /// Appends one byte.
  @inlinable public mutating func append(_ byte: UInt8) {
    if end == capacity { grow(1) }
    start[end] = byte
    end += 1
  }

  /// Appends bytes.
  @inlinable public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if capacity - end < bytes.count { grow(bytes.count) }
    Self.copy(source, to: start + end, bytes.count)
    end += bytes.count
  }

  /// Appends bytes.
  @inlinable public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Appends a literal.
  @inlinable public mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append($0) }
  }

  /// Appends a string as UTF-8.
  @inlinable public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends a whole number in decimal digits. “-12” for a negative one; no leading noughts, no separators.
  @inlinable public mutating func append(decimal value: Int) {
    if capacity - end < 20 { grow(20) }
    var rest = value.magnitude
    if value < 0 {
      start[end] = UInt8(ascii: "-")
      end += 1
    }
    end += Self.digits(of: rest)
    var place = end
    repeat {
      place -= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      start[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
      rest = quotient
    } while rest > 0
  }

  /// How many decimal digits a number has: at most 19, as no `Int` has more.
  @inlinable static func digits(of value: UInt) -> Int {
    if value < 100 { return value < 10 ? 1 : 2 }
    if value < 10_000 { return value < 1000 ? 3 : 4 }
    var count = 5
    var bound: UInt = 100_000
    while value >= bound {
      count += 1
      guard count < 19 else { break }
      bound *= 10
    }
    return count
  }

  /// Copies bytes; up to sixteen, as keys and most words of markup have, in two moves that may overlap.
  @inlinable static func copy(
    _ source: UnsafePointer<UInt8>, to place: UnsafeMutablePointer<UInt8>, _ count: Int
  ) {
    guard count <= 16 else { return place.update(from: source, count: count) }
    let from = UnsafeRawPointer(source)
    let to = UnsafeMutableRawPointer(place)
    if count >= 8 {
      let head = from.loadUnaligned(as: UInt64.self)
      let tail = from.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      to.storeBytes(of: head, as: UInt64.self)
      to.storeBytes(of: tail, toByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      let head = from.loadUnaligned(as: UInt32.self)
      let tail = from.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      to.storeBytes(of: head, as: UInt32.self)
      to.storeBytes(of: tail, toByteOffset: count - 4, as: UInt32.self)
    } else {
      for index in 0..<count { place[index] = source[index] }
    }
  }

  /// Makes room for `more` bytes, and for as many again as there are. So *n* appends cost O(*n*) in all.
  @usableFromInline mutating func grow(_ more: Int) {
    let wider = max(end + more, capacity * 2)
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: wider)
    place.update(from: start, count: end)
    start.deallocate()
    start = place
    capacity = wider
  }
}

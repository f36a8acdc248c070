import Model
import Provenance

/// Frames as bytes, as a build keeps them of each article. A change of this order needs a new number in `Ledger.head`.
extension FigureFrame {
  /// Frames as bytes, which `unpacked` takes again.
  public static func packed(_ frames: [FigureFrame]) -> [UInt8] {
    var writer = PackedWriter()
    writer.list(frames) { $1.write(to: &$0) }
    return writer.bytes
  }

  /// The frames that bytes are; nil where they are none.
  public static func unpacked(_ bytes: ArraySlice<UInt8>) -> [FigureFrame]? {
    var reader = PackedReader(bytes)
    guard let frames = reader.list({ FigureFrame(from: &$0) }), reader.rest.isEmpty else {
      return nil
    }
    return frames
  }

  private func write(to writer: inout PackedWriter) {
    writer.span(span)
    writer.double(value)
    writer.optional(upperValue) { $0.double($1) }
    writer.double(amount)
    writer.hashes([dimension, unit, head])
    var flags: UInt8 = 0
    for (bit, isSet) in [isPeople, isElsewhen, isRunning, isTop, isLead, isFormer].enumerated()
    where isSet {
      flags |= 1 << bit
    }
    writer.bytes += [
      Self.code(of: modifier), Self.code(of: kind), fate.rawValue, state.rawValue, extent.rawValue,
      period.rawValue, flags, directions,
    ]
    writer.number(Int(year))
    writer.optional(otherLevel) { $0.double($1) }
    withUnsafeBytes(of: lists.ends) { writer.bytes.append(contentsOf: $0) }
    writer.hashes(lists.hashes)
    writer.number(sentence)
  }

  private init?(from reader: inout PackedReader) {
    guard let span = reader.span(), let value = reader.double(),
      let upperValue = reader.optional({ $0.double() }), let amount = reader.double(),
      let things = reader.hashes(), things.count == 3,
      let modifier: FigureModifier = reader.byte().flatMap(Self.value),
      let kind: FigureKind = reader.byte().flatMap(Self.value),
      let fate = reader.byte().flatMap(Fate.init), let state = reader.byte(),
      let extent = reader.byte().flatMap(Extent.init),
      let period = reader.byte().flatMap(Period.init), let flags = reader.byte(),
      let directions = reader.byte(), let year = reader.number(),
      let otherLevel = reader.optional({ $0.double() }), let ends = reader.ends(),
      let lists = reader.hashes().flatMap({ FrameLists(hashes: $0, ends: ends) }),
      let sentence = reader.number()
    else { return nil }
    self.init(
      span: span, value: value, upperValue: upperValue, modifier: modifier, dimension: things[0],
      kind: kind, amount: amount, unit: things[1], head: things[2], isPeople: flags & 1 != 0,
      fate: fate, state: FrameState(rawValue: state), extent: extent, period: period,
      year: Int16(truncatingIfNeeded: year), isElsewhen: flags & 2 != 0,
      isRunning: flags & 4 != 0, isTop: flags & 8 != 0, isLead: flags & 16 != 0,
      directions: directions, otherLevel: otherLevel, isFormer: flags & 32 != 0, lists: lists,
      sentence: sentence)
  }

  /// A case by its place among all.
  private static func code<Value: CaseIterable & Equatable>(of value: Value) -> UInt8 {
    var code: UInt8 = 0
    for other in Value.allCases {
      if other == value { break }
      code += 1
    }
    return code
  }

  private static func value<Value: CaseIterable>(_ code: UInt8) -> Value?
  where Value.AllCases == [Value] {
    Int(code) < Value.allCases.count ? Value.allCases[Int(code)] : nil
  }
}

extension PackedWriter {
  /// How many there are, then four bytes each, in the order of this machine's: what a build keeps, it keeps for itself.
  fileprivate mutating func hashes(_ values: [UInt32]) {
    number(values.count)
    values.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}

extension PackedReader {
  fileprivate mutating func hashes() -> [UInt32]? {
    guard let count = number(), count >= 0, count <= rest.count,
      let slice = slice(count * MemoryLayout<UInt32>.size)
    else { return nil }
    return [UInt32](unsafeUninitializedCapacity: count) { buffer, used in
      slice.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
      used = count
    }
  }

  fileprivate mutating func ends() -> SIMD8<UInt16>? {
    slice(MemoryLayout<SIMD8<UInt16>>.size)?.withUnsafeBytes {
      $0.loadUnaligned(as: SIMD8<UInt16>.self)
    }
  }
}

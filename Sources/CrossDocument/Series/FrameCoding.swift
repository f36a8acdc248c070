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
    var marks: UInt8 = isPeople ? Row.people : 0
    if isElsewhen { marks |= Row.elsewhen }
    if isRunning { marks |= Row.running }
    if isTop { marks |= Row.top }
    if isLead { marks |= Row.lead }
    if isFormer { marks |= Row.former }
    if upperValue != nil { marks |= Row.upperValue }
    if otherLevel != nil { marks |= Row.otherLevel }
    let row = Row(
      value: value, upperValue: upperValue ?? 0, amount: amount, otherLevel: otherLevel ?? 0,
      start: UInt32(clamping: span.start), end: UInt32(clamping: span.end),
      sentence: UInt32(clamping: sentence), dimension: dimension, unit: unit, head: head,
      year: year, modifier: Self.code(of: modifier, in: Self.modifiers),
      kind: Self.code(of: kind, in: Self.kinds),
      fate: fate.rawValue, state: state.rawValue, extent: extent.rawValue,
      period: period.rawValue, marks: marks, directions: directions)
    withUnsafeBytes(of: row) { writer.bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: lists.ends) { writer.bytes.append(contentsOf: $0) }
    lists.hashes.withUnsafeBytes { writer.bytes.append(contentsOf: $0) }
  }

  private init?(from reader: inout PackedReader) {
    guard let row = reader.row(), row.start <= row.end,
      let modifier = Self.value(row.modifier, in: Self.modifiers),
      let kind = Self.value(row.kind, in: Self.kinds), let fate = Fate(rawValue: row.fate),
      let extent = Extent(rawValue: row.extent), let period = Period(rawValue: row.period),
      let ends = reader.ends(),
      let lists = reader.hashes(Int(ends[FrameLists.List.words.rawValue])).flatMap({
        FrameLists(hashes: $0, ends: ends)
      })
    else { return nil }
    func has(_ mark: UInt8) -> Bool { row.marks & mark != 0 }
    self.init(
      span: TextSpan(Int(row.start), Int(row.end)), value: row.value,
      upperValue: has(Row.upperValue) ? row.upperValue : nil, modifier: modifier,
      dimension: row.dimension, kind: kind, amount: row.amount, unit: row.unit, head: row.head,
      isPeople: has(Row.people), fate: fate, state: FrameState(rawValue: row.state),
      extent: extent, period: period, year: row.year, isElsewhen: has(Row.elsewhen),
      isRunning: has(Row.running), isTop: has(Row.top), isLead: has(Row.lead),
      directions: row.directions, otherLevel: has(Row.otherLevel) ? row.otherLevel : nil,
      isFormer: has(Row.former), lists: lists, sentence: Int(row.sentence))
  }

  /// All of a frame but its words, as it lies in memory: the large fields first, so that nothing lies between them.
  fileprivate struct Row: BitwiseCopyable {
    var value = 0.0
    var upperValue = 0.0
    var amount = 0.0
    var otherLevel = 0.0
    var start: UInt32 = 0
    var end: UInt32 = 0
    var sentence: UInt32 = 0
    var dimension: UInt32 = 0
    var unit: UInt32 = 0
    var head: UInt32 = 0
    var year: Int16 = 0
    var modifier: UInt8 = 0
    var kind: UInt8 = 0
    var fate: UInt8 = 0
    var state: UInt8 = 0
    var extent: UInt8 = 0
    var period: UInt8 = 0
    var marks: UInt8 = 0
    var directions: UInt8 = 0

    /// Bits of `marks`: what is so, and which numbers are there.
    static let (people, elsewhen, running, top): (UInt8, UInt8, UInt8, UInt8) = (1, 2, 4, 8)
    static let (lead, former, upperValue, otherLevel): (UInt8, UInt8, UInt8, UInt8) =
      (16, 32, 64, 128)
  }

  /// All cases, once and for all: a case is written as its place among them.
  private static let modifiers = FigureModifier.allCases
  private static let kinds = FigureKind.allCases

  private static func code<Value: Equatable>(of value: Value, in all: [Value]) -> UInt8 {
    UInt8(all.firstIndex(of: value) ?? 0)
  }

  private static func value<Value>(_ code: UInt8, in all: [Value]) -> Value? {
    Int(code) < all.count ? all[Int(code)] : nil
  }
}

extension PackedReader {
  /// In the order of this machine's: what a build keeps, it keeps for itself.
  fileprivate mutating func row() -> FigureFrame.Row? {
    slice(MemoryLayout<FigureFrame.Row>.size)?.withUnsafeBytes { bytes in
      var row = FigureFrame.Row()
      withUnsafeMutableBytes(of: &row) { $0.copyMemory(from: bytes) }
      return row
    }
  }

  fileprivate mutating func hashes(_ count: Int) -> [UInt32]? {
    guard let slice = slice(count * MemoryLayout<UInt32>.size) else { return nil }
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

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
    writer.text(modifier.rawValue)
    for number in [dimension, unit, head] { writer.number(Int(number)) }
    writer.double(amount)
    writer.bytes += [fate.rawValue, state.rawValue, extent.rawValue, period.rawValue]
    writer.number(Int(year))
    var flags: UInt8 = 0
    for (bit, isSet) in [isPeople, isElsewhen, isRunning, isTop, isLead].enumerated() where isSet {
      flags |= 1 << bit
    }
    writer.bytes.append(flags)
    writer.text(kind.rawValue)
    writer.bytes.append(directions)
    writer.optional(otherLevel) { $0.double($1) }
    for hashes in [place, owners, names, organisations, actors, left, right, words] {
      writer.hashes(hashes)
    }
    writer.number(sentence)
  }

  private init?(from reader: inout PackedReader) {
    guard let span = reader.span(), let value = reader.double(),
      let upperValue = reader.optional({ $0.double() }),
      let modifier = reader.text().flatMap(FigureModifier.init),
      let dimension = reader.number(), let unit = reader.number(), let head = reader.number(),
      let amount = reader.double(), let fate = reader.byte().flatMap(Fate.init),
      let state = reader.byte(), let extent = reader.byte().flatMap(Extent.init),
      let period = reader.byte().flatMap(Period.init), let year = reader.number(),
      let flags = reader.byte(), let kind = reader.text().flatMap(FigureKind.init),
      let directions = reader.byte(), let otherLevel = reader.optional({ $0.double() }),
      let place = reader.hashes(), let owners = reader.hashes(), let names = reader.hashes(),
      let organisations = reader.hashes(), let actors = reader.hashes(), let left = reader.hashes(),
      let right = reader.hashes(),
      let words = reader.hashes(), let sentence = reader.number()
    else { return nil }
    self.init(
      span: span, value: value, upperValue: upperValue, modifier: modifier,
      dimension: UInt32(truncatingIfNeeded: dimension), kind: kind, amount: amount,
      unit: UInt32(truncatingIfNeeded: unit), head: UInt32(truncatingIfNeeded: head),
      isPeople: flags & 1 != 0, fate: fate, state: FrameState(rawValue: state), extent: extent,
      period: period, year: Int16(truncatingIfNeeded: year), isElsewhen: flags & 2 != 0,
      isRunning: flags & 4 != 0, isTop: flags & 8 != 0, isLead: flags & 16 != 0, place: place,
      owners: owners, names: names, organisations: organisations, actors: actors,
      directions: directions, otherLevel: otherLevel, left: left, right: right, words: words,
      sentence: sentence)
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
}

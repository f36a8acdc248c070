import Glibc
import Model

/// The site as one tar, as `ustar` of POSIX.1-1988 with the extended headers of POSIX.1-2001 for long names.
///
/// Files come in the order of their paths, belong to nobody (0:0), and have one time: that of the variable SOURCE_DATE_EPOCH, or now. One
/// time of its own for each run, and not none, as servers tell two versions of a file of one size by it.
public enum TarArchive {
  private static let block = 512
  private static let mostName = 100

  /// Writes the pages that wait.
  ///
  /// - Parameters:
  ///   - name: The file, which is there whole or as it was; `-` is standard output.
  ///   - writer: Holds them.
  /// - Returns: How many files are in it.
  public static func write(
    _ pages: [WaitingPage], to name: String, _ writer: SiteWriter
  ) throws(PublishingError) -> Int {
    guard let held = writer.held else { preconditionFailure("pages of an archive are held") }
    let time = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) } ?? Glibc.time(nil)
    var output = try Output(name)
    let sorted = pages.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    do throws(PublishingError) {
      for page in sorted {
        guard let count = held.count(page.token) else {
          throw .failed(
            path: page.path, action: "write it", reason: "it is gone; run the build again")
        }
        try output.write(header(page.path, count: count, time: max(0, time)))
        try held.forEachPiece(page.token) { bytes throws(PublishingError) in
          try output.write(bytes)
        }
        try output.write([UInt8](repeating: 0, count: padding(count)))
      }
      try output.write([UInt8](repeating: 0, count: 2 * block))
      try output.end()
    } catch {
      output.discard()
      throw error
    }
    return sorted.count
  }

  private static func padding(_ count: Int) -> Int { (block - count % block) % block }

  /// What stands before a file's bytes.
  package static func header(_ path: String, count: Int, time: Int) -> [UInt8] {
    let name = Array(path.utf8)
    if name.count <= mostName { return block(name, count: count, time: time, kind: "0") }
    // The length counts its own digits.
    let rest = Array(" path=".utf8) + name + [0x0A]
    var length = rest.count + 1
    while String(length).utf8.count + rest.count != length { length += 1 }
    let record = Array(String(length).utf8) + rest
    return block(Array("pax".utf8), count: record.count, time: time, kind: "x") + record
      + [UInt8](repeating: 0, count: padding(record.count))
      + block(Array(name.prefix(mostName)), count: count, time: time, kind: "0")
  }

  private static func block(
    _ name: [UInt8], count: Int, time: Int, kind: Unicode.Scalar
  ) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: block)
    func put(_ bytes: [UInt8], at place: Int) {
      header.replaceSubrange(place..<place + bytes.count, with: bytes)
    }
    func octal(_ number: Int, width: Int) -> [UInt8] {
      let digits = String(number, radix: 8)
      return Array((String(repeating: "0", count: width - digits.utf8.count) + digits).utf8)
    }
    put(name, at: 0)
    put(octal(0o644, width: 7), at: 100)
    put(octal(0, width: 7), at: 108)
    put(octal(0, width: 7), at: 116)
    put(octal(count, width: 11), at: 124)
    put(octal(time, width: 11), at: 136)
    // The sum is made as if it were spaces itself.
    put([UInt8](repeating: 0x20, count: 8), at: 148)
    header[156] = UInt8(ascii: kind)
    put(Array("ustar".utf8) + [0] + Array("00".utf8), at: 257)
    put(octal(header.reduce(0) { $0 + Int($1) }, width: 6) + [0, 0x20], at: 148)
    return header
  }

  /// Where the archive goes.
  private struct Output {
    /// As messages show it.
    private let name: String
    /// What is written until all is; nil for standard output.
    private let partial: String?
    private let descriptor: Int32
    private var waiting: [UInt8] = []

    private static let piece = 1 << 18

    init(_ name: String) throws(PublishingError) {
      self.name = name == "-" ? "standard output" : name
      partial = name == "-" ? nil : name + ".part"
      descriptor =
        partial.map { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) } ?? STDOUT_FILENO
      guard descriptor >= 0 else { throw .system(name, "write the archive") }
    }

    mutating func write(_ bytes: [UInt8]) throws(PublishingError) {
      waiting += bytes
      if waiting.count >= Self.piece { try flush() }
    }

    private mutating func flush() throws(PublishingError) {
      var rest = waiting[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw .system(name, "write the archive") }
        rest = rest.dropFirst(count)
      }
      waiting.removeAll(keepingCapacity: true)
    }

    mutating func end() throws(PublishingError) {
      try flush()
      guard let partial else { return }
      guard close(descriptor) == 0, rename(partial, String(partial.dropLast(".part".count))) == 0
      else {
        throw .system(name, "write the archive")
      }
    }

    func discard() {
      if let partial { unlink(partial) }
    }
  }
}

import CProcess
import Glibc
import Model
import Reading

/// What the running program is made of. A page may differ where the program does, so a ledger holds for one program
/// only.
enum Program {
  /// The program's file and its libraries, each with its mark: another version of any has another identity.
  ///
  /// A file's mark is its size, its time of modification and its build id; one that has no build id is told by its whole stamp.
  /// So a library that was only moved to another layer of a container, or linked once more, is the same.
  ///
  /// It is asked of the kernel, which knows what is really mapped: nobody need remember to raise a number. A line a
  /// file, sorted by its path; nil where the kernel does not tell, and then nothing is remembered from build to build.
  static let identity: [UInt8]? = {
    // The kernel gives it page by page, so it is read to its end.
    guard let maps = try? ContentFile(path: "/proc/self/maps").read() else { return nil }
    var paths: [[UInt8]] = []
    for line in maps.split(separator: 0x0A) {
      // "7f0fe8958000-7f0fe895a000 r-xp 00000000 08:01 1234   /lib/x86_64-linux-gnu/libc.so.6"
      // Only what is run counts: files of data are mapped too.
      guard let rights = line.firstIndex(of: 0x20),
        line.dropFirst(rights + 3 - line.startIndex).first == 0x78,
        let slash = line.firstIndex(of: 0x2F)
      else { continue }
      let path = Array(line[slash...])
      if !paths.contains(path) { paths.append(path) }
    }
    guard !paths.isEmpty else { return nil }
    paths.sort { $0.lexicographicallyPrecedes($1) }
    return paths.reduce(into: []) { lines, path in
      lines += path
      lines.append(0x20)
      lines += mark(path)
      lines.append(0x0A)
    }
  }()

  /// What it was started with, its own name first.
  static var arguments: [String] {
    (0..<arguments_count()).compactMap { number in
      arguments_at(number).map { String(cString: $0) }
    }
  }

  /// The environment that it was started in.
  static var environment: [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    var entry = environ
    while let line = entry.pointee {
      let text = String(cString: line)
      if let sign = text.firstIndex(of: "=") {
        found.append((String(text[..<sign]), String(text[text.index(after: sign)...])))
      }
      entry += 1
    }
    return found
  }

  /// Where its own file stands; nil where the system does not say.
  static var path: String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    if readlink("/proc/self/exe", &buffer, buffer.count - 1) > 0 {
      return buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    }
    guard let started = arguments_program(), let real = realpath(started, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// What tells a file from others of its path: "gone" for one that was removed since, as an update does.
  static func mark(_ path: [UInt8]) -> [UInt8] {
    guard let (stamp, start) = look(at: String(decoding: path, as: UTF8.self)) else {
      return Array("gone".utf8)
    }
    let parts = [stamp.size, stamp.modified].map(String.init)
    if let id = BuildID.find(in: start) { return Array(parts.joined(separator: " ").utf8) + id }
    let more = [stamp.changed, stamp.inode, stamp.device].map(String.init)
    return Array((parts + more).joined(separator: " ").utf8)
  }

  /// A program's build id, the same on all machines; none where the linker left none.
  static func buildID(_ path: String) -> [UInt8] {
    look(at: path).flatMap { BuildID.find(in: $0.start) }.map { Array($0) } ?? []
  }

  /// A file's stamp and first bytes; nil where it is gone.
  private static func look(at path: String) -> (stamp: FileStamp, start: [UInt8])? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    let start = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, used in
      used = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
    return (FileStamp(status), start)
  }
}

/// The note that a linker leaves in a program or library to tell it from every other.
enum BuildID {
  /// The id in the first bytes of a file of ELF's 64 bits; nil where there is none, or where it stands further back.
  ///
  /// The layout is that of the System V ABI: a program header of type 4 names a run of notes, and one of these, of type 3 and
  /// owner `GNU`, is the id.
  ///
  /// What a file says of lengths and places is not believed: all is looked up within the bytes that were given.
  ///
  /// - Parameter file: Its first 4 kB, in which linkers put the notes, close behind the headers.
  static func find(in file: [UInt8]) -> ArraySlice<UInt8>? {
    guard file.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]),
      let table = number(file, 32, 8), let size = number(file, 54, 2), size >= 56,
      let count = number(file, 56, 2)
    else { return nil }
    for index in 0..<count {
      let header = table + index * size
      guard header < file.count, let type = number(file, header, 4) else { return nil }
      guard type == 4, let start = number(file, header + 8, 8),
        let length = number(file, header + 32, 8), start < file.count, length <= file.count
      else { continue }
      if let id = note(file, start, min(start + length, file.count)) { return id }
    }
    return nil
  }

  /// The id among the notes of a range; nil where there is none or they reach beyond it.
  ///
  /// A note is three numbers of four bytes (length of owner, length of value, type), then owner and value, each filled
  /// up to four.
  private static func note(_ file: [UInt8], _ start: Int, _ end: Int) -> ArraySlice<UInt8>? {
    var place = start
    while place + 12 <= end, let name = number(file, place, 4),
      let size = number(file, place + 4, 4),
      let type = number(file, place + 8, 4)
    {
      let value = place + 12 + (name + 3) / 4 * 4
      guard value + size <= end else { return nil }
      if type == 3, file[(place + 12)...].starts(with: [0x47, 0x4E, 0x55, 0]) {
        return file[value..<value + size]
      }
      place = value + (size + 3) / 4 * 4
    }
    return nil
  }

  /// A number of at most eight bytes, the lowest first; nil beyond the end, and for one that is no place in a file.
  private static func number(_ file: [UInt8], _ place: Int, _ width: Int) -> Int? {
    guard place >= 0, place <= file.count - width else { return nil }
    var value: UInt64 = 0
    for offset in 0..<width { value |= UInt64(file[place + offset]) << UInt64(8 * offset) }
    return value <= 1 << 40 ? Int(value) : nil
  }
}

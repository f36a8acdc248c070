import FrontMatter
import Glibc
import Model
import Provenance
import Reading

/// The lines that a site is made of, by the paths of their articles: where each lies, and none of them itself.
///
/// In memory stand a path and 32 bytes a line, so the lines may be of any number of parts, in any order and of any size. Standard
/// input is put into a temporary file without a name, as lines are read once to be put in order and once to be published.
struct MappedLines: Sendable {
  /// The files that the lines stand for, in the order of their paths' bytes, as a content folder's would be.
  private(set) var files: [ContentFile] = []
  /// What is told of lines that are none, and of files of which there are several.
  private(set) var diagnostics: [Diagnostic] = []
  /// Of the files, in the same order.
  private var places: [Place] = []
  private var inputs: [Input] = []

  /// Where a line lies.
  private struct Place {
    let input: Int32
    /// From 1.
    let number: Int32
    /// In bytes.
    let offset: Int
    let count: Int
  }

  /// What lines are read from.
  private struct Input: Sendable {
    /// As messages show it.
    let name: String
    /// Of what has no name; else the file is opened for each line, as there may be more than a program may hold open.
    let descriptor: Int32?
  }

  /// What the disk did not do.
  struct Failure: Error {
    let message: String
  }

  private static let longest = 1 << 31

  /// Looks through all that was named.
  ///
  /// - Parameters:
  ///   - names: Files, folders, of which all files below are taken whose names begin with a letter or digit, and `-`.
  ///   - content: The content folder, which the paths count from.
  /// - Complexity: O(*n* log *n*) in the lines.
  init(_ names: [String], content: String) throws(Failure) {
    for name in names { try add(name) }
    var found: [(file: ContentFile, place: Place)] = []
    for index in inputs.indices { try look(through: index, content, &found) }
    found.sort { first, second in
      first.file.relativePath.utf8.lexicographicallyPrecedes(second.file.relativePath.utf8)
    }
    settle(&found)
    files = found.map(\.file)
    places = found.map(\.place)
  }

  // MARK: Inputs

  private mutating func add(_ name: String) throws(Failure) {
    if name == "-" {
      inputs.append(Input(name: "standard input", descriptor: try Self.held()))
    } else if Self.isFolder(name) {
      let names: [String]
      do {
        names = try Self.names(in: name)
      } catch {
        throw Failure(
          message:
            "\(name): error: cannot be read: \(error.reason); make it readable [unreadable-file]")
      }
      // What engines put beside their parts: _SUCCESS, .part-0.crc.
      for part in names.sorted() where !part.hasPrefix(".") && !part.hasPrefix("_") {
        try add(name + "/" + part)
      }
    } else {
      inputs.append(Input(name: name, descriptor: nil))
    }
  }

  private static func isFolder(_ name: String) -> Bool {
    var status = stat()
    return stat(name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private struct Unreadable: Error {
    let reason: String
  }

  private static func names(in folder: String) throws(Unreadable) -> [String] {
    guard let stream = opendir(folder) else {
      throw Unreadable(reason: String(cString: strerror(errno)))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  /// Standard input in a temporary file without a name, which goes with the program.
  private static func held() throws(Failure) -> Int32 {
    let folder = TemporaryFolder.parent
    func failure(_ what: String) -> Failure {
      Failure(
        message:
          "\(folder): error: \(what): \(String(cString: strerror(errno))); make room, or name files [output-failed]"
      )
    }
    var name = Array("\(folder)/briefgen-lines-XXXXXX".utf8CString)
    let file = name.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemp($0) } ?? -1 }
    guard file >= 0 else { throw failure("cannot make a file in it") }
    unlink(String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(STDIN_FILENO, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 {
        throw Failure(
          message:
            "standard input: error: cannot be read to its end: \(String(cString: strerror(errno))); give it once more [unreadable-input]"
        )
      }
      if count == 0 { return file }
      var written = 0
      while written < count {
        let part = piece.withUnsafeBytes {
          write(file, $0.baseAddress.map { $0 + written }, count - written)
        }
        if part < 0, errno == EINTR { continue }
        guard part > 0 else { throw failure("cannot write a file in it") }
        written += part
      }
    }
  }

  // MARK: Lines

  /// Adds the lines of an input.
  private mutating func look(
    through index: Int, _ content: String, _ found: inout [(file: ContentFile, place: Place)]
  ) throws(Failure) {
    let input = inputs[index]
    let descriptor = input.descriptor ?? open(input.name, O_RDONLY | O_CLOEXEC)
    func unreadable(_ reason: String) -> Failure {
      Failure(
        message:
          "\(input.name): error: cannot be read: \(reason); make it readable [unreadable-file]")
    }
    guard descriptor >= 0 else { throw unreadable(String(cString: strerror(errno))) }
    defer { if input.descriptor == nil { close(descriptor) } }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw unreadable("it is no plain file; give it as standard input")
    }
    var lines = LineInput(most: Self.longest, descriptor: descriptor)
    while let batch = lines.nextBatch(1) {
      for line in batch {
        let place = SourceLocation(file: input.name, line: line.number)
        guard let bytes = line.bytes else { continue }
        switch Self.path(of: bytes) {
        case .success(let path):
          guard let file = ContentFile(relativePath: path, below: content) else {
            diagnostics.append(Self.foreign(place))
            continue
          }
          found.append(
            (
              file,
              Place(
                input: Int32(index), number: Int32(truncatingIfNeeded: line.number),
                offset: line.offset, count: bytes.count)
            ))
        case .failure(let flaw): diagnostics.append(Self.told(flaw, at: place))
        }
      }
    }
    if let reason = lines.failure { throw unreadable(reason) }
  }

  /// The path of a line's article. As `map` writes a line it comes first.
  private static func path(of line: [UInt8]) -> Result<String, MappedArticle.Flaw> {
    let start = Array("{\"path\":\"".utf8)
    if line.starts(with: start), let end = line[start.count...].firstIndex(of: 0x22),
      !line[start.count..<end].contains(0x5C), line[end...].starts(with: Array("\",\"map\":".utf8)),
      let path = String(validating: line[start.count..<end], as: UTF8.self)
    {
      return .success(path)
    }
    do throws(MappedArticle.Flaw) {
      return .success(try MappedArticle.parse(line, of: "").path)
    } catch {
      return .failure(error)
    }
  }

  /// Leaves one line of each file: a part that an engine did twice gives the same line twice. Where two differ neither is believed.
  private mutating func settle(_ found: inout [(file: ContentFile, place: Place)]) {
    var kept: [(file: ContentFile, place: Place)] = []
    kept.reserveCapacity(found.count)
    var start = 0
    while start < found.count {
      var end = start + 1
      while end < found.count, found[end].file == found[start].file { end += 1 }
      let first = end - start > 1 ? bytes(found[start].place) : nil
      if let other = found[start..<end].dropFirst().first(where: { bytes($0.place) != first }) {
        diagnostics.append(
          .error(
            location(other.place),
            "'\(found[start].file.relativePath)' has another line as well, \(name(of: found[start].place)), which differs; give the lines of one run",
            id: "duplicate-line"))
      } else {
        kept.append(found[start])
      }
      start = end
    }
    found = kept
  }

  private func location(_ place: Place) -> SourceLocation {
    SourceLocation(file: inputs[Int(place.input)].name, line: Int(place.number))
  }

  private func name(of place: Place) -> String {
    "\(inputs[Int(place.input)].name):\(place.number)"
  }

  private func bytes(_ place: Place) -> [UInt8]? {
    let input = inputs[Int(place.input)]
    let descriptor = input.descriptor ?? open(input.name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { if input.descriptor == nil { close(descriptor) } }
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: place.count) { buffer, used in
      while done < place.count {
        let count = pread(
          descriptor, buffer.baseAddress.map { $0 + done }, place.count - done,
          off_t(place.offset + done))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        done += count
      }
      used = done
    }
    return done == place.count ? bytes : nil
  }

  // MARK: Articles

  /// What a file gives; nil, and told, where its line is none or can no longer be read.
  ///
  /// - Parameters:
  ///   - number: Of the file.
  ///   - key: What the line is to be made with.
  func article(_ number: Int, key: String) -> Diagnosed<MappedArticle?> {
    let place = places[number]
    guard let line = bytes(place) else {
      return Diagnosed(
        nil,
        [
          .error(
            location(place), "can no longer be read; build again", id: "unreadable-file")
        ])
    }
    do throws(MappedArticle.Flaw) {
      let article = try MappedArticle.parse(line, of: files[number].path)
      guard article.key == key else { throw .otherVersion }
      guard article.path == files[number].relativePath else { throw .foreign }
      return Diagnosed(article)
    } catch {
      return Diagnosed(nil, [Self.told(error, at: location(place))])
    }
  }

  /// What the file held; nil where its line cannot be read.
  func source(of file: ContentFile, key: String) -> [UInt8]? {
    let path = file.relativePath.utf8
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].relativePath.utf8.lexicographicallyPrecedes(path) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < files.count, files[low] == file else { return nil }
    return article(low, key: key).value?.source
  }

  private static func told(_ flaw: MappedArticle.Flaw, at place: SourceLocation) -> Diagnostic {
    switch flaw {
    case .foreign: foreign(place)
    case .refused(let message):
      .error(place, "'map' could not read its line: \(message)", id: "unmapped-line")
    case .otherVersion:
      .error(
        place,
        "was made by another version of briefgen, or with other settings or templates; map it again with those of this site",
        id: "other-map")
    }
  }

  /// The line of a file whose packed parts do not fit each other.
  func damaged(_ number: Int) -> Diagnostic { Self.foreign(location(places[number])) }

  /// The line of a file that was published on the day it was mapped, and is not today, or the other way.
  func otherDay(_ number: Int) -> Diagnostic {
    .error(
      location(places[number]),
      "was mapped on another day, on which what is future or expired was something else; map it again",
      id: "other-day")
  }

  private static func foreign(_ place: SourceLocation) -> Diagnostic {
    .error(
      place, "is no line of 'briefgen map', or is damaged; map it again", id: "bad-map-line")
  }
}

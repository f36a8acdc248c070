import Glibc
import Model
import Synchronization

/// The file beside the ledger in which the cards of all articles lie, so that they need not stand in memory, each with pieces behind it:
/// what was found in its article, and its rows of the site's tables.
///
/// A build appends the cards of the articles that it works on, in the staging folder, and reads those of others from the file that
/// the last build left. Only `keep` changes that file, and only behind what the ledger knows of it: a build that fails leaves it as it
/// was. It is a cache as the ledger is; a card that cannot be read again is told by `isDamaged`, and the site is built anew.
/// Where a build only looks, its cards lie in memory.
public final class CardFile: Sendable {
  /// What a ledger says of the file: which one it is, and how far it is believed.
  public struct Mark: Hashable, Sendable {
    /// The file's first bytes.
    public let id: Digest
    /// In bytes.
    public let end: Int
    /// How long it was when it last held nothing but what was needed.
    public let lean: Int

    /// A mark read back.
    public init(id: Digest, end: Int, lean: Int) {
      self.id = id
      self.end = end
      self.lean = lean
    }
  }

  private struct State {
    /// Whether a card was added.
    var isBegun = false
    /// Of the file in the staging folder; -1 where no card was added, and where there is no such folder.
    var descriptor: Int32 = -1
    /// Added and not written yet.
    var waiting: [UInt8] = []
    /// Where the next card will lie.
    var end: Int
    var isDamaged = false
  }

  /// Before the first card: the file's id.
  private static let head = 16
  /// How many pieces lie behind a card, of which some may be empty.
  public static let pieceCount = 5
  /// Before the pieces: of each its length and its digest.
  private static let pieceHead = 24
  private static let block = 1 << 16

  private let output: String
  /// The file that the last build left; -1 for none.
  private let old: Int32
  private let id: Digest
  /// Where the cards of this build begin.
  private let base: Int
  /// How long the old file was when it last held nothing but what was needed; 0 for none.
  private let lean: Int
  /// Of the file of this build in the staging folder.
  private let name: String
  private let state: Mutex<State>

  /// A new file beside an output folder, for a build that takes nothing over.
  ///
  /// - Parameter name: Of the file in the staging folder.
  public init(beside output: String, as name: String = "cards") {
    self.output = output
    self.name = name
    old = -1
    base = 0
    lean = 0
    id = Digest(Array("\(FileStamp.now) \(getpid()) \(name)".utf8))
    state = Mutex(State(end: Self.head))
  }

  /// The file that the last build left beside an output folder.
  ///
  /// - Returns: nil where the file is not the one that the ledger tells of.
  public init?(beside output: String, mark: Mark) {
    let file = open(Self.path(beside: output), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) >= mark.end, mark.end >= Self.head,
      Self.read(file, Self.head, at: 0) == mark.id.bytes
    else {
      close(file)
      return nil
    }
    self.output = output
    old = file
    name = "cards"
    id = mark.id
    base = mark.end
    lean = mark.lean
    state = Mutex(State(end: mark.end))
  }

  deinit {
    if old >= 0 { close(old) }
    state.withLock { if $0.descriptor >= 0 { close($0.descriptor) } }
  }

  private static func path(beside output: String) -> String {
    let place = OutputFolder.place(".briefgen.cards-", beside: output)
    return place.folder + "/" + place.name
  }

  /// What the last build left of it; of a new file, where its cards begin.
  public var former: Mark { Mark(id: id, end: base, lean: lean) }

  /// Whether a card could not be read again, or was another one.
  public var isDamaged: Bool { state.withLock { $0.isDamaged } }

  // MARK: Cards

  /// Adds a card; from any task.
  ///
  /// - Parameter pieces: What lies behind it, with lengths and digests; five at most.
  public func add(
    _ card: [UInt8], before pieces: [[UInt8]], _ writer: SiteWriter
  ) throws(PublishingError) -> (offset: Int, count: Int, digest: Digest) {
    let digest = Digest(card)
    let head = (0..<Self.pieceCount).flatMap { number in
      let piece = number < pieces.count ? pieces[number] : []
      return Self.bytes(of: piece.count) + Digest(piece).bytes
    }
    let length = pieces.reduce(card.count + head.count) { $0 + $1.count }
    let result = state.withLock { state -> Result<Int, PublishingError> in
      do throws(PublishingError) {
        if !state.isBegun { try begin(&state, writer) }
        let offset = state.end
        state.waiting += card
        state.waiting += head
        for piece in pieces { state.waiting += piece }
        state.end += length
        if state.waiting.count >= Self.block { try flush(&state, writer) }
        return .success(offset)
      } catch {
        return .failure(error)
      }
    }
    return (try result.get(), card.count, digest)
  }

  /// The bytes of a card; nil, and the file is damaged, where they are others or cannot be read.
  ///
  /// Cards of this build can be read once `finish` was called.
  public func read(offset: Int, count: Int, digest: Digest) -> [UInt8]? {
    if let bytes = stretch(count, at: offset), Digest(bytes) == digest { return bytes }
    state.withLock { $0.isDamaged = true }
    return nil
  }

  /// Bytes of the old file or of this build's, without a look at what they are.
  private func stretch(_ count: Int, at offset: Int) -> [UInt8]? {
    guard count >= 0, count < 1 << 30, offset >= Self.head else { return nil }
    if old >= 0, offset < base {
      return count <= base - offset ? Self.read(old, count, at: offset) : nil
    }
    // Without a staging folder all of this build's wait for ever.
    let place = offset - base
    let (descriptor, waiting) = state.withLock { state in
      let waits = state.descriptor < 0 && place >= 0 && place + count <= state.waiting.count
      return (state.descriptor, waits ? Array(state.waiting[place..<place + count]) : nil)
    }
    return waiting ?? (descriptor >= 0 ? Self.read(descriptor, count, at: place) : nil)
  }

  /// A piece behind a card; nil where it cannot be read again, and then it is to be made anew.
  ///
  /// - Parameters:
  ///   - number: Of the piece, from 0.
  ///   - offset: Of the article's card.
  ///   - count: Of the card's bytes.
  public func piece(_ number: Int, offset: Int, count: Int) -> [UInt8]? {
    let headCount = Self.pieceCount * Self.pieceHead
    guard count >= 0, count < 1 << 30, number < Self.pieceCount,
      let head = stretch(headCount, at: offset + count)
    else { return nil }
    func length(_ number: Int) -> Int {
      head[(number * Self.pieceHead)...].prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    var start = offset + count + headCount
    for number in 0..<number {
      guard length(number) >= 0, length(number) < 1 << 30 else { return nil }
      start += length(number)
    }
    guard let bytes = stretch(length(number), at: start) else { return nil }
    // Nobody else has written what this build has.
    guard
      offset >= base
        || Digest(bytes).bytes[...] == head[(number * Self.pieceHead)...].dropFirst(8).prefix(16)
    else { return nil }
    return bytes
  }

  /// A piece without which nothing that the last build left can be believed: where it cannot be read again, the file is damaged.
  public func neededPiece(_ number: Int, offset: Int, count: Int) -> [UInt8]? {
    if let bytes = piece(number, offset: offset, count: count) { return bytes }
    state.withLock { $0.isDamaged = true }
    return nil
  }

  /// Says that a piece that was read is none of what a build writes: then nothing that the last build left is believed.
  public func refuse() { state.withLock { $0.isDamaged = true } }

  /// Writes what waits, before cards of this build are read.
  public func finish(_ writer: SiteWriter) throws(PublishingError) {
    let result = state.withLock { state -> Result<Void, PublishingError> in
      do throws(PublishingError) {
        try flush(&state, writer)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Makes the file of this build's cards. One that no older stands before begins with its id.
  private func begin(_ state: inout State, _ writer: SiteWriter) throws(PublishingError) {
    if let folder = writer.staging?.folder {
      state.descriptor = openat(
        folder.descriptor, name, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard state.descriptor >= 0 else { throw .system(folder.path(name), "write") }
    }
    if old < 0 { state.waiting = id.bytes }
    state.isBegun = true
  }

  private func flush(_ state: inout State, _ writer: SiteWriter) throws(PublishingError) {
    guard !state.waiting.isEmpty, writer.staging != nil else { return }
    guard Self.write(state.waiting, to: state.descriptor) else {
      throw .system(writer.staging?.folder.path(name) ?? name, "write")
    }
    state.waiting.removeAll(keepingCapacity: true)
  }

  // MARK: Between builds

  /// Whether so much lies in it that no article needs any more, or as many new ones, that it is to be written anew: it is twice as long
  /// as when it held nothing else, and 64 kB longer still. So each byte is copied twice at most.
  public var isGrown: Bool { state.withLock { $0.end > 2 * lean + 1 << 16 } && old >= 0 }

  /// Adds a card of another file with what lies behind it.
  ///
  /// - Returns: Where it lies now; nil where it cannot be read or written.
  public func take(
    offset: Int, count: Int, digest: Digest, from other: CardFile, _ writer: SiteWriter
  ) -> Int? {
    guard let card = other.read(offset: offset, count: count, digest: digest) else { return nil }
    var pieces: [[UInt8]] = []
    for number in 0..<Self.pieceCount {
      guard let piece = other.piece(number, offset: offset, count: count) else { return nil }
      pieces.append(piece)
    }
    return try? add(card, before: pieces, writer).offset
  }

  /// Leaves all cards to the next build.
  ///
  /// - Returns: What its ledger is to say of the file; nil where it could not be left.
  public func keep(_ writer: SiteWriter) -> Mark? {
    state.withLock { state in
      guard state.descriptor >= 0 else {
        return old >= 0 ? Mark(id: id, end: base, lean: lean) : keepNone()
      }
      guard state.waiting.isEmpty else { return nil }
      let path = Self.path(beside: output)
      let isKept =
        old >= 0
        ? Self.append(state.descriptor, to: path, at: base, count: state.end - base)
        : writer.staging.map { renameat($0.folder.descriptor, name, AT_FDCWD, path) == 0 } == true
          || Self.copy(state.descriptor, to: path, count: state.end)
      return isKept ? Mark(id: id, end: state.end, lean: old >= 0 ? lean : state.end) : nil
    }
  }

  /// Leaves a file without cards: that of a site without articles.
  private func keepNone() -> Mark? {
    let path = Self.path(beside: output)
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { return nil }
    let isWritten = Self.write(id.bytes, to: file)
    return close(file) == 0 && isWritten ? Mark(id: id, end: Self.head, lean: Self.head) : nil
  }

  /// Puts the cards of this build behind those of the last one; what a failed build left there goes.
  private static func append(_ source: Int32, to path: String, at base: Int, count: Int) -> Bool {
    let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return false }
    let isCopied = lseek(file, base, SEEK_SET) == base && copy(source, count, to: file)
    let isCut = isCopied && ftruncate(file, base + count) == 0
    return close(file) == 0 && isCut
  }

  /// Where the staging folder stands on another disk than the ledger.
  private static func copy(_ source: Int32, to path: String, count: Int) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { return false }
    let isCopied = copy(source, count, to: file)
    return close(file) == 0 && isCopied
  }

  private static func copy(_ source: Int32, _ count: Int, to file: Int32) -> Bool {
    var offset = 0
    while offset < count {
      guard let piece = read(source, min(block, count - offset), at: offset),
        write(piece, to: file)
      else { return false }
      offset += piece.count
    }
    return true
  }

  // MARK: Bytes

  /// A number as eight bytes, the lowest first.
  private static func bytes(of number: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// Exactly so many bytes; nil where there are fewer.
  private static func read(_ file: Int32, _ count: Int, at offset: Int) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      while used < count {
        let part = pread(file, buffer.baseAddress.map { $0 + used }, count - used, offset + used)
        if part < 0, errno == EINTR { continue }
        if part <= 0 { break }
        used += part
      }
    }
    return bytes.count == count ? bytes : nil
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let part = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if part < 0, errno == EINTR { continue }
      guard part > 0 else { return false }
      written += part
    }
    return true
  }
}

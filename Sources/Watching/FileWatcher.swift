import Glibc

/// Tells what changes among files and in folders, by Linux's inotify. No file is looked into.
///
/// A file counts as changed once who writes it has closed it, so that no half of it is read; a new one also when it comes, as a link or a
/// file that is moved here is never closed. Names of editors' own files count for
/// nothing, and what hidden folders hold neither.
public struct FileWatcher: ~Copyable {
  /// How much is waited for more behind a change, and at most behind the first, in milliseconds: an editor's save is several events,
  /// and a `git checkout` many.
  public struct Pause: Sendable {
    let quiet: Int32
    let most: Int

    /// A pause of `quiet` milliseconds, and of `most` where changes do not end.
    public init(quiet: Int32, most: Int) {
      self.quiet = quiet
      self.most = most
    }
  }

  private let inotify: Int32
  private let places: [String]
  private let followsLinks: Bool
  private let pause: Pause
  /// By their numbers.
  private var folders: [Int32: WatchedFolder] = [:]

  private static let kinds = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB)

  /// Watches from now on.
  ///
  /// - Parameters:
  ///   - places: Files, and folders with all that is in them. What is not there yet is noticed when it comes, if the folder around it is there.
  ///   - followsLinks: Whether folders that links lead to are watched too.
  public init(
    _ places: [String], followsLinks: Bool = false, pause: Pause = Pause(quiet: 10, most: 500)
  ) throws(WatchingError) {
    self.places = places
    self.followsLinks = followsLinks
    self.pause = pause
    inotify = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard inotify >= 0 else { throw .system(places.first ?? ".") }
    do throws(WatchingError) {
      try watchPlaces()
    } catch {
      close(inotify)
      throw error
    }
  }

  deinit { close(inotify) }

  // MARK: Folders

  /// Watches each place, and the folder around it for its coming and going.
  private mutating func watchPlaces() throws(WatchingError) {
    for place in places {
      let (folder, name) = Self.parts(place)
      try watch(folder, names: [name])
      try watchTree(place)
    }
  }

  /// The folder around a path, and the name in it.
  private static func parts(_ path: String) -> (folder: String, name: String) {
    var end = path[...]
    while end.count > 1, end.hasSuffix("/") { end = end.dropLast() }
    guard let slash = end.lastIndex(of: "/") else { return (".", String(end)) }
    let folder = slash == end.startIndex ? "/" : String(end[..<slash])
    return (folder, String(end[end.index(after: slash)...]))
  }

  /// Watches one folder, if it is there.
  ///
  /// - Parameter names: Of what counts in it; nil for all.
  /// - Returns: Whether it is there and is now watched as a whole for the first time.
  @discardableResult private mutating func watch(_ path: String, names: Set<String>?)
    throws(WatchingError) -> Bool
  {
    let number = inotify_add_watch(inotify, path, Self.kinds | UInt32(IN_ONLYDIR))
    guard number >= 0 else {
      if [ENOENT, ENOTDIR, EACCES, ELOOP].contains(errno) { return false }
      throw .system(path)
    }
    // A folder has one number however it is reached: links cannot lead round in circles.
    var folder = folders[number] ?? WatchedFolder(path: path, names: [])
    guard folder.names != nil else { return false }
    if let names {
      folder.names?.formUnion(names)
    } else {
      folder = WatchedFolder(path: path, names: nil)
    }
    folders[number] = folder
    return names == nil
  }

  /// Watches a folder and those below it.
  private mutating func watchTree(_ path: String) throws(WatchingError) {
    guard try watch(path, names: nil), let stream = opendir(path) else { return }
    var below: [String] = []
    while let entry = readdir(stream) {
      let kind = Int(entry.pointee.d_type)
      guard kind == DT_DIR || kind == DT_UNKNOWN || followsLinks && kind == DT_LNK else {
        continue
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { below.append(path + "/" + name) }
    }
    closedir(stream)
    for folder in below { try watchTree(folder) }
  }

  /// Watches a folder no more, nor those below: it was moved away, and what is in it is told by its new path, if at all.
  private mutating func forget(_ path: String) {
    for (number, folder) in folders where folder.path == path || folder.path.hasPrefix(path + "/") {
      inotify_rm_watch(inotify, number)
      folders[number] = nil
    }
  }

  // MARK: Changes

  /// Waits until something has changed and no more follows at once.
  ///
  /// What changed since the last call, or since the watcher was made, is told too.
  ///
  /// - Parameters:
  ///   - stop: A descriptor that ends the wait once it can be read; below 0 for none.
  ///   - most: How many milliseconds a first change is waited for; below 0 for ever.
  /// - Returns: The paths that changed, in order; nil where the wait was ended.
  public mutating func wait(until stop: Int32 = -1, upTo most: Int32 = -1) throws(WatchingError)
    -> [String]?
  {
    var changed: Set<String> = []
    var first: Int?
    while true {
      var sources = [
        pollfd(fd: inotify, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&sources, 2, changed.isEmpty ? most : pause.quiet)
      if ready < 0, errno != EINTR { throw .system(places.first ?? ".") }
      if sources[1].revents != 0 { return nil }
      if sources[0].revents != 0 { try read(&changed) }
      if changed.isEmpty, ready == 0 { return nil }
      guard !changed.isEmpty else { continue }
      let now = Self.milliseconds
      let begin = first ?? now
      first = begin
      if ready == 0 || now - begin >= pause.most { return changed.sorted() }
    }
  }

  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  /// Takes all events that wait.
  private mutating func read(_ changed: inout Set<String>) throws(WatchingError) {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(inotify, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      var place = 0
      let head = MemoryLayout<inotify_event>.size
      while place + head <= count {
        let event = buffer.withUnsafeBytes {
          $0.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
        }
        let name = buffer[(place + head)..<(place + head + Int(event.len))].prefix { $0 != 0 }
        place += head + Int(event.len)
        try take(event, String(decoding: name, as: UTF8.self), &changed)
      }
    }
  }

  /// Takes one event.
  private mutating func take(_ event: inotify_event, _ name: String, _ changed: inout Set<String>)
    throws(WatchingError)
  {
    func has(_ kind: Int32) -> Bool { event.mask & UInt32(bitPattern: kind) != 0 }
    if has(IN_Q_OVERFLOW) {
      // What was lost is not known: all of it is looked at again.
      changed.formUnion(places)
      folders = [:]
      return try watchPlaces()
    }
    guard let folder = folders[event.wd] else { return }
    if has(IN_IGNORED) {
      folders[event.wd] = nil
      return
    }
    guard !name.isEmpty, folder.names?.contains(name) ?? !PassingName.matches(name) else { return }
    let path = folder.path == "." && folder.names != nil ? name : folder.path + "/" + name
    if has(IN_ISDIR) {
      if has(IN_MOVED_FROM) { forget(path) }
      if has(IN_MOVED_TO | IN_CREATE) { try watchTree(path) }
    } else if has(IN_CREATE), !Self.isWhole(path) {
      return
    } else if followsLinks, has(IN_MOVED_TO | IN_CREATE) {
      try watchTree(path)
    }
    changed.insert(path)
  }

  /// Whether a new name stands for something that is there already, a link: other files are told once they were written.
  private static func isWhole(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT != S_IFREG || status.st_nlink > 1
  }
}

/// A folder that is watched.
struct WatchedFolder {
  var path: String
  /// What counts in it; nil for all.
  var names: Set<String>?
}

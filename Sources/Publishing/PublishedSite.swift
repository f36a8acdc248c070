import Glibc
import Model

/// A site as a build left it, to be looked at from outside: only the files that the build wrote, each below the folder.
public struct PublishedSite: Sendable {
  private let folder: OutputFolder
  private let paths: PathList

  /// Tells the list of its files from others.
  private let list: Digest

  /// Opens the folder and reads the list of its files; a folder that is not there has none.
  ///
  /// It is to be closed.
  ///
  /// - Parameter former: The site as it was: the same list is not looked through again.
  public init(_ output: String, after former: PublishedSite? = nil) throws(PublishingError) {
    folder = try OutputFolder(reading: output)
    do throws(PublishingError) {
      let now = try SiteList(in: folder, known: former?.list, ledger: { [] })
      list = now.digest
      paths = former.flatMap { $0.list == now.digest ? $0.paths : nil } ?? now.paths
    } catch {
      folder.close()
      throw error
    }
  }

  /// Lets the folder go.
  public func close() { folder.close() }

  /// Whether nothing was published.
  public var isEmpty: Bool { paths.bytes.isEmpty }

  /// Whether the build wrote a file at a path.
  public func has(_ path: String) -> Bool { paths.contains(Array(path.utf8)[...]) }

  /// The files that another version of the site had and this one has not.
  public func lost(since other: PublishedSite) -> [String] {
    other.list == list
      ? [] : other.paths.subtracting(paths).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A file of the site, opened.
  public struct File: Sendable {
    /// Whoever asked for it closes it.
    public let descriptor: Int32
    /// Of the open file.
    public let stamp: FileStamp
  }

  /// Opens a file for reading, folder by folder, so that no link is followed; nil where the build wrote none, or it is gone.
  public func open(_ path: String) -> File? {
    guard Page.isSafe(path), has(path), folder.root.descriptor >= 0 else { return nil }
    let parts = path.split(separator: "/").map(String.init)
    var current = folder.root.descriptor
    defer { if current != folder.root.descriptor { Glibc.close(current) } }
    for part in parts.dropLast() {
      let next = openat(current, part, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
      guard next >= 0 else { return nil }
      if current != folder.root.descriptor { Glibc.close(current) }
      current = next
    }
    let file = openat(
      current, parts[parts.count - 1], O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      Glibc.close(file)
      return nil
    }
    return File(descriptor: file, stamp: FileStamp(status))
  }

  /// What a file holds; nil where the build wrote none, or it is gone.
  public func read(_ path: String) -> [UInt8]? {
    guard let file = open(path) else { return nil }
    defer { Glibc.close(file.descriptor) }
    let size = file.stamp.size
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, used in
      while used < size {
        let part = Glibc.read(file.descriptor, buffer.baseAddress.map { $0 + used }, size - used)
        if part < 0, errno == EINTR { continue }
        if part <= 0 { break }
        used += part
      }
    }
    return bytes.count == size ? bytes : nil
  }
}

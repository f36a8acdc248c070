import Glibc
import Model

/// The file in the staging folder that says which steps a build is taking.
///
/// A head, a line a step (`place NAME PATH`, `replace NAME PATH`, `remove PATH`), and a last line without which it is no journal. Its
/// name says which way the build goes.
enum Journal {
  /// To the new site, or back to the old one.
  enum Direction { case forward, back }

  private static let name = "journal"
  private static let backName = "journal-back"
  private static let head = "briefgen journal 1"
  private static let end = "end"

  /// Writes it beside its place and renames it, so that it is never half there.
  static func write(_ steps: [SiteChange.Step], to folder: OpenFolder) throws(PublishingError) {
    // The room is taken once: a site of a hundred thousand articles has twice as many steps.
    var text: [UInt8] = []
    text.reserveCapacity(steps.reduce(64) { $0 + $1.path.utf8.count + 32 })
    text += (head + "\n").utf8
    for step in steps {
      switch step {
      case .place(let name, _):
        text += "place ".utf8
        text += name.utf8
        text.append(0x20)
      case .replace(let name, _):
        text += "replace ".utf8
        text += name.utf8
        text.append(0x20)
      case .remove: text += "remove ".utf8
      }
      text += step.path.utf8
      text.append(0x0A)
    }
    text += (end + "\n").utf8
    try folder.write(text, to: name + "-new")
    guard renameat(folder.descriptor, name + "-new", folder.descriptor, name) == 0 else {
      throw .system(folder.path(name), "write")
    }
  }

  /// The steps that a build was taking when it was stopped; nil where none was.
  ///
  /// The file may have been written by anybody: a step that leads elsewhere makes it as good as absent.
  static func read(from folder: OpenFolder) throws(PublishingError) -> (
    steps: [SiteChange.Step], direction: Direction
  )? {
    if let steps = try steps(in: folder, name) { return (steps, .forward) }
    return try steps(in: folder, backName).map { ($0, .back) }
  }

  private static func steps(in folder: OpenFolder, _ name: String) throws(PublishingError)
    -> [SiteChange.Step]?
  {
    guard let bytes = try folder.read(name) else { return nil }
    let lines = bytes.split(separator: 0x0A)
    guard lines.count > 1, lines.first?.elementsEqual(head.utf8) == true,
      lines.last?.elementsEqual(end.utf8) == true
    else { return nil }
    var steps: [SiteChange.Step] = []
    for line in lines.dropFirst().dropLast() {
      guard let step = Self.step(line) else { return nil }
      steps.append(step)
    }
    let areSafe = steps.allSatisfy { step in
      switch step {
      case .place(let name, _), .replace(let name, _):
        let isPlain = !name.isEmpty && !name.utf8.contains(UInt8(ascii: "/"))
        guard isPlain, name.utf8.first != UInt8(ascii: ".") else { return false }
      case .remove: break
      }
      return Page.isSafe(step.path)
    }
    return areSafe ? steps : nil
  }

  /// The step of a line. It is read by its bytes: among characters "\r\n" is one, and so is a space with an accent behind it.
  private static func step(_ line: ArraySlice<UInt8>) -> SiteChange.Step? {
    let words = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    switch words.first {
    case "place" where words.count == 3: return .place(name: words[1], path: words[2])
    case "replace" where words.count == 3: return .replace(name: words[1], path: words[2])
    case "remove" where words.count > 1:
      let path = line.dropFirst("remove ".utf8.count)
      return .remove(path: String(decoding: path, as: UTF8.self))
    default: return nil
    }
  }

  /// Whether there is one.
  static func exists(in folder: OpenFolder) throws(PublishingError) -> Bool {
    if try folder.read(name) != nil { return true }
    return try folder.read(backName) != nil
  }

  /// Notes that the way goes back from now on.
  ///
  /// - Returns: Whether there was a journal: without one no step was taken.
  static func turn(in folder: OpenFolder) throws(PublishingError) -> Bool {
    if renameat(folder.descriptor, name, folder.descriptor, backName) == 0 { return true }
    guard errno == ENOENT else { throw .system(folder.path(backName), "write") }
    return false
  }

  /// Removes it: from then on the change is done, or was never begun.
  static func remove(from folder: OpenFolder) throws(PublishingError) {
    try folder.remove(name)
    try folder.remove(backName)
  }
}

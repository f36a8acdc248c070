import Glibc
import Model

/// The file in the staging folder that says which steps a build is taking.
///
/// A head, a line a step (`place NAME PATH`, `remove PATH`), and a last line without which it is no journal.
enum Journal {
  private static let name = "journal"
  private static let head = "briefgen journal 1"
  private static let end = "end"

  /// Writes it beside its place and renames it, so that it is never half there.
  static func write(_ steps: [SiteChange.Step], to folder: OpenFolder) throws(PublishingError) {
    var text = head + "\n"
    for step in steps {
      switch step {
      case .place(let name, let path): text += "place \(name) \(path)\n"
      case .remove(let path): text += "remove \(path)\n"
      }
    }
    text += end + "\n"
    try folder.write(Array(text.utf8), to: name + "-new")
    guard renameat(folder.descriptor, name + "-new", folder.descriptor, name) == 0 else {
      throw .system(folder.path(name), "write")
    }
  }

  /// The steps that a build was taking when it was stopped; nil where none was.
  ///
  /// The file may have been written by anybody: a step that leads elsewhere makes it as good as absent.
  static func read(from folder: OpenFolder) throws(PublishingError) -> [SiteChange.Step]? {
    guard let bytes = try folder.read(name) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first == head[...], lines.last == end[...], lines.count > 1 else { return nil }
    var steps: [SiteChange.Step] = []
    for line in lines.dropFirst().dropLast() {
      let words = line.split(separator: " ", maxSplits: 2)
      switch words.first {
      case "place" where words.count == 3:
        steps.append(.place(name: String(words[1]), path: String(words[2])))
      case "remove" where words.count > 1:
        steps.append(.remove(path: String(line.dropFirst("remove ".count))))
      default: return nil
      }
    }
    let areSafe = steps.allSatisfy { step in
      if case .place(let name, _) = step, name.contains("/") || name.hasPrefix(".") { return false }
      return Page.isSafe(step.path)
    }
    return areSafe ? steps : nil
  }

  /// Whether there is one.
  static func exists(in folder: OpenFolder) throws(PublishingError) -> Bool {
    try folder.read(name) != nil
  }

  /// Removes it: from then on the change is done, or was never begun.
  static func remove(from folder: OpenFolder) throws(PublishingError) {
    try folder.remove(name)
  }
}

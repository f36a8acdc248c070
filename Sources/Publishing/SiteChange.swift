import Glibc

/// The step from the old site to the new one, which happens as a whole.
///
/// Nothing is written any more: pages that wait are renamed into place, and what goes is renamed out of it. Before the first rename
/// the way back is laid (a second name for each old file), and then a journal of all steps. A step that fails takes those before it
/// back, and the site is the old one; a build that is killed in between leaves the journal, and the next build goes the rest of
/// the way before it does anything else.
struct SiteChange {
  /// One rename.
  enum Step: Hashable {
    /// What waits under a name is put at a path where a file stands, which has a second name by then.
    case replace(name: String, path: String)
    /// What waits under a name is put at a path where nothing stands.
    case place(name: String, path: String)
    /// What stands at a path is taken away.
    case remove(path: String)

    /// The path that changes.
    var path: String {
      switch self {
      case .replace(_, let path), .place(_, let path), .remove(let path): path
      }
    }
  }

  /// In the order in which a reader may see them.
  private var steps: [Step]
  private let output: OutputFolder
  private let staging: StagingFolder

  init(_ steps: [Step], output: OutputFolder, staging: StagingFolder) {
    self.steps = steps
    self.output = output
    self.staging = staging
  }

  /// Goes all the way, or none of it.
  ///
  /// - Parameters:
  ///   - hasOld: Whether old files may stand where steps lead; in an empty folder none is looked for.
  ///   - isStopped: Asked before each step; the way back is taken where it says so.
  mutating func run(hasOld: Bool, unless isStopped: () -> Bool) throws(PublishingError) {
    var folders = PageFolders(below: output.root)
    do throws(PublishingError) {
      try layWayBack(hasOld, &folders)
      try Journal.write(steps, to: staging.folder)
      for (index, step) in steps.enumerated() {
        if isStopped() { throw .interrupted }
        try go(step, index, &folders)
      }
      try removeEmptied(&folders)
    } catch {
      if try Journal.turn(in: staging.folder) { try undo() }
      for path in folders.made.reversed() {
        // One that is left is empty.
        _ = try? folders.folder(of: path, making: false).removeFolder(PageFolders.name(of: path))
      }
      throw error
    }
    try Journal.remove(from: staging.folder)
  }

  /// Goes the rest of the way of a build that was killed: to the new site, or back to the old one where it was on its way back.
  static func finish(output: OutputFolder, staging: StagingFolder) throws(PublishingError) {
    guard let (steps, direction) = try Journal.read(from: staging.folder) else { return }
    let change = SiteChange(steps, output: output, staging: staging)
    if direction == .back { return try change.undo() }
    let names = Set(try staging.folder.names())
    var folders = PageFolders(below: output.root)
    for (index, step) in steps.enumerated() {
      // A step whose page waits no more, or whose file was taken away, was done.
      switch step {
      case .replace(let name, _), .place(let name, _): if !names.contains(name) { continue }
      case .remove: if names.contains(oldName(index)) { continue }
      }
      try change.go(step, index, &folders)
    }
    try change.removeEmptied(&folders)
    try Journal.remove(from: staging.folder)
  }

  /// Removes the old files of a change that is done: by them another would take its own steps for done.
  static func forget(in staging: OpenFolder) throws(PublishingError) {
    for name in try staging.names() where name.hasPrefix("old-") { try staging.remove(name) }
  }

  /// The name under which the old file of a step waits for the way back.
  private static func oldName(_ index: Int) -> String { "old-\(index)" }

  /// Makes the folders of new pages, and gives old ones a second name.
  private mutating func layWayBack(_ hasOld: Bool, _ folders: inout PageFolders)
    throws(PublishingError)
  {
    for index in steps.indices {
      guard case .place(let name, let path) = steps[index] else { continue }
      let folder = try folders.folder(of: path, making: true)
      if hasOld, try keep(PageFolders.name(of: path), in: folder, as: Self.oldName(index)) {
        steps[index] = .replace(name: name, path: path)
      }
    }
  }

  /// Gives a file a second name in the staging folder, or copies it where the disk knows no second names.
  ///
  /// - Returns: Whether there was one.
  private func keep(_ name: String, in folder: OpenFolder, as old: String) throws(PublishingError)
    -> Bool
  {
    if linkat(folder.descriptor, name, staging.folder.descriptor, old, 0) == 0 { return true }
    if errno == ENOENT { return false }
    guard let bytes = try folder.read(name) else { return false }
    try staging.folder.write(bytes, to: old)
    return true
  }

  /// Takes one step. What is to be removed and is no plain file is none that a build wrote.
  private func go(_ step: Step, _ index: Int, _ folders: inout PageFolders) throws(PublishingError)
  {
    switch step {
    case .replace(let name, let path), .place(let name, let path):
      let folder = try folders.folder(of: path, making: true)
      let result = PageFolders.withName(of: path) {
        renameat(staging.folder.descriptor, name, folder.descriptor, $0)
      }
      guard result == 0 else { throw .system(output.root.path(path), "write") }
    case .remove(let path):
      guard case .file = try output.occupant(path) else { return }
      let folder = try folders.folder(of: path, making: false)
      guard
        renameat(
          folder.descriptor, PageFolders.name(of: path), staging.folder.descriptor,
          Self.oldName(index)) == 0 || errno == ENOENT
      else { throw .system(output.root.path(path), "remove") }
    }
  }

  /// Removes the folders of what was taken away, and those above them, where nothing is left in them.
  private func removeEmptied(_ folders: inout PageFolders) throws(PublishingError) {
    var seen: Set<[UInt8]> = []
    for case .remove(let path) in steps {
      var parent = PageFolders.parent(of: path)
      guard seen.insert(Array(parent.utf8)).inserted else { continue }
      // One above is tried again for each that goes below it: the last of them leaves it empty.
      while !parent.isEmpty {
        let inner = String(parent)
        guard let outer = try? folders.folder(of: inner, making: false),
          try outer.removeFolder(PageFolders.name(of: inner))
        else { break }
        parent = PageFolders.parent(of: inner)
      }
    }
  }

  /// Goes back, last step first. What waits in the staging folder says which steps were taken, so that a build that is killed here too
  /// goes on where it was. Where a step back fails the journal stays, and the next build goes on.
  private func undo() throws(PublishingError) {
    let names = Set(try staging.folder.names())
    var folders = PageFolders(below: output.root)
    for (index, step) in steps.enumerated().reversed() {
      let name = PageFolders.name(of: step.path)
      if case .place(let waiting, _) = step {
        // There was no old file.
        if !names.contains(waiting) {
          try folders.folder(of: step.path, making: true).remove(name)
        }
        continue
      }
      guard names.contains(Self.oldName(index)) else { continue }
      let folder = try folders.folder(of: step.path, making: true)
      guard renameat(staging.folder.descriptor, Self.oldName(index), folder.descriptor, name) == 0
      else {
        throw .system(
          output.root.path(step.path),
          "take back the new page, so that the site is half new until it is built again")
      }
    }
    try Journal.remove(from: staging.folder)
  }
}

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
    /// What waits under a name is put at a path.
    case place(name: String, path: String)
    /// What stands at a path is taken away.
    case remove(path: String)

    /// The path that changes.
    var path: String {
      switch self {
      case .place(_, let path), .remove(let path): path
      }
    }
  }

  /// In the order in which a reader may see them.
  let steps: [Step]
  private let output: OutputFolder
  private let staging: StagingFolder
  /// Whether old files may stand where steps lead.
  private let hasOld: Bool

  /// - Parameter hasOld: Whether old files may stand where steps lead; in an empty folder none is looked for.
  init(_ steps: [Step], output: OutputFolder, staging: StagingFolder, hasOld: Bool = true) {
    self.steps = steps
    self.output = output
    self.staging = staging
    self.hasOld = hasOld
  }

  /// Goes all the way, or none of it.
  ///
  /// - Parameter isStopped: Asked before each step; the way back is taken where it says so.
  func run(_ isStopped: () -> Bool) throws(PublishingError) {
    var folders = PageFolders(below: output.root)
    var done = 0
    do throws(PublishingError) {
      try layWayBack(&folders)
      try Journal.write(steps, to: staging.folder)
      for (index, step) in steps.enumerated() {
        if isStopped() { throw .interrupted }
        done = index
        try go(step, index, &folders)
        done = index + 1
      }
      try removeEmptied(&folders)
    } catch {
      let made = folders.made
      try undo(done, made, error)
      throw error
    }
    try Journal.remove(from: staging.folder)
  }

  /// Goes the rest of the way of a build that was killed.
  ///
  /// A step whose page waits no more, or whose file was taken away, was done.
  static func finish(output: OutputFolder, staging: StagingFolder) throws(PublishingError) {
    guard let steps = try Journal.read(from: staging.folder) else { return }
    let change = SiteChange(steps, output: output, staging: staging)
    let names = Set(try staging.folder.names())
    var folders = PageFolders(below: output.root)
    for (index, step) in steps.enumerated() {
      switch step {
      case .place(let name, _): if !names.contains(name) { continue }
      case .remove: if names.contains(oldName(index)) { continue }
      }
      try change.go(step, index, &folders)
    }
    try change.removeEmptied(&folders)
    try Journal.remove(from: staging.folder)
  }

  /// The name under which the old file of a step waits for the way back.
  private static func oldName(_ index: Int) -> String { "old-\(index)" }

  /// Makes the folders of new pages, and gives old ones a second name.
  private func layWayBack(_ folders: inout PageFolders) throws(PublishingError) {
    for (index, step) in steps.enumerated() {
      guard case .place(_, let path) = step else { continue }
      let folder = try folders.folder(of: path, making: true)
      if hasOld { try keep(PageFolders.name(of: path), in: folder, as: Self.oldName(index)) }
    }
  }

  /// Gives a file a second name in the staging folder, or copies it where the disk knows no second names.
  private func keep(_ name: String, in folder: OpenFolder, as old: String) throws(PublishingError) {
    if linkat(folder.descriptor, name, staging.folder.descriptor, old, 0) == 0 || errno == ENOENT {
      return
    }
    guard let bytes = try folder.read(name) else { return }
    try staging.folder.write(bytes, to: old)
  }

  /// Takes one step. What is to be removed and is not there is gone already.
  private func go(_ step: Step, _ index: Int, _ folders: inout PageFolders) throws(PublishingError)
  {
    switch step {
    case .place(let name, let path):
      let folder = try folders.folder(of: path, making: true)
      guard
        renameat(
          staging.folder.descriptor, name, folder.descriptor, PageFolders.name(of: path)) == 0
      else { throw .system(output.root.path(path), "write") }
    case .remove(let path):
      var status = stat()
      if fstatat(output.root.descriptor, path, &status, AT_SYMLINK_NOFOLLOW) != 0,
        errno == ENOENT || errno == ENOTDIR
      {
        return
      }
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
    var seen: Set<Substring> = []
    for case .remove(let path) in steps {
      var parent = PageFolders.parent(of: path)
      while !parent.isEmpty, seen.insert(parent).inserted {
        let inner = String(parent)
        guard let outer = try? folders.folder(of: inner, making: false),
          try outer.removeFolder(PageFolders.name(of: inner))
        else { break }
        parent = PageFolders.parent(of: inner)
      }
    }
  }

  /// Goes back, last step first. Where that fails too, the journal stays and the next build goes on from there.
  ///
  /// - Parameters:
  ///   - count: How many steps were taken.
  ///   - made: Folders that were made on the way.
  ///   - cause: Why.
  private func undo(_ count: Int, _ made: [String], _ cause: PublishingError)
    throws(PublishingError)
  {
    var folders = PageFolders(below: output.root)
    for (index, step) in steps.enumerated().prefix(count).reversed() {
      let folder = try folders.folder(of: step.path, making: true)
      let name = PageFolders.name(of: step.path)
      let isBack =
        renameat(staging.folder.descriptor, Self.oldName(index), folder.descriptor, name) == 0
      guard !isBack else { continue }
      guard errno == ENOENT else {
        throw .system(
          output.root.path(step.path),
          "take back the new page, so that the site is half new until it is built again")
      }
      // There was no old file.
      if case .place = step { try folder.remove(name) }
    }
    for path in made.reversed() {
      let folder = try folders.folder(of: path, making: false)
      try folder.removeFolder(PageFolders.name(of: path))
    }
    try Journal.remove(from: staging.folder)
  }
}

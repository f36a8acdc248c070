import Glibc
import Provenance

/// Where the folders of a site are, and where they may not be.
extension BuildPlan {
  /// A folder's path: a relative one counts from the root.
  static func below(_ path: String, root: String) -> String {
    path.hasPrefix("/") || root == "." ? path : root + "/" + path
  }

  /// A folder's path from the root, links and dots taken away; whole where it stands elsewhere.
  func rooted(_ path: String) -> String {
    let (root, whole) = (Self.resolved(root), Self.resolved(path))
    return whole.hasPrefix(root + "/") ? String(whole.dropFirst(root.count + 1)) : whole
  }

  /// What is told of folders that stand in each other, and of those that were named and are not there.
  ///
  /// - Parameter inputs: The name of each folder's setting, where it is, and how it was named.
  static func wrongFolders(
    _ output: String, _ inputs: [(name: String, folder: String?, named: String?)],
    _ origins: [String: SettingOrigin]
  ) -> [Diagnostic] {
    inputs.flatMap { name, folder, named -> [Diagnostic] in
      guard let folder else { return [] }
      var told: [Diagnostic] = []
      func tell(_ relation: String) {
        let setter = origins["output"] ?? origins[name]
        told.append(
          .error(
            setter?.location ?? SourceLocation(file: output),
            "the \(relation); name another folder"
              + (setter == nil ? " with --output" : ""),
            id: "output-inside-\(name)"))
      }
      let (site, other) = ("output folder '\(output)'", "\(name) folder '\(folder)'")
      switch (isWithin(output, folder), isWithin(folder, output)) {
      case (true, true): tell("\(site) is the \(other)")
      case (true, false): tell("\(site) stands inside the \(other)")
      case (false, true): tell("\(other) stands inside the \(site)")
      case (false, false): break
      }
      if named != nil, access(folder, F_OK) != 0 {
        let kind = name == "static" ? "files" : "templates"
        told.append(
          .error(
            origins[name]?.location ?? SourceLocation(file: "--" + name),
            "there is no folder '\(folder)' of \(kind); make it, or name another",
            id: "missing-\(name)"))
      }
      return told
    }
  }

  /// Whether a folder is another or stands in it, links and dots taken away as far as the folders exist.
  ///
  /// A site inside its own content would be read as articles by the next build; content inside the site might be
  /// overwritten.
  private static func isWithin(_ inner: String, _ outer: String) -> Bool {
    let a = resolved(inner)
    let b = resolved(outer)
    return a == b || b == "/" || b.isEmpty || a.hasPrefix(b + "/")
  }

  /// A path from the disk's root without links and dots, so that "content/../public" is "public". Of a folder that is not there yet,
  /// the folders above it that are.
  private static func resolved(_ path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: true)[...]
    var missing: [Substring] = []
    let start = path.hasPrefix("/") ? "/" : "./"
    while true {
      if let real = realpath(start + parts.joined(separator: "/"), nil) {
        defer { free(real) }
        let base = String(cString: real)
        let rest = missing.reversed().reduce(into: [Substring]()) { way, part in
          if part == ".." { _ = way.popLast() } else if part != "." { way.append(part) }
        }
        return ([base == "/" ? "" : base] + rest.map(String.init)).joined(separator: "/")
      }
      guard let last = parts.popLast() else { return path }
      missing.append(last)
    }
  }
}

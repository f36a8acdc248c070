/// Names of files that editors and tools make beside the one that is edited, and take away again.
enum PassingName {
  /// Whether a change of a file with this name is no change of the site: a hidden file, a backup, a lock, a half-written copy.
  ///
  /// `.briefgenignore` is hidden, and counts: it says which articles there are.
  static func matches(_ name: String) -> Bool {
    if name == ".briefgenignore" { return false }
    // ".a.md.swp" is Vim's, ".#a.md" the lock and "#a.md#" the safety copy of Emacs, ".goutputstream-X" GNOME's, ".sb-X" a macOS share's.
    if name.hasPrefix(".") || name.hasPrefix("#") && name.hasSuffix("#") { return true }
    // "a.md~" is a backup, "4913" Vim's question whether a file can be made, "a.md___jb_tmp___" JetBrains'.
    if name.hasSuffix("~") || name == "4913" || name.hasSuffix("___") { return true }
    return [".swp", ".swx", ".tmp", ".bak", ".part", ".crdownload"].contains { name.hasSuffix($0) }
  }
}

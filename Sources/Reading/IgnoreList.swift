import Glibc
import Provenance

/// The names that `.briefgenignore` in the content folder leaves out, in the words of `.gitignore`.
///
/// A line is a glob (`*`, `?`, `[a-z]`). Without a slash it is a name at any depth, with one a path below the content folder, in which
/// `**` stands for any folders; a slash at its end means folders only, `!` before it takes back what a line above left out. `#` begins
/// a remark.
struct IgnoreList {
  /// Its name in the content folder.
  static let name = ".briefgenignore"
  /// In bytes; what lies behind is not read.
  static let mostBytes = 1_000_000

  /// One line.
  private struct Pattern {
    /// Between slashes; the first is `**` for a name at any depth.
    let parts: [String]
    let isOnlyFolders: Bool
    let isBack: Bool
  }

  private let patterns: [Pattern]

  /// A list that leaves out nothing.
  init() { patterns = [] }

  /// The list of a file's lines. Every line is some pattern: none is wrong.
  init(_ text: String) {
    patterns = text.split(whereSeparator: \.isNewline).compactMap { line in
      var glob = line[...]
      while let last = glob.last, last == " " || last == "\t" { glob.removeLast() }
      guard let first = glob.first, first != "#" else { return nil }
      let isBack = first == "!"
      if isBack { glob.removeFirst() }
      let isOnlyFolders = glob.last == "/"
      let isPath = glob.dropLast(isOnlyFolders ? 1 : 0).contains("/")
      let parts = glob.split(separator: "/").map(String.init)
      guard !parts.isEmpty else { return nil }
      return Pattern(
        parts: isPath ? parts : ["**"] + parts, isOnlyFolders: isOnlyFolders, isBack: isBack)
    }
  }

  /// Whether a file or folder is left out. What lies in a folder that is left out is never asked for.
  ///
  /// - Parameter path: Below the content folder.
  func leavesOut(_ path: String, isFolder: Bool) -> Bool {
    guard !patterns.isEmpty else { return false }
    let names = path.split(separator: "/").map(String.init)
    let last = patterns.last {
      (isFolder || !$0.isOnlyFolders) && Self.matches($0.parts[...], names[...])
    }
    return last.map { !$0.isBack } ?? false
  }

  /// Whether the parts of a pattern are those of a path; `**` is any number of them.
  private static func matches(_ parts: ArraySlice<String>, _ names: ArraySlice<String>) -> Bool {
    guard let part = parts.first else { return names.isEmpty }
    if part == "**" {
      // "a/**" is all that lies in a, and not a itself.
      if parts.count == 1 { return !names.isEmpty }
      return (names.startIndex...names.endIndex).contains {
        matches(parts.dropFirst(), names[$0...])
      }
    }
    guard let name = names.first, fnmatch(part, name, 0) == 0 else { return false }
    return matches(parts.dropFirst(), names.dropFirst())
  }
}

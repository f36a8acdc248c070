import FrontMatter
import Provenance
import Rendering

/// The words of a site, out of the installed `words.yml` and, word by word before it, the theme's and the site's own.
struct SiteWords: Sendable {
  /// What the file is called, beside the templates.
  static let file = "words.yml"

  /// By name, the later file's.
  private var texts: [String: String] = [:]
  /// Those of the theme's and the site's own file, for what is wrong with their names.
  private var own: [NamedTexts.Entry] = []
  /// The names of the installed file.
  private var installed: Set<String> = []
  /// The files that were read, the installed one first.
  private(set) var paths: [String] = []
  /// What was read, for telling whether anything has changed.
  private(set) var source: [UInt8] = []
  /// What could not be read.
  private(set) var diagnostics: [Diagnostic] = []

  /// Adds a file, whose words count before those of files added earlier.
  ///
  /// - Parameter isInstalled: Whether it is the program's own; in others no word may stand in vain.
  mutating func add(_ bytes: [UInt8], path: String, isInstalled: Bool) {
    paths.append(path)
    source += Array("\(path.utf8.count) \(bytes.count)\n".utf8) + bytes
    let read = NamedTexts.read(bytes, file: path)
    diagnostics += read.diagnostics
    for entry in read.value.entries { texts[entry.name] = entry.text }
    if isInstalled {
      installed.formUnion(read.value.entries.map(\.name))
    } else {
      own += read.value.entries
    }
  }

  /// All words, for pages and templates.
  var words: Words { Words(texts) }

  /// What is wrong with the names: words of a theme or the site that nothing asks for, and words that pages need and no file has.
  /// Those that a template asks for in vain are told of the template.
  ///
  /// - Parameter asked: The names in templates.
  func check(against asked: Set<String>) -> [Diagnostic] {
    let known = installed.union(asked).union(Words.needed).union(Words.optional)
    let unknown = own.filter { !known.contains($0.name) }.map { entry in
      Diagnostic.error(
        entry.location,
        "no page has a word '\(entry.name)'\(Nearest.advice(entry.name, among: Array(known)))",
        id: "unknown-word")
    }
    let missing = Words.needed.filter { texts[$0] == nil }.map { name in
      Diagnostic.error(
        SourceLocation(file: paths.last ?? Self.file),
        "misses the word '\(name)'; add '\(name): ...'",
        id: "missing-word")
    }
    return unknown + missing
  }
}

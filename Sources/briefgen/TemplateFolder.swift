import FoundationEssentials
import Glibc
import Model
import Provenance
import Reading
import Rendering
import Synchronization
import Templates

/// The templates of a site, wherever each of them comes from.
struct SiteTemplates: Sendable {
  /// By name, the style sheet among them.
  private let files: [String: TemplateFile]
  /// The site's words.
  private let words: SiteWords
  /// All of them but those that go into the site as they are, read when they are asked for.
  private let parsed = Parsed()

  private final class Parsed: Sendable {
    let library = Mutex<Diagnosed<TemplateLibrary>?>(nil)
  }

  private var library: Diagnosed<TemplateLibrary> {
    parsed.library.withLock { library in
      let read =
        library
        ?? TemplateLibrary.compile(all.filter(Self.isTemplate), words: words.words.texts)
      library = read
      return read
    }
  }

  fileprivate init(_ files: [String: TemplateFile], _ words: SiteWords) {
    self.files = files
    self.words = words
  }

  /// A site with the words of these templates.
  func dress(_ site: SiteOptions) -> SiteOptions {
    var site = site
    site.words = words.words
    return site
  }

  /// In the order of their names.
  var all: [TemplateFile] { files.values.sorted { $0.name < $1.name } }

  /// Where all of them come from, and the words.
  var paths: [String] { all.map(\.path) + words.paths }

  /// Tells whether any of them has changed. Names and lengths are in it, so that bytes which move from one file to the
  /// next count.
  var digest: Digest {
    Digest(
      all.flatMap { Array("\($0.name) \($0.bytes.count)\n".utf8) + $0.bytes } + words.source)
  }

  /// Tells whether what some templates print has changed: they and all that they call.
  func digest(of names: [String]) -> Digest {
    Digest(
      library.value.closure(of: names).sorted().flatMap { name in
        let bytes = files[name]?.bytes ?? []
        return Array("\(name) \(bytes.count)\n".utf8) + bytes
      })
  }

  /// The style sheet and the script of the search go into the site as they are.
  private static func isTemplate(_ file: TemplateFile) -> Bool {
    file.name != "style.css" && file.name != SearchPage.script
  }

  /// What fills them, or what is wrong with them.
  ///
  /// What does not compile is told first and alone: names are checked once all templates can be read.
  func compile(site: SiteOptions) -> Diagnosed<SiteRenderer?> {
    let renderer = SiteRenderer(
      library: library.value, digests: files.mapValues { Digest($0.bytes) },
      style: files["style.css"]?.bytes ?? [], script: files[SearchPage.script]?.bytes ?? [],
      site: dress(site))
    var diagnostics = words.diagnostics + library.diagnostics
    if diagnostics.isEmpty {
      diagnostics = renderer.check() + words.check(against: library.value.wordNames)
    }
    return Diagnosed(diagnostics.isEmpty ? renderer : nil, diagnostics)
  }
}

/// Finds the templates: the site's own, for those that are missing there the theme's, and for the rest the installed ones.
///
/// A site that wants another `figure.html` writes that one file, and keeps the others as they are.
struct TemplateFolder {
  /// The templates. One that cannot be read is told, and no other takes its place: what the author wrote is not passed over.
  ///
  /// - Parameter folders: The later counts, file by file: the theme, then the site's own.
  static func find(_ folders: [String]) -> Diagnosed<SiteTemplates?> {
    var files: [String: TemplateFile] = [:]
    var words = SiteWords()
    for file in InstalledTemplates.all where file.name != SiteWords.file { files[file.name] = file }
    for file in InstalledTemplates.all where file.name == SiteWords.file {
      words.add(file.bytes, path: file.path, isInstalled: true)
    }
    var unreadable: [Diagnostic] = []
    for folder in folders {
      guard let names = list(folder) else {
        unreadable.append(
          .error(
            SourceLocation(file: folder),
            "cannot be listed: \(String(cString: strerror(errno))); make the folder readable",
            id: "unreadable-file"))
        continue
      }
      for name in names {
        let path = folder + "/" + name
        let read = ContentFile(path: path, reach: .plainFile).readDiagnosed(most: mostBytes)
        unreadable += read.diagnostics
        guard let bytes = read.value else { continue }
        if bytes.count > mostBytes {
          unreadable.append(
            .error(
              SourceLocation(file: path),
              "is larger than \(mostBytes / 1_000_000) MB; make it smaller",
              id: "too-large"))
        }
        if name == SiteWords.file {
          words.add(bytes, path: path, isInstalled: false)
        } else {
          files[name] = TemplateFile(path: path, name: name, bytes: bytes)
        }
      }
    }
    return unreadable.isEmpty ? Diagnosed(SiteTemplates(files, words)) : Diagnosed(nil, unreadable)
  }

  /// The largest template that is read.
  private static let mostBytes = 4_000_000

  /// The names of a folder's templates, sorted; nil for a folder that cannot be listed. Folders in it are not looked
  /// into.
  private static func list(_ folder: String) -> [String]? {
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?
      .filter {
        $0.hasSuffix(".html") || $0.hasSuffix(".xml") || $0.hasSuffix(".txt") || $0 == "style.css"
          || $0 == SearchPage.script || $0 == SiteWords.file
      }.sorted()
  }
}

import FoundationEssentials
import Glibc
import Model
import Provenance
import Reading
import Rendering
import Templates

/// The templates of a site as they stand on the disk.
struct SiteTemplates: Sendable {
  /// By name, the style sheet among them.
  private let files: [String: TemplateFile]

  fileprivate init(_ files: [String: TemplateFile]) { self.files = files }

  /// Tells whether any of them has changed. Names and lengths are in it, so that bytes which move from one file to the
  /// next count.
  var digest: Digest {
    Digest(
      files.keys.sorted().flatMap { name in
        let bytes = files[name]?.bytes ?? []
        return Array("\(name) \(bytes.count)\n".utf8) + bytes
      })
  }

  /// Tells whether what some templates print has changed: they and all that they call.
  func digest(of names: [String]) -> Digest {
    let library = TemplateLibrary.compile(files.values.filter { $0.name != "style.css" }).value
    return Digest(
      library.closure(of: names).sorted().flatMap { name in
        let bytes = files[name]?.bytes ?? []
        return Array("\(name) \(bytes.count)\n".utf8) + bytes
      })
  }

  /// What fills them, or what is wrong with them.
  ///
  /// What does not compile is told first and alone: names are checked once all templates can be read. The style sheet
  /// is no template.
  func compile(site: SiteOptions) -> Diagnosed<SiteRenderer?> {
    let sources = files.values.filter { $0.name != "style.css" }.sorted { $0.name < $1.name }
    let library = TemplateLibrary.compile(sources)
    let renderer = SiteRenderer(
      library: library.value, digests: files.mapValues { Digest($0.bytes) },
      style: files["style.css"]?.bytes ?? [], site: site)
    var diagnostics = library.diagnostics
    if diagnostics.isEmpty { diagnostics = renderer.check() }
    return Diagnosed(diagnostics.isEmpty ? renderer : nil, diagnostics)
  }
}

/// Finds the templates: the site's own, and for those that are missing the installed ones.
///
/// A site that wants another `figure.html` writes that one file, and keeps the others as they are installed.
struct TemplateFolder {
  /// Those that must be there. Others are there to be called.
  static let names = ["layout.html"] + SiteRenderer.templateNames + ["style.css"]

  /// The site's templates, or which of them are missing. One that cannot be read is told, and no installed one takes its place: what
  /// the author wrote is not passed over.
  ///
  /// - Parameter folder: The site's own; nil where it has none.
  static func find(_ folder: String?) -> Diagnosed<SiteTemplates?> {
    var files: [String: TemplateFile] = [:]
    var unreadable: [Diagnostic] = []
    for source in [installed, folder].compactMap({ $0 }) {
      guard let names = list(source) else {
        unreadable.append(
          .error(
            SourceLocation(file: source),
            "cannot be listed: \(String(cString: strerror(errno))); make the folder readable",
            id: "unreadable-file"))
        continue
      }
      for name in names {
        let path = source + "/" + name
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
        files[name] = TemplateFile(path: path, name: name, bytes: bytes)
      }
    }
    guard unreadable.isEmpty else { return Diagnosed(nil, unreadable) }
    let missing = names.filter { files[$0] == nil }
    guard missing.isEmpty else {
      let place = SourceLocation(file: folder ?? "templates")
      return Diagnosed(
        nil,
        missing.map {
          .error(
            place,
            "there is no template '\($0)', and none is installed; run 'make install' or copy it here",
            id: "missing-template")
        })
    }
    return Diagnosed(SiteTemplates(files))
  }

  /// The largest template that is read.
  private static let mostBytes = 4_000_000

  /// The names of a folder's templates, sorted; nil for a folder that cannot be listed. Folders in it are not looked
  /// into.
  private static func list(_ folder: String) -> [String]? {
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?
      .filter {
        $0.hasSuffix(".html") || $0.hasSuffix(".xml") || $0.hasSuffix(".txt") || $0 == "style.css"
      }.sorted()
  }

  /// `PREFIX/share/briefgen/templates` beside `PREFIX/bin`, or the `templates` of the checkout that the program was built in.
  ///
  /// It goes by where the program itself stands, so that a copy elsewhere finds its own. nil where neither is there.
  private static var installed: String? {
    guard let program = Program.path else { return nil }
    var folder = URL(fileURLWithPath: program).deletingLastPathComponent()
    let shared = folder.deletingLastPathComponent().appendingPathComponent(
      "share/briefgen/templates"
    ).path
    if access(shared, F_OK) == 0 { return shared }
    while folder.path != "/" {
      if folder.lastPathComponent.hasPrefix(".build") {
        let templates = folder.deletingLastPathComponent().appendingPathComponent("templates").path
        return access(templates, F_OK) == 0 ? templates : nil
      }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }
}

import Glibc
import Provenance
import Reading

/// One thing that `extract` reads: a file, one of a folder, or standard input.
struct ExtractInput {
  let file: ContentFile
  /// Whether it was found in a folder, and not named.
  let isListed: Bool
  /// What standard input held; nil for a file.
  private var held: [UInt8]?

  /// All that was named, folders as the files below them in the order of their paths.
  ///
  /// - Parameters:
  ///   - format: What standard input is, as a name's ending; nil where that is to be told by its looks.
  ///   - most: Of standard input, one byte more is read.
  static func all(_ names: [String], as format: String?, most: Int) -> (
    inputs: [ExtractInput], diagnostics: [Diagnostic], failed: Bool
  ) {
    var inputs: [ExtractInput] = []
    var diagnostics: [Diagnostic] = []
    var failed = false
    for name in names {
      if name == "-" {
        let bytes = standardInput(most: most)
        inputs.append(
          ExtractInput(
            file: ContentFile(path: "-", ending: format ?? looks(of: bytes)), isListed: false,
            held: bytes))
      } else if isFolder(name) {
        do {
          let found = try ContentFolder(name, drafts: false, followsLinks: false).find()
          diagnostics += found.diagnostics
          inputs += found.value.files.map { ExtractInput(file: $0, isListed: true, held: nil) }
        } catch {
          guard case .unreadable(let path, let reason) = error else { continue }
          failed = true
          diagnostics.append(
            .error(
              SourceLocation(file: path),
              "cannot be read: \(reason); make it readable or move it away",
              id: "unreadable-file"))
        }
      } else {
        inputs.append(ExtractInput(file: ContentFile(path: name), isListed: false, held: nil))
      }
    }
    return (inputs, diagnostics, failed)
  }

  /// Its bytes; nil, and told, where they cannot be read or are too many.
  func read(most: Int) -> Diagnosed<[UInt8]?> {
    guard let held else { return file.readDiagnosed(most: most) }
    guard held.count > most else { return Diagnosed(held, []) }
    return Diagnosed(
      nil,
      [
        .error(
          SourceLocation(file: file.path),
          "is larger than \(most / 1_000_000) MB; allow it with --max-file-size", id: "too-large")
      ])
  }

  private static func isFolder(_ name: String) -> Bool {
    var status = stat()
    return stat(name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func standardInput(most: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= most {
      let count = Glibc.read(STDIN_FILENO, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += piece[..<count]
    }
    return bytes
  }

  /// The ending that a name of such an article would have, told by how it begins: markup, a head, a heading or a link of Markdown, else
  /// plain text.
  private static func looks(of bytes: [UInt8]) -> String {
    let start = bytes.prefix(4096).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let head = String(decoding: start, as: UTF8.self).lowercased()
    for (sign, ending) in [
      ("<?xml", "xml"), ("<rss", "xml"), ("<feed", "xml"), ("<", "html"), ("---\n", "md"),
      ("+++\n", "md"), ("# ", "md"), ("from: ", "eml"), ("received: ", "eml"),
      ("return-path: ", "eml"), ("mime-version: ", "eml"),
    ] where head.hasPrefix(sign) {
      return ending == "xml" && head.contains("<html") ? "html" : ending
    }
    return head.contains("](http") || head.contains("\n## ") ? "md" : "txt"
  }
}

import CommonMark
import Glibc
import Model
import Provenance

/// A file of the content folder that an article shows or leads to.
public struct ArticleFile: Hashable, Sendable {
  /// As written.
  public let address: String
  /// Below the content folder; nil for one that would lead out of it.
  public let path: String?
  /// Whether it is to be shown.
  public let isPicture: Bool
  /// Whether it is an SVG drawing, which may hold a script.
  public var isDrawing: Bool { FileKind.isDrawing(path ?? "") }
  /// Where it is named.
  public let location: SourceLocation

  /// The files that a Markdown text names, each once, in the order of their places; links to articles and to files that are never
  /// published are none.
  ///
  /// - Parameters:
  ///   - start: Where the Markdown begins in the file's text.
  ///   - text: The file's.
  static func all(_ links: [LinkedFile], from start: Int, of text: SourceText, in file: ContentFile)
    -> [ArticleFile]
  {
    var seen: Set<String> = []
    return links.sorted { $0.offset < $1.offset }.compactMap { link in
      let written = link.address.prefix { $0 != "#" }
      guard
        FileKind.isPublished(String(written), asPicture: link.isPicture),
        seen.insert(link.address).inserted
      else { return nil }
      return ArticleFile(
        address: link.address, path: ArticleLinks.path(of: written, in: file.relativePath),
        isPicture: link.isPicture,
        location: SourceLocation(file: file.path, text: text, offset: start + link.offset))
    }
  }

  /// What stands at a file's path.
  public enum Whereabouts: Hashable, Sendable {
    /// A plain file, or a link to one, at a path that a user would type.
    case file(String)
    /// Nothing, or no plain file.
    case missing
    /// A file, and not one of the content folder.
    case outside
  }

  /// Where the file stands. Hidden files, and those in hidden folders, are not published.
  ///
  /// - Parameters:
  ///   - root: The content folder; for a path from the site's top the static folder, too.
  ///   - followsLinks: Whether links are followed wherever they lead.
  public func find(below root: String, followsLinks: Bool) -> Whereabouts {
    guard let path else { return .outside }
    let whole = root + "/" + path
    guard !path.utf8.contains(0), !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
    else { return .missing }
    var status = stat()
    if stat(whole, &status) != 0 {
      // A disk that does not tell is told when the file is read; it has not gone for that.
      guard ![ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG].contains(errno) else { return .missing }
    } else if status.st_mode & S_IFMT != S_IFREG {
      return .missing
    }
    return followsLinks || ContentFolder.isBelow(whole, ContentFolder.real(root))
      ? .file(whole) : .outside
  }
}

/// Which files beside articles are published, by the endings of their names.
enum FileKind {
  /// What a browser shows and runs nothing of.
  private static let pictures: Set<String> = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"]
  /// May hold scripts, which run where it is opened by itself, and not where a page shows it.
  private static let drawings: Set<String> = [".svg"]
  /// What is opened by another program or shown as it is. No HTML, no XML, no script: on the site's own address they could do what the
  /// site may. Texts that are articles lead to their briefs.
  private static let documents: Set<String> = [
    ".pdf", ".csv", ".tsv", ".xls", ".xlsx", ".ods", ".doc", ".docx", ".odt", ".rtf", ".ppt",
    ".pptx", ".odp", ".json", ".geojson", ".zip", ".mp3", ".m4a", ".ogg", ".mp4", ".webm", ".epub",
  ]

  /// Whether a name is that of a drawing.
  static func isDrawing(_ name: String) -> Bool { drawings.contains(ContentFile.ending(of: name)) }

  /// Whether a file with a name is published where an article shows it, or leads to it.
  static func isPublished(_ name: String, asPicture: Bool) -> Bool {
    let last = name.utf8.lastIndex(of: UInt8(ascii: "/")).map {
      name[name.utf8.index(after: $0)...]
    }
    let ending = ContentFile.ending(of: String(last ?? name[...]))
    return pictures.contains(ending)
      || (asPicture ? drawings.contains(ending) : documents.contains(ending))
  }
}

import HTML
import Provenance

/// What is told of a page that was not read, or not as it stands.
extension HTMLReader {
  /// A page that leads to articles, a video's, or one of a few words.
  static func noArticle(_ path: String) -> Diagnostic {
    .error(
      SourceLocation(file: path),
      "no article was found in this page; save the article's own page, or its text as .txt or .md",
      id: "no-article")
  }

  /// Control characters that no text has, among the first bytes.
  /// More than one in fifty of the first 4 kB. Escape is let through, as encodings of Japanese shift with it.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(4096)
    let controls = sample.count {
      $0 < 0x09 || $0 == 0x0B || (0x0E..<0x20).contains($0) && $0 != 0x1B
    }
    return controls * 50 > sample.count
  }

  /// A remark on the encoding, at a byte of the file as saved. Only what could not be decoded at all is an
  /// error.
  static func diagnostic(
    for remark: DecodedPage.Remark, _ saved: [UInt8], _ path: String
  ) -> Diagnostic {
    /// Line and column by what stands before, read as UTF-8 as well as can be.
    func place(_ offset: Int) -> SourceLocation {
      let before = SourceText(decoding: Array(saved[..<min(offset, saved.count)]))
      return SourceLocation(file: path, text: before, offset: before.count)
    }
    switch remark {
    case .unknown(let label, let offset):
      return .error(
        place(offset), "the encoding '\(label)' is not known here; save the page as UTF-8",
        id: "unknown-encoding")
    case .undeclared(let offset):
      return .error(
        place(offset),
        "the page names no encoding and is not UTF-8; add '<meta charset=...>' or save it as UTF-8",
        id: "unknown-encoding")
    case .assumed(let encoding, let offset):
      return .warning(
        place(offset),
        "this byte is not UTF-8 and the page names no other encoding; it is read as \(encoding)",
        id: "assumed-encoding")
    case .contradicted(let label, let offset):
      return .warning(
        place(offset), "the page calls itself '\(label)' and is UTF-8; it is read as that",
        id: "assumed-encoding")
    case .undecodable(let encoding, let offset):
      return .warning(
        place(offset),
        "this byte is no letter of \(encoding); it is shown as U+FFFD, so save the page anew",
        id: "undecodable-byte")
    }
  }

  /// What is wrong with the tree. A page that was made flat is read all the same.
  static func diagnostic(
    for problem: HTMLTree.Problem, _ file: SourceText, _ path: String
  ) -> Diagnostic {
    switch problem {
    case .tooManyTags:
      return .error(
        SourceLocation(file: path),
        "has more than \(HTMLParser.mostTags) tags; a page of news has less, save the article's text",
        id: "too-many-tags")
    case .tangled:
      return .error(
        SourceLocation(file: path),
        "has masses of text between the rows of its tables; save the article's text",
        id: "tangled-table")
    case .flattened(let offset):
      return .warning(
        SourceLocation(file: path, text: file, offset: offset),
        "elements are nested deeper than \(HTMLParser.deepest) here; deeper tags are passed over",
        id: "too-deep")
    }
  }
}

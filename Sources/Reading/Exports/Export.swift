import Model
import Provenance

/// A file that an archive of news has made: one article after the other in plain text, each with a head of its kind.
///
/// It is told by what such an archive writes at the top or at the end of a file, and by nothing else: text that only
/// looks like several articles is one.
struct Export {
  /// One article of it.
  struct Part {
    /// What its head says.
    var head = Head()
    /// Where its words stand in the file, piece by piece and in order.
    var body: [TextSpan]
    /// Where it begins in the file, for messages.
    let start: Int

    /// Its words, read as a plain text of their own.
    func body(in text: SourceText) -> Body {
      var bytes: [UInt8] = []
      var stretches: [OffsetMap.Stretch] = []
      for span in body {
        if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
        stretches.append(OffsetMap.Stretch(text: bytes.count, file: span.start, count: span.count))
        bytes += text.bytes[span.range]
      }
      let read = PlainTextReader.body(of: SourceText(validated: bytes), from: 0)
      return Body(
        text: read.text, blocks: read.blocks, markup: read.markup, map: OffsetMap(stretches),
        head: read.head)
    }
  }

  /// In the file's order.
  let parts: [Part]
  /// What shows that the borders cannot be believed: then no part is.
  let problem: (offset: Int, message: String)?

  /// The export that a text is; nil for any other text.
  ///
  /// - Complexity: O(1) for other texts: some kilobytes at both ends are searched. O(*n*) for an export.
  /// - Parameter start: Where the text begins in the file.
  init?(_ text: SourceText, from start: Int) {
    let kinds = Self.kinds(text.bytes, from: start)
    if let problem = Self.unreadable(text, from: start) {
      parts = []
      self.problem = problem
      return
    }
    guard !kinds.isEmpty else { return nil }
    let lines = ExportLines(text, from: start)
    let found = kinds.lazy.compactMap { kind in
      switch kind {
      case .numbered: NumberedExport.parts(of: lines)
      case .closed: ClosedExport.parts(of: lines)
      case .coded: CodedExport.parts(of: lines)
      }
    }.first
    guard let found, !found.parts.isEmpty || found.broken != nil else { return nil }
    parts = found.parts
    if let broken = found.broken {
      problem = (
        broken, "this article of the export has no head that is known; save it anew, or split it"
      )
    } else if let rest = lines.prose(from: found.end) {
      problem = (
        rest.start, "words stand behind the last article of this export; save it anew, or split it"
      )
    } else if let told = found.told, told.count != found.parts.count {
      problem = (
        told.offset,
        "says that it holds \(told.count) articles, and heads of \(found.parts.count) were found; save it anew, or split it"
      )
    } else {
      problem = nil
    }
  }

  /// What one kind of export gave.
  struct Found {
    let parts: [Part]
    /// How many articles the file says that it holds, and where it says so.
    var told: (count: Int, offset: Int)?
    /// Of the lines, the first behind the last article.
    let end: Int
    /// Where an article begins of which neither head nor words can be told.
    var broken: Int?
  }

  /// Exports in forms that are not read: Factiva's with a code before each field, ProQuest's without numbers.
  private static func unreadable(_ text: SourceText, from start: Int) -> (Int, String)? {
    let top = text.bytes[start..<min(text.count, start + 4096)]
    // Each line of a field begins with its code: "HD  Quay gives way".
    guard top.contains(UInt8(ascii: "\n")) || top.contains(UInt8(ascii: "\r")) else { return nil }
    if hasCodes(top) {
      return (
        start,
        "is an export of Factiva with a code before each field; save it in the plain form, or split it"
      )
    }
    return nil
  }

  /// Whether lines with the codes of headline, length and day stand there, each on a line's beginning.
  private static func hasCodes(_ bytes: ArraySlice<UInt8>) -> Bool {
    var found: Set<[UInt8]> = []
    var isLineStart = true
    for index in bytes.indices {
      let byte = bytes[index]
      if isLineStart, byte &- 0x41 < 26, index + 2 < bytes.endIndex, bytes[index + 2] <= 0x20 {
        let code = Array(bytes[index...index + 1])
        if codes.contains(code) { found.insert(code) }
      }
      isLineStart = byte == 0x0A || byte == 0x0D
    }
    return found.count == codes.count
  }

  private static let codes = ["HD", "WC", "PD", "SN"].map { Array($0.utf8) }

  /// How articles are parted.
  private enum Kind {
    /// Above each stands "2 of 3 DOCUMENTS" (LexisNexis) or "Document 2 of 3" (ProQuest).
    case numbered
    /// Below each stands "End of Document" (Nexis).
    case closed
    /// Below each stands "Document TIMESU0020240305ek3500012" (Factiva).
    case coded
  }

  /// What the ends of a text show: mostly nothing. All signs are searched as bytes.
  private static func kinds(_ bytes: [UInt8], from start: Int) -> [Kind] {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, bytes.count - start > 40 else { return [] }
      let top = UnsafeRawBufferPointer(start: base + start, count: min(4096, bytes.count - start))
      let length = min(1024, bytes.count - start)
      let end = UnsafeRawBufferPointer(start: base + bytes.count - length, count: length)
      var kinds: [Kind] = []
      if holds(top, "\nDocuments (") || holds(top, "\rDocuments (")
        || holds(end, "End of Document")
      {
        kinds.append(.closed)
      }
      if holds(top, " DOCUMENT") || holds(top, "Document 1 of ") { kinds.append(.numbered) }
      if holds(end, "\nDocument ") || holds(end, "\rDocument ") { kinds.append(.coded) }
      return kinds
    }
  }

  private static func holds(_ bytes: UnsafeRawBufferPointer, _ sign: StaticString) -> Bool {
    var rest = bytes[...]
    while let start = rest.firstIndex(of: sign.utf8Start[0]) {
      rest = rest[start...]
      guard rest.count >= sign.utf8CodeUnitCount else { return false }
      if sign.withUTF8Buffer({ rest.starts(with: $0) }) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

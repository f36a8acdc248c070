import Provenance
import TestSupport
import Testing

@testable import CommonMark

/// What Markdown texts are read as and drawn as, line by line, as `Tests/Findings/markdown.txt` has it: the texts of the other tests,
/// each with more than its test asks of it.
///
/// A text is a line that begins with `##`, with `\n`, `\r`, `\t`, `\0` and `\\` for what cannot stand in it. Where what is found is meant to
/// change, `FINDINGS=write swift test --filter MarkdownReadingTests` writes the file anew, and the difference is read as part of the change.
@Suite("What Markdown is read as") struct MarkdownReadingTests {
  @Test(
    "Texts, places, what is dropped, and bodies with and without marks stay as they were written down",
    arguments: [("markdown.txt", 500), ("markdown-made.txt", 500)])
  func unchanged(_ name: String, _ count: Int) throws {
    let known = try WrittenFindings(name)
    #expect(known.texts.count > count)
    let found = known.texts.flatMap { ["## \($0)"] + Self.lines(WrittenFindings.unescaped($0)) }
    let differences = try known.differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }

  private static func lines(_ markdown: String) -> [String] {
    let bytes = Array(markdown.utf8)
    let plain = MarkdownDocument(parsing: bytes).plainText
    let blocks = plain.blocks.map { block in
      "\(block.kind)\(block.isAside ? " aside" : "")\(block.isEmphasised ? " em" : "") \(block.span.start)–\(block.span.end)"
    }
    let stretches = plain.stretches.map { stretch in
      "\(stretch.text)+\(stretch.count)@\(stretch.file)+\(stretch.fileCount)\(stretch.isAtom ? "!" : "")"
    }
    let lost =
      plain.dropped.map { "\($0.kind) \($0.offset)" }
      + plain.files.map { "\($0.address) \($0.isPicture) \($0.offset)" }.sorted()
    let marks = plain.blocks.enumerated().compactMap { mark($1.span, $0, plain.bytes) }
    let plainBody = html(bytes, [], false)
    let placedBody = html(bytes, [], false, placing: plain.files)
    let traces = DialectTraces(in: bytes).rawValue
    return [
      traces == 0 ? "" : "? \(traces)",
      "= " + WrittenFindings.escaped(String(decoding: plain.bytes, as: UTF8.self)),
      "# " + blocks.joined(separator: "; "), "> " + stretches.joined(separator: " "),
      "! " + lost.joined(separator: "; "), "< " + plainBody,
      "@ " + (placedBody == plainBody ? "" : placedBody), "* " + html(bytes, marks, true),
    ].filter { $0.count > 2 }
  }

  /// A mark over about the middle of a block.
  private static func mark(_ span: TextSpan, _ number: Int, _ text: [UInt8]) -> TextMark? {
    let third = span.count / 3
    guard third > 0, text[span.range].allSatisfy({ $0 < 0x80 }) else { return nil }
    return TextMark(
      span: TextSpan(span.start + third, span.end - third), id: "s\(number)", className: "s",
      href: "#b\(number)", label: "b")
  }

  /// A body; with files, each of them in its place in the site, and links to other articles led to their pages.
  private static func html(
    _ markdown: [UInt8], _ marks: [TextMark], _ loads: Bool, placing files: [LinkedFile] = []
  ) -> String {
    let document = MarkdownDocument(parsing: markdown)
    if !files.isEmpty {
      document.relink { $0.hasSuffix(".md") ? "/pages/\($0)" : nil }
      document.placeFiles(
        Dictionary(
          files.map {
            (
              $0.address,
              PlacedFile(address: "/f/\($0.address)", size: $0.isPicture ? (70, 50) : nil)
            )
          }, uniquingKeysWith: { first, _ in first }))
    }
    var output: [UInt8] = []
    document.html(marks: marks, loadingPictures: loads, into: &output)
    return WrittenFindings.escaped(String(decoding: output, as: UTF8.self))
  }
}

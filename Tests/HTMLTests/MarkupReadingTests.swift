import Provenance
import TestSupport
import Testing

@testable import HTML

/// What pieces of markup are read as, line by line, as `Tests/Findings/markup.txt` has it: the tree with its places, what is hidden, a power
/// or a row of data, and what was noted beside it.
///
/// A text is a line that begins with `##`, with `\n` and its like for what cannot stand in it. Behind `bytes ` each letter is one byte,
/// and it is asked what encoding they are in. Where what is found is meant to change, `FINDINGS=write swift test --filter
/// MarkupReadingTests` writes the file anew, and the difference is read as part of the change.
@Suite("What markup is read as") struct MarkupReadingTests {
  @Test("Trees, places, what is hidden, what is said beside, and encodings stay as they were")
  func unchanged() throws {
    let known = try WrittenFindings("markup.txt")
    #expect(known.texts.count > 300)
    let found = known.texts.flatMap { line in
      let text = WrittenFindings.unescaped(line)
      return ["## \(line)"]
        + (text.hasPrefix("bytes ")
          ? Self.decoded(text.dropFirst(6)) : Self.lines(Array(text.utf8)))
    }
    let differences = try known.differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }

  /// The tree of a page, of a fragment of one, and with what scripts would show, each where it is another.
  private static func lines(_ page: [UInt8]) -> [String] {
    let whole = tree(HTMLParser.parse(page))
    let fragment = tree(HTMLParser.parse(page, isFragment: true))
    let opened = tree(HTMLParser.parse(page, opensTemplates: true))
    return whole + (fragment == whole ? [] : ["fragment:"] + fragment)
      + (opened == whole ? [] : ["opened:"] + opened)
  }

  private static func tree(_ tree: HTMLTree) -> [String] {
    var noted: [String] = []
    if let problem = tree.problem { noted.append("\(problem)") }
    if let place = tree.unfinishedAt { noted.append("unfinished \(place)") }
    if let span = tree.savedFrom { noted.append("saved from \(span.start)–\(span.end)") }
    noted += tree.data.map { "data \($0.start)–\($0.end)" }
    if !tree.hasTags { noted.append("no tags") }
    return (noted.isEmpty ? [] : ["! " + noted.joined(separator: "; ")])
      + tree.nodes.indices.map { node(tree, $0) }.filter { !$0.isEmpty }
  }

  /// An element or text: how deep, what, where, and what is asked of it.
  private static func node(_ tree: HTMLTree, _ index: Int) -> String {
    var depth = 0
    var at = index
    while at > 0 {
      at = Int(tree.nodes[at].parent)
      depth += 1
    }
    let node = tree.nodes[index]
    let sign = String(repeating: "·", count: depth)
    if node.isText {
      let stretches = tree.stretches(of: index).map { stretch in
        "\(stretch.text)+\(stretch.count)@\(stretch.file)+\(stretch.fileCount)\(stretch.isAtom ? "!" : "")"
      }
      return "\(sign) “\(shown(tree.bytes(of: index)))” \(stretches.joined(separator: " "))"
    }
    let attributes = HTMLAttribute.allCases.compactMap { name in
      tree.attribute(name, of: index).map { "\(name)=\(shown($0))" }
    }
    let answers = [
      (tree.isLeftOut(index), "hidden"),
      (tree.isLeftOut(index, showsHidden: true), "never shown"),
      (tree.isExponent(index), "power"), (node.tag == .tr && tree.isDataRow(index), "data"),
      (node.tag == .td && tree.isOneLine(index), "one line"),
      (node.tag == .pre && tree.isProse(index), "prose"),
    ].filter(\.0).map(\.1)
    // Nothing is to be said of the elements that each page has.
    let isOfAll = [.html, .head, .body].contains(node.tag)
    if isOfAll, attributes.isEmpty, answers.isEmpty { return "" }
    return (["\(sign) \(node.tag) @\(tree.place(ofTag: index))"] + attributes + answers)
      .joined(separator: " ")
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    WrittenFindings.escaped(String(decoding: bytes, as: UTF8.self))
  }

  /// What bytes are decoded as, by themselves and with an encoding told beside them.
  private static func decoded(_ letters: Substring) -> [String] {
    let saved = letters.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let plain = page(DecodedPage(saved))
    let labels = ["utf-8", "latin1", "windows-1251", "shift_jis", "utf-16le", "koi8-r", "none", ""]
    return [plain]
      + labels.compactMap { label in
        let labelled = page(DecodedPage(saved, label: label))
        return labelled == plain ? nil : "\(label): \(labelled)"
      }
  }

  private static func page(_ page: DecodedPage) -> String {
    let count = page.bytes.count
    let ends = [0, count / 3, count / 2, count].map { end in
      let span = page.map.fileSpan(of: TextSpan(min(end, max(count - 1, 0)), count))
      return "\(span.start)–\(span.end)"
    }
    return
      "= \(shown(page.bytes[...])) | \(ends.joined(separator: " ")) | \(page.remark.map { "\($0)" } ?? "-")"
  }
}

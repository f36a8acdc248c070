import Model
import Provenance

/// The numbers of a brief's paragraphs, read from its page: what was printed is asked, as pictures and dense lists decide which have one.
struct ParagraphNumbers {
  /// By their words, white space as one space; of paragraphs with the same words the first.
  private var numbers: [[UInt8]: Int] = [:]

  private static let start = Array("<p id=\"p".utf8)
  private static let end = Array("</p>".utf8)

  /// - Parameter page: A brief's page.
  /// - Complexity: O(*n*).
  init(page: [UInt8]) {
    var rest = page[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...]
      guard rest.starts(with: Self.start) else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(Self.start.count)
      let number = Int(String(decoding: rest.prefix { $0 &- 0x30 < 10 }, as: UTF8.self))
      let words = Self.words(&rest)
      if let number, numbers[words] == nil { numbers[words] = number }
    }
  }

  /// The number of the paragraph that a place of the article stands in; nil where it has none, or is printed in other words.
  func number(of span: TextSpan, in article: Article) -> Int? {
    guard let block = article.blocks.first(where: { $0.span.contains(span) }) else { return nil }
    var words: [UInt8] = []
    for byte in article.text[block.span].bytes { Self.append(byte, to: &words) }
    return numbers[Self.trimmed(words)]
  }

  /// The words up to the end of a paragraph, behind which `rest` goes on.
  private static func words(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    var isInTag = true
    while let byte = rest.first {
      if rest.starts(with: end) { break }
      rest = rest.dropFirst()
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">") where isInTag: isInTag = false
      case UInt8(ascii: "&") where !isInTag:
        let name = rest.prefix(6).prefix { $0 != UInt8(ascii: ";") }
        append(letter(of: name) ?? byte, to: &words)
        if letter(of: name) != nil { rest = rest.dropFirst(name.count + 1) }
      default: if !isInTag { append(byte, to: &words) }
      }
    }
    return trimmed(words)
  }

  /// What libcmark writes as an entity.
  private static func letter(of name: ArraySlice<UInt8>) -> UInt8? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": UInt8(ascii: "&")
    case "lt": UInt8(ascii: "<")
    case "gt": UInt8(ascii: ">")
    case "quot": UInt8(ascii: "\"")
    default: nil
    }
  }

  private static func append(_ byte: UInt8, to words: inout [UInt8]) {
    guard SentencePlace.isSpace(byte) else { return words.append(byte) }
    if words.last != 0x20 { words.append(0x20) }
  }

  private static func trimmed(_ words: [UInt8]) -> [UInt8] {
    Array(
      words[(words.first == 0x20 ? 1 : 0)...].dropLast(
        words.count > 1 && words.last == 0x20 ? 1 : 0))
  }
}

import Boilerplate
import Model
import Provenance

/// What the keys of archives say, whichever archive it is.
enum ExportHead {
  /// Takes the value of a key; of two lines with one key the first counts, and keys that say nothing to a reader are passed
  /// over.
  ///
  /// - Parameter key: In small letters.
  static func take(_ key: String, _ value: TextSpan, _ text: SourceText, _ head: inout Head) {
    let words = TitleFinder.oneLine(text.string(value))
    guard !words.isEmpty else { return }
    switch key {
    case "title", "headline": head.title = head.title ?? words
    case "byline", "author", "authors":
      if head.metadata.authors.isEmpty { head.metadata.authors = authors(value, text) }
    case "publication title", "source", "publication":
      head.metadata.source = head.metadata.source ?? words
    case "publication date", "date": head.date = head.date ?? DateInWords.read(words)
    case "section", "length", "dateline": head.metadata.extra.append((key, .text(words)))
    default: break
    }
  }

  /// "By Anna Lund and Per Holm", "Tom Field; Ida Strand", "Field, Tom"; what is no list of names is one writer as it is written.
  static func authors(_ value: TextSpan, _ text: SourceText) -> [String] {
    let words = TitleFinder.oneLine(text.string(value))
    if words.contains(";") {
      return words.split(separator: ";").map { TitleFinder.oneLine(String($0)) }
        .filter { !$0.isEmpty }
    }
    // "Field, Tom" is one writer, the family's name first.
    if words.split(separator: ",").count == 2, !words.contains(" and ") { return [words] }
    let spans =
      ByLine.authors(in: text.bytes, value) ?? ByLine.names(in: text.bytes, value) ?? [value]
    return spans.map { TitleFinder.oneLine(text.string($0)) }
  }
}

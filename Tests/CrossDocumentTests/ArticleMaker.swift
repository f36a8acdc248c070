import Briefing
import CrossDocument
import Language
import Model
import Provenance

/// Articles of paragraphs, read as a plain text file would be.
enum ArticleMaker {
  /// A headline over paragraphs, which empty lines part; no headline where the text begins with one.
  ///
  /// - Parameter isEndAside: Whether the last paragraph is printed and not searched.
  static func briefed(
    _ string: String, day: Int? = nil, source: String? = nil, url: String? = nil,
    isEndAside: Bool = false
  ) -> BriefedDocument {
    let text = SourceText(string)
    var blocks: [Block] = []
    var start = 0
    let paragraphs = string.split(separator: "\n\n", omittingEmptySubsequences: false)
    for (index, paragraph) in paragraphs.enumerated() {
      let end = start + paragraph.utf8.count
      if end > start {
        let role: Block.Role =
          index == 0
          ? .title
          : isEndAside && index == paragraphs.count - 1
            ? .aside : paragraph.hasPrefix("Correction:") ? .correction : .body
        blocks.append(Block(.paragraph, role, at: TextSpan(start, end)))
      }
      start = end + 2
    }
    var metadata = ArticleMetadata()
    metadata.language = "en"
    metadata.source = source
    metadata.url = url
    let article = Article(
      file: "a.txt", address: ArticleAddress("a"), title: "",
      date: day.flatMap { ArticleDate(year: 2024, month: 3, day: $0) }, text: text,
      blocks: blocks, markup: .plain, offsetMap: .identity, metadata: metadata)
    return Briefer().briefed(article, file: text).value
  }

  /// What the versions of such an article are found by.
  static func traits(
    _ string: String, day: Int? = nil, source: String? = nil, url: String? = nil
  ) -> VersionTraits {
    let briefed = briefed(string, day: day, source: source, url: url)
    return DocumentTraits(briefed.brief, briefed.document).version
  }
}

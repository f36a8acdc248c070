import Model
import Provenance

@testable import Briefing

/// Briefs of paragraphs, as a file of plain text would give them.
enum BriefMaker {
  ///
  /// - Parameter isLanguageOfPage: Whether the language is only what a page's markup says.
  static func diagnosed(
    _ paragraphs: [String], title: String = "", language: String?, isLanguageOfPage: Bool = false
  ) -> Diagnosed<Brief> {
    var string = ""
    var blocks: [Block] = []
    for (index, paragraph) in ((title.isEmpty ? [] : [title]) + paragraphs).enumerated() {
      let start = string.utf8.count
      string += paragraph
      blocks.append(
        Block(
          .paragraph, index == 0 && !title.isEmpty ? .title : .body,
          at: TextSpan(start, string.utf8.count)))
      string += "\n\n"
    }
    let text = SourceText(string)
    var metadata = ArticleMetadata()
    metadata.language = language
    metadata.isLanguageOfPage = isLanguageOfPage
    let article = Article(
      file: "a.txt", address: ArticleAddress("a"), title: title, date: nil, text: text,
      blocks: blocks, markup: .plain,
      offsetMap: .identity,
      metadata: metadata)
    return Briefer().brief(article, file: text)
  }
}

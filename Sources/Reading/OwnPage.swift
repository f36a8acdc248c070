import Model
import Provenance

/// What is other for a page of the site's own than for an article: it is shown as it is, at an address in the site's folder.
enum OwnPage {
  /// Lets notices stand: a page of its own may well be one ("Subscribe to our newsletter").
  static func keepNotices(in body: inout Body) {
    for index in body.blocks.indices where body.blocks[index].role == .notice {
      let block = body.blocks[index]
      body.blocks[index] = Block(block.kind, at: block.span)
    }
  }

  /// What a head says of a page's place among the others: `weight` (Hugo, Zola) or `order`, a whole number. Both stay in `meta`.
  static func weight(in extra: [(key: String, value: ExtraValue)]) -> Int? {
    for name in ["weight", "order"] {
      if case .text(let text) = extra.first(where: { $0.key == name })?.value {
        return Int(text)
      }
    }
    return nil
  }

  /// What is told of a page that would stand where the site's own pages do, at the key that says so or of the file.
  ///
  /// - Parameter text: The file's.
  static func problems(of page: Article?, _ head: Head, in text: SourceText) -> [Diagnostic] {
    guard let page, page.address.kind == .page else { return [] }
    let place =
      head.addressOffset.map { SourceLocation(file: page.file, text: text, offset: $0) }
      ?? SourceLocation(file: page.file)
    guard ArticleAddress.isBarredToPages(page.address.page) else {
      return head.bentPermalink.map { written in
        [
          .warning(
            place,
            "'\(written)' cannot stand in an address; the page is at '/\(page.address.page)', so write it so",
            id: "permalink-changed")
        ]
      } ?? []
    }
    let advice = head.addressOffset == nil ? "rename it" : "write another"
    return [
      .error(
        place,
        "its address, \(page.address.page), is kept for the site's lists and files; \(advice)",
        id: "page-address")
    ]
  }
}

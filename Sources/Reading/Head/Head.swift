import Model

/// What the head of an article says, as far as it could be read.
///
/// nil and empty are "not said". The head of a file, the lines above a plain text and what a page says of
/// itself all become one, and are filled from each other (`filled(from:)`).
struct Head {
  /// On one line; never empty.
  var title: String?
  var date: ArticleDate?
  /// Folded already (`Slug.fold`).
  var slug: String?
  /// The parts of a whole address, each folded already; never empty.
  var permalink: [String]?
  /// The permalink as written, where its parts are others than those of the address that it makes.
  var bentPermalink: String?
  /// Where slug or permalink stands in the file's text.
  var addressOffset: Int?
  /// Addresses that lead to the page, in the order given.
  var aliases: [Alias] = []
  /// Keys that nobody knows are in its `extra`, in order.
  var metadata = ArticleMetadata()
}

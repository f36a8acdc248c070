import Model

/// What the head of an article says, as far as it could be read.
struct Head {
  var title: String?
  var date: ArticleDate?
  var slug: String?
  var metadata = ArticleMetadata()
}

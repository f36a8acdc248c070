import Reading

/// A text -> its brief, by all finders.
func fuzzBrief(_ given: [UInt8]) {
  let text = String(decoding: given, as: UTF8.self)
  let article = ArticleReader().read(text: text, id: "a", title: nil, date: nil)
  for block in article.blocks { ReadingPromises.check(block.span, article.text) }
  _ = BriefPromises.brief(article, file: article.text)
}

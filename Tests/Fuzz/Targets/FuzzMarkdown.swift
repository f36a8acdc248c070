import CommonMark
import Model
import Provenance

/// Markdown with or without a head -> an article, and its body as HTML with marks drawn in.
func fuzzMarkdown(_ given: [UInt8]) {
  let reading = ReadingPromises.read(given, as: "story.md")
  guard let article = reading.articles.first else { return }
  let spans = article.blocks.map(\.span)
  guard let tree = reading.takeTree() else {
    demand(false, "Markdown has a tree")
    return
  }
  // A mark a block, and one over them all, where their ends stand on letters.
  var marks = spans.map { mark($0) }
  if let first = spans.first, let last = spans.last {
    marks.append(mark(TextSpan(first.start, last.end)))
  }
  let hidden = article.blocks.filter { !$0.role.isPrinted }.map(\.span)
  var html: [UInt8] = []
  tree.html(marks: marks, hiding: hidden, loadingPictures: given.count % 2 == 0, into: &html)
  demand(UTF8Decoding.isValid(html), "HTML is UTF-8")
  for element in Outline.html(html) {
    let name = element.prefix { $0 != " " }
    demand(
      !["script", "style", "iframe", "object", "embed", "form"].contains(name),
      "\(element) is printed")
    demand(!element.contains(" on"), "an event is printed: \(element)")
    demand(!element.contains("=script"), "a script's address is printed: \(element)")
  }
}

private func mark(_ span: TextSpan) -> TextMark {
  TextMark(span: span, id: "q1", className: "quote", href: "#q1", label: "<b>\"")
}

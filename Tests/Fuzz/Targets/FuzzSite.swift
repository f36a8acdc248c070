import Gathering
import Foundation
import FrontMatter
import Ledger
import Model
import Rendering
import Templates

/// A file -> its pages and the lists, by the templates of the sample site: nothing of an article is live in them. What begins with a tag
/// is read as a saved page, else as Markdown.
func fuzzSite(_ given: [UInt8]) {
  let name = given.first == UInt8(ascii: "<") ? "story.html" : "story.md"
  let reading = ReadingPromises.read(given, as: name)
  guard let article = reading.articles.first, let file = reading.file else { return }
  let brief = BriefPromises.brief(article, file: file)
  let made = renderer.briefPages(brief, of: article.file, tree: reading.takeTree())
  for page in made.pages + renderer.aliases(of: article) + renderer.filePages(of: article) {
    check(page)
  }
  let listed = ListedArticle(
    address: made.card.address, date: made.card.date, updated: made.card.updated,
    keys: ListKey.all(of: made.card), card: CardPlace(offset: 0, count: 0, digest: Digest([])))
  let own = ListedPage(
    path: "own.html", title: article.title, language: article.metadata.language, weight: nil,
    card: listed.card)
  let text = renderer.card(ofPage: article)
  demand(text == PageCard(ledgerBytes: text.ledgerBytes), "a page's text is read again as it was")
  renderer.lists(
    Archive([listed], pages: [own]), former: [], card: { _, _ in made.card }, text: { _ in text }
  ) { check($0.page()) }
}

private func check(_ page: Page) {
  if page.path.hasSuffix(".html") {
    for element in Outline.html(page.bytes) {
      if element.hasPrefix("data ") {
        let words = Array(element.utf8.dropFirst(5))
        demand(
          JSON.parse(words[...], allowsLastComma: false) != nil && !words.contains(0x3C),
          "structured data is JSON without a tag: \(element)")
        continue
      }
      demand(!element.hasPrefix("script"), "a script is printed in \(page.path)")
      demand(!element.contains(" on"), "an event is printed: \(element)")
      demand(!element.contains("=script"), "a script's address is printed: \(element)")
    }
  } else if page.path.hasSuffix(".json") {
    demand(JSON.parse(page.bytes[...], allowsLastComma: false) != nil, "\(page.path) is JSON")
  } else if page.path.hasSuffix(".xml") {
    demand(Outline.xml(page.bytes) != nil, "\(page.path) is well-formed")
  }
}

private let renderer: SiteRenderer = {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../templates").standardizedFileURL.path
  func bytes(_ name: String) -> [UInt8] {
    Array(FileManager.default.contents(atPath: folder + "/" + name) ?? Data())
  }
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  let files = names.filter { !["style.css", "search.js", "words.yml"].contains($0) }.map { name in
    TemplateFile(path: name, name: name, bytes: bytes(name))
  }
  let words = NamedTexts.read(bytes("words.yml"), file: "words.yml").value.entries
  let texts = Dictionary(uniqueKeysWithValues: words.map { ($0.name, $0.text) })
  let library = TemplateLibrary.compile(files, words: texts)
  let site = SiteOptions(
    title: "Site", baseURL: "https://briefs.example/", language: "en", words: Words(texts))
  let renderer = SiteRenderer(library: library.value, style: [], site: site)
  let faults = library.diagnostics + renderer.check()
  demand(faults.isEmpty, "the sample site's templates are right: \(faults)")
  return renderer
}()

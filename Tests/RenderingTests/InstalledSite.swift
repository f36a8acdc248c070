import FrontMatter
import Gathering
import Model
import Templates

@testable import Rendering

/// A site of the installed templates, called "T & Co".
enum InstalledSite {
  /// Its renderer.
  static func renderer(base: String? = "https://briefs.example/") -> SiteRenderer {
    let all = InstalledTemplates.all
    let words = all.first { $0.name == "words.yml" }.map {
      NamedTexts.read($0.bytes, file: $0.path).value.entries.map { ($0.name, $0.text) }
    }
    let texts = Dictionary(uniqueKeysWithValues: words ?? [])
    let library = TemplateLibrary.compile(
      all.filter { $0.name != "style.css" && $0.name != "words.yml" }, words: texts)
    return SiteRenderer(
      library: library.value, style: [],
      site: SiteOptions(title: "T & Co", baseURL: base, language: "en", words: Words(texts)))
  }

  /// The pages that list these cards and are asked for, by path.
  static func lists(
    _ cards: [BriefCard], _ renderer: SiteRenderer = renderer(), stories: [StoryCard] = [],
    where isWanted: (String) -> Bool = { _ in true }
  ) -> [String: String] {
    let articles = cards.enumerated().map { number, card in
      ListedArticle(
        address: card.address, date: card.date, updated: card.updated, keys: ListKey.all(of: card),
        card: CardPlace(offset: number, count: 0, digest: Digest(Array(card.address.utf8))))
    }
    var pages: [String: String] = [:]
    renderer.lists(
      Archive(articles), stories: stories, former: [], card: { place, _ in cards[place.offset] },
      text: { _ in nil }
    ) {
      if isWanted($0.path) { pages[$0.path] = String(decoding: $0.page().bytes, as: UTF8.self) }
    }
    return pages
  }
}

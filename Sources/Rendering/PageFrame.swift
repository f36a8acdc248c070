import Gathering
import Model
import Templates

/// The values that every HTML page has.
///
/// They come first in each page's shape, so that the layout around a page may use them whichever page it is.
enum PageFrame {
  /// Their names. `language` and `direction` are those of the page's article, and the site's own on other pages; `isForeign`
  /// says that they may differ: the page is in the site's language, and only the article's words in the other. `root` is the way from the page to the site's folder ("../"), `canonical` the page's full address,
  /// `feed` whether there is one, `search` whether there is a page for it, `hasStories` whether the page leads to stories, `remoteImages` whether pages may load pictures from elsewhere, `here` which part of the site it is, and `pages`
  /// leads to the pages of the site's own.
  static let fields: [(name: String, shape: TemplateShape)] = [
    ("site", .record([("title", .text), ("language", .text), ("direction", .text)])),
    ("root", .text), ("language", .text), ("direction", .text), ("isForeign", .flag),
    ("feed", .flag), ("search", .flag), ("hasStories", .flag), ("remoteImages", .flag),
    ("canonical", .text),
    (
      "here",
      .record([
        ("briefs", .flag), ("speakers", .flag), ("topics", .flag), ("months", .flag),
        ("about", .flag), ("search", .flag), ("stories", .flag),
      ])
    ), ("hasPages", .flag), ("pages", .list(linkShape)),
  ]

  /// A link to a page of the site's own; `isHere` says that it is the page itself.
  private static let linkShape = TemplateShape.record([
    ("href", .text), ("title", .text), ("language", .text), ("direction", .text),
    ("isForeign", .flag), ("isHere", .flag),
  ])

  /// The parts of the site that the navigation leads to.
  enum Part { case briefs, speakers, topics, months, about, search, stories }

  /// The shape of a page that has nothing else: the one for what is not there.
  static let shape = TemplateShape.record(fields)
  /// The places of that page.
  static let layout = TemplateLayout(shape)

  /// Puts them, as the first values of a page.
  ///
  /// - Parameters:
  ///   - hasFeed: Whether the site is sure to have a brief with a date, without which no feed is made.
  ///   - root: What leads from the page to the site's folder; empty where it stands there itself.
  ///   - path: The page's own; nil for one that stands at no fixed address, which gets no canonical one. Neither does
  ///     any page of a
  ///     site whose address is not known.
  ///   - language: The article's; nil for the site's.
  ///   - part: The part of the site that the page belongs to, which its navigation shows.
  ///   - pages: The site's own, for pages that lead to them: briefs do not, as another title would change all of them.
  ///   - leadsToSearch: Whether the page may lead to the search: briefs do not, as they are the same with and without one.
  ///   - leadsToStories: Whether it leads to the list of stories: briefs do not, as the first story would change all of them.
  static func put(
    _ site: SiteOptions, root: String, canonical path: String?, hasFeed: Bool,
    language: String? = nil, part: Part? = nil, pages: [ListedPage] = [],
    leadsToSearch: Bool = false, leadsToStories: Bool = false, into values: inout TemplateValues
  ) {
    let tag = language ?? site.language
    values.put("site") {
      $0.put("title", site.title)
      $0.put("language", site.language)
      $0.put("direction", direction(of: site.language))
    }
    values.way = root
    values.putWay("root")
    values.put("language", tag)
    values.put("direction", direction(of: tag))
    values.put("isForeign", tag != site.language)
    values.put("feed", hasFeed && site.baseURL != nil)
    values.put("search", leadsToSearch && site.hasSearch)
    values.put("hasStories", leadsToStories)
    values.put("remoteImages", site.loadsRemoteImages)
    if let base = site.baseURL, let path {
      values.write("canonical") {
        $0.append(base)
        $0.append(path)
      }
    } else {
      values.putNothing("canonical")
    }
    values.put("here") {
      $0.put("briefs", part == .briefs)
      $0.put("speakers", part == .speakers)
      $0.put("topics", part == .topics)
      $0.put("months", part == .months)
      $0.put("about", part == .about)
      $0.put("search", part == .search)
      $0.put("stories", part == .stories)
    }
    // What the site says of itself has its place in the navigation.
    let others = pages.filter { $0.path != OwnPages.about }
    values.put("hasPages", !others.isEmpty)
    values.put("pages", each: others) { values, other in
      let tag = other.language ?? site.language
      values.put("href", below: other.path)
      values.put("title", other.title)
      values.put("language", tag)
      values.put("direction", direction(of: tag))
      values.put("isForeign", tag != site.language)
      values.put("isHere", other.path == path)
    }
  }

  /// Languages written from right to left, by the first part of their tags.
  private static let rightToLeft = ["ar", "fa", "he", "ur", "ps", "yi", "dv", "ckb", "sd", "ug"]
    .map { Array($0.utf8) }

  static func direction(of tag: String) -> String { isRightToLeft(tag) ? "rtl" : "ltr" }

  /// Whether a text runs from right to left: for "ar" and "AR-eg", not for "arn".
  private static func isRightToLeft(_ tag: String) -> Bool {
    // "-" and before it letters, whose case does not matter.
    let language = tag.utf8.prefix { $0 != UInt8(ascii: "-") }
    guard language.count <= 3 else { return false }
    return rightToLeft.contains { $0.elementsEqual(language.lazy.map { $0 | 0x20 }) }
  }

  /// A date: `iso` for programs ("2014-06-16"), `text` for readers ("16 June 2014").
  static let dateShape = TemplateShape.record([("iso", .text), ("text", .text)])

  /// Puts an article's date, whose `iso` has the time where it is known; nothing for none.
  static func put(
    _ name: StaticString, _ date: ArticleDate?, _ words: Words, into values: inout TemplateValues
  ) {
    values.put(name, record: date) { values, date in
      values.put("iso", date.text)
      values.put("text", words.day(date))
    }
  }
}

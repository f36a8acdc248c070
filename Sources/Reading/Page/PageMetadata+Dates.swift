import HTML
import Model

/// The day that a page says it is of.
extension PageMetadata {
  /// The day of publication: data, then `meta` elements by many names, then what is marked in the body, in the
  /// page's order. A day that cannot be read gives way to the next place.
  func date() -> ArticleDate? {
    for text in [data.published, published.first] {
      if let date = text.flatMap(Self.read) { return inOwnZone(date) }
    }
    for index in days() {
      let text = value(.datetime, index) ?? value(.content, index) ?? self.text(of: index)
      if let date = text.flatMap(Self.read) { return inOwnZone(date) }
    }
    return nil
  }

  /// When the article was last changed, as data or `meta` say; nil where that is not after its publication.
  ///
  /// - Parameter date: Of publication.
  func updated(since date: ArticleDate?) -> ArticleDate? {
    let given = data.modified ?? meta("article:modified_time", "og:updated_time", "datemodified")
    return given.flatMap(Self.read).flatMap { $0.isChange(of: date) ? $0 : nil }
  }

  /// Days of publication in `meta` elements: of the first name that the page has, all of them.
  private var published: [String] {
    [
      "article:published_time", "article:published", "og:published_time", "datepublished",
      "date.published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created",
      "dc.date", "dc.date.created", "pubdate", "publishdate", "publish-date", "publish_date",
      "publication_date", "article_date_original", "date", "pdate", "cxenseparse:recs:publishtime",
    ].lazy.compactMap { metas[$0] }.first ?? []
  }

  /// The elements that are marked as the article's day.
  private func days() -> LazyFilterSequence<[Int]> { marked.lazy.filter { isDate($0) } }

  // MARK: The page's own zone

  /// A moment told in UTC as the page itself tells it: half of a day's news has another day there.
  ///
  /// "2026-03-07T02:30:00Z" is 6 March to the readers of a page that prints "March 6, 9:30 pm". The same moment in
  /// another zone counts; a clock without a zone gives the zone, if it is off by whole quarters of an hour; a day in
  /// words beside it counts without a time, if some zone has that day at that moment.
  private func inOwnZone(_ date: ArticleDate) -> ArticleDate {
    guard let time = date.time, time.zone == 0 else { return date }
    for text in published {
      if let other = Self.sameMoment(text, date) { return other }
    }
    // Behind the article's own day stand those of other articles.
    for index in days().prefix(2) where !isOfChange(index) {
      if let text = value(.datetime, index) ?? value(.content, index) {
        if let other = Self.sameMoment(text, date) ?? Self.local(text, date) { return other }
      }
      guard let day = text(of: index).flatMap(DateInWords.read), day.time == nil else { continue }
      switch day.dayNumber - date.dayNumber {
      case 0: return date
      // Zones go from 12 hours behind to 14 before.
      case -1: if time.seconds < 12 * 3600 { return day }
      case 1: if time.seconds >= 10 * 3600 { return day }
      default: break
      }
    }
    return date
  }

  /// What a text tells, if it is the same moment in another zone than UTC.
  private static func sameMoment(_ text: String, _ date: ArticleDate) -> ArticleDate? {
    guard let other = read(text), let time = other.time, time.zone != 0,
      abs(other.instant - date.instant) < 60
    else { return nil }
    return other
  }

  /// A clock without a zone, with the zone in which it shows the moment: "2026-03-06 21:30:00".
  private static func local(_ text: String, _ date: ArticleDate) -> ArticleDate? {
    guard text.utf8.count >= 16, read(text)?.time == nil, let clock = DateReader.read(text + "Z"),
      let time = clock.time
    else { return nil }
    let minutes = Int((Double(clock.instant - date.instant) / 60).rounded())
    guard (-720...840).contains(minutes), minutes % 15 == 0,
      abs(clock.instant - date.instant - minutes * 60) < 60
    else { return nil }
    return ArticleDate(
      year: clock.year, month: clock.month, day: clock.day,
      time: ArticleDate.Time(seconds: time.seconds, zone: minutes))
  }

  /// Whether a day is that of a change: marked so, or with "Updated" right before it or in it.
  private func isOfChange(_ node: Int) -> Bool {
    if has(.itemprop, "dateModified", node) { return true }
    let before = node > 0 && tree.nodes[node - 1].isText ? tree.bytes(of: node - 1) : []
    let words = String(decoding: before.suffix(24), as: UTF8.self) + (text(of: node) ?? "")
    return words.lowercased().contains(/updated|modified|edited/)
  }

  /// Whether an element that is no `meta` carries a moment in `content` and is called the day of publication:
  /// `<div id="a-date-published" content="2026-01-14T19:09:34">`.
  func isDay(_ node: Int) -> Bool {
    guard tree.nodes[node].tag != .meta, let moment = tree.attribute(.content, of: node),
      moment.count >= 8, moment.first.map({ $0 &- 0x30 < 10 }) == true
    else { return false }
    return [HTMLAttribute.id, .class, .property, .name].contains { attribute in
      guard let name = tree.attribute(attribute, of: node), name.count <= 200 else { return false }
      let folded = FeatureMaker.folded(name)
      return Self.publications.contains { FeatureMaker.holds(folded, $0) }
    }
  }

  private static let publications = [
    "datepublished", "publishdate", "publisheddate", "pubdate", "dateposted", "postdate",
    "publishedtime", "publishtime", "publicationdate",
  ].map { Array($0.utf8) }

  /// Whether an element is marked as the article's day: by `itemprop`, or a `time` with a `datetime`, outside
  /// of lists, asides, menus and footers, or as `isDay` has it.
  private func isDate(_ node: Int) -> Bool {
    if has(.itemprop, "datePublished", node) || has(.itemprop, "dateCreated", node) { return true }
    if isDay(node) { return true }
    guard tree.nodes[node].tag == .time, tree.attribute(.datetime, of: node) != nil else {
      return false
    }
    // Times of further articles stand in lists and asides; the article's own stands before its text.
    var parent = Int(tree.nodes[node].parent)
    while parent > 0 {
      if [.aside, .nav, .footer, .li].contains(tree.nodes[parent].tag) { return false }
      parent = Int(tree.nodes[parent].parent)
    }
    return true
  }

  /// A day, perhaps with a time. Times in a zone that is not told are left out: the day is certain, the hour is not.
  /// "2014-06-23T10:42:00" has no zone and is a day only; "20140623" and days in words are read, too.
  private static func read(_ text: String) -> ArticleDate? {
    // Year 1 and the like stand for no date.
    if let year = Int(text.prefix(4)), year < 1500 { return nil }
    let hasZone = text.dropFirst(10).contains { "Zz+-".contains($0) }
    if text.utf8.count <= 10 || hasZone, let date = DateReader.read(text) { return date }
    let day = text.prefix(10)
    let rest = text.dropFirst(10)
    if rest.isEmpty || rest.first == "T" || rest.first == " " {
      if let date = DateReader.read(String(day)) { return date }
    }
    guard text.utf8.count == 8, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return DateInWords.read(text)
    }
    return DateReader.read("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
  }
}

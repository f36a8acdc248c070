import HTML

/// What the makers of a page say of an element by its name, class, id and role.
///
/// A bit is a row of the table, in its order, and a name in `names`. Nothing is decided by a trait alone but
/// what is foreign (`FeatureMaker.isForeign`); the others are features with learned weights.
struct NameTraits: OptionSet, Hashable {
  let rawValue: UInt32

  /// Names that articles' parts have, and many other elements too.
  static let content = NameTraits(rawValue: 1 << 0)
  /// Names that hardly anything but the article has.
  static let articleBody = NameTraits(rawValue: 1 << 1)
  static let comments = NameTraits(rawValue: 1 << 2)
  static let related = NameTraits(rawValue: 1 << 3)
  static let sharing = NameTraits(rawValue: 1 << 4)
  static let navigation = NameTraits(rawValue: 1 << 5)
  static let footer = NameTraits(rawValue: 1 << 6)
  static let advertising = NameTraits(rawValue: 1 << 7)
  static let sidebar = NameTraits(rawValue: 1 << 8)
  static let subscription = NameTraits(rawValue: 1 << 9)
  static let caption = NameTraits(rawValue: 1 << 10)
  static let byline = NameTraits(rawValue: 1 << 11)
  static let headline = NameTraits(rawValue: 1 << 12)
  static let tags = NameTraits(rawValue: 1 << 13)
  static let embed = NameTraits(rawValue: 1 << 14)
  static let summary = NameTraits(rawValue: 1 << 15)
  static let list = NameTraits(rawValue: 1 << 16)
  static let notes = NameTraits(rawValue: 1 << 17)
  /// A picture's caption or credit, and nothing else.
  static let credit = NameTraits(rawValue: 1 << 18)
  /// What a style sheet hides, or shows to programs that read aloud.
  static let hidden = NameTraits(rawValue: 1 << 19)
  /// A sentence of the story, printed once more in large letters.
  static let pullQuote = NameTraits(rawValue: 1 << 20)

  /// Names as the features and their weights call them, by bit.
  static let names = [
    "content", "articleBody", "comments", "related", "sharing", "navigation", "footer",
    "advertising", "sidebar", "subscription", "caption", "byline", "headline", "tags", "embed",
    "summary", "list", "notes", "credit", "hidden", "pullQuote",
  ]

  /// `trait | words`; a class such as `c-Story_relatedLinks--wide` is taken for the words c, story, related, links, wide.
  /// Words joined by `+` count when both stand in one name.
  private static let table = """
    content | content contents body text copy main entry post article story page detail details paragraph prose richtext wysiwyg rte
    articleBody | articlebody article+body article+content article+text story+body story+text story+content entry+content post+content post+body body+copy articletext storytext bodycopy page+content article+copy article+main content+body zn-body text+body main+content
    comments | comment comments disqus respond reply replies discuss discussion livefyre coral forum
    related | related relate recommend recommended recommendations recommendation more trending trend popular outbrain taboola zergnet revcontent recirc recirculation readnext next previous prev also promo promos teaser teasers latest mostread most stories headlines suggested suggestions upnext picks similar further seealso onward crosslink morefrom internal+links collection river
    sharing | share sharing shares social facebook twitter pinterest whatsapp linkedin reddit email print follow addthis addtoany sharethis tweet tools utility utilities buttons toolbar actions
    navigation | nav navigation navbar menu breadcrumb breadcrumbs pagination pager paging skip topbar masthead sitemap submenu dropdown tabs search accessibility crumbs megamenu subnav
    footer | footer foot copyright legal disclaimer colophon bottom
    advertising | ad ads adv advert advertisement advertising sponsor sponsored sponsors banner promotion promoted dfp adslot adunit commercial affiliate shop shopping deals buy marketing partner partners
    sidebar | sidebar aside widget widgets rail sidebox module infobox factbox box column right left secondary complementary
    subscription | newsletter newsletters subscribe subscription signup signin login register registration account cookie cookies consent gdpr modal popup popmake dialog alertdialog overlay donate donation membership notification sign+in sign+up
    caption | caption captions credit credits figure photo photos image images img gallery galleries media video videos player slideshow slide slides carousel thumb thumbnail picture lightbox attribution audio podcast
    byline | byline bylines author authors bio dateline date dates datetime time timestamp published publish updated pubdate meta info posted contributor contributors writer avatar about profile
    headline | headline title titles heading subtitle subheadline kicker eyebrow hed dek deck standfirst subhead
    tags | tag tags category categories topic topics label labels keyword keywords section hashtag
    embed | embed embedded tweet instagram iframe oembed widget-embed youtube pullquote pull
    summary | summary lead lede intro excerpt abstract highlights keypoints bullets description standfirst dek teaser
    list | list lists items item card cards grid feed ranking
    notes | footnote footnotes note notes correction corrections editors references citations endnote
    credit | caption captions credit credits figcaption photocredit imagecredit photographer attribution image+source photo+source
    hidden | hidden hide invisible offscreen sr+only screen+reader visually+hidden
    pullQuote | pullquote pullquotes pull+quote pull+quotes quote+pull
    """

  /// The table with a bit for each row.
  private static let rows: [(trait: NameTraits, words: [Substring])] =
    table.split(separator: "\n").enumerated().map { bit, line in
      let columns = line.split(separator: "|")
      return (NameTraits(rawValue: 1 << UInt32(bit)), columns[1].split(separator: " "))
    }

  /// By the key of a word; no two words of the table share one, as a test checks.
  /// A word that stands in several rows has all their traits: "tweet" is sharing and embed.
  static let words: [UInt64: NameTraits] = {
    var result: [UInt64: NameTraits] = [:]
    for row in rows {
      for word in row.words where !word.contains("+") {
        result[key(word.utf8), default: []].formUnion(row.trait)
      }
    }
    return result
  }()

  private static let slots = WordSlots(words.mapValues(\.rawValue))

  /// Pairs such as `story+body`: "story" and "body" alone say less than both in one name.
  private static let joined: [(first: UInt64, second: UInt64, trait: NameTraits)] =
    rows.flatMap { row in
      row.words.compactMap { word in
        let parts = word.split(separator: "+")
        return parts.count == 2 ? (key(parts[0].utf8), key(parts[1].utf8), row.trait) : nil
      }
    }

  /// The different words of the table.
  /// For the test that no two share a key.
  static var allWords: Set<Substring> { Set(rows.flatMap(\.words).filter { !$0.contains("+") }) }

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a

  /// A hash of a word in lower case, so that no string is made for each class of a page.
  private static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(basis) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The traits of a class or id: `relatedLinks-wide_2` has those of related, links and wide.
  /// At most twelve names of at most eighty bytes are read. Names are parted by white space.
  /// For `joined` pairs both words must stand in the same name: `class="story main-body"` has none of story and
  /// body. Where a name has a block's and an element's part (`story-body__sign-in`), one of the two must be of the element's.
  ///
  /// - Complexity: A look-up for each word, and for each name of several words one pass over the pairs.
  static func of(_ value: ArraySlice<UInt8>) -> NameTraits {
    var traits: NameTraits = []
    for name in value.split(whereSeparator: { isSpace($0) }).prefix(12) where name.count <= 80 {
      let (parts, element) = keys(of: name)
      for part in parts { traits.formUnion(NameTraits(rawValue: slots[part])) }
      guard parts.count > 1 else { continue }
      for pair in joined where parts.contains(pair.first) && parts.contains(pair.second) {
        let own = parts[element...]
        if own.contains(pair.first) || own.contains(pair.second) { traits.formUnion(pair.trait) }
      }
    }
    return traits
  }

  private static let captionKey = key("caption".utf8)
  private static let captionBytes = "caption".utf8.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }

  /// Whether a word ends in "caption", to which anything may be glued: "postpicturecaption".
  ///
  /// - Parameter last: The last eight letters of the word, a byte each.
  private static func isCaption(_ last: UInt64) -> Bool {
    last & 0xFF_FFFF_FFFF_FFFF == captionBytes || last == captionBytes << 8 | 0x73
  }

  /// The keys of a name's words, parted by anything but letters and where a capital follows a small letter.
  /// Digits part words, too. "HTMLBody" is one word, as no small letter stands before its capitals; words
  /// joined in small letters ("articlebody") need a place in the table.
  ///
  /// - Returns: The keys, and which of them is the first behind the last "__"; 0 where there is none, or nothing behind it.
  private static func keys(of name: ArraySlice<UInt8>) -> (keys: [UInt64], element: Int) {
    var keys: [UInt64] = []
    var element = 0
    var before: UInt8 = 0
    var key = basis
    var last: UInt64 = 0
    var isLower = false
    func end() {
      guard key != basis else { return }
      keys.append(isCaption(last) ? captionKey : key)
      key = basis
      last = 0
    }
    for byte in name {
      let isCapital = byte &- 0x41 < 26
      let isSmall = byte &- 0x61 < 26
      if isCapital && isLower || !isCapital && !isSmall { end() }
      if byte == UInt8(ascii: "_"), before == byte { element = keys.count }
      before = byte
      if isCapital || isSmall {
        key = (key ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
        last = last << 8 | UInt64(byte | 0x20)
      }
      isLower = isSmall
    }
    end()
    return (keys, element < keys.count ? element : 0)
  }
}

/// What the reducer does with an element, by its name.
///
/// Two elements are equal when they are of one row of the table. What a browser does not know is kept, as its
/// words may be the story's.
struct Element: Hashable {
  /// What becomes of it.
  /// Of a dropped element the tags go and the words stay; of one that is cut nothing stays.
  enum Treatment { case kept, dropped, cut }

  /// Row of the table, from 1; 0 for an element that is not in it.
  private let number: UInt8
  /// Tells elements that are not in the table from each other.
  private let hash: UInt32

  private init(_ number: UInt8, hash: UInt32 = 0) {
    self.number = number
    self.hash = hash
  }

  /// The rows that the reducer asks for by name; `heading` is any of the six, `cell` a `td` or `th`, `row` all
  /// that a table's rows are made of.
  static let html = named("html")
  static let head = named("head")
  static let body = named("body")
  static let img = named("img")
  static let script = named("script")
  static let style = named("style")
  static let noscript = named("noscript")
  static let template = named("template")
  static let a = named("a")
  static let heading = named("h1")
  static let table = named("table")
  static let caption = named("caption")
  static let row = named("tr")
  static let cell = named("td")

  /// `names | treatment | traits`: names of one row but for `cut` are one kind to the reducer.
  ///
  /// - `cut` goes with its content, `dropped` without, `kept` stays.
  /// - `raw`: its content is text whatever it looks like, and takes the rest of the page when it never ends.
  /// - `flat`: does not count for depth, because it cannot stand open inside another of its kind (`p`, `li`, cells), or is
  ///   empty, or opens once. All others count.
  /// - `words`: its content is text whatever it looks like, and stays.
  /// - `across`: its end tag ends the elements left open in it.
  private static let rows = """
    html | kept | flat
    head | kept | flat
    body | kept | flat
    title | kept | flat words
    meta link br hr base | kept | flat
    p li dt dd | kept | flat
    a | kept | flat
    h1 h2 h3 h4 h5 h6 | kept | across
    table | kept | across
    caption | kept | flat
    tr tbody thead tfoot colgroup | kept | flat
    td th | kept | flat
    div | kept | across
    section | kept | across
    article | kept | across
    aside | kept | across
    nav | kept | across
    header | kept | across
    footer | kept | across
    main | kept | across
    ul | kept | across
    ol | kept | across
    dl | kept | across
    figure | kept | across
    figcaption | kept | across
    blockquote | kept | across
    address | kept | across
    center | kept | across
    details | kept | across
    summary | kept | across
    fieldset | kept | across
    menu | kept | across
    hgroup | kept | across
    pre | kept | across
    script | cut | raw
    style | cut | raw
    iframe | cut | raw
    noembed | cut | raw
    noframes | cut | raw
    textarea | cut | raw
    xmp | cut | raw
    svg | cut |
    math | cut |
    select | cut |
    video | cut |
    audio | cut |
    canvas | cut |
    object | cut |
    noscript | cut |
    template | cut |
    map | cut |
    b i em strong font big small u s strike code tt nobr mark kbd samp var | dropped |
    img | dropped | flat
    image input source track wbr embed param area col keygen bgsound basefont frame | dropped |
    frameset option optgroup datalist ruby rb rt rtc rp marquee applet form plaintext listing | dropped |
    """

  /// A line of the table. An unknown trait counts for nothing.
  private struct Row {
    let names: [[UInt8]]
    let treatment: Treatment
    let traits: [Substring]

    init(_ line: Substring) {
      let columns = line.split(separator: "|", omittingEmptySubsequences: false)
      let words = columns.map { $0.split(separator: " ") }
      names = words[0].map { Array($0.utf8) }
      treatment = words[1] == ["kept"] ? .kept : words[1] == ["cut"] ? .cut : .dropped
      traits = words[2]
    }
  }

  /// A row's place, plus one, is its elements' `number`.
  private static let known: [Row] = rows.split(separator: "\n").map(Row.init)

  /// Names by their first byte: most tags need one or two comparisons. Made once, like the lists below, which
  /// go by `number`.
  private static let byFirstByte: [[(name: [UInt8], element: Element)]] = (0..<128).map { byte in
    known.enumerated().flatMap { number, row in
      row.names.filter { Int($0[0]) == byte }.map {
        (name: $0, element: Element(UInt8(number + 1)))
      }
    }
  }
  private static let treatments = [Treatment.kept] + known.map(\.treatment)
  private static let depthCounts = [true] + known.map { !$0.traits.contains("flat") }
  private static let acrosses = [false] + known.map { $0.traits.contains("across") }
  private static let wordsHolders = [false] + known.map { $0.traits.contains("words") }
  private static let raws = [false] + known.map { $0.traits.contains("raw") }

  /// A row by one of its names, for the constants above.
  private static func named(_ name: String) -> Element {
    byFirstByte[Int(name.utf8.first ?? 0) & 0x7F].first { $0.name.elementsEqual(name.utf8) }?
      .element
      ?? Element(0)
  }

  /// The element of a tag's name in any case.
  /// A name that is not in the table gets a hash, so that `</foo>` closes `<foo>` and not `<bar>`.
  static func named(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Element {
    guard let first = name.first, first < 0x80 else { return Element(0, hash: 1) }
    for entry in byFirstByte[Int(lowerCase(first))] where entry.name.count == name.count {
      if zip(name, entry.name).allSatisfy({ lowerCase($0) == $1 }) { return entry.element }
    }
    var hash: UInt32 = 2_166_136_261  // FNV-1a
    for byte in name { hash = (hash ^ UInt32(lowerCase(byte))) &* 16_777_619 }
    return Element(0, hash: hash)
  }

  /// An element that is not in the table is kept.
  var treatment: Treatment { Self.treatments[Int(number)] }
  /// Whether it takes a place among the `HTMLParser.deepest`: true of all that is not `flat`.
  var countsForDepth: Bool { Self.depthCounts[Int(number)] }
  /// Whether its end tag closes what is open inside, as libgumbo has it for `</div>`.
  var closesAcross: Bool { Self.acrosses[Int(number)] }
  /// Whether `<` inside it is a letter: a page's `<title>`.
  var holdsWords: Bool { Self.wordsHolders[Int(number)] }
  /// Whether everything up to its end tag, or to the end of the page, is its content.
  var isRawText: Bool { Self.raws[Int(number)] }
  /// The name, where it is the only one of its row.
  var name: [UInt8]? { number == 0 ? nil : Self.known[Int(number) - 1].names.first }
}

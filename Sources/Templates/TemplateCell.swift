/// One value of a page: twelve bytes that say of what kind it is and where it stands. Copying one counts no references.
///
/// What `start` and `count` mean goes by the kind. Cells stand in `TemplateValues.cells` and mean nothing without it.
struct TemplateCell: Sendable {
  /// What a cell is, with the place of what it holds.
  enum Kind: UInt8, Sendable {
    /// Nothing: prints nothing, and its section is not shown.
    case missing
    /// Whether a section is shown.
    case off, on
    /// `count` bytes at `start` of the words made for the page.
    case made
    /// The way to the site's folder, which is the site's own and not an article's.
    case way
    /// That way, and behind it `count` bytes at `start` of the words made for the page.
    case below
    /// The same, of one JSON value that the program has made.
    case json
    /// `count` bytes at `start` of the article's text.
    case words
    /// The markup numbered `start`, which has `count` bytes.
    case markup
    /// `count` cells from `start` on.
    case list
    /// The cells from `start` on, as the layout's record numbered `count` has them.
    case record
    /// `count` pairs of cells from `start` on, each a name and its value.
    case open
  }

  let kind: Kind
  let start: Int32
  let count: Int32

  /// A cell; the numbers must fit into 32 bits, which bounds a page's words and cells to two thousand million each.
  init(_ kind: Kind, _ start: Int = 0, _ count: Int = 0) {
    self.kind = kind
    self.start = Int32(start)
    self.count = Int32(count)
  }

  /// Whether a section over the value is shown: not for nothing, false, empty words and empty lists.
  ///
  /// Mustache leaves empty words to the host language; here "no words" is no reason to show a section.
  var isShown: Bool {
    switch kind {
    case .missing, .off: false
    case .on, .record, .open, .below: true
    case .way: false
    case .made, .json, .words, .markup, .list: count > 0
    }
  }
}

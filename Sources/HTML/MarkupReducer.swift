/// Takes out of a page what no reader of its text needs, before libgumbo sees it.
///
/// Scripts, styles, drawings and pictures are half of a saved page's bytes, and what is not there costs nothing. It is also
/// where a page's bounds are kept: libgumbo 0.10 needs quadratic time or unbounded stack on deep nesting, on masses of
/// attributes, on misnested letters' elements (`b`, `font`) and on text between a table's rows. So elements that only set
/// type are taken out (their words stay), nesting beyond `HTMLParser.deepest` is made flat, and pages beyond the other bounds are refused.
///
/// Scanning follows the tokenizer of the HTML Standard (section 13.2.5) for tags, attributes, comments and raw text.
///
/// The result is `bytes` with `segments`, which lead back to the file, and what was noted on the way. After a
/// `problem` the bytes are a part of the page only.
struct MarkupReducer {
  /// Pieces of text and tags between the rows of tables, each of which libgumbo moves in front of its table.
  static let mostMisplaced = 5_000
  /// Wanted attributes of one tag; further ones are left out.
  static let mostAttributes = 64

  /// Why a page is not read.
  /// `tangled`: more than `mostMisplaced` pieces stand between the rows of tables.
  enum Problem { case tooManyTags, tangled }

  /// What stands at `reduced` and behind stood at `file` and behind.
  /// It reaches to the next segment. Attributes are written anew, so inside a tag the way back is not exact;
  /// only texts are asked for their place.
  struct Segment {
    let reduced: Int
    let file: Int
  }

  /// The page without what nobody reads.
  var bytes: [UInt8] = []
  /// In order; the first begins at 0 unless nothing is left.
  var segments: [Segment] = []
  /// Contents of `script` elements with structured data (JSON-LD), in the file.
  /// In order.
  var data: [Range<Int>] = []
  /// Contents of comments that tell where a browser saved the page from.
  /// The first such comment's, from behind "saved from url=".
  var savedFrom: Range<Int>?
  /// Where nesting was first made flat, in the file.
  var flattenedAt: Int?
  var problem: Problem?
  /// Where a tag or comment begins that never ends, so that nothing behind it was read, in the file.
  var unfinishedAt: Int?
  /// Whether a part of a text is read that somebody wrote by hand: links keep their addresses, pictures stay, and an element that
  /// never ends does not take the rest with it, unless it is code.
  let isFragment: Bool

  /// Whether what scripts would show is read: `template`, `noscript`, and scripts that hold markup.
  let opensTemplates: Bool

  /// The page, which must outlive the reducer; `index` is the next byte of it.
  let source: UnsafeBufferPointer<UInt8>
  var index = 0
  /// Tags kept, of both kinds, and pieces found between rows of tables.
  var tags = 0
  var misplaced = 0
  /// The open elements that count for depth, by kind; headings are of one kind.
  var open: [Element] = []
  /// How many elements are open that were made flat.
  /// As many end tags are passed over.
  var flattened = 0
  /// For each open table whether a cell or caption is open in it.
  /// Text where it is false is what libgumbo moves out of the table.
  var cells: [Bool] = []
  var seenHTML = false
  var seenBody = false
  /// Elements whose end was looked for in vain: it need not be looked for again.
  /// A wall of `<svg>` without one end takes linear time so.
  var endless: Set<Element> = []

  /// Reduces a page.
  init(_ source: UnsafeBufferPointer<UInt8>, isFragment: Bool, opensTemplates: Bool = false) {
    self.source = source
    self.isFragment = isFragment
    self.opensTemplates = opensTemplates
    bytes.reserveCapacity(source.count / 2)
    while index < source.count, problem == nil { step() }
  }

  // MARK: Steps

  /// Takes the text up to the next `<` and what begins there. A `<` that begins nothing, as in "a < b", is
  /// text.
  mutating func step() {
    let start = index
    guard let less = find(0x3C, from: index) else {
      text(start..<source.count)
      index = source.count
      return
    }
    let next = byte(less + 1)
    if isLetter(next) {
      text(start..<less)
      startTag(at: less)
    } else if next == 0x2F, isLetter(byte(less + 2)) {
      text(start..<less)
      endTag(at: less)
    } else if next == 0x21 || next == 0x3F || next == 0x2F {
      text(start..<less)
      declaration(at: less)
    } else {
      text(start..<less + 1)
      index = less + 1
    }
  }

  /// Keeps a text; one in a table outside its cells is misplaced, unless it is white space.
  mutating func text(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if cells.last == false, range.contains(where: { !isSpace(source[$0]) }) { misplace() }
    keep(range)
  }

  /// Copies a part of the page; a segment goes on where as much was left out before as at its beginning.
  mutating func keep(_ range: Range<Int>) {
    let shift = range.lowerBound - bytes.count
    if segments.last.map({ $0.file - $0.reduced }) != shift {
      segments.append(Segment(reduced: bytes.count, file: range.lowerBound))
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
  }

  /// Counts a piece that libgumbo would move in front of its table.
  mutating func misplace() {
    misplaced += 1
    if misplaced > Self.mostMisplaced { problem = .tangled }
  }

  /// `<!-- -->`, `<!doctype>`, `<?xml ?>` and what browsers take for comments.
  ///
  /// None is kept but a doctype at the beginning, by which libgumbo tells how to read tables inside paragraphs.
  /// A comment without an end takes the rest of the page, as in browsers.
  mutating func declaration(at start: Int) {
    guard byte(start + 1) == 0x21, byte(start + 2) == 0x2D, byte(start + 3) == 0x2D else {
      let end = find(0x3E, from: start + 1).map { $0 + 1 } ?? source.count
      if bytes.allSatisfy(isSpace), lowerCase(byte(start + 2)) == UInt8(ascii: "d") {
        keep(start..<end)
      }
      index = end
      return
    }
    var end = start + 4
    // "<!-->" and "<!--->" are whole comments.
    if byte(end) == 0x3E || byte(end) == 0x2D && byte(end + 1) == 0x3E {
      index = byte(end) == 0x3E ? end + 1 : end + 2
      return
    }
    while let greater = find(0x3E, from: end) {
      let isClosed =
        greater >= start + 6 && source[greater - 1] == 0x2D && source[greater - 2] == 0x2D
        || greater >= start + 7 && source[greater - 1] == 0x21 && source[greater - 2] == 0x2D
          && source[greater - 3] == 0x2D
      end = greater + 1
      if isClosed {
        if savedFrom == nil, end - start < 2000, starts(with: " saved from url=", at: start + 4) {
          savedFrom = start + 20..<greater
        }
        index = end
        return
      }
    }
    unfinishedAt = start
    index = source.count
  }
}

import HTML
import Model

/// The blocks that a page is taken apart into, and what their text is made of.
extension PageOutline {
  /// A run of text without a block's border in it.
  /// Never without letters.
  package struct PageBlock {
    /// What it is in the layout.
    let kind: Block.Kind
    /// The block element that it stands in directly.
    /// Index of its node; the body's where it stands in no other.
    let element: Int
    /// Its texts and line breaks, in `pieces`.
    let pieces: Range<Int>
    /// Its words as shown, white space made single, in `text`.
    package let span: Range<Int>
    /// Code points of it.
    /// White space does not count; letters from U+3000 on count as two, as one of them says about as much.
    let letters: Int
    /// Code points of it that stand in links.
    let linkLetters: Int
    /// Whether it is a row of a table of data.
    /// Its cells are parted by tabs.
    let isRow: Bool
    /// Whether it stands in a figure or a table's caption.
    let isCaption: Bool
  }

  /// What a block's text is made of.
  /// In the order of the page.
  enum Piece {
    /// A text node.
    case text(Int)
    /// A part of a text node, in its bytes from 0: a paragraph of prose that was set with its line ends.
    case part(Int, Range<Int>)
    /// `<br>`
    case lineBreak
    /// Between the cells of a row.
    case cellBreak
    /// Between a ten and its power: "10^6".
    case power
  }
}

extension ShownText {
  /// Appends a piece of a block.
  mutating func add(_ piece: PageOutline.Piece, of tree: HTMLTree, each: (Run) -> Void) {
    switch piece {
    case .text(let node): add(tree.bytes(of: node), each: each)
    case .part(let node, let part):
      let bytes = tree.bytes(of: node)
      let start = bytes.startIndex + part.lowerBound
      add(bytes[start..<start + part.count], from: part.lowerBound, each: each)
    case .lineBreak: addBreak()
    case .cellBreak: addBreak(0x09)
    case .power: addBreak(UInt8(ascii: "^"))
    }
  }
}

extension HTMLTree {
  /// The bytes of a piece that is text; nil for a break.
  func bytes(of piece: PageOutline.Piece) -> ArraySlice<UInt8>? {
    switch piece {
    case .text(let node): return bytes(of: node)
    case .part(let node, let part):
      let bytes = bytes(of: node)
      return bytes[bytes.startIndex + part.lowerBound..<bytes.startIndex + part.upperBound]
    case .lineBreak, .cellBreak, .power: return nil
    }
  }
}

internal import CCmark
import Provenance

/// Siblings in the tree that hold pieces of one mark and nothing else: what one element can go around.
struct SiblingRun {
  private(set) var first: OpaquePointer
  private(set) var last: OpaquePointer
  /// What it holds, as a range of the pieces that it was made of.
  private(set) var pieces: Range<Int>
  /// Whether the number of a footnote, which is a link, stands among them.
  private(set) var holdsNote = false

  /// The fewest runs that hold the pieces of a range.
  ///
  /// Emphasis, links and elements drawn before are taken as a whole where all that they hold is among the pieces: over "a *loss*
  /// of 50" there is one run, over half of the loss and what follows two.
  ///
  /// - Parameter acrossNotes: Whether the number of a footnote between two pieces is taken along; else it parts them.
  /// - Returns: In the order of the text.
  /// - Complexity: O(*p*) in the pieces and in the elements around them.
  static func runs(of range: Range<Int>, in pieces: [MarkPainter.Piece], acrossNotes: Bool)
    -> [SiblingRun]
  {
    var runs: [SiblingRun] = []
    for index in range {
      let node = pieces[index].node
      var run = SiblingRun(first: node, last: node, pieces: index..<index + 1)
      repeat {
        if let before = runs.last, run.join(before, acrossNotes) { runs.removeLast() }
      } while run.rise(acrossNotes)
      runs.append(run)
    }
    return runs
  }

  /// Takes the run before along, if its last node and our first one are neighbours.
  private mutating func join(_ before: SiblingRun, _ acrossNotes: Bool) -> Bool {
    let next = Self.beside(before.last, acrossNotes, cmark_node_next)
    guard next.node == first else { return false }
    first = before.first
    pieces = before.pieces.lowerBound..<pieces.upperBound
    holdsNote = holdsNote || before.holdsNote || next.isAcrossNote
    return true
  }

  /// Becomes the element around, if that holds nothing else and stands in a line.
  private mutating func rise(_ acrossNotes: Bool) -> Bool {
    guard let parent = cmark_node_parent(first), Self.isInline(parent) else { return false }
    let before = Self.beside(first, acrossNotes, cmark_node_previous)
    let behind = Self.beside(last, acrossNotes, cmark_node_next)
    guard before.node == nil, behind.node == nil else { return false }
    first = parent
    last = parent
    holdsNote = holdsNote || before.isAcrossNote || behind.isAcrossNote
    return true
  }

  /// The next sibling on a side, and whether numbers of footnotes stand between.
  private static func beside(
    _ node: OpaquePointer, _ acrossNotes: Bool, _ step: (OpaquePointer?) -> OpaquePointer?
  ) -> (node: OpaquePointer?, isAcrossNote: Bool) {
    var other = step(node)
    var isAcrossNote = false
    // The number is all in its node's own tag, any other element that is drawn has words in it.
    while acrossNotes, let current = other,
      cmark_node_get_type(current) == CMARK_NODE_CUSTOM_INLINE,
      cmark_node_first_child(current) == nil
    {
      isAcrossNote = true
      other = step(current)
    }
    return (other, isAcrossNote)
  }

  private static func isInline(_ node: OpaquePointer) -> Bool {
    let type = cmark_node_get_type(node)
    return type == CMARK_NODE_CUSTOM_INLINE || type == CMARK_NODE_EMPH
      || type == CMARK_NODE_STRONG || type == CMARK_NODE_LINK
  }
}

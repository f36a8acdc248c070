import Provenance

/// A page as a tree of elements and texts, in the order in which they begin.
///
/// A flat array: the nodes below the node `n` are `n + 1 ..< nodes[n].end`.
///
/// Children are not linked: the next sibling of `n` is at `nodes[n].end`, if that is before the parent's end.
/// Going through a subtree is going through a range.
public struct HTMLTree: Sendable {
  /// An element or a text.
  ///
  /// Offsets are of 32 bits, as files are at most some megabytes long.
  public struct Node: Sendable {
    /// What element; `other` for a text too.
    public let tag: HTMLTag
    /// Whether it is a text.
    public let isText: Bool
    /// Index of the element that it stands in; of the root itself, 0.
    /// Always smaller than the node's own index, but for the root.
    public let parent: Int32
    /// Index behind its last descendant.
    /// Of a text, the index behind itself.
    public internal(set) var end: Int32
    /// Its attributes, in `attributes`; of a text, its bytes, in `text`.
    /// Which of both is told by `isText`.
    let range: Range<Int32>
    /// Where it begins in the reduced page.
    let start: Int32
    /// Length in the reduced page, of a text.
    let length: Int32
  }

  /// An attribute of an element.
  /// `value` are bytes of `text`, entities resolved.
  struct Attribute: Sendable {
    let name: HTMLAttribute
    let value: Range<Int32>
  }

  /// What was wrong with the page, at a byte of the file as decoded.
  public enum Problem: Sendable, Hashable {
    /// More tags than a page of news has.
    case tooManyTags
    /// Masses of text between the rows of tables.
    case tangled
    /// Nested deeper than any page; what is deeper was read as if its tags were not there.
    case flattened(at: Int)
  }

  /// Elements and texts; the first is the root.
  public internal(set) var nodes: [Node] = []
  /// Decoded bytes of texts and attributes.
  /// One array for all, each where it was appended; nodes and attributes have ranges of it.
  private(set) var text: [UInt8] = []
  /// Those of all elements, each element's side by side.
  private(set) var attributes: [Attribute] = []
  /// What was wrong; after `tooManyTags` and `tangled` there are no nodes.
  public internal(set) var problem: Problem?
  /// Where a tag or comment begins that never ends: nothing behind it was read.
  public internal(set) var unfinishedAt: Int?
  /// Places, in the file, of the contents of `<script type="application/ld+json">`.
  /// In the page's order. They are in no node: scripts are cut before the tree is made.
  public internal(set) var data: [TextSpan] = []
  /// Place of the comment in which a browser noted the address it saved the page from.
  /// Its content behind "saved from url=", which begins with the address's length in brackets.
  public internal(set) var savedFrom: TextSpan?
  /// Whether any tag stands in the page.
  /// Of a text without tags libgumbo makes elements that all begin at 0, where nothing stands.
  public var hasTags: Bool {
    nodes.contains { !$0.isText && $0.start > 0 } || reduced.first == 0x3C
  }
  /// The page as `MarkupReducer` left it; `start` of a node counts in it.
  var reduced: [UInt8] = []
  /// From `reduced` to the file as decoded.
  var segments: [MarkupReducer.Segment] = []

  // MARK: Asking

  /// The value of an attribute, entities resolved; nil when the element does not have it.
  /// An attribute without a value has an empty one. The first counts where there are two.
  public func attribute(_ name: HTMLAttribute, of node: Int) -> ArraySlice<UInt8>? {
    guard !nodes[node].isText else { return nil }
    for index in nodes[node].range where attributes[Int(index)].name == name {
      let value = attributes[Int(index)].value
      return text[Int(value.lowerBound)..<Int(value.upperBound)]
    }
    return nil
  }

  /// The bytes of a text, entities resolved.
  /// White space is as in the page. Empty for an element: the texts below it are nodes of their own.
  public func bytes(of node: Int) -> ArraySlice<UInt8> {
    guard nodes[node].isText else { return [] }
    let range = nodes[node].range
    return text[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The nodes below a node.
  /// In the page's order, at every depth; empty for a text.
  public func descendants(of node: Int) -> Range<Int> { node + 1..<Int(nodes[node].end) }

  /// The children of a node, in order.
  /// Linear in the children, whatever is below them.
  public func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var index = node + 1
    while index < Int(nodes[node].end) {
      children.append(index)
      index = Int(nodes[index].end)
    }
    return children
  }

  /// The byte of the file that stands at `offset` of the reduced page.
  ///
  /// - Complexity: O(log *n*) in the segments.
  func file(_ offset: Int) -> Int {
    let behind = segments.partitioningIndex { $0.reduced > offset }
    guard behind > 0 else { return offset }
    return segments[behind - 1].file + offset - segments[behind - 1].reduced
  }

  // MARK: Making

  /// Adds an attribute; the element that it belongs to is appended behind its attributes.
  mutating func addAttribute(_ name: HTMLAttribute, _ value: UnsafePointer<CChar>) {
    let start = text.count
    append(value)
    attributes.append(Attribute(name: name, value: Int32(start)..<Int32(text.count)))
  }

  /// Appends a C string and gives its place.
  @discardableResult
  mutating func append(_ string: UnsafePointer<CChar>) -> Range<Int32> {
    let start = text.count
    var length = 0
    while string[length] != 0 { length += 1 }
    string.withMemoryRebound(to: UInt8.self, capacity: length) {
      text.append(contentsOf: UnsafeBufferPointer(start: $0, count: length))
    }
    return Int32(start)..<Int32(text.count)
  }
}

internal import CGumbo
import Glibc
import Provenance

/// Reads a page with libgumbo, which follows the HTML Standard as browsers do.
///
/// Three steps: `MarkupReducer` takes out what nobody reads, libgumbo makes its tree of the rest, and the tree
/// is copied into an `HTMLTree`, whose memory is one array.
public enum HTMLParser {
  /// Elements inside each other that are kept as such; a page of news has about 40.
  /// What is deeper is not lost: its tags are passed over, and its words belong to what is around them.
  public static let deepest = 256
  /// Tags of a page; the longest pages of news have 20,000.
  /// A page with more is refused.
  public static let mostTags = 80_000

  /// The tree of a page.
  ///
  /// - Parameters:
  ///   - page: UTF-8; places in the tree lead back to it.
  ///   - isFragment: Whether it is a part of a text that somebody wrote by hand, and no page.
  ///   - opensTemplates: Whether what a script would show is in the tree as if it stood in the page.
  /// - Complexity: Linear in the page, whatever is in it: see `MarkupReducer` for its bounds.
  /// - Returns: A tree, perhaps with a `problem`; without nodes where the page is empty or was refused.
  public static func parse(_ page: [UInt8], isFragment: Bool = false, opensTemplates: Bool = false)
    -> HTMLTree
  {
    var tree = HTMLTree()
    page.withUnsafeBufferPointer { buffer in
      let reducer = MarkupReducer(buffer, isFragment: isFragment, opensTemplates: opensTemplates)
      tree.data = reducer.data.map { TextSpan($0.lowerBound, $0.upperBound) }
      tree.savedFrom = reducer.savedFrom.map { TextSpan($0.lowerBound, $0.upperBound) }
      tree.unfinishedAt = reducer.unfinishedAt
      switch reducer.problem {
      case .tooManyTags: tree.problem = .tooManyTags
      case .tangled: tree.problem = .tangled
      case nil:
        if let offset = reducer.flattenedAt { tree.problem = .flattened(at: offset) }
        tree.reduced = reducer.bytes
        tree.segments = reducer.segments
      }
    }
    guard !tree.reduced.isEmpty else { return tree }
    let reduced = tree.reduced
    reduced.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { fill(&tree, from: $0) }
    }
    return tree
  }

  /// Parses the reduced page into a tree. libgumbo gets its memory from an arena and frees nothing itself.
  ///
  /// Errors are not collected, and a tab is one column, as nobody asks for columns here.
  private static func fill(_ tree: inout HTMLTree, from buffer: UnsafeBufferPointer<CChar>) {
    guard let base = buffer.baseAddress else { return }
    let arena = Arena(first: buffer.count * 4)
    var options = kGumboDefaultOptions
    options.max_errors = 0
    options.tab_stop = 1
    options.userdata = Unmanaged.passUnretained(arena).toOpaque()
    options.allocator = { arena, size in
      guard let arena else { return nil }
      return Unmanaged<Arena>.fromOpaque(arena).takeUnretainedValue().allocate(size)
    }
    options.deallocator = { _, _ in }
    withExtendedLifetime(arena) {
      guard let output = gumbo_parse_with_options(&options, base, buffer.count) else { return }
      copy(output.pointee.root, from: base, into: &tree)
      // The tree is freed with the arena: `gumbo_destroy_output` would recurse as deep as the page.
    }
  }

  /// Copies libgumbo's tree, depth first, without recursion.
  /// All indices into the tree are those of nodes in the order in which they begin, which is what depth first
  /// gives. Comments are not copied, nor are attributes that `HTMLAttribute` does not have.
  ///
  /// - Parameters:
  ///   - base: Where the reduced page begins, from which places count.
  ///   - tree: Gets nodes, attributes and their texts; its `reduced` is filled already.
  private static func copy(
    _ root: UnsafeMutablePointer<GumboNode>, from base: UnsafePointer<CChar>,
    into tree: inout HTMLTree
  ) {
    var path: [(node: UnsafeMutablePointer<GumboNode>, index: Int, next: Int)] = []
    /// Appends one node and, if it may have children, puts it on the path; its `end` is set when it leaves the
    /// path.
    func add(_ node: UnsafeMutablePointer<GumboNode>) {
      let parent = Int32(path.last?.index ?? 0)
      let index = tree.nodes.count
      switch node.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        let element = node.pointee.v.element
        let first = tree.attributes.count
        for number in 0..<Int(element.attributes.length) {
          guard let pointer = element.attributes.data[number] else { continue }
          let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
          let length = strnlen(attribute.name, 32)
          let name = attribute.name.withMemoryRebound(to: UInt8.self, capacity: length) {
            HTMLAttribute.named(UnsafeBufferPointer(start: $0, count: length))
          }
          if let name { tree.addAttribute(name, attribute.value) }
        }
        let number = Int(element.tag.rawValue)
        tree.nodes.append(
          HTMLTree.Node(
            tag: number < HTMLTag.byNumber.count ? HTMLTag.byNumber[number] : .other,
            isText: false, parent: parent, end: Int32(index + 1),
            range: Int32(first)..<Int32(tree.attributes.count),
            start: place(element.original_tag, base), length: 0))
        path.append((node, index, 0))
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        let text = node.pointee.v.text
        guard let string = text.text else { return }
        let range = tree.append(string)
        tree.nodes.append(
          HTMLTree.Node(
            tag: .other, isText: true, parent: parent, end: Int32(index + 1), range: range,
            start: place(text.original_text, base), length: Int32(text.original_text.length)))
      default:
        break
      }
    }
    add(root)
    while let top = path.last {
      let children = top.node.pointee.v.element.children
      if top.next < Int(children.length) {
        path[path.count - 1].next += 1
        if let child = children.data[top.next] {
          add(child.assumingMemoryBound(to: GumboNode.self))
        }
      } else {
        tree.nodes[top.index].end = Int32(tree.nodes.count)
        path.removeLast()
      }
    }
  }

  /// Where a piece stands in the reduced page; 0 for an element that libgumbo has added, as `<tbody>`.
  private static func place(_ piece: GumboStringPiece, _ base: UnsafePointer<CChar>) -> Int32 {
    piece.data.map { Int32(truncatingIfNeeded: $0 - base) } ?? 0
  }
}

/// Memory that is given out in one direction and freed all at once.
///
/// libgumbo asks for many small pieces and would free each. Here a piece costs an addition, and all go with the
/// arena.
private final class Arena {
  /// All memory that was asked of the system, for the end.
  private var chunks: [UnsafeMutableRawPointer] = []
  /// The first free byte of the last chunk, behind which `left` bytes are free.
  private var next: UnsafeMutableRawPointer
  private var left: Int
  /// Of the last chunk; the next has twice as much, up to 64 MB.
  private var size: Int

  /// - Parameter first: Bytes to begin with, at least 64 kB.
  init(first: Int) {
    size = max(first, 1 << 16)
    next = .allocate(byteCount: size, alignment: 16)
    left = size
    chunks.append(next)
  }

  deinit { for chunk in chunks { chunk.deallocate() } }

  /// Memory for `count` bytes, at a multiple of 16; good as long as the arena lives.
  func allocate(_ count: Int) -> UnsafeMutableRawPointer {
    let rounded = (count + 15) & ~15
    if rounded > left {
      size = max(rounded, min(size * 2, 1 << 26))
      next = .allocate(byteCount: size, alignment: 16)
      chunks.append(next)
      left = size
    }
    let given = next
    next += rounded
    left -= rounded
    return given
  }
}

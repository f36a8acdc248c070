import HTML
import Provenance

/// Words that stand in a line only for programs that read a page aloud: "(opens in a new tab)".
extension PageOutline {
  /// Whether an element in a line is shown to nobody who sees the page: by its class, or inside a link by words that tell how the
  /// link opens. The line is whole without it.
  ///
  /// - Parameter isInLink: Whether a link is open around it.
  func isSpoken(_ index: Int, isInLink: Bool) -> Bool {
    let tag = tree.nodes[index].tag
    guard tag == .span || tag == .other else { return false }
    let name = tree.attribute(.class, of: index)
    guard isInLink || name != nil else { return false }
    let isCalledSo = name.map(Self.isCalledSpoken) ?? false
    guard isInLink || isCalledSo else { return false }
    var words: [UInt8] = []
    for node in tree.descendants(of: index) {
      guard tree.nodes[node].isText || !tree.nodes[node].tag.isBlock else { return false }
      words += tree.bytes(of: node)
      if words.count > Self.mostSpoken { return false }
    }
    return isCalledSo || Self.openings.contains(FeatureMaker.folded(words[...]))
  }

  /// Bytes of what is said of a link or a sign; more is text that somebody hides for a reason of his own.
  private static let mostSpoken = 80

  /// Whether a class is one of those that style sheets have for this, whatever hyphens and capitals it is written with.
  private static func isCalledSpoken(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count >= 6, name.count <= 200 else { return false }
    // Hardly a class has one of these four letters in a row, which each of those has.
    var last: UInt32 = 0
    var isLikely = false
    for byte in name where (byte | 0x20) &- 0x61 < 26 {
      last = last << 8 | UInt32(byte | 0x20)
      isLikely = isLikely || signs.contains(last)
    }
    guard isLikely else { return false }
    let folded = FeatureMaker.folded(name)
    return classes.contains { FeatureMaker.holds(folded, $0) }
  }

  private static let signs = ["only", "read", "hide", "visu", "tive", "yhid"].map {
    $0.utf8.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
  }
  private static let classes = [
    "sronly", "screenreadertext", "screenreaderonly", "forscreenreader", "visuallyhidden",
    "visuallyhide", "hiddenvisually", "assistivetext",
    "a11yhidden",
  ].map { Array($0.utf8) }

  /// How a link opens, as pages say it, letters only.
  private static let openings: Set<[UInt8]> = {
    var openings: Set<[UInt8]> = [Array("externallink".utf8)]
    for start in ["opens", "linkopens", "thislinkopens", "willopen"] {
      for end in ["newtab", "newwindow", "newtaborwindow", "newbrowsertab"] {
        for middle in ["", "in", "ina"] { openings.insert(Array((start + middle + end).utf8)) }
      }
    }
    return openings
  }()
}

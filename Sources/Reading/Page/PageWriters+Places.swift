import HTML

/// What the elements around a line say of it.
extension PageWriters {
  /// Whether an element is called the author's.
  ///
  /// - Parameter isBehind: Whether it stands behind the story, where only classes and ids count: readers who comment are
  ///   authors of their own, too.
  func isMark(_ node: Int, isBehind: Bool = false) -> Bool {
    let attributes: [HTMLAttribute] = isBehind ? [.class, .id] : [.rel, .itemprop, .class, .id]
    for attribute in attributes {
      guard let name = tree.attribute(attribute, of: node)?.prefix(200), name.count > 5 else {
        continue
      }
      let isOfWriter =
        Self.holds(name, "author") || Self.holds(name, "byline") || Self.holds(name, "by-line")
        || Self.holds(name, "contributor") || Self.holds(name, "writer")
      // "author-title" is what she is, "author-title-name" may be who.
      if isOfWriter { return !Self.holds(name, "title") || Self.holds(name, "name") }
    }
    return false
  }

  /// Whether bytes hold a word of small letters and hyphens, in any case.
  private static func holds(_ name: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard name.count >= count else { return false }
    for start in name.startIndex...(name.endIndex - count) {
      var index = 0
      // A capital is its small letter without one bit, which a hyphen has.
      while index < count, name[start + index] | 0x20 == word.utf8Start[index] { index += 1 }
      if index == count { return true }
    }
    return false
  }

  /// A mark on an element with more than a line says nothing of each of its lines.
  func holdsFewWords(_ node: Int) -> Bool {
    var bytes = 0
    guard tree.descendants(of: node).count < 500 else { return false }
    for index in tree.descendants(of: node) where tree.nodes[index].isText {
      bytes += tree.bytes(of: index).count
      if bytes > 400 { return false }
    }
    return true
  }

  /// Whether elements around a line say that it is not about this article: menus, pictures, other articles, comments.
  ///
  /// They are asked from the outside in; inside an element that is called the author's, classes of its parts say nothing
  /// more ("attribution", "media").
  func isForeign(_ chain: [Int], _ isBehind: Bool) -> Bool {
    let isExplicit =
      !isBehind && chain.contains { has("author", .rel, $0) || has("author", .itemprop, $0) }
    var isInside = false
    for node in chain.reversed() where !holdsHeadline(node) {
      isInside = isInside || isMark(node, isBehind: isBehind)
      switch tree.nodes[node].tag {
      case .nav, .figure, .figcaption, .label, .caption, .form: return true
      case .aside: if !isInside, !isExplicit || holdsHeading(node) { return true }
      case .button: if !isInside { return true }
      case .footer: if !isInside, !isBehind { return true }
      default: break
      }
      if isCard(node) { return true }
      let traits = traits(of: node)
      if isBehind, traits.contains(.comments) { return true }
      if !isInside, !traits.contains(.byline), !traits.isDisjoint(with: Self.elsewhere) {
        return true
      }
    }
    return false
  }

  /// Traits of elements that are about something else.
  private static let elsewhere: NameTraits = [
    .related, .navigation, .subscription, .advertising, .caption,
  ]

  /// What an element is called by class and id.
  private func traits(of node: Int) -> NameTraits {
    var traits: NameTraits = []
    for name in [HTMLAttribute.class, .id] {
      if let value = tree.attribute(name, of: node) { traits.formUnion(NameTraits.of(value)) }
    }
    return traits
  }

  /// Whether an attribute holds a word.
  private func has(_ word: String, _ attribute: HTMLAttribute, _ node: Int) -> Bool {
    tree.attribute(attribute, of: node)?.split { $0 <= 0x20 }.contains {
      $0.elementsEqual(word.utf8)
    } == true
  }

  /// Whether the headline stands in an element, which then is the article's own head, whatever it is called.
  private func holdsHeadline(_ node: Int) -> Bool {
    guard let headline else { return false }
    return tree.descendants(of: node).contains(outline.blocks[headline].element)
  }

  /// Whether any heading stands in an element.
  private func holdsHeading(_ node: Int) -> Bool {
    tree.descendants(of: node).contains { tree.nodes[$0].tag.headingLevel != nil }
  }

  /// Whether a box behind the story leads to something by a line that is a link, and not to what its writer wrote.
  func leadsElsewhere(_ box: Int, from writers: [String]) -> Bool {
    let nodes = tree.descendants(of: box)
    return outline.blocks.contains { block in
      guard nodes.contains(block.element) || block.element == box, block.linkLetters >= 16 else {
        return false
      }
      let words = String(decoding: outline.text[block.span], as: UTF8.self)
      let named = writers.filter { words.contains($0) }
      if named.isEmpty { return block.linkLetters * 10 >= block.letters * 9 }
      // "Apples are few Ann Wood": what is linked is more than the name.
      return named.reduce(8) { $0 + $1.count } < block.linkLetters
        && block.linkLetters < block.letters
    }
  }

  /// Whether an element is a card of another article: a linked heading stands in it.
  private func isCard(_ node: Int) -> Bool {
    let end = Int(tree.nodes[node].end)
    guard end - node < 400 else { return false }
    return tree.descendants(of: node).contains { heading in
      guard let level = tree.nodes[heading].tag.headingLevel, level < 5, !isMark(heading) else {
        return false
      }
      return tree.descendants(of: heading).contains { tree.nodes[$0].tag == .a && !isMark($0) }
    }
  }
}

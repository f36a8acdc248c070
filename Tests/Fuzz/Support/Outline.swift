import CGumbo
import Provenance
import XML

/// The elements of a page with their attributes and how safe their addresses are, and none of its words: what must be the same
/// whatever a value holds.
enum Outline {
  /// The elements of HTML, as a browser sees them, in their order. A script that is data and nothing else is a `data` with its words: no
  /// browser runs it, and its words must be looked at.
  static func html(_ page: [UInt8]) -> [String] {
    var elements: [String] = []
    page.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { buffer in
        guard let base = buffer.baseAddress else { return }
        var options = kGumboDefaultOptions
        options.max_errors = 0
        guard let output = gumbo_parse_with_options(&options, base, buffer.count) else { return }
        walk(output.pointee.root, &elements)
        gumbo_destroy_output(&options, output)
      }
    }
    return elements
  }

  private static func walk(
    _ node: UnsafeMutablePointer<GumboNode>, _ elements: inout [String]
  ) {
    let isElement = node.pointee.type == GUMBO_NODE_ELEMENT
    guard isElement || node.pointee.type == GUMBO_NODE_TEMPLATE else { return }
    let element = node.pointee.v.element
    // An element that is not known has no name but its tag as written.
    let tag = element.original_tag
    let name =
      element.tag == GUMBO_TAG_UNKNOWN
      ? String(decoding: UnsafeRawBufferPointer(start: tag.data, count: tag.length), as: UTF8.self)
        .prefix { $0.isLetter || "</".contains($0) }.lowercased()
      : String(cString: gumbo_normalized_tagname(element.tag))
    var attributes: [String] = []
    for index in 0..<Int(element.attributes.length) {
      guard let item = element.attributes.data[index] else { continue }
      let attribute = item.assumingMemoryBound(to: GumboAttribute.self).pointee
      let name = String(cString: attribute.name)
      attributes.append(name + (isScript(name, String(cString: attribute.value)) ? "=script" : ""))
    }
    if element.tag == GUMBO_TAG_SCRIPT, attributes == ["type"], let words = data(in: element) {
      elements.append("data " + words)
      return
    }
    elements.append(([name] + attributes).joined(separator: " "))
    for index in 0..<Int(element.children.length) {
      guard let child = element.children.data[index] else { continue }
      walk(child.assumingMemoryBound(to: GumboNode.self), &elements)
    }
  }

  /// The words of a block of JSON-LD; nil for another script.
  private static func data(in element: GumboElement) -> String? {
    var attributes = element.attributes
    guard let type = gumbo_get_attribute(&attributes, "type"),
      String(cString: type.pointee.value) == "application/ld+json"
    else { return nil }
    var words = ""
    for index in 0..<Int(element.children.length) {
      guard let child = element.children.data[index] else { continue }
      words += String(cString: child.assumingMemoryBound(to: GumboNode.self).pointee.v.text.text)
    }
    return words
  }

  private static let addresses = ["href", "src", "action", "formaction", "data", "xlink:href"]

  /// Whether an attribute holds an address that a browser would run.
  private static func isScript(_ name: String, _ address: String) -> Bool {
    guard addresses.contains(name) else { return false }
    let letters = address.utf8.filter { $0 > 0x20 }.map { $0 | 0x20 }
    return letters.starts(with: "javascript:".utf8)
  }

  /// The elements of XML in their order; nil where it is not well-formed.
  static func xml(_ file: [UInt8]) -> [String]? {
    let events = Names()
    return XMLParser.parse(file, events) == nil ? events.elements : nil
  }

  private final class Names: XMLEvents {
    var elements: [String] = []
    func open(_ name: String, _ attributes: [String: String], contentStart: Int) {
      let keys = attributes.map { $0.key + (Outline.isScript($0.key, $0.value) ? "=script" : "") }
      elements.append(([name] + keys.sorted()).joined(separator: " "))
    }
    func text(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: OffsetMap.Stretch) {}
    func close(_ name: String, contentEnd: Int) {}
  }
}

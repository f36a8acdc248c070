import FrontMatter
import Provenance

/// The head of an article, in YAML, TOML or lines -> values with their places. Bytes that hold no head are read as one all the same.
func fuzzHead(_ given: [UInt8]) {
  let text = SourceText(decoding: given)
  let split = FrontMatterSplit(text, takesHeaderLines: true)
  demand(
    split.bodyStart <= text.count && text.isBoundary(split.bodyStart), "a body lies in its file")
  if let head = split.head { ReadingPromises.check(head, text) }
  let span = split.head ?? text.span
  let yaml = YAML.parse(span, of: text, file: "a.md")
  let toml = TOML.parse(span, of: text, file: "a.md")
  for parsed in [yaml, toml] {
    for diagnostic in parsed.diagnostics { ReadingPromises.check(diagnostic) }
    if let node = parsed.value { check(node, text) }
  }
  check(HeaderLines.parse(span, of: text), text)
  ReadingPromises.read(given, as: "story.md")
}

/// Whether each value has a place in the text, and no key of a group stands there twice.
private func check(_ node: YAMLNode, _ text: SourceText) {
  demand(0 <= node.offset && node.offset <= text.count, "a value lies in its file")
  demand(text.isBoundary(node.offset), "a value begins with a letter")
  switch node.content {
  case .scalar: break
  case .sequence(let nodes): for node in nodes { check(node, text) }
  case .mapping(let pairs):
    for pair in pairs {
      demand(0 <= pair.keyOffset && pair.keyOffset <= text.count, "a key lies in its file")
      check(pair.value, text)
    }
  }
}

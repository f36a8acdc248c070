/// The words of a site, which templates name as `{{word.summary}}`: they are the same on all pages, so they are put in once, escaped for
/// each place.
extension TemplateLibrary {
  /// The name under which templates have them.
  static let wordsName = "word"

  /// The names of all words that templates ask for.
  public var wordNames: Set<String> {
    var found: Set<String> = []
    for template in templates.values { Self.addWords(in: template.nodes, to: &found) }
    return found
  }

  /// The name of the word that a tag means; nil for a value.
  static func word(_ name: Template.Name) -> String? {
    name.parts.first == wordsName ? name.parts.dropFirst().joined(separator: ".") : nil
  }

  private static func addWords(in nodes: [Template.Node], to names: inout Set<String>) {
    for node in nodes {
      switch node {
      case .literal, .lineStart, .partial: break
      case .value(let name): word(name).map { _ = names.insert($0) }
      case .section(_, let nodes), .inverted(_, let nodes): addWords(in: nodes, to: &names)
      case .parent(_, let blocks): for block in blocks { addWords(in: block.body, to: &names) }
      case .block(let block): addWords(in: block.body, to: &names)
      }
    }
  }
}

import Provenance

/// The text of a template before it is compiled.
public struct TemplateFile: Sendable {
  /// As messages show it ("templates/brief.html").
  public let path: String
  /// As templates call it ("brief.html"); its ending says how values are escaped.
  public let name: String
  /// What the file holds.
  public let bytes: [UInt8]

  /// A template's text.
  public init(path: String, name: String, bytes: [UInt8]) {
    self.path = path
    self.name = name
    self.bytes = bytes
  }
}

/// Compiled templates that may call each other.
public struct TemplateLibrary: Sendable {
  let templates: [String: Template]

  /// Compiles all files; every mistake in them is told with its place.
  public static func compile(_ files: [TemplateFile]) -> Diagnosed<TemplateLibrary> {
    var templates: [String: Template] = [:]
    var diagnostics: [Diagnostic] = []
    for file in files {
      let parsed = TemplateParser.parse(file)
      templates[file.name] = parsed.value
      diagnostics += parsed.diagnostics
    }
    return Diagnosed(TemplateLibrary(templates: templates), diagnostics)
  }

  /// Whether there is a template of that name.
  public func contains(_ name: String) -> Bool { template(name) != nil }

  /// A template by its name, with or without its ending.
  func template(_ name: String) -> Template? {
    templates[name] ?? templates[name + ".html"] ?? templates[name + ".xml"]
  }

  /// Whether every name, partial and parent that a template uses, itself or through others, is there.
  ///
  /// - Returns: One error a wrong name, with its place and, where one is near, the name that may have been meant.
  public func check(_ name: String, against shape: TemplateShape) -> [Diagnostic] {
    guard let template = template(name) else {
      return [
        .error(SourceLocation(file: name), "there is no template '\(name)'", id: "missing-template")
      ]
    }
    var checker = TemplateChecker(library: self)
    checker.check(template, [shape])
    return checker.diagnostics.sorted()
  }

  /// Fills a template and appends what it gives.
  public func render(_ name: String, with value: TemplateValue, into output: inout [UInt8]) {
    guard let template = template(name) else { return }
    var renderer = TemplateRenderer(library: self, output: output)
    output = []
    renderer.render(template.nodes, [value])
    output = renderer.output
  }
}

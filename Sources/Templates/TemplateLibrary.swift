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
  /// By the files' names, with their endings.
  let templates: [String: Template]
  /// The site's words by their names; nil where `word` is a name like any other.
  let words: [String: String]?

  private init(_ templates: [String: Template], words: [String: String]?) {
    self.templates = templates
    self.words = words
  }

  /// Compiles all files; every mistake in them is told with its place.
  ///
  /// A library is made in any case, of what could be read. Of two files with one name the later counts.
  ///
  /// - Parameter words: The site's, for `{{word.summary}}`; nil where there are none, and `word` is a name like any other.
  public static func compile(
    _ files: [TemplateFile], words: [String: String]? = nil
  ) -> Diagnosed<TemplateLibrary> {
    var templates: [String: Template] = [:]
    var diagnostics: [Diagnostic] = []
    for file in files {
      let parsed = TemplateParser.parse(file)
      templates[file.name] = parsed.value
      diagnostics += parsed.diagnostics
    }
    return Diagnosed(TemplateLibrary(templates, words: words), diagnostics)
  }

  /// A template by its name, with or without its ending.
  func template(_ name: String) -> Template? {
    Self.key(of: name, in: templates).flatMap { templates[$0] }
  }

  /// The full name of a template that a call means; nil where there is none.
  func key(of name: String) -> String? { Self.key(of: name, in: templates) }

  /// The full name of a template: as it is, else with `.html`, else with `.xml`. "layout" means "layout.html" where
  /// both are there.
  private static func key(of name: String, in templates: [String: Template]) -> String? {
    [name, name + ".html", name + ".xml"].first { templates[$0] != nil }
  }

  /// Whether every name, partial and parent that a template uses, itself or through others, is there, and every value stands
  /// where it can be made safe.
  ///
  /// - Parameters:
  ///   - shape: Of the page's values, a record.
  ///   - bound: The template, where it has been bound already; it spares going through it once more.
  /// - Returns: One error a wrong name, with its place and, where one is near, the name that may have been meant, one a value
  ///   that can stand nowhere there, and one a call without end; sorted.
  public func check(
    _ name: String, against shape: TemplateShape, bound: BoundTemplate? = nil
  ) -> [Diagnostic] {
    guard let template = template(name) else {
      return [
        .error(SourceLocation(file: name), "there is no template '\(name)'", id: "missing-template")
      ]
    }
    var checker = TemplateChecker(library: self)
    checker.check(template, [shape])
    let places = bound?.faults ?? builder(name)?.diagnostics ?? []
    return (checker.diagnostics + places).sorted()
  }

  /// A template, ready for values of a layout; nil when there is none of that name.
  ///
  /// - Complexity: It goes through the template and all that it calls: bind once where many pages are made.
  public func template(_ name: String, over layout: TemplateLayout) -> BoundTemplate? {
    builder(name).map { BoundTemplate($0, over: layout) }
  }

  /// Goes through a template and all that it calls.
  private func builder(_ name: String) -> ProgramBuilder? {
    guard let key = Self.key(of: name, in: templates), let template = templates[key] else {
      return nil
    }
    return ProgramBuilder(key, template, templates, words: words) {
      Self.key(of: $0, in: templates)
    }
  }

  /// Fills a template with values that no layout tells of; nothing when there is none of that name.
  ///
  /// Every name is looked for by its letters. It is for small templates and for the cases of the Mustache
  /// specification.
  public func render(_ name: String, with value: TemplateValue) -> [UInt8] {
    let values = TemplateValues(value)
    return template(name, over: values.layout)?.render(values).value ?? []
  }
}

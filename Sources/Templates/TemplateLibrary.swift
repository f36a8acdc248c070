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
  /// The same templates as steps, in `order`.
  private let program: TemplateProgram
  /// The names, sorted: a template's place here is its number in `program`.
  private let order: [String]

  /// Numbers the templates and makes their program; a call of one that is missing has the number -1 there.
  private init(_ templates: [String: Template]) {
    self.templates = templates
    let order = templates.keys.sorted()
    self.order = order
    program = TemplateProgram(order.compactMap { templates[$0] }) { name in
      Self.key(of: name, in: templates).flatMap { order.firstIndex(of: $0) }
    }
  }

  /// Compiles all files; every mistake in them is told with its place.
  ///
  /// A library is made in any case, of what could be read. Of two files with one name the later counts.
  public static func compile(_ files: [TemplateFile]) -> Diagnosed<TemplateLibrary> {
    var templates: [String: Template] = [:]
    var diagnostics: [Diagnostic] = []
    for file in files {
      let parsed = TemplateParser.parse(file)
      templates[file.name] = parsed.value
      diagnostics += parsed.diagnostics
    }
    return Diagnosed(TemplateLibrary(templates), diagnostics)
  }

  /// Whether there is a template of that name.
  public func contains(_ name: String) -> Bool { template(name) != nil }

  /// A template by its name, with or without its ending.
  func template(_ name: String) -> Template? {
    Self.key(of: name, in: templates).flatMap { templates[$0] }
  }

  /// The full name of a template: as it is, else with `.html`, else with `.xml`. "layout" means "layout.html" where
  /// both are there.
  private static func key(of name: String, in templates: [String: Template]) -> String? {
    [name, name + ".html", name + ".xml"].first { templates[$0] != nil }
  }

  /// Whether every name, partial and parent that a template uses, itself or through others, is there.
  ///
  /// - Parameter shape: Of the page's values, a record.
  /// - Returns: One error a wrong name, with its place and, where one is near, the name that may have been meant;
  ///   sorted.
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

  /// A template, ready for values of a layout; nil when there is none of that name.
  ///
  /// - Complexity: Names times records: bind once where many pages are made.
  public func template(_ name: String, over layout: TemplateLayout) -> BoundTemplate? {
    Self.key(of: name, in: templates).flatMap { order.firstIndex(of: $0) }.map {
      BoundTemplate(program, template: $0, over: layout)
    }
  }

  /// Fills a template with values that no layout tells of; nothing when there is none of that name.
  ///
  /// Every name is looked for by its letters. It is for small templates and for the cases of the Mustache
  /// specification.
  public func render(_ name: String, with value: TemplateValue) -> [UInt8] {
    let values = TemplateValues(value)
    return template(name, over: values.layout)?.render(values) ?? []
  }
}

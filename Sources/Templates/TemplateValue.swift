/// A value whose names no layout tells beforehand: what the author of an article has put there.
public indirect enum TemplateValue: Sendable {
  /// Words, escaped for the place that they are printed in.
  case text(String)
  /// Markup made by the program, printed as it is.
  case markup([UInt8])
  /// One value of JSON made by the program.
  case json([UInt8])
  /// Whether a section is shown.
  case bool(Bool)
  /// A section is shown once for each.
  case list([TemplateValue])
  /// Names to be looked up.
  case record(TemplateRecord)
  /// Nothing: prints nothing, and its section is not shown.
  case missing
}

/// Names with their values, in order; of two equal names the first counts.
public struct TemplateRecord: Sendable, ExpressibleByDictionaryLiteral {
  /// As given: looked through from the first on.
  let pairs: [(name: String, value: TemplateValue)]

  /// A record of these pairs.
  public init(dictionaryLiteral elements: (String, TemplateValue)...) { self.init(elements) }

  /// A record of these pairs.
  public init(_ pairs: [(String, TemplateValue)]) {
    self.pairs = pairs.map { (name: $0.0, value: $0.1) }
  }
}

/// What a template is filled with.
public indirect enum TemplateValue: Sendable {
  /// Words, escaped for the place that they are printed in.
  case text(String)
  /// Words as UTF-8 bytes, escaped likewise.
  case bytes([UInt8])
  /// Markup made by the program, printed as it is.
  case markup([UInt8])
  /// Whether a section is shown.
  case bool(Bool)
  /// A section is shown once for each.
  case list([TemplateValue])
  /// Names to be looked up.
  case record(TemplateRecord)
  /// Nothing: prints nothing, and its section is not shown.
  case missing

  /// Whether a section over the value is shown: not for nothing, false, empty words and empty lists.
  ///
  /// Mustache leaves empty words to the host language; here "no words" is no reason to show a section.
  var isShown: Bool {
    switch self {
    case .bool(let flag): flag
    case .list(let items): !items.isEmpty
    case .missing: false
    case .text(let text): !text.isEmpty
    case .bytes(let bytes), .markup(let bytes): !bytes.isEmpty
    case .record: true
    }
  }

  /// Words, or nothing where there are none.
  public static func optional(_ text: String?) -> TemplateValue {
    text.map { .text($0) } ?? .missing
  }
}

/// Names with their values, in order; of two equal names the first counts.
public struct TemplateRecord: Sendable, ExpressibleByDictionaryLiteral {
  private let names: [String]
  private let values: [TemplateValue]

  /// A record of these pairs.
  public init(dictionaryLiteral elements: (String, TemplateValue)...) { self.init(elements) }

  /// A record of these pairs.
  public init(_ pairs: [(String, TemplateValue)]) {
    names = pairs.map(\.0)
    values = pairs.map(\.1)
  }

  /// The value of a name; nil for a name that is not there.
  ///
  /// Linear, because records are small and names mostly fit in a machine word or two.
  subscript(name: String) -> TemplateValue? {
    for (index, candidate) in names.enumerated() where candidate == name { return values[index] }
    return nil
  }
}

/// What names a template may use: the shape of a `TemplateValue`.
public indirect enum TemplateShape: Sendable {
  /// Words, or nothing.
  case text
  /// Markup made by the program.
  case markup
  /// Shown or not.
  case flag
  /// Any number of values of one shape.
  case list(TemplateShape)
  /// These names and no others.
  case record([(name: String, shape: TemplateShape)])
  /// Any names below: what the author of an article has put there.
  case open
}

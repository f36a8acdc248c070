/// Something to tell the author of a file: where, what, and what to do.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The file, or part of it, could not be used.
    case error
    /// The file was used, and something in it was not as meant.
    case warning
  }

  /// How bad it is.
  public let severity: Severity
  /// Where it is.
  public let location: SourceLocation
  /// What, and what to do: lower case, no full stop, one line, names in single quotes.
  public let message: String
  /// What kind it is, in kebab case; stays the same for ever.
  public let id: String

  /// A diagnostic of the given severity.
  public init(_ severity: Severity, at location: SourceLocation, _ message: String, id: String) {
    self.severity = severity
    self.location = location
    self.message = message
    self.id = id
  }

  /// The same as a warning.
  public var asWarning: Diagnostic { .warning(location, message, id: id) }

  /// An error.
  public static func error(_ location: SourceLocation, _ message: String, id: String) -> Diagnostic
  {
    Diagnostic(.error, at: location, message, id: id)
  }

  /// A warning.
  public static func warning(
    _ location: SourceLocation, _ message: String, id: String
  ) -> Diagnostic {
    Diagnostic(.warning, at: location, message, id: id)
  }
}

extension Diagnostic: Comparable {
  /// By place, then errors first, then message, so that a run always prints them in one order.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.location != b.location { return a.location < b.location }
    if a.severity != b.severity { return a.severity == .error }
    return a.message.utf8.lexicographicallyPrecedes(b.message.utf8)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error: what, and what to do [id]`
  public var description: String {
    var place = location.file
    if let line = location.line { place += ":\(line)" }
    if let column = location.column { place += ":\(column)" }
    return "\(place): \(severity.rawValue): \(message) [\(id)]"
  }
}

/// A value and what was wrong on the way to it.
public struct Diagnosed<Value> {
  /// As much as could be made.
  public var value: Value
  /// In the order they were met.
  public var diagnostics: [Diagnostic]

  /// A value with what was wrong on the way.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// Whether any diagnostic is an error.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Diagnosed: Sendable where Value: Sendable {}

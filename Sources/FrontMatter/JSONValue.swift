/// A value of JSON. Numbers keep their digits, and the members of an object their order.
///
/// Two objects with the same members in another order are not equal, and neither are `1` and `1.0`: a value is
/// what was written.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// As it was written.
  case number(String)
  /// With its escapes read.
  case string(String)
  case array([JSONValue])
  /// In order; a name may stand in it more than once.
  case object([JSONMember])

  /// The text of a string; nil for everything else.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The values of an array; nil for everything else.
  public var array: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// Whether it is an object.
  public var isObject: Bool {
    if case .object = self { true } else { false }
  }

  /// The members of an object, in order; none for everything else.
  public var members: [JSONMember] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The value of an object's member, the last where there are several of that name; nil for everything else.
  /// O(*n*) in the members.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }
}

/// A name and a value in an object.
public struct JSONMember: Hashable, Sendable {
  /// With its escapes read.
  public let name: String
  /// What it is.
  public let value: JSONValue
}

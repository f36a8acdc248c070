import Provenance

/// A value of a head or of settings with its place; TOML and header lines give the same.
///
/// Nodes have no types but text, list and group: `draft: yes` is the text "yes". What an alias stands for is
/// copied, with the alias's own place.
public struct YAMLNode: Sendable {
  /// What the value is; scalars keep their text as written, whatever type it may look like.
  ///
  /// In a mapping from `HeaderLines` a key may stand twice.
  public indirect enum Content: Sendable {
    /// A scalar; `isPlain` when it stands without quotation marks, so that `~` and `null` can mean nothing.
    case scalar(String, isPlain: Bool)
    /// `- a` or `[a]`
    case sequence([YAMLNode])
    /// `key: value`, in order, no key twice.
    case mapping([Pair])
  }

  /// A key and its value.
  public struct Pair: Sendable {
    /// As written.
    /// That of `HeaderLines` is in lower case.
    public let key: String
    /// Bytes from the start of the file to the key.
    public let keyOffset: Int
    /// What stands behind it.
    public let value: YAMLNode

    /// A key and its value.
    public init(key: String, keyOffset: Int, value: YAMLNode) {
      self.key = key
      self.keyOffset = keyOffset
      self.value = value
    }
  }

  /// What the value is.
  public let content: Content
  /// Bytes from the start of the file to the value.
  /// A scalar in quotation marks begins at its mark.
  public let offset: Int

  /// A value with its place.
  public init(content: Content, offset: Int) {
    self.content = content
    self.offset = offset
  }

  /// The value's kind in plain words, for messages.
  /// As in "'title' is a list; write one text".
  public var kindName: String {
    switch content {
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }

  /// Whether the value is written as nothing: empty, `~` or `null`.
  /// `"null"` between quotation marks is a word.
  public var isNull: Bool {
    guard case .scalar(let text, let isPlain) = content else { return false }
    return isPlain && (text.isEmpty || text == "~" || text == "null")
  }
}

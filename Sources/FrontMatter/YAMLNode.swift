import Provenance

/// A value of a head or of settings with its place; TOML and header lines give the same.
package struct YAMLNode: Sendable {
  /// What the value is; scalars keep their text as written, whatever type it may look like.
  package indirect enum Content: Sendable {
    /// A scalar; `isPlain` when it stands without quotation marks, so that `~` and `null` can mean nothing.
    case scalar(String, isPlain: Bool)
    /// `- a` or `[a]`
    case sequence([YAMLNode])
    /// `key: value`, in order, no key twice.
    case mapping([Pair])
  }

  /// A key and its value.
  package struct Pair: Sendable {
    /// As written.
    package let key: String
    /// Bytes from the start of the file to the key.
    package let keyOffset: Int
    /// What stands behind it.
    package let value: YAMLNode

    /// A key and its value.
    package init(key: String, keyOffset: Int, value: YAMLNode) {
      self.key = key
      self.keyOffset = keyOffset
      self.value = value
    }
  }

  /// What the value is.
  package let content: Content
  /// Bytes from the start of the file to the value.
  package let offset: Int

  /// A value with its place.
  package init(content: Content, offset: Int) {
    self.content = content
    self.offset = offset
  }

  /// The value's kind in plain words, for messages.
  package var kindName: String {
    switch content {
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }

  /// Whether the value is written as nothing: empty, `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let text, let isPlain) = content else { return false }
    return isPlain && (text.isEmpty || text == "~" || text == "null")
  }
}

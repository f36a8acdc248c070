import Provenance

/// Reads YAML through libyaml's events; owns its pointers.
///
/// A subset, by intent: one document, no tags of its own, no key twice, at most 64 levels and 100,000 values, aliases
/// included. What is outside is an error with its place, never misread.
///
/// Types are not guessed: `yes`, `1.0` and `2014-06-23` come as texts, and who asks for a key decides what it
/// means.
public enum YAML {
  /// The value of a YAML text.
  ///
  /// The first error ends the reading; nothing of a head with an error is taken. Places count in `text`, not in
  /// `range`.
  ///
  /// - Parameters:
  ///   - range: The part of `text` that is YAML.
  ///   - file: For messages.
  /// - Returns: nil for an empty document or after an error.
  public static func parse(_ range: TextSpan, of text: SourceText, file: String) -> Diagnosed<
    YAMLNode?
  > {
    let reader = YAMLReader(bytes: Array(text.bytes[range.range]), base: range.start)
    do {
      return Diagnosed(try reader.read())
    } catch {
      let place = SourceLocation(file: file, text: text, offset: min(error.offset, text.count))
      return Diagnosed(nil, [.error(place, error.message, id: error.id)])
    }
  }
}

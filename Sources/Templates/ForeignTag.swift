/// What somebody writes who knows another language of templates: Handlebars, Jinja, Liquid, Go's.
enum ForeignTag {
  /// A tag with more than a name in it: "if title", "each figures as |f|", "title | upper"; nil for a name.
  ///
  /// - Parameter sign: Of the tag: `#` or `^` for a section, `>` for a call, 0 for a value.
  /// - Returns: The word that its closing tag would have, and what to tell.
  static func advice(_ content: String, sign: UInt8) -> (keyword: String, message: String)? {
    // Most tags are names, which need no words.
    guard content.utf8.contains(where: { $0 <= 0x20 || isSign($0) }) else { return nil }
    // "(not .Title)" is the name "Title".
    let words = Self.words(of: content)
    guard let first = words.first else { return nil }
    let isNegated = words.contains { $0 == "not" || $0.hasPrefix("!") }
    var rest = words.dropFirst().filter { $0 != "not" && $0 != "!" }
    if let place = rest.firstIndex(of: "in") { rest.removeFirst(place + 1) }
    let name = rest.first.map { String($0.drop { $0 == "." || $0 == "!" }) } ?? ""
    if words.count > 1, let meaning = sections[first], sign != UInt8(ascii: ">") {
      let mark = (first == "unless") != isNegated ? "^" : "#"
      return (
        first, "Mustache has no '\(first)'; write '{{\(mark)\(name)}} ... {{/\(name)}}', \(meaning)"
      )
    }
    if sign == UInt8(ascii: ">") {
      guard words.count > 1 else { return nil }
      return (first, "a template that is called takes no values; write '{{>\(first)}}'")
    }
    if let bar = content.firstIndex(of: "|") {
      let value = content[..<bar].filter { !$0.isWhitespace }
      return (first, "Mustache has no filters; write '{{\(value)}}'")
    }
    if content.contains("(") { return (first, "Mustache calls no functions; write '{{name}}'") }
    guard words.count > 1 else { return nil }
    return (first, "a tag has one name; write '{{\(first)}}' and '{{\(name)}}' apart")
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "|")
  }

  /// The words without parentheses around them: "if (not .Title)" has the last word ".Title".
  private static func words(of content: String) -> [String] {
    let between: Set<Character> = [" ", "\t", "\r", "\n", "\r\n", "(", ")"]
    return content.split { between.contains($0) }.map { String($0) }
  }

  /// What a section does that means the same.
  private static let sections = [
    "if": "which is printed where it is there", "unless": "which is printed where it is not",
    "each": "which is printed for each of them", "for": "which is printed for each of them",
    "range": "which is printed for each of them", "with": "in which its values are at hand",
  ]

  /// What to tell of a value that is a word of other languages.
  static func advice(ofValue name: String) -> String? {
    switch name {
    case "else":
      "; Mustache has no 'else': close the section, and write '{{^name}} ... {{/name}}' behind it"
    case "end", "endif", "endfor": "; Mustache has no '\(name)': write '{{/name}}'"
    case "this": "; write '{{.}}'"
    default: nil
    }
  }
}

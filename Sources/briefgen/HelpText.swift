/// Help as a person reads it.
enum HelpText {
  /// The argument parser's help with the exit status at its end, as manual pages have it, and not between what a command is and how
  /// it is used.
  static func ordered(_ help: String) -> String {
    var paragraphs = help.split(separator: "\n\n", omittingEmptySubsequences: false)
    guard let place = paragraphs.firstIndex(where: { $0.hasPrefix("Exit status:") }) else {
      return help
    }
    let status = paragraphs.remove(at: place)
    // What the parser ends its help with stands before it.
    while paragraphs.last?.allSatisfy(\.isNewline) == true { paragraphs.removeLast() }
    let last = paragraphs.popLast().map { $0.last == "\n" ? $0.dropLast() : $0 }
    return (paragraphs + [last, status].compactMap { $0 }).joined(separator: "\n\n")
  }
}

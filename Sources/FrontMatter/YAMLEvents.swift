internal import CYaml

/// The events of one text; frees the parser.
///
/// libyaml keeps a pointer to its input, so the bytes are copied into memory that lives as long as the parser
/// does.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  /// Where the text begins in the file; places of errors count from there.
  private let base: Int
  /// From libyaml's places to bytes of the text.
  private let letters: LetterTable

  /// The encoding is set, so that libyaml does not look for a byte order mark that says another.
  init(bytes: [UInt8], base: Int) throws(YAMLError) {
    letters = LetterTable(bytes)
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: max(bytes.count, 1))
    _ = input.update(fromContentsOf: bytes)
    self.base = base
    guard yaml_parser_initialize(parser) == 1 else {
      throw YAMLError(message: "out of memory", offset: base)
    }
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event, which the caller must delete. Behind the end of the stream there is none to ask for.
  mutating func next() throws(YAMLError) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    return event
  }

  /// libyaml counts characters, not bytes.
  /// Gives bytes from the start of the text, without `base`.
  func byteOffset(_ mark: yaml_mark_t) -> Int { letters.offset(of: mark.index) }

  /// libyaml's problem in the words of somebody who writes articles.
  ///
  /// A reader's error has its place in bytes, a parser's in characters.
  private func problem() -> YAMLError {
    let raw = parser.pointee
    let text = raw.problem.map { String(cString: $0) } ?? "not YAML"
    if raw.error == YAML_READER_ERROR {
      return YAMLError(
        message: "a control character stands among the keys; take it out",
        offset: base + Int(raw.problem_offset), id: "control-character")
    }
    // What is not closed is told where it begins, and not where the file has ended.
    let isOpen =
      text == "found unexpected end of stream" || text == "found unexpected document indicator"
      || text.hasPrefix("did not find expected ',' or")
    let offset = byteOffset(isOpen && raw.context != nil ? raw.context_mark : raw.problem_mark)
    let place = min(offset, input.count)
    let start = input[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    // A bracket that is open when the text ends is none that stands in the wrong place.
    let isAtEnd = text == "did not find expected node content" && place == input.count
    let advice = YAMLAdvice.text(
      of: isAtEnd ? "did not find expected ',' or ']'" : text, before: input[start..<place])
    return YAMLError(message: advice, offset: base + offset)
  }
}

import Provenance

/// A YAML file of texts by names. The names of a group stand behind its own, with a dot between; a list's items are numbered from 1.
public struct NamedTexts: Sendable {
  /// A text and where its name stands.
  public struct Entry: Sendable {
    /// "count.briefs.other", "months.12".
    public let name: String
    /// What stands behind it, in one line.
    public let text: String
    /// Of its name; of an item of a list its own.
    public let location: SourceLocation
  }

  /// In the order of the file.
  public private(set) var entries: [Entry] = []

  private let file: String
  private let text: SourceText
  private var diagnostics: [Diagnostic] = []

  /// The texts of a file; what has none is told.
  ///
  /// - Parameter file: For messages.
  public static func read(_ bytes: [UInt8], file: String) -> Diagnosed<NamedTexts> {
    var texts = NamedTexts(file: file, text: SourceText(decoding: bytes))
    let parsed = YAML.parse(texts.text.span, of: texts.text, file: file)
    texts.diagnostics = parsed.diagnostics
    if let node = parsed.value, !node.isNull {
      if case .mapping = node.content {
        texts.add(node, "", at: node.offset)
      } else {
        texts.report(node.offset, "is \(node.kindName); write 'name: text' lines")
      }
    }
    return Diagnosed(texts, texts.diagnostics)
  }

  private init(file: String, text: SourceText) {
    self.file = file
    self.text = text
  }

  private mutating func add(_ node: YAMLNode, _ name: String, at offset: Int) {
    let before = name.isEmpty ? "" : name + "."
    switch node.content {
    case .mapping(let pairs):
      for pair in pairs { add(pair.value, before + pair.key, at: pair.keyOffset) }
    case .sequence(let items):
      for (index, item) in items.enumerated() {
        add(item, before + String(index + 1), at: item.offset)
      }
    case .scalar(let words, _):
      guard !node.isNull else { return report(offset, "'\(name)' is empty; write one text") }
      // Nearly all are one line of ASCII, which is seen at its bytes.
      let isLine = words.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
      let line = isLine ? words : words.split(whereSeparator: \.isNewline).joined(separator: " ")
      let location = SourceLocation(file: file, text: text, offset: offset)
      entries.append(Entry(name: name, text: line, location: location))
    }
  }

  private mutating func report(_ offset: Int, _ message: String) {
    let location = SourceLocation(file: file, text: text, offset: offset)
    diagnostics.append(.error(location, message, id: "wrong-type"))
  }
}

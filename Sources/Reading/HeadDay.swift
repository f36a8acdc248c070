import FrontMatter
import Model
import Provenance

/// Where a head names the day on which its article is to be published.
public enum HeadDay {
  /// The value that is a day behind another, under any name that a head may have for it; nil where there is none.
  ///
  /// - Parameter today: In days since 1970-01-01.
  public static func place(behind today: Int, in bytes: [UInt8], of file: ContentFile)
    -> SourceLocation?
  {
    guard file.format == .markdown || file.format == .plainText else { return nil }
    let text = SourceText(validated: UTF8Decoding.repaired(bytes).bytes)
    let split = FrontMatterSplit(text, takesHeaderLines: file.format == .markdown)
    guard let span = split.head else { return nil }
    let node =
      switch split.format {
      case .yaml: YAML.parse(span, of: text, file: file.path).value
      case .toml: TOML.parse(span, of: text, file: file.path).value
      case .lines: HeaderLines.parse(span, of: text)
      }
    guard case .mapping(let pairs)? = node?.content else { return nil }
    let names = Set(ForeignKeys.names(of: "date") + ForeignKeys.names(of: "release"))
    let pair = pairs.first { pair in
      guard names.contains(pair.key.lowercased()), case .scalar(let word, _) = pair.value.content
      else { return false }
      return DateReader.read(word).map { $0.dayNumber > today } == true
    }
    return pair.map { SourceLocation(file: file.path, text: text, offset: $0.value.offset) }
  }
}

/// A file beside the article that its Markdown shows or leads to: `![quay](quay.jpg)`, `[table](table.pdf)`.
///
/// Whether it is there is not known here, and decides nothing of the text.
public struct LinkedFile: Hashable, Sendable {
  /// As written, entities and escapes undone.
  public let address: String
  /// Whether it is to be shown; else it is led to.
  public let isPicture: Bool
  /// Bytes from the start of the Markdown.
  public let offset: Int
  /// Whether a picture has words for who does not see it, or says that it needs none.
  public var hasWords = true

  /// Whether an address may lead to a file of the content folder: one without a scheme, a host, and words behind `?`.
  static func isLocal(_ address: some Collection<UInt8>) -> Bool {
    guard let first = address.first, first != UInt8(ascii: "#"), address.count <= 1000 else {
      return false
    }
    if first == UInt8(ascii: "/"), address.dropFirst().first == UInt8(ascii: "/") { return false }
    return !address.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?") || $0 < 0x20 }
  }
}

/// A file in the site that an article shows or leads to.
public struct PlacedFile: Sendable {
  /// The way to it from the page.
  let address: String
  /// Of a picture, in pixels, where they are known.
  let size: (width: Int, height: Int)?

  /// A file that the page reaches by an address.
  public init(address: String, size: (width: Int, height: Int)? = nil) {
    self.address = address
    self.size = size
  }
}

/// The attributes that readers of a page ask for; all others are dropped while a page is read.
///
/// A case is called as the attribute is, but for `httpEquiv`.
public enum HTMLAttribute: UInt8, Sendable, CaseIterable {
  case `class`, id, itemprop, rel, href, datetime, content, property, name, role, style
  case hidden, lang, httpEquiv, src, alt

  /// As a page writes it, lower case.
  public var text: String {
    switch self {
    case .httpEquiv: "http-equiv"
    default: "\(self)"
    }
  }

  /// The attribute of a name in any case.
  /// nil for those that nobody asks for.
  static func named(_ name: some Collection<UInt8>) -> HTMLAttribute? {
    let count = name.count
    guard count <= longest else { return nil }
    return byLength[count].first { $0.name.elementsEqual(name.lazy.map(lowerCase)) }?.attribute
  }

  /// Bytes of the longest name: "http-equiv" has ten.
  private static let longest = 11
  /// Names by length, which leaves at most four of them to compare.
  private static let byLength: [[(name: [UInt8], attribute: HTMLAttribute)]] =
    (0...longest).map { length in
      allCases.filter { $0.text.utf8.count == length }.map { (Array($0.text.utf8), $0) }
    }
}

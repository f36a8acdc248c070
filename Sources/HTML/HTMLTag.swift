internal import CGumbo

/// The elements that readers of a page tell apart; `other` for all the rest.
///
/// A case is called as its element is, by which `byNumber` finds it. There must be no more than 64, as `Group`
/// has a bit for each.
public enum HTMLTag: UInt8, Sendable, CaseIterable {
  case other, html, head, title, meta, link, body
  case article, section, nav, aside, header, footer, main, address, hgroup
  case h1, h2, h3, h4, h5, h6
  case p, div, span, a, br, hr, pre, blockquote, q, cite, center
  case ol, ul, li, dl, dt, dd, menu
  case figure, figcaption
  case table, caption, tbody, thead, tfoot, tr, td, th
  case form, fieldset, legend, label, button
  case time, sup, sub, details, summary, noscript, template, ins, del

  /// The level of a heading, 1 to 6; nil for other elements.
  public var headingLevel: Int? {
    let level = Int(rawValue) - Int(HTMLTag.h1.rawValue) + 1
    return (1...6).contains(level) ? level : nil
  }

  /// Whether an element begins and ends a line of its own, as browsers show it without a style sheet.
  /// `other` is not: what is not known stands in its line.
  public var isBlock: Bool {
    switch self {
    case .span, .a, .br, .q, .cite, .label, .button, .time, .sup, .sub, .ins, .del, .other: false
    default: true
    }
  }

  /// A set of elements.
  /// For questions such as whether any of several elements stands around a block.
  public struct Group: OptionSet, Hashable, Sendable {
    /// A bit each.
    public let rawValue: UInt64
    /// Elements from their bits.
    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }
  }

  /// The set of this element alone.
  @inlinable public var group: Group { Group(rawValue: 1 << UInt64(rawValue)) }

  /// By libgumbo's number of the element.
  /// Those that nobody tells apart are `other`. Made once.
  static let byNumber: [HTMLTag] = {
    var byName: [String: HTMLTag] = [:]
    for tag in HTMLTag.allCases where tag != .other { byName["\(tag)"] = tag }
    return (0..<GUMBO_TAG_LAST.rawValue).map { number in
      gumbo_normalized_tagname(GumboTag(number)).flatMap { byName[String(cString: $0)] } ?? .other
    }
  }()
}

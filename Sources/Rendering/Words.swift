import Model
import Provenance

/// The words of a site that readers meet beside those of articles, by their names in `words.yml`.
///
/// Templates have them as `{{word.summary}}`, put in when they are compiled. Those that hold a number or a date are asked for here.
public struct Words: Hashable, Sendable {
  /// All of them, by name, for the templates.
  public let texts: [String: String]
  /// Differs where any of them differs.
  let digest: Digest
  /// "Paragraph {n}", before and behind the number, escaped for an attribute: it is printed with each paragraph.
  let paragraph: Sides

  /// Words by their names; none of those that pages need may be missing, or a page has nothing there.
  public init(_ texts: [String: String] = [:]) {
    self.texts = texts
    digest = Digest(
      texts.sorted { $0.key < $1.key }.flatMap { Array("\($0.key)\u{0}\($0.value)\u{0}".utf8) })
    let sides = (texts["paragraph"] ?? "{n}").split(
      separator: "{n}", maxSplits: 1, omittingEmptySubsequences: false)
    paragraph = Sides(
      before: Self.escaped(sides[0]), behind: sides.count > 1 ? Self.escaped(sides[1]) : [])
  }

  /// What stands on either side of a number.
  struct Sides: Hashable, Sendable {
    let before: [UInt8]
    let behind: [UInt8]
  }

  private static func escaped(_ words: Substring) -> [UInt8] {
    words.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: "\""): Array("&quot;".utf8)
      default: [byte]
      }
    }
  }

  /// The names of words that pages need whatever their templates ask for.
  public static let needed =
    (1...12).map { "months.\($0)" } + [
      "day", "month", "no-date", "no-changes", "share", "share-least", "speaker-not-clear",
      "paragraph",
      "mark.summary", "mark.figure", "mark.related", "mark.quote", "mark.correction",
      "count.quotes-in-articles", "source-not-said", "chart", "other-voices", "digits.group",
      "digits.point", "why.copied-words", "why.same-figure", "why.running-count",
      "why.lead-figures", "why.same-noun-and-holder",
    ] + (counted + countedSome).map { "count.\($0).other" }
  /// Those that may be missing.
  public static let optional =
    counted.flatMap { ["count.\($0).none", "count.\($0).one"] }
    + countedSome.map { "count.\($0).one" }

  private static let counted = [
    "briefs", "articles", "quotes", "key-figures", "key-quotes", "stories", "series", "reports",
  ]
  /// What is only counted where there is any.
  private static let countedSome = [
    "changed-sentences", "added-sentences", "removed-sentences", "respelled-sentences",
    "more-changes",
  ]

  /// The words of a name.
  subscript(name: String) -> String { texts[name] ?? "" }

  /// "no briefs", "1 brief", "2 briefs".
  func counted(_ count: Int, _ name: String) -> String {
    let form = count == 0 ? "none" : count == 1 ? "one" : "other"
    return filled(
      texts["count.\(name).\(form)"] ?? self["count.\(name).other"], ["n": String(count)])
  }

  /// "3 quotes in 2 articles".
  func counted(quotes: Int, articles: Int) -> String {
    filled(
      self["count.quotes-in-articles"],
      ["quotes": counted(quotes, "quotes"), "articles": counted(articles, "articles")])
  }

  /// "9 %", rounded; "less than 1 %" for what would be none.
  func share(_ part: Int, of whole: Int) -> String {
    let percent = whole > 0 ? (200 * part + whole) / (2 * whole) : 0
    return percent == 0 && part > 0 && whole > 0
      ? self["share-least"] : filled(self["share"], ["n": String(percent)])
  }

  /// "16 June 2014".
  func day(_ date: ArticleDate) -> String { filled(self["day"], values(date)) }

  /// "June 2014".
  func month(_ date: ArticleDate) -> String { filled(self["month"], values(date)) }

  private func values(_ date: ArticleDate) -> KeyValuePairs<StaticString, String> {
    [
      "day": String(date.day), "month": self["months.\(date.month)"], "year": String(date.year),
    ]
  }

  /// A pattern with each name in braces replaced by its value; what stands in braces and is no name stays.
  private func filled(_ pattern: String, _ values: KeyValuePairs<StaticString, String>) -> String {
    // By bytes: days and counts are filled in at every line of a list.
    var output: [UInt8] = []
    output.reserveCapacity(64)
    var pattern = pattern
    pattern.withUTF8 { bytes in
      var rest = bytes[...]
      while let open = rest.firstIndex(of: UInt8(ascii: "{")),
        let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        output += rest[..<open]
        let name = rest[(open + 1)..<close]
        let value = values.first { key, _ in
          key.withUTF8Buffer { $0.elementsEqual(name) }
        }
        if let value { output += value.value.utf8 } else { output += rest[open...close] }
        rest = rest[(close + 1)...]
      }
      output += rest
    }
    return String(decoding: output, as: UTF8.self)
  }
}

import Language
import Model
import Provenance

/// Finds figures in any language: plain digits beside a sign that means one thing everywhere.
///
/// What a separator is worth depends on the language ("1.500", "1,5"), so numbers with one are left out, and so are
/// those whose digits may go on beyond a space ("1 500 €") and those before a word that may scale them ("€ 5 Mio.").
/// "$", "£" and "¥" are the signs of several countries, "ha" and "mm" are words of some languages. Modifiers, ranges,
/// subjects and sources are not read.
///
/// It is what is left of finding where the language is not English. It would rather miss a figure than misread one:
/// every doubt about where a number begins or ends makes it no figure.
public struct SignedFigureFinder: Sendable {
  /// A finder; it has no settings.
  public init() {}

  /// All such figures outside the headline, in article order; of more than `FigureFinder.most` one more than those.
  ///
  /// One pass over the tokens of each paragraph; what a number is beside never crosses a paragraph's end.
  public func find(in document: Document) -> [Figure] {
    var figures: [Figure] = []
    for paragraph in document.paragraphs where !paragraph.isTitle {
      for token in paragraph.tokens where figures.count <= FigureFinder.most {
        if let figure = figure(at: token, in: paragraph.tokens, document) { figures.append(figure) }
      }
    }
    return figures
  }

  /// Singular in lower case, as in the tables of units.
  private typealias Unit = (name: String, kind: FigureKind)

  /// A sign behind the number wins over one before it: in "€ 5 %" the percent counts.
  ///
  /// - Parameters:
  ///   - index: Into `document.tokens`.
  ///   - range: The paragraph's tokens, beyond which nothing is looked at.
  private func figure(at index: Int, in range: Range<Int>, _ document: Document) -> Figure? {
    let tokens = document.tokens
    guard tokens[index].kind == .number, let value = plainValue(tokens[index], document),
      !continues(before: index, range, tokens)
    else { return nil }
    var found: (unit: Unit, tokens: Range<Int>)?
    if let unit = unit(behind: index, range, document) {
      found = (unit.unit, index..<unit.end)
    } else if let unit = currency(before: index, range, document) {
      found = (unit, index - 1..<index + 1)
    }
    guard let found else { return nil }
    return Figure(
      excerpt: document.excerpt(found.tokens), value: value, upperValue: nil, modifier: .exact,
      unit: found.unit.name, kind: found.unit.kind, counted: nil, fate: nil, subject: nil,
      attribution: nil, hedge: nil,
      sentence: document.text[document.sentences[document.sentence(of: index)].span])
  }

  /// Digits only, at most fifteen of them.
  ///
  /// Fifteen digits are exact as a `Double`. A decimal point, a comma or any other separator inside the token gives
  /// nil.
  private func plainValue(_ token: Token, _ document: Document) -> Double? {
    guard token.end - token.start <= 15 else { return nil }
    var value = 0.0
    for byte in document.text.bytes[token.start..<token.end] {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Double(byte &- 0x30)
    }
    return value
  }

  /// Whether the number may have begun earlier, is signed, or is the end of a range: "1 500 €", "1'500 €", "5–10 %",
  /// "-5 °C".
  ///
  /// Any mark glued to the number counts as doubt, as do a letter ("A5 %") and brackets or quotation marks that are
  /// glued on both sides. A sign of money is none, unless a number stands before it ("5€50").
  private func continues(before index: Int, _ range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard index > range.lowerBound else { return false }
    let before = tokens[index - 1]
    switch before.kind {
    case .number, .hyphen, .dash: return true
    case .currency:
      return index - 1 > range.lowerBound && tokens[index - 2].kind == .number
    case .openBracket, .quotationMark: return tokens[index].isGlued && before.isGlued
    case .comma, .colon, .stop: return tokens[index].isGlued
    case .word: return tokens[index].isGlued
    default: return tokens[index].isGlued
    }
  }

  /// Signs are compared as printed: "KM" and "Kg" are not read.
  ///
  /// - Returns: The unit and the index just behind it; nil where the sign may belong to what follows.
  private func unit(behind index: Int, _ range: Range<Int>, _ document: Document) -> (
    unit: Unit, end: Int
  )? {
    let next = index + 1
    guard next < range.upperBound else { return nil }
    let words = document.text.string(document.tokens[next].span)
    switch document.tokens[next].kind {
    case .percent: return words == "%" ? (("percent", .percent), next + 1) : nil
    case .currency:
      // "5€50"
      guard next + 1 >= range.upperBound || document.tokens[next + 1].kind != .number else {
        return nil
      }
      return Self.currencies[words].map { (($0, .money), next + 1) }
    case .symbol where words == "°":
      let letter = next + 1
      guard letter < range.upperBound, document.tokens[letter].isGlued,
        document.text.string(document.tokens[letter].span) == "C"
      else { return nil }
      return (("celsius", .temperature), letter + 1)
    case .word:
      guard let unit = Self.measures[words], !isDivided(next + 1, range, document) else {
        return nil
      }
      return (unit, next + 1)
    default: return nil
    }
  }

  /// "km/h", "kg/m": another unit than the letters say.
  ///
  /// Asked of the token behind the unit.
  private func isDivided(_ index: Int, _ range: Range<Int>, _ document: Document) -> Bool {
    index < range.upperBound && document.tokens[index].isGlued
      && document.tokens[index].kind == .symbol
  }

  /// "€50", "€ 50," with no word behind that may scale it.
  ///
  /// Behind the number only a comma, stop, closing bracket, colon or the paragraph's end will do; any word might scale
  /// it.
  private func currency(before index: Int, _ range: Range<Int>, _ document: Document) -> Unit? {
    guard index > range.lowerBound, document.tokens[index - 1].kind == .currency,
      let name = Self.currencies[document.text.string(document.tokens[index - 1].span)]
    else { return nil }
    if index + 1 < range.upperBound {
      let next = document.tokens[index + 1].kind
      guard next == .comma || next == .stop || next == .closeBracket || next == .colon else {
        return nil
      }
    }
    return (name, .money)
  }

  /// Signs of one currency each.
  private static let currencies = ["€": "euro", "₽": "russian ruble", "₺": "turkish lira"]
  /// Letters that are no word in the languages of news, as printed.
  private static let measures: [String: Unit] = [
    "km": ("kilometer", .distance), "cm": ("centimeter", .distance), "kg": ("kilogram", .mass),
  ]
}

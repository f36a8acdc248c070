import Language
import Model

/// Units that are marks rather than letters: degrees, primes, and a unit in brackets.
///
/// The tokenizer calls them symbols or brackets; they are compared as bytes.
struct UnitSigns {
  let scene: Scene

  /// - Parameter index: Just behind the number, inside the sentence.
  func unit(at index: Int) -> FoundUnit? {
    degreeSign(index) ?? prime(index) ?? bracketed(index)
  }

  /// "°C", "° Fahrenheit", "℃", and the bare sign.
  ///
  /// The masculine ordinal sign and the ring above are read as one too, since they are printed for it. The letter may stand behind a space.
  private func degreeSign(_ index: Int) -> FoundUnit? {
    let token = scene.tokens[index]
    let bytes = scene.document.text.bytes[token.start..<token.end]
    if bytes.elementsEqual("℃".utf8) {
      return FoundUnit(name: "celsius", kind: .temperature, end: index + 1)
    }
    if bytes.elementsEqual("℉".utf8) {
      return FoundUnit(name: "fahrenheit", kind: .temperature, end: index + 1)
    }
    guard
      bytes.elementsEqual("°".utf8) || bytes.elementsEqual("º".utf8)
        || bytes.elementsEqual("˚".utf8)
    else { return nil }
    switch scene.key(index + 1) {
    case "c", "celsius", "centigrade":
      return FoundUnit(name: "celsius", kind: .temperature, end: index + 2)
    case "f", "fahrenheit":
      return FoundUnit(name: "fahrenheit", kind: .temperature, end: index + 2)
    default: return FoundUnit(name: "degree", kind: .temperature, end: index + 1)
    }
  }

  /// "6′", "2″": the marks that mean nothing else. Straight quotation marks are read as such.
  ///
  /// Glued to the number. Feet and inches, as of a height; minutes of arc are not told apart.
  private func prime(_ index: Int) -> FoundUnit? {
    guard scene.isGlued(index), !isMinute(index) else { return nil }
    let token = scene.tokens[index]
    let bytes = scene.document.text.bytes[token.start..<token.end]
    if bytes.elementsEqual("′".utf8) {
      return FoundUnit(name: "foot", kind: .distance, end: index + 1)
    }
    if bytes.elementsEqual("″".utf8) {
      return FoundUnit(name: "inch", kind: .distance, end: index + 1)
    }
    return nil
  }

  /// "Nils Holm (6′)": alone in brackets behind a name it is the minute of a goal.
  ///
  /// Several may stand there, and an added minute: "(12′, 90+2′)".
  private func isMinute(_ prime: Int) -> Bool {
    var open = prime - 1
    while open > prime - 12,
      scene.isKind(open, [.number, .comma, .symbol]) || scene.key(open) == "pen"
    {
      open -= 1
    }
    return scene.kind(open) == .openBracket && scene.kind(open - 1) != nil
      && scene.tokens[open - 1].isCapitalised
  }

  /// "20 [kg]", "300 (MW)"
  ///
  /// The bracket must close right behind the unit; the end is behind it.
  private func bracketed(_ index: Int) -> FoundUnit? {
    let close: UInt8
    switch scene.byte(index) {
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    case UInt8(ascii: "{"): close = UInt8(ascii: "}")
    case UInt8(ascii: "<"): close = UInt8(ascii: ">")
    default: return nil
    }
    guard var found = UnitForms(scene: scene).form(index + 1), found.end < scene.limit,
      scene.byte(found.end) == close,
      scene.tokens[found.end].end - scene.tokens[found.end].start == 1
    else { return nil }
    found.end += 1
    return found
  }
}

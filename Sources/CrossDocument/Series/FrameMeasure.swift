import Language
import Model
import Provenance

/// What is measured, and what it is worth.
struct FrameMeasure {
  /// The dimension of what is counted and not measured.
  static let count = WordHash.text("count")
  private static let magnitude = WordHash.text("magnitude")

  let dimension: UInt32
  let amount: Double
  /// The unit as it was, where it was converted; 0 where not.
  let unit: UInt32
  let head: UInt32
  let isPeople: Bool

  init(_ scene: FrameScene) {
    let figure = scene.figure
    let name = figure.unit ?? ""
    switch figure.kind {
    case .count, .other:
      if Self.isMagnitude(scene) {
        dimension = Self.magnitude
        amount = figure.value
        (head, isPeople) = (Self.magnitude, false)
      } else {
        dimension = Self.count
        amount = figure.value
        let last = Self.last(of: name)
        let key = WordKey(last.utf8)
        let isNation = Self.isNation(scene)
        isPeople =
          isNation || FrameWords.people.contains(key)
          || last.isEmpty && scene.fate.isOfPeople
          || scene.range.contains { scene.token($0).isAny(of: .personNoun) }
        head =
          isNation || FrameWords.emptyHeads.contains(key) || last.isEmpty
          ? 0 : WordHash.text(last)
      }
      unit = 0
    default:
      // Nothing else has a unit that is another's multiple; a pound of money weighs nothing.
      let isOfSpace = [.distance, .area, .mass, .speed].contains(figure.kind)
      let measured = isOfSpace ? Self.measured(name) : (unit: name, factor: 1)
      dimension = WordHash.text(measured.unit)
      amount = figure.value * measured.factor
      self.unit = measured.factor == 1 ? 0 : WordHash.text(name)
      head = Self.thing(scene)
      isPeople = false
    }
  }

  /// "40 Norlanders": a people's name in the plural, which says no more than "people".
  private static func isNation(_ scene: FrameScene) -> Bool {
    guard scene.range.count > 1, let last = scene.range.last else { return false }
    let token = scene.token(last)
    return token.isWord && token.isCapitalised && token.flags.contains(.hasLowerCase)
      && !token.flags.contains(.hasDigit)
      && scene.document.text.bytes[token.end - 1] == UInt8(ascii: "s")
  }

  /// Strength of a quake, whose unit has no word of its own.
  private static func isMagnitude(_ scene: FrameScene) -> Bool {
    guard scene.figure.value < 10 else { return false }
    let unit = scene.figure.unit ?? ""
    if unit.hasPrefix("magnitude") { return true }
    guard unit.isEmpty || unit.hasSuffix("quake") else { return false }
    func tells(_ index: Int) -> Bool {
      scene.token(index).key.isOne(of: "magnitude", "richter")
    }
    return scene.before(3).contains(where: tells) || scene.behind(5).contains(where: tells)
  }

  /// Lengths, areas and weights as one unit each, so that a report in miles meets one in kilometers.
  private static func measured(_ unit: String) -> (unit: String, factor: Double) {
    let words = unit.utf8.split(separator: UInt8(ascii: " "))
    guard words.count > 2, words[1].elementsEqual("per".utf8) else {
      return factors[unit] ?? (unit, 1)
    }
    let base = String(unit[..<words[0].endIndex])
    guard let row = factors[base] else { return (unit, 1) }
    return (row.0 + unit[words[0].endIndex...], row.1)
  }

  /// The last word of a unit.
  private static func last(of unit: String) -> Substring {
    let start = unit.utf8.lastIndex(of: UInt8(ascii: " ")).map { unit.utf8.index(after: $0) }
    return unit[(start ?? unit.startIndex)...]
  }

  private static let factors: [String: (String, Double)] = [
    "mile": ("meter", 1609.344), "kilometer": ("meter", 1000), "foot": ("meter", 0.3048),
    "yard": ("meter", 0.9144), "nautical mile": ("meter", 1852), "inch": ("meter", 0.0254),
    "centimeter": ("meter", 0.01), "acre": ("square meter", 4046.86),
    "hectare": ("square meter", 10000), "square mile": ("square meter", 2_589_988),
    "square kilometer": ("square meter", 1_000_000), "ton": ("kilogram", 1000),
    "tonne": ("kilogram", 1000), "pound": ("kilogram", 0.4536), "gram": ("kilogram", 0.001),
  ]

  /// The noun that a measure is of: "a loss of $2 billion", "a $5 billion deal", "a depth of 10 miles".
  private static func thing(_ scene: FrameScene) -> UInt32 {
    if let next = scene.behind(1).first, isNoun(next, scene) { return stem(next, scene) }
    for index in scene.before(5) {
      if scene.isBreak(index) || scene.isNumber(index) { break }
      if scene.token(index).isAny(of: [.functionWord, .approximator, .adverb]) { continue }
      return stem(index, scene)
    }
    return 0
  }

  private static func isNoun(_ index: Int, _ scene: FrameScene) -> Bool {
    let token = scene.token(index)
    return token.isWord && !token.isCapitalised
      && !token.isAny(of: [.functionWord, .commonVerb, .speechVerb, .adverb, .timeWord])
  }

  private static func stem(_ index: Int, _ scene: FrameScene) -> UInt32 {
    WordHash.stem(scene.token(index), in: scene.document.text.bytes)
  }
}

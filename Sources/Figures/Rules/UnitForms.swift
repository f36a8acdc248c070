import Language
import Model
import Provenance

/// Units as the lexicon prints them, without what they are counted by: words with their prefixes and powers, and signs.
///
/// What a number stands before is looked up by its first word; of all forms that begin with it the longest that fits
/// and that its neighbours allow is taken.
struct UnitForms {
  let scene: Scene

  /// The unit at `index`, without what it is counted by.
  ///
  /// A power before a length ("square miles") goes first, then the table, then a metric prefix parted from its base in
  /// letters ("kilometres").
  ///
  /// - Parameter index: Where the unit's first word would stand.
  /// - Returns: Nil where no word stands, or one that is no unit here.
  /// - Complexity: O(1) in the text; linear in the forms with the same first word.
  func form(_ index: Int) -> FoundUnit? {
    guard scene.kind(index) == .word else { return nil }
    let key = scene.key(index)
    if let power = power(key) { return powered(index, power) }
    if let found = match(UnitLexicon.table, UnitLexicon.table.first(key), index, prefix: "") {
      return exponent(found)
    }
    let token = scene.tokens[index]
    let bytes = scene.document.text.bytes
    guard let prefix = UnitLexicon.prefix(of: bytes, token.start..<token.end) else { return nil }
    let bases = UnitLexicon.bases
    let first = bases.first(WordKey(bytes[(token.start + prefix.word.count)..<token.end]))
    return match(bases, first, index, prefix: prefix.name).map(exponent)
  }

  /// Pounds become money here, as the table knows them for a weight only.
  ///
  /// - Parameters:
  ///   - table: Whose forms they are.
  ///   - first: The first form to try, -1 for none.
  ///   - index: The unit's first word.
  ///   - prefix: Put before the unit's name.
  private func match(_ table: FormTable, _ first: Int, _ index: Int, prefix: String) -> FoundUnit? {
    guard first >= 0, !isName(index) else { return nil }
    let guarding = ShySignRule(scene: scene)
    var at = first
    while at >= 0 {
      let form = table.forms[at]
      if let end = end(of: table.words[form.rest], index), guarding.allows(form, at: index) {
        let unit = table.units[form.unit]
        if unit.kind == .mass, unit.name == "pound" {
          return pounds(SterlingRule(scene: scene).kind(index), end)
        }
        return FoundUnit(name: prefix + unit.name, kind: unit.kind, end: end)
      }
      at = form.next
    }
    return nil
  }

  /// Pounds of which it is not known whether they are paid or weighed keep their name and measure nothing.
  private func pounds(_ kind: FigureKind, _ end: Int) -> FoundUnit {
    FoundUnit(name: kind == .money ? "pound sterling" : "pound", kind: kind, end: end)
  }

  /// "Second Division", "three World Cups": with a capital inside a sentence these are no units.
  ///
  /// A few units that are common parts of names; all others are read with a capital too.
  private func isName(_ index: Int) -> Bool {
    guard scene.tokens[index].isCapitalised, !scene.tokens[index].flags.contains(.opensSentence)
    else { return false }
    switch scene.key(index) {
    case "second", "seconds", "quarter", "cup", "cups", "bucks", "mark": return true
    default: return false
    }
  }

  /// Just behind the further words of a form; a hyphen or a stop may stand before each ("lb-ft", "fl. oz").
  ///
  /// - Parameters:
  ///   - words: Those behind the first.
  ///   - index: The first word.
  /// - Returns: Nil where a word is another.
  private func end(of words: ArraySlice<WordKey>, _ index: Int) -> Int? {
    var next = index + 1
    for word in words {
      if scene.isGlued(next), scene.kind(next) == .hyphen || scene.kind(next) == .stop { next += 1 }
      guard scene.key(next) == word else { return nil }
      next += 1
    }
    return next
  }

  // MARK: Areas and volumes

  /// The beginning of the unit's name, with its space, and what it measures.
  private func power(_ key: WordKey) -> (name: String, kind: FigureKind)? {
    switch key {
    case "square", "sq": ("square ", .area)
    case "cubic", "cu": ("cubic ", .volume)
    default: nil
    }
  }

  /// "square miles", "sq. ft", "cubic yards"
  ///
  /// One power only; "in" behind one is inches, unless a number follows: "five square in 2010".
  ///
  /// - Returns: Nil where what follows is no length.
  private func powered(_ index: Int, _ power: (name: String, kind: FigureKind)) -> FoundUnit? {
    var next = index + 1
    if scene.kind(next) == .stop, scene.isGlued(next) { next += 1 }
    if scene.kind(next) == .hyphen, scene.isGlued(next) { next += 1 }
    if scene.key(next) == "in", scene.kind(next + 1) != .number {
      return FoundUnit(name: power.name + "inch", kind: power.kind, end: next + 1)
    }
    guard self.power(scene.key(next)) == nil, let length = form(next), length.kind == .distance
    else {
      return nil
    }
    return FoundUnit(name: power.name + length.name, kind: power.kind, end: length.end)
  }

  /// "km²", "m³", "m^2", "metres squared" has its power behind.
  ///
  /// - Returns: `found` itself where no exponent is glued to it. "²" and "³" are two bytes of UTF-8 each, C2 B2 and C2
  ///   B3.
  private func exponent(_ found: FoundUnit) -> FoundUnit {
    guard found.kind == .distance, scene.isGlued(found.end), scene.kind(found.end) == .symbol else {
      return found
    }
    let token = scene.tokens[found.end]
    let bytes = scene.document.text.bytes
    if token.end - token.start == 2, bytes[token.start] == 0xC2 {
      if bytes[token.start + 1] == 0xB2 {
        return FoundUnit(name: "square " + found.name, kind: .area, end: found.end + 1)
      }
      if bytes[token.start + 1] == 0xB3 {
        return FoundUnit(name: "cubic " + found.name, kind: .volume, end: found.end + 1)
      }
    }
    if bytes[token.start] == UInt8(ascii: "^"), scene.isGlued(found.end + 1) {
      switch scene.kind(found.end + 1) == .number ? scene.byte(found.end + 1) : 0 {
      case UInt8(ascii: "2"):
        return FoundUnit(name: "square " + found.name, kind: .area, end: found.end + 2)
      case UInt8(ascii: "3"):
        return FoundUnit(name: "cubic " + found.name, kind: .volume, end: found.end + 2)
      default: break
      }
    }
    return found
  }
}

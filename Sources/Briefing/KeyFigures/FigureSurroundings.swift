import Language
import Model
import Provenance

/// A figure, its tokens and the sentence around it.
struct FigureScene {
  let figure: Figure
  let tokens: Range<Int>
  let sentence: Range<Int>
  /// All tokens of the document.
  let all: [Token]

  func token(_ index: Int) -> Token? {
    sentence.contains(index) ? all[index] : nil
  }

  /// The cues of one token.
  func cues(_ index: Int) -> FigureCues { token(index).map { FigureCues.of($0.key) } ?? [] }

  /// The cues of a run of tokens, as far as it lies in the sentence.
  func cues(_ range: Range<Int>) -> FigureCues {
    range.clamped(to: sentence).reduce(into: []) {
      $0.formUnion(FigureCues.of(all[$1].key))
    }
  }
}

extension FigureRow {
  /// What it measures and how it is written.
  mutating func addForm(of figure: Figure) {
    let size = abs(figure.value)
    let isSpelled = !figure.excerpt.bytes.contains { (0x30...0x39).contains($0) }
    let isPeople = self[.count] && Self.cuesOfHead(figure.unit).contains(.people)
    self[.people] = isPeople
    self[.unitless] = figure.unit == nil
    self[.spelled] = isSpelled
    self[.spelledPeople] = isSpelled && isPeople
    self[.spelledDuration] = isSpelled && self[.duration]
    self[.childAge] = self[.age] && size < 18
    self[.greatAge] = self[.age] && size >= 80
    self[.one] = size == 1
    self[.round] = size >= 10 && size.truncatingRemainder(dividingBy: 10) == 0
    self[.range] = figure.upperValue != nil
    self[.about] = figure.modifier == .about
    self[.over] = figure.modifier == .over
    self[.under] = figure.modifier == .under
    if self[.money] {
      set(.moneySize, Self.magnitude(size))
    } else if !self[.count], !self[.age] {
      set(.otherSize, Self.magnitude(size))
    }
  }

  /// What stands around it, and what that tells.
  mutating func addSurroundings(
    _ scene: FigureScene, hasFinding: Bool, isStoryOfDeath: Bool, sentence: Int
  ) {
    let figure = scene.figure
    let start = scene.tokens.lowerBound
    let end = scene.tokens.upperBound
    let before = scene.token(start - 1)
    let behind = scene.token(end)
    let own = scene.cues(scene.tokens.prefix(12))
    let near = own.union(scene.cues(start - 5..<start)).union(scene.cues(end..<end + 5))
    self[.afterComma] = before?.kind == .comma
    self[.apposition] =
      before?.kind == .comma && (behind?.kind == .comma || behind?.kind == .colon)
    self[.afterAnd] = before?.key == "and" || before?.key == "or"
    self[.afterThan] = (1...3).contains { scene.token(start - $0)?.key == "than" }
    self[.definite] = scene.cues(start - 1).contains(.definite)
    self[.another] =
      own.union(scene.cues(start - 1)).contains(.other)
      || Self.cuesOfHead(figure.unit).contains(.other)
    self[.restated] = before?.key == "or" && scene.token(start - 2)?.kind == .comma
    self[.ofBehind] = behind?.key == "of"
    self[.afterBe] = scene.cues(start - 1).contains(.be)
    self[.subordinate] = scene.cues(start - 8..<start).contains(.subordinate)
    self[.compound] =
      !self[.age]
      && scene.tokens.prefix(12).contains { scene.all[$0].kind == .hyphen }
    self[.timeApart] = self[.duration] && scene.cues(end..<end + 3).contains(.apart)
    self[.background] =
      !self[.duration]
      && scene.cues(start - 4..<start).union(scene.cues(end..<end + 4)).contains(.background)
    self[.hurt] = near.contains(.hurt)
    self[.crime] = near.contains(.crime)
    self[.superlative] = near.contains(.superlative)
    self[.change] = scene.cues(start - 4..<start).contains(.change)
    self[.cost] = self[.money] && near.contains(.cost)
    self[.finding] = hasFinding && (self[.percent] || figure.kind == .ratio)
    if figure.unit == "point", scene.cues(start - 6..<start).contains(.marketIndex) {
      set(.marketIndex, 2)
    }
    addDeath(scene, near, isStoryOfDeath: isStoryOfDeath, sentence: sentence)
  }

  /// How many died, and at which age.
  private mutating func addDeath(
    _ scene: FigureScene, _ near: FigureCues, isStoryOfDeath: Bool, sentence: Int
  ) {
    let start = scene.tokens.lowerBound
    self[.atAge] =
      self[.age]
      && (scene.cues(start - 1).contains(.age) || scene.token(start - 2)?.key == "age")
    self[.deathCount] = self[.count] && near.contains(.death)
    guard self[.age] || self[.other] else { return }
    self[.deathOther] = self[.other] && near.contains(.death)
    self[.deathAge] = near.contains(.death) || isStoryOfDeath && sentence < 3
    self[.wasAtDeath] = isStoryOfDeath && self[.afterBe]
  }

  /// Orders of magnitude in threes: 1 for thousands, 2 for millions. By the exponent, which is the same on any machine.
  private static func magnitude(_ size: Double) -> Double {
    Double((min(size, 1e18) + 1).exponent) / 10
  }

  /// The cues of the last word of a unit: "police officer" counts officers.
  private static func cuesOfHead(_ unit: String?) -> FigureCues {
    guard let unit else { return [] }
    return FigureCues.of(WordKey(unit.utf8.suffix(while: { $0 != 0x20 })))
  }
}

extension String.UTF8View {
  /// The longest end all of whose bytes fit.
  fileprivate func suffix(while fits: (UInt8) -> Bool) -> Substring.UTF8View {
    var start = endIndex
    while start > startIndex, fits(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}

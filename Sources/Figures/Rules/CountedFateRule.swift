import Language
import Model

/// What happened to those whom a count counts, in words of the figure's own clause: "killed" beside “28 people”.
///
/// Behind it, with verbs that help and adverbs between ("28 people were later killed"); or right before it ("killed at least 28
/// people"). A fate that may come, was feared in vain or did not come is none; where it is feared now, the word of doubt is part of it
/// ("feared dead"). A figure whose own words tell it ("14 dead") needs none.
struct CountedFateRule: LanguageRule {
  /// A sentence with one figure, and its fate in brackets.
  static let examples: [RuleExample] = [
    .finds("At least 28 people were later ⟦killed⟧ on the quay."),
    .finds("A wave ⟦injured⟧ 40 sailors."),
    .finds("A wave ⟦injured⟧ at least 40."),
    .finds("The ferry sank, ⟦killing⟧ all 40 sailors."),
    .finds("Raiders ⟦kidnapped⟧ more than 40 sailors."),
    .finds("Forty sailors were ⟦expelled⟧ on Monday."),
    .finds("Twelve sailors, including the cook, were ⟦killed⟧."),
    .finds("Twelve sailors have since ⟦died⟧."),
    .finds("Twelve sailors were ⟦shot dead⟧ on the quay."),
    .finds("There was no doubt, none: 40 sailors were ⟦killed⟧."),
    .ignores("They would have kidnapped 40 sailors."),
    .ignores("Twelve sailors, including the cook, saw it."),
    .finds("Four sailors ⟦died⟧ on Monday."),
    .ignores("They met 22 sailors detained in each port."),
    .finds("The storm left 300 families ⟦homeless⟧."),
    .finds("Twelve miners are still ⟦missing⟧."),
    .finds("Six sailors are ⟦feared dead⟧."),
    .finds("The police ⟦arrested⟧ more than 14 men on Monday."),
    .ignores("The wave may have injured 40 sailors."),
    .ignores("Most of the 40 residents were injured."),
    .ignores("The 14 men were not injured."),
    .ignores("Some of the old port's 900 sailors were killed."),
    .ignores("None of the 14 men were injured."),
    .ignores("They had a plan that would have displaced 40 families."),
    .ignores("Forty pilots injured the guard."),
    .ignores("The wave left 14 dead."),
  ]

  let scene: Scene

  /// The words that tell it, as token indices of the sentence; nil for none.
  ///
  /// - Complexity: O(1): at most six tokens on either side are asked.
  func fate(of candidate: Candidate) -> Range<Int>? {
    guard candidate.kind == .count,
      !candidate.tokens.prefix(12).contains(where: { isFate($0) }),
      !isDenied(candidate.tokens.lowerBound)
    else { return nil }
    // "40 of its 900 sailors were killed": the whole has not the fate of the part.
    let start = candidate.tokens.lowerBound
    let isWhole =
      scene.key(start - 1) == "of"
      || scene.isWord(start - 1, [.determiner, .possessivePronoun]) && scene.key(start - 2) == "of"
      || isOwnedWhole(start)
    return (isWhole ? nil : behind(candidate.tokens.upperBound))
      ?? before(candidate.tokens.lowerBound)
  }

  /// "150 of the village's | 1,800 residents": an owner of up to four words between.
  private func isOwnedWhole(_ start: Int) -> Bool {
    guard scene.kind(start - 1) == .possessive else { return false }
    var index = start - 2
    while index > start - 7, scene.isKind(index, [.word, .hyphen]), scene.key(index) != "of" {
      index -= 1
    }
    return scene.key(index) == "of" && index < start - 2
  }

  /// "were later | killed", "are | feared dead", "homeless", ", five of them children, were | killed"
  private func behind(_ end: Int) -> Range<Int>? {
    let first = asideEnd(end) ?? end
    var index = first
    while index < min(first + 6, scene.limit) {
      // "Four sailors | died", "had | died"
      if Self.ending.contains(scene.key(index)) { return index..<index + 1 }
      if isFate(index) || index > first && Self.undergone.contains(scene.key(index)) {
        // "freed 22 sailors detained": it may not be the news of them.
        guard index > end || !Self.passing.contains(scene.key(index)) else { return nil }
        // "40 pilots injured the guard": they did it.
        let hasObject = index == end && scene.isWord(index + 1, [.determiner, .possessivePronoun])
        let isLed = index > end && Self.leading.contains(scene.key(index - 1))
        return hasObject ? nil : (isLed ? index - 1 : index)..<index + 1
      }
      let helps =
        scene.isWord(index, [.auxiliary, .adverb]) || Self.helping.contains(scene.key(index))
        || Self.leading.contains(scene.key(index)) && scene.isAny(index + 1, .fate)
      guard helps, !scene.isAny(index, .modal), !scene.isWord(index, .negation) else { return nil }
      index += 1
    }
    return nil
  }

  /// Behind an aside between commas that tells who they are: ", including five children, | were".
  private func asideEnd(_ end: Int) -> Int? {
    guard scene.kind(end) == .comma, Self.telling.contains(scene.key(end + 1)) else { return nil }
    let comma = (end + 2..<max(end + 2, min(end + 14, scene.limit))).first {
      scene.kind($0) == .comma
    }
    return comma.map { $0 + 1 }
  }

  /// "injured | 40 sailors", "killing | all 40 sailors", "kidnapped | 40 others"
  private func before(_ start: Int) -> Range<Int>? {
    let isWhole =
      scene.key(start - 1).isOne(of: "all", "another")
      || scene.isWord(start - 1, .possessivePronoun)
    let verb = isWhole ? start - 2 : start - 1
    // "the injured | 40 sailors"
    guard verb >= scene.first,
      scene.isAny(verb, [.harming, .fate]) || Self.undergone.contains(scene.key(verb)),
      !scene.isWord(verb - 1, [.determiner, .possessivePronoun])
    else { return nil }
    // "could have killed 40", "was injured 40 times": not done, or not to them.
    let isOpen = (1...4).lazy.map { verb - $0 }.prefix { scene.kind($0) != .colon }.contains {
      scene.isAny($0, .modal) || scene.isWord($0, .negation)
    }
    let isPassive = WordKey.formsOfBe.contains(scene.key(verb - 1)) || scene.key(verb - 1) == "been"
    return isOpen || isPassive ? nil : verb..<verb + 1
  }

  /// What ends a clause of somebody's fate by itself.
  private static let ending = WordKey.set("died drowned perished survived escaped")
  /// What is done to people, by others: active before them, passive behind.
  private static let undergone = WordKey.set(
    "kidnapped kidnapping abducted abducting expelled expelling deported deporting executed executing freed freeing seized"
  )
  /// "feared dead", "shot dead": what a word of fate may stand behind and belong to.
  private static let leading = WordKey.set("feared confirmed presumed found shot")
  /// What may stand between people and their fate.
  private static let helping = WordKey.set("who still since reported remain remained")
  /// What opens an aside about them.
  private static let telling = WordKey.set("including mostly most among many some all")

  /// What people also have been before what is told of them.
  private static let passing: WordKeySet = [
    "arrested", "detained", "displaced", "evacuated", "rescued", "hospitalised", "hospitalized",
  ]

  private func isFate(_ index: Int) -> Bool {
    scene.isAny(index, .fate) || scene.key(index) == "rescued"
  }

  /// "None of the 14 men", "no 14"
  private func isDenied(_ start: Int) -> Bool {
    (1...3).lazy.map { start - $0 }.prefix { scene.kind($0) != .colon }.contains {
      scene.isWord($0, .negation) || scene.key($0).isOne(of: "none", "neither", "no")
    }
  }
}

import Language

/// Chooses a set of sentences: the best that fit beside each other, none of which leans on one left out.
///
/// Greedy: the best sentence is taken, together with those that it needs, then the best beside that. What a sentence repeats of
/// those taken counts against it. A sentence with those that it needs is worth their mean.
///
/// All lists are by row. Worths are in the unit of the scores. The weights stand on a plateau: half and twice of each change three
/// lines in eighty briefs at most, and so do rewards for words of the headline or of the article that are not said yet.
///
/// - Complexity: O(*k* × *s*) in chosen and all sentences, times the words of one: what each needs is worked out
///   once, and only of those that may beat the best so far.
struct SummaryChoice {
  /// How good each sentence is by itself.
  let scores: [Double]
  /// What each sentence needs to be read alone; asked only of those that would be taken.
  let rule: LeaningRules
  /// The content words by which repetition is told.
  let words: StoryWords
  /// Words of each sentence.
  let lengths: [Int]
  /// Whether a sentence holds a key figure that somebody is named for.
  let claims: [Bool]
  /// Whether a sentence has what the accused of the headline answers.
  let pleas: [Bool]

  /// What such a sentence is worth more for the last place, where none is chosen yet: a brief without any of its key
  /// figures leaves out what a reader looks for. It costs no ROUGE that could be measured. Asked only of summaries of
  /// three sentences and more.
  private static let coverage = 1.5
  /// What the first answer to an accusation of the headline is worth more, once the news stands there: nothing else goes before
  /// it, and it may bring along the sentence that names whose it is.
  private static let fairness = 10.0
  /// What it costs to say what is said already, all of a sentence's words; half of them cost half of it. The first
  /// sentence taken repeats nothing.
  private static let repetition = 1.6
  /// What a noun with "the" costs that only a sentence left out tells of. It is no reason to leave a sentence out, since a reader
  /// often knows what is meant; of two that are nearly as good, the one that explains itself is taken.
  private static let strangeness = 0.4
  /// How many sentences one may bring along. A row that would need a third cannot be chosen.
  private static let mostCompanions = 2

  /// The rows chosen, the one to keep first first, and what each needs.
  ///
  /// A sentence together with its companions counts as so many sentences and so many words. Pins may go beyond the
  /// budget, which then leaves no room for others.
  ///
  /// - Parameters:
  ///   - count: The most sentences.
  ///   - budget: The most words.
  ///   - pins: Rows that stand there whatever they are worth, in article order.
  ///   - bans: Rows that never do.
  /// - Returns: At most `count` unless more are pinned: pins first, then in the order in which they were taken;
  ///   companions stand before what brought them.
  func choose(count: Int, budget: Int, pins: [Int] = [], bans: Set<Int> = [])
    -> [(row: Int, lean: Lean)]
  {
    var chosen: [Int] = []
    chosen.reserveCapacity(min(count, scores.count))
    var leans = [Lean?](repeating: nil, count: scores.count)
    var isChosen = [Bool](repeating: false, count: scores.count)
    var isSaid = [Bool](repeating: false, count: words.count)
    var used = 0
    var isCovered = count < 3 || !claims.contains(true)
    var isAnswered = count < 3 || !pleas.contains(true)
    func take(_ row: Int) {
      chosen.append(row)
      isChosen[row] = true
      used += lengths[row]
      if claims[row] { isCovered = true }
      if pleas[row] { isAnswered = true }
      for number in words.numbers(of: row) { isSaid[Int(number)] = true }
    }
    func worth(_ row: Int) -> Double {
      let own = words.numbers(of: row)
      let said = chosen.isEmpty ? 0 : own.count { isSaid[Int($0)] }
      let repeated = Double(said) / Double(max(1, own.count))
      return scores[row]
        + (claims[row] && !isCovered && chosen.count == count - 1 ? Self.coverage : 0)
        + (pleas[row] && !isAnswered && !chosen.isEmpty ? Self.fairness : 0)
        - Self.repetition * repeated
    }
    for row in pins { take(row) }
    while chosen.count < count {
      var best: (rows: [Int], worth: Double)?
      for row in scores.indices where !isChosen[row] {
        // With those that it brings along it is worth no more than the best of them, which is asked by itself.
        guard best.map({ worth(row) > $0.worth }) ?? true,
          let group = group(of: row, chosen, isChosen, bans, &leans),
          group.count <= count - chosen.count,
          used + group.reduce(0, { $0 + lengths[$1] }) <= budget
        else { continue }
        let total = group.reduce(0.0) { sum, row in
          sum + worth(row) - Self.strangeness * Double(strangers(row, group, chosen))
        }
        let mean = total / Double(group.count)
        if best.map({ mean > $0.worth }) ?? true { best = (group, mean) }
      }
      guard let best else { break }
      best.rows.forEach(take)
    }
    return chosen.map { ($0, leans[$0] ?? rule.lean($0)) }
  }

  /// A row with those that it needs and that are not chosen yet, in article order; nil where one of them may not be
  /// chosen. The answer to an accusation comes along. A noun with "the" that a chosen sentence before the row has brings nobody along; otherwise the first
  /// sentence of the article that has it comes. Companions are asked what they need in turn.
  ///
  /// - Parameter leans: What rows need, as far as it was asked; it is filled on the way.
  private func group(
    of row: Int, _ chosen: [Int], _ isChosen: [Bool], _ bans: Set<Int>, _ leans: inout [Lean?]
  ) -> [Int]? {
    var group: [Int] = []
    var next: Int? = row
    var answer: Int?
    while let row = next {
      let lean = leans[row] ?? rule.lean(row)
      leans[row] = lean
      guard !lean.isUnfit, !bans.contains(row), group.count <= Self.mostCompanions,
        !chosen.contains(where: { tellsTheSame(row, $0) }),
        !group.contains(where: { tellsTheSame(row, $0) })
      else { return nil }
      group.append(row)
      next = nil
      if let needed = lean.answer, !isChosen[needed], needed != answer { answer = needed }
      if lean.needsPrevious {
        guard row > 0 else { return nil }
        if !isChosen[row - 1], !group.contains(row - 1) { next = row - 1 }
      } else if let noun = lean.noun, !isTold(noun, before: row, chosen) {
        guard let first = words.firstSentence(with: noun), first < row else { return nil }
        if !group.contains(first) { next = first }
      }
      if next == nil, let needed = answer, !group.contains(needed) {
        next = needed
        answer = nil
      }
    }
    return group.sorted()
  }

  /// Whether two sentences tell the same: of the shorter one's content words the other has nearly all. Articles print
  /// a sentence twice in key points, pull quotes and captions, often with a word changed.
  ///
  /// - Complexity: O(*w*²) in content words of one sentence, at most `longestSame`; a longer one is nobody's pull quote.
  private func tellsTheSame(_ row: Int, _ other: Int) -> Bool {
    guard row != other else { return false }
    let (own, said) = (words.numbers(of: row), words.numbers(of: other))
    let (shorter, longer) = own.count < said.count ? (own, said) : (said, own)
    guard shorter.count > 2, longer.count <= Self.longestSame else { return false }
    return shorter.count { longer.contains($0) } * 20 >= shorter.count * Self.sameness
  }

  /// In content words.
  private static let longestSame = 200
  /// How many of twenty content words make a sentence the same as another.
  private static let sameness = 17

  /// How many nouns with "the" a sentence has that were told of before, though in no sentence chosen or about to be.
  ///
  /// - Parameter group: The rows about to be taken, the row itself among them; only those before it tell it anything.
  private func strangers(_ row: Int, _ group: [Int], _ chosen: [Int]) -> Int {
    rule.definites(row).count { noun in
      !isTold(noun, before: row, chosen)
        && !group.contains { $0 < row && words.has(noun, in: $0) }
    }
  }

  /// Whether a chosen sentence before a row has a noun.
  ///
  /// - Complexity: O(*k*) in chosen sentences, times their words.
  private func isTold(_ noun: WordKey, before row: Int, _ chosen: [Int]) -> Bool {
    chosen.contains { $0 < row && words.has(noun, in: $0) }
  }
}

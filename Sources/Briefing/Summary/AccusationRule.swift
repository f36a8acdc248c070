import Language
import Provenance

/// An accusation is printed with what the accused answers to it, where the article tells that: a plea, a denial, an appeal, or
/// that the charges were dropped.
///
/// What a court has found is no accusation; only an appeal goes with it. A denial that belongs to somebody else is told by its
/// place and its names: it stands within three sentences, or speaks of somebody whom the accusation names.
struct AccusationRule: LeanRule {
  static let examples: [RuleExample] = [
    .finds(
      "Berg has pleaded not guilty to what he is charged with. The mill burned down in March. ⟦Prosecutors say Berg set the mill of Norrhamn on fire in March.⟧"
    ),
    .finds(
      "Ida Strand denies that she took the money of the port. ⟦Ida Strand is accused of taking two million euros from the port.⟧"
    ),
    .finds(
      "Berg's lawyer has said he is not guilty. The mill burned down in March. ⟦Per Berg was charged last month with setting the mill of Norrhamn on fire.⟧"
    ),
    .ignores(
      "Berg had pleaded not guilty to all that he was charged with. A jury in Norrhamn convicted Per Berg of the fire at the old mill."
    ),
    .ignores(
      "The ship denied nobody its deck. Per Berg was charged with setting fire to the old mill of Norrhamn."
    ),
  ]

  let scene: LeaningScene
  /// What the article's sentences are, by row.
  let table: Table

  /// What a sentence is to an accusation.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// "is accused of", "allegedly", "prosecutors say".
    static var accuses: Traits { Traits(rawValue: 1) }
    /// "was convicted of", "pleaded guilty".
    static var convicts: Traits { Traits(rawValue: 2) }
    /// "pleaded not guilty", "were dropped".
    static var pleads: Traits { Traits(rawValue: 4) }
    /// "denies", "rejected the claims".
    static var denies: Traits { Traits(rawValue: 8) }
    /// "appealed against the verdict".
    static var appeals: Traits { Traits(rawValue: 16) }
    /// What answers an accusation.
    static var answers: Traits { [.pleads, .denies] }
  }

  /// The traits of all rows, read once.
  struct Table {
    let traits: [Traits]
    /// The rows that answer anything, in order.
    let answers: [Int]

    /// - Complexity: O(*t*) in the tokens of running text.
    init(_ document: Document, _ body: [Int]) {
      var traits: [Traits] = []
      traits.reserveCapacity(body.count)
      var answers: [Int] = []
      for (row, sentence) in body.enumerated() {
        let own = Table.traits(document.sentences[sentence].tokens, document.tokens)
        if !own.isDisjoint(with: [.pleads, .denies, .appeals]) { answers.append(row) }
        traits.append(own)
      }
      self.traits = traits
      self.answers = answers
    }

    /// The rows that plead where the headline itself accuses: whoever is accused there is heard in the brief.
    func pleas(against headline: Document?, _ document: Document) -> [Int] {
      guard traits.contains(where: { $0.contains(.pleads) }) else { return [] }
      let accuses =
        headline.map { Table.traits(0..<$0.tokens.count, $0.tokens).contains(.accuses) }
        ?? document.sentences.contains {
          $0.isTitle && Table.traits($0.tokens, document.tokens).contains(.accuses)
        }
      return accuses ? answers.filter { traits[$0].contains(.pleads) } : []
    }

    /// What the words of one sentence tell; quoted ones count, since denials are often quoted.
    private static func traits(_ sentence: Range<Int>, _ tokens: [Token]) -> Traits {
      var traits: Traits = []
      for index in sentence where tokens[index].isWord {
        let word = AccusationWords.table[tokens[index].key]
        guard word != 0 else { continue }
        traits.formUnion(
          Table.traits(AccusationWords(rawValue: UInt16(word)), index, sentence, tokens))
      }
      return traits
    }

    /// What one word tells with those beside it.
    private static func traits(
      _ word: AccusationWords, _ index: Int, _ sentence: Range<Int>, _ tokens: [Token]
    ) -> Traits {
      func has(_ kind: AccusationWords, _ reach: Range<Int>) -> Bool {
        reach.clamped(to: sentence).contains {
          tokens[$0].isWord && AccusationWords.table[tokens[$0].key] & UInt64(kind.rawValue) != 0
        }
      }
      if word.contains(.guilty) {
        let isDenied = (index - 1..<index).clamped(to: sentence).contains {
          tokens[$0].key == "not"
        }
        return isDenied ? .pleads : has(.pleading, index - 2..<index) ? .convicts : []
      }
      if word.contains(.accusing) { return .accuses }
      if word.contains(.charging) {
        // "charged last month with"
        var end = index + 1
        while end < index + 5, end < sentence.upperBound,
          tokens[end].isAny(of: [.timeWord, .weekday, .month])
            || tokens[end].key.isOne(of: "last", "this", "on", "earlier")
        {
          end += 1
        }
        let next = (index + 1..<max(end + 1, index + 3)).clamped(to: sentence)
        return next.contains { tokens[$0].key == "with" || tokens[$0].key == "over" }
          ? .accuses : []
      }
      if word.contains(.accuser) {
        return has(.saying, index + 1..<index + 3) ? .accuses : []
      }
      if word.contains(.convicting) { return .convicts }
      if word.contains(.denying) {
        let isPassive = (index - 1..<index).clamped(to: sentence).contains {
          tokens[$0].isAny(of: .auxiliary) && Self.passive.contains(tokens[$0].key)
        }
        return isPassive || has(.refused, index + 1..<index + 4) ? [] : .denies
      }
      if word.contains(.rejecting) { return has(.claim, index - 4..<index + 5) ? .pleads : [] }
      if word.contains(.innocent) {
        // As far as a clause reaches, so that a wall of the word costs no more.
        return (index - 30..<index + 30).clamped(to: sentence).contains {
          tokens[$0].isAny(of: .speechVerb) || tokens[$0].key == "maintains"
        } ? .pleads : []
      }
      if word.contains(.appealing) {
        let next = (index + 1..<index + 2).clamped(to: sentence)
        return next.contains { tokens[$0].key == "for" || tokens[$0].key == "to" } ? [] : .appeals
      }
      return []
    }

    /// "was denied bail": nobody denies anything.
    private static let passive = WordKey.set("was were been is are be being")
  }

  /// The row that must stand beside an accusation; nil where it is none or nobody answers it.
  ///
  /// The nearest one behind it goes before those above it.
  /// - Complexity: O(*a*) in the article's answers, of which a few are looked at.
  func answer(to row: Int) -> Int? {
    let own = table.traits[row]
    guard !table.answers.isEmpty, own.isDisjoint(with: [.pleads, .denies, .appeals]) else {
      return nil
    }
    let wanted: Traits =
      own.contains(.convicts) ? .appeals : own.contains(.accuses) ? .answers : []
    guard !wanted.isEmpty else { return nil }
    let behind = table.answers.partitioningIndex { $0 > row }
    let near =
      table.answers[behind...].prefix(Self.mostAnswers)
      + table.answers[..<behind].suffix(Self.mostAnswers).reversed()
    return near.first { answer in
      let traits = table.traits[answer]
      guard !traits.isDisjoint(with: wanted) else { return false }
      return !traits.contains(.denies) || traits.contains(.pleads)
        || (row - 3...row + 3).contains(answer) && !isOfOther(answer, row)
        || sharesName(row, answer)
    }
  }

  /// How many answers before and behind an accusation are looked at.
  private static let mostAnswers = 4

  /// Whether two rows name somebody in common.
  private func sharesName(_ row: Int, _ other: Int) -> Bool {
    let entities = Set(mentions(row).compactMap(\.entity))
    return mentions(other).contains { $0.entity.map(entities.contains) ?? false }
  }

  /// Whether an answer names somebody of whom the accusation says nothing.
  private func isOfOther(_ answer: Int, _ row: Int) -> Bool {
    mentions(answer).contains { $0.entity != nil } && !sharesName(row, answer)
  }

  private func mentions(_ row: Int) -> ArraySlice<Mention> {
    scene.document.mentions(in: scene.document.sentences[scene.body[row]].tokens)
  }
}

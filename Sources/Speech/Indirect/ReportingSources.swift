import Language

/// Who may say what a cue reports: noun phrases beside it, the rules' source among them.
extension ReportingCue {
  /// A noun phrase that may be the source.
  ///
  /// Its source's final words may be more: `SpeechFinder.source` takes along what belongs to them.
  package struct Candidate {
    /// As tokens; they overlap no other candidate's.
    package let words: Range<Int>
    /// What it is, as a number below 48.
    ///
    /// Names by what they name (0 to 3), pronouns (4 to 7), noun phrases by their first word and by
    /// whether they hold an office or a name (8 to 40), and what only the rules have (41).
    let kind: Int
    /// Before the cue, first of its sentence, behind the cue, or only the rules' (0 to 3).
    var side = 0
    /// How many candidates of its side stand nearer to the cue.
    var rank = 0

    /// Below 16.
    var place: Int { side * 4 + min(rank, 3) }

    /// "supporters", "local shops": a noun phrase that the lexicon has no word of.
    var isBareNoun: Bool { (29..<41).contains(kind) }
  }

  /// How many tokens before and behind a cue are looked at.
  ///
  /// Subjects may be far from their verb, inverted ones hardly are.
  private static let reach = (before: 60, behind: 25)

  /// How many candidates before a cue are weighed, the first of the sentence apart.
  private static let nearest = 5

  /// The candidates in a fixed order: five before the cue, the nearest first, the first of the sentence, two behind, and the
  /// rules' own. Words inside the content are none.
  ///
  /// The first of the sentence is added where more than five stand before the cue: it is often the
  /// subject, behind a long clause.
  ///
  /// - Parameter content: What is said; the rules' source is taken even inside it.
  package func sources(of content: Range<Int>) -> [Candidate] {
    var all: [Candidate] = []
    all.reserveCapacity(16)
    var before = 0
    let low = max(range.lowerBound, index - Self.reach.before)
    let high = min(range.upperBound, index + Self.reach.behind)
    var token = low
    while token < high {
      guard let phrase = phrase(at: token, low, high) else {
        token += 1
        continue
      }
      token = max(phrase.words.upperBound, token + 1)
      if phrase.words.overlaps(content) { continue }
      if phrase.words.upperBound <= index {
        all.append(phrase)
        before = all.count
      } else if phrase.words.lowerBound > index {
        all.append(phrase)
        if all.count - before == 2 { break }
      }
    }
    for place in before..<all.count {
      all[place].side = 2
      all[place].rank = place - before
    }
    putNearestFirst(&all, before)
    if let ruled = rules?.source?.tokens, !all.contains(where: { $0.words.overlaps(ruled) }) {
      all.append(Candidate(words: ruled, kind: 41, side: 3))
    }
    return all
  }

  /// Orders the candidates before the cue, which are the first `count` in the order of the text, and leaves out those between
  /// the five nearest and the first.
  private func putNearestFirst(_ all: inout [Candidate], _ count: Int) {
    all[..<count].reverse()
    for rank in 0..<min(count, Self.nearest) { all[rank].rank = rank }
    guard count > Self.nearest else { return }
    var first = all[count - 1]
    first.side = 1
    first.rank = Self.nearest
    all.replaceSubrange(Self.nearest..<count, with: CollectionOfOne(first))
  }

  /// Names and pronouns, then phrases by their first word, of at most eight tokens and not over the
  /// cue.
  ///
  /// - Parameters:
  ///   - low: Where the search began.
  ///   - high: Where it ends.
  private func phrase(at token: Int, _ low: Int, _ high: Int) -> Candidate? {
    guard text.tokens[token].isWord else { return nil }
    let trait = text.marks[token].trait
    if trait == .quoted { return nil }
    if let number = text.phrases.mentionNumber(startingAt: token) {
      let mention = text.phrases.mentions[number]
      return Candidate(words: mention.tokens, kind: Int(mention.kind.rawValue))
    }
    switch trait {
    case .he: return Candidate(words: token..<token + 1, kind: 4)
    case .it: return Candidate(words: token..<token + 1, kind: 5)
    case .i: return Candidate(words: token..<token + 1, kind: 6)
    case .who: return Candidate(words: token..<token + 1, kind: 7)
    default: break
    }
    // "while | supporters argue", "if | local shops say": nouns without an article count right before the cue.
    guard let opener = Self.opener(trait),
      opener < 7 || token == low || token < index && token + 2 >= index
    else { return nil }
    var end = token + 1
    while end < high, end != index, end - token < 8, text.marks[end].trait.continuesPhrase {
      end += 1
    }
    var hasOffice = false
    var hasName = false
    for index in token..<end {
      let trait = text.marks[index].trait
      if trait == .office || trait == .document { hasOffice = true }
      if text.phrases.startIndex[index] >= 0 { hasName = true }
    }
    return Candidate(
      words: token..<end, kind: 8 + opener * 3 + (hasOffice ? 0 : hasName ? 1 : 2))
  }

  /// Words that open a noun phrase; the last four only at the beginning of the sentence and right before the cue.
  ///
  /// As a number below 11, which is part of the candidate's kind.
  private static func opener(_ trait: WordTrait) -> Int? {
    switch trait {
    case .the: 0
    case .a: 1
    case .determiner: 2
    case .his: 3
    case .office: 4
    case .document: 5
    case .numberWord: 6
    case .capital: 7
    case .s: 8
    case .word: 9
    case .ing: 10
    default: nil
    }
  }
}

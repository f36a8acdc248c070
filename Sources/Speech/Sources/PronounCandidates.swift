import Language

/// The people whom a "he" or "she" may mean, with what speaks for each.
///
/// They are named outside quotation marks before the pronoun, in its sentence or one of five before it, or spoke last; what
/// the article tells of their sex agrees. All reach is bounded: a wall of names and pronouns takes linear time.
///
/// A name inside quotation marks is the speaker's word and not the article's, so it is passed over.
/// Places are none; names that are neither surely people nor surely not are, and their doubt is a
/// feature.
package struct PronounCandidates {
  /// How many tokens of a sentence are looked at, and of all sentences.
  static let reach = 120
  private static let wholeReach = 400
  /// How many sentences before the pronoun's.
  private static let sentenceReach = 5
  /// How many people.
  private static let most = 24

  /// Somebody whom a pronoun may mean.
  package struct Candidate {
    /// Each at most once among the candidates of a pronoun.
    package let entity: Int
    /// Without those of the scene until all candidates are known: `rank` needs the others.
    package internal(set) var features: PronounFeatures
    /// Where it was named last: first token, sentence, and how it stands there.
    ///
    /// For somebody who only spoke, the first token of the words that stood for them; then
    /// `sentence` is nil.
    var token: Int
    var sentence: Int?
    /// In the sentence in which it was named last, the subject winning over other places there.
    var position: SubjectPosition = .open
    /// Whether no other candidate was named before it in that sentence.
    var isFirst = false
    /// Whether it was only dropped so far (`AsideRule`).
    var isAside = false
    /// How often it was named in the sentences looked at.
    var count = 0
    /// Whether it was a subject in a sentence before that in which it was named last.
    var wasSubject = false
  }

  let tokens: [Token]
  let bytes: [UInt8]
  let sentences: [Sentence]
  let mentions: [Mention]
  let names: NameTable
  /// Per entity, how sure it is that it is a person.
  let people: [Personhood]

  /// In no order that means anything.
  ///
  /// Somebody whom no sentence near names is still a candidate if he or she was the last to speak,
  /// six sentences ago at most.
  ///
  /// - Parameters:
  ///   - index: The pronoun's token.
  ///   - number: Its sentence.
  ///   - sex: The pronoun's.
  ///   - history: Who spoke before it.
  /// - Returns: At most `most` people and the last speaker; empty where nobody fits.
  func find(
    before index: Int, in number: Int, _ sex: Entity.Sex, _ history: SpeakerHistory
  ) -> [Candidate] {
    var all = named(before: index, in: number, sex, history)
    let last = history.last.flatMap { $0.token < index ? $0 : nil }
    if let last, number - last.sentence <= 6, fits(last.entity, sex, history),
      !all.contains(where: { $0.entity == last.entity })
    {
      all.append(
        Candidate(entity: last.entity, features: .notNamed, token: last.token, sentence: nil))
    }
    if all.contains(where: \.isAside), all.contains(where: { !$0.isAside }) {
      all.removeAll { $0.isAside && $0.entity != last?.entity }
    }
    guard !all.isEmpty else { return [] }
    let scene = Scene(self, index, number, sex, last, history)
    let newest = all.filter { $0.position == .subject && $0.sentence != nil }.map(\.token).max()
    let order = all.map(\.token).sorted(by: >)
    for position in all.indices {
      add(scene, to: &all[position])
      if let sentence = all[position].sentence, sentence < number,
        all[position].position == .subject, all[position].token == newest
      {
        all[position].features.insert(.newestSubject)
      }
      let rank = order.firstIndex(of: all[position].token) ?? 0
      all[position].features.insert(.rank(rank))
    }
    return all
  }

  /// Nobody was "she" before who is "he" now.
  ///
  /// What nothing tells the sex of fits both.
  private func fits(_ entity: Int, _ sex: Entity.Sex, _ history: SpeakerHistory) -> Bool {
    people[entity] > .none
      && (names.entities[entity].sex ?? history.sex(of: entity) ?? sex) == sex
      && !names.hasNamesake(entity, of: sex)
  }

  // MARK: Who is named

  /// Sentence by sentence, the pronoun's own first, up to the pronoun; of a long one only the
  /// tokens nearest its end.
  func named(
    before index: Int, in number: Int, _ sex: Entity.Sex, _ history: SpeakerHistory
  ) -> [Candidate] {
    var all: [Candidate] = []
    var high = mentions.partitioningIndex { $0.tokens.lowerBound >= index }
    var looked = 0
    var sentence = number
    while sentence >= 0, number - sentence <= Self.sentenceReach, looked < Self.wholeReach {
      let whole = sentences[sentence].tokens
      let end = max(whole.lowerBound, min(whole.upperBound, index))
      let start = max(whole.lowerBound, end - Self.reach)
      looked += end - start
      while high > 0, mentions[high - 1].tokens.lowerBound >= end { high -= 1 }
      var low = high
      while low > 0, mentions[low - 1].tokens.lowerBound >= start { low -= 1 }
      add(mentions: low..<high, of: sentence, before: number, sex, history, to: &all)
      high = low
      sentence -= 1
    }
    return all
  }

  /// The mentions of a sentence in the order of the text; sentences come nearest first, so what is
  /// known of somebody already is of a later place and stays.
  ///
  /// - Parameter range: Indices into the mentions, all in `sentence`.
  private func add(
    mentions range: Range<Int>, of sentence: Int, before number: Int, _ sex: Entity.Sex,
    _ history: SpeakerHistory, to all: inout [Candidate]
  ) {
    var isFirst = true
    for mention in range {
      let place = mentions[mention].tokens
      guard let entity = mentions[mention].entity, mentions[mention].kind != .place,
        !tokens[place.lowerBound].flags.contains(.quoted), fits(entity, sex, history)
      else { continue }
      let position = SubjectPosition.of(
        place, in: tokens, bytes, sentence: sentences[sentence].tokens)
      let isAside = AsideRule(tokens: tokens).drops(place, in: sentences[sentence].tokens)
      if let known = all.firstIndex(where: { $0.entity == entity }) {
        all[known].count += 1
        all[known].isAside = all[known].isAside && isAside
        if all[known].sentence == sentence {
          all[known].token = max(all[known].token, place.lowerBound)
          all[known].features.insert(features(of: position))
          if position == .subject { all[known].position = .subject }
        } else if position == .subject, !all[known].wasSubject {
          all[known].wasSubject = true
        }
      } else if all.count < Self.most {
        all.append(
          Candidate(
            entity: entity, features: features(of: position), token: place.lowerBound,
            sentence: sentence, position: position, isFirst: isFirst, isAside: isAside, count: 1))
      }
      isFirst = false
    }
  }

  /// One of the three places, as a feature.
  private func features(of position: SubjectPosition) -> PronounFeatures {
    switch position {
    case .subject: .subject
    case .open: .open
    case .oblique: .oblique
    }
  }
}

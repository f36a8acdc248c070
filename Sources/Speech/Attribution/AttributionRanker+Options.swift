import Language

/// Who may be credited with a quotation.
extension AttributionRanker {
  /// How many candidates before and behind a quotation are looked at.
  ///
  /// They keep the work per quotation bounded; a name further away is rarely the speaker's.
  private static let mostBefore = 12
  private static let mostBehind = 6

  /// The candidates near a quotation, and the two that are nobody.
  ///
  /// Candidates stand in the quotation's sentence, the one before or behind, and no further than
  /// the next paragraph. Whoever the rules chose and whoever spoke last are options even from
  /// further away. A plain title ("the album “Tidewrack”") has nobody for its only option, and more
  /// than `mostOfNobody` words cannot be nobody's.
  ///
  /// The window, the ruled candidate and the subjects of the verbs before the marks are noted in
  /// the scene on the way.
  ///
  /// - Parameter previous: What was chosen for the quotation before.
  /// - Returns: Candidates in the order of the text, then those from further away, nobody, and last
  ///   somebody not told.
  package mutating func options(_ scene: inout QuotationScene, _ previous: Option?) -> [Option] {
    if scene.isTitled { return [.nobody] }
    let all = reader.all
    let behind = all.partitioningIndex { $0.tokens.lowerBound >= scene.open }
    let block = scene.quotation.block
    var options: [Option] = []
    options.reserveCapacity(Self.mostBefore + Self.mostBehind + 4)
    var first = behind
    while first > 0, behind - first < Self.mostBefore,
      all[first - 1].sentence >= scene.sentence - 1,
      all[first - 1].paragraph >= block - 1
    { first -= 1 }
    var end = behind
    while end < all.count, end - behind < Self.mostBehind,
      all[end].sentence <= scene.lastSentence + 1,
      all[end].paragraph <= block + 1
    { end += 1 }
    for index in first..<end { options.append(.candidate(index)) }
    if let source = rules[scene.number]?.source {
      let index = all.partitioningIndex { $0.tokens.upperBound > source.lowerBound }
      if index < all.count, all[index].tokens.lowerBound < source.upperBound,
        !(first..<end).contains(index)
      {
        options.append(.candidate(index))
        scene.ruled = index
      }
    }
    scene.window = first..<end
    if let previous, case .candidate = previous, scene.relation != .far,
      !options.contains(previous)
    {
      options.append(previous)
    }
    scene.subjectOfGoverning = subject(of: scene.governing, first..<behind, scene.sentence)
    scene.subjectOfSpeaking = subject(of: scene.speaking, first..<behind, scene.sentence)
    if scene.words <= Self.mostOfNobody { options.append(.nobody) }
    options.append(.untold)
    return options
  }

  /// The nearest before it in its sentence that stands like a subject; -1 for none.
  private func subject(of verb: Int, _ candidates: Range<Int>, _ sentence: Int) -> Int {
    guard verb >= 0 else { return -1 }
    return candidates.last {
      let candidate = reader.all[$0]
      return candidate.sentence == sentence && candidate.tokens.upperBound <= verb
        && candidate.isSubjectLike
    } ?? -1
  }
}

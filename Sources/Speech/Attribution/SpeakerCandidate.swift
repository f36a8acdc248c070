import Language

/// Words outside quotation marks that may stand for the speaker of a quotation near by.
///
/// It belongs to no quotation: one may be asked of several, before some and behind others.
package struct SpeakerCandidate {
  /// What stands for the speaker.
  package enum Kind: Int, CaseIterable {
    /// Names, by what they name.
    case person, organisation, place, unknownName
    case he, she, they, it, who, which
    /// "I", "we"
    case firstPerson
    /// "the lead author", "residents", "another"
    case nominal

    /// The cases stand in this order for it: names first, then pronouns, then nouns.
    var isName: Bool { rawValue <= Kind.unknownName.rawValue }
    package var isPronoun: Bool { !isName && rawValue <= Kind.firstPerson.rawValue }
  }

  /// Outside quotation marks, never empty, and apart from all other candidates.
  package let tokens: Range<Int>
  package let kind: Kind
  /// The name that the words are, or end in; as a range of tokens.
  let mention: Range<Int>?
  /// Index into the name table's entities.
  ///
  /// Nil where the name is nobody's, and for pronouns and nouns, which are not resolved here.
  package let entity: Int?
  /// Index into the document's.
  let sentence: Int
  let paragraph: Int
  /// The verb that the words are the subject of; -1 where none is seen.
  ///
  /// A token index. Behind brackets, an apposition or "who" it is still the candidate's.
  var verb = -1
  /// A verb of saying just before them, itself behind a mark or comma: "said Lund".
  ///
  /// A token index; the same words may have a verb behind them, too.
  var invertedVerb = -1
  /// "for Lund", "by Lund"; the latter speaks all the same, which is a bond.
  var isBehindPreposition = false
  /// "Lund’s", "her".
  var isPossessive = false
  /// The noun of saying that is theirs, "her | warning"; -1 for none.
  ///
  /// A token index, found only where the words are possessive.
  var claimNoun = -1
  /// Whether the words are the hearer of a cue: "told Lund".
  var isHearer = false
  /// "was accused"
  var isPassive = false
  /// What the features of the words alone weigh, by where they stand: before the quotation, behind it, elsewhere.
  var scores = SIMD4<Float>.zero
  /// The places of those features in the reader's, where they are recorded.
  var features: Range<Int> = 0..<0

  /// Whether they stand like a subject.
  var isSubjectLike: Bool { !isBehindPreposition && !isPossessive && !isHearer }
}

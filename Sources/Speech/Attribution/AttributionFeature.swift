import Language

/// What the ranker asks of a quotation and one who may be its speaker; each answer has a weight in `AttributionWeights`.
///
/// A feature is a family and the place of its answer among the family's answers. They are causes that hold for any subject:
/// where the words stand, of which class the verbs around are, what the rules chose and how. No feature is a name or a word
/// of a topic. Tried and dropped, as no better on texts not learned from: single verbs and the single word before the mark
/// as features (8 to 12 occurrences and more); what stands on both sides of the marks joined, and joined with how the
/// quotation is capitalised; which candidate is the sentence's first subject, joined with the form of the verb before the
/// marks; how far a cue stands from them; how often somebody is named; trees over the same answers; and weighing whole
/// articles at once (forward and backward) in place of deciding in order.
package enum AttributionFeature: Int, CaseIterable {
  // The one who may speak, joined with its place.
  case kind, noun, article, entity, before, opensSentence, long, verb, verbState, inverted, hearer,
    cue
  // The one who may speak and the quotation.
  case cuesBetween
  case rule, rulePlace, ruleRelation, position, distance,
    subjectsBetween, commas
  case verbBefore, verbBehind, bond, invertedDistance, speaksElsewhere, short
  // Nobody or somebody not told, joined with which of the two.
  case length, form, wordBefore, wordBehind, governing, speechVerb,
    speechVerbDistance, ruleForNone
  case relation
  // From the quotation before to this one.
  case goesOn, otherPronoun, fromNone, specialAfter, isFar, spoke

  /// The place among all weights, 256 for each family.
  package typealias ID = UInt16

  /// The place of an answer among all weights.
  @inline(__always) func callAsFunction(_ value: Int) -> ID {
    ID(truncatingIfNeeded: rawValue << 8 | value & 255)
  }

  /// Room for the weights of all families.
  ///
  /// Most of it is empty: no family fills its 256 places.
  static let size = allCases.count << 8

  /// The questions that an answer of the family joins, each with the names of its answers; the last counts fastest.
  ///
  /// The product of their sizes is the number of the family's answers. Whoever adds an answer must
  /// learn the weights anew, as the places behind it in the family move.
  var questions: [[String]] {
    let place = AttributionPlace.allCases.map { "\($0)" }
    let side = ["before", "behind"]
    let verbs = VerbClass.allCases.map { "\($0)" }
    let routes = AttributionRoute.names
    let relations = QuotationRelation.allCases.map { "\($0)" }
    let whole = ["part", "whole"]
    let special = ["nobody", "untold"]
    let steps = ["0", "1", "2", "3+", "5+", "9+", "17+"]
    return switch self {
    case .kind: [SpeakerCandidate.Kind.allCases.map { "\($0)" }, place]
    case .noun: [CandidateNoun.names, place]
    case .article: [["the", "possessive", "determiner", "bare"], ["one", "more"], place]
    case .entity: [["person", "organisation", "place", "unknown"], place]
    case .before: [CandidateOpening.allCases.map { "\($0)" }, place]
    case .opensSentence, .long, .hearer, .short: [["yes"], place]
    case .verb, .inverted: [verbs, place]
    case .verbState: [["passive", "apposition", "relative", "far", "claim"], place]
    case .cue: [["verb", "inverted", "accordingTo", "participle", "colon"], place]
    case .rule: [["this", "another"], routes]
    case .cuesBetween: [["0", "1", "2+"], side]
    case .rulePlace: [routes, place, whole]
    case .ruleRelation: [routes, relations]
    case .fromNone, .isFar: [["yes"]]
    case .position: [CandidatePosition.allCases.map { "\($0)" }, whole, ["open", "clause"]]
    case .distance: [steps, side]
    case .commas: [["0", "1", "2", "3+"], side]
    case .subjectsBetween: [["0", "1", "2+"], side]
    case .verbBefore: [verbs, ["0", "1", "2+"], ["other", "governing"]]
    case .verbBehind: [verbs, ["0", "1", "2+"]]
    case .bond: [QuotationBond.allCases.map { "\($0)" }]
    case .invertedDistance: [verbs, steps]
    case .speaksElsewhere: [["same", "other"]]
    case .length: [["0", "1", "2", "3+", "5+", "8+", "15+"], whole, ["open", "clause"], special]
    case .form: [QuotationForm.allCases.map { "\($0)" }, special]
    case .wordBefore, .wordBehind: [NeighbourWord.allCases.map { "\($0)" }, special]
    case .governing, .speechVerb: [verbs, special]
    case .speechVerbDistance: [steps, special]
    case .ruleForNone: [routes + ["none"], ["named", "nameless"], special]
    case .relation: [relations, special]
    case .goesOn: [SpeakerLikeness.allCases.map { "\($0)" }, relations, whole]
    case .otherPronoun: [relations]
    case .spoke: [relations, whole]
    case .specialAfter: [["speaker", "nobody", "untold"], special, relations]
    }
  }

  /// The names of all answers with their places, as they stand in the table of weights.
  ///
  /// For training; the program itself counts places and never looks at a name.
  package static var names: [(name: String, id: Int)] {
    allCases.flatMap { family in
      var answers = [""]
      for question in family.questions {
        answers = answers.flatMap { start in question.map { "\(start) \($0)" } }
      }
      return answers.enumerated().map { ("\(family)\($1)", family.rawValue << 8 | $0) }
    }
  }
}

/// Where a candidate stands: before or behind the quotation in its sentence, or elsewhere.
///
/// It is the last question of what is asked of candidates alone, so that three weights that lie
/// side by side serve all places.
enum AttributionPlace: Int, CaseIterable {
  case before, behind, elsewhere

  static let count = 3
}

/// The same for candidates elsewhere, by sentences and paragraphs.
///
/// Of those in other paragraphs it tells the side; of those in the same one, whether they stand in
/// the sentence next to the quotation's.
enum CandidatePosition: Int, CaseIterable {
  case before, behind, sentenceBefore, sentenceBehind, paragraphBefore, paragraphBehind
  /// What the rules chose, farther away.
  case farBefore
}

/// How the rules came to their choice: by which cue, or by carrying a speaker on.
///
/// Each has two routes, as mixed speech has words around its marks that the same cue reports.
enum AttributionRoute {
  static let names = ["verb", "inverted", "accordingTo", "participle", "colon", "carried"].flatMap {
    ["\($0)Direct", "\($0)Mixed"]
  }
  static let count = 12
  /// From here on a speaker is carried on without a cue.
  ///
  /// It is twice the number of the cues' shapes.
  static let firstCarried = 10
}

/// How a quotation follows the one before it.
///
/// The first that holds, in the order of `AttributionRanker.relation`.
package enum QuotationRelation: Int, CaseIterable {
  case first
  /// Nothing between their marks; the same sentence; the next; the same paragraph
  case touching, sentence, next, paragraph
  /// The paragraph before ends with the other and this one opens with it; the same where the other's mark never closed
  case goesOn, unclosed
  case paragraphBefore, far

  static let count = 9
}

/// How a candidate is like who spoke last.
///
/// "She" behind "Lund" is mixed: whether it is her is not asked here.
enum SpeakerLikeness: Int, CaseIterable { case same, entity, pronoun, mixed, other }

/// Ties between a candidate and the quotation, other than by distance.
///
/// Each is one answer of the family `bond`; a candidate may have several, or none.
enum QuotationBond: Int, CaseIterable {
  case isGoverning, isSpeaking, passive, relative, apposition
  /// "was called ‘careless’ by Lund", "by Lund" behind the marks
  case byGoverning, byBehind
  case behindGoverning, objectOfGoverning, behindSpeaking
  /// "her warning that “the dam is tired”"
  case ownsClaim, ownsNearClaim
  case adjacent, colon, possessive, adjacentVerb, dash, accordingTo
  /// The nearest that could be the subject of the verb before the marks, or of the verb of saying
  case subjectOfGoverning, subjectOfSpeaking
}

/// What stands before a candidate.
///
/// All from `by` on are prepositions, and make the candidate stand unlike a subject: the raw values
/// are compared.
enum CandidateOpening: Int, CaseIterable {
  case start, comma, mark, coordinator, subordinator, verb, dash, other
  case by, to, of, `for`, from, with, `in`, at, on, `as`, about, against, preposition
}

/// The noun that speaks in a nominal candidate.
///
/// The first two classes that any word of the phrase has are asked, in this order.
enum CandidateNoun {
  static let classes: [WordClass] = [
    .office, .personNoun, .media, .document, .organisation, .demonym, .claimant,
  ]
  static let names = [
    "office", "person", "media", "document", "organisation", "demonym", "claimant", "none",
  ]
}

/// How a quotation looks.
///
/// A quotation has several. `capitals` is for words that all begin large, but for articles,
/// prepositions and coordinators; those with a number tell how many: 1, 2, 3 to 4, 5 and more.
enum QuotationForm: Int, CaseIterable {
  case whole, alone, opensParagraph
  case capitals, capitals1, capitals2, capitals3, capitals5, capitalFirst, lower
  case endsComma, endsStop, endsOtherwise
  case hasVerb, firstPerson, single, unclosed, title
  case passive
}

/// What stands next to the marks.
///
/// By the first that fits in `QuotationScene.neighbour`: kind of mark, listed words, class,
/// capital, ending.
enum NeighbourWord: Int, CaseIterable {
  /// "the album “Tidewrack”", "the so-called “sky islands”", "a “wash-out”", "known as “the ditch”"
  case work, soCalled, indefinite, `as`
  case edge, comma, stop, colon, dash, mark, bracket, sign
  case determiner, possessive, preposition, coordinator, subordinator, auxiliary, pronoun
  case speech, participle, attitude, common, claim, document, media, office, person, organisation
  case adverb, adjective
  case capitalised, past, progressive, present, other

  /// Nouns for what bears a title.
  ///
  /// A quotation behind one of them, whose words all begin large, is a title and not decided by
  /// weights at all.
  static let works = WordKey.set(
    """
    album albums anthem article ballad blog book books campaign cartoon chapter column comedy comic documentary
    drama editorial episode essay exhibit exhibition fable film films game hashtag headline hit magazine memoir
    memoirs movie movies musical novel novella opera painting pamphlet play podcast poem programme program segment
    sequel series show single sitcom sketch skit song songs special spot story symphony thriller title titled
    entitled track tune video videos segment booklet brochure newsletter photograph sculpture mural
    """)
}

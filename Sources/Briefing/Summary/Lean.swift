import Language
import Provenance

/// What a sentence needs before it can be read alone.
///
/// Without any of these a sentence can be read alone. `needsPrevious` goes before `noun`: with the sentence before
/// it, what the noun means is taken as told.
struct Lean {
  /// Whether it may never stand in a summary: no whole sentence, or only somebody's words. The other fields mean
  /// nothing then.
  var isUnfit = false
  /// Whether the sentence before it must stand there, too.
  var needsPrevious = false
  /// A noun with "the" that was introduced before: a sentence with that word must stand before it; in lower case, as
  /// keys are. nil where there is none, or where the text explains it.
  var noun: WordKey?
  /// The row that answers what the sentence accuses somebody of; it must stand there, too.
  var answer: Int?
  /// What made it unfit or needy; nil where nothing did.
  var ground: Ground?
  /// Words that stand for somebody whom the article names in full elsewhere. They need no other sentence: the page
  /// prints the full name beside this one.
  var names: [Reference] = []

  /// Words that stand for somebody, and who that is.
  struct Reference {
    /// The words' tokens ("he", "Lund").
    let tokens: Range<Int>
    /// Index into the name table's entities.
    let entity: Int
  }

  /// A sentence that may never be chosen. It needs nothing, since nothing helps.
  static func unfit(_ ground: Ground) -> Lean {
    var lean = Lean()
    lean.isUnfit = true
    lean.ground = ground
    return lean
  }

  /// What says that a sentence cannot be read alone.
  enum Ground {
    /// It stands in a block set apart as a quotation.
    case quoted
    case wholeSentence, fragment, voice, pointingOpener, pointingWord, answer, definiteNoun
    case lostPronoun

    /// The rule that says so; nil where it is none of language.
    var rule: (any LanguageRule.Type)? {
      switch self {
      case .quoted: nil
      case .wholeSentence: WholeSentenceRule.self
      case .fragment: FragmentRule.self
      case .voice: VoiceRule.self
      case .pointingOpener: PointingOpenerRule.self
      case .pointingWord: PointingWordRule.self
      case .answer: AnswerRule.self
      case .definiteNoun: DefiniteNounRule.self
      case .lostPronoun: LostPronounRule.self
      }
    }

    /// Behind "it": what it does.
    var words: String {
      switch self {
      case .quoted: "is part of a text set apart, which is somebody else's"
      case .wholeSentence: "is no whole sentence of the article's own"
      case .fragment: "is a fragment"
      case .voice: "is the writer speaking to the reader"
      case .pointingOpener: "begins by pointing back"
      case .pointingWord: "points back to what was told"
      case .answer: "answers a question"
      case .definiteNoun: "speaks of something told before"
      case .lostPronoun: "has a pronoun for somebody whom it does not name"
      }
    }
  }
}

import Language

/// Small words that stand for a speaker, or lead to the verb of one.
///
/// The raw value is the number of the word's bit in the table below.
enum CandidateWord: Int, CaseIterable {
  /// Possessives belong to their pronouns here: "her warning that" is hers.
  case he, she, they, it, who, which, firstPerson
  /// "another said", "most were"
  case bare
  /// Before a verb's clause, beside "who" and "which".
  case that
  /// Before a participle they make a passive.
  case be

  /// Nil for words that stand for nobody in particular.
  var pronoun: SpeakerCandidate.Kind? {
    switch self {
    case .he: .he
    case .she: .she
    case .they: .they
    case .it: .it
    case .who: .who
    case .which: .which
    case .firstPerson: .firstPerson
    case .bare, .that, .be: nil
    }
  }

  /// No word stands in two rows.
  private static let lists: StaticString = """
    he | he his
    she | she her
    they | they their
    it | it its
    who | who
    which | which
    firstPerson | i we
    bare | another many most some others one several both neither few none all
    that | that
    be | is are was were be been being
    """

  /// Which of them a word is.
  ///
  /// Nil for all others, which are nearly all words.
  static func of(_ key: WordKey) -> CandidateWord? {
    let bits = table.classes(of: key).rawValue
    return bits == 0 ? nil : CandidateWord(rawValue: bits.trailingZeroBitCount)
  }

  private static let table = WordTable(lists, names: names)

  /// Of all cases, in their order.
  static let names: StaticString = "he she they it who which firstPerson bare that be"
}

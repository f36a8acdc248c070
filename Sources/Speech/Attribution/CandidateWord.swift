import Language

/// Small words that stand for a speaker, or lead to the verb of one.
enum CandidateWord: Int, CaseIterable {
  case he, she, they, it, who, which, firstPerson
  /// "another said", "most were"
  case bare
  /// Before a verb's clause, beside "who" and "which".
  case that
  /// Before a participle they make a passive.
  case be

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
  static func of(_ key: WordKey) -> CandidateWord? {
    let bits = table.classes(of: key).rawValue
    return bits == 0 ? nil : CandidateWord(rawValue: bits.trailingZeroBitCount)
  }

  private static let table = WordTable(lists, names: names)

  /// Of all cases, in their order.
  static let names: StaticString = "he she they it who which firstPerson bare that be"
}

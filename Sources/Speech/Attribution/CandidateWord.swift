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

  private static let lists = """
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

  private static let table = WordTable(lists, names: allCases.map { "\($0)" })
}

extension WordTable {
  /// A table of lists, `name | word word`, whose classes are the places of their names.
  init(_ lists: String, names: [String]) {
    self.init(
      lists.split(separator: "\n").map { line in
        let columns = line.split(separator: "|")
        precondition(columns.count == 2, "a row has a name and words: \(line)")
        guard let place = names.firstIndex(of: columns[0].filter { $0 != " " }) else {
          preconditionFailure("the row has a name that is known: \(line)")
        }
        return (WordClass(rawValue: 1 << UInt64(place)), columns[1].split(separator: " "))
      })
  }
}

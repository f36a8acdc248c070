import Figures
import Language

/// Words by which accusations and answers to them are told.
struct AccusationWords: OptionSet {
  /// A bit for each row name, in the order of the names.
  let rawValue: UInt16

  static var accusing: AccusationWords { AccusationWords(rawValue: 1) }
  /// Accuses with "with" behind it.
  static var charging: AccusationWords { AccusationWords(rawValue: 2) }
  /// Accuses with a verb of saying behind it.
  static var accuser: AccusationWords { AccusationWords(rawValue: 4) }
  static var saying: AccusationWords { AccusationWords(rawValue: 8) }
  static var convicting: AccusationWords { AccusationWords(rawValue: 16) }
  static var guilty: AccusationWords { AccusationWords(rawValue: 32) }
  /// Stands before "guilty" where somebody owns up.
  static var pleading: AccusationWords { AccusationWords(rawValue: 64) }
  static var denying: AccusationWords { AccusationWords(rawValue: 128) }
  /// Behind "denied" it tells what somebody did not get.
  static var refused: AccusationWords { AccusationWords(rawValue: 256) }
  /// Answers with a claim or charge beside it.
  static var rejecting: AccusationWords { AccusationWords(rawValue: 512) }
  static var claim: AccusationWords { AccusationWords(rawValue: 1024) }
  static var innocent: AccusationWords { AccusationWords(rawValue: 2048) }
  static var appealing: AccusationWords { AccusationWords(rawValue: 4096) }

  /// `kind | words`
  private static let rows: StaticString = """
    accusing   | accused accuses accusing alleged allegedly alleges allege indicted suspected suspicion
    charging   | charged charges charge arrested
    accuser    | prosecutors prosecutor police investigators detectives
    saying     | say says said allege alleges alleged believe believes
    convicting | convicted convicts sentenced jailed imprisoned convict
    guilty     | guilty
    pleading   | pleaded pleads pled plead pleading found admitted
    denying    | denies denied deny denying
    refused    | bail entry access request requests visas visa parole permission nobody
    rejecting  | rejected rejects rejecting dismissed dismisses disputes disputed dropped cleared acquitted refuted
    claim      | accusations accusation allegations allegation charges charge claims claim acquitted
    innocent   | innocent innocence
    appealing  | appealed appealing appeal appeals
    """

  /// Read once, when the first word is asked for.
  static let table = WordBits(
    rows,
    names:
      "accusing charging accuser saying convicting guilty pleading denying refused rejecting claim innocent appealing",
    slots: 256)
}

/// Why a number of the text is no figure.
///
/// The cases stand in the order in which they are asked; the first that holds is the answer.
public enum FigureRefusal: Sendable, CaseIterable {
  case score, takenUp
  case identifier, partOfName, noteMark, code, phone, clock, ordinal, divisor, date, pronoun, half
  case label, correction, bareWord

  /// What an explanation says of it, behind "no figure:".
  public var words: String {
    switch self {
    case .score: "a score or a result"
    case .takenUp: "part of the figure before it"
    case .identifier: "it names something and counts nothing"
    case .partOfName: "part of a name or a designation"
    case .noteMark: "the mark of a note"
    case .code: "part of a code"
    case .phone: "a telephone number"
    case .clock: "a time of day"
    case .ordinal: "it says which one, not how many"
    case .divisor: "what a rate is counted by"
    case .date: "a date or a year"
    case .pronoun: "'one' stands for somebody or something here"
    case .half: "a part by its place, no share"
    case .label: "it belongs to a name or a label"
    case .correction: "what a correction says was wrong"
    case .bareWord: "nothing says what it counts or measures"
    }
  }
}

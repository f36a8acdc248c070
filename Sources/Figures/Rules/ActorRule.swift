import Language
import Model

/// Whoever only did it is not what a figure is about: "Police seized $4,120", "the ferry took 40 people".
///
/// A count says what it counts, so the subject of its clause adds something only where it has them or is as many:
/// "The port has 40 cranes", "Attendance reached 2,000 people". Of a sum of money a person or body that
/// acts is none either; a thing that costs, earns or is worth it is.
struct ActorRule: LanguageRule {
  /// A sentence with one figure, and its subject in brackets.
  static let examples: [RuleExample] = [
    .finds("⟦The port⟧ has 40 cranes."),
    .finds("⟦The yard⟧ lost 40 workers in May."),
    .finds("⟦The storm⟧ cost $3 million."),
    .finds("⟦Halden Shipping⟧ owes €900,000."),
    .ignores("The ferry took 40 passengers to Moss."),
    .ignores("The harbour board hired 40 divers."),
    .ignores("Police seized $4,120 on Monday."),
    .ignores("The judge brought seven charges."),
    .ignores("The smuggler held six sailors."),
    .ignores("A computer fault stopped 100 cars."),
  ]

  let scene: Scene

  /// Whether the subject of a clause may stand beside its figure.
  ///
  /// - Parameters:
  ///   - subject: The phrase before the verb, as token indices.
  ///   - verb: What the figure depends on.
  ///   - candidate: The figure.
  func isAbout(_ subject: Range<Int>, verb: Int, _ candidate: Candidate) -> Bool {
    switch candidate.kind {
    case .count where candidate.unit != nil: return hasOrIs(verb)
    case .money: return hasOrIs(verb) || !isActor(subject)
    default: return true
    }
  }

  /// A verb of having, of being as many, or of becoming more or fewer.
  private func hasOrIs(_ verb: Int) -> Bool {
    scene.isWord(verb, [.auxiliary, .riseWord, .fallWord]) || Self.having.contains(scene.key(verb))
  }

  /// Who acts: a person, or a word for those who investigate, judge and govern.
  private func isActor(_ subject: Range<Int>) -> Bool {
    guard let last = subject.last else { return false }
    return scene.isWord(last, [.office, .personNoun, .claimant, .title])
      || scene.document.mentions(in: subject).contains {
        $0.kind == .person && $0.tokens.upperBound == subject.upperBound
      }
  }

  private static let having = WordKeySet(
    list: """
      get gets got gotten receive receives received win wins won lose loses lost losing employ employs employed
      contain contains contained include includes included own owns owned owe owes owed need needs needed
      seat seats seated reach reaches reached hit hits total totals totalled totaled number
      numbers numbered average averages averaged exceed exceeds exceeded top tops topped stand stands stood
      comprise comprises comprised draw draws drew attract attracts attracted grew score scores scored
      cost costs earn earns earned weigh weighs weighed
      """)
}

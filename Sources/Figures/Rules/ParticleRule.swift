import Language
import Model

/// "over" and "up" that belong to a verb before the number say nothing of how much: "took over 12 villages", "pushed
/// sales up to £41m".
///
/// Verbs that take both a particle and an amount are told by what is counted: people are run over and won over, places
/// and firms are taken over.
struct ParticleRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("Rebels took over ⟦12 villages⟧, and guards handed over ⟦200 rifles⟧."),
    .finds("The lorry ran over ⟦three people⟧; the mill turned over ⟦1.2 billion kronor⟧."),
    .finds("It took ⟦over 12 days⟧ and ⟦over 300 photos⟧."),
    .finds("A dry spring pushed the price of hay up to ⟦£37 million⟧."),
    .finds("The dispute over ⟦12 islands⟧ adds up to ⟦£40⟧; he walked up to ⟦two women⟧."),
    .finds("They pushed ⟦up to 40 boats⟧ out, and raised fines of ⟦up to £900⟧."),
    .finds("Dahl faces ⟦up to 30 years⟧ in prison and faced up to ⟦two women⟧."),
  ]

  let scene: Scene

  /// Whether "over" right before a figure belongs to the verb before it.
  ///
  /// - Parameters:
  ///   - over: Where it stands.
  ///   - figure: What it counts or measures, which must be known.
  func takesOver(_ over: Int, _ figure: Candidate) -> Bool {
    let verb = scene.key(over - 1)
    if figure.kind == .count || figure.kind == .other, Self.ruling.contains(verb) { return true }
    switch figure.kind {
    case .duration, .distance, .age, .percent, .speed: return false
    default: break
    }
    if Self.handing.contains(verb) { return true }
    guard let noun = figure.noun else { return false }
    let head = noun.upperBound - 1
    let isPeople = scene.isWord(head, [.personNoun, .office])
    if Self.running.contains(verb) { return isPeople }
    return Self.taking.contains(verb) && Self.held.contains(scene.key(head))
  }

  /// Whether the "up" of "up to" belongs to a verb that moves what stands between them: "pushed sales up to".
  ///
  /// Fewer than nine tokens back, over the words of a noun phrase. Ways and times are left alone: "sent nurses up to 40
  /// miles".
  ///
  /// - Parameters:
  ///   - up: Where it stands.
  ///   - figure: What follows "to".
  func movesUp(_ up: Int, _ figure: Candidate) -> Bool {
    let verb = scene.key(up - 1)
    if Self.adding.contains(verb) { return true }
    if Self.walking.contains(verb) {
      guard let noun = figure.noun else { return false }
      return scene.isWord(noun.upperBound - 1, [.personNoun, .office])
    }
    guard figure.kind != .distance, figure.kind != .duration, scene.kind(up - 1) == .word,
      !scene.isWord(up - 1, [.preposition, .auxiliary, .coordinator, .determiner])
    else { return false }
    var index = up - 1
    while index > up - 9 {
      let isMoving = Self.moving.contains(scene.key(index))
      if isMoving { return index < up - 1 }
      guard scene.isKind(index, [.word, .hyphen, .possessive]),
        !scene.isWord(index, [.auxiliary, .coordinator, .subordinator, .speechVerb, .negation]),
        !scene.key(index).isOne(of: "by", "to", "for")
      else { return false }
      index -= 1
    }
    return false
  }

  /// What is had "over" something: quarrels and power.
  private static let ruling = WordKey.set(
    """
    dispute disputes control power vote row anger concern concerns fear fears argument arguments fight battle clash clashes
    conflict outrage protest protests quarrel debate jurisdiction sovereignty authority feud tension tensions standoff rule
    ruled rules ruling reigned presided presides
    """)
  /// Verbs that take "up to" whatever follows: "adds up to £40", "owned up to three thefts".
  private static let adding = WordKey.set(
    "add adds added adding own owns owned owning wake wakes woke woken waking sums amounts amounted"
  )
  /// Verbs that take it before people: "walked up to two women", but "faces up to ten years".
  private static let walking = WordKey.set(
    """
    walk walks walked walking went go goes going came come comes coming ran run runs crept drove sidled
    face faces faced facing
    """
  )
  /// Verbs that take "over" whatever follows.
  private static let handing = WordKey.set(
    """
    hand hands handed handing turn turns turned turning look looks looked looking knock knocks knocked knocking tip tips tipped
    tipping topple toppled flip flipped lean leaned leant trip tripped stumble stumbled
    """)
  /// Verbs that take it before people.
  private static let running = WordKey.set(
    "run runs ran running win wins won winning pass passes passed passing roll rolled drive drove")
  /// Verbs that take it before what can be held or crossed.
  private static let taking = WordKey.set(
    "take takes took taken taking fly flies flew flown flying watch watches watched pass passed")
  /// What is taken over and flown over.
  private static let held = WordKey.set(
    """
    villages towns cities provinces districts regions islands ports harbours harbors airports airfields bases barracks schools
    stations buildings companies firms banks branches shops stores hotels mines oilfields oilwells posts checkpoints offices
    hospitals prisons farms factories plants clubs territories neighbourhoods neighborhoods settlements counties countries
    ministries universities colleges restaurants pubs newspapers studios rivals suppliers brands outlets
    """)
  /// Verbs that bring a level up.
  private static let moving = WordKey.set(
    """
    push pushes pushed pushing drive drives drove driven driving lift lifts lifted lifting raise raises raised raising bring
    brings brought bringing bump bumps bumped bumping boost boosts boosted boosting nudge nudges nudged nudging
    """)
}

import Language

/// Word lists that only the rules of figures need.
enum FigureWords {
  /// What a result is called: "a 3-1 win", "the 52-48 vote".
  static let results = set(
    """
    win wins victory victories draw draws loss losses defeat defeats lead record series vote votes decision margin thrashing
    triumph tie aggregate comeback scoreline final result deficit advantage stalemate rout hammering drubbing majority ruling
    """)

  /// Nouns in the plural that stand before another: "sports cars", "arms dealers".
  static let attributivePlurals = set(
    """
    sports arms sales goods systems operations communications customs savings earnings women men rights veterans
    games drugs weapons jobs elections pensions benefits works materials services communities parks roads schools
    futures options bonds securities lights claims appeals lots accounts crew staff police aircraft cattle fish sheep
    """)

  /// Words behind a number that say what happened to the people it counts.
  static let fates = set(
    """
    dead killed injured wounded missing homeless hurt unemployed displaced arrested detained hospitalised hospitalized evacuated
    """)

  /// Verbs whose object is people when no noun says otherwise: "killing 52".
  static let harming = set("killing killed injuring injured wounding wounded")

  /// Third-person verbs that look like plurals and stand behind what is counted: "19 fouls proves", "three men runs".
  static let verbsLikePlurals = set(
    """
    proves shows means makes takes leaves gives gets goes comes says tells keeps helps needs wants works lives runs plays
    hits costs remains becomes seems appears suggests includes represents covers brings puts sets lets has does
    starts ends opens closes stands sits falls rises grows looks drops declines increases decreases follows awaits
    """)

  /// Heads of street names, long and short: "49 Ferry Road", "9 E 3rd St".
  static let streets = set(
    """
    street st road rd avenue ave way lane ln drive dr boulevard blvd square sq place pl court terrace close crescent row
    highway hwy parkway pkwy alley quay embankment grove gardens mews hill walk
    """)

  /// Words of number names that make something a label when they stand before it: "Hall 4", "page 12".
  static let labels = set(
    """
    bottom section sections row room rooms page pages chapter chapters number no nos route highway interstate runway gate flight flights
    hall phase level type class grade round game week day title rule table line bus channel version model article articles act
    part volume issue question pier unit block platform track lane area district ward division group stage step tier category
    apollo formula top figure lot exit junction proposition amendment bill resolution season episode psalm locker box seat car
    size code zip order quarter under windows studio catch verse verses paragraph clause note annex appendix schedule slide
    sector zone camp hole floor cell bay dock berth hangar terminal building court courtroom precinct battalion brigade
    squadron regiment mission expedition sol super bowl euro league year years measure flat flats grid reference
    """)

  /// Singular nouns that count with digits before another noun: "a 12 page report", "a 3 cylinder engine".
  static let countedSingulars = set(
    """
    page cylinder door gauge speed seat member man woman room bedroom bed story storey floor lane track point player vehicle
    car ship team judge nation country state party star game match race stage lap hole button piece part volume episode
    """)

  /// Words that describe a span or a measure rather than name another.
  static let spans = set(
    """
    previous past straight consecutive full long whole entire extra additional further last first next final solid successive
    gruelling good hard cold warm dark short
    """)

  /// Verbs that take "up" or "down" as a part of themselves: "gave up 300 yards".
  static let phrasalVerbs = set(
    """
    give gave given gives giving make made makes making set sets setting put puts putting take took takes taking pick picked
    picks build built buy bought rack racked use used come came comes bring brought line lined round rounded turn turned
    split break broke back backed cough coughed run ran pile piled serve served write wrote shut wrap wrapped snap snapped
    eat ate fill filled clean cleaned sign signed hold held blow blew free freed sum add adds added stand stood
    """)

  /// Verbs that get an amount rather than move by it: "raised £500".
  static let raising = set("raise raised raises raising")

  /// Verbs that lose or add an amount as often as they move by it: "lost $3m".
  static let losing = set(
    "gained gain gains gaining lost lose loses losing cut cuts cutting shed sheds shedding added adds reduce reduced reducing slashed expanded"
  )

  /// The keys of words parted by spaces or line ends.
  static func set(_ words: StaticString) -> WordKeySet { WordKey.set(words) }
}

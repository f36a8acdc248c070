import Language

/// The words that tell a figure's slots.
enum FrameWords {
  /// What a word says of fates; nil for most words.
  static func fate(_ word: WordKey) -> Fate? { fates[word] }

  private static let fates: [WordKey: Fate] = {
    var table: [WordKey: Fate] = [:]
    for (fate, words) in fateLists {
      for word in words.split(separator: " ") { table[WordKey(word.utf8)] = fate }
    }
    return table
  }()

  private static let fateLists: [(Fate, String)] = [
    (
      .dead,
      "kill kills killed killing killings dead die dies died dying death deaths toll fatal fatally fatality fatalities "
        + "perish perished slain murdered massacred lives life bodies body corpses drown drowned suffocated executed"
    ),
    (
      .injured,
      "injure injures injured injuring injury injuries wound wounds wounded wounding hurt hospitalized hospitalised"
    ),
    (.missing, "missing unaccounted disappeared vanished"),
    (.trapped, "trapped trapping stranded buried"),
    (
      .displaced,
      "displaced displacing homeless fled flee flees fleeing refuge refugee refugees evacuate evacuated evacuating "
        + "evacuees uprooted shelter sheltering sheltered shelters camps"
    ),
    (.rescued, "rescue rescued rescues rescuing saved survive survived survivor survivors freed"),
    (
      .arrested,
      "arrest arrests arrested arresting detain detained detaining capture captured capturing apprehended "
        + "apprehending nabbed nab nabs caught custody surrendered"
    ),
    (.infected, "case cases infected infections infection ill sick sickened poisoned"),
    (.escaped, "escape escaped escapes escaping"),
    (.damaged, "damage damaged damages damaging"),
    (
      .destroyed,
      "destroy destroyed destroys destroying flattened collapsed razed leveled levelled gutted"
    ),
    (
      .protested,
      "march marched marching rally rallied rallying protested protesting demonstrated demonstrating"
    ),
    (.stolen, "steal stole stolen stealing looted robbed"),
    (.dismissed, "layoffs dismissed sacked redundant axed"),
    (.casualty, "casualty casualties"),
  ]

  static let suspected = WordKey.set(
    "suspected suspect possible possibly probable probably likely feared believed presumed thought alleged"
  )
  static let confirmed = WordKey.set("confirmed confirms confirm")
  static let planned = WordKey.set(
    "will plan plans planned planning aims aim aimed intends intend intended target targets would slated scheduled wants"
  )
  static let asked = WordKey.set(
    "asked asking asks ask seek seeks seeking sought request requested requests requesting pleaded demanded demands demand needs"
  )
  static let hypothetical = WordKey.set("could might may if unless")
  static let offered = WordKey.set("offer offered offers offering bid bids")
  static let forecast = WordKey.set(
    "expect expects expected forecast forecasts forecasting predict predicts predicted projected projects anticipates"
  )

  static let added = WordKey.set("another further additional extra new fresh")
  static let total = WordKey.set("total totals totalling totaling totalled overall altogether")
  static let partOpeners = WordKey.set("including include includes included among")
  /// Behind "N of": what the number is a part of.
  static let wholes = WordKey.set("them those these whom which the his her its their our")

  /// A count that is kept up to date.
  static let running = WordKey.set("toll tally total totals bringing brings brought")

  /// Nouns that say nothing of what is counted.
  static let emptyHeads = WordKey.set(
    """
    other others more total people person individual number dozen hundred thousand million lot life body death fatality casualty
    victim injury dead
    """)
  /// Nouns of people.
  static let people = WordKey.set(
    """
    people person individual man woman child kid boy girl victim resident villager civilian protester protestor demonstrator
    passenger worker employee staff soldier troop officer policeman refugee evacuee student pupil dead survivor member citizen
    inhabitant tourist family household migrant rebel militant fighter gunman attacker suspect prisoner inmate hostage crewman
    sailor body life death casualty fatality patient other
    """)

  static let hours = WordKey.set("hour hourly")
  static let days = WordKey.set("day daily overnight")
  static let weeks = WordKey.set("week weekly")
  static let months = WordKey.set("month monthly")
  static let quarters = WordKey.set("quarter quarterly")
  static let years = WordKey.set("year annual annually yearly")

  /// The points of the compass, in order.
  static let compass = [
    "north northern", "northeast north-east northeastern", "east eastern",
    "southeast south-east southeastern", "south southern", "southwest south-west southwestern",
    "west western", "northwest north-west northwestern",
  ].map { (words: StaticString) in WordKey.set(words) }

  /// What leads from what is counted to a place.
  static let placeLeads = WordKey.set("in at from near across off outside inside around within")
  /// Words behind which a clause of its own begins.
  static let clauseOpeners = WordKey.set(
    "when while after before as where because although though since until if whereas and but or nor including"
  )
  /// What begins a clause about the word before it, or beside the figure's own.
  static let relatives = WordKey.set(
    "who which that when while after before where as because although though whose")
  /// Who counts those that came to him alone.
  static let intakes = WordKey.set("received treated admitted treating receiving treat")
  /// "rose to", "climbed above"
  static let reaches = WordKey.set("to above past beyond at over")
}

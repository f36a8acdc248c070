import Language

/// The words that tell a figure's slots.
enum FrameWords {
  /// What words say of figures beside them, as bits of `FrameRole`.
  static let table = WordTable(
    """
    dead | kill kills killed killing killings dead die dies died dying death deaths toll fatal fatally fatality fatalities
    dead | perish perished slain murdered massacred lives life bodies body corpses drown drowned suffocated executed
    injured | injure injures injured injuring injury injuries wound wounds wounded wounding hurt hospitalized hospitalised
    missing | missing unaccounted disappeared vanished
    trapped | trapped trapping stranded buried
    displaced | displaced displacing homeless fled flee flees fleeing refuge refugee refugees evacuate evacuated evacuating
    displaced | evacuees uprooted shelter sheltering sheltered shelters camps
    rescued | rescue rescued rescues rescuing saved survive survived survivor survivors freed
    arrested | arrest arrests arrested arresting detain detained detaining capture captured capturing apprehended
    arrested | apprehending nabbed nab nabs caught custody surrendered
    infected | case cases infected infections infection ill sick sickened poisoned
    escaped | escape escaped escapes escaping
    damaged | damage damaged damages damaging
    destroyed | destroy destroyed destroys destroying flattened collapsed razed leveled levelled gutted
    protested | march marched marching rally rallied rallying protested protesting demonstrated demonstrating
    stolen | steal stole stolen stealing looted robbed
    dismissed | layoffs dismissed sacked redundant axed
    casualty | casualty casualties
    suspected | suspected suspect possible possibly probable probably likely feared believed presumed thought alleged
    confirmed | confirmed confirms confirm
    planned | will plan plans planned planning aims aim aimed intends intend intended target targets would slated scheduled
    planned | wants
    asked | asked asking asks ask seek seeks seeking sought request requested requests requesting pleaded demanded demands
    asked | demand needs
    hypothetical | could might may if unless
    offered | offer offered offers offering bid bids
    forecast | expect expects expected forecast forecasts forecasting predict predicts predicted projected projects
    forecast | anticipates
    added | another further additional extra new fresh
    total | total totals totalling totaling totalled overall altogether
    part-opener | including include includes included among
    whole | them those these whom which the his her its their our
    running | toll tally total totals bringing brings brought
    place-lead | in at from near across off outside inside around within
    clause-opener | when while after before as where because although though since until if whereas and but or nor including
    relative | who which that when while after before where as because although though whose
    intake | received treated admitted treating receiving treat
    reach | to above past beyond at over
    hour | hour hourly
    day | day daily overnight
    week | week weekly
    month | month monthly
    quarter | quarter quarterly
    year | year annual annually yearly
    """,
    names: """
      dead injured missing trapped displaced rescued arrested infected escaped damaged destroyed protested stolen dismissed
      casualty suspected confirmed planned asked hypothetical offered forecast added total part-opener whole running place-lead
      clause-opener relative intake reach hour day week month quarter year
      """)

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

  /// The points of the compass, in order.
  static let compass = [
    "north northern", "northeast north-east northeastern", "east eastern",
    "southeast south-east southeastern", "south southern", "southwest south-west southwestern",
    "west western", "northwest north-west northwestern",
  ].map { (words: StaticString) in WordKey.set(words) }
}

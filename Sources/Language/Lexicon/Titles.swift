extension Lexicon {
  /// Words that stand before a name, with the sex they tell.
  ///
  /// A title in front of a capitalised word belongs to its run; in small letters it is an office before the name.
  /// `male-word` and `female-word` have pronouns and words of kin, too.
  static let titles: StaticString = """
    title | messrs sens reps govs gens profs drs
    title | mr mrs ms miss mister dr prof sir lord lady dame rev father sister brother judge justice president vice premier
    title | chancellor secretary minister prime senator sen representative rep congressman congresswoman governor gov mayor
    title | general gen colonel col major maj captain capt commodore lieutenant lt sergeant sgt corporal admiral adm commander cmdr
    title | chief officer detective inspector superintendent commissioner director chairman chairwoman chair professor
    title | ambassador king queen prince princess pope archbishop bishop cardinal ayatollah sheikh imam rabbi emir sultan
    title | councillor councilman councilwoman alderman attorney prosecutor spokesman spokeswoman spokesperson analyst
    title | economist coach manager striker defender midfielder goalkeeper actor actress singer author leader candidate
    title | nominee deputy assistant former acting interim undersecretary speaker lawmaker mp mep msp pm ceo cfo
    title | sheriff counsel treasurer comedian journalist columnist pollster strategist founder cofounder whip trustee writer
    title | adviser advisor agent novelist filmmaker rapper blogger businessman businesswoman businessmen businesswomen chef magistrate marshal
    title | chairperson chairpersons councilor councilmember assemblyman assemblywoman assemblymember
    title | supt det insp brig cpl pvt
    title | executive editor reporter correspondent doctor nurse engineer scientist researcher historian activist
    male-word | mr mister sir lord father brother congressman chairman councilman spokesman king prince pope actor husband son man
    male-word | boy policeman fireman businessman salesman grandfather uncle nephew he his him himself
    female-word | mrs ms miss lady dame sister congresswoman chairwoman councilwoman spokeswoman queen princess actress wife
    male-word | widower boyfriend groom bridegroom grandson stepfather schoolboy fisherman clergyman gentleman
    female-word | widow girlfriend bride granddaughter stepmother schoolgirl housewife heroine businesswoman sportswoman
    female-word | daughter woman girl policewoman businesswoman grandmother mother aunt niece she her herself
    """

  /// Nouns that can speak without a name.
  ///
  /// "The mayor said", "officials warned": sources without a name, and heads of roles.
  static let offices: StaticString = """
    office | official officials spokesman spokeswoman spokesperson spokesmen spokespeople minister ministers president premier
    office | secretary senator governor mayor general colonel captain commander chief officer officers director chairman
    office | chairwoman chair professor ambassador king queen pope bishop councillor councillors prosecutor prosecutors
    office | lawyer lawyers attorney judge analyst analysts economist economists expert experts coach manager leader leaders
    office | executive executives editor reporter correspondent doctor doctors nurse engineer engineers scientist scientists
    office | researcher researchers author authors activist activists witness witnesses resident residents source sources
    office | aide aides adviser advisers advisor advisors diplomat diplomats lawmaker lawmakers police authorities investigator
    office | investigators detective inspector ministry government administration department agency company firm union council
    office | committee commission campaign court bank party group organisation organization charity operator airline team
    office | harbourmaster master coroner undersecretary representative representatives delegate critics supporters opponents
    office | owner farmer teacher driver victim survivor neighbour neighbor mother father brother sister wife husband son
    office | daughter friend colleague candidate nominee mp mps historian surgeon physician pilot soldier rescuer rescuers
    person-noun | man woman men women people person boy girl child children teenager resident residents victim victims
    person-noun | survivor survivors passenger passengers worker workers student students patient patients voter voters
    media | paper newspaper magazine broadcaster website site station network channel outlet daily tabloid agency wire
    media | times post guardian telegraph herald journal tribune chronicle gazette observer reuters bloomberg ap afp bbc cnn
    media | nbc abc cbs fox npr mirror sun independent economist politico press courier echo examiner bulletin dispatch news
    document | report reports statement study survey poll polls document documents letter email memo filing lawsuit indictment
    document | complaint paper article figures data census research review forecast notice post tweet transcript release audit
    document | affidavit newsletter testimony ruling
    """

  /// Words that organisation names end in or are made around.
  ///
  /// A name with such a word is an organisation's, unless it is a given name and this word alone ("Anna Bank").
  static let organisations: StaticString = """
    organisation | ministry department university college institute inc corp corporation ltd plc llc company group bank
    organisation | association society council committee commission party union agency authority board bureau office service
    organisation | court congress senate parliament house assembly army navy police force forces foundation trust fund league
    organisation | federation club team united city hospital school church airlines airways energy motors media news network
    organisation | organization organisation alliance coalition movement front brigade institution museum laboratory centre
    organisation | center crescent cross nations
    party | republican republicans democrat democrats democratic conservative conservatives labour tory tories liberal liberals
    party | socialist socialists communist communists libertarian
    company-word | watch pharmaceuticals communications holdings partners solutions pac systems technologies industries securities
    company-word | investments insurance consulting strategies initiative enterprises associates capital entertainment sachs
    company-word | electronics logistics laboratories studios records foods steel oil gas telecom airways
    """
}

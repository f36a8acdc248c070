/// Words that roles are made of beside the lexicon's offices and titles, and words that end them.
///
/// All in small letters, as keys; words are compared whole.
public enum RoleWords {
  /// Whether a word tells what somebody is: "paramedic", "pensioner", "inmate".
  public static func isOccupation(_ word: WordKey) -> Bool {
    nouns.contains(word) || heads.contains(word)
  }

  /// What somebody is, as newspapers set it before a name: "Substitute Kofi Adjei", "paramedic Ida Berg".
  static let nouns = WordKey.set(
    """
    substitute principal headteacher headmaster headmistress teammate skipper winger hooker fullback playmaker referee umpire
    jockey athlete rookie debutant graduate intern volunteer barrister solicitor bailiff juror foreman chaplain priest vicar
    pastor deacon nun monk abbot provost registrar bursar rector pupil parent caretaker retiree pensioner tenant shopkeeper
    technician mechanic electrician chemist paramedic constable lifeguard midwife apprentice defendant plaintiff accountant
    consultant lecturer academic barista guitarist drummer bassist cellist violinist pianist soloist choreographer
    biologist geologist physicist astronomer pathologist meteorologist seismologist volcanologist ecologist chancellor
    hostage eyewitness bystander lifeboatman coastguard groundsman goalscorer centurion quarterback linebacker pitcher campaigner organiser
    organizer astronomer whistleblower prefect envoy consul attache attaché archdeacon curate laureate
    """)

  /// Further heads of what somebody is: too often a surname or another word to stand alone before a name.
  static let heads = WordKey.set(
    """
    member fellow head star student critic opponent ally partner clerk cook host aide veteran ace
    champion expert guard pilot bishop boss entrepreneur magnate tycoon celebrity comic politician recruit refugee
    employee appointee returnee detainee inmate patient prisoner suspect participant assistant attendant
    inhabitant lieutenant superintendent correspondent regent agent client guide spouse fiancee fiance
    fiancée fiancé twin cousin uncle aunt nephew niece grandfather grandmother girlfriend boyfriend widow widower
    stepfather stepmother guardian orphan heir monarch advocate candidate delegate surrogate architect diplomat democrat
    republican conservative liberal independent psychiatrist therapist dentist vet medic
    """)

  /// Those of the heads that are verbs before a name: "will host Anna Lund".
  static let verbs = WordKey.set(
    "head star partner clerk cook host ace champion guard pilot recruit guide twin delegate surrogate advocate agent vet independent"
  )

  /// Words in "-s" that an office is of: "Norland sports minister".
  static let plurals = WordKey.set(
    """
    sports arms news sales affairs communications operations relations rights resources systems services studies politics
    economics physics mathematics athletics olympics series markets claims savings elections logistics parks works schools
    colleges universities airlines railways roads ports harbours harbors fisheries forests mines defence games arts
    drugs weapons securities banks futures bonds bills foods goods toys cars homes farms women men veterans sciences
    dates records archives customs prisons transports highways waterworks finances pensions
    """)

  /// What goes before an office and is none: "former" alone tells nothing.
  static let qualifiers = WordKey.set("former acting interim vice late then ex prime")

  /// Mere address: who is called so is told nothing of.
  static let address = WordKey.set("mr mrs ms miss mister messrs sens reps govs gens profs drs dr")

  /// Address that tells a rank: any office tells more.
  static let ranks = WordKey.set("sir lord lady dame doctor prof rev")

  /// Words in "-ing" that say what an office is for or how it is held: "mining engineer", "acting mayor".
  static let participles = WordKey.set(
    """
    acting managing leading operating mining banking shipping engineering housing marketing advertising visiting sitting
    outgoing incoming founding commanding presiding investigating serving training trading planning racing boxing cycling
    rowing sailing swimming skiing writing broadcasting publishing consulting manufacturing building ruling governing
    reigning defending surviving aspiring working supporting recording touring polling lobbying nursing farming fishing
    purchasing editing accounting parking policing lending insuring rising retiring casting catering brewing diving
    driving flying gaming hunting climbing walking wrestling bowling batting fielding coaching teaching nursing
    programming processing computing monitoring rating testing funding lettering clearing dancing singing acting opening
    """)

  /// Past forms that do not end in "-ed" and are no adjectives before a noun.
  static let pasts = WordKey.set(
    """
    met saw told made gave got put kept held left felt found lost beat won led fed sent paid read hit shot cut let chose
    knew threw drew flew grew blew wrote rode drove rose spoke broke woke stole swore wore bore tore took shook forsook
    stood understood brought bought fought thought caught taught sought went came became overcame ran began sang rang
    drank swam sat spat fell ate bit hid slid lit dug hung stuck struck swung wrung built bent lent spent sold heard had
    did said laid meant dealt slept wept swept crept leapt dreamt quit shut split spread burst cast cost hurt set shed
    bid forbade forgave outran withdrew withstood undertook overtook mistook
    """)

  /// Verbs that take a person: after "to", a modal or a subject they are no noun ("to support | captain Kofi Adjei").
  static let actions = WordKey.set(
    """
    support marry ask meet hire fire sack replace succeed appoint arrest sue join back help tell thank praise beat face
    defeat bring see keep let make take call name elect interview urge allow question free jail release impress discipline
    sign leave visit follow grab phone pull push quote cite pick choose send find drop tackle trip hit rescue treat
    include feature recruit invite assist accuse blame suspend dismiss fine punish honour honor congratulate persuade
    supports marries asks meets hires fires sacks replaces succeeds appoints arrests sues joins backs helps tells thanks
    praises beats faces defeats brings sees keeps lets makes takes calls names elects interviews urges allows questions
    frees jails releases impresses disciplines signs leaves visits follows grabs phones pulls pushes quotes cites picks
    chooses sends finds drops tackles hits rescues treats includes features recruits invites assists accuses blames
    suspends dismisses fines punishes honours honors congratulates persuades appears becomes remains
    """)

  /// Words that open a sentence and no name, beside those of the lexicon: "Throughout Kim insisted", "Late Celtic pressure".
  static let openers = WordKey.set(
    """
    throughout late early today yesterday tomorrow tonight overnight sometimes perhaps maybe soon twice alas worse
    elsewhere nowadays whatever whoever wherever whenever whichever barring including excluding regarding concerning
    """)

  /// Adjectives that stand before a people or a party too: "veteran Labour leader".
  static let praises = WordKey.set(
    """
    veteran longtime leading top prominent influential conservative liberal moderate black white renowned famous popular
    acting ex chief deputy lead super outspoken wealthy legendary presumptive independent centrist hawkish progressive current then
    """)

  /// Heads that tell nothing without what they are of: "a member".
  static let relational = WordKey.set(
    """
    member head fellow son daughter brother sister wife husband friend mother father ally partner uncle aunt cousin nephew
    niece widow half victim survivor
    """)

  /// Those that tell nothing without whose they are.
  static let kin = WordKey.set(
    "son daughter brother sister wife husband friend mother father uncle aunt cousin nephew niece partner ally"
  )

  /// Words in "-er", "-or" and the like that are nobody's trade.
  static let things = WordKey.set(
    """
    rather other water number paper order power former matter quarter winter summer weather tower river letter chapter
    corner center error labor harbor motor over under after never ever however whether together either neither another
    human german roman italian civilian christian canadian bigger larger older younger higher lower later earlier
    greater lesser further upper inner outer major minor senior junior prior interior exterior superior inferior color
    consider remember offer deliver enter discover uncover suffer prefer refer transfer bother gather administer answer
    recover render murder foster hinder shatter trigger alter altogether moreover forever wherever whichever differ
    newspaper wonder mirror monitor register disaster theater semester sweater soccer cancer fever timber lumber butter
    favor honor humor rumor vapor floor door cover dinner layer master computer server counter border
    """)

  /// Endings of words for those who do something.
  static let endings: [StaticString] = [
    "er", "ist", "or", "ian", "man", "ers", "ists", "ors", "ians",
  ]
}

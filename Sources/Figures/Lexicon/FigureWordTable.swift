/// The words that single rules of figures ask for; `FigureWords` says what each row is for.
///
/// Chosen by reading news of business, courts, sport and disasters; a verb in "-ed" that measures needs no row.
///
/// A word may stand in several rows, and then has several bits. All are single words in lower case and are compared
/// without case.
enum FigureWordTable {
  // The names of the rows, in the order of the bits.
  static let names: StaticString = """
    result attributive-plural fate harming verb-like-plural street label counted-singular span phrasal-verb raising
    losing age-word oldest young age-group dying market modal lead measuring level quantifier money-letters
    time-opener before-pronoun place hedge-adverb hedge-participle report clause-opener calling phone-line ranking
    total topic lasting no-noun telling-verb describing-verb divisor acronym money-word amount going-on past-verb
    present-verb measuring-verb changes-object raising-verb measuring-participle empty-noun collective trailing
    lying-under puts-down another weighing public-money past may-be
    """

  /// `word class | words`
  static let rows: StaticString = """
    result               | win wins victory victories draw draws loss losses defeat defeats lead record series vote
    result               | votes decision margin thrashing triumph tie aggregate comeback scoreline final result
    result               | deficit advantage stalemate rout hammering drubbing majority ruling
    attributive-plural   | sports arms sales goods systems operations communications customs savings earnings women men
    attributive-plural   | rights veterans games drugs weapons jobs elections pensions benefits works materials
    attributive-plural   | services communities parks roads schools futures options bonds securities lights claims
    attributive-plural   | appeals lots accounts crew staff police aircraft cattle fish sheep singles doubles firearms
    attributive-plural   | cosmetics forces records
    fate                 | dead killed injured wounded missing homeless hurt unemployed displaced arrested detained
    fate                 | hospitalised hospitalized evacuated
    harming              | killing killed injuring injured wounding wounded
    verb-like-plural     | proves shows means makes takes leaves gives gets goes comes says tells keeps helps needs
    verb-like-plural     | wants works lives runs plays hits costs remains becomes seems appears suggests includes
    verb-like-plural     | represents covers brings puts sets lets has does starts ends opens closes stands sits falls
    verb-like-plural     | rises grows looks drops declines increases decreases follows awaits
    street               | street st road rd avenue ave way lane ln drive dr boulevard blvd square sq place pl court
    street               | terrace close crescent row highway hwy parkway pkwy alley quay embankment grove gardens mews
    street               | hill walk
    label                | bottom section sections row room rooms page pages chapter chapters number no nos route
    label                | highway interstate runway gate flight flights hall phase level type class grade round game
    label                | week day title rule table line bus channel version model article articles act part volume
    label                | issue question pier unit block platform track lane area district ward division group stage
    label                | step tier category apollo formula top figure lot exit junction proposition amendment bill
    label                | resolution season episode psalm locker box seat car size code zip order quarter under
    label                | windows studio catch verse verses paragraph clause note annex appendix schedule slide sector
    label                | zone camp hole floor cell bay dock berth hangar terminal building court courtroom precinct
    label                | battalion brigade squadron regiment mission expedition sol super bowl euro league year years
    label                | measure flat flats grid reference
    counted-singular     | page cylinder door gauge speed seat member man woman room bedroom bed story storey floor
    counted-singular     | lane track point player vehicle car ship team judge nation country state party star game
    counted-singular     | match race stage lap hole button piece part volume episode
    span                 | previous past straight consecutive full long whole entire extra additional further last
    span                 | first next final solid successive gruelling good hard cold warm dark short
    phrasal-verb         | give gave given gives giving make made makes making set sets setting put puts putting take
    phrasal-verb         | took takes taking pick picked picks build built buy bought rack racked use used come came
    phrasal-verb         | comes bring brought line lined round rounded turn turned split break broke back backed cough
    phrasal-verb         | coughed run ran pile piled serve served write wrote shut wrap wrapped snap snapped eat ate
    phrasal-verb         | fill filled clean cleaned sign signed hold held blow blew free freed sum add adds added
    phrasal-verb         | stand stood coughs coughing pony ponies ponied ponying stump stumps stumped stumping drum
    phrasal-verb         | drummed drumming scrape scraped scraping rustle rustled notch notched notches clock clocked
    phrasal-verb         | chalk chalked hoover hoovered gobble gobbled soak soaks soaked swallow swallowed swallows
    phrasal-verb         | snapping mop mopped chew chewed chews dig dug tear tore torn rip ripped carve carved divvy
    phrasal-verb         | tie ties tied tying locked locking saved saving wind winds wound winding building buying
    phrasal-verb         | picking racking breaking using eating filling holding
    raising              | raise raised raises raising
    losing               | gained gain gains gaining lost lose loses losing cut cuts cutting shed sheds shedding added
    losing               | adds reduce reduced reducing slashed expanded
    age-word             | aged age ages
    oldest               | oldest youngest
    young                | boy girl child toddler man woman
    age-group            | those children child kids babies infants toddlers adults people anyone everyone pupils
    age-group            | workers women men boys girls drivers players
    dying                | died fled survived voted drowned perished escaped
    market               | index dow nasdaq ftse dax nikkei shares stocks bourse average composite market benchmark
    market               | futures
    modal                | can could will would may might must should shall cannot
    lead                 | to by at from about around over under between as
    measuring            | much many little few even only just another combined closer close
    level                | total average record high low close peak equivalent
    quantifier           | more other additional extra such different further
    money-letters        | c hk nz au ca cad aud mex sg nt
    time-opener          | in since until till by from during before after early late mid circa season spring summer
    time-opener          | autumn winter fall
    before-pronoun       | no the this that any every each which some another number a
    place                | bottom top lower upper northern southern eastern western left right other better
    hedge-adverb         | reportedly allegedly apparently purportedly supposedly possibly perhaps
    hedge-participle     | believed thought feared rumoured rumored understood suspected alleged assumed
    report               | reports results count estimates claims information accounts
    clause-opener        | and but while which who that
    calling              | call called calling calls dial dialed dialled dialing dialling phoned rang ring text texted
    calling              | texting
    phone-line           | call calls caller callers operator operators dispatcher dispatchers emergency recording
    phone-line           | recordings system
    ranking              | index list ranking benchmark
    total                | total toll tally number count
    topic                | argument argue argued arguing dispute disputes row question questions concern concerns
    topic                | concerned talk talks talking talked complaint complained debate told heard know knew worried
    topic                | worry
    lasting              | for of in after lasted lasts lasting last took takes taking take than just well spent spend
    lasting              | spending waited wait within
    no-noun              | back day time way say says
    telling-verb         | involved included concerned contained received remained wanted seemed appeared happened
    telling-verb         | caused featured
    describing-verb      | live open closed lost broken used sold paid built known
    divisor              | person head share unit piece night ticket game bottle seat vote visit shift trip round
    divisor              | household student pupil passenger season plate copy word room pop can pack box bag case
    divisor              | crate litre
    acronym              | bp sec min cal pp pc ms mi hr gal cf bu kt tec
    money-word           | pay pays paid paying cost costs costing worth spend spends spent spending fine fined fines
    money-word           | price priced prices pledged earn earns earned earning owe owes owed debt debts salary
    money-word           | salaries wage wages fee fees ticket tickets budget invest invested grant grants prize
    money-word           | compensation conned stole stolen money cash fund funds funding donation donated rent profit
    money-word           | profits loan loans bill bills tax euros dollars
    amount               | number numbers figure figures total totals tally count amount sum
    going-on             | or to from up down at in a year earlier closing ending settling finishing compared with end
    past-verb            | fell rose grew sank slid shrank began became
    present-verb         | brings buys earns gives helps owns pays saves sells
    measuring-verb       | cost costs weigh weighs total totals reach reaches hit hits stand stands sit sits lie lies
    measuring-verb       | lay hover hovers measure measures last lasts hold holds spend spends spent earn earns pay
    measuring-verb       | pays paid lose loses win wins won exceed exceeds top tops span spans cover covers range
    measuring-verb       | ranges account accounts make makes made comprise comprises generate generates sell sells
    measuring-verb       | sold trade trades close closes open opens end ends settle contain contains burn burns
    measuring-verb       | produce produces employ employs wait waits receive receives raise raises collect collects
    measuring-verb       | yield yields bring brings brought take takes took taken grew swell swells swelled shrink
    measuring-verb       | shrinks double doubles climb climbs jump jumps run runs ran travel travels carry carries
    measuring-verb       | seat seats draw draws drew sink sinks hike hikes owe owes own owns buy buys bought need
    measuring-verb       | needs want wants give gave gives get gets got gotten retail retails go goes went begin
    measuring-verb       | begins start starts come comes came bear bears use uses consume consumes attract attracts
    measuring-verb       | rank ranks serve serves kept keep keeps remain remains stay stays offers offer set sets
    measuring-verb       | slump slumps plunge plunges slide slides orbit orbits stretch stretches drain drains treat
    measuring-verb       | treats score scores average averages bid bids lend lends lent invest invests donate donates
    measuring-verb       | put puts
    changes-object       | cut cuts raise raises raised lower lowers lowered boost boosts boosted up upped increase
    changes-object       | increases increased reduce reduces reduced slash slashes slashed hike hikes hiked put puts
    changes-object       | putting trim trims trimmed double doubled push pushed pushes pull pulled pulling bring
    changes-object       | brings brought bringing take takes took taking lift lifted lifts drive drove send sent
    changes-object       | sending set sets keep keeps kept expand expanded extend extended cap capped caps fix fixed
    changes-object       | estimate estimates estimated value valued values cutting raising pushing lowering boosting
    changes-object       | reducing lifting
    raising-verb         | expected believed thought reported estimated set due likely forecast projected said feared
    raising-verb         | going known supposed predicted unlikely bound poised seen understood
    measuring-participle | worth valued priced costing weighing measuring totalling totaling numbering averaging
    measuring-participle | reaching lasting exceeding estimated dating
    empty-noun           | total average maximum minimum number ahead short north south east west worth part most some
    empty-noun           | all none half because instead upwards excess limit out one each any many few more less kind
    empty-noun           | sort end top rest majority pair couple group age ages speaks speak spoke talk talks talked
    empty-noun           | consists consisted equivalent close exchange return cash advance addition turn fact high low
    empty-noun           | peak record all-time series list range lot lots bit set mix back front hundreds thousands
    empty-noun           | dozens millions result course spite
    collective           | staff toll crowd audience fleet population workforce attendance membership readership army
    collective           | garrison crew
    trailing             | high tall long wide deep thick away apart ago old older younger warmer cooler longer shorter
    trailing             | higher lower more less north south east west northwest northeast southwest southeast above
    trailing             | below later earlier early late richer poorer each apiece per annually yearly daily monthly
    trailing             | total alone both today
    lying-under          | buried submerged lay left lies
    puts-down            | predicted counted recorded
    another              | another further additional
    weighing             | weighs weighed weighing weigh weight lose lost losing gained heavier lighter overweight
    weighing             | heavy
    public-money         | money cash debt debts funding investment aid savings tax taxes
    past                 | earlier ago later previously old
    may-be               | may might said reported
    """
}

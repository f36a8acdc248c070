extension Lexicon {
  /// Closed classes of English, and the words too common to carry a topic.
  ///
  /// Words of several classes stand in several rows; "that" is a determiner and a subordinator, and which it is the
  /// rules tell by its neighbours.
  static let grammar: StaticString = """
    determiner | the a an this that these those each every some any no another all both either neither such
    subject-pronoun | he she they it we i you who
    object-pronoun | him her them us me himself herself themselves itself whom
    possessive-pronoun | his her its their our my your whose
    preposition | of in on at by for with from to into onto over under after before during between among against about
    preposition | through across near beyond within without since until till towards toward behind beside besides despite
    preposition | amid amidst around above below along off out up down per via except like unlike as than inside outside
    coordinator | and or but nor yet
    subordinator | that because while if when whether although though unless since before after until as where whereas
    subordinator | which who whose whom what why how once
    auxiliary | is are was were be been being am has have had having do does did will would shall should can could may
    auxiliary | might must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
    auxiliary | couldn't shouldn't cannot mustn't
    negation | not never no none nobody nothing neither nor isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't
    negation | didn't won't wouldn't can't couldn't shouldn't cannot without
    connective | however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence instead otherwise
    connective | consequently besides also still then additionally similarly likewise indeed but and or so yet afterwards
    connective | earlier later elsewhere conversely accordingly
    first-person | i we me us my our mine ours myself ourselves i'm i've i'd i'll we're we've we'd we'll
    adverb | only just already now still also even always often soon later again then recently currently finally initially
    adverb | previously reportedly apparently largely mostly nearly almost about roughly very quite too really well
    adverb | yet once twice long far much more most less least further ever instead formally officially publicly privately
    adverb | quickly immediately directly repeatedly eventually simply clearly merely partly fully widely
    pronoun-verb | i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll they're they've they'd they'll he'd he'll
    pronoun-verb | she'd she'll it'd it'll that'll there'll who'd who'll who've who're
    function-word | the a an this that these those each every some any no another all both either neither such he she they
    function-word | it we i you who him her them us me himself herself themselves itself his its their our my your whose of
    function-word | in on at by for with from to into onto over under after before during between among against about
    function-word | through across near beyond within without since until towards toward behind amid around above below
    function-word | along off out up down per via as than and or but nor yet because while if when whether although though
    function-word | unless where which what why how is are was were be been being am has have had having do does did will
    function-word | would shall should can could may might must not also there here then so just only very more most other
    function-word | it's he's she's that's there's don't doesn't didn't won't can't i'm we're they're you're i've we've
    function-word | one two said says say even now much many own same too
    """

  /// Words that tell time.
  static let time: StaticString = """
    month | january february march april may june july august september october november december
    month | jan feb mar apr jun jul aug sep sept oct nov dec
    weekday | monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    time-word | today yesterday tomorrow tonight overnight morning afternoon evening night noon midnight week month year
    time-word | weekend spring summer autumn winter fall midday dawn
    """

  /// Words that are numbers. What they are worth stands with the number reader.
  ///
  /// A sentence without digits, signs and one of these has no number, apart from "a dozen" and the like.
  static let numbers: StaticString = """
    number-word | zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    number-word | seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    number-word | million billion trillion lakh crore tens dozen hundreds thousands millions billions trillions dozens half quarter
    number-word | scores third thirds quarters halves fourth fourths fifth fifths sixth seventh eighth ninth tenth tenths
    currency-code | usd eur gbp jpy cny aud cad hkd nzd sgd twd chf dkk sek nok isk czk pln huf bgn rsd mkd mdl uah byn
    currency-code | rub kzt uzs inr pkr lkr npr mur bdt afn irr iqd kwd bhd jod dzd qar omr aed ils lbp syp egp sdg krw
    currency-code | thb myr idr vnd khr mmk bnd pgk fjd mxn brl ars clp uyu dop pyg gtq hnl jmd ttd bbd bsd bzd xcd zar
    currency-code | bwp mzn zmw aoa ngn ghs kes tzs ugx rwf etb xof xaf hrk rm rmb rs rp ntd tk ksh tsh ush kshs sfr dkr
    currency-code | nkr skr dm dhs
    currency-letter | r y ps p n w sh sr qr kd bd le
    ordinal-word | first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    ordinal-word | fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth last next
    """

  /// Words that qualify a number or a claim.
  ///
  /// Rises and falls in every form, "up" and "down" among them; hedges make what is said less than sure.
  static let quantity: StaticString = """
    approximator | about around approximately roughly nearly almost some estimated circa approx
    rise | rose risen rise rises rising climbed climbs climbing gained gains gaining grew grown grows growing increased
    rise | increases increasing increase jumped jumps jumping surged surges surging soared soars soaring up advanced advances
    rise | advancing added higher expanded expands rallied rallies rallying rocketed spiked spikes leapt rebounded swelled raise
    rise | lift lifted lifts lifting
    rise | grow climb gain jump surge soar rally spike
    rise | raised raising boosted doubled hiked widened strengthened
    fall | fell fallen fall falls falling dropped drops dropping drop lost loses losing declined declines declining decline
    fall | decreased decreases decrease decreasing slid slides sliding slipped slips slipping sank sinks sunk tumbled tumbles
    fall | tumbling plunged plunges plunging plummeted plummets plummeting shrank shrinks shrunk shrinking down cut cuts cutting
    fall | slide slip sink tumble plunge plummet shrink reduce slump ease eases easing narrow narrows
    fall | trim trims trimmed trimming
    fall | lower lowered reduced reduces reducing dipped dips shed sheds shedding slumped slumps slumping eased narrowed
    fall | contracted retreated crashed weakened slashed
    hedge | unconfirmed alleged allegedly reportedly purported purportedly apparently rumoured rumored suspected disputed
    hedge | unverified preliminary
    """
}

extension Lexicon {
  /// Verbs that report speech. Started from the verbs of saying in Levin, "English Verb Classes and Alternations" (1993),
  /// sections 37.1 to 37.9, with those that newspapers use.
  ///
  /// `strong-speech-verb` reports almost always, `speech-verb` may; a participle goes on with a sentence ("...,
  /// adding that"). `takes-hearer` comes on top: "told reporters". `attitude-verb` says what somebody thinks or
  /// wants, and is no speech.
  static let speech: StaticString = """
    strong-speech-verb | said says say told tells tell added adds warned warns noted notes explained explains insisted
    strong-speech-verb | insists argued argues announced announces claimed claims stated states replied replies asserted
    strong-speech-verb | asserts commented remarked declared declares testified tweeted wrote writes quipped joked recalled
    strong-speech-verb | complained cautioned stressed emphasised emphasized conceded acknowledged admitted admits contended
    strong-speech-verb | maintained maintains reported reports concluded predicted suggested suggests alleged alleges
    speech-verb | asked asks called calls continued continues responded responds answered confirmed confirms denied denies
    speech-verb | described describes urged urges vowed vows pledged pledges promised promises revealed reveals observed
    speech-verb | agreed agrees accused accuses criticised criticized condemned praised apologised apologized demanded
    speech-verb | demands threatened disclosed mentioned pointed cited cites quoted repeated reiterated lamented mused shouted
    speech-verb | yelled whispered cried exclaimed posted read reads charged charges joked hinted indicated indicates shows
    speech-verb | showed estimated estimates signalled signaled proposed recommended advised informed reminded assured
    speech-verb | defended dismissed rejected countered objected protested noted boasted bragged ruled testifies swore
    speech-verb | affirmed attested clarified conveyed echoed elaborated expressed implied inquired intoned opined preached
    speech-verb | reasoned rebutted recounted relayed remarked retorted shot snapped summarised summarized voiced volunteered
    speech-verb | believes found finds announces hailed slammed blasted tweeted
    speech-participle | saying adding telling warning noting explaining insisting arguing announcing claiming stating
    speech-participle | declaring writing asking calling describing urging stressing emphasising emphasizing acknowledging
    speech-participle | admitting suggesting predicting confirming denying vowing pledging promising pointing reporting
    speech-participle | concluding complaining joking recalling responding replying quoting citing
    takes-hearer | told tells tell telling informed informs reminded assured advised warned urged asked
    attitude-verb | believe believes believed think thinks thought hope hopes hoped expect expects expected plan plans planned
    attitude-verb | intend intends intended want wants wanted fear fears feared know knows knew feel feels felt doubt doubts
    """
}

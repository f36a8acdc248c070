extension Lexicon {
  /// Words that carry a stop, by what follows them, and names that carry another mark.
  ///
  /// `SentenceSplitter` asks by class: "before-name" and "before-number" end no sentence before such a word,
  /// "after-comma" only behind a comma, the rest by what follows. `exclaims` are names with an exclamation mark of
  /// their own.
  static let abbreviations: StaticString = """
    abbreviation-before-name | mr mrs ms dr prof rev gen col maj capt lt sgt cpl adm cmdr sen rep gov hon pres st ste mt ft
    abbreviation-before-name | messrs sens reps govs gens profs drs del supt det insp cllr vs v rt dist atty amb brig pvt pfc spc tech asst mme mlle lieut
    # Arms and standing behind a rank: "Col. Inf. Per Holm", "Maj. Ret. Per Holm".
    abbreviation-before-name | inf arty ret cav engrs
    abbreviation-before-number | rs tk no nos p pp pt fig vol sec ch art para jan feb mar apr jun jul aug sep sept oct nov dec ca approx
    abbreviation | inc corp ltd co bros jr sr etc al u.s. u.k. u.n. e.u. a.m. p.m. e.g. i.e. d.c. l.a. n.y. est dept univ
    abbreviation | assn ave blvd rd bldg ph.d. b.c. a.d. ed eds
    # States as the Associated Press shortens them; many are words of their own, so a comma must stand before them.
    abbreviation-after-comma | ala ariz ark calif cal colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
    abbreviation-after-comma | nev okla ore pa tenn tex va vt wash wis wyo ont que alta
    opener | according asked many several few others people officials critics experts that's there's here's let's what's
    opener | they've we'll didn't
    exclaims | yahoo jeopardy wham panic yum rouge e
    """

  /// Finite verbs, beside those of speech, that end a noun phrase, and adjectives that do not.
  ///
  /// A noun phrase is over where one of these verbs stands; it goes on over an adjective between a number and its
  /// noun.
  static let verbs: StaticString = """
    common-verb | killed wounded injured died crossed arrived left sent went came became began begun took taken made gave
    common-verb | given held lost won fell rose grew moved returned remained stayed lived worked joined attended gathered
    common-verb | marched protested voted signed paid bought sold opened closed built destroyed damaged burned collapsed
    common-verb | arrested charged convicted sentenced freed released rescued found missing evacuated displaced fled forced
    common-verb | entered attacked fired hit struck captured seized increased decreased expected needed used reached stood
    common-verb | live lives work works need needs want wants come comes go goes get gets got take takes make makes
    common-verb | become becomes seen known called based located deployed trained armed affected infected required
    common-verb | turned ended started continued waited wait walk walks walked drove flew ran run runs scored played
    adjective | new old young other more additional extra armed local foreign federal civilian military elderly
    adjective | dead wounded injured missing registered total small large big different separate high low senior former
    adjective | possible potential likely unidentified innocent homeless pregnant
    """
}

/// What the lexicon says of a word; a word may be of several classes.
///
/// The rows are in `Lexicon/`, one table a class.
public struct WordClass: OptionSet, Hashable, Sendable {
  /// A bit each.
  public let rawValue: UInt64
  /// Classes from their bits.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Several classes at once. The library's own way from a literal is generic and was a tenth of a build's time.
  @inlinable @inline(__always)
  public init(arrayLiteral elements: WordClass...) {
    var bits: UInt64 = 0
    for element in elements { bits |= element.rawValue }
    rawValue = bits
  }

  // Grammar.
  /// the, a, this, each
  @inlinable public static var determiner: WordClass { WordClass(rawValue: 1 << 0) }
  /// he, she, they, it, who: what may stand for a speaker
  @inlinable public static var subjectPronoun: WordClass { WordClass(rawValue: 1 << 1) }
  /// him, them, us, himself
  @inlinable public static var objectPronoun: WordClass { WordClass(rawValue: 1 << 2) }
  /// his, her, their, its
  @inlinable public static var possessivePronoun: WordClass { WordClass(rawValue: 1 << 3) }
  /// of, in, at, after
  @inlinable public static var preposition: WordClass { WordClass(rawValue: 1 << 4) }
  /// and, or, but
  @inlinable public static var coordinator: WordClass { WordClass(rawValue: 1 << 5) }
  /// that, because, while, if, when
  @inlinable public static var subordinator: WordClass { WordClass(rawValue: 1 << 6) }
  /// is, has, will, would: auxiliary and modal verbs
  @inlinable public static var auxiliary: WordClass { WordClass(rawValue: 1 << 7) }
  /// not, never, no
  @inlinable public static var negation: WordClass { WordClass(rawValue: 1 << 8) }
  /// however, meanwhile, also, still: openers that lean on what went before
  @inlinable public static var connective: WordClass { WordClass(rawValue: 1 << 9) }
  /// I, we, my, our, us
  @inlinable public static var firstPerson: WordClass { WordClass(rawValue: 1 << 10) }
  /// Words too common to carry a topic.
  @inlinable public static var functionWord: WordClass { WordClass(rawValue: 1 << 11) }
  /// very, only, already, now: adverbs that stand before a verb or number
  @inlinable public static var adverb: WordClass { WordClass(rawValue: 1 << 12) }

  /// I'm, we've, they'll: a subject with its verb in one word
  @inlinable public static var pronounVerb: WordClass { WordClass(rawValue: 1 << 57) }

  // Time.
  /// January, Jan
  @inlinable public static var month: WordClass { WordClass(rawValue: 1 << 13) }
  /// Monday, Mon
  @inlinable public static var weekday: WordClass { WordClass(rawValue: 1 << 14) }
  /// today, yesterday, tonight, morning
  @inlinable public static var timeWord: WordClass { WordClass(rawValue: 1 << 15) }

  // Numbers.
  /// one, twenty, hundred, million, dozen, half
  @inlinable public static var numberWord: WordClass { WordClass(rawValue: 1 << 16) }
  /// first, second, 21st
  @inlinable public static var ordinalWord: WordClass { WordClass(rawValue: 1 << 17) }

  /// usd, eur, rs: what stands glued before an amount ("USD115", "RM79")
  @inlinable public static var currencyCode: WordClass { WordClass(rawValue: 1 << 53) }
  /// r, y, ps: letters that are money before an amount only when its digits say so ("PS21,700", "R1.5bn")
  @inlinable public static var currencyLetter: WordClass { WordClass(rawValue: 1 << 54) }

  // Speech.
  /// said, told, warned: past or present verbs that report speech
  @inlinable public static var speechVerb: WordClass { WordClass(rawValue: 1 << 18) }
  /// Those of them that almost always report speech: said, told, added.
  @inlinable public static var strongSpeechVerb: WordClass { WordClass(rawValue: 1 << 19) }
  /// saying, adding, warning
  @inlinable public static var speechParticiple: WordClass { WordClass(rawValue: 1 << 20) }
  /// told, informed, reminded: those that take the hearer at once
  @inlinable public static var takesHearer: WordClass { WordClass(rawValue: 1 << 21) }
  /// believe, think, hope, plan, expect: attitude, not speech
  @inlinable public static var attitudeVerb: WordClass { WordClass(rawValue: 1 << 22) }

  // Names.
  /// Mr, Dr, President, Secretary, Senator: what stands before a name
  @inlinable public static var title: WordClass { WordClass(rawValue: 1 << 23) }
  /// Mr, Sir, Father, King
  @inlinable public static var maleWord: WordClass { WordClass(rawValue: 1 << 24) }
  /// Mrs, Ms, Lady, Queen
  @inlinable public static var femaleWord: WordClass { WordClass(rawValue: 1 << 25) }
  /// official, spokesman, minister, analyst: nouns that can speak
  @inlinable public static var office: WordClass { WordClass(rawValue: 1 << 26) }
  /// Ministry, Department, University, Inc: ends or heads of organisation names
  @inlinable public static var organisation: WordClass { WordClass(rawValue: 1 << 27) }
  /// Pharmaceuticals, Holdings: words of company names, as little else
  @inlinable public static var companyWord: WordClass { WordClass(rawValue: 1 << 50) }
  /// Republican, Labour: parties and those who are of them
  @inlinable public static var party: WordClass { WordClass(rawValue: 1 << 52) }
  /// San, Fort, Lake: words that place names begin with
  @inlinable public static var placeOpener: WordClass { WordClass(rawValue: 1 << 51) }
  /// paper, newspaper, agency, broadcaster; Times, Post, Guardian, Reuters
  @inlinable public static var media: WordClass { WordClass(rawValue: 1 << 28) }
  /// man, woman, people, residents, victims
  @inlinable public static var personNoun: WordClass { WordClass(rawValue: 1 << 29) }
  /// report, statement, study, poll, documents: things that say
  @inlinable public static var document: WordClass { WordClass(rawValue: 1 << 30) }
  /// American, Iraqi, German
  @inlinable public static var demonym: WordClass { WordClass(rawValue: 1 << 31) }
  /// Given names of men, as far as they are common.
  @inlinable public static var maleName: WordClass { WordClass(rawValue: 1 << 32) }
  /// Given names of women, as far as they are common.
  @inlinable public static var femaleName: WordClass { WordClass(rawValue: 1 << 33) }
  /// de, van, bin, al: small words inside names
  @inlinable public static var particle: WordClass { WordClass(rawValue: 1 << 48) }
  /// Jr, Sr, III: what stands behind a surname and is none
  @inlinable public static var generation: WordClass { WordClass(rawValue: 1 << 49) }
  /// City, River, Street, County: heads of place names
  @inlinable public static var placeNoun: WordClass { WordClass(rawValue: 1 << 34) }
  /// Iraq, London, Texas: names of countries and great cities
  @inlinable public static var placeName: WordClass { WordClass(rawValue: 1 << 35) }

  // Abbreviations that end in a stop.
  /// Before a name: Mr. Gen. St. - never ends a sentence.
  @inlinable public static var abbreviationBeforeName: WordClass { WordClass(rawValue: 1 << 36) }
  /// Before a number: No. p. Fig. Jan. - no end before a number.
  @inlinable public static var abbreviationBeforeNumber: WordClass { WordClass(rawValue: 1 << 37) }
  /// May end a sentence or not: Inc. Corp. etc. U.S.
  @inlinable public static var abbreviation: WordClass { WordClass(rawValue: 1 << 38) }
  /// Behind a comma or a party's hyphen: Calif. Mass. - a word of its own elsewhere.
  @inlinable public static var abbreviationAfterComma: WordClass { WordClass(rawValue: 1 << 46) }
  /// Capitalised only where a sentence begins, beside the closed classes: many, according.
  @inlinable public static var opener: WordClass { WordClass(rawValue: 1 << 47) }
  /// Words that carry an exclamation mark in their name: Yahoo!
  @inlinable public static var exclaims: WordClass { WordClass(rawValue: 1 << 39) }

  // Hedges and quantity.
  /// about, nearly, some, roughly
  @inlinable public static var approximator: WordClass { WordClass(rawValue: 1 << 40) }
  /// rose, climbed, gained; up
  @inlinable public static var riseWord: WordClass { WordClass(rawValue: 1 << 41) }
  /// fell, dropped, lost; down
  @inlinable public static var fallWord: WordClass { WordClass(rawValue: 1 << 42) }
  /// unconfirmed, alleged, reportedly
  @inlinable public static var hedge: WordClass { WordClass(rawValue: 1 << 43) }
  /// Other verbs, in finite forms, that end a noun phrase: killed, crossed, moved.
  @inlinable public static var commonVerb: WordClass { WordClass(rawValue: 1 << 44) }
  /// Adjectives that may stand between a number and its noun.
  @inlinable public static var adjective: WordClass { WordClass(rawValue: 1 << 45) }

  // Claims.
  /// expects, forecasts, put, found: what a source puts a figure at
  @inlinable public static var claimVerb: WordClass { WordClass(rawValue: 1 << 55) }
  /// insurers, forecasters, rebels: those who claim, beside offices and documents
  @inlinable public static var claimant: WordClass { WordClass(rawValue: 1 << 56) }

  // Indirect speech.
  /// said, hopes, criticism: what the model of indirect speech knows one by one
  @inlinable public static var reportingWord: WordClass { WordClass(rawValue: 1 << 62) }
}

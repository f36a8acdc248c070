import Language

/// What the rules of figures ask of single words, a bit each: one table, read once a token of a sentence with numbers.
///
/// Bits 0 to 60 are rows of `FigureWordTable`, in the order of its `names`; 61 and 62 are set apart from it. A rule
/// that needs a new kind of word takes a row and the next bit.
struct FigureWords: OptionSet, Sendable {
  var rawValue: UInt64

  /// Several at once, without the library's generic way.
  init(arrayLiteral elements: FigureWords...) {
    var bits: UInt64 = 0
    for element in elements { bits |= element.rawValue }
    rawValue = bits
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// What a result is called: "a 3-1 win", "the 52-48 vote".
  static var result: FigureWords { FigureWords(rawValue: 1 << 0) }
  /// Nouns in the plural that stand before another: "sports cars", "arms dealers".
  static var attributivePlural: FigureWords { FigureWords(rawValue: 1 << 1) }
  /// Words behind a number that say what happened to the people it counts.
  static var fate: FigureWords { FigureWords(rawValue: 1 << 2) }
  /// Verbs whose object is people when no noun says otherwise: "killing 52".
  static var harming: FigureWords { FigureWords(rawValue: 1 << 3) }
  /// Third-person verbs that look like plurals and stand behind what is counted: "19 fouls
  /// proves", "three men runs".
  static var verbLikePlural: FigureWords { FigureWords(rawValue: 1 << 4) }
  /// Heads of street names, long and short: "49 Ferry Road", "9 E 3rd St".
  static var street: FigureWords { FigureWords(rawValue: 1 << 5) }
  /// Words of number names that make something a label when they stand before it: "Hall 4",
  /// "page 12".
  static var label: FigureWords { FigureWords(rawValue: 1 << 6) }
  /// Singular nouns that count with digits before another noun: "a 12 page report", "a 3
  /// cylinder engine".
  static var countedSingular: FigureWords { FigureWords(rawValue: 1 << 7) }
  /// Words that describe a span or a measure rather than name another.
  static var span: FigureWords { FigureWords(rawValue: 1 << 8) }
  /// Verbs that take "up" or "down" as a part of themselves: "gave up 300 yards".
  static var phrasalVerb: FigureWords { FigureWords(rawValue: 1 << 9) }
  /// Verbs that get an amount rather than move by it: "raised £500".
  static var raising: FigureWords { FigureWords(rawValue: 1 << 10) }
  /// Verbs that lose or add an amount as often as they move by it: "lost $3m".
  static var losing: FigureWords { FigureWords(rawValue: 1 << 11) }
  /// "aged 10", "ages 24 and 31".
  static var ageWord: FigureWords { FigureWords(rawValue: 1 << 12) }
  /// "the oldest of them is 93".
  static var oldest: FigureWords { FigureWords(rawValue: 1 << 13) }
  /// "a boy of four".
  static var young: FigureWords { FigureWords(rawValue: 1 << 14) }
  /// "children under five", "those over 65".
  static var ageGroup: FigureWords { FigureWords(rawValue: 1 << 15) }
  /// Verbs that only people are the subject of.
  static var dying: FigureWords { FigureWords(rawValue: 1 << 16) }
  /// Words near the points of an index.
  static var market: FigureWords { FigureWords(rawValue: 1 << 17) }
  /// "can fly": what stands before a verb.
  static var modal: FigureWords { FigureWords(rawValue: 1 << 18) }
  /// What leads from a verb to its figure: "rose to", "is about".
  static var lead: FigureWords { FigureWords(rawValue: 1 << 19) }
  /// Words that say how much and are no prepositions: "as much as", "closer to".
  static var measuring: FigureWords { FigureWords(rawValue: 1 << 20) }
  /// "a total of", "an average of": how much, not what.
  static var level: FigureWords { FigureWords(rawValue: 1 << 21) }
  /// "two more ships": passed over before a noun.
  static var quantifier: FigureWords { FigureWords(rawValue: 1 << 22) }
  /// Letters before a sign of money that are written small too: "c$5".
  static var moneyLetters: FigureWords { FigureWords(rawValue: 1 << 23) }
  /// "in 2009", "since 2009": what stands before a year.
  static var timeOpener: FigureWords { FigureWords(rawValue: 1 << 24) }
  /// What makes a pronoun of the "one" behind it: "no one", "the one that", "number one".
  static var beforePronoun: FigureWords { FigureWords(rawValue: 1 << 25) }
  /// "the bottom half": a part by its place is no share.
  static var place: FigureWords { FigureWords(rawValue: 1 << 26) }
  /// "reportedly paid".
  static var hedgeAdverb: FigureWords { FigureWords(rawValue: 1 << 27) }
  /// "is believed to".
  static var hedgeParticiple: FigureWords { FigureWords(rawValue: 1 << 28) }
  /// "unconfirmed reports".
  static var report: FigureWords { FigureWords(rawValue: 1 << 29) }
  /// Where a clause begins, beside marks.
  static var clauseOpener: FigureWords { FigureWords(rawValue: 1 << 30) }
  /// "call 911": a number that is rung.
  static var calling: FigureWords { FigureWords(rawValue: 1 << 31) }
  /// "the 999 operator".
  static var phoneLine: FigureWords { FigureWords(rawValue: 1 << 32) }
  /// "the Brandt 500 index".
  static var ranking: FigureWords { FigureWords(rawValue: 1 << 33) }
  /// "taking the total to".
  static var total: FigureWords { FigureWords(rawValue: 1 << 34) }
  /// Words whose subject "about" names: "an argument about £20".
  static var topic: FigureWords { FigureWords(rawValue: 1 << 35) }
  /// "waited for over two years": how long.
  static var lasting: FigureWords { FigureWords(rawValue: 1 << 36) }
  /// No nouns behind "one": "one day".
  static var noNoun: FigureWords { FigureWords(rawValue: 1 << 37) }
  /// Verbs in -ed that tell and do not describe: "three involved mortars".
  static var tellingVerb: FigureWords { FigureWords(rawValue: 1 << 38) }
  /// Verbs that describe as often: "51 live turtles".
  static var describingVerb: FigureWords { FigureWords(rawValue: 1 << 39) }
  /// Nouns that money is counted by behind "a".
  static var divisor: FigureWords { FigureWords(rawValue: 1 << 40) }
  /// Short names that are units in small letters: "two SEC teams".
  static var acronym: FigureWords { FigureWords(rawValue: 1 << 41) }
  /// Words of paying near pounds.
  static var moneyWord: FigureWords { FigureWords(rawValue: 1 << 42) }
  /// "the number": of what, it does not say.
  static var amount: FigureWords { FigureWords(rawValue: 1 << 43) }
  /// What may stand between two measurements of one thing: "down from", "or", "closing at".
  static var goingOn: FigureWords { FigureWords(rawValue: 1 << 44) }
  /// Past forms of change that are no nouns.
  static var pastVerb: FigureWords { FigureWords(rawValue: 1 << 45) }
  /// Forms that are no nouns: "a £40 ticket | buys entry to".
  static var presentVerb: FigureWords { FigureWords(rawValue: 1 << 46) }
  /// "cost", "weighs", "stands": what is measured is its subject.
  static var measuringVerb: FigureWords { FigureWords(rawValue: 1 << 47) }
  /// "cut deaths by", "put the toll at": what is measured is its object.
  static var changesObject: FigureWords { FigureWords(rawValue: 1 << 48) }
  /// "is believed to have cost": goes on with the same subject.
  static var raisingVerb: FigureWords { FigureWords(rawValue: 1 << 49) }
  /// "a team valued at": what is measured stands before it.
  static var measuringParticiple: FigureWords { FigureWords(rawValue: 1 << 50) }
  /// "a total of", "ahead of": no noun that a figure is about.
  static var emptyNoun: FigureWords { FigureWords(rawValue: 1 << 51) }
  /// "a staff of 14": nouns that are as large as what they count.
  static var collective: FigureWords { FigureWords(rawValue: 1 << 52) }
  /// "10 feet tall", "40 miles north": stands behind a measure, and is no noun.
  static var trailing: FigureWords { FigureWords(rawValue: 1 << 53) }
  /// "the cellar was under 3ft of water": verbs of what is covered.
  static var lyingUnder: FigureWords { FigureWords(rawValue: 1 << 54) }
  /// Verbs of who gives a number, and is no subject of it: "The ministry counted 14".
  static var putsDown: FigureWords { FigureWords(rawValue: 1 << 55) }
  /// "another 500", "a further 120": what comes on top.
  static var another: FigureWords { FigureWords(rawValue: 1 << 56) }
  /// What is weighed, not paid: "he lost ten pounds".
  static var weighing: FigureWords { FigureWords(rawValue: 1 << 57) }
  /// What pounds are of when they are money: "of public money".
  static var publicMoney: FigureWords { FigureWords(rawValue: 1 << 58) }
  /// "a year earlier", "a week ago": a time of its own.
  static var past: FigureWords { FigureWords(rawValue: 1 << 59) }
  /// "may", "is said to": hedges in some of their uses.
  static var mayBe: FigureWords { FigureWords(rawValue: 1 << 60) }
  /// Words of a name that begins no more than eight tokens before.
  static var name: FigureWords { FigureWords(rawValue: 1 << 62) }
  /// The last word of a form of `ModifierRule`; its table says which.
  static var modifierEnd: FigureWords { FigureWords(rawValue: 1 << 61) }

  /// What each word is; nothing for most.
  ///
  /// 4,096 slots, filled once when first asked.
  static let words: WordBits = {
    var words = WordBits(FigureWordTable.rows, names: FigureWordTable.names, slots: 4096)
    for key in ModifierForms.lastWords { words.add(modifierEnd.rawValue, to: key) }
    return words
  }()
}

import Language

/// What a verb beside a quotation tells of who is quoted; what no list knows is told by its ending.
enum VerbClass: Int, CaseIterable {
  /// called, dubbed
  case naming
  /// described, likened, hailed
  case describing
  /// accused, slammed, dismissed
  case accusing
  /// chanted, shouted
  case crying
  /// wrote, tweeted, reads
  case writing
  /// thinks, felt
  case thinking
  /// asked
  case asking
  /// promised, urged, warned
  case promising
  /// suggests, features, cited
  case showing
  /// hosted, watched, stars: what one does with works
  case performing
  /// The lexicon's: said; other verbs of saying; saying; hopes; expects; killed; was
  ///
  /// The first of these that fits is taken; see `SpeakerCandidates.verbClass`.
  case saying, speech, participle, attitude, claim, common, auxiliary
  /// -ed, -ing, -s, and everything else
  ///
  /// A past tense that no list knows still tells that somebody did something.
  case past, progressive, present, other
  /// No verb is seen.
  case none

  /// A word in two rows would have two bits, of which the lowest wins: the class that stands first.
  private static let lists: StaticString = """
    naming | called calls calling dubbed dubs dubbing named names naming nicknamed titled entitled known termed labeled
    naming | labelled labeling labelling styled christened headlined captioned billed branded coined
    describing | described describes describing referred refers referring likened likens likening compared compares
    describing | comparing characterised characterized characterizing portrayed portrays deemed deems considers considered
    describing | regards regarded viewed views sees hailed hailing praised praises praising rated rates pronounced
    describing | pronounces declared declaring defined defines cast
    accusing | accused accuses accusing blamed blames blaming criticised criticized criticises criticizes criticizing
    accusing | slammed slams blasted blasts blasting mocked mocks mocking denounced denounces denouncing condemned condemns
    accusing | condemning ripped rips attacked attacks attacking derided derides ridiculed dismissed dismisses dismissing
    accusing | decried decries rejected rejects rebuked chided assailed defended defends lambasted
    crying | chanted chants chanting shouted shouts shouting yelled yells yelling cried cries screamed
    crying | screaming booed interjected roared
    writing | wrote writes writing written posted posts posting tweeted tweets tweeting reads read reading texted penned
    writing | signed scrawled blogged
    thinking | thought thinks think believe believes believed feel feels felt hopes hoped fears feared wonders wondered
    thinking | wondering knew knows thinking believing hoping feeling
    asking | asked asks asking questioned inquired
    promising | promised promises promising pledged pledges pledging vowed vows vowing threatened threatens threatening
    promising | urged urges urging wants wanted demanded demands demanding refused offered agreed plans planned proposed
    promising | warned warns warning
    showing | showed shows showing suggested suggests suggesting indicated indicates reflects featured features featuring
    showing | includes included including containing contains used uses using cited cites citing quoted quotes quoting
    showing | mentioned mentions recalled repeated repeats repeating invoked evoked
    performing | hosted hosts hosting watched watch starring stars starred directed published released performed performing
    performing | sang sings sing singing played plays appeared appears appearing joined joins launched created produced aired airs
    """

  /// The class of a word by the lists above; nil when none knows it.
  static func listed(_ key: WordKey) -> VerbClass? {
    let bits = table.classes(of: key).rawValue
    return bits == 0 ? nil : VerbClass(rawValue: bits.trailingZeroBitCount)
  }

  private static let table = WordTable(lists, names: listedNames)

  /// Of the first cases, in their order.
  static let listedNames: StaticString =
    "naming describing accusing crying writing thinking asking promising showing performing"
}

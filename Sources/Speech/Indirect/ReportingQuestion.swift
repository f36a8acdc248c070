/// What is asked about a choice. Each question has its own range of answers; the comment gives their make.
///
/// T is a trait (64), K a `CueKind` (8), W a cue's word or kind (512), S a `StartKind` (16).
///
/// A question that joins two things multiplies one by the number of answers to the other, and adds
/// the other.
package enum ReportingQuestion: Int, CaseIterable {
  // No content behind the cue (`0`) or before it (`1`): both sides have the same questions.
  case none0, none0W, none0K, none0Before, none0BeforeK, none0TwoBefore, none0Behind, none0BehindK
  case none0TwoBehind, none0Rules, none0Title, none0First
  case none1, none1W, none1K, none1Before, none1BeforeK, none1TwoBefore, none1Behind, none1BehindK
  case none1TwoBehind, none1Rules, none1Title, none1First
  // Where content behind the cue begins.
  case startS, startWS, startSK, startT, startTK, startTT, startBefore, startBeforeS, startThird
  case startGap, startGapS, startNextS, startRules, startBetween
  // Where it ends.
  case endT, endTT, endTTT, endBefore, endVerbs, endVerbsLeft, endBothVerbs, endLength, endTK, endTS
  case endRelative, endCommas, endRules, endIsCue, endCuesLeft, endW, endVerbS, endLengthS
  case endMarks
  // Where content before the cue ends.
  case tailTK, tailNextK, tailBefore, tailGap, tailBetween, tailVerbs, tailRank, tailLength
  case tailVerbsInside, tailRules, tailW, tailBehind, tailBehindGap, tailTwoBehind
  case tailOpener
  // Where it begins.
  case headIsFirst, headBefore, headT, headTT, headLength, headVerbs, headVerbsBefore, headRules
  case headK, headRank, headCues
  // Who says it.
  case nobody, nobodyK, nobodyW, nobodyRules, nobodyBeforeK
  case sourceKind, sourcePlace, sourceRules, sourceRulesSide, sourceBetween, sourceGap, sourceVerbs
  case sourceCommas, sourceBefore, sourceBehind, sourceKindPlace, sourceIsFirst, sourcePrevious
  case sourceBeforeCue, sourceW, sourceKindRules, sourceApposed

  /// Of all questions, in their order.
  static let names: StaticString = """
    none0 none0W none0K none0Before none0BeforeK none0TwoBefore none0Behind none0BehindK
    none0TwoBehind none0Rules none0Title none0First none1 none1W none1K none1Before
    none1BeforeK none1TwoBefore none1Behind none1BehindK none1TwoBehind none1Rules
    none1Title none1First startS startWS startSK startT startTK startTT startBefore
    startBeforeS startThird startGap startGapS startNextS startRules startBetween endT endTT
    endTTT endBefore endVerbs endVerbsLeft endBothVerbs endLength endTK endTS endRelative
    endCommas endRules endIsCue endCuesLeft endW endVerbS endLengthS endMarks tailTK
    tailNextK tailBefore tailGap tailBetween tailVerbs tailRank tailLength tailVerbsInside
    tailRules tailW tailBehind tailBehindGap tailTwoBehind tailOpener headIsFirst headBefore
    headT headTT headLength headVerbs headVerbsBefore headRules headK headRank headCues
    nobody nobodyK nobodyW nobodyRules nobodyBeforeK sourceKind sourcePlace sourceRules
    sourceRulesSide sourceBetween sourceGap sourceVerbs sourceCommas sourceBefore
    sourceBehind sourceKindPlace sourceIsFirst sourcePrevious sourceBeforeCue sourceW
    sourceKindRules sourceApposed
    """

  /// How many answers it has.
  ///
  /// One too few lets an answer take a weight of the question behind it.
  package var answers: Int {
    switch self {
    case .none0, .none1, .nobody: 1
    case .none0W, .none1W, .nobodyW: 512
    case .none0K, .none1K, .nobodyK: 8
    case .none0Before, .none0Behind, .none1Before, .none1Behind: 64
    case .none0BeforeK, .none0BehindK, .none1BeforeK, .none1BehindK, .nobodyBeforeK: 64 * 8
    case .none0TwoBefore, .none0TwoBehind, .none1TwoBefore, .none1TwoBehind: 64 * 64
    case .none0Rules, .none1Rules: 8 * 8
    case .none0Title, .none0First, .none1Title, .none1First: 2
    case .startS: 16
    case .startWS: 512 * 16
    case .startSK: 16 * 8
    case .startT, .startBefore, .startThird: 64
    case .startTK: 64 * 8
    case .startTT: 64 * 64
    case .startBeforeS, .startNextS: 64 * 16
    case .startGap: 9
    case .startGapS: 9 * 16
    case .startRules: 3 * 8
    case .startBetween: 2 + 64 + 64 * 64
    case .endT: 65
    case .endTT: 65 * 64
    case .endTTT: 2 * 64 * 64
    case .endBefore: 4 * 64
    case .endVerbs, .endVerbsLeft, .endCuesLeft: 3 * 65
    case .endBothVerbs: 3 * 3 * 2 * 16
    case .endLength: 9 * 2
    case .endTK: 65 * 8
    case .endTS: 65 * 16
    case .endRelative: 5 * 65
    case .endCommas, .endMarks: 4 * 65
    case .endRules: 4
    case .endIsCue: 2
    case .endW: 512 * 2
    case .endVerbS: 2 * 16 * 2
    case .endLengthS: 9 * 16
    case .tailTK, .tailNextK: 64 * 8
    case .tailBefore, .tailBehind, .tailOpener: 64
    case .tailGap: 9 * 8
    case .tailBetween: 2 + 64 + 64 * 64
    case .tailVerbs, .tailRules: 3 * 8
    case .tailRank: 5 * 8
    case .tailLength: 9
    case .tailVerbsInside: 3
    case .tailW: 512 * 3
    case .tailBehindGap: 4 * 64 * 8
    case .tailTwoBehind: 64 * 64 * 3
    case .headIsFirst: 2
    case .headBefore: 64
    case .headT: 64 * 2
    case .headTT: 64 * 64
    case .headLength: 9
    case .headVerbs: 3 * 2
    case .headVerbsBefore, .headRules, .headCues: 3
    case .headK: 8 * 2
    case .headRank: 4 * 2
    case .nobodyRules: 2 * 8
    case .sourceKind: 48 * 2
    case .sourcePlace: 16 * 2 * 8
    case .sourceRules, .sourcePrevious: 3 * 8
    case .sourceRulesSide: 3 * 4 * 2
    case .sourceBetween: (2 + 64 + 64 * 64) * 4
    case .sourceGap: 9 * 4
    case .sourceVerbs: 3 * 4 * 8
    case .sourceCommas: 3 * 4
    case .sourceBefore, .sourceBehind: 64 * 4
    case .sourceKindPlace: 48 * 16
    case .sourceIsFirst: 2
    case .sourceBeforeCue: 64 * 16
    case .sourceW: 512 * 4
    case .sourceKindRules: 48 * 3
    case .sourceApposed: 4 * 16
    }
  }
}

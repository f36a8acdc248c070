extension Lexicon {
  /// Words that the model of indirect speech knows one by one: verbs and nouns of saying, thinking and wanting that stood at
  /// least eight times as a cue in the training articles, and in 15 of 100 of their places or more; the surest first.
  ///
  /// Collected by counting cues of 840 news articles (PolNeAR, see `Scripts/train-cues`); words of one subject were taken out
  /// by hand. What a word counts for stands in `ReportingWeights`, by its place in this list, from 1.
  public static let reportingWords: StaticString = """
    lamented vows noting describing according condemned defended noted reminded blasted argues railed
    citing decried argued vowed insisting signaled suggested acknowledged urged reiterated praised
    recalling expressed recalled arguing indicated insisted complained asserted stressed cited announced
    encouraged rejected claimed blamed criticized describes emphasized touted warned promised denounced
    argue says dismissed questioned acknowledging stating finds accused talked declined accuses conceded
    refused described pointed sounded convinced suggesting tells thanked explaining hoping accusing
    echoed predicted slammed revealed confirmed suggests announcing declaring reported calling endorsed
    discussed suggest asked boasted projected expected portrayed voiced mocked referring say angered
    assured denied highlighted insist pleaded predicting promising agreed explained mentioned seemed
    expecting showed referred saying asking pointing deemed refusing seeks denouncing appears urging
    attacked claiming called hopes stated said shows concluded seems tweeting warning declared eager
    requested worried offered adding assertion disclosed hoped threatened acknowledge challenged
    questioning told expect proposed telling calls listed thinks sought notes admitted knows criticizing
    ruled appeared supported shown prefer discussing promises found learned considered identified sees
    estimates posted added agree preferred wrote charged mention doubt pushed oppose worry believe
    opposed seem writes repeated responded hope known believes remember tweeted tell claims discuss
    estimated quick confident considering talking defending fear pressed decided wants spoke blame
    ignored pledged supports seeking knew intended concerned wanted continued backing favored fears
    alleged viewed writing feel showing determined shared note offering think supporting claim identify
    laid backed pushing ask know respond show endorse want appear planning issued focused talks looking
    reports aimed thought see saw tried unclear felt view offer plans drew published criticism allowed
    delivered promise attacking willing made gave call favor announcement report statement
    """
}

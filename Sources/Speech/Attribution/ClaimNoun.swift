import Language

/// Nouns that are somebody's words, by which their owner is credited: "her warning that “the dam is tired”".
enum ClaimNoun {
  static let words = WordKey.set(
    """
    account accusation accusations admission allegation allegations announcement answer apology appeal argument
    arguments assertion assertions assessment belief boast call calls charge claim claims comment comments
    complaint conclusion contention criticism declaration demand demands denial description editorial email essay
    estimate explanation forecast idea insistence interview letter line manifesto mantra memo memoir message motto
    notion observation opinion phrase plea pledge posting post prediction promise proposal question quip quote
    quotation reasoning reference remark remarks reply report response retort rhetoric slogan speech statement
    statements suggestion summary talk testimony theory threat tweet tweets verdict view views vow warning
    warnings wish word words
    """)
}

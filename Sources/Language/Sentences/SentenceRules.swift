/// Every rule of where sentences end, in the order in which they are asked; their examples are texts with each sentence
/// bracketed.
///
/// For documents and tests only: the splitter calls each where it belongs.
enum SentenceRules {
  static var all: [any LanguageRule.Type] {
    [
      NoteNumberRule.self, LostSpaceRule.self, AbbreviationRule.self, PauseRule.self,
      SignatureRule.self, CueBehindMarksRule.self, CaptionRule.self,
      PictureCreditRule.self, RunInHeadingRule.self, ShortLineRule.self,
    ]
  }
}

import Language

/// Every named rule of speech; their examples are texts with what somebody says bracketed, and who says it beside it: the full
/// name where it is known, else the words that stand for the speaker.
enum SpeechRules {
  /// `Scripts/rules` reads this list: a rule that is not in it is printed nowhere, and its examples
  /// run in no test.
  static var all: [any LanguageRule.Type] {
    [
      ColonCueRule.self, PassingRule.self, WorkTitleRule.self, JointSpeakersRule.self,
      OfficeRule.self, AsideRule.self, PronounBarRule.self,
      QuotationTagRule.self, PrintedSourceRule.self,
    ]
  }
}

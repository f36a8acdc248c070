import Language
import Model
import Provenance

/// Words that somebody did not say: "Ida Berg never said: “...”", "If Ida Berg said, “...”".
///
/// Quoted they are, and a cue stands beside them; on the page they would be put into the mouth of who denies them.
///
/// Three ways, of which one is enough: the verb of saying is denied or only possible, the clause is a condition or a
/// question, or somebody else was to say the words.
struct UnsaidWords {
  /// The quotes and their document.
  let scene: DoubtScene

  /// How many tokens before a cue are looked at. It ends at the sentence's first token in any case.
  private static let reachOfCue = 6

  /// - Parameters:
  ///   - cue: The words of saying. Without a token it says nothing, and the answer is no.
  ///   - speaker: Who is credited; the words that stand for it are asked.
  ///   - quote: What is credited; what stands between the cue and its first mark is asked.
  func isUnsaid(_ cue: Excerpt, by speaker: Speaker, of quote: Quote) -> Bool {
    let words = scene.document.tokens(in: cue.span)
    guard !words.isEmpty else { return false }
    let source = scene.document.tokens(in: speaker.span)
    return isDenied(words) || isSupposed(source, before: words)
      || isToBeSaid(behind: words, before: quote)
  }

  /// "never said", "did not say", "might say", "should have said", "denied ever saying": from the verb of saying back over
  /// auxiliaries and adverbs; "a man who cannot be named said" is no denial.
  ///
  /// The walk ends at the first word that is none of these, and that word decides: "denied", "misquoted", "wrongly
  /// quoted".
  private func isDenied(_ cue: Range<Int>) -> Bool {
    let tokens = scene.document.tokens
    var perfect = false
    let start = scene.document.sentences[scene.document.sentence(of: cue.lowerBound)].tokens
      .lowerBound
    var index = cue.upperBound - 1
    // The verb itself is the last of the cue's words; before it stands what bends it.
    while index >= max(start, cue.lowerBound - Self.reachOfCue), index >= 0 {
      defer { index -= 1 }
      let token = tokens[index]
      if token.isAny(of: .negation) {
        // "not only said"
        return index + 1 == tokens.count || !Self.limits.contains(tokens[index + 1].key)
      }
      if Self.modals.contains(token.key) && !token.isCapitalised
        || Self.hearsay.contains(token.key)
      {
        return true
      }
      if token.key == "would" { return perfect }
      if WordKey.formsOfHave.contains(token.key) || token.key == "have" { perfect = true }
      let isVerb = cue.contains(index) && !token.isAny(of: .auxiliary)
      if isVerb || token.isAny(of: [.auxiliary, .adverb]) { continue }
      // "denied ever telling", "was accused of saying", "stopped short of saying"
      if token.key == "of" || token.key == "to" || token.key == "as" { continue }
      return Self.denials.contains(token.key)
        || Self.misquoting.contains(token.key)
        || token.key == "quoted" && index > start && Self.wrongly.contains(tokens[index - 1].key)
    }
    return false
  }

  /// Behind "not" they make no denial: “not only said”.
  private static let limits = WordKey.set("only just merely simply")
  /// "would" is none by itself, as “would say” is what somebody says often, but “would have said” was not said. A
  /// capital makes "May" and "Might" names.
  private static let modals = WordKey.set("might may could can should must mustn't ought")
  /// With these the article itself does not vouch for it.
  private static let hearsay = WordKey.set("allegedly supposedly purportedly reportedly")
  /// What somebody did instead of saying it.
  private static let denials = WordKey.set(
    """
    denied denies deny denying refused refuses refuse refusing declined declines declining avoided avoids avoiding short
    accused
    """)
  /// The words stand there, and were others.
  private static let misquoting = WordKey.set("misquoted misquotes misquoting")
  /// Asked only before "quoted".
  private static let wrongly = WordKey.set(
    "wrongly falsely incorrectly mistakenly erroneously inaccurately")

  /// "If Ida Berg said", "whether Ida Berg had told", "Did Ida Berg say", "Nobody at the mine said". What decides is
  /// the word before the source, articles passed over, or the source's own first word. Only where source and cue
  /// stand in one sentence, in that order.
  private func isSupposed(_ source: Range<Int>, before cue: Range<Int>) -> Bool {
    guard let first = source.first, first < cue.lowerBound else { return false }
    let tokens = scene.document.tokens
    let sentence = scene.document.sentences[scene.document.sentence(of: first)].tokens
    guard sentence.contains(cue.lowerBound) else { return false }
    if tokens[first].isAny(of: .negation) { return true }
    let start = sentence.lowerBound
    var index = first - 1
    while index > start, tokens[index].isAny(of: .determiner), !tokens[index].isAny(of: .negation) {
      index -= 1
    }
    guard index >= start, !tokens[index].flags.contains(.quoted) else { return false }
    return Self.conditions.contains(tokens[index].key)
      || tokens[index].isAny(of: .auxiliary) && !tokens[index].isAny(of: .subjectPronoun)
  }

  /// What opens a clause that nobody says is true.
  private static let conditions = WordKey.set("if whether unless suppose supposing imagine")

  /// "told Per Holm to say: “...”": they are to be the words of somebody else. "to" and a verb of saying stand
  /// between the cue and the mark, among at most twenty tokens.
  private func isToBeSaid(behind cue: Range<Int>, before quote: Quote) -> Bool {
    guard let part = quote.partSpans.first else { return false }
    let tokens = scene.document.tokens
    let end = scene.document.firstToken(at: part.start)
    guard end > cue.upperBound else { return false }
    let gap = max(cue.upperBound, end - DoubtScene.longestTitle)..<end
    return gap.dropLast().contains { index in
      tokens[index].key == "to" && !tokens[index].flags.contains(.quoted)
        && Self.sayings.contains(tokens[index + 1].key)
        && !Self.goingOn.contains(tokens[index - 1].key)
    }
  }

  /// "went on to say": what somebody did who said it.
  private static let goingOn = WordKey.set("on continued continues proceeded proceeds began")
  /// What somebody is told to do.
  private static let sayings = WordKey.set("say tell answer reply write shout repeat announce")
}

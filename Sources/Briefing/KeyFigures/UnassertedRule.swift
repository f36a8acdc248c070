import Figures
import Language
import Model

/// A figure that nobody states is no key figure: what is denied, what nobody knows, what is only claimed, what names a race or describes
/// a body that somebody belongs to.
///
/// Printed alone on its line, "We do not know if the firm is owned 100 percent by Sund" would say that it is.
struct UnassertedRule: LanguageRule {
  /// The figure in brackets is never key.
  static let examples: [RuleExample] = [
    .finds("We do not know if the yard belongs to the port by ⟦100 percent⟧."),
    .finds("It is unclear whether all ⟦40 boats⟧ are insured."),
    .finds("The coast doesn't have the ⟦four seasons⟧ of the hills."),
    .finds("He did not pay ⟦$4 million⟧ in fees."),
    .finds("The ⟦190-country⟧ lending agency is in Sund."),
    .finds("Its mayor boasts that he has saved ⟦1,100 jobs⟧."),
    .finds("Skippers begin on ⟦$30,000⟧, ⟦$45,000⟧, ⟦$55,000⟧ a year."),
    .finds("The skipper is ⟦two years⟧ younger than him."),
    .finds("She earns ⟦40,000 euros⟧ a year more than they do."),
    .finds("Guest: Ida Strand May 6 • ⟦26 min⟧ Listen to it here."),
    .finds("A ⟦five minute⟧ read on the port of Sund."),
    .finds("The Olympic ⟦800 metres⟧ champion and the winner of the ⟦100m⟧ came."),
    .ignores("The pier is 800 metres long, and the quay 100 metres."),
    .ignores("He did not only lose 40 boats, he sank two of them."),
    .ignores("He was not seen for 12 days and has 40 boats."),
    .ignores("He could not pay the $4 million fine."),
    .ignores("It did not rain, and 40 boats left."),
    .ignores("A 40-bed hospital is to open in Sund."),
    .ignores("Exports fell by $4 million, $5 million and $6 million in three years."),
  ]

  /// The analysed article.
  let document: Document

  /// Whether nobody states a figure.
  ///
  /// - Parameters:
  ///   - figure: As it was found.
  ///   - words: Its tokens.
  ///   - index: Its sentence, as an index into the document's.
  /// - Complexity: O(1): a bounded number of tokens before and behind it are read.
  func isUnasserted(_ figure: Figure, _ words: Range<Int>, in index: Int) -> Bool {
    let sentence = document.sentences[index]
    let denies = sentence.traits.classes.rawValue & WordClass.negation.rawValue != 0
    return denies && isDenied(figure, words, sentence.tokens)
      || isUnknown(words, sentence.tokens)
      || isBesideSomebody(words, sentence.tokens)
      || figure.kind == .duration && isOfPlayer(words, sentence.tokens)
      || figure.attribution == nil && isClaimed(words, sentence.tokens)
      || figure.kind == .count && describesBody(words, sentence.tokens)
      || figure.kind == .money && isOneOfMany(words, sentence.tokens)
      || figure.kind == .distance && isRace(figure, words, sentence.tokens)
  }

  /// "did not pay $4 million", "doesn't have the four seasons": the object of a verb that is denied.
  ///
  /// What a preposition joins stays true ("was not seen for 12 days"), and so does an amount with an owner or "the".
  private func isDenied(_ figure: Figure, _ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let first = max(sentence.lowerBound, words.lowerBound - Self.objectReach)
    for index in (first..<words.lowerBound).reversed() {
      let token = document.tokens[index]
      guard token.isWord else { return false }
      if token.isAny(of: .negation) {
        let next = document.tokens[index + 1].key
        return token.key != Self.nor && token.key != Self.without && !Self.adding.contains(next)
      }
      if token.isAny(of: [.preposition, .subordinator, .coordinator])
        || figure.kind != .count && token.isAny(of: [.determiner, .possessivePronoun])
        || Self.holding.contains(token.key)
      {
        return false
      }
    }
    return false
  }

  /// "do not know if", "unclear whether": up to the next mark but a comma.
  private func isUnknown(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let first = max(sentence.lowerBound, words.lowerBound - Self.clauseReach)
    for index in (first..<words.lowerBound).reversed() {
      let token = document.tokens[index]
      if token.kind == .stop || token.key == "but" { return false }
      guard token.key == "if" || token.key == "whether", index > sentence.lowerBound else {
        continue
      }
      let before = document.tokens[index - 1].key
      if before == "unclear" || before == "uncertain" || before == "unknown" { return true }
      return Self.knowing.contains(before)
        && (max(sentence.lowerBound, index - 4)..<index - 1).contains {
          document.tokens[$0].isAny(of: .negation)
        }
    }
    return false
  }

  /// "• 26 min", "5 min read": how long a recording or a text is, which a page says of itself.
  private func isOfPlayer(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    if words.lowerBound > sentence.lowerBound {
      let before = document.tokens[words.lowerBound - 1]
      let mark = document.text.bytes[before.start..<before.end]
      if mark.elementsEqual("•".utf8) || mark.elementsEqual("·".utf8) { return true }
    }
    guard words.upperBound < sentence.upperBound else { return false }
    return Self.playing.contains(document.tokens[words.upperBound].key)
  }

  private static let playing = WordKey.set("read listen watch")

  /// "two years younger than him", "40 more than they did": beside somebody whom the line does not name.
  private func isBesideSomebody(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let behind = words.upperBound..<min(words.upperBound + 5, sentence.upperBound)
    guard let than = behind.first(where: { document.tokens[$0].key == "than" }),
      than + 1 < sentence.upperBound,
      behind.prefix(while: { $0 < than }).allSatisfy({ document.tokens[$0].isWord })
    else { return false }
    return document.tokens[than + 1].isAny(of: [.objectPronoun, .subjectPronoun])
      && document.tokens[than + 1].key != "it"
  }

  /// "claims that he has saved": by somebody whom nobody could tell.
  private func isClaimed(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let first = max(sentence.lowerBound, words.lowerBound - Self.clauseReach)
    for index in (first..<words.lowerBound).reversed() {
      let token = document.tokens[index]
      if token.kind == .stop { return false }
      if Self.claims.contains(token.key) {
        return document.tokens[index + 1].key == "that"
          || document.tokens[index + 1].isAny(of: .subjectPronoun)
      }
    }
    return false
  }

  /// "The 190-country lending agency": how many belong to it, by the way.
  private func describesBody(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard
      words.contains(where: {
        document.tokens[$0].kind == .hyphen && document.tokens[$0].isGlued
          && Self.belonging.contains(document.tokens[min($0 + 1, sentence.upperBound - 1)].key)
      })
    else { return false }
    return (words.upperBound..<min(words.upperBound + 4, sentence.upperBound)).contains {
      document.tokens[$0].isAny(of: .organisation) || Self.bodies.contains(document.tokens[$0].key)
    }
  }

  /// "$30,000, $45,000, $55,000 a year": examples, told in a breath without "and".
  private func isOneOfMany(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    var (first, last) = (words.lowerBound, words.upperBound)
    var count = 1
    while last + 2 < sentence.upperBound, document.tokens[last].kind == .comma,
      document.tokens[last + 1].kind == .currency, document.tokens[last + 2].kind == .number
    {
      last += 3
      count += 1
    }
    while first - 3 >= sentence.lowerBound, document.tokens[first - 1].kind == .comma,
      document.tokens[first - 2].kind == .number, document.tokens[first - 3].kind == .currency
    {
      first -= 3
      count += 1
    }
    return count > 2
  }

  /// Between "not" and the object of its verb.
  private static let objectReach = 5
  /// From a word that opens a clause to a figure in it.
  private static let clauseReach = 25
  private static let nor: WordKey = "nor"
  private static let without: WordKey = "without"
  /// "not only 40": more than that.
  private static let adding = WordKey.set("only just merely simply even")
  /// What is there, whether or not it is reckoned in: "does not include 40 guests".
  private static let holding = WordKey.set("include including count counting cover name identify")
  private static let knowing = WordKey.set("know known sure clear certain say said tell confirm")
  private static let claims = WordKey.set("claims claimed claiming boasts boasted boasting")
  /// Who belong to a body.
  private static let belonging = WordKey.set("member nation country state judge person man seat")
  private static let bodies = WordKey.set("bloc body panel jury chamber pact")
}

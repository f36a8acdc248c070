import Language
import Model
import Provenance

/// A sentence, or what of one stands in quotation marks: what quotes are compared by, as one version breaks a speech where the other does not.
struct QuotedSentence {
  /// A word of a speaker's full name.
  struct SpeakerWord: Equatable {
    let key: WordKey
    /// Its first byte, in lower case.
    let initial: UInt8
  }

  let span: TextSpan
  /// Its words, as indices into `VersionText.words`.
  let words: Range<Int>
  /// Index of the quote that it belongs to.
  let quote: Int
  /// The folded words of who says it, in order, where a full name stands beside it; a pronoun is a matter of judgement.
  let speaker: [SpeakerWord]
  /// The folded words of the sentences around it, and of its own.
  let surroundings: Set<WordKey>

  /// The least probability of a speaker who is compared.
  private static let leastConfidence = 0.8

  /// What stands in the marks of an article's quotes, in order; the headline's are left out.
  static func sentences(of brief: Brief, in text: VersionText) -> [QuotedSentence] {
    var found: [QuotedSentence] = []
    for (index, quote) in brief.quotes.enumerated() where !quote.isInTitle {
      for part in quote.partSpans {
        found += cut(part, quote, index, text)
      }
    }
    return found
  }

  private static func cut(_ part: TextSpan, _ quote: Quote, _ index: Int, _ text: VersionText)
    -> [QuotedSentence]
  {
    let document = text.document
    let words = text.words(in: part)
    var found: [QuotedSentence] = []
    var first = words.lowerBound
    while first < words.upperBound {
      let sentence = text.sentences[document.sentence(of: text.words[first].token)]
      let end = max(first + 1, min(words.upperBound, sentence.words.upperBound))
      let span = TextSpan(
        document.tokens[text.words[first].token].start,
        document.tokens[text.words[end - 1].token].end)
      found.append(
        QuotedSentence(
          span: span, words: first..<end, quote: index, speaker: speaker(of: quote),
          surroundings: surroundings(of: quote, text)))
      first = end
    }
    return found
  }

  private static func speaker(of quote: Quote) -> [SpeakerWord] {
    guard quote.confidence >= leastConfidence, let speaker = quote.speaker,
      let name = speaker.fullName, speaker.mention.holds(name)
    else { return [] }
    return name.bytes.split(separator: 0x20).map {
      let letters = FoldedWord.folded($0)
      return SpeakerWord(key: WordKey(letters), initial: letters.first ?? 0)
    }
  }

  private static func surroundings(of quote: Quote, _ text: VersionText) -> Set<WordKey> {
    let document = text.document
    let tokens = document.tokens(in: quote.sentenceSpan)
    guard !tokens.isEmpty else { return [] }
    let first = max(0, document.sentence(of: tokens.lowerBound) - 1)
    let last = min(text.sentences.count - 1, document.sentence(of: tokens.upperBound - 1) + 1)
    guard first <= last else { return [] }
    let words = text.sentences[first].words.lowerBound..<text.sentences[last].words.upperBound
    return Set(text.words[words].map(\.key))
  }
}

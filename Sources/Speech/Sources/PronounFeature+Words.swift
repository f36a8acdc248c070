import Language
import Model

extension PronounWeights {
  /// What speaks for and against somebody, in plain words, in the order of the features.
  static func causes(of features: PronounFeatures) -> [Cause] {
    PronounFeatures.words.enumerated().compactMap { bit, words in
      let feature = PronounFeatures(rawValue: 1 << UInt64(bit))
      guard features.contains(feature) else { return nil }
      return Cause(words: words, weight: score(of: feature))
    }
  }
}

extension PronounFeatures {
  /// In the order of `nameList`; a test holds the two together.
  static let words = """
    named in the same sentence
    named one sentence before
    named two sentences before
    named three sentences before
    named four sentences before
    named five sentences before or more
    not named near by
    spoke last, in this sentence
    spoke last, one sentence before
    spoke last, two sentences before
    spoke last, three sentences before
    spoke last, four sentences before or more
    spoke before the last speaker
    named before a verb
    named neither before a verb nor behind a preposition
    named behind a preposition or as an owner
    named first in that sentence
    the latest to be named before a verb
    named before a verb in an earlier sentence
    named first in the sentence just before
    named before a verb in this sentence
    named behind a preposition in this sentence
    nobody was named nearer
    one other was named nearer
    two others were named nearer
    three others were named nearer
    four others or more were named nearer
    the article tells which sex
    hardly known to be a person
    plainly a person
    certainly a person
    has spoken
    has not spoken
    named more than once near by
    named in this paragraph
    an office opens a sentence in between
    named in the headline
    another pronoun stands before it
    named in what was said
    a pronoun has gone on about the last speaker
    behind quoted words: spoke last, in this sentence
    behind quoted words: spoke last, one sentence before
    behind quoted words: named in this sentence
    behind quoted words: named one sentence before
    behind quoted words: named first in the sentence before
    opens its sentence: spoke last, one sentence before
    opens its sentence: named before a verb
    opens its sentence: named in the sentence before
    opens its sentence: named first in the sentence before
    """.split(separator: "\n").map(String.init)
}

import Provenance

/// Reads the numbers of a text, longest first, none inside another.
///
/// Which of them are quantities is not asked here: years, clock times and scores are numbers too.
///
/// One reader goes through all sentences; a number never goes over a sentence's end.
struct NumberReader {
  /// The bytes of the whole text.
  let bytes: [UInt8]
  /// All tokens of the document.
  let tokens: [Token]
  /// Whether the sentence has an "m" that is a million before: "25m tablets, against 30m last year".
  var hasMillions = false

  private init(bytes: [UInt8], tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  /// The numbers of the sentences, in order.
  ///
  /// Sentences without a digit, a symbol or a word of numbers cost one look at their traits and at their articles.
  ///
  /// - Complexity: O(*n*) in tokens.
  static func numbers(_ tokens: [Token], in text: SourceText, _ sentences: [Sentence])
    -> [NumberExpression]
  {
    var reader = NumberReader(bytes: text.bytes, tokens: tokens)
    var numbers: [NumberExpression] = []
    for sentence in sentences {
      guard
        sentence.traits.meet(Self.kindNeeds) || sentence.traits.meet(Self.wordNeeds)
          || reader.hasArticleOfNumber(sentence.tokens)
      else { continue }
      var index = sentence.tokens.lowerBound
      reader.hasMillions = false
      while index < sentence.tokens.upperBound {
        let token = tokens[index]
        if token.isAny(of: .numberWord),
          let end = reader.yearInWords(at: index, limit: sentence.tokens.upperBound)
        {
          index = end
          continue
        }
        if token.kind == .number || token.kind == .symbol || token.kind == .stop
          || token.isAny(of: .numberWord)
          || (token.key == "a" || token.key == "an")
            && (reader.followsArticle(index + 1, limit: sentence.tokens.upperBound)
              || reader.isHalvedArticle(index, sentence.tokens.upperBound)),
          let number = reader.number(at: index, limit: sentence.tokens.upperBound)
        {
          numbers.append(number)
          if reader.endsInMillions(number) { reader.hasMillions = true }
          index = number.tokens.upperBound
        } else {
          index += 1
        }
      }
    }
    return numbers
  }

  /// What a sentence must hold to have a number, other than behind an article.
  private static var kindNeeds: RuleNeeds { RuleNeeds(kinds: [.number, .symbol]) }
  /// For numbers in words.
  private static var wordNeeds: RuleNeeds { RuleNeeds(classes: .numberWord) }

  /// Whether a sentence has "a dozen", "a third" or the like: the article has no class of numbers.
  private func hasArticleOfNumber(_ sentence: Range<Int>) -> Bool {
    for index in sentence where tokens[index].key == "a" || tokens[index].key == "an" {
      if followsArticle(index + 1, limit: sentence.upperBound)
        || isHalvedArticle(index, sentence.upperBound)
      {
        return true
      }
    }
    return false
  }

  /// "a | dozen", "a | third": what makes an article a number.
  private func followsArticle(_ index: Int, limit: Int) -> Bool {
    let word = key(index, limit)
    return NumberLexicon.scales[word] != nil || NumberLexicon.parts[word] != nil
  }

  /// The number that begins with a token; nil where none does.
  ///
  /// What takes more words is asked first: a fraction before digits, "tens of thousands" and "half a million" before
  /// words.
  private func number(at index: Int, limit: Int) -> NumberExpression? {
    switch tokens[index].kind {
    case .number:
      return fraction(at: index, limit: limit) ?? power(at: index, limit: limit)
        ?? digits(at: index, limit: limit)
    case .symbol: return letterFraction(at: index, limit: limit)
    case .stop: return decimals(at: index, limit: limit)
    default: break
    }
    if let number = vague(at: index, limit: limit) ?? part(at: index, limit: limit) {
      return number
    }
    guard let number = spelled(at: index, limit: limit) else {
      return halvedArticle(at: index, limit: limit)
    }
    return pointed(number, limit: limit) ?? number
  }

  /// The word at an index, `.none` behind `limit` and for what is no word: rules compare without asking whether it is
  /// there.
  func key(_ index: Int, _ limit: Int) -> WordKey {
    index < limit && tokens[index].isWord ? tokens[index].key : .none
  }
}

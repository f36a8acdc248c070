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
            && reader.followsArticle(index + 1, limit: sentence.tokens.upperBound),
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
      if followsArticle(index + 1, limit: sentence.upperBound) { return true }
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
    case .number: return fraction(at: index, limit: limit) ?? digits(at: index, limit: limit)
    case .symbol: return letterFraction(at: index, limit: limit)
    case .stop: return decimals(at: index, limit: limit)
    default: break
    }
    return vague(at: index, limit: limit) ?? part(at: index, limit: limit)
      ?? spelled(at: index, limit: limit)
  }

  /// The word at an index, `.none` behind `limit` and for what is no word: rules compare without asking whether it is
  /// there.
  func key(_ index: Int, _ limit: Int) -> WordKey {
    index < limit && tokens[index].isWord ? tokens[index].key : .none
  }

  // MARK: Digits

  /// A number that begins with digits, with groups of three behind spaces, a fraction, a scale and what goes on below
  /// it.
  ///
  /// nil for digits that are no number: the rest of a word, a power, "2.0.1", more than 18 signs.
  func digits(at start: Int, limit: Int) -> NumberExpression? {
    var mantissa = 0
    var decimals = 0
    guard !isRest(start), !isPower(start, limit), read(start, &mantissa, &decimals) else {
      return nil
    }
    var end = start + 1
    // "816 000": groups of three behind a space; "80, 000" where the group begins with a nought.
    while decimals == 0, let group = group(end, limit), mantissa < 1_000_000_000 {
      var value = 0
      guard read(group, &value, &decimals) else { break }
      mantissa = mantissa * 1000 + value
      end = group + 1
    }
    if let mixed = mixed(mantissa, decimals, start, end, limit) { return mixed }
    let scale = scale(&end, start, limit)
    var value = Self.exact(mantissa, decimals, scale)
    if scale > 1 { value += rest(&end, below: scale, limit) }
    return NumberExpression(
      tokens: start..<end, value: value, upperValue: nil, isSpelled: false, hasScale: scale > 1,
      isFraction: false, scale: scale)
  }

  /// "10^6" is worth neither of its numbers.
  private func isPower(_ start: Int, _ limit: Int) -> Bool {
    start + 1 < limit && tokens[start + 1].kind == .symbol && tokens[start + 1].isGlued
      && bytes[tokens[start + 1].start] == UInt8(ascii: "^")
  }

  /// The "000" of "X5,000", whose first digits are part of a word.
  private func isRest(_ start: Int) -> Bool {
    start >= 2 && tokens[start].isGlued && tokens[start - 1].kind == .comma
      && tokens[start - 1].isGlued && tokens[start - 2].isWord
      && tokens[start - 2].flags.contains(.hasDigit)
  }

  /// The scale word or letter at `end`, 1 without; moves `end` behind it.
  ///
  /// "lakh crore" is one scale, the product; "m" is asked of `isMillion`, "mm" counts only behind a sign of money.
  ///
  /// - Parameter start: The number's first token, before which money may stand.
  func scale(_ end: inout Int, _ start: Int, _ limit: Int) -> Double {
    if let word = NumberLexicon.scales[key(scaleIndex(end, limit), limit)] {
      end = scaleIndex(end, limit) + 1
      if let second = NumberLexicon.scales[key(end, limit)], second > word {
        end += 1
        return word * second
      }
      return word
    }
    if let letter = NumberLexicon.letters[key(end, limit)], isScaleLetter(end, limit) {
      end += 1
      return letter
    }
    if key(end, limit) == "m", isMillion(end, start, limit) {
      end += 1
      return 1_000_000
    }
    if key(end, limit) == "mm", start > 0, tokens[start - 1].kind == .currency,
      tokens[end].isGlued
    {
      end += 1
      return 1_000_000
    }
    return 1
  }

  /// "3 billion 140 million" goes on with a smaller scale.
  /// The value of the smaller part and `end` behind it; 0 where nothing goes on.
  ///
  /// Whole numbers under a thousand only; "3 billion 2.5 million" is two numbers.
  private func rest(_ end: inout Int, below scale: Double, _ limit: Int) -> Double {
    guard end < limit, tokens[end].kind == .number else { return 0 }
    var mantissa = 0
    var decimals = 0
    guard read(end, &mantissa, &decimals), decimals == 0, mantissa < 1000,
      let smaller = NumberLexicon.scales[key(end + 1, limit)], smaller >= 1000, smaller < scale
    else { return 0 }
    end += 2
    return Double(mantissa) * smaller
  }

  /// "5 million" and "5-million".
  ///
  /// The hyphen counts only where a scale stands behind it: "5-year" has none.
  private func scaleIndex(_ end: Int, _ limit: Int) -> Int {
    end + 1 < limit && tokens[end].kind == .hyphen && tokens[end].isGlued
      && NumberLexicon.scales[key(end + 1, limit)] != nil ? end + 1 : end
  }

  /// A letter scales digits that it is glued to, or money at a space.
  private func isScaleLetter(_ index: Int, _ limit: Int) -> Bool {
    let isEnd =
      index + 1 >= limit || !tokens[index + 1].isGlued || !tokens[index + 1].isWord
      || tokens[index + 1].isAny(of: .currencyCode)
    return isEnd
      && (tokens[index].isGlued
        || (tokens[index].key != "b" && tokens[index].key != "k" && tokens[index].key != "mil"))
  }

  /// The token of three digits that goes on with the number before `index`, if one does.
  ///
  /// In "12, 345 and 678" a list's comma has a space behind it; only where the group begins with a nought is it taken
  /// for a slip.
  private func group(_ index: Int, _ limit: Int) -> Int? {
    guard index < limit else { return nil }
    if tokens[index].kind == .number, !tokens[index].isGlued, isGroup(index, after: index - 1) {
      return index
    }
    let next = index + 1
    guard tokens[index].kind == .comma, tokens[index].isGlued, next < limit,
      tokens[next].kind == .number, !tokens[next].isGlued,
      bytes[tokens[next].start] == UInt8(ascii: "0"), isGroup(next, after: index - 1, gap: 3)
    else { return nil }
    return next
  }

  /// Whether a token is three digits and the one before it at most three, `gap` bytes apart or fewer.
  private func isGroup(_ index: Int, after before: Int, gap: Int = 2) -> Bool {
    tokens[index].end - tokens[index].start == 3 && tokens[index].start - tokens[before].end <= gap
      && tokens[before].end - tokens[before].start <= 3
      && bytes[tokens[index].start..<tokens[index].end].allSatisfy { $0 &- 0x30 < 10 }
      && bytes[tokens[before].start..<tokens[before].end].allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Reads "1,500" and "61.40" as digits and a count of decimals.
  ///
  /// A comma before one or two digits is a decimal comma; so is one behind groups with points ("1.234,56").
  /// Groups of two before one of three are how India writes ("1,50,000").
  ///
  /// - Returns: Whether it is a number. `mantissa` must be 0 before; where it is none, it holds what was read.
  /// - Complexity: O(1): words of more than 18 bytes, which might not fit, are none.
  func read(_ index: Int, _ mantissa: inout Int, _ decimals: inout Int) -> Bool {
    let word = bytes[tokens[index].start..<tokens[index].end]
    guard word.count <= 18 else { return false }
    var sinceMark = 0
    var mark: UInt8 = 0
    var isEuropean = false
    var group = 0
    for byte in word {
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
        if mark == UInt8(ascii: ".") {
          // "2.0.1" is no number
          guard byte == UInt8(ascii: ","), sinceMark == 3, !isEuropean else { return false }
          isEuropean = true
        } else if mark == UInt8(ascii: ",") {
          guard byte == UInt8(ascii: ",") || sinceMark == 3, sinceMark == 3 || sinceMark == 2,
            group == 0 || group == sinceMark, !isEuropean
          else { return false }
          group = sinceMark
        }
        mark = byte
        sinceMark = 0
      } else {
        mantissa = mantissa * 10 + Int(byte - 0x30)
        sinceMark += 1
      }
    }
    let isDecimalComma = mark == UInt8(ascii: ",") && sinceMark < 3
    if group == 2, mark != UInt8(ascii: ",") || sinceMark != 3 { return false }
    if group == 3, isDecimalComma { return false }
    if mark == UInt8(ascii: ",") && !isDecimalComma && (sinceMark != 3 || isEuropean) {
      return false
    }
    decimals = mark == UInt8(ascii: ".") || isDecimalComma ? sinceMark : 0
    return true
  }

  /// `mantissa` · 10^-decimals · scale, rounded once: 4.35 million is 4350000 to the last bit.
  ///
  /// Where the scale is a multiple of the divisor, it is divided first.
  static func exact(_ mantissa: Int, _ decimals: Int, _ scale: Double) -> Double {
    var divisor = 1.0
    for _ in 0..<decimals { divisor *= 10 }
    let whole = Double(mantissa) * scale
    return divisor <= scale && scale.truncatingRemainder(dividingBy: divisor) == 0
      ? Double(mantissa) * (scale / divisor) : whole / divisor
  }
}

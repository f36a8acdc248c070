/// The day that a caption names.
extension CaptionRule {
  /// ", March 3, 2014.": its last word is a year, or only a place stands behind that.
  func endsInYear(_ sentence: Range<Int>) -> Bool {
    let end = withoutPlace(sentence)
    guard
      let last = sentence.prefix(end - sentence.lowerBound).last(where: {
        tokens[$0].kind != .stop
      })
    else { return false }
    return tokens[last].kind == .number && tokens[last].end - tokens[last].start == 4
  }

  /// "July 2, 2015 | , in Norrhamn, Norland.": where the words before a place at the end stop.
  private func withoutPlace(_ sentence: Range<Int>) -> Int {
    var index = sentence.upperBound
    while index > sentence.lowerBound + 2, sentence.upperBound - index < 8 {
      index -= 1
      let token = tokens[index]
      if token.key.isOne(of: "in", "at", "near"), tokens[index - 1].kind == .comma {
        return index - 1
      }
      guard token.isOne(of: [.stop, .comma]) || token.isCapitalised else { break }
    }
    return sentence.upperBound
  }

  /// Where a month, a day and a year stand together.
  func fullDate(in sentence: Range<Int>) -> Int? {
    sentence.first { index in
      guard tokens[index].isAny(of: .month), tokens[index].isCapitalised else { return false }
      var numbers = 0
      for next in index + 1..<min(index + 5, sentence.upperBound) {
        let token = tokens[next]
        if token.kind == .number {
          numbers += 1
          let isYear = token.end - token.start == 4
          if isYear {
            return numbers == 2 || index > sentence.lowerBound && tokens[index - 1].kind == .number
          }
        } else if token.kind != .comma && token.kind != .stop {
          return false
        }
      }
      return false
    }
  }

  /// "between March 3, 2014, and", "from 3 March 2014": a picture is of one day, and no day until or since which something is so.
  func isBound(_ date: Int) -> Bool {
    let before = date > 0 && tokens[date - 1].kind == .number ? date - 2 : date - 1
    return before >= 0 && Self.bounds.contains(tokens[before].key)
  }

  private static let bounds = WordKey.set("between from since until till by before after to")
}

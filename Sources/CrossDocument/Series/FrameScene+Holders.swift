import Language
import Model
import Provenance

/// Where and whose.
extension FrameScene {
  /// The place that the clause puts it to: "12 died in Kell district".
  var place: [UInt32] {
    var found: Set<UInt32> = []
    var index = range.upperBound
    let end = min(max(sentence.upperBound, range.upperBound), range.upperBound + 16)
    while index < end {
      if isBreak(index) || token(index).key.isOne(of: "but", "when", "while", "after") { break }
      guard FrameWords.placeLeads.contains(token(index).key) else {
        index += 1
        continue
      }
      index += 1
      var skipped = 0
      while index < end, !token(index).isCapitalised, token(index).isWord, skipped < 3 {
        index += 1
        skipped += 1
      }
      while index < end, token(index).isWord, token(index).isCapitalised {
        insertName(index, &found)
        index += 1
      }
    }
    return found.sorted()
  }

  /// Names in what is counted: "Danish sailors".
  var owners: [UInt32] {
    var found: Set<UInt32> = []
    for index in range.dropFirst() where token(index).isCapitalised && !isNumber(index) {
      insertName(index, &found)
    }
    return found.sorted()
  }

  /// The names of its sentence.
  var names: [UInt32] {
    var found: Set<UInt32> = []
    for mention in document.mentions(in: sentence) {
      for index in mention.name where token(index).isCapitalised { insertName(index, &found) }
    }
    return Array(found.sorted().prefix(16))
  }

  /// Names of its sentence that are no person's and no people's.
  var organisations: [UInt32] {
    var found: Set<UInt32> = []
    for mention in document.mentions(in: sentence) {
      let kind = mention.entity.map { document.names.entities[$0].kind } ?? mention.kind
      guard kind != .person else { continue }
      for index in mention.name
      where token(index).isCapitalised && !token(index).isAny(of: .demonym) {
        insertName(index, &found)
      }
    }
    return Array(found.sorted().prefix(16))
  }

  /// Names before the figure in its sentence, the nearest first.
  var actors: [UInt32] {
    var found: [UInt32] = []
    for mention in document.mentions(in: sentence).reversed()
    where mention.name.upperBound <= range.lowerBound {
      for index in mention.name.reversed() where found.count < 6 {
        var name: Set<UInt32> = []
        insertName(index, &name)
        found += name
      }
    }
    return found
  }

  /// "30 miles north-east of": a bit each for north, east, south and west.
  var directions: UInt8 {
    guard figure.kind == .distance else { return 0 }
    for index in behind(10) {
      if token(index).kind == .stop || token(index).kind == .comma { break }
      let word = token(index).key
      let hit =
        FrameWords.compass.firstIndex { $0.contains(word) }
      if let hit { return UInt8(hit + 1) }
    }
    return 0
  }

  private func insertName(_ index: Int, _ found: inout Set<UInt32>) {
    let token = token(index)
    guard !token.isAny(of: [.month, .weekday, .functionWord]), token.end - token.start > 1 else {
      return
    }
    found.insert(WordHash.name(document.text.bytes[token.start..<token.end]))
  }

  /// The year that the figure's clause names, where it is not the article's own.
  ///
  /// Before the figure any of the sentence counts ("In 2004 a quake led to a flood that killed 90"), unless a weekday of the
  /// article's own stands between; behind it only the clause ("killed 12 in a town that burned in 2004").
  func event(own: Int?) -> (year: Int16, isElsewhen: Bool) {
    for index in before(60) {
      if token(index).kind == .stop || token(index).kind == .colon { break }
      if token(index).isAny(of: .weekday) { break }
      if let event = event(at: index, own) { return event }
    }
    for index in behind(24) {
      if isBreak(index) || opensClause(index) { break }
      if let event = event(at: index, own) { return event }
    }
    return (Int16(own ?? 0), false)
  }

  /// Whether words of their own begin here: "and injuring", "who", "devastated by".
  private func opensClause(_ index: Int) -> Bool {
    let word = token(index).key
    if word.isOne(of: "and", "or", "but"), index + 1 < sentence.upperBound {
      return !token(index + 1).isCapitalised && !token(index + 1).isAny(of: .determiner)
    }
    if word == "by", index > range.upperBound { return true }
    return FrameWords.relatives.contains(word)
  }

  private func event(at index: Int, _ own: Int?) -> (Int16, Bool)? {
    let token = token(index)
    if token.kind == .number, token.end - token.start == 4, let year = year(token) {
      return year == own ? nil : (Int16(year), true)
    }
    guard let own else { return nil }
    if token.key.isOne(of: "year", "month"), index > sentence.lowerBound,
      self.token(index - 1).key.isOne(of: "last", "previous")
    {
      return (Int16(token.key == "year" ? own - 1 : own), true)
    }
    if token.key.isOne(of: "years", "decades"), index + 1 < sentence.upperBound,
      self.token(index + 1).key.isOne(of: "ago", "earlier")
    {
      return (Int16(clamping: own - yearsBack(index)), true)
    }
    return nil
  }

  /// How many years "years" or "decades" counts; none where no number stands before it.
  private func yearsBack(_ index: Int) -> Int {
    let number = document.numbers.first { $0.tokens.upperBound == index }
    let count = number.map { Int(min(999, max(0, $0.value))) } ?? 0
    return token(index).key == "decades" ? 10 * count : count
  }

  private func year(_ token: Token) -> Int? {
    var value = 0
    for byte in document.text.bytes[token.start..<token.end] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value >= 1900 && value < 2100 ? value : nil
  }
}

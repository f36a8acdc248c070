import Language
import Model
import Provenance

/// Where and whose.
extension FrameScene {
  /// The place that the clause puts it to: "12 died in Kell district".
  func addPlace(to lists: inout FrameLists) {
    var index = range.upperBound
    let end = min(max(sentence.tokens.upperBound, range.upperBound), range.upperBound + 16)
    while index < end {
      if isBreak(index) || token(index).key.isOne(of: "but", "when", "while", "after") { break }
      guard roles(index).isAny(of: .placeLead) else {
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
        if let name = FrameSentence.name(index, document) { lists.append(name) }
        index += 1
      }
    }
  }

  /// Names in what is counted: "Danish sailors".
  func addOwners(to lists: inout FrameLists) {
    for index in range.dropFirst() where token(index).isCapitalised && !isNumber(index) {
      if let name = FrameSentence.name(index, document) { lists.append(name) }
    }
  }

  /// Names before the figure in its sentence, the nearest first, at most six.
  func addActors(to lists: inout FrameLists) {
    var count = 0
    for mention in document.mentions(in: sentence.tokens).reversed()
    where mention.name.upperBound <= range.lowerBound {
      for index in mention.name.reversed() {
        guard let name = FrameSentence.name(index, document) else { continue }
        lists.append(name)
        count += 1
        if count == 6 { return }
      }
    }
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
}

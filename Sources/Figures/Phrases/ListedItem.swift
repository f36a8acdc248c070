import Language

/// An item of a list that another noun has introduced: "fields like fishing and trade", "a show starring Ida Berg, Per Holm and
/// Anna Lund".
///
/// Whoever stands last in such a list stands right before the verb, and is not its subject. The list is gone through from the
/// item back to the word that opened it.
struct ListedItem {
  /// How far back the list may have been opened.
  private static let reach = 24

  let scene: Scene

  /// Whether a phrase that stands before a verb is an item of a list.
  ///
  /// - Returns: False at the first word that is neither name, noun, article nor a mark of lists.
  func isItem(_ phrase: Range<Int>) -> Bool {
    var index = phrase.lowerBound - 1
    while index > scene.first, phrase.lowerBound - index < Self.reach {
      if opensList(index) { return true }
      guard goesOn(index) else { return false }
      index -= 1
    }
    return false
  }

  /// "like" behind a noun, "such as", "including", "starring": and not "looks like".
  private func opensList(_ index: Int) -> Bool {
    let key = scene.key(index)
    guard scene.kind(index) == .word, !scene.tokens[index].isCapitalised else { return false }
    if key == "as" { return scene.key(index - 1) == "such" }
    guard Self.openers.contains(key) else { return false }
    return scene.kind(index - 1) == .word || scene.kind(index - 1) == .comma
      ? !scene.isWord(index - 1, [.auxiliary, .attitudeVerb, .commonVerb]) : false
  }

  /// What may stand in a list.
  private func goesOn(_ index: Int) -> Bool {
    if scene.isKind(index, [.comma, .hyphen, .possessive]) { return true }
    guard scene.kind(index) == .word else { return false }
    if scene.tokens[index].isCapitalised || scene.isWord(index, [.coordinator, .determiner]) {
      return true
    }
    return !scene.isWord(
      index, [.auxiliary, .preposition, .subordinator, .speechVerb, .attitudeVerb, .commonVerb])
      && !scene.endsInEd(index)
  }

  private static let openers = WordKey.set(
    "like including starring featuring involving comprising covering")
}

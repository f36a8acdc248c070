/// Lists of words written as texts, and the short ones that several finders ask for.
extension WordKey {
  /// The keys of words parted by spaces or line ends.
  public static func set(_ words: StaticString) -> WordKeySet { WordKeySet(list: words) }

  /// "is", "are", "was", "were": before a participle they make a passive.
  public static let formsOfBe = set("is are was were")

  /// "had", "has", "have": before a participle they make a perfect.
  public static let formsOfHave = set("had has have")

  /// What stands for a whole told of before: "of those", "two of whom".
  public static let wholes = set("them those these whom")

  /// What a number's size is written by when glued to it: "1.5bn", "6m".
  public static let scaleLetters = set("m mn bn b tn k")

  /// The letters of "1st", "2nd", "3rd", "4th".
  public static let ordinalEndings = set("st nd rd th")
}

import Language
import Model

/// "1,500 crossed here, another 500 there", "the remaining 500": numbers that the words add to each other, and the
/// whole that stood before them.
///
/// "Another" does not say of what whole. So it is one only where the parts make it, and they count the same sort of
/// thing or are too large to make it by chance. A sum that is nearly right, of the same things and in the next
/// sentence, is told too, and a little farther off where one source says all of it.
struct AnotherRule: RelationRule {
  static var needs: RuleNeeds { RuleNeeds(words: RelationWords.another.rawValue) }
  static let examples: [RuleExample] = [
    .finds(
      "The navy said it would send 800 “harbour wardens”. It said 600 marines had landed at Sund, while another 200 had come by road.",
      ["600 marines + another 200 = 800 “harbour wardens”"]),
    .finds(
      "Some 800 wardens were sent. Of them 600 wardens came by sea and 200 more by road.",
      ["Some 800 wardens: 600 wardens, 200"]),
    .finds(
      "The county has 50 shelters. Thirty shelters are full, and another 20 are being built.",
      ["Thirty shelters + another 20 = 50 shelters"]),
    .finds(
      "The union has 2,000 members. It said 1,500 members had voted and another 400 had not.",
      ["2,000 members / 1,500 members + another 400"]),
    .finds(
      "The county will build 2,000 shelters. The Harbour Post reported that 1,500 shelters had been finished, and another 400 begun.",
      ["2,000 shelters / 1,500 shelters + another 400"]),
    .finds(
      "Ten boats left. Six boats came back; the remaining three boats sank.",
      ["Ten boats / Six boats + three boats"]),
    .finds(
      "The lab tested 500 samples; 480 were clean and the remaining 20 were sent away.",
      ["480 + 20 = 500 samples"]),
    .ignores("He ran 10 miles on Monday, 5 miles on Tuesday and another 5 miles on Friday."),
    .ignores("The city owns 55% of the mill. It will sell 10% of it and keep the remaining 12%."),
    .ignores("The city ordered 30 trams. Lund will buy 15 and lease another 15."),
    .ignores("Three goals were scored. One boat sank, and another two were lost."),
    .ignores(
      "The club sold 300 tickets on Friday. It sold 120 tickets on Saturday and another 90 on Sunday."
    ),
    .ignores("Five dogs barked. Three cats came, then another two cats."),
  ]

  /// What the words before a figure, or its own first, say of it.
  ///
  /// “another 500” and “500 more” add to what was counted before; “the remaining 500” and “the rest, 500” say that
  /// nothing is left besides; “the other 500” says only that they are none of those before, so that no sum of theirs
  /// is called wrong.
  enum Marker { case another, other, rest }

  /// The marker of a figure, by its own first token, the one before it, or "more" in it or right behind it.
  ///
  /// - Returns: nil for none. “More than 500” is a bound and no addition, which its modifier tells.
  static func marker(of figure: Int, _ scene: RelationScene) -> Marker? {
    let first = scene.tokens[figure].lowerBound
    if let own = marker(at: first, scene) ?? marker(at: first - 1, scene) { return own }
    if scene.figures[figure].modifier != .over,
      scene.tokens[figure].dropFirst().contains(where: { scene.key($0) == "more" })
        || scene.key(scene.tokens[figure].upperBound) == "more"
    {
      return .another
    }
    // "the rest, 500, ...": a comma between.
    return scene.kind(first - 1) == .comma && scene.key(first - 2) == "rest" ? .rest : nil
  }

  /// The marker that a single word is; nil for the many that are none.
  private static func marker(at index: Int, _ scene: RelationScene) -> Marker? {
    guard scene.isAny(index, .another) else { return nil }
    switch scene.key(index) {
    case "another", "additional", "further": return .another
    case "remaining": return .rest
    case "other": return .other
    default: return nil
    }
  }

  /// Begins with the last two terms and goes on to more, as the nearest are the likeliest; the first whole that they
  /// make is taken. Where they make none, one that they miss may still be told.
  static func find(at figure: Int, in scene: RelationScene) -> RelationDraft? {
    guard let marker = marker(of: figure, scene) else { return nil }
    let terms = terms(upTo: figure, scene)
    guard terms.count > 1 else { return nil }
    for count in 2...terms.count {
      let parts = Array(terms.suffix(count))
      if let whole = wholes(of: parts, scene).first(where: {
        isWhole($0, of: parts, marker, scene)
      }) {
        return .parts(whole: whole, parts: parts, claim: .perhaps)
      }
    }
    return different(terms, marker, scene)
  }

  /// The figures that the words add up, in article order, ending with the marked one. Four at most, all but the
  /// marked one from a single sentence, which is the marked one's or the one before. The walk ends at the first
  /// figure that is of another sort.
  private static func terms(upTo figure: Int, _ scene: RelationScene) -> [Int] {
    var terms = [figure]
    for index in scene.before(figure, sentences: 1) {
      guard isAlike(index, figure, scene) || terms.count == 1 && leavesOut(figure, index, scene),
        scene.isLevel(index), let first = terms.first,
        terms.count == 1 || scene.isSameSentence(index, first), terms.count < 4
      else { break }
      terms.insert(index, at: 0)
    }
    return terms
  }

  /// The same thing, or both bare: "480 were clean and the remaining 20 were not".
  private static func isAlike(_ one: Int, _ other: Int, _ scene: RelationScene) -> Bool {
    scene.isSameThing(one, other)
      || scene.figures[one].unit == nil && scene.figures[other].unit == nil
        && scene.figures[one].kind == scene.figures[other].kind
  }

  /// "600 marines by sea and a further 200 by road": the marked number leaves out what the one before it counts.
  /// Asked of the figure right before the marked one only.
  private static func leavesOut(_ figure: Int, _ earlier: Int, _ scene: RelationScene) -> Bool {
    scene.isSameSentence(figure, earlier) && scene.mayBeSameThing(figure, earlier)
  }

  /// Figures before the parts that could be their whole, the nearest first. Up to two sentences back; each is greater
  /// than every part.
  private static func wholes(of parts: [Int], _ scene: RelationScene) -> [Int] {
    guard let first = parts.first else { return [] }
    return scene.before(first, sentences: 2).filter { whole in
      (scene.figures[whole].kind == scene.figures[first].kind
        || scene.mayBeSameThing(first, whole))
        && isApart(whole, first, scene)
        && parts.allSatisfy {
          scene.canHold(whole, $0) && scene.figures[$0].value < scene.figures[whole].value
        }
    }
  }

  /// A whole in the sentence of its parts is no further member of their list: "10 miles, 5 miles and another 5". A
  /// colon or a dash between them makes it one all the same: “2,000 shelters: 1,500 ...”.
  private static func isApart(_ whole: Int, _ first: Int, _ scene: RelationScene) -> Bool {
    !scene.isSameSentence(whole, first) || scene.has([.colon, .dash], in: scene.gap(whole, first))
  }

  /// Things of one sort are enough. Bare parts need a marker that says "the rest" or "the other", and a whole from 20
  /// on; parts of another sort a counted whole from 100 on and no second voice. Small numbers add up by chance.
  private static func isWhole(
    _ whole: Int, of parts: [Int], _ marker: Marker, _ scene: RelationScene
  ) -> Bool {
    guard let first = parts.first, scene.isTotal(parts, whole) else { return false }
    if scene.covers(whole, first) { return true }
    if scene.figures[first].unit == nil {
      return marker != .another && scene.figures[whole].value >= 20
        && scene.mayBeSameThing(first, whole)
    }
    return scene.figures[whole].value >= 100 && scene.figures[whole].unit != nil
      && scene.figures[whole].kind == .count && !scene.hasOtherVoice(whole, first)
  }

  /// The whole that parts miss: of the same things, in the sentence before, and near, or the words say that nothing
  /// is left. Near is a tenth of the whole, a quarter where one source says both, and the whole is 20 at least. Only
  /// two exact parts that are no shares are asked.
  private static func different(_ parts: [Int], _ marker: Marker, _ scene: RelationScene)
    -> RelationDraft?
  {
    guard marker != .other, let first = parts.first, parts.count == 2,
      scene.figures[first].kind != .percent,
      parts.allSatisfy(scene.isExact),
      let whole = wholes(of: parts, scene).first, scene.isExact(whole),
      scene.covers(whole, first), scene.sentences[first] - scene.sentences[whole] <= 1
    else { return nil }
    let value = scene.figures[whole].value
    let reach = scene.hasSameVoice(whole, first) ? 0.25 : 0.1
    let isNear = abs(scene.total(parts) - value) <= reach * value && value >= 20
    return isNear || marker == .rest ? .parts(whole: whole, parts: parts, claim: .all) : nil
  }
}

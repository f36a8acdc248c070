import CrossDocument
import Provenance
import Testing

@Suite struct SpeakerFinderTests {
  private func voice(_ name: String, _ role: String? = nil) -> Voice {
    Voice(name: name, role: role, quotes: [TextSpan(0, 5)])
  }

  /// The articles of each speaker, with the reason of each appearance.
  private func found(_ articles: [[Voice]], story: Bool = true) -> [String] {
    SpeakerFinder.speakers(of: articles, stories: story ? [Array(articles.indices)] : []).map {
      speaker in
      speaker.name + ":"
        + speaker.appearances.map { " \($0.article) \($0.reason.rawValue)" }.joined()
    }
  }

  @Test("Equal full names are one, whatever their case and accents, in any articles")
  func equal() {
    #expect(
      found([[voice("Zoë Holm")], [voice("ZOE HOLM")], [voice("Zoë Holm")]], story: false)
        == ["Zoë Holm: 0 equalName 1 equalName 2 equalName"])
  }

  @Test("One letter is overlooked inside a story, with the same role")
  func oneLetter() {
    let articles = [
      [voice("Torvald Berg", "harbour master")], [voice("Thorvald Berg", "the harbour master")],
      [voice("Torvald Berg")],
    ]
    #expect(found(articles) == ["Torvald Berg: 0 equalName 1 oneLetter 2 equalName"])
    #expect(
      found(articles, story: false)
        == ["Torvald Berg: 0 equalName 2 equalName", "Thorvald Berg: 1 equalName"])
  }

  @Test(
    "One letter makes two people where anything else speaks for it",
    arguments: [
      // Another role, and none.
      [("Torvald Berg", "harbour master"), ("Torwald Berg", "baker")],
      [("Torvald Berg", "harbour master"), ("Torwald Berg", nil)],
      // Short names, and two parts.
      [("Anna Lund", "mayor"), ("Anne Lund", "mayor")],
      [("Torvald Bergen", "mayor"), ("Torwald Berger", "mayor")],
      // Brothers, and a surname alone.
      [("Torvald Berg", "mayor"), ("Halvard Berg", "mayor")],
      // Two initials.
      [("Anna B. Lund", "mayor"), ("Anna C. Lund", "mayor")],
    ] as [[(String, String?)]])
  func twoPeople(_ people: [(String, String?)]) {
    #expect(found(people.map { [voice($0.0, $0.1)] }).count == 2)
  }

  @Test("An initial is overlooked inside a story that gives no other role")
  func initial() {
    #expect(
      found([[voice("Anna Lund", "mayor")], [voice("Anna B. Lund")], [voice("Anna Lund")]])
        == ["Anna Lund: 0 equalName 1 initialLeftOut 2 equalName"])
    #expect(found([[voice("Anna Lund", "mayor")], [voice("Anna B. Lund", "baker")]]).count == 2)
  }

  @Test("A surname with a role is the one person of the story who has both")
  func surname() {
    let articles = [[voice("Anna Lund", "the mayor")], [voice("Lund", "Mayor")], [voice("Lund")]]
    #expect(found(articles) == ["Anna Lund: 0 equalName 1 surnameWithRole"])
    #expect(found(articles, story: false) == ["Anna Lund: 0 equalName"])
  }

  @Test("A surname that two people of the story bear, or another role, is nobody's")
  func namesakes() {
    let lund = voice("Anna Lund", "mayor")
    #expect(
      found([[lund], [voice("Per Lund", "mayor")], [voice("Lund", "mayor")]])
        == ["Anna Lund: 0 equalName", "Per Lund: 1 equalName"])
    #expect(found([[lund], [voice("Lund", "Senator")]]) == ["Anna Lund: 0 equalName"])
  }

  @Test("Two spellings in one article are two people")
  func together() {
    let both = [voice("Torvald Berg", "skipper"), voice("Torwald Berg", "skipper")]
    #expect(found([both, [voice("Torwald Berg", "skipper")]]).count == 2)
  }

  @Test("A spelling that fits two people is nobody's")
  func undecided() {
    let articles = [
      [voice("Torvald Berg", "skipper"), voice("Torwalt Berg", "skipper")],
      [voice("Torvald Berg", "skipper"), voice("Torwalt Berg", "skipper")],
      [voice("Torwald Berg", "skipper")],
    ]
    #expect(found(articles).count == 3)
  }
}

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

  @Test("Names that are alike are told, whether they are one or not")
  func alike() {
    let mayor = [voice("Torvald Berg", "mayor")]
    #expect(SpeakerFinder.hasAlikeNames([mayor, [voice("Thorvald Berg", "cook")]]))
    #expect(!SpeakerFinder.hasAlikeNames([mayor, [voice("Ada Holm", "mayor")], mayor]))
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

  /// The spellings of a story, each as article, name and what it is led to.
  private func spellings(_ story: [[Voice]], counts: [String: Int] = [:]) -> [String] {
    SpeakerFinder.spellings(of: story) { $0.map { counts[$0] ?? 0 } }.map {
      "\($0.article) \($0.slug) \($0.leader) \($0.reason.rawValue)"
    }
  }

  @Test("Spellings are led to the name that stands in most articles of all, and need a role")
  func led() {
    let story = [
      [voice("Torvald Berg", "skipper")], [voice("Thorvald Berg", "the skipper")],
      [voice("THORVALD BERG", "skipper")],
    ]
    #expect(
      spellings(story, counts: ["torvald-berg": 1, "thorvald-berg": 2])
        == ["0 torvald-berg Thorvald Berg oneLetter"])
    #expect(
      spellings(story, counts: ["torvald-berg": 3, "thorvald-berg": 2])
        == ["1 thorvald-berg Torvald Berg oneLetter", "2 thorvald-berg Torvald Berg oneLetter"])
    #expect(
      spellings([[voice("Anna Lund", "mayor")], [voice("Anna B. Lund", "mayor")]])
        == ["0 anna-lund Anna B. Lund initialLeftOut"])
    #expect(spellings([[voice("Anna Lund", "mayor")], [voice("Anna B. Lund")]]).isEmpty)
    #expect(spellings([[voice("Anna Lund", "mayor")], [voice("Lund", "mayor")]]).isEmpty)
    #expect(spellings([[story[0][0], story[1][0]], story[1]]).isEmpty)
  }

  @Test("Names are counted only where two are alike, and a story of thousands is no matter")
  func counted() {
    let letters = "abcdefghijklmnopqrst".map(String.init)
    let names = letters.flatMap { a in
      letters.flatMap { b in
        letters.map { "G\(a)\(b)rand\($0) F\(b)\($0)\(a)lkesen\($0)\(b)" }
      }
    }
    let story = names.map { [voice($0, "mayor")] }
    var asked: [[String]] = []
    let found = SpeakerFinder.spellings(of: story) {
      asked.append($0)
      return $0.map { _ in 1 }
    }
    #expect(found.isEmpty && asked.isEmpty)
    let more = story + [[voice("Torvald Berg", "skipper")], [voice("Thorvald Berg", "skipper")]]
    let one = SpeakerFinder.spellings(of: more) {
      asked.append($0)
      return $0.map { _ in 1 }
    }
    #expect(one.count == 1 && asked.map { $0.sorted() } == [["thorvald-berg", "torvald-berg"]])
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

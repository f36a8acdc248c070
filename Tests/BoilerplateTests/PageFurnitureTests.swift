import Provenance
import Testing

@testable import Boilerplate

@Suite("What a page prints around a story") struct PageFurnitureTests {
  /// A text of these paragraphs, and where they stand.
  private func text(_ paragraphs: [String]) -> (bytes: [UInt8], spans: [TextSpan]) {
    var bytes: [UInt8] = []
    let spans = paragraphs.map { paragraph in
      let start = bytes.count
      bytes += paragraph.utf8
      defer { bytes.append(0x0A) }
      return TextSpan(start, bytes.count)
    }
    return (bytes, spans)
  }

  private static let story = [
    "A court in Norrhamn has jailed a man for a fire that killed six people at an inn.",
    "The man was also convicted of hurting others at the inn.",
    "Judge Ida Strand said that the fire was set by a man without regret.",
  ]

  private func teasers(_ lines: [String]) -> Int {
    let (bytes, spans) = text(Self.story + lines)
    return TeaserTail.count(among: spans, in: bytes)
  }

  @Test("Two last lines that share no word with the story are of other stories, one may be its own")
  func teasers() {
    let goals = "Two late goals by Ferrin took the Bears to the finals."
    let drummer = "The drummer sold more records than the rest of his band."
    #expect(teasers([goals, drummer]) == 2)
    #expect(teasers([goals]) == 0)
    #expect(teasers([goals, "The judge will sentence a second man on Friday in Norrhamn."]) == 0)
    #expect(teasers(["Ferrin scored twice in court.", drummer]) == 0)
    #expect(teasers([]) == 0)
    #expect(TeaserTail.count(among: [], in: []) == 0)
  }

  @Test(
    "A short report that turns to something new with each paragraph keeps them all, and whoever speaks is its own"
  )
  func shortReport() {
    let turns = [
      "“It sounded like a gate falling shut,” said gardener Ove Lien, whose house faces the bay.",
      "Divers found neither oil nor petrol below the jetty.",
      "Trains between Moss and Sund will carry more seats until Easter.",
    ]
    #expect(teasers(turns) == 2)
    #expect(teasers([turns[1], turns[0]]) == 0)
    #expect(
      teasers([turns[1], turns[2], "Boats left before noon.", "Crews waited outside the bay."]) <= 2
    )
  }

  @Test(
    "Lines without a stop below the last paragraph are headlines of other stories, if two or more")
  func headlines() {
    func count(_ lines: [String]) -> Int {
      let story = [
        "A court in Norrhamn has jailed a man for a fire that killed six people at an old inn by the quay.",
        "The man was also convicted of hurting others at the inn, which had been shut for a year by then.",
        "Judge Ida Strand said that the fire was set by a man without regret, and that he had planned it.",
      ]
      let (bytes, spans) = text(story + lines)
      return TeaserTail.headlines(among: spans, in: bytes)
    }
    let ferry = "Ferry to Sund will stop at night from May"
    let dues = "“We take this to the port, and hope for the best” says..."
    #expect(count([ferry, dues]) == 2)
    #expect(count([ferry, dues, "Runner asks his friend to marry him on the line"]) == 3)
    #expect(count([ferry]) == 0)
    #expect(count([]) == 0)
    #expect(count(["The court will hear these men next week:", ferry, dues]) == 0)
    #expect(count(["Ida Strand", "Norrhamn"]) == 0)
    #expect(count([ferry, dues, "He was led away."]) == 0)
  }

  private func captions(_ paragraphs: [String]) -> [Int] {
    let (bytes, spans) = text(paragraphs)
    return CaptionBlocks.captions(among: spans, in: bytes)
  }

  @Test("A caption stands above its credit, or above the dateline that the story begins with")
  func captions() {
    #expect(captions(["The old quay of Sund.", "(Ida Lund/The Ledger)", "It is shut."]) == [0])
    #expect(captions(["The quay.", "Credit: Ida Lund View", "SUND — It is shut."]) == [0, 1])
    #expect(captions(["SUND — It is shut.", "(Ida Lund/The Ledger)", "It was old."]) == [])
    #expect(captions(["It is shut.", "It was old.", "(Ida Lund said so.)"]) == [])
    #expect(captions(["It is shut."]) == [])
  }

  @Test("A note about who sends a release runs from its heading to the end")
  func companyNotes() {
    func start(_ lines: [String]) -> Int? {
      let (bytes, spans) = text(Self.story + lines)
      return CompanyNote.start(among: spans, in: bytes)
    }
    #expect(start(["About Lang Shipping", "Lang Shipping sails to nine ports."]) == 3)
    #expect(start(["ABOUT THE PORT OF SUND:", "It has nine quays.", "Contact: Ida Lund"]) == 3)
    #expect(start(["About nine people were hurt", "They are in hospital."]) == nil)
    #expect(start(["About Lang Shipping.", "It sails to nine ports."]) == nil)
    #expect(start(["About Lang Shipping"]) == nil)
  }

  @Test("A line with its page's buttons in it is no story, nor is the name of a picture")
  func buttons() {
    func holds(_ line: String) -> Bool {
      CaptionBlocks.holdsAdvertisement(SourceText(line).span, Array(line.utf8))
    }
    #expect(holds("Share Tweet More ADVERTISEMENT Ida Lund, 20, was charged on Friday."))
    #expect(!holds("The advertisement showed a quay."))
    #expect(CaptionBlocks.isFileName(TextSpan(0, 13), Array("old quays.jpg".utf8)))
    #expect(!CaptionBlocks.isFileName(TextSpan(0, 9), Array("old quays".utf8)))
  }
}

import CrossDocument
import Testing

/// Which articles say the same words.
@Suite struct CopyFinderTests {
  private let story = """
    The Havnefjord ran aground on the Lomvi reef on Monday with 212 passengers. “We heard a scrape and then the lights went out,” said Turid Nesheim, the ferry's cook.

    Fishing boats brought all of them to the pier of Skarvik.
    """

  @Test("Headline, dateline and notice may be others; the first published is the head")
  func copies() {
    let articles = [
      ArticleMaker.traits("Ferry aground\n\n\(story)"),
      ArticleMaker.traits(
        "A night on the reef\n\nSKARVIK, March 3 (Post) — \(story)\n\nSign up for our newsletter",
        day: 4),
      ArticleMaker.traits("Ferry aground\n\n\(story)", day: 3),
    ]
    #expect(CopyFinder.copies(of: articles) == [[2, 1, 0]])
  }

  @Test(
    "One word or number that differs makes a report of its own",
    arguments: [("212", "214"), ("cook", "mate"), ("all of them", "them")])
  func reports(_ old: String, _ new: String) {
    let other = story.replacing(old, with: new)
    #expect(
      CopyFinder.copies(of: [
        ArticleMaker.traits("Ferry aground\n\n\(story)", day: 3),
        ArticleMaker.traits("Ferry aground\n\n\(other)", day: 3),
      ]).isEmpty)
  }

  @Test("Few words are equal by chance")
  func short() {
    let article = ArticleMaker.traits("Results\n\nThe table of the league follows at noon.", day: 3)
    #expect(CopyFinder.copies(of: [article, article]).isEmpty)
  }

  @Test("A copy makes no series and no second statement")
  func proof() {
    let traits = ["Ferry aground", "A night on the reef"].map { title in
      let briefed = ArticleMaker.briefed("\(title)\n\n\(story)", day: 3)
      return DocumentTraits(briefed.brief, briefed.document)
    }
    #expect(traits.copies() == [[0, 1]])
    #expect(traits.series(in: [[0, 1]]).isEmpty)
    #expect(traits.speakers(in: []).map(\.quotes.count) == [1])
  }
}

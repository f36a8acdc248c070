import CrossDocument
import Testing

@Suite struct SeriesFinderTests {
  private func check(
    _ articles: (day: String, text: String)..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let story = MarkedStory(articles)
    #expect(story.found() == story.drawn, sourceLocation: sourceLocation)
    // The order of the articles changes nothing.
    let backwards = Array(articles.indices.reversed())
    #expect(story.found(order: backwards) == story.drawn, sourceLocation: sourceLocation)
  }

  @Test("Copied words around a number are one series")
  func copied() {
    check(
      (
        "",
        "The barge was loaded with ⟦a|$40 million⟧ worth of timber when it ran aground at Norrhamn."
      ),
      ("", "A tug reached the barge, loaded with ⟦a|$40 million⟧ worth of timber, on Monday night.")
    )
  }

  @Test("One value of one thing in other words is one series")
  func restated() {
    check(
      ("", "The slide at Norrhamn buried ⟦a|17 houses⟧ on the north shore."),
      ("", "Diggers reached the shore of Norrhamn, where the slide took ⟦a|17 houses⟧ with it."))
  }

  @Test("A toll that moves is one series, its last day said as a running count")
  func runningCount() {
    check(
      (
        "2031-05-04",
        "A landslide killed ⟦a|at least 12 people⟧ in the town of Norrhamn on Sunday, officials said."
      ),
      (
        "2031-05-06",
        "The death toll of the landslide in the town of Norrhamn rose to ⟦a|31⟧ on Tuesday."
      ))
  }

  @Test("Leads of one story that count one fate are one series, and only possible")
  func leads() {
    let story = MarkedStory([
      ("2031-05-04", "A landslide killed ⟦a|12 people⟧ in the port of Norrhamn on Sunday."),
      ("2031-05-05", "The landslide in the port of Norrhamn killed ⟦a|19 people⟧, officials said."),
    ])
    #expect(story.found() == story.drawn)
    #expect(story.reasons == [.leadFigures])
  }

  @Test("A report in miles and one in kilometers are one series")
  func conversion() {
    check(
      ("", "The ferry sank ⟦a|55 kilometers⟧ west of the harbour of Norrhamn at dawn."),
      ("", "The wreck lies ⟦a|34 miles⟧ west of the harbour of Norrhamn, the coast guard said."))
  }
}

@Suite struct SeriesProofTests {
  private func check(
    _ articles: (day: String, text: String)..., stories: [[Int]]? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let story = MarkedStory(articles)
    #expect(story.found(stories: stories) == story.drawn, sourceLocation: sourceLocation)
  }

  @Test("Both levels of a change, and the earlier report of the first of them")
  func levels() {
    check(
      ("2031-05-04", "⟦a|24 people⟧ were hurt when a tram left its rails in Norrhamn on Sunday."),
      (
        "2031-05-05",
        "The number of people hurt when a tram left its rails in Norrhamn rose to ⟦a|31⟧ from ⟦a|24⟧."
      ))
  }

  @Test(
    "What an article names as the level before is of the series, and no report of its day",
    arguments: [
      "The number of missing in the slide at Norrhamn fell to ⟦a|25⟧ from ⟦a|26⟧.",
      "The number of missing in the slide at Norrhamn is ⟦-|25⟧, compared with ⟦a|26⟧ on Sunday.",
      "The number of missing in the slide at Norrhamn is ⟦a|25⟧ instead of the ⟦a|26⟧ told on Sunday.",
      "The number of missing in the slide at Norrhamn is ⟦a|25⟧, after an earlier count of ⟦a|26⟧.",
      "The number of missing in the slide at Norrhamn is ⟦a|25⟧, down from about ⟦a|26⟧.",
    ])
  func formerLevel(_ second: String) {
    let first = "⟦a|26 people⟧ are missing in the slide at Norrhamn, the mayor said on Sunday."
    let story = MarkedStory([("2031-05-04", first), ("2031-05-05", second)])
    #expect(story.found() == story.drawn)
    #expect(story.formers.map { $0.suffix(2) } == ["26"])
  }

  @Test("A figure that prints both levels of a change is no range and no report of its day")
  func bothLevels() {
    let story = MarkedStory([
      ("2031-05-04", "The fever in the port of Norrhamn killed ⟦a|31 people⟧, doctors said."),
      (
        "2031-05-05",
        "The number of people killed by the fever in the port of Norrhamn fell ⟦a|from 31 to 24⟧, doctors said."
      ),
    ])
    #expect(story.found() == story.drawn)
    #expect(story.formers == ["from 31 to 24"])
  }

  @Test("A count of now is no former level")
  func noFormerLevel() {
    let story = MarkedStory([
      ("2031-05-04", "⟦a|26 people⟧ are missing in the slide at Norrhamn, the mayor said."),
      ("2031-05-05", "Of ⟦a|26 people⟧ missing in the slide at Norrhamn the mayor had no news."),
    ])
    #expect(story.found() == story.drawn)
    #expect(story.formers.isEmpty)
  }

  @Test("A sentence that was copied with another noun")
  func copiedWithOtherNoun() {
    check(
      ("", "Below the dam at Norrhamn ⟦a|two houses⟧ were swept into the lake, the mayor said."),
      ("", "Below the dam at Norrhamn ⟦a|two homes⟧ were swept into the lake, the mayor said."))
  }

  @Test("The noun of those counted changes")
  func otherNounOfPeople() {
    check(
      ("2031-05-04", "About ⟦a|9,400 refugees⟧ sleep in the halls of Norrhamn, the council said."),
      ("2031-05-04", "The halls of Norrhamn shelter ⟦a|9,400 people⟧, the council said on Sunday."))
  }

  @Test("Two countings of one crowd that are near each other")
  func nearCounts() {
    check(
      ("", "The flood of 1998 killed ⟦a|168,000 people⟧ along the coast of Norland."),
      ("", "In 1998 a flood on the coast of Norland killed ⟦a|170,000 people⟧."))
  }

  @Test("Two voices of one day are one series")
  func twoVoices() {
    check(
      (
        "2031-05-04",
        "Rebels said that ⟦a|60 soldiers⟧ were killed in the battle at Norrhamn on Sunday."
      ),
      (
        "2031-05-04",
        "The army said that ⟦a|35 soldiers⟧ were killed in the battle at Norrhamn on Sunday."
      ))
  }

  @Test("A company's sum told again in another story")
  func standingHolder() {
    check(
      (
        "2031-05-04",
        "Halden Shipping Inc. received loans worth ⟦a|$17.4 billion⟧ from the government in March."
      ),
      (
        "2031-09-20",
        "Since March Halden Shipping Inc. has received ⟦a|$17.4 billion⟧ in government loans."
      ),
      stories: [])
  }

  @Test("The dead of one year, told in two stories")
  func pastEvent() {
    check(
      ("2031-05-04", "In 1998 the wave killed ⟦a|23,400 people⟧ on the coast of Halden Island."),
      ("2032-08-10", "The wave of 1998 killed ⟦a|23,400 people⟧ along the coast of Halden Island."),
      stories: [])
  }

  @Test("Two quakes of one strength in two stories")
  func twoQuakes() {
    check(
      ("2031-05-04", "A quake of magnitude ⟦-|6.3⟧ struck the coast of Norland on Sunday."),
      ("2032-08-10", "A quake of magnitude ⟦-|6.3⟧ struck the coast of Norland on Tuesday."),
      stories: [])
  }
}

/// What must stay apart.
@Suite struct SeriesTrapTests {
  private func apart(
    _ articles: (day: String, text: String)..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let story = MarkedStory(articles)
    #expect(story.found() == story.drawn, sourceLocation: sourceLocation)
  }

  @Test("An earlier event of one kind")
  func earlierEvent() {
    apart(
      ("2031-05-04", "The slide at Norrhamn killed ⟦a|12 people⟧ on Sunday, the mayor said."),
      (
        "2031-05-05",
        "The slide at Norrhamn killed ⟦a|12 people⟧. In 2022 a slide at Norrhamn killed ⟦-|14 people⟧."
      ))
  }

  @Test("A part beside the whole")
  func part() {
    apart(
      ("2031-05-04", "A landslide killed ⟦a|19 people⟧ in Norrhamn province on Sunday."),
      (
        "2031-05-05",
        "A landslide killed ⟦a|19 people⟧ in Norrhamn province, among them ⟦-|seven people⟧ of Kell."
      ))
  }

  @Test("A bare small number")
  func bareNumber() {
    apart(
      ("", "Of the boats in the bay ⟦-|two⟧ sank and the coast guard towed the rest to Norrhamn."),
      ("", "The coast guard said that ⟦-|two⟧ swam to the shore of the bay at Norrhamn."))
  }

  @Test("One value of two things")
  func sameValueOtherThing() {
    apart(
      ("", "⟦-|Six trawlers⟧ fished off Norrhamn without papers, the ministry said."),
      ("", "⟦-|Six cutters⟧ now chase them off Norrhamn, the ministry said."))
  }

  @Test("New ones and all of them")
  func newAndTotal() {
    apart(
      ("2031-05-04", "The fever killed ⟦-|14 more people⟧ in Norrhamn on Sunday, doctors said."),
      ("2031-05-05", "The fever has killed ⟦-|14 people⟧ in Norrhamn, doctors said on Monday."))
  }

  @Test("Suspected and confirmed")
  func suspectedAndConfirmed() {
    apart(
      ("2031-05-04", "Norrhamn has ⟦-|27 suspected cases⟧ of the fever, its doctors said."),
      ("2031-05-05", "Norrhamn has ⟦-|27 confirmed cases⟧ of the fever, its doctors said."))
  }

  @Test("A quarter and a year")
  func quarterAndYear() {
    apart(
      ("", "Halden Shipping reported a loss of ⟦-|$2.5 billion⟧ in the third quarter."),
      ("", "Halden Shipping reported an annual loss of ⟦-|$2.5 billion⟧ for its ferries."))
  }

  @Test("What could be and what is")
  func hypothetical() {
    apart(
      ("2031-05-04", "The fever killed ⟦-|30 people⟧ in Norrhamn on Sunday, doctors said."),
      ("2031-05-05", "The fever could kill ⟦-|90 people⟧ in Norrhamn within days, doctors said."))
  }

  @Test("Two attacks of a long conflict, one of them on another day")
  func sumAndDay() {
    apart(
      (
        "2031-05-04",
        "Shells killed ⟦-|four people⟧ in Norrhamn on Sunday. The war has killed ⟦-|310 people⟧ so far."
      ),
      ("2031-05-09", "Shells killed ⟦-|nine people⟧ in Kell on Friday, the army said."))
  }

  @Test("Two events of one kind in one story, each with its place before the number")
  func placesBefore() {
    apart(
      (
        "2031-01-12",
        "The death toll of the earthquake on Sorrel has risen to ⟦-|87⟧, officials said on Sunday."
      ),
      (
        "2031-01-14",
        "The earthquake in the Marla valley killed ⟦-|29 people⟧, officials said, raising the toll."
      ))
  }

  @Test("An offer and a price")
  func offers() {
    apart(
      ("", "Moe & Berg offered ⟦-|$31 million⟧ for the yard at Norrhamn, a director said."),
      ("", "Halden Shipping made an offer of ⟦-|$31 million⟧ for the yard at Norrhamn."))
  }

  @Test("A range and its lower end")
  func range() {
    apart(
      ("", "Between ⟦-|60 and 100 rioters⟧ gathered at the gates of the mill in Norrhamn."),
      ("", "The mill in Norrhamn had ⟦-|60 people⟧ inside when rioters gathered at its gates."))
  }

  @Test("Two ways from one town")
  func directions() {
    apart(
      ("", "He was caught ⟦-|25 miles⟧ north-west of Norrhamn, the town that he fled from."),
      ("", "The prison that he fled from stands ⟦-|25 miles⟧ east of the town of Norrhamn."))
  }

  @Test("Those whom one clinic took in")
  func intake() {
    apart(
      ("2031-05-04", "The quake injured ⟦-|more than 200 people⟧ in Norrhamn, officials said."),
      (
        "2031-05-04",
        "A doctor in Norrhamn said that she had treated ⟦-|50 people⟧ injured by the quake."
      ))
  }

  @Test("Those of whom others died")
  func ofWhom() {
    apart(
      ("2031-05-04", "The fever infected ⟦-|310 people⟧ in Norrhamn, of whom ⟦-|31⟧ have died."),
      ("2031-05-05", "The fever has killed ⟦-|40 people⟧ in Norrhamn, doctors said on Monday."))
  }

  @Test("A past event that the sentence before names")
  func pastOfSentenceBefore() {
    apart(
      (
        "2031-05-04",
        "A slide killed ⟦-|12 people⟧ in Norrhamn on Sunday. In 2019 a slide hit the port of Norrhamn. There were ⟦-|14 people⟧ killed in Norrhamn."
      ),
      ("2031-05-05", "A slide killed ⟦-|15 people⟧ in Kell on Monday."))
  }

  @Test("A share and a fall")
  func shareAndFall() {
    apart(
      ("", "Sales of Halden Shipping in Norrhamn fell ⟦-|55 percent⟧ in March, its owners said."),
      ("", "Its owners in Norrhamn said that they hold ⟦-|55 percent⟧ of Halden Shipping."))
  }

  @Test("Women are not all of the people")
  func womenAndPeople() {
    apart(
      ("", "⟦-|Three people⟧ died when the roof of the mill at Norrhamn fell, the mayor said."),
      ("", "⟦-|Three women⟧ died when the roof of the mill at Norrhamn fell; so did four men."))
  }

  @Test("Two things of one sentence")
  func oneSentence() {
    apart(
      (
        "",
        "The flood left ⟦-|500 people⟧ in a school at Norrhamn and ⟦-|500 people⟧ in a church there."
      ),
      ("", "Rain fell on Norrhamn all night."))
  }

  @Test("Two stories")
  func twoStories() {
    let story = MarkedStory([
      ("2031-05-04", "A landslide killed ⟦-|12 people⟧ in the port of Norrhamn on Sunday."),
      ("2031-05-04", "A landslide killed ⟦-|12 people⟧ in the port of Norrhamn on Sunday."),
    ])
    #expect(story.found(stories: [[0], [1]]).isEmpty)
    #expect(story.found().count == 1)
  }
}

/// Each trap without what makes it one: these are one series, so that the tests above prove what they name.
@Suite struct SeriesTrapNeighbourTests {
  @Test(
    arguments: [
      (
        "The fever killed ⟦a|14 people⟧ in Norrhamn on Sunday, doctors said.",
        "The fever has killed ⟦a|14 people⟧ in Norrhamn, doctors said on Monday."
      ),
      (
        "Norrhamn has ⟦a|27 suspected cases⟧ of the fever, its doctors said.",
        "Norrhamn has ⟦a|27 suspected cases⟧ of the fever, its doctors said."
      ),
      (
        "Halden Shipping reported a loss of ⟦a|$2.5 billion⟧ in the third quarter.",
        "Halden Shipping reported a quarterly loss of ⟦a|$2.5 billion⟧ for its ferries."
      ),
      (
        "⟦a|Six trawlers⟧ fished off Norrhamn without papers, the ministry said.",
        "⟦a|Six trawlers⟧ fished off Norrhamn all night, the ministry said."
      ),
      (
        "Halden Shipping offered ⟦a|$31 million⟧ for the yard at Norrhamn, a director said.",
        "Halden Shipping made an offer of ⟦a|$31 million⟧ for the yard at Norrhamn."
      ),
      (
        "About ⟦a|60 people⟧ gathered at the gates of the mill in Norrhamn.",
        "The mill in Norrhamn had ⟦a|60 people⟧ inside when rioters gathered at its gates."
      ),
      (
        "He was caught ⟦a|25 miles⟧ north-west of Norrhamn, the town that he fled from.",
        "The prison that he fled from stands ⟦a|25 miles⟧ north-west of the town of Norrhamn."
      ),
      (
        "⟦a|Three women⟧ died when the roof of the mill at Norrhamn fell, the mayor said.",
        "⟦a|Three women⟧ died when the roof of the mill at Norrhamn fell; so did four men."
      ),
      (
        "The fever killed ⟦a|30 people⟧ in Norrhamn on Sunday, doctors said.",
        "The fever killed ⟦a|90 people⟧ in Norrhamn within days, doctors said."
      ),
      (
        "The death toll of the earthquake on Sorrel has risen to ⟦a|87⟧, officials said on Sunday.",
        "The earthquake on the island of Sorrel killed ⟦a|92 people⟧, officials said, raising the toll."
      ),
    ])
  func joined(_ first: String, _ second: String) {
    let story = MarkedStory([("2031-05-04", first), ("2031-05-05", second)])
    #expect(story.found() == story.drawn)
  }
}

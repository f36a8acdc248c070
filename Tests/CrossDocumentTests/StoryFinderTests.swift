import CrossDocument
import Testing

@Suite struct StoryFinderTests {
  private let slide = StoryTexts.slide.enumerated().map {
    StoryTexts.article($1, day: 20_000 + $0)
  }
  private let otherSlide = StoryTexts.otherSlide.enumerated().map {
    StoryTexts.article($1, day: 20_040 + $0)
  }
  private let others = StoryTexts.others.enumerated().map {
    StoryTexts.article($1, day: 20_000 + $0)
  }

  @Test("Nothing has no stories")
  func nothing() { #expect([DocumentTraits]().stories().isEmpty) }

  @Test("Articles of one event are a story in order of day, and others are in none")
  func oneStory() {
    #expect(StoryFinder.stories(of: slide.reversed() + others) == [[3, 2, 1, 0]])
  }

  @Test("Two events told in the same words are two stories")
  func similarEvents() {
    #expect(StoryFinder.stories(of: slide + otherSlide + others) == [[0, 1, 2, 3], [4, 5, 6, 7]])
  }

  @Test("Similar events are kept apart by their names when no day is known")
  func similarEventsWithoutDays() {
    let articles = (StoryTexts.slide + StoryTexts.otherSlide).map { StoryTexts.article($0) }
    let stories = StoryFinder.stories(of: articles).map { Set($0) }
    #expect(Set(stories) == [[0, 1, 2, 3], [4, 5, 6, 7]])
  }

  @Test("Words without a name in common join nothing")
  func wordsAlone() {
    let articles = [
      "The talks between company and union broke down over pay, and the strike goes on. Drivers want four percent, said Jonna Wik of the union in Marl.",
      "The company reported a loss, as talks with the union over pay and a strike of drivers cost four percent of sales. Peer Aske leads the board in Tolm.",
    ].map { StoryTexts.article($0, day: 20_000) }
    #expect(StoryFinder.stories(of: articles).isEmpty)
  }

  @Test("What comes back after years is another story")
  func years() {
    let again = StoryTexts.article(StoryTexts.slide[0], day: 20_000)
    let first = StoryTexts.article(
      "A landslide closed the road to Norrhamn. Mayor Ingrid Tveit asked the county for a wall.",
      day: 20_000 - 3_000)
    let near = StoryTexts.article(
      "A landslide closed the road to Norrhamn. Mayor Ingrid Tveit asked the county for a wall.",
      day: 20_001)
    #expect(StoryFinder.stories(of: [again, near]) == [[0, 1]])
    #expect(StoryFinder.stories(of: [again, first]).isEmpty)
  }

  @Test("The order of articles decides nothing", arguments: 1...20)
  func order(_ seed: Int) {
    let articles = slide + otherSlide + others
    let expected = Set(StoryFinder.stories(of: articles))
    var order = Array(articles.indices)
    var state = UInt64(seed)
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int(state >> 33) % (index + 1))
    }
    let stories = StoryFinder.stories(of: order.map { articles[$0] })
    #expect(Set(stories.map { $0.map { order[$0] } }) == expected)
  }

  @Test("An article of another story leaves stories where they are")
  func newcomer() {
    let before = StoryFinder.stories(of: slide + otherSlide)
    for other in others {
      #expect(StoryFinder.stories(of: slide + otherSlide + [other]) == before)
    }
  }

  @Test(
    "A story of a hundred articles is one, and what an eighth of all articles have joins nothing")
  func crowd() {
    let names = ["Aker", "Bol", "Cren", "Dyr", "Elv", "Fosk", "Gand", "Hult", "Ims", "Jord"]
    let fillers = (0..<900).map { number in
      let place =
        names[number % 10] + names[number / 10 % 10].lowercased() + names[number / 100].lowercased()
      return StoryTexts.article(
        "The school of \(place) in Kell will close, said the head teacher of \(place).", day: 20_000
      )
    }
    let story = (0..<100).map {
      StoryTexts.article(StoryTexts.slide[$0 % 4], day: 20_000 + $0 / 10)
    }
    #expect(StoryFinder.stories(of: story + fillers).map { $0.sorted() } == [Array(0..<100)])
  }

  @Test("Articles made of the same few names and sentences are no stories; one event among them is")
  func template() {
    // Forty names, each in one article of ten: rare enough to tell a story from others.
    let places = ["Ak", "Bran", "Cren", "Dyr", "Fosk", "Gan", "Hult", "Jor"].flatMap { first in
      ["dal", "nes", "vik", "berg", "stad"].map { first + $0 }
    }
    let people = ["a farmer", "a priest", "the mayor", "an engineer"]
    // Numbers that look drawn, and are the same in each run.
    var drawn = 7
    func next(_ words: [String]) -> String {
      drawn = drawn &* 1_103_515_245 &+ 12345
      return words[(drawn >> 16 & 0x7FFF) % words.count]
    }
    let mush = (0..<200).map { day in
      let sentences = (0..<4).map { _ in
        next([
          "The council of \(next(places)) met \(next(people)) on the new bridge.",
          "The harbour of \(next(places)) was quiet, said \(next(people)), its master.",
          "A market in \(next(places)) opened, and \(next(people)) cut the ribbon.",
          "The clinic of \(next(places)) asked \(next(people)) for two more nurses.",
          "Rain fell on \(next(places)), and \(next(people)) closed the school.",
        ])
      }
      return StoryTexts.article(sentences.joined(separator: " "), day: 20_000 + day / 8)
    }
    let slide = StoryTexts.slide.map { StoryTexts.article($0, day: 20_012) }
    #expect(StoryFinder.stories(of: mush).isEmpty)
    #expect(StoryFinder.stories(of: mush + slide).map { $0.sorted() } == [[200, 201, 202, 203]])
  }
}

/// Two events of a kind in a folder of a few articles, where reports of the later one name the place of the earlier one.
@Suite struct SimilarEventsTests {
  private static let quakes = [
    "An earthquake of magnitude 6.1 struck the island of Sorrel on Friday and killed at least 40 people, officials said. Houses fell in the town of Port Amal. President Luis Verano flew to Sorrel.",
    "The death toll of the earthquake on Sorrel has risen to 87, officials said on Sunday. More than 300 people were injured in Port Amal. President Luis Verano asked for tents.",
    "An earthquake of magnitude 5.8 shook the Marla valley on Thursday and killed at least 12 people, officials said, six weeks after a quake on the island of Sorrel killed 92. Roads to the town of Tepal were cut. President Luis Verano cut short a visit abroad.",
    "The earthquake in the Marla valley killed 29 people, officials said on Saturday, raising the toll as soldiers reached the town of Tepal. About 150 people were injured. Tents used on Sorrel will be sent to Tepal, President Luis Verano said.",
  ]
  private static let bids = [
    "Brandt Steel offered $4.2 billion for Kolm Works on Monday. The board of Kolm will meet on Friday. Its shares rose 18 percent. It is a fair price, said the chief executive of Brandt, Ulla Reim.",
    "The board of Kolm Works refused the offer of Brandt Steel of $4.2 billion on Friday. Kolm is worth more, its chairman, Otto Gries, said. Ulla Reim said that Brandt would think about it.",
    "Veda Alloys offered $2.8 billion for Hurst Metals on Monday, a month after Brandt Steel bought Kolm Works. The shares of Hurst rose 22 percent. The chief executive of Veda, Anil Rao, called it a fair price.",
    "Hurst Metals will be sold to Veda Alloys for $2.9 billion, Anil Rao said on Friday. It is the second large sale of the year, after that of Kolm Works to Brandt Steel.",
  ]
  private static let ferries = [
    "A ferry sank off the coast of Lund Bay on Thursday with 80 people aboard and 17 drowned, the coast guard said. The ferry Aurora had left the harbour of Stavern in a storm. Captain Nils Roed survived.",
    "A ferry sank in the Gulf of Moss on Thursday and 26 people drowned, the coast guard said, two months after the ferry Aurora went down off Lund Bay. The ferry Borealis had 120 people aboard. Minister Kari Holt ordered checks of all ferries.",
    "The toll of the sinking of the ferry Borealis rose to 34 on Saturday, the coast guard said. Divers work in the Gulf of Moss. Minister Kari Holt said that the rules made after the Aurora sank off Lund Bay had not been kept.",
  ]

  private func stories(_ texts: [String], _ days: [Int?]) -> Set<Set<Int>> {
    let articles = zip(texts, days).map { StoryTexts.article($0, day: $1) }
    return Set(StoryFinder.stories(of: articles).map { Set($0) })
  }

  @Test(
    "Two events of two reports each are two stories, dated and undated", arguments: [quakes, bids])
  func twoReportsEach(_ texts: [String]) {
    #expect(stories(texts, [10, 12, 51, 53]) == [[0, 1], [2, 3]])
    #expect(stories(texts, [nil, nil, nil, nil]) == [[0, 1], [2, 3]])
    // Attacks of one week, one reported on the day of the other.
    #expect(stories(texts, [10, 11, 12, 13]) == [[0, 1], [2, 3]])
  }

  @Test("The only report of an event joins no later one of the kind")
  func oneReport() {
    #expect(stories(Self.ferries, [10, 73, 75]) == [[1, 2]])
    #expect(stories(Self.ferries, [nil, nil, nil]) == [[1, 2]])
  }

  @Test("What an article says after “after” keeps it in the story that its other sentences are of")
  func followUp() {
    let texts = [
      "Tents arrived on Sorrel on Wednesday, five days after an earthquake killed 92 people there, the Red Cross said. Some 6,000 people sleep outside in Port Amal. President Luis Verano thanked the navy."
    ]
    #expect(stories(Array(Self.quakes.prefix(2)) + texts, [10, 12, 15]) == [[0, 1, 2]])
  }
}

@Suite struct StoryTraitsTests {
  @Test("Traits are small, whatever the article's length, and come back from their bytes")
  func bytes() {
    let all = StoryTexts.article((StoryTexts.slide + StoryTexts.others).joined(separator: "\n"))
    #expect(all.traits.bytes.count == StoryTraits.most * 5)
    #expect(StoryTraits(bytes: all.traits.bytes) == all.traits)
  }

  @Test("Forms of a word are one, and capitals at the head of a sentence are no name")
  func words() {
    let one = StoryTexts.article("Landslides buried Norrhamn. It had rained in Norrhamn.")
    let other = StoryTexts.article("In Norrhamn a landslide was burying Norrhamn, it had rained.")
    #expect(shared(one.traits, other.traits) >= 3)
    #expect(shared(one.traits, StoryTexts.article("It was said there.").traits) == 0)
  }

  private func shared(_ a: StoryTraits, _ b: StoryTraits) -> Int {
    func hashes(_ traits: StoryTraits) -> Set<[UInt8]> {
      Set(stride(from: 0, to: traits.bytes.count, by: 5).map { Array(traits.bytes[$0..<$0 + 4]) })
    }
    return hashes(a).intersection(hashes(b)).count
  }

  @Test("Among few articles one name in common proves nothing, as it cannot be known to be rare")
  func fewArticles() {
    let ferry = StoryTexts.article(
      "The ferry Lysefjord lay off Tarvik all night with its engine out, and Marit Aune, the skipper, waited for a tug. Marit Aune has sailed the strait for thirty years. Nobody was hurt.",
      day: 20_001)
    let library = StoryTexts.article(
      "The library of Bremnes lends out saws, drills and a loom since Wednesday. Marit Kolstad, who runs it, bought them from a closed school. Marit Kolstad hopes for a lathe.",
      day: 20_002)
    #expect(StoryFinder.stories(of: [ferry, library]).isEmpty)
  }

  @Test("Where few articles are at hand, two of one war are no story by its names alone")
  func smallFolder() {
    let raids = [
      "A raid by Norlund aircraft on the village of Ekhal in eastern Tarsia killed nine people on Monday, elders of the village said. Fighters were hiding in a mill outside Ekhal, the command of Norlund said. Governor Hamid Orsk of Ekhal went to the funerals at the mill. The Red Front has fought the government of Tarsia for eight years.",
      "Norlund aircraft hit a hospital in the town of Besmar in northern Tarsia on Friday night and killed four patients, officials of the town said. Doctor Lena Vaust, who leads the hospital in Besmar, asked for beds in Aldmar. The government of Tarsia sent a minister to the town. The Red Front said that it had no fighters in Besmar.",
    ].map { StoryTexts.article($0) }
    func fillers(_ count: Int) -> [StoryFinder.Article] {
      (0..<count).map {
        StoryTexts.article("Baker Number\($0) sold \($0 * 7) loaves at the fair of Place\($0).")
      }
    }
    #expect(StoryFinder.stories(of: raids + fillers(20)).isEmpty)
    #expect(StoryFinder.stories(of: raids + fillers(1000)) == [[0, 1]])
  }
}

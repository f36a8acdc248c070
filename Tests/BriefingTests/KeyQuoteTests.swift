import Language
import Model
import Provenance
import Speech
import Testing

@testable import Briefing

@Suite("Key quotes") struct KeyQuoteTests {
  /// `pieces <- speaker`, a line for each key quote.
  private func key(_ paragraphs: String...) -> [String] {
    let brief = BriefMaker.diagnosed(paragraphs, title: "", language: "en").value
    return brief.keySpeeches.map { pieces in
      let speech = pieces.map { brief.quotes[$0] }
      let told = speech.first { $0.cue != nil } ?? speech[0]
      let name = told.speaker.map { ($0.fullName ?? $0.mention).exact } ?? "nobody"
      return speech.flatMap { $0.parts.map(\.exact) }.joined(separator: " | ") + " <- " + name
    }
  }

  @Test("A split quote is shown whole, with who stands beside its cue")
  func pieces() {
    #expect(
      key("“The ice was thin and we knew it,” Ida Berg said. “It was too thin.”") == [
        "The ice was thin and we knew it, | It was too thin. <- Ida Berg"
      ])
  }

  @Test("A surname of two words behind a given name is led to the full name")
  func surnameOfTwo() {
    #expect(
      key(
        "Linda Grey Hawk came to the port on Monday.",
        "“We will not pay for a roof that leaks,” Grey Hawk said.") == [
          "We will not pay for a roof that leaks, <- Linda Grey Hawk"
        ])
  }

  @Test("A heading in single marks between two speeches is no piece of either")
  func headings() {
    let key = key(
      "“There is no quay for the crews, there are no boats,” Ida Berg said. ‘There were sailors in my house’ Work on the quay has begun, the board said.",
      "“We will not pay for a roof that leaks,” Per Holm said.")
    #expect(
      key == [
        "There is no quay for the crews, there are no boats, <- Ida Berg",
        "We will not pay for a roof that leaks, <- Per Holm",
      ])
  }

  @Test("A speech over paragraphs is shown as far as it is not too long")
  func paragraphs() {
    let long = String(repeating: "We rowed and rowed until the men’s hands bled. ", count: 9)
    #expect(
      key(
        "“The ice was thin and we knew it,” Ida Berg said. “We went out all the same.",
        "“Nobody made us go.", "“\(long)That is all.”"
      ) == [
        "The ice was thin and we knew it, | We went out all the same. | Nobody made us go. <- Ida Berg"
      ])
  }

  @Test("A clause in marks inside the article's sentence is shown where it has its own subject")
  func clauses() {
    #expect(
      key(
        "Harbour Minister Ida Berg said she would think about it “if we see the crews come back to the quay or elsewhere.”"
      ) == ["if we see the crews come back to the quay or elsewhere. <- Ida Berg"])
    #expect(
      key(
        "The Courier reported on Friday that 300 “extra hands” were being hired.",
        "The Courier reported that “40 lorries had left the mine on Sunday, while another 12 had come in overnight.”"
      ) == [
        "40 lorries had left the mine on Sunday, while another 12 had come in overnight. <- The Courier"
      ])
    // A sentence of the speaker's that begins as one, and a long piece with a clause in it.
    #expect(
      key("“Our hope is that she holds” through the winter, Ida Berg told the crews of Sund.") == [
        "Our hope is that she holds <- Ida Berg"
      ])
    let sorry =
      "deeply sorry for what he did to the crews of Sund and he knows what the winter has cost every house at the quay"
    #expect(
      key("Per Holm is “\(sorry),” a lawyer was quoted as saying.") == ["\(sorry), <- a lawyer"])
    #expect(
      key(
        "Ida Berg said that the women went “rowing with nobody at the helm, and she heard the ice break below the boat as they sang to the children.”"
      ) == [])
    // Half of the article's clause, and a phrase without a verb.
    #expect(
      key("Ida Berg said it “will close the mine for good before the snow comes again.”") == [])
    #expect(key("Ida Berg called it “a long letter to nobody with the wrong name on it.”") == [])
  }

  @Test("Where the speaker is in doubt, nothing is shown")
  func doubt() {
    // The mother has no name; she is not the doctor.
    #expect(
      key(
        "Doctor Ida Berg left on Monday.",
        "One mother put it shortly. “They counted the money and forgot the road,” she said.") == [])
    // The coroner's voice, the miner's words.
    #expect(
      key("The coroner, Per Holm, read: “We are all together and nobody is afraid of the dark.”")
        == [])
    #expect(
      key("“We will not pay for a roof that leaks,” the Herald quoted a councillor as saying.")
        == [])
    #expect(key("“We will not pay for a roof that leaks,” he said.") == [])
    // Nobody says where the speech ends.
    #expect(key("Ida Berg said: “We will not pay for a roof that leaks. The hall is full.") == [])
  }

  @Test(
    "Of two who fit and were not heard, nobody is shown; nor is a paper that speaks of itself, and a mark that opens anew loses no words"
  )
  func rivals() {
    #expect(
      key(
        "Ida Strand became a judge in 1997. Her teacher Anna Lund has written a book. It was lonely, she says: “I had my bread in the yard and spoke to nobody.”"
      ) == [])
    #expect(
      key(
        "A friend of Strand left the town.",
        "Strand files: ‘No one in this town is too rich to be above the law’; judges want coal")
        == [])
    #expect(
      key("“My crew comes before all, and the prize is for my son,” said the Tide report.")
        == [])
    #expect(
      key(
        "Lars Moe left.",
        "\"At first,\" Moe said, \"we were four on the pier and a boy for the nets. “Now I row alone out there. That is a danger and the board has heard it.\""
      ) == [
        "At first, | we were four on the pier and a boy for the nets. | Now I row alone out there. That is a danger and the board has heard it. <- Lars Moe"
      ])
    #expect(
      key(
        "Ida Berg is a baker in the town. Ida Lund, a cook, said: “We cannot serve this, and who ordered it should taste it.”"
      ) == ["We cannot serve this, and who ordered it should taste it. <- Ida Lund"])
    #expect(
      key(
        "The bread was bought by General Jonas Bilk. “Nobody in the camp can eat this, and he should try it,” Jonas, a cook, said."
      ) == ["Nobody in the camp can eat this, and he should try it, <- Jonas"])
  }

  @Test("A pronoun is shown with its name where the paragraph leaves no doubt")
  func pronouns() {
    #expect(
      key("Ida Berg left on Monday. “They counted the money and forgot the road,” she said.") == [
        "They counted the money and forgot the road, <- Ida Berg"
      ])
  }

  @Test("Somebody without a name may be shown in the article's words")
  func nominals() {
    #expect(
      key("A diver disputed it. “We will not pay for a roof that leaks,” that person said.") == [])
    #expect(
      key("“We will not pay for a roof that leaks,” a neighbour said.") == [
        "We will not pay for a roof that leaks, <- a neighbour"
      ])
    #expect(
      key("“We will not pay for a roof that leaks,” said an official familiar with the plan.") == [
        "We will not pay for a roof that leaks, <- an official familiar with the plan"
      ])
    #expect(key("“We will not pay for a roof that leaks,” a paramedic said.").count == 1)
    #expect(
      key("“We will not pay for a roof that leaks,” the mayor-elect said.") == [
        "We will not pay for a roof that leaks, <- the mayor-elect"
      ])
  }

  @Test(
    "Fragments, half clauses and short questions are no key quotes",
    arguments: [
      "Ida Berg called it “a very fine and very expensive roof.”",
      "Ida Berg said that it “will close the mine before the snow comes back again.”",
      "Ida Berg spoke of “a bad roof” and said “we will close the hall before the snow comes back.”",
      "“Who will pay for a roof that leaks?” Ida Berg asked.", "“No comment,” Ida Berg said.",
    ])
  func fragments(_ text: String) {
    #expect(key(text) == [])
  }

  @Test("What is said twice is shown once, and no more than four quotes are")
  func repeated() {
    let twice = key(
      "“We will not pay for a roof that leaks,” Ida Berg said.", "The vote was at noon.",
      "“We will not pay for a roof that leaks and leaks,” Ida Berg told the council.")
    #expect(twice.count == 1)
    let speech = "“We will not pay for a roof,” Ida Berg said. “The old school needs a new boiler.”"
    #expect(Set(key(speech, speech)).count == key(speech, speech).count)
    let names = ["Ida Berg", "Per Holm", "Anna Lund", "Ola Brandt", "Tor Aas", "Eva Nes"]
    let topics = ["roof", "road", "bridge", "school", "harbour", "tower"]
    let many = zip(names, topics).map { "“We will not pay for a new \($1) in May,” \($0) said." }
    #expect(BriefMaker.diagnosed(many, title: "", language: "en").value.keySpeeches.count == 4)
  }

  @Test("A second voice goes before a third quote of the first")
  func voices() {
    let shown = key(
      "“We will not pay for a roof that leaks on us,” Ida Berg said.",
      "“The council has known of this since the spring,” Ida Berg added.",
      "“The tower clock was stolen by a former mayor,” Ida Berg said.",
      "“Nobody asked the children about their hall,” Ida Berg said.",
      "“The money was never there in the first place,” Per Holm said.")
    #expect(shown.count == 4 && shown.contains { $0.hasSuffix("Per Holm") })
  }

  @Test("Only a speaker who is nearly sure is shown")
  func probable() {
    let document = Document(SourceText("“We will mend the pier before the storms,” said Ida Berg."))
    let quotes = QuoteFinder().find(in: document)
    #expect(KeyQuotes.choose(from: quotes, in: document, most: 3) == [0])
    let doubted = quotes.map { quote in
      Quote(
        excerpt: quote.excerpt, kind: quote.kind, parts: quote.parts, speaker: quote.speaker,
        cue: quote.cue, addressee: quote.addressee, sentence: quote.sentence, isInTitle: false,
        speech: quote.speech, confidence: 0.7)
    }
    #expect(KeyQuotes.choose(from: doubted, in: document, most: 3) == [])
  }

  @Test(
    "Words that somebody did not say, or is only supposed to have said, are not put into a mouth",
    arguments: [
      "Ida Berg never said, “We must hide the wreck before the divers come.”",
      "“We must hide the wreck before the divers come,” Ida Berg did not say.",
      "Ida Berg has never told anyone, “We must hide the wreck before the divers come.”",
      "Ida Berg could not say: “We must hide the wreck before the divers come.”",
      "Ida Berg might say: “We must hide the wreck before the divers come.”",
      "Ida Berg would have said: “We must hide the wreck before the divers come.”",
      "Ida Berg would then have said: “We must hide the wreck before the divers come.”",
      "Ida Berg would surely have told a diver: “We must hide the wreck before they all come.”",
      "Ida Berg should have said, “We must hide the wreck before the divers come.”",
      "Ida Berg allegedly told a diver: “We must hide the wreck before they all come.”",
      "If Ida Berg said, “We must hide the wreck before the divers come,” she would be jailed.",
      "Did Ida Berg say, “We must hide the wreck before the divers come”?",
      "Ida Berg was wrongly quoted as saying, “We must hide the wreck before the divers come.”",
      "Ida Berg told Per Holm to say: “We must hide the wreck before the divers come.”",
      "The Courier quoted Ida Berg as saying: “We must hide the wreck before the divers come.”",
    ])
  func unsaid(_ text: String) {
    #expect(key(text) == [])
  }

  @Test("Not only said is said, and so is what somebody goes on to say")
  func said() {
    let words = "We must hide the wreck before the divers come."
    for cue in ["not only said", "would say", "would often say", "has said", "had already said"] {
      #expect(key("Ida Berg \(cue), “\(words)”") == ["\(words) <- Ida Berg"], "\(cue)")
    }
    #expect(
      key("Ida Berg was quoted as saying: “\(words)”").allSatisfy { $0 == "\(words) <- Ida Berg" })
  }

  @Test(
    "What stands behind a sentence of somebody else is not shown as a piece of the speech",
    arguments: [
      "Per Holm disagrees.", "Her son nodded.", "The skipper shook his head.",
      "Then Per Holm came in.",
    ])
  func interrupted(_ between: String) {
    #expect(
      key("“I saw the pier go under the ice,” Ida Berg said. \(between) “It was gone in an hour.”")
        == ["I saw the pier go under the ice, <- Ida Berg"])
  }

  @Test("A pause of the speaker's own does not break a speech")
  func pause() {
    #expect(
      key("“I saw the pier go under the ice,” Ida Berg said. She paused. “It was gone in an hour.”")
        == ["I saw the pier go under the ice, | It was gone in an hour. <- Ida Berg"])
  }

  @Test(
    "He and she are not shown under the name of an owner, a thing, or one of two",
    arguments: [
      "Ida Berg’s lawyer was angry. “They will close the bridge before the fair,” she said.",
      "Per Holm’s brother was angry. “They will close the bridge before the fair,” he said.",
      "Holm Mining was fined on Monday. “They will close the bridge before the fair,” he said.",
      "Storm Anna hit the coast. “They will close the bridge before the fair,” she said.",
      "The ferry Ida Berg sank at noon. “They will close the bridge before the fair,” she said.",
      "Victoria voted on Monday. “They will close the bridge before the fair,” she said.",
      "Peter Holm and Paul Aas met at noon. He said: “They will close the bridge before the fair.”",
      "Peter Holm voted first. Paul Aas stayed away. “They will close the bridge before May,” he said.",
      "Ida Berg came first. A neighbour rang the bell. “They will close the bridge soon,” she said.",
    ])
  func notMeant(_ text: String) {
    #expect(!key(text).contains { !$0.contains("Paul Aas") })
  }

  @Test("A woman beside a man, and an owner of a thing, are meant")
  func meant() {
    let words = "They will close the bridge before the fair,"
    #expect(
      key("Ida Berg met Peter Holm. Peter Holm wept. “\(words)” she said.") == [
        "\(words) <- Ida Berg"
      ])
    #expect(
      key("Ida Berg’s book came out in May. “\(words)” she said.") == ["\(words) <- Ida Berg"])
  }

  @Test("The same words of two people are shown for neither")
  func disputed() {
    #expect(
      key(
        "“The tide took the road and the bridge,” said Ida Berg.",
        "“The tide took the road and the bridge,” said Peter Holm.") == [])
  }

  @Test(
    "A verb of saying beside a speaker whose trade no list has is a cue",
    arguments: [
      "“They will close the bridge before the fair,” said violinist Ida Berg.",
      "“They will close the bridge before the fair,” said 44-year-old Ida Berg.",
      "“They will close the bridge before the fair,” Ida Berg, holding a lamp, told a crowd.",
    ])
  func cued(_ text: String) {
    #expect(key(text) == ["They will close the bridge before the fair, <- Ida Berg"])
  }
}

import Language
import Model
import Provenance
import Speech
import Testing

@testable import Briefing

@Suite("Summaries") struct SummaryTests {
  private func article(_ paragraphs: [String], _ wishes: SummaryWishes = SummaryWishes()) -> Article
  {
    var string = ""
    var blocks: [Block] = []
    for paragraph in paragraphs {
      let start = string.utf8.count
      string += paragraph
      blocks.append(Block(.paragraph, .body, at: TextSpan(start, string.utf8.count)))
      string += "\n\n"
    }
    var metadata = ArticleMetadata()
    metadata.summary = wishes
    return Article(
      file: "a.txt", address: ArticleAddress("a"), title: "", date: nil, text: SourceText(string),
      blocks: blocks,
      markup: .plain, offsetMap: .identity, metadata: metadata)
  }

  private func brief(
    _ paragraphs: [String], _ options: BriefingOptions = BriefingOptions(),
    _ wishes: SummaryWishes = SummaryWishes()
  ) -> Diagnosed<Brief> {
    let article = article(paragraphs, wishes)
    return Briefer(options).brief(article, file: article.text)
  }

  /// What the last sentence of a text needs.
  private func lean(_ text: String) -> Lean {
    let document = Document(SourceText(text))
    let body = Array(document.sentences.indices)
    let words = StoryWords(document, body: body, headline: nil)
    return LeaningRules(document, SpeechTable(document), body: body, words: words).lean(
      body.count - 1)
  }

  @Test("Every feature has its weight, and every weight its feature")
  func weights() {
    let rows = "\(SentenceWeights.table)\n\(SentenceWeights.unlearned)".split(separator: "\n")
      .map { String($0.split(separator: "|")[0].filter { $0 != " " }) }
    #expect(Set(rows) == Set(SentenceFeature.allCases.map(\.name)))
    #expect(rows.count == SentenceFeature.size)
    #expect(SentenceWeights.values.contains { $0 != 0 })
  }

  private static func withoutBrackets(_ text: String) -> String {
    text.filter { $0 != "⟦" && $0 != "⟧" }
  }

  @Test(
    "The last sentence of each example leans, that of a trap does not",
    arguments: LeaningRules.all.flatMap { $0.examples })
  func example(_ example: RuleExample) {
    switch example {
    case .finds(let text, _):
      let lean = lean(Self.withoutBrackets(text))
      #expect(
        lean.isUnfit || lean.needsPrevious || lean.noun != nil || lean.answer != nil, "\(text)")
    case .ignores(let text):
      let lean = lean(text)
      #expect(
        !lean.isUnfit && !lean.needsPrevious && lean.noun == nil && lean.answer == nil, "\(text)")
    }
  }

  @Test(
    "Whom a pronoun or surname means is what the rule's examples say",
    arguments: BearerRule.examples)
  func bearer(_ example: RuleExample) {
    func names(_ text: String) -> [String] {
      let document = Document(SourceText(text))
      return lean(text).names.map {
        document.excerpt(document.names.entities[$0.entity].fullName).exact
      }
    }
    switch example {
    case .finds(let text, let people): #expect(names(Self.withoutBrackets(text)) == people)
    case .ignores(let text): #expect(names(text) == [], "\(text)")
    }
  }

  private static let before =
    "The council of Norrhamn bought two snow ploughs for the northern roads."

  @Test(
    "A sentence that points back needs the one before",
    arguments: [
      "However, the drivers have asked for a third one.",
      "This was the largest purchase in years.",
      "Despite this, the drivers remain on strike.",
      "Two days later the first of them broke down.",
      "Each weighed more than nine tonnes.",
      "They will be used on the northern roads.",
      "For drivers this means shorter nights in winter.",
      "In addition, four drivers were hired in May.",
      "The other stands in a garage at Sund harbour.",
      "The harvest failed, he said on Monday morning.",
      "Drivers in Sund would like to have the same.",
      "Engineers in Sund are trying to work that out.",
      "Not according to the drivers of the harbour bus.",
      "Plus, the drivers get a new garage in autumn.",
      "One of the ploughs broke down in the first night.",
      "Two of them broke down in the very first night.",
      "Less than an hour later, Sund and Norrhamn had no light.",
      "Another, a driver from Sund, has worked for six nights.",
    ])
  func pointing(_ sentence: String) {
    #expect(lean(Self.before + " " + sentence).needsPrevious)
  }

  @Test(
    "A sentence that names what it speaks of needs none",
    arguments: [
      "Mayor Ida Strand said she would open the new garage on Friday.",
      "A driver from Sund lost his licence after the first night.",
      "It was in May that Anna Lund drove the first of 40 nights.",
      "This week the harbour of Sund will close at noon.",
      "Most drivers in Sund are older than 50 years.",
      "The mayor of Sund opened a garage for the drivers.",
      "Snow has closed the road between Sund and Norrhamn.",
      "There are only nine drivers left in all of Sund.",
      "Thousands of people in Sund had no light on Monday.",
      "One of the largest ports of the north is closed.",
      "One of the town's drivers lost his licence on Monday.",
      "Both drivers and farmers in Sund want more salt on roads.",
      "It is likely that Sund will close its harbour on Friday.",
      "So far nine drivers have asked the mayor for new boots.",
    ])
  func free(_ sentence: String) {
    let lean = lean(Self.before + " " + sentence)
    #expect(!lean.isUnfit && lean.noun == nil && !lean.needsPrevious)
  }

  @Test("An answer needs its question, except behind the story's opening one")
  func answers() {
    let before = Self.before + "\n"
    #expect(
      lean(before + "Who drives at night? Nine drivers from Sund have said yes.").needsPrevious)
    #expect(
      lean(before + "Who drives at night? Nine do so. Farmers in Sund drive by day alone.")
        .needsPrevious)
    #expect(
      lean(before + "Who drives at night?\nNine drivers from Sund have said yes.").needsPrevious)
    for free in [
      "Who drives at night? Nine do so.\nFarmers in Sund drive by day alone.",
      "\"Who drives?\" asked Anna Lund. Farmers in Sund drive by day alone.",
    ] {
      #expect(!lean(before + free).needsPrevious)
    }
    #expect(
      !lean("Who drives at night? Nine drivers from Sund lost their way on Monday.").needsPrevious)
  }

  @Test("Nobody's \"I\" of an interview stands in a summary, that of a story told by one may")
  func interview() {
    let told = "I drove a plough through Sund for nine winters.\n"
    let asked = "How long have you driven a plough?\n"
    #expect(lean(asked + told + asked + told + asked + told).isUnfit)
    #expect(!lean(told + told + told + told).isUnfit)
  }

  @Test("A noun with 'the' needs the sentence that introduced it, a new one does not")
  func definite() {
    let bridge = "A bridge at Sund was closed on Monday. Anna Lund lives in Norrhamn. "
    #expect(lean(bridge + "The bridge was built in the year 1921.").noun == "bridge")
    #expect(lean(bridge + "Built of stone, the bridge has stood for years.").noun == "bridge")
    #expect(lean(bridge + "The anger over the bridge has grown for years.").noun == "bridge")
    #expect(
      lean(bridge + "When rain falls, the sun will melt no ice in Sund.").needsPrevious == false)
    #expect(lean(bridge + "The sun melted all the ice on the roads.").noun == nil)
  }

  @Test(
    "Captions, lines without a stop, cut quotations and somebody's words are no candidates",
    arguments: [
      "A view of the old quay wall at Norrhamn .",
      "More photographs of the old quay wall at Norrhamn",
      "Ola Brandt of the council said: \"Nobody wanted to see it.",
      "\"We saw it coming for years and nobody wanted to know.\"",
      "I think that he had seen it coming for years.",
      "-- Add to that the cost of the new garage in Sund.",
      "Unconfirmed reports spoke of two more cracks in the wall.",
      "Leaving is not simple.",
      "Anna Lund wanted both ploughs to be red.)",
    ])
  func unfit(_ sentence: String) {
    let before = String(repeating: Self.before + " ", count: 6)
    #expect(lean(before + sentence).isUnfit)
  }

  @Test("A first sentence whose pronoun nobody in it bears is no candidate")
  func firstPronoun() {
    #expect(lean("At times he got applause in the harbour on Monday.").isUnfit)
    #expect(!lean("At times he got applause, but Per Holm was not elected.").isUnfit)
    #expect(!lean("In the harbour, dozens saw a man before he fell.").isUnfit)
  }

  @Test("Of two sentences, the one is taken that does not speak of what is left out")
  func strangers() {
    let text =
      "Mayor Ida Strand saw a crane at Sund. Nine drivers want the crane. Nine drivers want more salt."
    let document = Document(SourceText(text))
    let body = Array(document.sentences.indices)
    let words = StoryWords(document, body: body, headline: nil)
    let rule = LeaningRules(document, SpeechTable(document), body: body, words: words)
    #expect(rule.definites(1) == ["crane"] && rule.definites(2).isEmpty)
  }

  @Test("A pronoun is named where it can be one person, and nobody is guessed")
  func bearers() {
    let one = lean(
      "Mayor Ida Strand opened the garage on Friday. She drove the first plough herself.")
    #expect(one.names.count == 1 && !one.needsPrevious)
    for text in [
      "Anna Lund met Ida Strand at the garage on Friday. She drove the first plough herself.",
      "A woman saw Ida Strand at the garage on Friday. She drove the first plough herself.",
      "The garage was opened for Ida Strand on Friday. She drove the first plough herself.",
    ] {
      let lean = lean(text)
      #expect(lean.names.isEmpty && lean.needsPrevious)
    }
  }

  @Test(
    "A pronoun is not named by the possessive before a source, nor by somebody who is no subject",
    arguments: [
      "Mayor Ida Strand opened the garage on Friday with Anna Lund. Her deputy, Per Holm, said it was late.",
      "He asked what Per Holm thought of it on Friday. He drove the first plough himself.",
      "Nils Brandt opened it. Brandt's aunt is Ida Strand. Strand's niece Anna Strand left. She drove the first plough.",
      "The drivers of Sund gave a plough to captain Per Holm. He drove it through the snow.",
    ])
  func noBearer(_ text: String) {
    #expect(lean(text).names.isEmpty)
  }

  /// Whom the surnames of the last sentence of a text are shown as.
  private func surnames(_ text: String) -> [String] {
    let document = Document(SourceText(text))
    let rule = BearerRule(document, SpeechTable(document), body: Array(document.sentences.indices))
    return rule.surnames(in: document.sentences[document.sentences.count - 1]).map {
      document.excerpt(document.names.entities[$0.entity].fullName).exact
    }
  }

  @Test("A surname is shown in full where the article calls one person so, and nothing else")
  func surnames() {
    #expect(
      surnames("Mayor Nils Brandt opened it. On Friday Brandt left for Sund.") == ["Nils Brandt"])
    #expect(
      surnames("The ship's owner is Nils Brandt. On Friday Brandt said he was ill.")
        == ["Nils Brandt"])
    for text in [
      // A company, before its chairman is named.
      "Brandt will cut 90 jobs, the company said. Chairman Nils Brandt told it to Sund. On Friday Brandt said no.",
      // A company and its chairman.
      "Mayor Nils Brandt owns Brandt Shipping Group. On Friday Brandt closed its yard.",
      // Two of one name, and one of the wrong sex.
      "Mayor Nils Brandt met Anna Brandt of Sund in May. On Friday Brandt left for Sund.",
      "Mayor Nils Brandt opened it. On Friday Brandt said she was ill.",
      // A first name; no given name; a thing.
      "Mayor Nils Brandt opened it. On Friday Nils said no.",
      "Crispy Waffles are sold in Sund. On Friday Waffles said no.",
      "The North Quay Tower was built in May. On Friday Tower lost a lift.",
    ] {
      #expect(surnames(text).isEmpty, "\(text)")
    }
  }

  @Test("A role behind a name is an office, not a form of address or a kin")
  func roles() {
    func role(_ text: String) -> String? {
      let document = Document(SourceText(text))
      let persons = NamedPersons(document)
      guard let entity = document.names.entities.indices.first(where: { persons.hasName($0) })
      else {
        return "nobody"
      }
      return persons.role(of: entity).map { document.excerpt($0).exact }
    }
    #expect(role("Mayor Nils Brandt opened it.") == "Mayor")
    #expect(role("Mr. Nils Brandt opened it.") == nil)
    #expect(role("Her husband, Nils Brandt, opened it.") == nil)
  }

  private let story = [
    "Mayor Ida Strand of Norrhamn opened a garage for 14 snow ploughs on Friday.",
    "Strand drove the first plough through the snow of Norrhamn herself, the council said.",
    "However, the drivers of the ploughs have asked for nine more nights of rest.",
    "Snow has closed the road between Sund and Norrhamn for two weeks of this winter.",
    "A union of drivers in Norrhamn said that each plough needs two drivers a night.",
    "Ploughs of this kind cost 90,000 euros each, according to the council of Norrhamn.",
    "Farmers near Sund have cleared the snow with their own tractors since January.",
    "The ferry at Sund runs twice a day until the road to Norrhamn opens again.",
  ]

  @Test("A surname has its full name beside it, where no sentence before prints it")
  func people() {
    var wishes = SummaryWishes()
    let place = SourceLocation(file: "a.txt")
    wishes.pins = [SummaryWish(words: "Strand drove", location: place)]
    wishes.bans = [SummaryWish(words: "mayor  ida", location: place)]
    let summary = brief(story, BriefingOptions(), wishes).value.summary
    #expect(!summary.contains { $0.excerpt.exact.hasPrefix("Mayor Ida") })
    let article = article(story, wishes)
    #expect(
      Briefer().explain(article, file: article.text).value.sentences.map { $0.reason == .isBanned }
        == story.indices.map { $0 == 0 })
    let people = summary.flatMap(\.people)
    #expect(people.map(\.mention.exact) == ["Strand"])
    #expect(people.map { $0.fullName.exact } == ["Ida Strand"])
    wishes.bans = []
    wishes.pins.append(SummaryWish(words: "Mayor Ida Strand", location: place))
    #expect(brief(story, BriefingOptions(), wishes).value.summary.flatMap(\.people).isEmpty)
  }

  @Test("No sentence stands in a summary without the one that it leans on")
  func closed() {
    for count in 1...5 {
      var options = BriefingOptions()
      options.sentences = count
      let starts = brief(story, options).value.summary.map { String($0.excerpt.exact.prefix(7)) }
      #expect(starts.count <= count)
      if starts.contains("However") { #expect(starts.contains("Strand ")) }
    }
  }

  @Test("No sentence stands in a summary twice, nor with a word changed")
  func repeats() {
    let lead = "The harbour board closed the old quay at Norrhamn after a crack opened in the wall."
    let again = lead.replacing("a crack", with: "a deep crack")
    let others = [
      "Mayor Ida Strand said that a new wall would cost two million euros.",
      "Crews of all boats were told by radio, and fishermen left the port before noon.",
      "Divers who examined the stones on Tuesday found nothing that could be mended.",
    ]
    for copy in [lead, again] {
      let summary = brief(["Key points:", lead] + others + [copy]).value.summary
      #expect(summary.count { $0.excerpt.exact.hasPrefix("The harbour board") } == 1)
    }
  }

  @Test("An accusation stands in a summary with its plea, or not at all")
  func accusations() {
    let accusing = [
      "Prosecutors say Per Berg set the old mill of Norrhamn on fire in March.",
      "Berg has pleaded not guilty to what the prosecutors charge him with.",
      "The mill had stood by the river for two hundred years and was the pride of the town.",
      "Nine people lived in the houses beside it and lost all that they had that night.",
      "Mayor Ida Strand wants to build a new mill with money from all over the country.",
      "The trial will begin in the court of Sund on the first Monday of May.",
    ]
    for count in 1...4 {
      var options = BriefingOptions()
      options.sentences = count
      let starts = brief(accusing, options).value.summary.map { String($0.excerpt.exact.prefix(6)) }
      #expect(!starts.isEmpty)
      if starts.contains("Prosec") { #expect(starts.contains("Berg h")) }
    }
  }

  @Test("A sentence that an export has copied above its story is told where the story has it")
  func copies() {
    let story = [
      "The harbour of Sund closes at night in winter. It was a quay of wood for two hundred years. The port of Sund opens its new quay to trawlers on Friday, the board said.",
      "Nine trawlers from Norrhamn will lie there in the first week. The board had asked for a quay in May.",
      "The harbour of Sund closes  at night in winter. The mayor of Norrhamn spoke at the quay of Sund. It was a quay of wood for two hundred years.",
      "A choir from Ness sang for the crews of the trawlers. It was the first song of the year at the port.",
    ]
    let starts = brief(story).value.summary.map(\.excerpt.span.start)
    #expect(!starts.contains(0) && !starts.contains(47) && starts.contains(92))
  }

  @Test("Whom the headline accuses is heard in the summary")
  func pleas() {
    let story = [
      "The old mill of Norrhamn burned down in March, and nine people lost all that they had.",
      "The mill had stood by the river of Norrhamn for two hundred years and was the pride of the town.",
      "Mayor Ida Strand wants to build a new mill of stone with money from all over the country.",
      "The fire reached the mill from a boat that lay below it, and the boat of the miller burned too.",
      "A choir sang for the nine people of the mill on Sunday, and the mayor of Norrhamn spoke of it.",
      "The river rose in the spring and took the last beams of the old mill out to the sea.",
      "It will be summer before the first stones of the new mill come to the town by boat.",
      "Per Berg pleaded not guilty before a judge, who let him go home.",
    ]
    func hears(_ title: String) -> Bool {
      BriefMaker.diagnosed(story, title: title, language: "en").value.summary
        .contains { $0.excerpt.exact.contains("pleaded") }
    }
    #expect(hears("Miller set fire to mill of Norrhamn, police say"))
    #expect(!hears("Nine lose all in fire at mill of Norrhamn, mayor wants new mill"))
  }

  @Test("A sentence has a word of the headline in whatever regular form it is told")
  func headlineWords() {
    let forms: [(String, String)] = [
      ("bans", "banned"), ("ban", "banning"), ("fines", "fined"), ("pleads", "pleaded"),
      ("cities", "city"), ("carries", "carried"),
      ("boxes", "box"), ("sinking", "sink"), ("closing", "closed"), ("jailed", "jail"),
    ]
    func keys(_ word: String) -> Set<WordKey> {
      var keys: Set<WordKey> = []
      var made = WordForms()
      made.each(of: word.utf8) { keys.insert($0) }
      return keys
    }
    for (title, told) in forms {
      #expect(keys(title).contains(WordKey(Array(told.utf8))), "\(title)")
    }
    #expect(!keys("bus").contains("bu") && keys("sinking").contains("sinking"))
    let document = Document(SourceText("The port banned every trawler. Anna Lund sang."))
    let words = StoryWords(
      document, body: [0, 1], headline: Document(SourceText("Port bans trawlers")))
    #expect(words.titleCount == 3)
    let bits = words.numbers(of: 0).reduce(UInt64(0)) { $0 | words[$1].titleBits }
    #expect(bits == 0b111)
    #expect(words.numbers(of: 1).allSatisfy { words[$0].titleBits == 0 })
  }

  @Test("A summary keeps to its words, and to half of the article's")
  func words() {
    var options = BriefingOptions()
    options.sentences = 8
    let half = brief(story, options).value
    #expect(half.wordCount.summary * 2 <= half.wordCount.article)
    options.words = 30
    let short = brief(story, options).value
    #expect(!short.summary.isEmpty && short.wordCount.summary <= 30)
    var wishes = SummaryWishes()
    wishes.sentences = 1
    #expect(brief(story, options, wishes).value.summary.count == 1)
  }

  @Test("Nothing of a block set apart as a quotation stands in a summary")
  func quotedBlocks() {
    let plain = article(story)
    func starts(_ kind: Block.Kind) -> [String] {
      let blocks = plain.blocks.enumerated().map {
        Block($0.offset == 0 ? kind : .paragraph, .body, at: $0.element.span)
      }
      let quoted = Article(
        file: "a.txt", address: ArticleAddress("a"), title: "", date: nil, text: plain.text,
        blocks: blocks,
        markup: .plain, offsetMap: .identity, metadata: ArticleMetadata())
      return Briefer().brief(quoted, file: quoted.text).value.summary.map {
        String($0.excerpt.exact.prefix(9))
      }
    }
    #expect(starts(.paragraph).contains("Mayor Ida"))
    #expect(starts(.blockQuote).count == 3 && !starts(.blockQuote).contains("Mayor Ida"))
  }

  @Test(
    "A wish may leave out the quotation mark that a sentence begins with; one that begins so without a mark goes first",
    arguments: [("Nobody was left", 1), ("\"Nobody was left", 1), ("Snow has closed", 5)])
  func marked(_ words: String, _ row: Int) {
    var told = story
    told.insert("“Nobody was left on the road,” she told the council on Friday.", at: 1)
    told.insert("“Snow has closed the school, too,” she told the council on Friday.", at: 2)
    var wishes = SummaryWishes()
    wishes.bans = [SummaryWish(words: words, location: SourceLocation(file: "a.txt"))]
    let article = article(told, wishes)
    let explained = Briefer().explain(article, file: article.text).value
    let banned = explained.sentences.enumerated().filter { $0.element.reason == .isBanned }
    #expect(banned.map(\.offset) == [row])
  }

  @Test("A wish that no sentence begins with is told where it is written")
  func unmet() {
    var wishes = SummaryWishes()
    wishes.pins = [
      SummaryWish(words: "The tram", location: SourceLocation(file: "a.txt", line: 3, column: 8))
    ]
    #expect(
      brief(story, BriefingOptions(), wishes).diagnostics.map(\.description) == [
        "a.txt:3:8: warning: no sentence begins with 'The tram'; copy the first words of one [no-such-sentence]"
      ])
  }

  @Test("An explanation has the score by which sentences are chosen, beside the mean one's")
  func explanation() {
    let article = article(story)
    let judgements = Briefer().explain(article, file: article.text).value.sentences
    #expect(judgements.count == story.count)
    let raw = judgements.map { SentenceWeights.score($0.values[...]) }
    let mean = raw.reduce(0, +) / Double(raw.count)
    for (judgement, score) in zip(judgements, raw) {
      #expect(abs(judgement.score - (score - mean)) < 1e-6)
      #expect(judgement.shares.count == SentenceFeature.size)
    }
    #expect(judgements.contains { $0.score > 1 })
    // The ranks are those of the summary itself.
    let chosen = judgements.filter { $0.rank != nil }
    let summary = Briefer().brief(article, file: article.text).value.summary
    #expect(chosen.map(\.excerpt.span) == summary.map(\.excerpt.span))
    #expect(chosen.map { $0.rank } == summary.map(\.rank))
  }

  @Test("Every feature is explained in words of its own")
  func plainWords() {
    let words = SentenceFeature.allCases.map(\.words)
    #expect(Set(words).count == SentenceFeature.size)
    let rows = "\(SentenceFeature.table)".split(separator: "\n").map {
      String($0.split(separator: "|")[0].filter { $0 != " " })
    }
    #expect(rows == SentenceFeature.allCases.map(\.name))
  }

  @Test("An explanation says why a sentence is left out")
  func reasons() {
    func reasons(
      _ paragraphs: [String], _ options: BriefingOptions = BriefingOptions()
    ) -> [SentenceJudgement.Reason] {
      let article = article(paragraphs)
      return Briefer(options).explain(article, file: article.text).value.sentences.map(\.reason)
    }
    var options = BriefingOptions()
    options.sentences = 1
    #expect(reasons(story, options)[2] == .needs(1))
    options.words = 14
    #expect(reasons(story, options).contains(.hasNoRoom))
    #expect(reasons(Array(story.prefix(2))) == [.isShortArticle, .isShortArticle])
    let twice = story + ["The snow has closed the road between Sund and Norrhamn for two weeks."]
    let kept = reasons(twice)
    #expect(kept.count { $0 == .isChosen } == 3)
    #expect(reasons([Self.long] + story.prefix(3)).contains(.isMoreThanHalf))
  }

  private static let long =
    "The stone bridge over the Tarn at Brunn, which carries 9,000 lorries a day between two valleys and was rebuilt four years ago, was shut on Monday after divers found that two of its five pillars had sunk by 14 centimetres since the flood of last autumn, the road office of Brunn said in a letter to the towns of both of the valleys."

  @Test("Where one sentence tells the story, it stands alone, or nothing does")
  func longLead() {
    let trifles = [
      "A detour of 40 kilometres is signed.", "Lorries must use the pass in both directions.",
      "The old toll house beside it is painted white by hand every spring, when the first lorries of the year come over the pass.",
    ]
    let alone = brief([Self.long] + trifles).value
    #expect(alone.summary.map(\.excerpt.exact) == [Self.long])
    #expect(alone.wordCount.summary * 2 > alone.wordCount.article)
    #expect(brief([Self.long] + trifles.prefix(2) + ["It is old."]).value.summary.isEmpty)
  }

  @Test("Walls of pronouns, names, openers and nouns that hang on each other take linear time")
  func walls() {
    /// The shortest of three runs.
    func time(_ text: String) -> Duration {
      (0..<3).map { _ in
        let begin = ContinuousClock.now
        _ = brief([text])
        return ContinuousClock.now - begin
      }.min() ?? .zero
    }
    for (wall, end) in [
      ("She saw Lund. ", ""), ("However, the bridge he saw, ", ""), ("Lund ", ""),
      ("Who saw it? ", ""), ("of the cost ", "rose sharply today."),
    ] {
      let begin = "Anna Lund saw it. The price "
      let short = time(begin + String(repeating: wall, count: 4000) + end)
      let long = time(begin + String(repeating: wall, count: 16000) + end)
      // Four times the words in four times the time; sixteen times would be quadratic.
      #expect(long < short * 9, "\(wall): \(short) and \(long)")
    }
    // Deep enough to overflow a stack.
    _ = brief([
      "Anna Lund saw it. The price " + String(repeating: "of the cost ", count: 50000) + "rose."
    ])
  }

  @Test("Judgements of a long article take linear time")
  func longExplanation() {
    func time(_ count: Int) -> Duration {
      let article = article([
        String(repeating: "Lund sold a bridge. The bridge is old. ", count: count)
      ])
      return (0..<2).map { _ in
        let begin = ContinuousClock.now
        _ = Briefer().explain(article, file: article.text)
        return ContinuousClock.now - begin
      }.min() ?? .zero
    }
    #expect(time(6000) < time(1500) * 9)
  }
}

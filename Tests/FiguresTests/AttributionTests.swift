import Language
import Model
import Provenance
import TestSupport
import Testing

@testable import Figures

@Suite("Who says a figure, and what it is about") struct AttributionTests {
  @Test(
    "Who says the figures of the marked articles")
  func attribution() {
    let score = Self.score {
      $0.attribution?.mention.exact
    } expected: {
      $0.source
    }
    #expect(score.precision >= 0.95 && score.recall >= 0.75, "\(score)")
  }

  @Test("What the figures of the marked articles are about")
  func subject() {
    let score = Self.score {
      $0.subject?.exact
    } expected: {
      $0.subject
    }
    #expect(score.precision >= 0.95 && score.recall >= 0.75, "\(score)")
  }

  @Test("A source's full name is the one that its article gives")
  func fullNames() {
    for article in AttributionMarks.articles {
      for (mark, figure) in article.pairs() {
        guard let name = figure?.attribution?.fullName?.exact, let expected = mark.fullName else {
          continue
        }
        #expect(name == expected, "\(mark.words)")
      }
    }
  }

  @Test("The credit behind an estimate says nothing of what is compared with it")
  func estimates() {
    let document = Document(
      SourceText(
        "Holm Tools earned 40 cents a share, above the forecast of 31 cents, according to the Harbour Poll."
      ))
    let sources = FigureFinder().find(in: document).map { $0.attribution?.mention.exact }
    #expect(sources == [nil, "the Harbour Poll"])
  }

  @Test("A headline below the story, its verb written large, gives nobody a fuller name")
  func headlineBelow() {
    let document = Document(
      SourceText(
        """
        Late on Thursday, Holm said it would buy the yard for $615 million.

        The sum is about what the company is worth, and it will sell new shares.

        Holm Foods Shares Drop 10% on Takeover-Related Worries
        """))
    let figures = FigureFinder().find(in: document)
    #expect(figures.first?.attribution?.fullName?.exact == "Holm")
  }

  @Test("A name joined to a participle is not who speaks")
  func halfAWord() {
    let document = Document(SourceText("The Norland-led coalition said 40 boats were lost."))
    let figures = FigureFinder().find(in: document)
    #expect(figures.map { $0.attribution?.mention.exact } == ["The Norland-led coalition"])
    #expect(figures.map { $0.attribution?.fullName?.exact } == [nil])
  }

  @Test(
    "Words that put a figure at something name who does",
    arguments: [
      ("Residents put the toll at 60.", "Residents"),
      ("The bank expects growth of 3%.", "The bank"),
      (
        "Figures from the port authority show that 40 ships wait.",
        "Figures from the port authority"
      ),
      ("By the union’s count, 240 beds are closed.", "the union"),
      ("Some 40 ships are waiting, per the Halden Herald.", "the Halden Herald"),
      ("The loss was put at $3 million by the insurer.", "the insurer"),
      ("The loss was estimated at $3 million by the insurer.", "the insurer"),
      ("Analysts polled by the agency had forecast a profit of $2 million.", "Analysts"),
      ("The port authority plans to hire 40 pilots.", "The port authority"),
      ("The repair is expected to cost $3 million.", nil),
      ("They found 40 crates in the hold.", nil),
      ("The storm was feared by 40 crews.", nil),
      (
        "Holm Tools said it sold boats for less than the average estimate of $4 million, according to the Harbour Poll.",
        "the Harbour Poll"
      ),
      ("Holm Tools said it was closing, sending its shares down 28 percent.", nil),
      (
        "The number of jobs was lower than forecasts by economists, who expected the survey would show 190,000 jobs.",
        nil
      ),
      ("Holm responded to a report that 40 boats were lost.", nil),
      ("The firm, which is based in Tarn, Corran, said 40 boats were sold.", "The firm"),
      (
        "At least 40 people fell ill, according to figures released on Monday by the Norland Health Board.",
        "figures released on Monday by the Norland Health Board"
      ),
      ("The bank expects growth to slow, and 40 branches are closed.", nil),
      ("Prices fell 3%, but the bank expects them to rise.", nil),
      ("His lawyer, Eva Nes, said the sum was below $1 million.", "His lawyer"),
      ("Harlow’s said today it would shed 40 clerks.", "Harlow’s"),
      ("Forty men were ill, as Lund said on Monday.", "Lund"),
      ("The news came as authorities reported five arrests.", "authorities"),
      (
        "Forty men died, according to Norland's state-run news agency.",
        "Norland's state-run news agency"
      ),
      ("A ministry that examined the case has announced a fine of €900.", "A ministry"),
      (
        "The ore will last 40 years, said project geologist Anna Lund.",
        "project geologist Anna Lund"
      ),
      ("Profit missed the $4 million that analysts had expected.", "analysts"),
      ("The landlord, who owns 26 flats, denied the breaches.", nil),
      ("A man was charged with taking 40 coins.", nil),
      ("Lund, who said the plan had failed, was fined 40 euros.", nil),
      ("Aas then pulled ahead, before Moe claimed the last three heats.", nil),
      ("Some ran off before police said 40 men had died.", "police"),
      ("Days after the fire the council said 12 flats were lost.", "the council"),
      ("The news comes a month after the firm warned that costs would rise by 7%.", "the firm"),
      ("About 40 ships were late, auditors said in a statement.", "auditors"),
      ("Shopkeepers said 40 windows were broken.", "Shopkeepers"),
      ("Ahead of the vote, clinics said they had taken in 40 men.", "clinics"),
      ("Some 40 men have died to date according to the Norland Board.", "the Norland Board"),
      (
        "Harbour police statistics show there were 40 men who drowned.", "Harbour police statistics"
      ),
      (
        "Lund won 52 percent of the ballots, according to official results announced by the Port Board (PB).",
        "official results announced by the Port Board"
      ),
      (
        "Lund won 52 percent, according to official results announced on Monday.",
        "official results"
      ),
      ("The judge was told that 40 fish had died.", nil),
      ("The sum is said to be 40 euros.", nil),
      ("The crew of a boat with, say, 40 men is too large.", nil),
      (
        "Forty men are ill as the fever continues to spread, the Norland Board (NB) said.",
        "the Norland Board"
      ),
      ("Traders see a 40 percent risk of a cut.", "Traders"),
      ("A visitor may see 40 boats there.", nil),
      ("The team found the test caught 81% of cases.", "The team"),
      ("The team found 12 graves.", nil),
      ("Astronomers found a planet 1.3 times as wide.", nil),
      ("A study found 40% of shops were shut.", "A study"),
      ("Investors may see 12 doctors.", nil),
      ("The monitoring mission recorded 47 breaches on Monday.", "The monitoring mission"),
      ("The team recorded 12 wins.", nil),
      ("The minister said that Anna Lund promised to build 40 homes.", "The minister"),
      ("The minister said Anna Lund told him that 40 homes burned.", "Anna Lund"),
      ("Anna Lund, speaking to a club in Moss, said she would hire 40 pilots.", "Anna Lund"),
      ("Last year the firm had said it would cut 40 jobs.", "the firm"),
      ("Profit was below the $4 million analysts expected.", "analysts"),
      ("Doctors counted 90 dead.", "Doctors"),
      ("The army said it killed 30.", "The army"),
      ("The port added 275,000 berths while the rate rose.", nil),
      (
        "The Board of Tides and Harbours said 40 berths were lost.",
        "The Board of Tides and Harbours"
      ),
      ("Tides and Harbours recorded 98 landings in April.", "Tides and Harbours"),
      ("Norway recorded 98 landings in April.", nil),
      ("On Tuesday Lund and Holm Motors said that 40 boats were sold.", "Lund and Holm Motors"),
      (
        "That same day the Board of Tides and Harbours said 40 berths were lost.",
        "the Board of Tides and Harbours"
      ), ("On Monday Tides and Harbours said 40 berths were lost.", "Tides and Harbours"),
      ("The flood has claimed more than 40 lives and turned farms into lakes.", nil),
      (
        "It was joined by 24 mayors, who seek an end to the toll that Norland insists on keeping.",
        nil
      ),
      ("These were 40 women who were ill, the most common effect reported by all nurses.", nil),
      ("A truce, which had also asked for 60 days of rest, failed.", nil),
      (
        "The rule came in after port officials on Monday said 40 boats were lost.",
        "port officials"
      ),
      ("The firm, iSund, said it had replaced 500 cups.", "The firm"),
      ("Per Holm, defending, said the surgeon had worked for 20 years.", "Per Holm"),
      ("Stating that 31 people were hurt, the minister left.", nil),
      ("Stating that 31 people were hurt, the minister said the road was shut.", "the minister"),
      ("Total of seven boats found by now, says search chief.", "search chief"),
      (
        "The bank will lose $5 million, according to a report published last year by the port.",
        "a report"
      ),
      ("She said 40 boats were lost.", nil),
      ("In a 2014 Tide Institute study, 60 per cent slept badly.", "a 2014 Tide Institute study"),
      ("In a heated debate, 60 per cent slept badly.", nil),
      ("In a sleep-lab study, 60 per cent slept badly.", "a sleep-lab study"),
      ("In a town with a study, 60 per cent slept badly.", nil),
      ("In the year that she began her study, 60 per cent slept badly.", nil),
      ("The medic and healer council said 40 boats were lost.", "The medic and healer council"),
      ("The dam broke and residents said 40 boats were lost.", "residents"),
      (
        "Some 40 boats were lost, according to the medic and healer council.",
        "the medic and healer council"
      ),
      (
        "Some 40 boats were lost, said a source close to the board.",
        "a source close to the board"
      ),
      (
        "According to a press release from the Holm County Sheriff's Office, 40 boats were lost.",
        nil
      ),
      ("Ida Berg disclosed over $600 million in income.", "Ida Berg"),
      ("John P. Holm, who keeps the pier, said that 14 nets were lost.", "John P. Holm"),
      ("Per Holm admitted burglary and was given five years in prison.", nil),
    ])
  func claims(_ sentence: String, _ source: String?) {
    let figures = FigureFinder().find(in: Document(SourceText(sentence)))
    #expect(figures.count == 1)
    #expect(figures.first?.attribution?.mention.exact == source)
  }

  @Test(
    "What one source says ends where another's clause begins",
    arguments: [
      (
        "The police said 300 people marched; organisers said 900.",
        ["The police", "organisers"]
      ),
      ("The ministry said 12 ships sank; a thirteenth took 40 men.", ["The ministry", nil]),
      (
        "According to the ministry, 40 people died, though doctors counted 90.",
        ["the ministry", "doctors"]
      ),
      (
        "A report by the bank found that 12% of shops had closed, but traders put it at 20%.",
        ["A report by the bank", "traders"]
      ),
      (
        "The union said 40% of staff walked out, a figure the company put at 12%.",
        ["The union", "the company"]
      ),
      (
        "The port added 275,000 berths while the rate rose to 3.9%, the harbour board said.",
        ["the harbour board", "the harbour board"]
      ),
      (
        "Organisers said 33,000 runners started, about a third of them women.",
        ["Organisers", "Organisers"]
      ),
      ("Since the bank said rates would stay at 3%, shares have gained 12%.", ["the bank", nil]),
      ("The mayor said 12 schools were shut, but that 40 would open.", ["The mayor", "The mayor"]),
    ])
  func others(_ sentence: String, _ sources: [String?]) {
    let figures = FigureFinder().find(in: Document(SourceText(sentence)))
    #expect(figures.map { $0.attribution?.mention.exact } == sources)
  }

  @Test("The bank is not the economist who works there")
  func bodies() {
    let text = SourceText(
      "Rates will fall, said Anna Lund, an economist at Mossford Bank. The bank expects a cut of 2%."
    )
    let figure = FigureFinder().find(in: Document(text)).last
    #expect(figure?.attribution?.mention.exact == "The bank")
    #expect(figure?.attribution?.fullName?.exact == "Mossford Bank")
  }

  @Test("\"It\" is the organisation that spoke last, where no other stands between")
  func organisation() {
    func name(_ text: String) -> String? {
      FigureFinder().find(in: Document(SourceText(text))).last?.attribution?.fullName?.exact
    }
    let found = "Prices of sugar rose in May, the Sugar Price Watch found."
    #expect(name(found + " It expects 40 cents.") == "Sugar Price Watch")
    let said = "The Halden Rail Board said on Monday that the line was shut."
    #expect(name(said + " It expects 40 trains a day.") == "Halden Rail Board")
    #expect(name(said + " A survey said that nobody knew. It expects 40 trains a day.") == nil)
  }

  @Test(
    "Sources are what the rule's examples say, and nothing else",
    arguments: AttributionRule.examples)
  func sources(_ example: RuleExample) {
    expect(example) { $0.attribution?.mention.exact }
  }

  @Test(
    "Subjects are what the rules' examples say, and nothing else",
    arguments: SubjectRule.examples + ClauseSubjectRule.examples + ActorRule.examples)
  func subjects(_ example: RuleExample) {
    expect(example) { $0.subject?.exact }
  }

  @Test(
    "Fates are what the rule's examples say, and nothing else", arguments: CountedFateRule.examples)
  func fates(_ example: RuleExample) {
    expect(example) { $0.fate?.exact }
  }

  @Test("Hedges are what the rule's examples say, and nothing else", arguments: HedgeRule.examples)
  func hedges(_ example: RuleExample) {
    expect(example) { $0.hedge?.exact }
  }

  private func expect(_ example: RuleExample, _ words: (Figure) -> String?) {
    switch example {
    case .finds(let marked, _):
      let text = MarkedText(marked)
      #expect(FigureFinder().find(in: Document(text.text)).map(words) == text.words)
    case .ignores(let sentence):
      let figures = FigureFinder().find(in: Document(SourceText(sentence)))
      #expect(figures.map(words) == [nil])
    }
  }

  @Test(
    "A wall of claims and figures without a stop is read in linear time",
    arguments: [
      "the bank expects by the union’s count that 40 was put and 3 by ", "he said 5 boats ",
      "Anna Lund met Per Holm, he said, ", "police said 5 boats, but doctors ",
      "after she said before he said 5 ",
    ])
  func wall(_ clause: String) {
    func seconds(_ times: Int) -> Duration {
      let text = SourceText(String(repeating: clause, count: times))
      return ProcessorTime.measure { _ = FigureFinder().find(in: Document(text)) }
    }
    let short = seconds(400)
    #expect(seconds(1600) < short * 12)
  }

  // MARK: Counting

  private struct Score: CustomStringConvertible {
    var right = 0
    var given = 0
    var marked = 0
    var wrong: [String] = []
    var precision: Double { Double(right) / Double(max(given, 1)) }
    var recall: Double { Double(right) / Double(max(marked, 1)) }
    var description: String {
      "precision \(right)/\(given), recall \(right)/\(marked)\n" + wrong.joined(separator: "\n")
    }
  }

  private static func score(
    _ words: (Figure) -> String?, expected: (AttributionMarks.Mark) -> AttributionMarks.Expected
  ) -> Score {
    var score = Score()
    for article in AttributionMarks.articles {
      for (mark, figure) in article.pairs() {
        let expected = expected(mark)
        let given = figure.flatMap(words)
        let isRight = given.map(expected.accepts) ?? false
        if given != nil { score.given += 1 }
        if isRight { score.right += 1 }
        if isRight || !expected.isOptional { score.marked += 1 }
        if given != nil, !isRight { score.wrong.append("\(mark.words): \(given ?? "")") }
      }
    }
    return score
  }
}

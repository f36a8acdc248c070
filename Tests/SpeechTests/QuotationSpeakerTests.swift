import Provenance
import TestSupport
import Testing

@testable import Language
@testable import Speech

/// Who is credited with words in quotation marks: what the ranker adds to the rules, on subjects that it did not learn from.
@Suite("Speakers of quotations") struct QuotationSpeakerTests {
  @Test(
    "A verb of two words is a cue of two words, and its second word is neither the speaker's nor what is said",
    arguments: [
      ("“The wall moved,” fired back Ida Strand.", "The wall moved, <- Ida Strand: fired back"),
      ("“The wall moved,” Ida Strand hit back.", "The wall moved, <- Ida Strand: hit back"),
      ("“The wall moved,” chimed in a diver.", "The wall moved, <- a diver: chimed in"),
      ("Ida Strand shot back: “The wall moved.”", "The wall moved. <- Ida Strand: shot back"),
      (
        "Ida Strand pointed out that the wall had moved.",
        "that the wall had moved <- Ida Strand: pointed out"
      ),
      ("Ida Strand shot back, “The wall moved.”", "The wall moved. <- Ida Strand: shot back"),
    ])
  func phrasal(_ text: String, _ expected: String) {
    let document = Document(SourceText(text))
    let found = SpeechTable(document).reported.map { speech in
      let cue = speech.cue.map { document.excerpt($0).exact } ?? "?"
      let speaker = speech.source.map { document.excerpt($0.tokens).exact } ?? "?"
      return "\(document.text.string(speech.content)) <- \(speaker): \(cue)"
    }
    #expect(found == [expected])
  }

  @Test("A newspaper's report, and a study that says “I”, are not who says so")
  func printed() {
    #expect(
      lines("“The wall moved and my house is gone,” said the Harbour Times report.")
        == ["The wall moved and my house is gone, <- ?"])
    #expect(
      lines("“I was never asked about the wall,” the study said.")
        == ["I was never asked about the wall, <- ?"])
  }

  @Test("A word that stands for a thing named before speaks for that thing, or for nobody")
  func relative() {
    #expect(
      lines(
        "The boats settled with a treaty, which had also called for “nets on land for 60 days”.")
        == ["nets on land for 60 days <- a treaty"])
    #expect(
      !lines("They signed the accord, which says “no boat shall leave”.").contains {
        $0.hasSuffix("which")
      })
  }

  @Test("Whoever is told stands beside a cue that the tag of a quotation tells")
  func hearer() {
    let document = Document(
      SourceText(
        "“Two boats will look for them,” Per Holm, the keeper of the Rowing Club of Halden told the Tide."
      ))
    let speech = SpeechTable(document).reported
    #expect(speech.map { $0.addressee.map { document.excerpt($0).exact } } == ["the Tide"])
    let entity = speech.first?.source?.entity
    let role = entity.flatMap { document.names.printedRole(of: $0, in: document.tokens) }
    #expect(role.map { document.excerpt($0).exact } == "keeper of the Rowing Club of Halden")
  }

  /// Everything in marks that somebody is credited with, with the words that stand for the speaker: `words <- speaker`.
  private func lines(_ text: String) -> [String] {
    let document = Document(SourceText(text))
    return SpeechTable(document).reported.flatMap { speech in
      speech.quotations.map { index in
        let words = document.text.string(document.quotations[index].inner)
        return "\(words) <- \(speech.source.map { document.excerpt($0.tokens).exact } ?? "?")"
      }
    }
  }

  @Test(
    "Words that a verb of naming, blaming or shouting leads to are credited",
    arguments: [
      (
        "Critics called the stadium roof “a very expensive umbrella.”",
        "a very expensive umbrella. <- Critics"
      ),
      (
        "Prosecutors accused the surgeon of “playing God with a scalpel.”",
        "playing God with a scalpel. <- Prosecutors"
      ),
      (
        "Geologist Nora Keel described the ridge as “a sleeping furnace.”",
        "a sleeping furnace. <- Geologist Nora Keel"
      ),
      (
        "Rolf Holm dismissed the report as “a work of fiction,” and Per Lund agreed.",
        "a work of fiction, <- Rolf Holm"
      ),
      (
        "A notice in the lift told tenants to “stay inside.”",
        "stay inside. <- A notice in the lift"
      ),
    ])
  func leading(_ text: String, _ expected: String) { #expect(lines(text) == [expected]) }

  @Test("Of two who speak in one sentence each has his own words, a body with its letters too")
  func two() {
    #expect(
      lines(
        """
        Carla Moe, shadow harbour minister, said the figures show the “plain truth is that nobody can be sure of a boat in time of \
        need”, while the Royal College of Pilots (RCP) warned the port has “no more time for waiting and for plans that nobody keeps”.
        """)
        == [
          "plain truth is that nobody can be sure of a boat in time of need <- Carla Moe",
          "no more time for waiting and for plans that nobody keeps <- the Royal College of Pilots",
        ])
  }

  @Test(
    "A tag, a label or a clause with its own subject leaves no doubt, and a nickname is nobody's speech",
    arguments: [
      (
        "“It rained in the cellar,” shot back Ida Strand.",
        "It rained in the cellar, <- Ida Strand"
      ),
      (
        "“Two boats will look for them,” Per Holm, the keeper of the Rowing Club of Halden told the Tide.",
        "Two boats will look for them, <- Per Holm"
      ),
      (
        "The Moe campaign kept silent, with spokesman Per Holm saying, “We never discuss mail.”",
        "We never discuss mail. <- spokesman Per Holm"
      ),
      (
        "“The crew must be safe here,” said Halden superintendent of police D S Holm.",
        "The crew must be safe here, <- superintendent of police D S Holm"
      ),
      (
        "“The crew must be safe here,” said head of news Per Holm.",
        "The crew must be safe here, <- head of news Per Holm"
      ),
      (
        "Moe and Dahl add: “The crew must be safe here.”",
        "The crew must be safe here. <- Moe and Dahl"
      ),
      (
        "“No one has to shift a net,” said fire chief Anders “Dash” Lund.",
        "No one has to shift a net, <- fire chief Anders “Dash” Lund"
      ),
      (
        "“The dues rise in May,” said Sund-based rope strategist Nora Whitfield, turning to Holm.",
        "The dues rise in May, <- Sund-based rope strategist Nora Whitfield"
      ),
      (
        "“The dues rise in May,” said former Texas Gov. and Tarn Committee Chairman Rolf Holm.",
        "The dues rise in May, <- Tarn Committee Chairman Rolf Holm"
      ),
      (
        "“The dues rise in May,” Rolf Holm, 30, of Ness, Texas, who sells rope, said.",
        "The dues rise in May, <- Rolf Holm"
      ),
      (
        "“The dues rise in May,” Rolf Holm, Waters’ campaign manager, said in a note.",
        "The dues rise in May, <- Rolf Holm"
      ),
      (
        "“The dues rise in May,” Rolf Holm, FIFA President said.",
        "The dues rise in May, <- Rolf Holm"
      ),
      (
        "“No one has to shift a net,” said a man who goes by the name “Bosun.”",
        "No one has to shift a net, <- a man"
      ),
    ])
  func tags(_ text: String, _ expected: String) { #expect(lines(text) == [expected]) }

  @Test(
    "A name that opens its sentence speaks behind all that is told of it",
    arguments: [
      (
        "Nora Whitfield, head of the board of Tarn Lines, the port's lender, said it would pay “when the mud is gone.”",
        "when the mud is gone. <- Nora Whitfield"
      ),
      (
        "Nora Whitfield, president and CEO of Tarn Rope Association stated, “It is a matter of mud.”",
        "It is a matter of mud. <- Nora Whitfield"
      ),
      (
        "Nora Whitfield, FIFA President said: “The ball is for all of us.”",
        "The ball is for all of us. <- Nora Whitfield"
      ),
      (
        "Tom Holm leaves. Lars Issa/SOPA Images/Getty Images “Even the rope for the boats is out of reach,” he told the Tide.",
        "Even the rope for the boats is out of reach, <- he"
      ),
      (
        "In an essay titled ‘We ate the wall and slept well’, Ida Strand writes the following: “It was dark.”",
        "It was dark. <- Ida Strand"
      ),
      (
        "“The rope is thin,” added the Norwegian special envoy to Tarn, Kurt Vold.",
        "The rope is thin, <- the Norwegian special envoy to Tarn"
      ),
      ("Nora Whitfield, said: “It is wet.”", "It is wet. <- Nora Whitfield"),
      (
        "“It is not for me,” warm-and-fuzzy Holm said.",
        "It is not for me, <- warm-and-fuzzy Holm"
      ),
    ])
  func inserted(_ text: String, _ expected: String) { #expect(lines(text) == [expected]) }

  @Test("Of two verbs of saying each has its own speaker, whoever was credited before")
  func told() {
    #expect(
      lines(
        "Ted Holm accused Moe of “leading from behind” and Ida Strand said he was “losing the war on mud.”"
      ) == ["leading from behind <- Ted Holm", "losing the war on mud. <- Ida Strand"])
  }

  @Test("What stands in marks before a name's comma is a title where words lead to it")
  func titles() {
    #expect(
      !lines("On the Tide's “Face the Harbour,” Ida Strand said the quay was safe.").contains {
        $0.hasPrefix("Face")
      })
  }

  @Test(
    "Who speaks stands behind “by”, or owns the noun of saying",
    arguments: [
      (
        "The keeper was called “a wall in gloves” by Rolf Holm after the final.",
        "a wall in gloves <- Rolf Holm"
      ),
      (
        "Marta Lind was criticised for her warning that “the dam is tired.”",
        "the dam is tired. <- Marta Lind"
      ),
    ])
  func owning(_ text: String, _ expected: String) { #expect(lines(text) == [expected]) }

  @Test(
    "Titles, names and terms are nobody's",
    arguments: [
      "Lund sang two songs from her second album, “Tidewrack,” at the harbour.",
      "The so-called “sky islands” rise from the plain.",
      "The team plays in “The Cauldron,” a stadium of 900 seats.",
    ])
  func nobodys(_ text: String) { #expect(lines(text) == []) }

  @Test(
    "What somebody says about a title stays said, and the title is nobody's",
    arguments: [
      "Anna Lund said the book “Sky Islands of the North” was lost to the flood.",
      "The warden said walkers with the “Weekend Hikers” club had left the huts in a poor state.",
    ])
  func term(_ text: String) {
    let speech = SpeechTable(Document(SourceText(text))).reported
    #expect(speech.map(\.kind) == [.indirect])
    #expect(speech.first.map { text.utf8.count - $0.content.end } == 1)
  }

  @Test("The called of so-called is no word of saying")
  func soCalled() {
    let text = "Mayor Anna Lund said the so-called “sky islands” were lost to the flood."
    let speech = SpeechTable(Document(SourceText(text))).reported
    #expect(speech.map(\.kind) == [.mixed])
  }

  @Test("A paragraph in marks goes on with who spoke, until somebody else does")
  func goingOn() {
    let first = "“The gauges failed at three,” said Moira Quill.\n\n"
    #expect(
      lines(first + "“I rang for an hour,” said Colin Strake.")
        == ["The gauges failed at three, <- Moira Quill", "I rang for an hour, <- Colin Strake"])
    // A sentence in marks alone is somebody's, even where it is not told whose.
    #expect(lines(first + "“Nobody was told about it.”").count == 2)
  }

  @Test("How probable a speaker is lies between 0 and 1, and is high beside a plain cue")
  func confidence() {
    let document = Document(
      SourceText(
        "“The gauges failed at three,” said Moira Quill. Critics of the “compound flood” plan met.")
    )
    #expect(SpeechTable(document).reported.allSatisfy { (0...1).contains($0.confidence) })
    #expect(SpeechTable(document).reported.first.map { $0.confidence > 0.9 } == true)
  }

  @Test("Every family of questions has a weight for each of its answers, and no more")
  func table() {
    var answers: [String: Int] = [:]
    for family in AttributionFeature.allCases {
      answers["\(family)"] = family.questions.reduce(1) { $0 * $1.count }
    }
    #expect(answers.values.allSatisfy { $0 <= 256 })
    var weights: [String: Int] = [:]
    var families: [String] = []
    for row in "\(AttributionWeights.table)".split(separator: "\n") {
      let columns = row.split(separator: "|")
      families.append(columns[0].filter { $0 != " " })
      weights[families[families.count - 1]] = columns[1].split(separator: " ").count
    }
    #expect(weights == answers)
    #expect(families == AttributionFeature.allCases.map { "\($0)" })
  }

  @Test("Lists of names have the cases in their order")
  func names() {
    func words(_ names: StaticString) -> [String] {
      "\(names)".split { $0 == " " || $0 == "\n" }.map(String.init)
    }
    #expect(words(ReportingQuestion.names) == ReportingQuestion.allCases.map { "\($0)" })
    #expect(words(CandidateWord.names) == CandidateWord.allCases.map { "\($0)" })
    let listed = words(VerbClass.listedNames)
    #expect(listed == VerbClass.allCases.prefix(listed.count).map { "\($0)" })
  }

  @Test(
    "A wall takes time in proportion to its length",
    arguments: [
      "“Yes,” ", "he said she said ", "Anna Lund, who ", "“a” “b” by her ",
      "the town's claim that “",
      "according to ",
    ])
  func walls(_ brick: String) {
    func time(_ count: Int) -> Duration {
      let text = SourceText(String(repeating: brick, count: count))
      return (0..<3).map { _ in ProcessorTime.measure { _ = Document(text) } }.min() ?? .zero
    }
    _ = time(200)
    // Eight times the text: quadratic time would take 64 times as long.
    #expect(time(8000) < time(1000) * 30 + .milliseconds(50))
  }

  @Test(
    "Words that the town or a headline judges with are somebody's, whoever that is; names of programmes are nobody's",
    arguments: [
      ("The plan was derided as “wet” by the crews.", ["wet <- ?"]),
      (
        "“We took the boats out before the storm,” said the 52-year-old from Sund.",
        ["We took the boats out before the storm, <- the 52-year-old"]
      ),
      (
        "The board cut off the crews, in what is being criticized as a “sail it or lose it” rule for the port.",
        ["sail it or lose it <- ?"]
      ),
      (
        "Holm tells the TNT’s “Morning Boats” on Friday that “nobody who did it” was found.",
        ["nobody who did it <- Holm"]
      ),
    ])
  func judged(_ text: String, _ credited: [String]) {
    #expect(lines(text) == credited)
  }

  @Test("Words in the marks of a headline are somebody's, though it has no room to say whose")
  func headline() {
    let title = "Judge Says New Wall Will Tell of ‘Sand and Storm’"
    let text = SourceText(title + "\n\nThe wall stands at the port of Sund.")
    let document = Document(
      text,
      parts: [
        Document.Part(span: TextSpan(0, title.utf8.count), isTitle: true),
        Document.Part(span: TextSpan(title.utf8.count + 2, text.count)),
      ])
    let quotes = QuoteFinder().find(in: document, SpeechTable(document))
    #expect(quotes.map(\.excerpt.exact) == ["Sand and Storm"])
    #expect(quotes.allSatisfy { $0.speaker == nil && $0.isInTitle })
  }
}

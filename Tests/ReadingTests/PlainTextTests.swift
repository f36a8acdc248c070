import Model
import Provenance
import Testing

@testable import Reading

@Suite("Plain text") struct PlainTextTests {
  /// The blocks of a text, one a line: `p` paragraph, `h` heading, `i` item, `q` quotation, capital for an aside.
  private func outline(_ text: String) -> [String] {
    let text = SourceText(text)
    return PlainTextReader.body(of: text, from: 0).blocks.map { block in
      let letter =
        switch block.kind {
        case .paragraph: "p"
        case .heading: "h"
        case .listItem: "i"
        case .blockQuote: "q"
        case .code: "c"
        }
      let words = text.string(block.span).split(whereSeparator: \.isNewline).map {
        $0.drop { $0 == " " }
      }
      let role = block.role == .notice ? "-" : block.role == .aside ? letter.uppercased() : letter
      return "\(role) \(words.joined(separator: "/"))"
    }
  }

  private func read(_ text: String) -> Article? {
    ArticleReader().read(Array(text.utf8), from: ContentFile(path: "content/a.txt")).value
  }

  @Test("Lines wrapped at a column are one paragraph, hyphens at their ends are left as they are")
  func wrapped() {
    #expect(
      outline(
        """
        The ferry left the harbour at dawn with forty people on
        board, and nobody saw it go. The harbour master, who was
        asleep, said later that the light had been out and the
        well-
        known reef was on every chart.

        Nobody had told him, he said. He had asked for a new
        light in May.
        """) == [
          "p The ferry left the harbour at dawn with forty people on/board, and nobody saw it go. The harbour master, who was/asleep, said later that the light had been out and the/well-/known reef was on every chart.",
          "p Nobody had told him, he said. He had asked for a new/light in May.",
        ])
  }

  @Test("A sentence that blank lines break is one paragraph; nothing goes on with the headline")
  func brokenByBlanks() {
    #expect(
      outline(
        """
        board votes on the harbour

        the wall of Tarn will be mended before the winter, the mayor said.

        After the members put off their vote on the

        budget in May, all of them voted yes on Monday. She said there are a

        number of walls to be mended.

        “That's a lot,” she said.
        """) == [
          "p board votes on the harbour",
          "p the wall of Tarn will be mended before the winter, the mayor said.",
          "p After the members put off their vote on the/budget in May, all of them voted yes on Monday. She said there are a/number of walls to be mended.",
          "p “That's a lot,” she said.",
        ])
  }

  @Test("A sentence behind a dateline is no title, and a day with its section is no headline")
  func leadsAndDays() {
    let lead = read(
      "TARN, Corran (Reuters) - The mayor said on Monday that the harbour would close in May.\nShe gave no day.\n"
    )
    #expect(lead?.title == "a" && lead?.blocks.allSatisfy { $0.role == .body } == true)
    let headline = read("TARN (Reuters) - Harbour to close\nThe mayor said so on Monday.\n")
    #expect(headline?.title == "TARN (Reuters) - Harbour to close")
    let section = read(
      "BUSINESS\n\nHarbour profit rises\n\nThe port earned more in May than in April.\n")
    #expect(section?.title == "Harbour profit rises")
    let dated = read(
      "February 23, 2011 in Nation/World\n\nHarbour wall falls\n\nThe wall fell on Monday, and nobody saw it.\n"
    )
    #expect(dated?.title == "Harbour wall falls" && dated?.date?.text == "2011-02-23")
  }

  @Test("Wrapped paragraphs without blank lines are told by indents and by short last lines")
  func wrappedWithoutBlanks() {
    let indented = """
        The ferry left the harbour at dawn with forty people on
      board, and nobody saw it go. The harbour master, who was
      asleep, said later that the light at Gull Point was out.
        Nobody had told him, he said. He had asked for another
      light in May, and the company that ran the ferry had not
      answered him until the day before it ran on to the reef.
      """
    #expect(outline(indented).map { $0.prefix(9) } == ["p The fer", "p Nobody "])
    let flush = """
      The ferry left the harbour at dawn with forty people on
      board, and nobody saw it go. The harbour master, who was
      asleep, said later that the light was out.
      Nobody had told him, he said. He had asked for another
      light in May, and the company that ran the ferry had not
      answered him.
      """
    #expect(outline(flush).map { $0.prefix(9) } == ["p The fer", "p Nobody "])
  }

  @Test("Lines that are a paragraph each stay apart, short or long")
  func unwrapped() {
    #expect(
      outline(
        """
        The ferry left the harbour at dawn, and nobody saw it go.
        The harbour master was asleep, and the light was out.
        "We had no warning," said Per Holm, who was on the bridge.
        The company said it would look into the matter.
        """
      ).count == 4)
  }

  @Test("A letter wrapped at a column inside long lines is joined, the long lines are not")
  func mixed() {
    let long = String(repeating: "The ferry left the harbour at dawn and nobody saw it. ", count: 4)
    let letter = """
      We the crew of the ferry wish to say that we never saw
      the light, that the radar was off, and that nobody had
      told us of the reef. We are sorry for what has happened
      and will say so to all.
      """
    #expect(
      outline("\(long)\n\(long)\n\n\(letter)\n\n\(long)\n\(long)").map { $0.prefix(7) } == [
        "p The f", "p The f", "p We th", "p The f", "p The f",
      ])
  }

  @Test("Bullets, numbers and letters before items are not text")
  func lists() {
    #expect(
      outline("They named:\n\n- the light,\n- the fog;\n\n* a chart\n\n• a reef\n\n1. Go\n2. Stay")
        == [
          "p They named:", "i the light,", "i the fog;", "i a chart", "i a reef", "i Go", "i Stay",
        ])
    #expect(outline("a) go\nb) stay\n\n– one\n– two") == ["i go", "i stay", "i one", "i two"])
    #expect(
      outline("- the light, which had been\n  out for weeks\n- fog") == [
        "i the light, which had been/out for weeks", "i fog",
      ])
  }

  @Test("A dash or number that stands alone is text")
  func noLists() {
    #expect(outline("- Nobody, said Holm.\n\nHe left.").first == "p - Nobody, said Holm.")
    #expect(outline("1. FC Holm won.\n\nIt rained.").first == "p 1. FC Holm won.")
    #expect(outline("3. Holm\n\nIt rained.\n\n4. Lund").first == "p 3. Holm")
    #expect(outline("2014. It rained.\n2015. It did not.").first == "p 2014. It rained.")
  }

  @Test("The signs of quoted mail are not text, a sign of mathematics is")
  func quoted() {
    #expect(
      outline("He wrote:\n\n> We never saw it.\n>\n> > You did.\n\n>50 per cent") == [
        "p He wrote:", "q We never saw it.", "q You did.", "p >50 per cent",
      ])
  }

  private let prose =
    "The ferry left the harbour at dawn with forty people on board, and nobody on the quay saw it go."

  @Test("Lines in capitals, underlined, numbered or short between prose are headings")
  func headings() {
    #expect(
      outline(
        "Title\n\n\(prose)\n\nTHE RESCUE\n\n\(prose)\n\nWhat they saw\n\n\(prose)\n\n1. The reef\n\n\(prose)\n\nThe end\n-------\n\n\(prose)"
      ).filter { $0.hasPrefix("h") } == [
        "h THE RESCUE", "h What they saw", "h The reef", "h The end",
      ])
  }

  @Test(
    "No heading: results, what ends with a stop, a label, a first or last line",
    arguments: [
      "¶\n\n30 Anna Lund (Lund)\n\n29 Per Holm (Oslo)\n\n¶", "¶\n\nHe left.\n\n¶",
      "¶\n\nHOST: We begin\n\n¶", "Ferry aground\n\n¶", "¶\n\nAnna Lund", "¶\n\nso it was\n\n¶",
      "¶\n\nHow was it?\n\n¶", "¶\n\nHe was “out of it.”\n\n¶", "¶\n\nQ: And now\n\n¶",
    ])
  func noHeadings(_ text: String) {
    let text = text.replacing("¶", with: prose)
    #expect(!outline(text).contains { $0.hasPrefix("h") })
  }

  @Test("Captions above a story and lines of others below it are asides")
  func furniture() {
    #expect(
      outline(
        """
        The old quay of Sund.

        Credit: Ida Lund View full size image

        SUND — A ferry struck the quay of Sund on Monday, and nine people were hurt on board.

        The ferry had come from Norrhamn with forty people on board, the harbour office said.

        Nine people are still in hospital in Sund, among them the master of the ferry.

        Two late goals by Ferrin took the Bears to the finals.

        The drummer sold more records than the rest of his band.
        """
      ).map { $0.first } == ["P", "P", "p", "p", "p", "P", "P"])
  }

  @Test("Rules between parts are no text")
  func rules() {
    #expect(outline("He left.\n\n* * *\n\nShe did not.\n---\nNobody did.\n\n-30-").count == 3)
  }

  @Test("Each turn of a transcript is a paragraph, also in wrapped lines")
  func transcript() {
    #expect(
      outline(
        """
        HOST: The ferry left the harbour at dawn with forty
        people on board, and nobody saw it go. What did you
        see?
        MR. HOLM: Nothing at all. The light was out and the
        radar was off, and nobody had told us of a reef at
        all.
        Mrs. Lund: We did say so in May, and you never said
        a word to us.
        """
      ).map { $0.prefix(9) } == ["p HOST: T", "p MR. HOL", "p Mrs. Lu"])
  }

  @Test("Keys above the text are metadata and no text")
  func header() {
    let article = read(
      "Title: Ferry aground\nDate: June 3, 2014\nSource: Harbour Times\nURL: https://example.org/a\nBy: Anna Lund and Per Holm\nSection: Coast\n\nThe ferry is aground."
    )
    #expect(article?.title == "Ferry aground")
    #expect(article?.date?.text == "2014-06-03")
    #expect(article?.metadata.source == "Harbour Times")
    #expect(article?.metadata.url == "https://example.org/a")
    #expect(article?.metadata.authors == ["Anna Lund", "Per Holm"])
    #expect(article?.metadata.extra.map(\.key) == ["section"])
    #expect(article?.blocks.map { article?.text.string($0.span) } == ["The ferry is aground."])
  }

  @Test("An archive's print of an article is read: paper, day, headline, keys, foot")
  func archive() {
    let article = read(
      "The Harbour Times\n\nJune 3, 2014 Tuesday\n\nFerry aground\n\nBYLINE: ANNA LUND\n\nLENGTH: 540 words\n\nBODY: The ferry is aground.\n\nIt has 50 lights.\n\nLOAD-DATE: June 4, 2014\n"
    )
    #expect(article?.title == "Ferry aground")
    #expect(article?.date?.text == "2014-06-03")
    #expect(article?.metadata.source == "The Harbour Times")
    #expect(article?.metadata.authors == ["ANNA LUND"])
    #expect(
      article?.blocks.filter { $0.role == .body }.map { article?.text.string($0.span) } == [
        "The ferry is aground.", "It has 50 lights.",
      ])
  }

  @Test(
    "Prose with a colon is no header",
    arguments: [
      "Source: the ministry says it rained.\n\nIt did.", "Date: nobody knows it.\n\nIt rained.",
      "Section: none\n\nIt rained.",
    ])
  func noHeader(_ text: String) {
    #expect(
      ArchiveHeader(PlainTextLine.lines(of: Array(text.utf8), from: 0), of: SourceText(text)).lines
        .isEmpty)
  }

  @Test("A head between '---' lines wins over what the text says")
  func headWins() {
    let article = read(
      "---\ntitle: Ferry afloat\nauthor: Ida Berg\n---\nBy Anna Lund\n\nJune 3, 2014\n\nThe ferry is afloat."
    )
    #expect(article?.title == "Ferry afloat")
    #expect(article?.metadata.authors == ["Ida Berg"])
    #expect(article?.date?.text == "2014-06-03")
  }

  @Test(
    "By-lines and days around the headline are printed, not analysed, and say who and when",
    arguments: [
      "Ferry aground\n\nBy Anna Lund, Associated Press\n\nJune 3, 2014\n\nThe ferry is aground.",
      "By Anna Lund\n\nFerry aground\n\nFerry aground\n\nTuesday, June 3, 2014\n\nThe ferry is aground.",
      "Ferry aground | Harbour Times\nFerry aground\nAnna Lund, Foreign Editor\nPUBLISHED: 18:30 EST, 3 June 2014 | UPDATED: 18:41 EST, 4 June 2014\nThe ferry is aground.",
      "Ferry aground\n\nBy Anna Lund\n\n3rd June 2014\n\nFerry aground - Harbour Times\n\nThe ferry is aground.",
    ])
  func top(_ text: String) {
    let article = read(text)
    #expect(article?.title == "Ferry aground")
    #expect(article?.metadata.authors == ["Anna Lund"])
    #expect(article?.date?.text == "2014-06-03")
    #expect(
      article?.blocks.filter { $0.role == .body }.map { article?.text.string($0.span) } == [
        "The ferry is aground."
      ])
    #expect(article?.blocks.count { $0.role == .aside } == 2)
  }

  @Test("Notices go, captions and credits are printed and not analysed")
  func notices() {
    #expect(
      outline(
        "It rained.\n\nPhoto: Per Holm\n\nREAD MORE: Rain\n\nHNN's Anna Lund contributed to this report."
      ) == [
        "p It rained.", "P Photo: Per Holm", "- READ MORE: Rain",
        "P HNN's Anna Lund contributed to this report.",
      ])
  }

  @Test(
    "Days in words are read where they can be read one way only",
    arguments: [
      ("June 3, 2014", "2014-06-03"), ("3 June 2014", "2014-06-03"),
      ("3rd June 2014", "2014-06-03"),
      ("Monday, June 23, 2014", "2014-06-23"), ("23/06/2014", "2014-06-23"),
      ("06/23/2014", "2014-06-23"), ("Sept. 9, 2014 10:42 AM EDT", "2014-09-09"),
      ("PUBLISHED: 17:05 EST, 8 May 2006", "2006-05-08"), ("2014-06-23", "2014-06-23"),
      ("05/05/2014", "2014-05-05"), ("03/04/2014", nil), ("Tuesday, June 23, 2014", nil),
      ("June 3", nil), ("June 3, 14", nil), ("31 June 2014", nil), ("June 3, 2014, it rained", nil),
      ("", nil), ("2014", nil), ("23/06/14", nil), ("99999999999999999999", nil),
    ])
  func days(_ text: String, _ day: String?) {
    #expect(DateInWords.read(text)?.text == day)
  }

  @Test("Walls of lines of every kind are divided in linear time")
  func walls() {
    for line in ["- a\n", "1. a\n", "> a\n", "---\n", "A\n\n", "By A B\n", "Date: a\n", "  a B.\n"]
    {
      #expect(outline(String(repeating: line, count: 10_000)).count >= 0)
    }
  }
}

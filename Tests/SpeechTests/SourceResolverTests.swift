import Provenance
import TestSupport
import Testing

@testable import Language
@testable import Speech

/// Whom the words beside a word of saying mean.
@Suite("Sources resolved") struct SourceResolverTests {
  private func name(_ marked: MarkedText) -> String? { Document.sourceName(in: marked) }

  @Test(
    "A pronoun means the subject, not who or what was named last",
    arguments: [
      (
        "Anna Lund lives near Twitter Hill with Carla Moe. “I like the view,” ⟦she⟧ said.",
        "Anna Lund"
      ),
      (
        "“We lost,” said Rolf Holm. Per Lund, a former captain, saw it from the stand. “It was dull,” ⟦he⟧ said.",
        "Per Lund"
      ),
      // The name behind an office and a comma.
      ("⟦Harbour spokesperson⟧, Rolf Holm, said: “The rope is thin.”", "Rolf Holm"),
      (
        "“The rope is thin,” added ⟦the Norwegian special envoy to Tarn⟧, Rolf Holm.", "Rolf Holm"
      ),
      // A given name of men and women, and who goes on.
      (
        "“The wall moved,” said Terry Strand. Per Lund saw it. “We lost the boats,” ⟦she⟧ said.",
        "Terry Strand"
      ),
      (
        "Anna Lund left Carla Moe's barn. “It was wet,” said the widow Carla Moe. ⟦She⟧ added: “It was dull.”",
        "Carla Moe"
      ),
      ("Carla Moe asked Rolf Holm to leave. ⟦She⟧ said that the barn was hers.", "Carla Moe"),
      (
        "Rolf Holm said the ferry was late. ⟦He⟧ said that Per Lund had warned him about the weather.",
        "Rolf Holm"
      ),
    ])
  func pronouns(_ marked: MarkedText, _ expected: String) { #expect(name(marked) == expected) }

  @Test("A person named in an opening phrase is not the subject")
  func opening() {
    // The first of a sentence is mostly its subject, and what a phrase ends with is not told: nobody is named.
    let text: MarkedText =
      "In describing the painter Rolf Holm, Per Lund was kind. “He tried,” ⟦he⟧ said."
    #expect(name(text) != "Rolf Holm")
  }

  @Test(
    "Nobody is meant where somebody unknown spoke, or only things and places were named",
    arguments: [
      "Rolf Holm runs the clinic. A nurse wept. “He lied,” a nurse said. ⟦She⟧ said that she had proof.",
      "The Harbour Board met in Halden. ⟦She⟧ said the ferry was late.",
      "The Danes beat Halden United. ⟦He⟧ said the goal was a gift.",
      // Arrested, sought, dead or dismissed, while somebody else is there who may speak.
      """
      Minister Rolf Holm named the man accused of the fire as Per Lund. Holm said Lund bought the oil. Police called for help in \
      finding Lund.

      “We know him,” ⟦he⟧ said.
      """,
      "Officers named the victim as Rolf Holm. His neighbour, Per Lund, came. Holm had two sons.\n\n“I broke the lock,” ⟦he⟧ said.",
      "Coach Rolf Holm was sacked by chairman Per Lund. Lund said Holm had lost the players. Holm left.\n\n“It was hard,” ⟦he⟧ said.",
      "A boy, Rolf Holm, fell. A postman, Per Lund, came. Rolf Holm was taken to hospital.\n\n“I jumped,” ⟦he⟧ said.",
      // The words speak of her.
      "Anna Lund died on Monday, her sister Ida said. Lund sang in pubs.\n\n“She sang to us,” ⟦she⟧ said.",
      "Rolf Holm lost. ⟦He⟧ said that Holm had sold the boat.",
      // Somebody without a name came up since.
      "Dr Anna Lund reports the case. Her ward took in a 30-year-old woman in May. ⟦She⟧ reported losing weight.",
      // Bodies, ships and words of a heading.
      "The woman told Harbour Lottery officials that she plays. “It is fun,” ⟦she⟧ said.",
      "A ferry, the Sund Star, broke its mast. ⟦It⟧ said that no oil was lost.",
      """
      Shares in Halden fell after the broker Moe Partners said that the company was broke. They rose when ⟦the company⟧ said that \
      sales had doubled.
      """,
    ])
  func nobody(_ marked: MarkedText) { #expect(name(marked) == nil) }

  @Test(
    "A noun of a body's name means that body, and an office the one who has it",
    arguments: [
      (
        "The Institute of Tides opened. ⟦The institute⟧ said that the rooms were full.",
        "Institute of Tides"
      ),
      ("Dr. Anna Lund came late. ⟦The doctor⟧ said her car broke down.", "Anna Lund"),
      (
        "Moe Foods Inc. cut jobs. ⟦The company⟧ said that demand had fallen in May.",
        "Moe Foods Inc."
      ),
      (
        "Carla Moe works for Lund Motors. Lund Motors said no. ⟦It⟧ said that talks failed.",
        "Lund Motors"
      ),
      // Letters in brackets for a thing are no body's.
      (
        "Moe Foods Inc. cut jobs. Earnings before interest and tax (EBIT) doubled, ⟦it⟧ said.",
        "Moe Foods Inc."
      ),
    ])
  func nouns(_ marked: MarkedText, _ expected: String) { #expect(name(marked) == expected) }

  @Test(
    "A person behind another name is the source",
    arguments: [
      ("The barn is lost, said ⟦former Holm⟧ adviser Anna Lund.", "Anna Lund"),
      ("⟦Rolf Holm himself⟧ said that the barn was lost.", "Rolf Holm"),
      ("⟦Halden director of ports Rolf Holm⟧ said that the barn was lost.", "Rolf Holm"),
    ])
  func behind(_ marked: MarkedText, _ expected: String) { #expect(name(marked) == expected) }

  @Test(
    "A word of a full name means that person, whichever word it is",
    arguments: [
      ("María Quispe Rojas flew there. “It is gone,” ⟦Quispe⟧ said.", "María Quispe Rojas"),
      ("Kim Ji-woo, a coach, was late. “I ran,” ⟦Kim⟧ said.", "Kim Ji-woo"),
      ("Elsie Marsh is 101. ⟦Elsie⟧ said it was the porridge.", "Elsie Marsh"),
      (
        "Jan-Willem van der Ploeg came. ⟦Van der Ploeg⟧ said that he would wait for a second study.",
        "Jan-Willem van der Ploeg"
      ),
    ])
  func words(_ marked: MarkedText, _ expected: String) { #expect(name(marked) == expected) }

  @Test(
    "Who is only dropped in brackets, or has a region between commas for a name, is no pronoun's",
    arguments: [
      (
        "Per Moe sold the boat (the poet Rolf Holm paid for it) in May. “It leaked,” ⟦he⟧ said.",
        "Per Moe"
      ),
      (
        "Rolf Holm won. Per Moe met Rolf Holm supporters in the hall. “It was loud,” ⟦he⟧ said.",
        "Per Moe"
      ),
      // Capitals below make no letters of a name, and who acts is the picture.
      (
        """
        A picture of Tarnstar was shown. Bramle wrote the piece by night (it borrows a line of the poet Rolf Holm) and plays it.

        “I was tired,” ⟦he⟧ says.

        BRAMLE – ON TOUR
        """, "Bramle"
      ),
      (
        "Anna Lund led. Anna Lund said that President Lund's fleet would go. “It was cold,” ⟦she⟧ said.",
        "Anna Lund"
      ),
    ])
  func dropped(_ marked: MarkedText, _ expected: String) { #expect(name(marked) == expected) }

  @Test(
    "A surname that is a title too means its bearer, and a wife told behind her name leaves it to him",
    arguments: [
      ("Wanda King runs the mill. “It leaked,” said ⟦King⟧.", "Wanda King"),
      (
        """
        Rolf Holm left the port. Nan Holm, the chairman's wife, stayed with the boats and the nets for a week. “It leaked,” said \
        ⟦Holm⟧.
        """, "Rolf Holm"
      ),
    ])
  func surnames(_ marked: MarkedText, _ expected: String) { #expect(name(marked) == expected) }

  @Test("A region behind a place, a choir called so and the one which explains say nothing")
  func silent() {
    #expect(
      name("A skater at a school in Halden, West Norland, fell. “It cracked,” ⟦he⟧ said.") == nil)
    for text in [
      "A choir called 'We sing for Tarn' has gathered 40,000 members.",
      "The survey is the one which explains that the sea rose.",
    ] {
      #expect(SpeechTable(Document(SourceText(text))).reported.isEmpty)
    }
    let told = "The board made what a resident called ‘a very muddy promise’ in May."
    #expect(SpeechTable(Document(SourceText(told))).reported.count == 1)
  }

  @Test("A lady is not the lord of her name")
  func married() {
    #expect(name("Lord Holm paid. Lady Holm did not. “It is ugly,” ⟦she⟧ said.") == "Holm")
    let document = Document(
      SourceText("Lord Holm paid. Lady Holm did not. Mrs. Lund met Rolf Lund."))
    #expect(document.names.entities.count == 4)
  }

  @Test(
    "Walls of pronouns and names take linear time",
    arguments: [
      "he said she said ", "Anna Lund said he said ", "“Q,” she said. ", "“Q,” “R.” ",
      "Rolf Holm, she said, ",
      "the company said it said ", "Lund Motors said the doctor said ", "Kim Ji-woo he said Holm ",
    ])
  func walls(_ piece: String) {
    func time(_ count: Int) -> Duration {
      let text = SourceText(String(repeating: piece, count: count))
      return ProcessorTime.measure { _ = Document(text) }
    }
    _ = time(100)
    let small = min(time(400), time(400))
    let large = time(3200)
    #expect(large < small * 8 * 4)
  }
}

import Testing

/// What changed between two versions, in stories as newsrooms send them on.
@Suite struct VersionChangesTests {
  @Test("Figures of paired sentences, of rewritten ones and of headlines", arguments: figuresCases)
  func figures(_ version: VersionCase) { version.check() }

  static let figuresCases = [
    VersionCase(
      name: "a toll raised, with a paragraph on top",
      old: """
        Ferry sinks off Norrhamn, 4 dead

        At least four people died when a ferry sank off Norrhamn on Tuesday, police said. Another 12 were injured and 30 were missing.

        The ferry had left Sund with 140 passengers and 11 crew. In 2009 a ferry sank on the same route and 4 people died.
        """,
      new: """
        Ferry sinks off Norrhamn, 9 dead

        Divers found five more bodies on Wednesday, bringing the death toll from the ferry accident off Norrhamn to nine. Twenty-five people are still missing.

        The ferry sank on Tuesday, police said. Another 14 were injured.

        The ferry had left Sund with 138 passengers and 11 crew. In 2009 a ferry sank on the same route and four people died.
        """,
      figures: [
        "4 -> 9", "At least four people -> nine", "+ five more bodies", "30 -> Twenty-five people",
        "Another 12 -> Another 14", "140 passengers -> 138 passengers",
      ]),
    VersionCase(
      name: "a lead rewritten, its figures told by fate and by noun",
      old: """
        Fire in Lund

        A fire in a warehouse in Lund killed two workers and injured seven on Friday. About 80 firefighters fought the flames for six hours.

        Police arrested one man. Damage was put at 3 million euros.
        """,
      new: """
        Fire in Lund

        Two men have been detained after the blaze that destroyed a warehouse in Lund, in which three workers lost their lives and 11 were hurt. More than 100 firefighters fought the flames for six hours on Friday.

        The owner estimated the damage at 5 million euros.
        """,
      figures: [
        "two workers -> three workers", "injured seven -> 11", "one man -> Two men",
        "About 80 firefighters -> More than 100 firefighters",
        "3 million euros -> 5 million euros",
      ]),
    VersionCase(
      name: "a number that counts another thing now",
      old: """
        Flood in Sund

        Eight people drowned in the flood in Sund. The river rose three metres in a day.
        """,
      new: """
        Flood in Sund

        Eleven people drowned in the flood in Sund, which also swept away eight bridges. The river rose 4.5 metres in a day.
        """,
      figures: [
        "Eight people -> Eleven people", "+ eight bridges", "three metres -> 4.5 metres",
      ]),
    VersionCase(
      name: "about so many, and just so many",
      old: """
        Storm in Sund

        About six boats sank in the harbour of Sund. The wall is 40 metres long. Roughly 30 homes are dark.
        """,
      new: """
        Storm in Sund

        Six boats sank in the harbour of Sund. The wall is about 40 metres long. About 30 homes are dark.
        """,
      figures: ["About six boats -> Six boats", "40 metres -> about 40 metres"]),
    VersionCase(
      name: "an attack of last year keeps its toll",
      old: """
        Bomb in Lund

        A bomb in a market in Lund killed 12 people on Monday. Four suspects were arrested.

        In a similar attack last May, 12 people died.
        """,
      new: """
        Bomb in Lund

        A bomb in a market in Lund killed 26 people on Monday, among them five children. Six suspects were arrested.

        In a similar attack last May, 12 people died.
        """,
      figures: ["12 people -> 26 people", "+ five children", "Four suspects -> Six suspects"]),
    VersionCase(
      name: "shares that change side by side, and what another desk cut out",
      old: """
        Votes counted

        With 40 percent of votes counted, the Centre had 31.2 percent and the Union 28.4 percent, the commission said. Turnout was 61 percent, or 740,000 people.
        """,
      new: """
        Votes counted

        With 95 percent of votes counted, the Centre had 30.1 percent and the Union 29.9 percent, the commission said. Turnout was 61 percent.
        """,
      figures: [
        "40 percent -> 95 percent", "31.2 percent -> 30.1 percent",
        "28.4 percent -> 29.9 percent", "- 740,000 people",
      ]),
    VersionCase(
      name: "one noun in sentences that share nothing else",
      old: """
        Lund win

        Lund took over a club that won two games last season, when nobody came to see them play.
        """,
      new: """
        Lund win

        Vik is the first beginner for whom at least 10 games ended well before the snow fell.
        """,
      figures: ["- two games", "+ at least 10 games"]),
    VersionCase(
      name: "about and over",
      old: """
        Museum opens

        The museum in Kell opens on Friday with 1,200 objects on six floors. Nearly 5,000 people have bought tickets.
        """,
      new: """
        Museum opens

        The museum in Kell opens on Friday with about 1,200 objects on 6 floors. More than 5,000 people have bought tickets.
        """,
      figures: [
        "1,200 objects -> about 1,200 objects", "Nearly 5,000 people -> More than 5,000 people",
      ]),
    VersionCase(
      name: "other units and conversions in brackets",
      old: """
        Storm in Sund

        Winds reached 120 km/h (75 mph) at the airport. The ship drifted 3 miles (5 kilometers) from the coast.
        """,
      new: """
        Storm in Sund

        Winds reached 75 mph at the airport. The ship drifted 5 km from the coast.
        """),
    VersionCase(
      name: "said again at another place",
      old: """
        Mill to close

        The mill in Holm will close with the loss of 320 jobs. It has made paper since the war.
        """,
      new: """
        Mill to close

        The mill in Holm will close with the loss of 320 jobs. It has made paper since the war.

        Of the 320 jobs most are in the hall where the rolls are cut.
        """),
  ]

  @Test("Words in quotation marks, and who says them", arguments: quotesCases)
  func quotes(_ version: VersionCase) { version.check() }

  static let quotesCases = [
    VersionCase(
      name: "a quote changed, one lengthened, one added",
      old: """
        Mill to close

        "We have looked at every option and found no other way," said director Erik Lund. "This is a sad day for Holm," said union leader Anne Berg.
        """,
      new: """
        Mill to close

        "We have looked at every option and have found no other way forward," said director Erik Lund. "This is a sad day for Holm. We will fight," said union leader Anne Berg.

        "The town will help," said Mayor Per Strand.
        """,
      quotes: [
        "We have looked at every option and found no other way -> We have looked at every option and have found no other way forward",
        "+ We will fight", "+ The town will help",
      ]),
    VersionCase(
      name: "the words of somebody else",
      old: """
        Mill to close

        "This is a sad day for Holm," said union leader Anne Berg.
        """,
      new: """
        Mill to close

        "This is a sad day for Holm," said Mayor Per Strand.
        """,
      quotes: ["speaker: This is a sad day for Holm -> This is a sad day for Holm"]),
    VersionCase(
      name: "the words of somebody of the same surname",
      old: """
        Mill to close

        "This is a sad day for Holm," said Ann Lee.
        """,
      new: """
        Mill to close

        "This is a sad day for Holm," said Bob Lee.
        """,
      quotes: ["speaker: This is a sad day for Holm -> This is a sad day for Holm"]),
    VersionCase(
      name: "a speaker's name put right, and one with an initial",
      old: """
        Mill to close

        "This is a sad day for Holm," said Kari Moe. The mill made paper for a century.

        "We found no other way at all," said Erik Lund.
        """,
      new: """
        Mill to close

        "This is a sad day for Holm," said Karin Moe. The mill made paper for a century.

        "We found no other way at all," said Erik B. Lund.
        """),
    VersionCase(
      name: "broken in another way, in other marks and spelling",
      old: """
        Mill to close

        "They looked at the harbour. They ran to the boats," said Kari Moe. "Nobody told us why."
        """,
      new: """
        Mill to close

        “They looked at the harbor,” said Kari Moe. “They ran to the boats. Nobody told us why.”
        """),
    VersionCase(
      name: "taken out",
      old: """
        Mill to close

        The owner spoke on Monday. "We found no other way at all," said director Erik Lund.
        """,
      new: """
        Mill to close

        The owner spoke on Monday.
        """,
      quotes: ["- We found no other way at all"]),
  ]

  @Test("Sentences that moved are none, nor are stamps", arguments: sentencesCases)
  func sentences(_ version: VersionCase) { version.check() }

  static let sentencesCases = [
    VersionCase(
      name: "moved, with a new stamp",
      old: """
        Storm in Sund

        Updated 5 March 2024, 10:15 GMT

        A storm tore roofs off 60 houses in Sund. Many homes were without power. Forty flights were cancelled.
        """,
      new: """
        Storm in Sund

        Last updated on Wednesday, March 6, 2024 at 8:40 a.m.

        A storm tore roofs off 60 houses in Sund. Forty flights were cancelled.

        Many homes were without power.
        """,
      sentences: []),
    VersionCase(
      name: "an end that is printed as before, and taken for a note now",
      old: """
        Storm in Sund

        A storm tore roofs off 60 houses in Sund.

        The harbour will stay shut until Friday. Some 40 boats lie there. "We wait for the tide to turn," said Kari Moe.
        """,
      new: """
        Storm in Sund

        A storm tore roofs off 60 houses in Sund.

        The harbour will stay shut until Friday. Some 40 boats lie there. "We wait for the tide to turn," said Kari Moe.
        """,
      isEndAside: true, sentences: []),
    VersionCase(
      name: "an end that is a note now, but for what was taken out",
      old: """
        Storm in Sund

        A storm tore roofs off 60 houses in Sund.

        The harbour will stay shut until Friday. Some 40 boats lie there.
        """,
      new: """
        Storm in Sund

        A storm tore roofs off 60 houses in Sund.

        The harbour will stay shut until Friday.
        """,
      figures: ["- Some 40 boats"], isEndAside: true,
      sentences: ["- Some 40 boats lie there."]),
    VersionCase(
      name: "spelled, changed, added and taken out",
      old: """
        Storm in Sund

        The theatre at the harbour lost its roof, which cost 30 per cent of its seats. Winds came from the west. The mayor asked people to stay at home.
        """,
      new: """
        Storm in Sund

        The theater at the harbor lost its roof, which cost 30% of its seats. Strong winds came from the west. Nobody was hurt.
        """,
      sentences: [
        "spelling: The theatre at the harbour lost its roof, which cost 30 per cent of its seats. -> The theater at the harbor lost its roof, which cost 30% of its seats.",
        "Winds came from the west. -> Strong winds came from the west.", "+ Nobody was hurt.",
        "- The mayor asked people to stay at home.",
      ]),
    VersionCase(
      name: "a correction's notice",
      old: """
        Bridge for Kell

        The bridge will cost $4.2 million.
        """,
      new: """
        Bridge for Kell

        The bridge will cost $4.7 million.

        Correction: An earlier version gave another cost.
        """,
      figures: ["$4.2 million -> $4.7 million"],
      sentences: [
        "The bridge will cost $4.2 million. -> The bridge will cost $4.7 million.",
        "+ Correction: An earlier version gave another cost.",
      ]),
  ]
}

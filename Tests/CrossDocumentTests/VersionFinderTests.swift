import CrossDocument
import Testing

/// Which articles are versions of one another.
@Suite struct VersionFinderTests {
  /// A story of some length; `top` is what differs.
  private func story(_ top: String) -> String {
    """
    Ferry sinks off Norrhamn

    \(top) The ferry had left Sund on Tuesday morning with passengers from nine countries, and turned over in high waves half an hour later.

    Fishing boats were the first to reach the place, and brought most of those who had reached a raft to the pier of Norrhamn, where a school was opened for them.

    The owner, which runs four ferries on the fjord, said that all of them would stay in harbour until the cause was known. Its ships had been looked over in May, and nothing was found.
    """
  }

  /// Another story of the same length.
  private let other = """
    Council votes for bridge

    The council of Kell voted on Monday for a new bridge over the river, after a debate that went on until midnight and in which nearly every member spoke.

    Work is to begin when the ice has gone. The old bridge was built before the war, and is closed to lorries since a crack was found below its northern end last autumn.

    Merchants on the eastern bank had asked for years that something be done, as most of their customers come from the other side.
    """

  @Test("Nearly the same text of one source within a week, oldest first")
  func nearlyEqual() {
    let articles = [
      ArticleMaker.traits(story("Nine people died when a ferry sank."), day: 6, source: "Post"),
      ArticleMaker.traits(other, day: 6, source: "Post"),
      ArticleMaker.traits(story("Four people died when a ferry sank."), day: 5, source: "Post"),
    ]
    #expect(VersionFinder.versions(of: articles) == [[2, 0]])
  }

  @Test(
    "No versions: another source, a month between, no day",
    arguments: [
      (6, "Herald"), (26, "Post"), (nil, "Post"), (6, nil),
    ] as [(Int?, String?)])
  func apart(_ day: Int?, _ source: String?) {
    let articles = [
      ArticleMaker.traits(story("Four people died when a ferry sank."), day: 5, source: "Post"),
      ArticleMaker.traits(story("Nine people died when a ferry sank."), day: day, source: source),
    ]
    #expect(VersionFinder.versions(of: articles).isEmpty)
  }

  @Test(
    "One address on the web and something of one text make versions, whatever the source and the days"
  )
  func address() {
    let articles = [
      ArticleMaker.traits(
        story("Nine people died when a ferry sank."), day: 25, source: "Post",
        url: "https://www.post.example/a/1/?utm_source=feed"),
      ArticleMaker.traits(
        story("Four people died."), day: 5, source: "Herald", url: "http://post.example/a/1#top"),
      ArticleMaker.traits(story("Four people died."), day: 6, url: "https://post.example/a/2"),
      // Another article at the same address.
      ArticleMaker.traits(other, day: 9, source: "Post", url: "https://post.example/a/1"),
    ]
    #expect(VersionFinder.versions(of: articles) == [[1, 0]])
  }

  @Test(
    "An address tells an article by its path and its query; a site's own tells none",
    arguments: [
      ("https://a.example/?p=1", "https://a.example/?p=1", true),
      ("https://a.example/?p=1", "https://a.example/?p=2", false),
      ("https://a.example/?p=1&utm_medium=x", "https://A.example/?p=1#end", true),
      ("https://a.example/", "https://a.example", false),
      ("https://a.example/q?id=7", "https://a.example/q", false),
    ])
  func addresses(_ one: String, _ other: String, _ isOne: Bool) {
    let articles = [one, other].enumerated().map { day, url in
      ArticleMaker.traits(story("Four people died."), day: 3 + 20 * day, source: "Post", url: url)
    }
    #expect(VersionFinder.versions(of: articles).isEmpty != isOne)
  }

  @Test("Two addresses are two articles, though the texts are equal")
  func twoAddresses() {
    let articles = ["1", "2"].map {
      ArticleMaker.traits(
        story("Four people died."), day: 5, source: "Post", url: "https://post.example/\($0)")
    }
    #expect(VersionFinder.versions(of: articles).isEmpty)
  }

  @Test("Three versions are one group; reports from a mould are none")
  func groups() {
    let versions = [("Four", 5), ("Nine", 6), ("Eleven", 8)].map {
      ArticleMaker.traits(story("\($0.0) people died when a ferry sank."), day: $0.1)
    }
    let markets = [
      ("higher", "rose", "1.2", "gained", 5), ("lower", "fell", "0.7", "lost", 6),
    ].map { mood, verb, share, change, day in
      ArticleMaker.traits(
        """
        Shares close \(mood)

        Shares in Norland closed \(mood) as oil prices \(verb). The Norland index \(change) \(share) percent. The oil company Sund Petroleum \(verb) 2.\(day) percent and the bank Kell \(change) 0.\(day) percent, while the shipping company Holm \(change) \(day) percent. Turnover was \(day).1 billion crowns, compared with an average of 3.9 billion crowns over the past 30 days. Brent crude traded at 7\(day) dollars a barrel.
        """, day: day)
    }
    #expect(VersionFinder.versions(of: versions + markets) == [[0, 1, 2]])
  }
}

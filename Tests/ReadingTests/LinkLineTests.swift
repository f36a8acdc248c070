import Model
import Testing

@testable import Reading

/// Blocks whose words are links to other articles.
@Suite("Lines of links") struct LinkLineTests {
  /// The roles of the blocks of a body below its title.
  private func roles(_ body: String, _ file: String = "content/a.md") -> [Block.Role] {
    let article = ArticleReader().read(Array(body.utf8), from: ContentFile(path: file)).value
    return article?.blocks.filter { $0.role != .title }.map(\.role) ?? []
  }

  private let head = "---\ntitle: Ferry back in Skarvik\n---\n"
  private let story = """
    The ferry came back to Skarvik on Monday after [five weeks](plan.md) in a dry dock, and took 212 passengers to the islands.

    The harbour master said that she was well received, and that the pier had been mended in the meantime by two divers.
    """

  @Test(
    "Headlines of other articles are shown and not searched",
    arguments: [
      "[Nine hundred sheep graze on the airfield of Lunde](sheep.md)",
      "- [Council of Kell votes for a bridge that costs 40 million](bridge.md)",
      "**[Library](a.md) [lends](b.md) [40 saws](c.md).**",
      "Related story: [A lock gate fails at Dunmoor](lock.md)",
    ])
  func lines(_ line: String) {
    #expect(roles("\(head)\(story)\n\n\(line)\n") == [.body, .body, .aside])
  }

  @Test(
    "A sentence with links in it is the article's",
    arguments: [
      "Until May she goes [twice a day, as the plan of the harbour says](plan.md), and then once more.",
      "He said so [on Monday](a.md) and [on Friday](b.md).",
    ])
  func sentences(_ line: String) {
    #expect(roles("\(head)\(story)\n\n\(line)\n") == [.body, .body, .body])
  }

  @Test("Of a text that is made of links each is its own, and so is what is longer than a headline")
  func digests() {
    let digest = (1...3).map { "- [Council of Kell votes for bridge number \($0)](\($0).md)" }
    #expect(roles(head + digest.joined(separator: "\n") + "\n") == [.body, .body, .body])
    let long = Array(repeating: "The pier had been mended by two divers.", count: 7)
      .joined(separator: " ")
    #expect(roles("\(head)\(story)\n\n[\(long)](a.md)\n") == [.body, .body, .body])
  }

  @Test("In a saved page, too")
  func page() {
    let paragraphs = story.replacing("[five weeks](plan.md)", with: "<a href=/plan>five weeks</a>")
      .split(separator: "\n\n").map { "<p>\($0)</p>" }.joined()
    let page = """
      <html><head><title>Ferry back in Skarvik</title></head><body><article><h1>Ferry back in Skarvik</h1>\(paragraphs)
      <p><a href="/sheep">Nine hundred sheep graze on the old airfield of Lunde</a></p>\(paragraphs.replacing("Monday", with: "Friday").replacing("well", with: "badly"))</article></body></html>
      """
    #expect(!roles(page, "content/a.html").isEmpty)
    let article = ArticleReader().read(Array(page.utf8), from: ContentFile(path: "content/a.html"))
      .value
    let sheep = article?.blocks.filter {
      $0.role == .body && article?.text.string($0.span).contains("sheep") == true
    }
    #expect(sheep?.isEmpty == true)
  }
}

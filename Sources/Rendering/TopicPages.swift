import Gathering
import Model
import Templates

/// The values of the pages of topics: a list of all, and one page a topic.
enum TopicPages {
  /// What `topic.html` may use.
  static let shape = TemplateShape.record(
    PageFrame.fields + [("topic", .text), ("topicFeed", .text), ("count", .text)]
      + GroupPart.fields + [("days", CardValues.daysShape)])
  /// What `topics.html` may use: all topics in the order of their addresses.
  static let listShape = TemplateShape.record(
    PageFrame.fields + [
      ("topics", .list(.record([("href", .text), ("text", .text), ("count", .text)])))
    ])
  static let layout = TemplateLayout(shape)
  static let listLayout = TemplateLayout(listShape)

  /// Where the list of topics is.
  static let listPath = "topics/index.html"

  /// Where a topic's page is, by what stands for it in addresses.
  static func path(_ slug: String) -> String { "topics/" + ListSite.part(slug) + ".html" }

  /// Where a topic's feed is, if it has one.
  static func feedPath(_ slug: String) -> String { "topics/" + ListSite.part(slug) + ".xml" }

  /// A topic of the site.
  struct Topic {
    /// As its newest article spells it.
    let topic: BriefCard.Topic
    /// Briefs of it.
    let count: Int
  }

  /// The values of a topic's page.
  ///
  /// - Parameter feed: Path of its feed, if it has one.
  static func values(
    _ cards: [BriefCard], _ topic: String, _ part: GroupPart, feed: String?, _ page: ListSite
  ) -> TemplateValues {
    var values = TemplateValues(layout)
    page.put(part: .topics, into: &values)
    values.put("topic", topic)
    values.put("topicFeed", below: feed)
    values.put("count", page.site.words.counted(part.count, "briefs"))
    part.put(page, into: &values)
    CardValues.put("days", days: cards, of: page, into: &values)
    return values
  }

  /// The values of the list of topics.
  static func list(_ topics: [Topic], _ page: ListSite) -> TemplateValues {
    var values = TemplateValues(listLayout)
    page.put(part: .topics, into: &values)
    values.put("topics", each: topics) { values, topic in
      values.put("href", below: path(topic.topic.slug))
      values.put("text", topic.topic.name)
      values.put("count", page.site.words.counted(topic.count, "briefs"))
    }
    return values
  }
}

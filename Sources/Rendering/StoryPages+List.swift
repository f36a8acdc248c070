import Gathering
import Model
import Templates

/// The list of stories.
extension StoryPages {
  /// A story in the list.
  struct Listed {
    let story: StoryCard
    /// Of the article whose headline it is called by.
    let newest: BriefCard
    /// The day of its oldest article.
    let from: ArticleDate?
    /// The day of its newest.
    let to: ArticleDate?
  }

  /// A list of stories: that of all, or of very many the newest, or those whose newest articles are of one month.
  struct Part {
    /// Of its stories, on a month's list.
    var month: MonthName?
    /// The lists of the months and how many stories they have, on the first list of very many.
    var months: [(path: String, month: MonthName?, count: Int)] = []
    /// How many stories the first list of very many tells of.
    var count: Int?

    /// Where it is: no story's address has two hyphens together.
    var path: String { month.map { "stories/month--\($0.key).html" } ?? listPath }

    /// What it is made of beside its stories.
    var words: String {
      "\(count ?? 0) " + months.map { "\($0.path) \($0.count)" }.joined(separator: ",") + "\n"
    }
  }

  /// The values of a list of stories.
  static func list(_ stories: [Listed], _ part: Part, _ page: ListSite) -> TemplateValues {
    let words = page.site.words
    var values = TemplateValues(listLayout)
    page.put(part: .stories, into: &values)
    values.put("month", part.month?.text(words))
    values.put("first", below: part.month == nil ? nil : listPath)
    values.put("hasMonths", !part.months.isEmpty)
    values.put("months", each: part.months) { values, month in
      values.put("href", below: month.path)
      values.put("text", month.month?.text(words))
      values.put("count", words.counted(month.count, "stories"))
    }
    values.put("count", words.counted(part.count ?? stories.count, "stories"))
    values.put("stories", each: stories) { values, listed in
      values.put("href", below: path(listed.story.slug))
      values.put("headline") { put(headline: listed.newest, page.site, into: &$0) }
      values.put("count", words.counted(listed.story.articles.count, "briefs"))
      put(from: listed.from, to: listed.to, words, into: &values)
      let series = listed.story.series.count
      values.put("figures", series > 0 ? words.counted(series, "series") : nil)
    }
    return values
  }
}

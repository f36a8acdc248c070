import CommonMark
import Gathering
import Model
import Templates

/// The values of pages of the site's own, and of what it says of itself.
enum OwnPages {
  /// What `page.html` may use. `description` is what the page's head says, and empty where it says nothing.
  static let shape = TemplateShape.record(
    PageFrame.fields + [("title", .text), ("description", .text), ("body", .markup)])
  /// What `about.html` may use: the same, of the site's own words about itself, where it has any.
  static let aboutShape = TemplateShape.record(
    PageFrame.fields + [
      ("hasText", .flag), ("title", .text), ("description", .text), ("body", .markup),
      ("exports", .flag),
    ])
  static let layout = TemplateLayout(shape)
  static let aboutLayout = TemplateLayout(aboutShape)

  /// Where the site says what it is: how briefs are made, and before that the words of its own page of this address.
  static let about = "about.html"

  /// Puts a page's own words.
  static func put(_ page: ListedPage?, _ text: PageCard?, into values: inout TemplateValues) {
    values.put("title", page?.title)
    values.put("description", text?.description)
    values.put("body", markup: text?.body ?? [])
  }
}

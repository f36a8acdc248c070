import Model
import Templates

/// The values that every HTML page has.
enum PageFrame {
  static let fields: [(name: String, shape: TemplateShape)] = [
    ("site", .record([("title", .text), ("language", .text)])), ("root", .text),
    ("language", .text), ("direction", .text),
    ("feed", .flag), ("canonical", .text),
  ]
  static let shape = TemplateShape.record(fields)
  static let layout = TemplateLayout(shape)

  static func put(
    _ site: SiteOptions, root: String, canonical path: String?, language: String? = nil,
    into values: inout TemplateValues
  ) {
    let tag = language ?? site.language
    values.put("site") {
      $0.put("title", site.title)
      $0.put("language", site.language)
    }
    values.put("root", root)
    values.put("language", tag)
    values.put("direction", isRightToLeft(tag) ? "rtl" : "ltr")
    values.put("feed", site.baseURL != nil)
    if let base = site.baseURL, let path {
      values.write("canonical") {
        $0.append(base)
        $0.append(path)
      }
    } else {
      values.putNothing("canonical")
    }
  }

  /// Languages written from right to left, by the first part of their tags.
  private static let rightToLeft = ["ar", "fa", "he", "ur", "ps", "yi", "dv", "ckb", "sd", "ug"]
    .map { Array($0.utf8) }

  private static func isRightToLeft(_ tag: String) -> Bool {
    // "-" and before it letters, whose case does not matter.
    let language = tag.utf8.prefix { $0 != UInt8(ascii: "-") }
    guard language.count <= 3 else { return false }
    return rightToLeft.contains { $0.elementsEqual(language.lazy.map { $0 | 0x20 }) }
  }

  static let dateShape = TemplateShape.record([("iso", .text), ("text", .text)])

  static func put(_ name: StaticString, _ date: ArticleDate?, into values: inout TemplateValues) {
    values.put(name, record: date) { values, date in
      values.put("iso", date.text)
      values.put("text", date.longText)
    }
  }
}

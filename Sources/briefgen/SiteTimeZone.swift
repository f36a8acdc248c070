import Glibc
import Model

/// The time zone that a site counts its days in, where its settings name one.
///
/// Without one each article has its own day, as its head says it. With one, of two articles of one moment both stand under the same day.
struct SiteTimeZone: Sendable {
  /// In the database of the system: "Europe/Berlin".
  let name: String

  /// A zone that the system's database knows; nil for others.
  init?(name: String) {
    let isName = name.utf8.allSatisfy {
      $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39
        || [UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-")].contains($0)
    }
    guard isName, name.first?.isLetter == true, !name.hasSuffix("/"),
      name == "UTC" || FileStamp(following: "/usr/share/zoneinfo/" + name) != nil
    else { return nil }
    self.name = name
  }

  /// Makes it the zone of this process; called once, before articles are read.
  func adopt() {
    setenv("TZ", name, 1)
    tzset()
  }

  /// The same moment by this zone's clock. A bare day is that day everywhere.
  func local(_ date: ArticleDate) -> ArticleDate {
    guard date.time != nil else { return date }
    var moment = time_t(date.instant)
    var local = tm()
    guard localtime_r(&moment, &local) != nil else { return date }
    return ArticleDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday),
      time: ArticleDate.Time(
        seconds: Int(local.tm_hour) * 3600 + Int(local.tm_min) * 60 + Int(local.tm_sec),
        zone: local.tm_gmtoff / 60)) ?? date
  }

  /// An article with its days by this zone's clock.
  func local(_ article: Article) -> Article {
    article.dated(article.date.map(local), updated: article.metadata.updated.map(local))
  }
}

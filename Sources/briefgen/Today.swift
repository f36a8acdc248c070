import Glibc
import Model

/// The day that a build takes for today, in days since 1970-01-01.
///
/// Nothing else asks the clock: two builds of one content on one day, or with one `--today`, give the same bytes.
enum Today {
  /// The day itself.
  static var date: ArticleDate? { ArticleDate(dayNumber: number) }

  /// The day of a moment that `SOURCE_DATE_EPOCH` names in seconds (reproducible-builds.org), else this machine's day.
  static var number: Int {
    if let word = getenv("SOURCE_DATE_EPOCH"), let seconds = Int(String(cString: word)),
      seconds >= 0
    {
      return seconds / 86_400
    }
    var now = time(nil)
    var local = tm()
    guard localtime_r(&now, &local) != nil,
      let date = ArticleDate(
        year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    else { return now / 86_400 }
    return date.dayNumber
  }
}

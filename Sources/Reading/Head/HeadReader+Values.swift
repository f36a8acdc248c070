import FrontMatter
import Model
import Provenance

/// Days, addresses, tags of languages and the like.
///
/// A value that is written as nothing (`date:`) leaves the thing unsaid, without a word; one that is no such
/// thing is told.
extension HeadReader {
  /// Reads a day, perhaps with a time. An unknown zone costs the time, not the day.
  /// "next Tuesday" and `06/07/2014` are told as wrong, and the article has no day.
  ///
  /// A group of keys (`created:`, `updated:`) has the day in the first of them that says when the article came out, and that of its
  /// change in the first that says so.
  mutating func readDate(_ pair: YAMLNode.Pair) {
    if case .mapping(let inner) = pair.value.content {
      func first(_ key: String) -> YAMLNode.Pair? {
        ForeignKeys.names(of: key).lazy
          .compactMap { name in inner.first { $0.key.lowercased() == name } }.first
      }
      let (date, updated) = (first("date"), first("updated"))
      if date != nil || updated != nil {
        if let date { readDate(date) }
        if let updated { readUpdated(updated) }
        return
      }
    }
    if let date = day(pair) { head.date = date }
  }

  /// Reads the day on which the article was last changed.
  mutating func readUpdated(_ pair: YAMLNode.Pair) {
    if let date = day(pair) { head.metadata.updated = date }
  }

  /// The day that a value is; nil where none is written, and where what is written is none, which is told.
  private mutating func day(_ pair: YAMLNode.Pair) -> ArticleDate? {
    guard let word = word(pair) else { return nil }
    guard let read = DateReader.readTelling(word) else {
      report(
        pair.value.offset, "'\(pair.key)' is not a day; write it as 2014-06-23", "bad-date")
      return nil
    }
    if let zone = read.unknownZone {
      let place = SourceLocation(file: file, text: text, offset: pair.value.offset)
      diagnostics.append(
        .warning(
          place, "the time zone '\(zone)' is not known, only the day is read; write it as +02:00",
          id: "unknown-zone"))
    }
    return read.date
  }

  /// Reads the day from which the article is to be gone.
  mutating func readExpiry(_ pair: YAMLNode.Pair) {
    guard let word = word(pair) else { return }
    guard let date = DateReader.read(word) else {
      return report(
        pair.value.offset, "'\(pair.key)' is not a day; write it as 2014-06-23", "bad-date")
    }
    head.metadata.expiry = date
  }

  /// Reads the address of the article's original.
  mutating func readAddress(_ pair: YAMLNode.Pair) {
    guard let word = word(pair) else { return }
    guard Self.isWebAddress(word) else {
      return report(
        pair.value.offset,
        "'\(pair.key)' is not a web address; write it as https://example.org/article",
        "bad-url")
    }
    head.metadata.url = word
  }

  /// Whether a text is an address of http or https.
  /// With something behind the slashes, without white space and without anybody's name and password: it is printed as a link,
  /// where `javascript:` has no place.
  static func isWebAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    return (lower.hasPrefix("http://") || lower.hasPrefix("https://")) && lower.utf8.count > 8
      && !text.utf8.contains { $0 <= 0x20 } && SafeAddress.holds(Array(text.utf8))
  }

  /// Whether a text has the form of a BCP 47 tag.
  /// Letters, digits and hyphens, at most 35 bytes; whether there is such a language is not asked.
  static func isLanguageTag(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 35
      && text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
  }

  /// Reads a tag of a language, which is kept as written but for underscores and what stands behind a stop.
  /// "en_US.UTF-8" is "en-US"; "English (US)" is told as wrong.
  mutating func readLanguage(_ pair: YAMLNode.Pair) {
    guard var word = word(pair) else { return }
    // "en_US.UTF-8" is how systems write "en-US".
    word = String(word.prefix { $0 != "." }.map { $0 == "_" ? "-" : $0 })
    guard Self.isLanguageTag(word) else {
      return report(
        pair.value.offset, "'\(pair.key)' is not a language tag; write it as en or pt-BR",
        "bad-language")
    }
    head.metadata.language = word
  }

  /// Reads whether the article is not to be published yet; `draft:` with nothing behind it is no draft.
  mutating func readDraft(_ pair: YAMLNode.Pair) {
    switch word(pair)?.lowercased() {
    case "true", "yes", "on": head.metadata.isDraft = true
    case "false", "no", "off", nil: head.metadata.isDraft = false
    default:
      report(
        pair.value.offset, "'\(pair.key)' is neither true nor false; write one of them",
        "wrong-type")
    }
  }
}

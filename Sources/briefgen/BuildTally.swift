import Provenance
import Publishing
import Reading
import Rendering

/// What a build made of its files, in numbers: the last line that it prints.
struct BuildTally {
  /// Articles with a page.
  var briefs = 0
  /// Articles among them without a date.
  var undated = 0
  /// Articles in which figures and quotes were looked for; of others the last build's findings served.
  var analysed = 0
  /// Pages of the site's own.
  var pages = 0
  /// Files that were left out, by why.
  var leftOut = LeftOut()
  /// Files that gave no page because of an error, by the id of the first.
  var refused: [String: Int] = [:]
  /// Files that may hold no article, by the ending of their names.
  var others: [String: Int] = [:]
  /// Errors of content and templates.
  var errors = 0
  /// How many warnings there are, of a site that is only looked at; nil for one that is built.
  var warnings: Int?
  /// What was done in the output folder; nil when nothing was published.
  var report: PublishReport?
  /// Whether all articles were worked on because another version of briefgen had built the site.
  var followsUpgrade = false
  /// The tar that the site was written to, and how many files are in it.
  var archive: (name: String, count: Int)?
  /// Pages that stood there already.
  var unchanged = 0
  /// Whether a build that keeps going would publish what is right.
  var canKeepGoing = false
  /// As messages show it.
  let output: String

  /// Whether the errors are those of settings, so that nobody knows which folder was meant.
  private var isOfSettings = false

  init(output: String) { self.output = output }

  /// Of a build that did not begin.
  init(wrongSettings diagnostics: [Diagnostic]) {
    output = ""
    isOfSettings = true
    errors = diagnostics.count { $0.severity == .error }
  }

  /// Files that are right and not published.
  struct LeftOut {
    var drafts = 0
    var future = 0
    var expired = 0
  }

  /// Counts what of the content folder is refused before it is read, as its name or the link that it is tells enough.
  mutating func count(unread diagnostics: [Diagnostic], in content: String) {
    for told in diagnostics
    where told.severity == .error && told.location.file.hasPrefix(content + "/") {
      refused[told.id, default: 0] += 1
    }
  }

  /// Counts the results of all files.
  ///
  /// - Parameters:
  ///   - files: Of the results, in the same order.
  mutating func count(_ results: [ArticleResult], _ files: [ContentFile]) {
    for (index, result) in results.enumerated() {
      if result.isOtherKind { others[files[index].ending, default: 0] += 1 }
      let counts = result.articleCounts
      briefs += counts.all
      undated += counts.undated
      analysed += result.analysed
      if result.ownPage != nil { pages += 1 }
      switch result.entry?.standing.kind {
      case .draft: leftOut.drafts += 1
      case .future: leftOut.future += 1
      case .expired: leftOut.expired += 1
      case .published, nil: break
      }
      if let id = result.refusal { refused[id, default: 0] += 1 }
    }
    countOut(results)
  }

  /// Takes files that articles show or lead to out of those that hold none.
  private mutating func countOut(_ results: [ArticleResult]) {
    var used: Set<String> = []
    for result in results {
      for file in result.entry?.files ?? []
      where file.stamp != .none && file.folder == .content && !"/\(file.path)".contains("/.") {
        used.insert(file.path)
      }
    }
    for path in used {
      let ending = ContentFile(path: path).ending
      others[ending] = others[ending].flatMap { $0 > 1 ? $0 - 1 : nil }
    }
  }

  /// The line: "1,962 briefs (3 drafts, 2 future left out); 3 pages of its own; 336 files refused: 60 wrong-type, 32 no-article; 21 files of other kinds
  /// (.rst 21); published in public/: 10 files written, 0 unchanged, 0 removed".
  var line: String {
    if isOfSettings {
      return
        "nothing published: \(Self.counted(errors, "error")) in the settings; the site is as it was"
    }
    guard report != nil || warnings != nil || archive != nil else {
      let publishes =
        canKeepGoing && briefs > 0
        ? "; --keep-going publishes \(Self.counted(briefs, "article"))" : ""
      return
        "nothing published: \(Self.counted(errors, "error")); \(output)/ is as it was\(publishes)"
    }
    var parts = [Self.counted(briefs, "brief") + leftOutWords]
    if pages > 0 {
      parts.append(pages == 1 ? "1 page of its own" : "\(Self.grouped(pages)) pages of its own")
    }
    let refusals = refused.values.reduce(0, +)
    if refusals > 0 {
      parts.append(
        "\(Self.counted(refusals, "file")) refused: \(Self.list(refused) { "\($1) \($0)" })")
    }
    if !others.isEmpty {
      let count = others.values.reduce(0, +)
      parts.append(
        "\(Self.counted(count, "file")) of other kinds (\(Self.list(others) { "\($0.isEmpty ? "no ending" : $0) \($1)" }))"
      )
    }
    if let warnings {
      parts.append(
        "checked: \(Self.counted(errors, "error")), \(Self.counted(warnings, "warning")); nothing was written"
      )
    }
    if let archive {
      let name = archive.name == "-" ? "standard output" : archive.name
      parts.append("written to \(name): \(Self.counted(archive.count, "file"))")
    }
    guard let report else { return parts.joined(separator: "; ") }
    if followsUpgrade {
      parts.append("all made anew, as another version of briefgen built the site")
    }
    parts.append(
      "published in \(output)/: \(Self.counted(report.written, "file")) written, \(Self.grouped(unchanged)) unchanged, \(Self.grouped(report.removed)) removed"
    )
    return parts.joined(separator: "; ")
  }

  private var leftOutWords: String {
    let words = [
      leftOut.drafts > 0 ? Self.counted(leftOut.drafts, "draft") : nil,
      leftOut.future > 0 ? "\(Self.grouped(leftOut.future)) future" : nil,
      leftOut.expired > 0 ? "\(Self.grouped(leftOut.expired)) expired" : nil,
    ].compactMap { $0 }
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")) left out)"
  }

  /// The most frequent first, at most eight, and how many others there are.
  private static func list(
    _ counts: [String: Int], _ words: (String, String) -> String
  ) -> String {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let shown = sorted.prefix(8).map { words($0.key, grouped($0.value)) }
    let rest = sorted.dropFirst(8).reduce(0) { $0 + $1.value }
    return (shown + (rest > 0 ? [counted(rest, "other")] : [])).joined(separator: ", ")
  }

  /// "1 brief", "1,962 briefs".
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  /// A number in groups of three digits.
  private static func grouped(_ count: Int) -> String {
    let digits = String(count)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }

  /// The same as one JSON object, with `"severity":"summary"` where diagnostics have theirs.
  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.key("severity")
      json.string("summary")
      json.key("message")
      json.string(line)
      json.key("published")
      json.flag(report != nil)
      for (key, count) in [
        ("briefs" as StaticString, briefs), ("analysed", analysed), ("pages", pages),
        ("errors", errors),
      ] {
        json.key(key)
        json.number(count)
      }
      if let warnings {
        json.key("warnings")
        json.number(warnings)
      }
      json.key("leftOut")
      Self.write(
        ["drafts": leftOut.drafts, "future": leftOut.future, "expired": leftOut.expired], &json)
      json.key("refused")
      Self.write(refused, &json)
      json.key("otherKinds")
      Self.write(others, &json)
      guard let report else { return }
      json.key("files")
      Self.write(
        ["written": report.written, "unchanged": unchanged, "removed": report.removed], &json)
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Counts by name, in the order of names.
  private static func write(_ counts: [String: Int], _ json: inout JSONWriter) {
    json.object { json in
      for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
        json.key(text: name)
        json.number(count)
      }
    }
  }
}

import Gathering
import Model
import Provenance

/// A change between two versions as a brief lists it, in the articles' own words.
struct VersionItem {
  /// What stands in one of the versions.
  struct Side {
    /// In one line.
    let exact: String
    /// What a figure counts, where its own words do not say it.
    var counted: String?
    /// Whether words are left out behind these.
    var isCut = false
    /// Below the site's folder, or on the page itself from "#" on; nil where nothing leads there.
    var href: String?
  }

  let kind: VersionChange.Kind
  let old: Side?
  let new: Side?
  /// Whether the words stand in quotation marks, which are none of theirs.
  var isQuote = false

  /// Words by which a quote is known again.
  private static let quoteWords = 12
  /// Words of a sentence that are printed.
  private static let sentenceWords = 60

  /// The figures of both versions that are no longer the same.
  ///
  /// One that came or went is told with its sentence.
  static func figures(
    _ compared: VersionComparison, oldPage: String, _ numbers: ParagraphNumbers
  ) -> [VersionItem] {
    compared.figures.filter { $0.kind == .changed }.map { change in
      VersionItem(
        kind: change.kind,
        old: change.old.map { figure($0, on: oldPage, in: compared.old) { _ in nil } },
        new: change.new.map { span in
          figure(span, on: "", in: compared.new) { paragraph($0, in: compared.new, numbers) }
        })
    }
  }

  /// The quotes that came, went, have other words or another speaker, by their first words.
  static func quotes(_ compared: VersionComparison, _ numbers: ParagraphNumbers) -> [VersionItem] {
    items(compared.quotes, compared, numbers, quoteWords).map { item in
      VersionItem(kind: item.kind, old: item.old, new: item.new, isQuote: true)
    }
  }

  /// The sentences that came, went or have other words; not those that only are spelled otherwise.
  static func sentences(_ compared: VersionComparison, _ numbers: ParagraphNumbers)
    -> [VersionItem]
  {
    items(compared.sentences.filter { $0.kind != .respelled }, compared, numbers, sentenceWords)
  }

  private static func items(
    _ changes: [VersionChange], _ compared: VersionComparison, _ numbers: ParagraphNumbers,
    _ words: Int
  ) -> [VersionItem] {
    changes.map { change in
      VersionItem(
        kind: change.kind, old: change.old.map { cut(compared.old.article.text[$0], to: words) },
        new: change.new.map { span in
          var side = cut(compared.new.article.text[span], to: words)
          side.href = paragraph(span, in: compared.new, numbers)
          return side
        })
    }
  }

  /// A figure with the way to its line, or, where it has none, the way that `place` knows.
  private static func figure(
    _ span: TextSpan, on page: String, in brief: Brief, _ place: (TextSpan) -> String?
  ) -> Side {
    let report = SiteRenderer.report(of: span, in: brief)
    var side = Side(exact: BriefPage.line(brief.article.text[span]), counted: report?.counted)
    side.href =
      report.flatMap { $0.anchor.isEmpty ? nil : page + "#" + $0.anchor } ?? place(span)
    return side
  }

  private static func paragraph(
    _ span: TextSpan, in brief: Brief, _ numbers: ParagraphNumbers
  ) -> String? {
    numbers.number(of: span, in: brief.article).map { "#" + Anchor(.paragraph, $0).text }
  }

  /// The first words of an excerpt.
  private static func cut(_ excerpt: Excerpt, to count: Int) -> Side {
    let line = BriefPage.line(excerpt)
    let words = line.split(separator: " ", maxSplits: count)
    guard words.count > count, let last = words.dropLast().last else { return Side(exact: line) }
    return Side(exact: String(line[..<last.endIndex]), isCut: true)
  }
}

import Language
import Model
import Provenance

/// What changed between two versions of an article.
///
/// Sentences that moved, another cut into paragraphs, date lines and stamps ("Updated: 3 May, 10:15") are no change; nor is a
/// figure in another unit ("60 miles", "97 km") or said again elsewhere, nor a quote whose words stand in other marks.
public struct VersionChanges: Sendable {
  /// Where something stands in each version; nil where it was added or removed.
  public typealias Change = VersionChange

  /// Sentences that were added, removed or changed, in the order of the newer text; removed ones stand at the end.
  ///
  /// A correction's notice that one version alone has is among them.
  public let sentences: [Change]
  /// Figures, in the same order.
  public let figures: [Change]
  /// Words in quotation marks, in the same order.
  public let quotes: [Change]

  /// Compares two versions.
  public init(
    from old: (brief: Brief, document: Document), to new: (brief: Brief, document: Document)
  ) {
    let older = VersionText(old.document)
    let newer = VersionText(new.document)
    let alignment = SentenceAlignment(from: older, to: newer)
    let rest = (
      old: UnsearchedText(old.brief.article, old.document),
      new: UnsearchedText(new.brief.article, new.document)
    )
    /// Without what the other version has where nothing was searched.
    func inPrint(_ changes: [Change]) -> [Change] {
      changes.filter { change in
        switch (change.old, change.new) {
        case (let span?, nil): !Self.isPrinted(span, of: older, in: rest.new)
        case (nil, let span?): !Self.isPrinted(span, of: newer, in: rest.old)
        default: true
        }
      }
    }
    sentences = Self.inOrder(
      inPrint(alignment.changes) + Self.corrections(from: old.brief.article, to: new.brief.article))
    figures = Self.inOrder(
      inPrint(
        FigureMatching(
          from: VersionFigure.figures(of: old.brief, in: older),
          to: VersionFigure.figures(of: new.brief, in: newer), along: alignment
        ).changes))
    quotes = Self.inOrder(
      inPrint(
        QuoteMatching(
          from: QuotedSentence.sentences(of: old.brief, in: older),
          to: QuotedSentence.sentences(of: new.brief, in: newer), of: older, and: newer
        ).changes))
  }

  /// Whether nothing changed.
  public var isEmpty: Bool { sentences.isEmpty && figures.isEmpty && quotes.isEmpty }

  /// Whether the sentence that something stands in is printed in the other version, where that was not searched.
  private static func isPrinted(_ span: TextSpan, of text: VersionText, in rest: UnsearchedText)
    -> Bool
  {
    let sentence = text.sentences.first { $0.span.start <= span.start && span.start < $0.span.end }
    return sentence.map { rest.holds(text.document.text[$0.span]) } ?? false
  }

  /// What one version alone says to have been wrong: a notice, which has no sentences.
  private static func corrections(from old: Article, to new: Article) -> [Change] {
    let before = old.corrections.map { old.text[$0].exact }
    let after = new.corrections.map { new.text[$0].exact }
    return zip(old.corrections, before).filter { !after.contains($0.1) }.map {
      Change(removed: $0.0)
    }
      + zip(new.corrections, after).filter { !before.contains($0.1) }.map { Change(added: $0.0) }
  }

  private static func inOrder(_ changes: [Change]) -> [Change] {
    changes.sorted { a, b in
      (a.new?.start ?? .max, a.old?.start ?? .max) < (b.new?.start ?? .max, b.old?.start ?? .max)
    }
  }
}

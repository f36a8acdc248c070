import Briefing
import Model
import Provenance

/// Why each sentence of an article stands in its summary or does not, in lines for an editor.
///
/// ```
/// content/quay.txt:1:1: summary, best, score +2.4: About 60 metres of the old quay wall ...
///     nearness to the beginning +0.90, new words that come back +0.80, ..., others +0.10
/// ```
/// The score is how much better a sentence is than the article's mean one, and the sum of the shares behind it.
struct ExplanationText {
  /// The file, as it was named.
  private let path: String
  /// Of all sentences of the running text, in the article's order; `needs` names another by its place here.
  private let judgements: [SentenceJudgement]
  /// The file's text, in which lines and columns count.
  private let file: SourceText
  private let article: Article
  /// Shares that are printed by name, the largest first, whether they speak for the sentence or against it.
  private static let most = 8

  /// The explanation of one article.
  init(_ path: String, _ judgements: [SentenceJudgement], file: SourceText, _ article: Article) {
    self.path = path
    self.judgements = judgements
    self.file = file
    self.article = article
  }

  /// The lines, two a sentence, or one that says that there are none.
  var bytes: [UInt8] {
    var text = judgements.isEmpty ? "\(path): no sentences to choose from\n" : ""
    for (index, judgement) in judgements.enumerated() {
      let place = file.lineAndColumn(
        at: article.offsetMap.fileOffset(of: judgement.excerpt.span.start))
      text += "\(path):\(place.line):\(place.column): \(state(of: index)), "
      text += "score \(signed(judgement.score)): \(beginning(of: judgement.excerpt))\n"
      text += "    \(shares(of: judgement))\n"
    }
    return Array(text.utf8)
  }

  /// Why a sentence stands in the summary or does not.
  ///
  /// A sentence that leans ("But she wants more") is left out where the one it leans on is; that one is named by its
  /// first words, unless it stands just before.
  private func state(of index: Int) -> String {
    switch judgements[index].reason {
    case .isChosen:
      judgements[index].rank == 1 ? "summary, best" : "summary, \(judgements[index].rank ?? 0)"
    case .isBanned: "banned by the article's head"
    case .isUnfit: "too short, or no whole sentence of the article's own"
    case .needs(let other) where other == index - 1:
      "leans on the sentence before, which is left out"
    case .needs(let other):
      "leans on '\(beginning(of: judgements[other].excerpt))', which is left out"
    case .isShortArticle: "the article is too short for a summary"
    case .isMoreThanHalf: "left out, the summary would be more than half of the article"
    case .hasNoRoom: "left out, the summary would have too many words"
    case .repeats: "left out, most of its words are said in the summary"
    case .yieldsToKeyFigure: "left out for a sentence with a key figure and its source"
    case .isNoneOfTheBest: "left out"
    }
  }

  /// The first eight words, on one line, and whether there are more.
  private func beginning(of excerpt: Excerpt) -> String {
    let words = excerpt.exact.split(whereSeparator: \.isWhitespace)
    return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " ..." : "")
  }

  /// What the score is made of; shares of one size in the order of the features, so that the line is always the same.
  private func shares(of judgement: SentenceJudgement) -> String {
    let sorted = judgement.shares.enumerated().sorted {
      (abs($1.element.share), $0.offset) < (abs($0.element.share), $1.offset)
    }.map(\.element)
    let named = sorted.prefix(Self.most).map { "\($0.feature) \(signed($0.share))" }
    let rest = sorted.dropFirst(Self.most).reduce(0) { $0 + $1.share }
    return named.joined(separator: ", ") + ", others \(signed(rest))"
  }

  /// With a sign and two digits behind the point: "+0.90". What rounds to nothing is "+0.00". No formatter is used, as
  /// its output would go by the locale.
  private func signed(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let digits = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
    return "\(value < 0 && hundredths > 0 ? "-" : "+")\(hundredths / 100).\(digits)"
  }
}

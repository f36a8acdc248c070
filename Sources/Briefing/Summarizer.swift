import Language
import Model
import Provenance

/// Chooses the sentences of the summary.
///
/// Each sentence gets a score from its place, length, words, names and figures; then sentences are taken greedily, each against
/// its likeness to those taken. Only whole sentences that can be read alone are candidates, so that a summary never leans on
/// what it leaves out.
struct Summarizer {
  private let document: Document
  private let article: Article
  private let figures: [Figure]
  private let quotes: [Quote]
  /// Indices of the sentences of running text.
  private let body: [Int]
  private let content: [Set<WordKey>]
  private let frequency: [WordKey: Int]

  init(_ document: Document, article: Article, quotes: [Quote], figures: [Figure]) {
    self.document = document
    self.article = article
    self.quotes = quotes
    self.figures = figures
    body = document.sentences.indices.filter { index in
      let paragraph = document.paragraphs[document.sentences[index].paragraph]
      return !paragraph.isTitle && !paragraph.isHeading
    }
    content = body.map { Self.content(of: document.sentences[$0], document) }
    var frequency: [WordKey: Int] = [:]
    for words in content { for word in words { frequency[word, default: 0] += 1 } }
    self.frequency = frequency
  }

  private static func content(of sentence: Sentence, _ document: Document) -> Set<WordKey> {
    Set(
      sentence.tokens.lazy.map { document.tokens[$0] }
        .filter { $0.isWord && $0.end - $0.start > 2 && !$0.isAny(of: [.functionWord, .speechVerb, .weekday, .adverb]) }
        .map(\.key))
  }

  /// At most `count` sentences in article order, ranked; none when they would be most of the article.
  func summary(of count: Int) -> [SummarySentence] {
    let features = body.indices.map(features)
    var scores = features.map(score)
    var chosen: [Int] = []
    let most = min(count, body.count > count + 1 ? count : max(0, body.count - 2))
    while chosen.count < most {
      guard let best = scores.indices.filter({ !chosen.contains($0) && scores[$0] > -.infinity }).max(by: { (scores[$0], $1) < (scores[$1], $0) })
      else { break }
      chosen.append(best)
      for index in scores.indices where !chosen.contains(index) { scores[index] -= 3 * likeness(index, best) }
    }
    let rank = Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($0.element, $0.offset + 1) })
    return chosen.sorted().map { index in
      SummarySentence(excerpt: document.text[document.sentences[body[index]].span], rank: rank[index] ?? 0)
    }
  }

  private func likeness(_ a: Int, _ b: Int) -> Double {
    let shared = content[a].intersection(content[b]).count
    let smaller = min(content[a].count, content[b].count)
    return smaller == 0 ? 0 : Double(shared) / Double(smaller)
  }

  // MARK: Features

  private func features(_ index: Int) -> SentenceFeatures {
    let sentence = document.sentences[body[index]]
    let tokens = sentence.tokens.map { document.tokens[$0] }
    let words = tokens.count { $0.isWord || $0.kind == .number }
    let quoted = tokens.count { $0.isWord && $0.flags.contains(.quoted) }
    let title = titleWords
    let lead = content.prefix(3).reduce(into: Set<WordKey>()) { $0.formUnion($1) }
    let own = content[index]
    return SentenceFeatures(
      position: index, words: words,
      frequency: own.isEmpty ? 0 : own.reduce(0) { $0 + Double(frequency[$1] ?? 0) } / Double(own.count),
      titleOverlap: title.isEmpty ? 0 : Double(own.intersection(title).count) / Double(title.count),
      leadOverlap: own.isEmpty ? 0 : Double(own.intersection(lead).count) / Double(own.count),
      names: document.mentions.count { sentence.tokens.contains($0.tokens.lowerBound) },
      figures: figures.count { sentence.span.contains($0.excerpt.span) },
      quoted: words == 0 ? 0 : Double(quoted) / Double(words),
      opensQuoted: tokens.first?.kind == .quotationMark,
      isFirstPerson: tokens.contains { $0.isAny(of: .firstPerson) && !$0.flags.contains(.quoted) && $0.key != "us" },
      opensParagraph: document.paragraphs[sentence.paragraph].tokens.lowerBound == sentence.tokens.lowerBound,
      leans: isUnfit(sentence, tokens) || LeaningRule(document: document).leans(sentence))
  }

  private var titleWords: Set<WordKey> {
    let title = document.sentences.filter(\.isTitle)
    return title.reduce(into: Set<WordKey>()) { $0.formUnion(Self.content(of: $1, document)) }
  }

  /// No whole sentence: without a stop, cut off by an unclosed mark, a colon that leads on, or wholly somebody's words.
  private func isUnfit(_ sentence: Sentence, _ tokens: [Token]) -> Bool {
    guard let last = tokens.last, tokens.contains(where: { $0.isWord }) else { return true }
    if ![.stop, .quotationMark, .closeBracket].contains(last.kind) && !last.flags.contains(.dotted) { return true }
    if tokens.contains(where: { $0.isAny(of: .hedge) && !$0.flags.contains(.quoted) && $0.isCapitalised }) { return true }
    let unquoted = tokens.count { $0.isWord && !$0.flags.contains(.quoted) }
    if unquoted < 3 { return true }
    return document.quotations.contains { quotation in
      quotation.outer.overlaps(sentence.span) && !sentence.span.contains(quotation.outer)
    }
  }

  /// The weights are set by hand after the signs in the design notes, and checked on development data.
  private func score(_ f: SentenceFeatures) -> Double {
    guard !f.leans, f.words >= 6 else { return -.infinity }
    var score = 2.2 / (1 + 0.35 * Double(f.position))
    score += 0.30 * min(f.frequency, 6)
    score += 1.2 * f.titleOverlap + 0.8 * f.leadOverlap
    score += 0.10 * Double(min(f.names, 5)) + 0.20 * Double(min(f.figures, 3))
    if f.words > 40 { score -= 0.04 * Double(f.words - 40) }
    if f.words < 10 { score -= 0.5 }
    if f.opensQuoted { score -= 1.2 }
    if f.isFirstPerson { score -= 0.6 }
    score -= 0.8 * f.quoted
    if f.opensParagraph { score += 0.15 }
    return score
  }
}

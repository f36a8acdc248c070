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
  /// The content words of each, and of headline and first three sentences, over one vocabulary.
  private let content: [WordSet]
  private let titleWords: WordSet
  private let leadWords: WordSet
  /// In how many sentences each word of the vocabulary stands.
  private let frequency: [Int]
  /// Whether a sentence holds a key figure that somebody is named for.
  private let claims: [Bool]
  /// What the first such sentence is worth: a brief without any of its key figures leaves out what a reader looks for.
  private static let coverage = 0.8

  init(
    _ document: Document, article: Article, quotes: [Quote], figures: [Figure], keyFigures: [Int]
  ) {
    self.document = document
    self.article = article
    self.quotes = quotes
    self.figures = figures
    body = document.sentences.indices.filter { index in
      let paragraph = document.paragraphs[document.sentences[index].paragraph]
      return !paragraph.isTitle && !paragraph.isHeading
    }
    // The headline counts whether it stands in the text or in the article's head alone.
    let isTitled = document.paragraphs.contains(where: \.isTitle)
    let headline =
      isTitled || article.title.isEmpty ? nil : Document(SourceText(article.title))
    var vocabulary = Vocabulary(
      tokens: document.tokens.count + (headline?.tokens.count ?? 0))
    claims = body.map { index in
      keyFigures.contains {
        figures[$0].attribution != nil
          && document.sentences[index].span.contains(figures[$0].excerpt.span)
      }
    }
    content = body.map { vocabulary.words(of: document.sentences[$0].tokens, in: document) }
    var title = WordSet()
    for sentence in document.sentences where sentence.isTitle {
      title.formUnion(vocabulary.words(of: sentence.tokens, in: document))
    }
    if let headline {
      title.formUnion(vocabulary.words(of: headline.tokens.indices, in: headline))
    }
    titleWords = title
    var lead = WordSet()
    for words in content.prefix(3) { lead.formUnion(words) }
    leadWords = lead
    var frequency = [Int](repeating: 0, count: vocabulary.count)
    for words in content { words.forEach { frequency[$0] += 1 } }
    self.frequency = frequency
  }

  /// At most `count` sentences in article order, ranked; none when they would be most of the article.
  func summary(of count: Int) -> [SummarySentence] {
    let features = body.indices.map(features)
    var scores = features.map(score)
    var chosen: [Int] = []
    var isCovered = !claims.contains(true) || count < 3
    func worth(_ index: Int) -> Double {
      scores[index] + (claims[index] && !isCovered ? Self.coverage : 0)
    }
    let most = min(count, body.count > count + 1 ? count : max(0, body.count - 2))
    while chosen.count < most {
      guard
        let best = scores.indices.filter({ !chosen.contains($0) && scores[$0] > -.infinity }).max(
          by: { (worth($0), $1) < (worth($1), $0) })
      else { break }
      chosen.append(best)
      if claims[best] { isCovered = true }
      for index in scores.indices where !chosen.contains(index) {
        scores[index] -= 0.3 * likeness(index, best)
      }
    }
    let rank = Dictionary(
      uniqueKeysWithValues: chosen.enumerated().map { ($0.element, $0.offset + 1) })
    return chosen.sorted().map { index in
      SummarySentence(
        excerpt: document.text[document.sentences[body[index]].span], rank: rank[index] ?? 0)
    }
  }

  private func likeness(_ a: Int, _ b: Int) -> Double {
    let smaller = min(content[a].count, content[b].count)
    return smaller == 0 ? 0 : Double(content[a].shared(with: content[b])) / Double(smaller)
  }

  // MARK: Features

  private func features(_ index: Int) -> SentenceFeatures {
    let sentence = document.sentences[body[index]]
    var words = 0
    var quoted = 0
    var isFirstPerson = false
    for token in document.tokens[sentence.tokens] where token.isWord || token.kind == .number {
      words += 1
      if token.flags.contains(.quoted) {
        quoted += 1
      } else if token.isAny(of: .firstPerson), token.key != "us" {
        isFirstPerson = true
      }
    }
    let own = content[index]
    var frequencies = 0
    own.forEach { frequencies += frequency[$0] }
    return SentenceFeatures(
      position: index, words: words,
      frequency: own.count == 0 ? 0 : Double(frequencies) / Double(own.count),
      titleOverlap: titleWords.count == 0
        ? 0 : Double(own.shared(with: titleWords)) / Double(titleWords.count),
      leadOverlap: own.count == 0 ? 0 : Double(own.shared(with: leadWords)) / Double(own.count),
      names: document.mentions(in: sentence.tokens).count,
      figures: figures(in: sentence),
      quoted: words == 0 ? 0 : Double(quoted) / Double(words),
      opensQuoted: document.tokens[sentence.tokens.lowerBound].kind == .quotationMark,
      isFirstPerson: isFirstPerson,
      opensParagraph: document.paragraphs[sentence.paragraph].tokens.lowerBound
        == sentence.tokens.lowerBound,
      // The story's first sentence has none before it to lean on: "He may be out for weeks, but Per Holm will sail."
      leans: isUnfit(sentence) || index > 0 && LeaningRule(document: document).leans(sentence))
  }

  private func figures(in sentence: Sentence) -> Int {
    let first = figures.partitioningIndex { $0.excerpt.span.start >= sentence.span.start }
    return figures.partitioningIndex { $0.excerpt.span.start >= sentence.span.end } - first
  }

  /// No whole sentence: without a stop, cut off by an unclosed mark, a colon that leads on, or wholly somebody's words.
  private func isUnfit(_ sentence: Sentence) -> Bool {
    let tokens = document.tokens[sentence.tokens]
    guard let last = tokens.last, tokens.contains(where: { $0.isWord }) else { return true }
    if ![.stop, .quotationMark, .closeBracket].contains(last.kind) && !last.flags.contains(.dotted)
    {
      return true
    }
    if tokens.contains(where: {
      $0.isAny(of: .hedge) && !$0.flags.contains(.quoted) && $0.isCapitalised
    }) {
      return true
    }
    let unquoted = tokens.count { $0.isWord && !$0.flags.contains(.quoted) }
    if unquoted < 3 { return true }
    // A quotation that runs into the sentence or out of it: what is cut off stays behind.
    return [sentence.tokens.lowerBound, sentence.tokens.upperBound - 1].contains { index in
      document.quotation(of: index).map { !sentence.span.contains($0.outer) } ?? false
    }
  }

  /// The weights began by the signs of what news summaries are learned to be, and were set one by one by the mean of ROUGE-1, 2 and
  /// Lsum over 694 articles of the CNN validation split; 303 others check them (`make eval`).
  private func score(_ f: SentenceFeatures) -> Double {
    guard !f.leans, f.words >= 6 else { return -.infinity }
    var score = 1.2 / (1 + 0.15 * Double(f.position))
    score += 0.6 * min(f.frequency, 6)
    score += 1.2 * f.titleOverlap + 0.8 * f.leadOverlap
    score += 0.10 * Double(min(f.names, 5)) + 0.05 * Double(min(f.figures, 3))
    if f.words > 30 { score -= 0.04 * Double(f.words - 30) }
    if f.words < 10 { score -= 0.5 }
    if f.opensQuoted { score -= 1.2 }
    if f.isFirstPerson { score -= 0.6 }
    score -= 0.3 * f.quoted
    if f.opensParagraph { score += 0.15 }
    return score
  }
}

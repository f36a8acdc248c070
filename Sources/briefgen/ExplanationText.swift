import Briefing
import Glibc
import Model
import Provenance

/// Why a brief is what it is, in lines for an editor at a terminal.
///
/// ```
/// SUMMARY: 2 of 14 sentences
///    3:1   About 60 metres of the old quay wall slid into the harbour on Tuesday.
///          The best: leads the article; has the first key figure.
/// ```
/// Each part has a heading; each thing its place, its words, and below them why. For a line asked for it says what each cause
/// counts, too.
struct ExplanationText {
  private let explanation: Explanation
  private let places: ExplainedPlaces
  private let series: [ExplainedSeries]
  private var page: ExplanationPage
  /// How probable somebody is at least who is named beside the one chosen.
  private static let leastShare = 0.005

  init(_ explanation: Explanation, _ places: ExplainedPlaces, _ series: [ExplainedSeries]) {
    self.explanation = explanation
    self.series = series
    self.places = places
    page = ExplanationPage(isDeep: places.line != nil)
  }

  /// All of it.
  var bytes: [UInt8] {
    var text = self
    text.write()
    return Array(text.page.text.utf8)
  }

  private mutating func write() {
    page.heading(
      places.line.map { "\(places.path):\($0)" } ?? "\(places.path): \(places.article.title)")
    if let language = explanation.language {
      return page.plain(
        "The article is in \(language), for which briefgen has no rules: it has no summary, no key quotes and no speakers, "
          + "and of figures those that have a sign.")
    }
    if let standing = places.standing { page.plain("This line is \(standing).") }
    writeSentences()
    writeFigures()
    writeSeries()
    writeQuotes()
    writeRefused()
    if page.isEmpty, places.standing == nil { page.plain("Nothing was found on this line.") }
  }

  // MARK: Summary

  private mutating func writeSentences() {
    let all = explanation.sentences
    let chosen = all.indices.filter { all[$0].rank != nil }
    let shown =
      places.line == nil ? chosen : all.indices.filter { places.isAsked(all[$0].excerpt.span) }
    guard places.line == nil || !shown.isEmpty else { return }
    if places.line == nil {
      page.section("summary", "\(chosen.count) of \(all.count) sentences")
    } else {
      page.section("sentences", nil)
    }
    for index in shown {
      let sentence = all[index]
      page.item(places.place(sentence.excerpt.span), sentence.excerpt.exact)
      page.why(SentenceWords.state(of: index, in: all))
      page.causes(sentence.causes)
      for person in sentence.people {
        page.why("'\(person.mention)' is \(person.name): the page says so beside it")
      }
    }
    if places.line == nil, all.count > chosen.count {
      page.plain(
        "\(all.count - chosen.count) sentences are left out; name a line to see why one is: "
          + "briefgen explain \(places.path):LINE")
    }
  }

  // MARK: Figures

  private mutating func writeFigures() {
    let shown = explanation.figures.filter { places.isAsked($0.figure.span) }
    let key = shown.filter { $0.judgement.rank != nil }
      .sorted { ($0.judgement.rank ?? 0) < ($1.judgement.rank ?? 0) }
    if places.line != nil {
      if !shown.isEmpty { page.section("figures", nil) }
      return shown.forEach { write($0) }
    }
    page.section("key figures", "\(key.count) of \(explanation.figures.count) figures")
    for figure in key { write(figure) }
    let others = shown.filter { $0.judgement.rank == nil }
    if !others.isEmpty { page.section("other figures", nil) }
    for figure in others {
      page.short(
        places.place(figure.figure.span), figure.figure.excerpt.exact,
        FigureWords.state(of: figure, in: explanation.figures))
    }
  }

  private mutating func write(_ figure: ExplainedFigure) {
    page.item(places.place(figure.figure.span), figure.figure.excerpt.exact)
    page.why(FigureWords.reading(figure))
    page.why(FigureWords.state(of: figure, in: explanation.figures))
    page.causes(ExplanationPage.weighty(figure.judgement.order))
    if page.isDeep {
      page.causes(ExplanationPage.weighty(figure.judgement.worth), as: "Worth its line")
    }
    page.why(FigureWords.source(figure))
  }

  // MARK: Series

  /// The series that the built site has of figures asked for.
  private mutating func writeSeries() {
    let shown = series.compactMap { series in
      explanation.figures.first { series.isOf($0.figure) && places.isAsked($0.figure.span) }
        .map { (series, $0.figure) }
    }
    guard let story = shown.first?.0.story else { return }
    page.section("series", "\(shown.count) on \(story), as the site was built")
    for (series, figure) in shown {
      page.item(places.place(figure.span), figure.excerpt.exact)
      page.why(SeriesWords.reason(series.own))
      for other in series.others { page.why(SeriesWords.report(other, beside: series.own)) }
    }
  }

  // MARK: Quotes

  private mutating func writeQuotes() {
    let shown = explanation.quotes.filter { places.isAsked($0.quote.span) }
    if places.line != nil {
      if !shown.isEmpty { page.section("quotes", nil) }
      return shown.forEach { write($0) }
    }
    let key = shown.filter { $0.judgement.reason == .isKey }
    page.section("key quotes", "\(key.count) of \(explanation.quotes.count) quotes")
    for quote in key { write(quote) }
    let others = shown.filter { $0.judgement.reason != .isKey && $0.quote.speaker != nil }
    if !others.isEmpty { page.section("other quotes", nil) }
    for quote in others {
      page.short(
        places.place(quote.quote.span), quote.quote.excerpt.exact,
        QuoteWords.speaker(quote) + "; "
          + QuoteWords.state(of: quote, in: explanation.quotes, places))
    }
  }

  private mutating func write(_ quote: ExplainedQuote) {
    page.item(places.place(quote.quote.span), quote.quote.excerpt.exact)
    page.why(QuoteWords.speaker(quote) + ": " + QuoteWords.grounds(quote.speaker))
    page.causes(quote.speaker.causes, as: "For this")
    for line in QuoteWords.meaning(quote) { page.why(line) }
    if page.isDeep, let meaning = quote.speaker.meaning {
      page.causes(meaning.causes, as: "For that")
    }
    writeOthers(quote.speaker)
    page.why(QuoteWords.state(of: quote, in: explanation.quotes, places))
    if quote.judgement.reason == .isKey || page.isDeep { page.causes(quote.judgement.causes) }
  }

  private mutating func writeOthers(_ speaker: SpeakerGrounds) {
    let most = page.isDeep ? 6 : 2
    for other in speaker.others.prefix(most) where other.share >= Self.leastShare {
      page.why(QuoteWords.other(other, isDeep: page.isDeep))
      if page.isDeep { page.causes(Array(other.lacks.prefix(3)), as: "Less likely") }
    }
  }

  // MARK: What is not sure

  private mutating func writeRefused() {
    let numbers = explanation.numbers.filter { places.isAsked($0.excerpt.span) }
    if !numbers.isEmpty { page.section("numbers that are no figures", nil) }
    write(numbers)
    let unsure = places.line == nil ? explanation.quotes.filter { $0.quote.speaker == nil } : []
    if !unsure.isEmpty { page.section("quotes without a speaker", nil) }
    for quote in unsure {
      page.item(places.place(quote.quote.span), quote.quote.excerpt.exact)
      page.why(QuoteWords.grounds(quote.speaker))
      writeOthers(quote.speaker)
    }
    let terms = explanation.terms.filter { places.isAsked($0.excerpt.span) }
    if !terms.isEmpty { page.section("words in marks that are nobody's", nil) }
    for term in terms {
      page.short(
        places.place(term.excerpt.span), term.excerpt.exact, QuoteWords.grounds(term.speaker))
      if page.isDeep { writeOthers(term.speaker) }
    }
  }

  /// Of one line each number, else those of one reason together.
  private mutating func write(_ numbers: [RefusedNumber]) {
    func reason(_ number: RefusedNumber) -> String {
      number.reason + (number.rule.map { " (rule \($0))" } ?? "")
    }
    guard places.line == nil else {
      return numbers.forEach {
        page.short(places.place($0.excerpt.span), $0.excerpt.exact, reason($0))
      }
    }
    var reasons: [String] = []
    for number in numbers where !reasons.contains(reason(number)) { reasons.append(reason(number)) }
    for each in reasons {
      let those = numbers.filter { reason($0) == each }.map {
        let place = places.place($0.excerpt.span)
        return "\($0.excerpt.exact) (\(place.line):\(place.column))"
      }
      page.why(each + ": " + those.joined(separator: ", "))
    }
  }
}

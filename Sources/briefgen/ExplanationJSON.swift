import Briefing
import Model
import Provenance
import Rendering

/// Why a brief is what it is, as one JSON object: the same as `ExplanationText`, with the numbers that each cause counts.
struct ExplanationJSON {
  private let explanation: Explanation
  private let places: ExplainedPlaces
  private let series: [ExplainedSeries]

  init(_ explanation: Explanation, _ places: ExplainedPlaces, _ series: [ExplainedSeries]) {
    self.explanation = explanation
    self.series = series
    self.places = places
  }

  /// The object, with a line feed behind it.
  var line: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("file")
      json.string(places.path)
      json.key("title")
      json.string(places.article.title)
      if let line = places.line {
        json.key("line")
        json.number(line)
        json.key("standing")
        json.string(places.standing)
      }
      if let language = explanation.language {
        json.key("language")
        json.string(language)
      }
      writeSentences(&json)
      writeFigures(&json)
      writeNumbers(&json)
      writeQuotes(&json)
      writeTerms(&json)
    }
    return json.bytes + [0x0A]
  }

  private func writeSentences(_ json: inout JSONWriter) {
    let all = explanation.sentences
    list("sentences", all.indices.filter { places.isAsked(all[$0].excerpt.span) }, &json) {
      index, json in
      let sentence = all[index]
      place(sentence.excerpt, &json)
      json.key("rank")
      json.number(sentence.rank.map(Double.init))
      json.key("why")
      json.string(SentenceWords.state(of: index, in: all))
      json.key("rule")
      json.string(sentence.leaning?.rule)
      json.key("score")
      json.number(rounded(sentence.score))
      causes("causes", sentence.causes, &json)
      list("people", sentence.people, &json) { person, json in
        json.key("words")
        json.string(person.mention)
        json.key("name")
        json.string(person.name)
      }
    }
  }

  private func writeFigures(_ json: inout JSONWriter) {
    let shown = explanation.figures.filter { places.isAsked($0.figure.span) }
    list("figures", shown, &json) { figure, json in
      place(figure.figure.excerpt, &json)
      json.key("rank")
      json.number(figure.judgement.rank.map(Double.init))
      json.key("why")
      json.string(FigureWords.state(of: figure, in: explanation.figures))
      json.key("inHeadline")
      json.flag(figure.judgement.isOfHeadline)
      json.key("rules")
      json.array { json in for rule in figure.rules { json.string(rule) } }
      json.key("source")
      json.string(figure.figure.attribution.map(QuoteWords.name))
      json.key("sourceWhy")
      json.string(figure.sourcing)
      json.key("cue")
      json.string(figure.cue)
      causes("telling", figure.judgement.order, &json)
      causes("worth", figure.judgement.worth, &json)
      list("series", series.filter { $0.isOf(figure.figure) }, &json) { series, json in
        json.key("page")
        json.string(series.story)
        write(series.own, &json)
        list("others", series.others, &json) { report, json in
          json.key("page")
          json.string(report.page)
          json.key("date")
          json.string(report.date)
          json.key("words")
          json.string(report.exact)
          write(report, &json)
        }
      }
    }
  }

  private func write(_ report: ExplainedSeries.Report, _ json: inout JSONWriter) {
    json.key("reason")
    json.string(report.reason)
    json.key("isPossible")
    json.flag(report.isPossible)
  }

  private func writeNumbers(_ json: inout JSONWriter) {
    let shown = explanation.numbers.filter { places.isAsked($0.excerpt.span) }
    list("numbers", shown, &json) { number, json in
      place(number.excerpt, &json)
      json.key("why")
      json.string(number.reason)
      json.key("rule")
      json.string(number.rule)
    }
  }

  private func writeQuotes(_ json: inout JSONWriter) {
    let shown = explanation.quotes.filter { places.isAsked($0.quote.span) }
    list("quotes", shown, &json) { quote, json in
      place(quote.quote.excerpt, &json)
      json.key("isKey")
      json.flag(quote.judgement.reason == .isKey)
      json.key("why")
      json.string(QuoteWords.state(of: quote, in: explanation.quotes, places))
      causes("causes", quote.judgement.causes, &json)
      json.key("speaker")
      json.string(quote.quote.speaker.map(QuoteWords.name))
      grounds(quote.speaker, &json)
    }
  }

  private func writeTerms(_ json: inout JSONWriter) {
    let shown = explanation.terms.filter { places.isAsked($0.excerpt.span) }
    list("terms", shown, &json) { term, json in
      place(term.excerpt, &json)
      grounds(term.speaker, &json)
    }
  }

  private func grounds(_ speaker: SpeakerGrounds, _ json: inout JSONWriter) {
    json.key("speakerWhy")
    json.string(speaker.words)
    json.key("speakerRule")
    json.string(speaker.rule)
    causes("speakerCauses", speaker.causes, &json)
    list("others", speaker.others, &json) { other, json in
      json.key("words")
      json.string(other.mention)
      json.key("name")
      json.string(other.name)
      json.key("isNobody")
      json.flag(other.isNobody)
      json.key("share")
      json.number(rounded(other.share))
      causes("lacks", other.lacks, &json)
    }
    guard let meaning = speaker.meaning else { return }
    json.key("meaning")
    json.object { json in
      json.key("why")
      json.string(meaning.words)
      json.key("rule")
      json.string(meaning.rule)
      causes("causes", meaning.causes, &json)
      list("others", meaning.others, &json) { other, json in
        json.key("name")
        json.string(other.name)
        causes("lacks", other.lacks, &json)
      }
    }
  }

  // MARK: Parts

  /// Where words stand, and the words.
  private func place(_ excerpt: Excerpt, _ json: inout JSONWriter) {
    let place = places.place(excerpt.span)
    json.key("line")
    json.number(place.line)
    json.key("column")
    json.number(place.column)
    json.key("words")
    json.string(excerpt)
  }

  private func causes(_ name: StaticString, _ causes: [Cause], _ json: inout JSONWriter) {
    list(name, causes, &json) { cause, json in
      json.key("words")
      json.string(cause.words)
      json.key("weight")
      json.number(rounded(cause.weight))
    }
  }

  private func list<Element>(
    _ name: StaticString, _ elements: [Element], _ json: inout JSONWriter,
    _ body: (Element, inout JSONWriter) -> Void
  ) {
    json.key(name)
    json.array { json in
      for element in elements { json.object { body(element, &$0) } }
    }
  }

  /// Three places behind the point tell more than a weight means.
  private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}

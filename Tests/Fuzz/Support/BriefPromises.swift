import Briefing
import FrontMatter
import Model
import Provenance
import Rendering

/// What is promised of every brief: all that it prints was in the article, where it says.
enum BriefPromises {
  /// Makes the brief of an article, and looks whether it is sound.
  static func brief(_ article: Article, file: SourceText) -> Brief {
    let made = Briefer().brief(article, file: file)
    for diagnostic in made.diagnostics { ReadingPromises.check(diagnostic) }
    let brief = made.value
    let text = brief.article.text
    check(brief, text)
    var record: [UInt8] = []
    BriefRecord(brief, file: file).write(id: "0", into: &record)
    guard let value = JSON.parse(record[...], allowsLastComma: false) else {
      demand(false, "a record is JSON")
      return brief
    }
    check(value, Array(text.string(text.span).unicodeScalars))
    return brief
  }

  private static func check(_ brief: Brief, _ text: SourceText) {
    let people = brief.summary.flatMap(\.people)
    let speakers = brief.quotes.compactMap(\.speaker) + brief.figures.compactMap(\.attribution)
    for excerpt in brief.summary.map(\.excerpt) + people.flatMap({ [$0.mention, $0.fullName] })
      + brief.quotes.flatMap({ [$0.excerpt, $0.sentence] + $0.parts })
      + brief.figures.flatMap({ [$0.excerpt, $0.sentence] })
      + speakers.flatMap({ [$0.mention, $0.fullName, $0.role].compactMap { $0 } })
      + brief.quotes.flatMap({ [$0.cue, $0.addressee].compactMap { $0 } })
      + brief.figures.flatMap({ [$0.counted, $0.fate, $0.subject, $0.hedge].compactMap { $0 } })
    {
      demand(excerpt.text === text, "a finding stands in the article's text")
      ReadingPromises.check(excerpt.span, text)
      demand(!excerpt.span.isEmpty, "a finding has words")
    }
    for figure in brief.figures {
      demand(figure.value.isFinite, "a figure is a number")
      demand(figure.upperValue?.isFinite ?? true, "a range has two numbers")
    }
    let spans = brief.summary.map(\.excerpt.span)
    demand(
      zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start }, "a summary has an order")
    demand(Set(brief.keyFigures).isSubset(of: brief.figures.indices), "key figures are figures")
    demand(Set(brief.keyQuotes).isSubset(of: brief.quotes.indices), "key quotes are quotes")
    demand(Set(brief.keyFigures).count == brief.keyFigures.count, "no figure is key twice")
  }

  /// Whether the words of each span in a record stand in the text where it says.
  private static func check(_ value: JSONValue, _ text: [Unicode.Scalar]) {
    switch value {
    case .array(let values): for value in values { check(value, text) }
    case .object(let members):
      if let exact = value["exact"]?.string, let start = number(value["start"]),
        let end = number(value["end"])
      {
        demand(0 <= start && start <= end && end <= text.count, "a span lies in its text")
        demand(exact.unicodeScalars.elementsEqual(text[start..<end]), "words are verbatim")
      }
      for member in members { check(member.value, text) }
    case .null, .bool, .number, .string: break
    }
  }

  private static func number(_ value: JSONValue?) -> Int? {
    if case .number(let digits)? = value { Int(digits) } else { nil }
  }
}

import Gathering
import Model
import Provenance
import Templates

/// The lines of the brief: sentences of the summary, rows of figures, quotes.
///
/// Each function puts one item of a list, its names in the order of `BriefPage.shape`.
extension BriefPage {
  /// Puts what was wrong in the article, as its editor says it and then as the article does, which has the place too.
  func putCorrections(into values: inout TemplateValues) {
    let own = brief.article.corrections
    let given = brief.article.metadata.corrections
    values.put("hasCorrections", !own.isEmpty || !given.isEmpty)
    values.put("corrections", each: 0..<(given.count + own.count)) { values, index in
      guard index >= given.count else {
        values.putNothing("anchor")
        return values.put("exact", given[index])
      }
      let place = index - given.count
      values.write("anchor") { Anchor(.correction, index: place).append(to: &$0) }
      values.put("exact", brief.article.text[own[place]])
    }
    values.put("hasCorrectionMarks", !own.isEmpty)
  }

  /// A sentence of the summary, with the full names of people whom it names by less: beside “Lund wants a new quay”
  /// stands "Anna Lund, harbour master".
  ///
  /// - Parameter index: Into `brief.summary`.
  func put(summary index: Int, into values: inout TemplateValues) {
    let sentence = brief.summary[index]
    values.write("anchor") { Anchor(.sentence, sentence.number).append(to: &$0) }
    values.put("exact", sentence.excerpt)
    values.put("hasPeople", !sentence.people.isEmpty)
    values.put("people", each: sentence.people) { values, person in
      values.put("mention", person.mention)
      values.put("name", person.fullName)
      values.put("role", person.role)
    }
    putOriginal(sentence.excerpt.span, into: &values)
  }

  /// A line of a figure. A sentence that stands in the summary or in a line above need not be printed again: `near` has the few words
  /// around the figure instead.
  ///
  /// What is counted is put where the figure's own words do not hold it: of “Of 20 boats, 14 sank” the second line would
  /// be a bare "14", and has "boats" beside it.
  ///
  /// - Parameter row: Into `brief.keyFigures`, whose order is that of the lines.
  func put(figure row: Int, into values: inout TemplateValues) {
    let index = brief.keyFigures[row]
    let figure = brief.figures[index]
    let isSame = brief.keyFigures[..<row].contains {
      brief.figures[$0].sentenceSpan == figure.sentenceSpan
    }
    let isInSummary = brief.summary.contains { $0.excerpt.span.contains(figure.sentenceSpan) }
    let around =
      isSame || isInSummary
      ? FigureSurroundings(of: figure.span, in: figure.sentenceSpan, brief.article.text) : nil
    values.write("anchor") { Anchor(.figure, index: index).append(to: &$0) }
    values.put("exact", figure.excerpt)
    values.put("counted", figure.countedElsewhere)
    values.put("fate", figure.fate)
    values.put("subject", Self.subject(of: figure))
    values.put("sentence", figure.sentence)
    values.put("isSameSentence", isSame)
    values.put("isInSummary", isInSummary)
    values.put("near", record: around) { values, around in
      values.put("before", brief.article.text[around.before])
      values.put("after", brief.article.text[around.after])
      values.put("isCutBefore", around.isCutBefore)
      values.put("isCutAfter", around.isCutAfter)
    }
    values.put("speaker", record: figure.attribution) { put($1, into: &$0) }
    values.put("hedge", figure.hedge)
    putOriginal(figure.sentenceSpan, into: &values)
  }

  /// What it is about, where that is told by other words than the figure's own and its noun; nil where printing it
  /// would say the same words twice in one row.
  static func subject(of figure: Figure) -> Excerpt? {
    guard let subject = figure.subject, !figure.span.contains(subject.span) else {
      return nil
    }
    if let counted = figure.counted, counted.span.start < subject.span.end,
      subject.span.start < counted.span.end
    {
      return nil
    }
    return subject
  }

  /// A speech with its pieces; who spoke stands beside one of them.
  ///
  /// “We had one purse,” Holm said. “It was empty.” is one line of two parts: the first piece that has a cue tells
  /// speaker, cue and hearer for both. A speech of which nobody is known as the speaker says so in words. Where words of
  /// the article are left out between two parts, the second is told to be `isApart`: what somebody said in two goes is not to
  /// look like one.
  ///
  /// - Parameter index: Into `speeches`.
  func put(quote index: Int, into values: inout TemplateValues) {
    let pieces = speeches[index].map { brief.quotes[$0] }
    let told = Self.told(pieces)
    values.write("anchor") { Anchor(.quote, index: speeches[index][0]).append(to: &$0) }
    let parts = pieces.flatMap(Self.parts)
    values.put("parts", each: parts.indices) { values, part in
      values.put("isFirst", part == 0)
      values.put("isApart", part > 0 && areApart(parts[part - 1].span, parts[part].span))
      values.put("exact", parts[part])
    }
    values.put("speaker") { values in
      if let speaker = told.speaker {
        put(speaker, into: &values)
      } else {
        values.put("name", site.words["speaker-not-clear"])
        values.putNothing("role")
        values.putNothing("mention")
        values.putNothing("href")
      }
    }
    // A colon is a cue, and no verb to print.
    values.put("cue", told.cue.flatMap { $0.exact == ":" ? nil : $0 })
    values.put("addressee", told.addressee)
    putOriginal(pieces[0].sentenceSpan, into: &values)
  }

  /// The way to a sentence in the original, where there is one.
  private func putOriginal(_ sentence: TextSpan, into values: inout TemplateValues) {
    values.write("original") { sourceLinks?.append(sentence, to: &$0) }
  }

  /// The piece of a speech that tells who speaks: the first that has a cue, else the first.
  static func told(_ pieces: [Quote]) -> Quote { pieces.first { $0.cue != nil } ?? pieces[0] }

  /// The words of a quote as they are printed and marked: its parts, or its whole where it has none.
  static func parts(of quote: Quote) -> [Excerpt] {
    quote.parts.isEmpty ? [quote.excerpt] : quote.parts
  }

  /// Whether words stand between two parts, and not only marks and the end of a paragraph.
  func areApart(_ before: TextSpan, _ part: TextSpan) -> Bool {
    guard before.end < part.start else { return part.start < before.start }
    return brief.article.text.string(TextSpan(before.end, part.start)).unicodeScalars.contains {
      $0.isASCII
        ? isLetterOrDigit($0.value)
        : $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }

  /// Whether a sign of ASCII is a letter or a digit.
  private func isLetterOrDigit(_ sign: UInt32) -> Bool {
    (0x61...0x7A).contains(sign | 0x20) || (0x30...0x39).contains(sign)
  }

  /// The full name where there is one, and beside it the words that stand for it at this place, where they are other
  /// words.
  ///
  /// "Ida Strand" beside “she” or “the harbour master” keeps both. Where one holds the other ("Strand") the full name
  /// is enough. A speaker without a full name is called as the article does ("a spokesman").
  ///
  /// Who has an entry among the site's speakers, as the key quotes give it, has the way to it.
  private func put(_ speaker: Speaker, into values: inout TemplateValues) {
    values.put("name", speaker.fullName ?? speaker.mention)
    values.put("role", speaker.role)
    let saysMore = speaker.fullName.map { !$0.holds(speaker.mention) && !speaker.mention.holds($0) }
    values.put("mention", saysMore ?? false ? speaker.mention : nil)
    values.put("href", below: speaker.fullName.flatMap(entry))
  }

  /// Where the entry of somebody is who speaks in the key quotes.
  private func entry(_ fullName: Excerpt) -> String? {
    guard !card.speakers.isEmpty, let name = entryName(fullName) else { return nil }
    // Mostly the name is spelled as there, and what stands for it in addresses need not be made again.
    guard let speaking = card.speakers.first(where: { $0.name == name }) ?? speaker(like: name)
    else {
      return nil
    }
    return SpeakerPages.entryPath(speaking.name, speaking.slug)
  }

  /// Who has a name that differs from another in case, accents and hyphens only.
  private func speaker(like name: String) -> BriefCard.Speaking? {
    let slug = Slug.part(of: name)
    return card.speakers.first { $0.slug == slug }
  }
}

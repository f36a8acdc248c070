import Templates

extension BriefPage {
  /// The names that a template of briefs may use, in the order in which `values` puts them.
  ///
  /// README.md names them for those who write templates. What begins with "has" or "is" says whether something is
  /// shown, as a section over a list is gone through once an item and cannot print a headline for all. `exact` is
  /// always the article's own words; `anchor` is the name of their mark.
  static let shape = TemplateShape.record(
    PageFrame.fields + lines
      + [
        ("story", .markup), ("newer", .markup), ("hasMarks", .flag), ("body", .markup),
        ("structured", .json), ("meta", .open),
      ])

  /// What the entry of a brief in feeds may use: all but the article itself.
  static let entryShape = TemplateShape.record(PageFrame.fields + lines)

  /// The values of the brief.
  private static let lines: [(name: String, shape: TemplateShape)] =
    [
      ("title", .text), ("slug", .text), ("description", .text), ("date", PageFrame.dateShape),
      ("updated", PageFrame.dateShape), ("source", .text), ("authors", .text),
      ("writers", .list(.text)), ("section", .text), ("image", .text),
      ("url", .text), ("hasByline", .flag), ("tags", .list(.text)), ("hasTags", .flag),
      ("topics", linksShape), ("speakers", .list(.record([("name", .text), ("href", .text)]))),
      ("hasSpeakers", .flag),
      ("hasElsewhere", .flag), ("month", .record([("text", .text), ("href", .text)])),
      ("words", .record([("article", .text), ("summary", .text), ("share", .text)])),
      ("minutes", .text),
      ("hasCorrections", .flag),
      ("corrections", .list(.record([("anchor", .text), ("exact", .text)]))),
      ("hasCorrectionMarks", .flag),
      ("hasSummary", .flag),
      (
        "summary",
        .list(
          .record([
            ("anchor", .text), ("exact", .text), ("hasPeople", .flag),
            ("people", .list(.record([("mention", .text), ("name", .text), ("role", .text)]))),
            ("original", .text),
          ]))
      ),
      ("hasFigures", .flag),
      (
        "figures",
        .list(
          .record([
            ("anchor", .text), ("exact", .text), ("counted", .text), ("fate", .text),
            ("subject", .text),
            ("sentence", .text), ("isSameSentence", .flag),
            ("isInSummary", .flag), ("near", FigureSurroundings.shape), ("speaker", speakerShape),
            ("hedge", .text), ("original", .text),
          ]))
      ),
      ("hasRelations", .flag), ("relations", RelationLines.shape), ("hasRelationMarks", .flag),
      ("hasQuotes", .flag),
      (
        "quotes",
        .list(
          .record([
            ("anchor", .text),
            (
              "parts",
              .list(.record([("isFirst", .flag), ("isApart", .flag), ("exact", .text)]))
            ),
            ("speaker", speakerShape), ("cue", .text), ("addressee", .text),
            ("original", .text),
          ]))
      ),
    ]

  private static let linksShape = TemplateShape.list(.record([("text", .text), ("href", .text)]))

  /// Who says a quote or figure. `role` and `mention` are put where they say more than the name does; `href` leads to the speaker's
  /// entry among all speakers.
  private static let speakerShape = TemplateShape.record([
    ("name", .text), ("role", .text), ("mention", .text), ("href", .text),
  ])
}

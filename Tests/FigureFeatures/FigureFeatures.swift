import TrainingSupport

/// Prints the figures of articles with their features, a JSON line an article: what `Scripts/train-key-figures` learns from.
///
/// Reads JSON lines with `id` and `text` from standard input.
@main
struct FigureFeatures {
  static func main() throws {
    try TrainingLines.articles { article, fields in
      let figures = FigureDump.rows(of: article).map {
        [
          "values": $0.values, "kind": $0.kind, "group": $0.group, "rest": $0.isRest,
          "never": $0.isNever, "exact": $0.exact, "start": $0.start, "end": $0.end,
          "row": $0.features,
        ] as [String: Any]
      }
      let line: [String: Any] = [
        "id": fields["id"] ?? "", "names": FigureDump.names, "figures": figures,
      ]
      try TrainingLines.print(line)
    }
  }
}

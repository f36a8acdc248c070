/// What speaks for two figures being of one series.
struct FrameTie {
  /// The greater, the sooner the two are joined.
  let strength: Double
  let reason: FigureSeries.Reason

  /// A tie between two figures of a story, by their places in it; nil where a slot differs or nothing proves it.
  init?(_ first: Int, _ second: Int, _ story: StoryVocabulary) {
    // Most pairs of a bucket are two values that nothing can tie: that costs less to see than whether a slot differs.
    guard story.values[first].mayTie(story.values[second]) else { return nil }
    let (a, b) = (story.figures[first], story.figures[second])
    let fit = FrameFit(a, b)
    guard fit.difference == nil, !story.isApart(a.frame, b.frame) else { return nil }
    if a.article == b.article, !fit.isSameValue, a.frame.isLevelBeside(b.frame) {
      (strength, reason) = (1.5, .runningCount)
      return
    }
    let tie =
      fit.isSameValue
      ? Self.restated(first, second, fit, story) : Self.moved(first, second, story)
    guard let tie else { return nil }
    (strength, reason) = tie
  }

  /// The same value.
  ///
  /// Inside a story a value that hardly comes about by chance needs few words beside it, a bare "two" its noun and many.
  private static func restated(
    _ first: Int, _ second: Int, _ fit: FrameFit, _ story: StoryVocabulary
  ) -> (Double, FigureSeries.Reason)? {
    let (a, b) = (story.figures[first].frame, story.figures[second].frame)
    let copied = CopiedWords.share(a, b)
    if copied >= 0.45 { return (2 + copied, .copiedWords) }
    if story.isOtherHolder(a, b) { return nil }
    if a.state.contains(.hypothetical) != b.state.contains(.hypothetical) { return nil }
    let shared = story.likeness(first, second)
    if a.isTop, b.isTop, shared >= 0.08 { return (1 + shared, .sameFigure) }
    if (a.extent == .part) != (b.extent == .part), shared < 0.5 { return nil }
    return shared >= bar(a, b, fit) ? (1 + shared, .sameFigure) : nil
  }

  /// How alike the words around one value must be.
  private static func bar(_ a: FigureFrame, _ b: FigureFrame, _ fit: FrameFit) -> Double {
    let isNamed = a.names.meets(b.names)
    guard fit.isSameThing else { return 0.25 }
    // "a mother of 13", "13 shots": the bare number may count anything.
    if a.isBare || b.isBare, a.rarity == .telling, a.fate == .none || a.fate != b.fate {
      return 0.25
    }
    switch a.rarity {
    case .distinct: return isNamed ? 0 : 0.02
    case .telling: return isNamed ? 0.08 : 0.15
    case .common:
      if a.isDuration { return 0.5 }
      if a.isMeasure { return a.head != 0 && a.head == b.head ? 0.04 : isNamed ? 0.25 : 0.35 }
      guard a.head != 0, a.head == b.head else { return 2 }
      return isNamed ? 0.16 : 0.35
    }
  }

  /// Other values.
  private static func moved(_ first: Int, _ second: Int, _ story: StoryVocabulary)
    -> (Double, FigureSeries.Reason)?
  {
    let (a, b) = (story.values[first], story.values[second])
    guard a.mayMove(to: b) else { return nil }
    let (x, y) = (story.figures[first].frame, story.figures[second].frame)
    let shared = story.likeness(first, second)
    let isNamed = x.names.meets(y.names)
    if FrameFit.isElsewhere(x, y) { return nil }
    if isNamed, a.isNear(b) { return (0.9 + shared / 4, .sameNounAndHolder) }
    guard a.areTops(b), shared >= 0.16 || isNamed && shared >= 0.04 else { return nil }
    if x.isRunning && (y.isRunning || y.isLead) || y.isRunning && x.isLead {
      return (0.7 + shared / 4, .runningCount)
    }
    if x.isLead, y.isLead { return (0.5 + shared / 4, .leadFigures) }
    return isNamed && shared >= 0.12 ? (shared, .sameNounAndHolder) : nil
  }
}

import Language

/// A rule of figures.
///
/// A conforming rule lives in `Rules/`; its examples are sentences with their figures bracketed (`FigureRules.all`).
protocol FigureRule: LanguageRule {}

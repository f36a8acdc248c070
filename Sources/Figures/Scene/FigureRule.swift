import Language

/// A rule of figures.
///
/// A conforming rule lives in `Rules/`; its examples are sentences with their figures bracketed (`FigureRules.all`).
///
/// It is made for one scene and asked about a few words around one number, so that making it must cost nothing: rules
/// hold the scene and at most other small values.
protocol FigureRule: LanguageRule {}

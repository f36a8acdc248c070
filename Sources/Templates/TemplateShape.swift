/// What names a template may use: the shape of the values that it is filled with.
///
/// Each kind of page states its own. Templates are checked against it, and `TemplateLayout` takes the order of values
/// from it.
public indirect enum TemplateShape: Sendable {
  /// Words, or nothing.
  case text
  /// Markup made by the program.
  case markup
  /// JSON made by the program, for a block of data; words everywhere else.
  case json
  /// Shown or not.
  case flag
  /// Any number of values of one shape.
  case list(TemplateShape)
  /// These names and no others.
  case record([(name: String, shape: TemplateShape)])
  /// Any names below: what the author of an article has put there.
  case open
}

import Provenance

/// A page's template with all that it calls, as one flat list of steps, in which names and calls are numbers.
///
/// What can be known before anything is filled has been worked out once, by `ProgramBuilder`: which template a call means, what
/// fills a block, where a section ends, how each value is escaped where it stands, and which lines are printed as one piece.
///
/// "<li>{{name}}</li>" is three steps: bytes, a value, bytes. A section is a step that knows the step behind it, so
/// what it holds follows at once and is passed over by a jump. Blocks and templates are bodies, ranges of steps.
struct TemplateProgram: Sendable {
  /// One thing to do. What its numbers mean goes by its kind.
  struct Step: Sendable {
    /// What is done.
    enum Kind: UInt8, Sendable {
      /// Bytes, which begin in the middle of a line; or at its start, where the indentation is printed first.
      case literal, line
      /// A line begins.
      case lineStart
      /// What looks a name up.
      case value, section, inverted
      /// What goes on in another body.
      case call
      /// An address begins that is judged at its end, and its end.
      case addressStart, addressEnd
    }

    let kind: Kind
    var escaping = Escaping.none
    /// Of a literal the place of its bytes, of a value and a section the path's, of a call its number, of an address's end what
    /// kind it is.
    var start: Int32 = 0
    /// Of a literal and a path how many; of an address's end the number of its place in `addresses`.
    var count: Int32 = 0
    /// Of a section the step behind it.
    var end: Int32 = 0
  }

  /// A call of a template, or a block with what fills it.
  struct Call: Sendable {
    /// Its number in `bodies`.
    let body: Int
    /// Put before each line of what is called.
    let indent: [UInt8]
    /// Whether a line begins with it, which the first of its own lines does not know.
    let beginsLine: Bool
    /// Its name and its place, for who calls itself without end.
    let name: String
    let location: SourceLocation
  }

  /// The steps of all bodies.
  var steps: [Step] = []
  /// The literal bytes of all steps, one behind the other.
  var literals: [UInt8] = []
  /// Each part of a path once; its place is its number.
  var names: [String] = []
  /// The names of all paths by their numbers, one path behind the other.
  var paths: [Int32] = []
  /// What a call has beside its number, by that.
  var calls: [Call] = []
  /// Where the last value of each address that is judged stands in the templates.
  var addresses: [SourceLocation] = []
  /// The steps of each body. That of the page's own template comes first.
  var bodies: [Range<Int>] = []

  /// The steps of the page's own template.
  var main: Range<Int> { bodies.first ?? 0..<0 }
}

import Provenance

/// A template together with the layout of what fills it: where each of its names stands is worked out once.
///
/// It belongs to the library that made it: the steps are those of all its templates, as one may call another. A site
/// binds the template of briefs once and fills it ten thousand times, from several tasks.
public struct BoundTemplate: Sendable {
  /// The steps of all templates of the library.
  let program: TemplateProgram
  /// The template's own steps, in `program.steps`.
  let body: Range<Int>
  /// For each record of the layout and each name of the program the place of the value; -1 where the record has no such
  /// name.
  ///
  /// A table of records by names, row behind row: that of record `r` and name `n` stands at `r * program.names.count +
  /// n`. A place counts from the record's first cell.
  let places: [Int16]

  /// - Parameter template: Its number in the program.
  /// - Complexity: O(*r · n · m*) in records, names of the program, and names of a record: once a template, never once
  ///   a page.
  init(_ program: TemplateProgram, template: Int, over layout: TemplateLayout) {
    self.program = program
    body = program.bodies[template]
    places = layout.records.flatMap { record in
      program.names.map { name in Int16(record.names.firstIndex(of: name) ?? -1) }
    }
  }

  /// Fills the template and gives what comes of it.
  ///
  /// - Parameters:
  ///   - values: Values put in the order of the layout that the template was bound to.
  ///   - capacity: Bytes to make room for at the start; it is no bound.
  public func render(_ values: borrowing TemplateValues, reserving capacity: Int = 4096) -> [UInt8]
  {
    var output = ByteBuffer(reserving: capacity)
    var renderer = TemplateRenderer(self)
    renderer.render(values, into: &output)
    return output.bytes
  }
}

import Provenance

/// A template together with the layout of what fills it: where each of its names stands is worked out once.
public struct BoundTemplate: Sendable {
  let program: TemplateProgram
  let body: Range<Int>
  /// For each record of the layout and each name of the program the place of the value; -1 where the record has no such name.
  let places: [Int16]

  init(_ program: TemplateProgram, template: Int, over layout: TemplateLayout) {
    self.program = program
    body = program.bodies[template]
    places = layout.records.flatMap { record in
      program.names.map { name in Int16(record.names.firstIndex(of: name) ?? -1) }
    }
  }

  /// Fills the template and gives what comes of it.
  ///
  /// - Parameter values: Values put in the order of the layout that the template was bound to.
  public func render(_ values: borrowing TemplateValues, reserving capacity: Int = 4096) -> [UInt8]
  {
    var output = ByteBuffer(reserving: capacity)
    var renderer = TemplateRenderer(self)
    renderer.render(values, into: &output)
    return output.bytes
  }
}

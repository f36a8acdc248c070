import Provenance

/// A template together with the layout of what fills it: where each of its names stands is worked out once.
///
/// Its program holds all that the template calls. A site binds the template of briefs once and fills it ten thousand times, from
/// several tasks.
public struct BoundTemplate: Sendable {
  /// The steps of the template and of all that it calls.
  let program: TemplateProgram
  /// Values that stand where nothing makes them safe, and calls without end; `TemplateLibrary.check` tells them.
  let faults: [Diagnostic]
  /// For each record of the layout and each name of the program the place of the value; -1 where the record has no such
  /// name.
  ///
  /// A table of records by names, row behind row: that of record `r` and name `n` stands at `r * program.names.count +
  /// n`. A place counts from the record's first cell.
  let places: [Int16]

  /// - Complexity: O(*r · n · m*) in records, names of the program, and names of a record: once a template, never once
  ///   a page.
  init(_ builder: ProgramBuilder, over layout: TemplateLayout) {
    let program = builder.program
    self.program = program
    faults = builder.diagnostics
    places = layout.records.flatMap { record in
      program.names.map { name in Int16(record.names.firstIndex(of: name) ?? -1) }
    }
  }

  /// Fills the template and gives what comes of it.
  ///
  /// - Parameters:
  ///   - values: Values put in the order of the layout that the template was bound to.
  ///   - capacity: Bytes to make room for at the start; it is no bound.
  /// - Returns: With an error where a template calls itself and nothing in these values ends it: then the page is cut short; and
  ///   with a warning for each place where an address was not safe.
  public func render(
    _ values: borrowing TemplateValues, reserving capacity: Int = 4096
  ) -> Diagnosed<[UInt8]> {
    var output = ByteBuffer(reserving: capacity)
    var renderer = TemplateRenderer(self)
    renderer.render(values, into: &output)
    if let endless = renderer.endless {
      let call = program.calls[endless]
      return Diagnosed(
        output.bytes,
        [
          .error(
            call.location,
            "\(call.name) calls itself more than \(ProgramBuilder.deepest) deep; let a list in the article's head end it",
            id: "endless-call")
        ])
    }
    return Diagnosed(
      output.bytes,
      renderer.refused.map {
        .warning(
          program.addresses[$0],
          "this address is left out of the page; lead to http, https, mailto, tel or the site's own pages",
          id: "unsafe-address")
      })
  }
}

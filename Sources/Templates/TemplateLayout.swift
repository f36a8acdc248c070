/// The records of a shape, numbered, so that a value stands at a place instead of under a name.
///
/// A shape of a list of speakers, each with `name` and `role`, gives a record of two places; the list's items are as
/// many records of that number as there are speakers. A shape that stands at two places of a page has two numbers.
public struct TemplateLayout: Sendable {
  /// One record: its names in the order in which its values are put.
  struct Record: Sendable {
    let names: [String]
    /// For each name the record that stands below it, itself or as the items of a list; nil for none.
    let below: [Int?]
  }

  /// That of the page comes first.
  let records: [Record]

  /// The layout of a record's shape; of any other shape, one without places.
  public init(_ shape: TemplateShape) {
    var records: [Record] = []
    _ = Self.add(shape, to: &records)
    self.records = records
  }

  /// Adds the records of a shape, each before those below it.
  ///
  /// - Returns: The number of the shape's own record, or of its items'; nil for a shape that has no names beforehand.
  private static func add(_ shape: TemplateShape, to records: inout [Record]) -> Int? {
    switch shape {
    case .list(let item): return add(item, to: &records)
    case .record(let fields):
      let number = records.count
      records.append(Record(names: [], below: []))
      let below = fields.map { add($0.shape, to: &records) }
      records[number] = Record(names: fields.map(\.name), below: below)
      return number
    case .text, .markup, .json, .flag, .open: return nil
    }
  }
}

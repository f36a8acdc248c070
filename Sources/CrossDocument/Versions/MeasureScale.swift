import Model

/// What a unit is worth in the unit that all of its kind are compared in.
enum MeasureScale {
  private static let factors: [String: Double] = {
    var factors: [String: Double] = [:]
    for row in table.split(separator: "\n") {
      let cells = row.split(separator: "|").map { String($0.trimmed) }
      guard cells.count == 3, let factor = Double(cells[2]) else { continue }
      factors[cells[1]] = factor
    }
    return factors
  }()

  // kind | unit | in the kind's own
  private static let table = """
    distance | meter | 1
    distance | kilometer | 1000
    distance | centimeter | 0.01
    distance | millimeter | 0.001
    distance | mile | 1609.344
    distance | nautical mile | 1852
    distance | yard | 0.9144
    distance | foot | 0.3048
    distance | inch | 0.0254
    speed | kilometer per hour | 1
    speed | mile per hour | 1.609344
    speed | knot | 1.852
    speed | meter per second | 3.6
    area | square meter | 1
    area | square kilometer | 1000000
    area | square mile | 2589988
    area | square foot | 0.092903
    area | square yard | 0.836127
    area | hectare | 10000
    area | acre | 4046.856
    mass | kilogram | 1
    mass | gram | 0.001
    mass | ton | 1000
    mass | tonne | 1000
    mass | metric ton | 1000
    mass | pound | 0.4535924
    mass | ounce | 0.0283495
    volume | liter | 1
    volume | milliliter | 0.001
    volume | cubic meter | 1000
    volume | gallon | 3.785412
    volume | barrel | 158.9873
    """

  /// What a unit is worth; nil for one that is not converted.
  static func factor(of unit: String?) -> Double? { unit.flatMap { factors[$0] } }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}

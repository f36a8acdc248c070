import Foundation
import Language
import Model
import Provenance
import Testing

@testable import Figures

/// Every word of the tables of units, each in a sentence (`Tests/Findings/units.txt`).
@Suite("Forms of units") struct UnitFormTests {
  @Test(
    "Each form of a unit, its plural and its sign are read as that unit, and the amount ends behind them"
  )
  func forms() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Findings/units.txt")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.components(separatedBy: " => ") }
    #expect(rows.count > 850)
    for row in rows {
      let text = SourceText("It took \(row[0]) to mend the quay, and nobody was there.")
      let found = FigureFinder().find(in: Document(text)).map {
        "\($0.excerpt.exact) => \($0.kind) \($0.unit ?? "-") \($0.value)"
      }
      #expect(found == ["\(row[0]) => \(row[1]) 40.0"], "\(row[0])")
    }
  }
}

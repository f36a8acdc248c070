import Foundation
import Language
import Model
import Provenance
import Testing

@testable import Figures

/// How well figures are found in articles marked by hand. `FIGURE_MISSES=1 swift test` prints every miss.
///
/// The floors lie a point below what is reached, so that a rule that costs more than it brings is seen.
@Suite("Figures marked by hand") struct FigureMarksTests {
  /// The least that a file of marks is to give, in percent.
  struct Floor: Sendable {
    let file: String
    let value, modifier, unit: Double
    let precision, recall: Double
  }

  @Test(
    "Values, modifiers, units and sources are as a person marked them, at these rates or better",
    arguments: [
      Floor(file: "unseen.txt", value: 97.5, modifier: 97, unit: 94, precision: 96, recall: 84),
      Floor(file: "regional.txt", value: 97.5, modifier: 97, unit: 95, precision: 91, recall: 80),
      Floor(file: "wires.txt", value: 97.5, modifier: 97, unit: 94, precision: 94, recall: 82),
      Floor(file: "blind.txt", value: 96, modifier: 95, unit: 91.5, precision: 93, recall: 80),
    ])
  func rates(_ floor: Floor) throws {
    var score = Score(file: floor.file)
    for article in try MarkedArticle.all(in: floor.file) { score.add(article) }
    print(score)
    if ProcessInfo.processInfo.environment["FIGURE_MISSES"] != nil, floor.file != "blind.txt" {
      print(score.misses.joined(separator: "\n"))
    }
    #expect(score.marked > 150)
    #expect(score.f1(score.value) >= floor.value)
    #expect(score.f1(score.modifier) >= floor.modifier)
    #expect(score.f1(score.unit) >= floor.unit)
    #expect(score.attributionPrecision >= floor.precision)
    #expect(score.attributionRecall >= floor.recall)
  }
}

/// Counts over all articles, and the lines that tell what went wrong.
private struct Score: CustomStringConvertible {
  let file: String
  private(set) var marked = 0
  private(set) var found = 0
  /// Marked figures found with the right number; of them, with the right modifier, and with the right unit.
  private(set) var value = 0
  private(set) var modifier = 0
  private(set) var unit = 0
  private var attributed = (marked: 0, found: 0, right: 0)
  private(set) var misses: [String] = []

  init(file: String) { self.file = file }

  mutating func add(_ article: MarkedArticle) {
    var left = FigureFinder().find(in: Document(article.text))
    marked += article.figures.count
    found += left.count
    for mark in article.figures {
      let words = "\(article.name): \(article.text.string(mark.span))"
      if !mark.attributions.isEmpty { attributed.marked += 1 }
      guard let index = left.firstIndex(where: mark.isFound) else {
        misses.append("\(words): not found")
        continue
      }
      let figure = left.remove(at: index)
      value += 1
      if figure.modifier == mark.modifier {
        modifier += 1
      } else {
        misses.append("\(words): \(figure.modifier)")
      }
      if mark.hasUnit(of: figure) {
        unit += 1
      } else {
        misses.append("\(words): unit \(figure.unit ?? "-")")
      }
      if figure.attribution != nil { attributed.found += 1 }
      if !mark.hasAttribution(of: figure) {
        misses.append("\(words): said by \(figure.attribution?.mention.exact ?? "-")")
      } else if figure.attribution != nil {
        attributed.right += 1
      }
    }
    misses += left.map { "\(article.name): \($0.excerpt.exact): no figure" }
  }

  /// In percent, of the number that are right in this way.
  func f1(_ right: Int) -> Double { 200 * Double(right) / Double(max(1, marked + found)) }

  var attributionPrecision: Double {
    100 * Double(attributed.right) / Double(max(1, attributed.found))
  }
  var attributionRecall: Double {
    100 * Double(attributed.right) / Double(max(1, attributed.marked))
  }

  var description: String {
    func percent(_ number: Double) -> String { String(format: "%.1f", number) }
    return """
      \(file): \(marked) marked, \(found) found; F1 value \(percent(f1(value))), \
      with modifier \(percent(f1(modifier))), with unit \(percent(f1(unit))); \
      attribution precision \(percent(attributionPrecision)), recall \(percent(attributionRecall))
      """
  }
}

import Provenance
import Testing

@testable import HTML

@Suite("Prose that was set with its line ends") struct ProseTests {
  /// Whether a `pre` of so many bytes is prose: letters, stops behind them, signs of code, and spaces for the rest.
  private func isProse(_ count: Int, letters: Int, stops: Int, signs: Int = 0) -> Bool {
    let sentence = String(repeating: "a", count: letters / max(stops, 1)) + "."
    var text = String(repeating: sentence, count: stops)
    text = String(repeating: "a", count: letters - text.utf8.count + stops) + text
    text += String(repeating: "=", count: signs)
    text += String(repeating: " ", count: count - text.utf8.count)
    let tree = HTMLParser.parse(Array("<pre>\(text)</pre>".utf8))
    return tree.nodes.indices.first { tree.nodes[$0].tag == .pre && !tree.nodes[$0].isText }
      .map(tree.isProse) ?? false
  }

  @Test(
    "It is prose up to where stops are too few or rare, letters too few, or signs of code too many")
  func borders() {
    // Two sentences at least.
    #expect(isProse(200, letters: 150, stops: 2) && !isProse(200, letters: 150, stops: 1))
    // Six letters of ten bytes are too few.
    #expect(isProse(99, letters: 60, stops: 2) && !isProse(100, letters: 60, stops: 2))
    #expect(isProse(100, letters: 61, stops: 2))
    // One sign of fifty bytes is too many.
    #expect(isProse(101, letters: 80, stops: 2, signs: 2))
    #expect(!isProse(100, letters: 80, stops: 2, signs: 2))
    // One stop of four hundred bytes is too few.
    #expect(isProse(799, letters: 600, stops: 2) && !isProse(800, letters: 600, stops: 2))
    #expect(isProse(800, letters: 600, stops: 3))
  }

  @Test("Only a stop behind a small letter ends a sentence, in whatever element it stands")
  func stops() {
    func isProse(_ words: String) -> Bool {
      let tree = HTMLParser.parse(Array("<div><pre>\(words)</pre></div>".utf8))
      return tree.nodes.indices.contains { tree.nodes[$0].tag == .pre && tree.isProse($0) }
    }
    #expect(isProse("The quay sank. The kiosk went too."))
    #expect(isProse("The quay <a href=a>sank</a>. The kiosk went. It was <i>old.</i>"))
    #expect(!isProse("The quay sank in 1984. The kiosk went in 1985."))
    #expect(!isProse("THE QUAY SANK. THE KIOSK WENT TOO."))
    #expect(!isProse("The quay sank . The kiosk went ."))
    #expect(!isProse("quay(a); kiosk(b); quay.sink. kiosk.go."))
  }

  @Test(
    "A cell is one line up to two hundred bytes, in however many texts, and without blocks but p")
  func cells() {
    func isOneLine(_ cell: String) -> Bool {
      let tree = HTMLParser.parse(Array("<table><tr><td>\(cell)</td></tr></table>".utf8))
      return tree.nodes.indices.first { tree.nodes[$0].tag == .td }.map(tree.isOneLine) ?? false
    }
    func letters(_ count: Int) -> String { String(repeating: "a", count: count) }
    #expect(isOneLine(letters(200)) && !isOneLine(letters(201)))
    #expect(isOneLine("\(letters(100))<a href=a>\(letters(100))</a>"))
    #expect(!isOneLine("\(letters(100))<a href=a>\(letters(100))</a>b"))
    #expect(
      isOneLine("<p>a</p><p>b</p>") && !isOneLine("<div>a</div>") && !isOneLine("<ul><li>a</ul>"))
    #expect(isOneLine(""))
  }

  @Test("A row of data has two such cells and more")
  func rows() {
    func isData(_ row: String) -> Bool {
      let tree = HTMLParser.parse(Array("<table><tr>\(row)</tr></table>".utf8))
      return tree.nodes.indices.first { tree.nodes[$0].tag == .tr }.map(tree.isDataRow) ?? false
    }
    #expect(isData("<td>a</td><td>b</td>") && isData("<th>a</th><td>b</td><td></td>"))
    #expect(!isData("<td>a</td>") && !isData("<th>a</th>"))
    #expect(!isData("<td>a</td><td><h2>b</h2></td>"))
  }
}

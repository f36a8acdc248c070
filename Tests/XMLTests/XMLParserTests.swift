import Provenance
import Testing

@testable import XML

@Suite("XML") struct XMLParserTests {
  /// Writes down what it is told.
  private final class Notes: XMLEvents {
    var lines: [String] = []

    func open(_ name: String, _ attributes: [String: String], contentStart: Int) {
      lines.append(
        "<\(name)\(attributes.sorted { $0.key < $1.key }.map { " \($0)=\($1)" }.joined()) \(contentStart)"
      )
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: OffsetMap.Stretch) {
      lines.append("\(String(decoding: bytes, as: UTF8.self)) \(stretch.file)+\(stretch.fileCount)")
    }

    func close(_ name: String, contentEnd: Int) { lines.append(">\(name) \(contentEnd)") }
  }

  private func notes(_ text: String) -> ([String], XMLParser.Problem?) {
    let notes = Notes()
    let problem = XMLParser.parse(Array(text.utf8), notes)
    return (notes.lines, problem)
  }

  @Test("Elements, characters and entities are told with their places in the file")
  func places() {
    let (lines, problem) = notes("<a x='1'>Zoë &amp; <![CDATA[<b>]]></a>")
    #expect(problem == nil)
    #expect(lines == ["<a x=1 9", "Zoë  9+5", "& 14+5", "  19+1", "<b> 29+3", ">a 35"])
  }

  @Test("A fault ends the reading and is told with its place")
  func faults() {
    #expect(notes("<a><b></a>").1 == .init(offset: 8, message: "mismatched tag"))
    #expect(notes("").1?.message == "no element found")
  }

  @Test("Entities that would grow without end are refused, and none is loaded from elsewhere")
  func bombs() {
    var text = "<!DOCTYPE a [<!ENTITY e0 \"lollollollollollol\">"
    for level in 1...12 {
      text += "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 12) + "\">"
    }
    text += "]><a>&e12;</a>"
    #expect(notes(text).1 != nil)
    let (lines, _) = notes("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")
    #expect(!lines.joined().contains("root"))
  }
}

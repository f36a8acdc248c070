import Provenance
import TestSupport
import Testing

@testable import Language

@Suite("Roles") struct RoleTests {
  static let golden = RoleGolden.table.split(separator: "\n").filter { !$0.hasPrefix("#") }
    .map(String.init)

  /// The line without its marks, and what it marks.
  static func read(_ line: String) -> (text: String, name: String, role: String)? {
    guard let open = line.firstIndex(of: "⟦"), let bar = line.firstIndex(of: "|"),
      let close = line.firstIndex(of: "⟧")
    else { return nil }
    let name = String(line[line.index(after: open)..<bar])
    let role = String(line[line.index(after: bar)..<close])
    return (line[..<open] + name + line[line.index(after: close)...], name, role)
  }

  /// The role that would be printed beside a person, whose full name this is; nil where nobody is called so.
  static func role(of name: String, in string: String) -> String? {
    let document = Document(SourceText(string))
    let names = document.names
    guard
      let entity = names.entities.indices.first(where: {
        document.text.string(document.span(of: names.entities[$0].fullName)) == name
      })
    else { return nil }
    return names.printedRole(of: entity, in: document.tokens)
      .map { document.text.string(document.span(of: $0)) } ?? "-"
  }

  @Test("A person has the role that the words beside the name tell, or none", arguments: golden)
  func roles(_ line: String) throws {
    let marked = try #require(Self.read(line))
    #expect(Self.role(of: marked.name, in: marked.text) == marked.role)
  }

  @Test(
    "What opens a sentence before a surname is no part of the name",
    arguments: [
      ("Anders Lund limped. Belgian Lund had scored twice.", "Anders Lund"),
      ("Ask Nora Whitfield, who runs the harbour.", "Nora Whitfield"),
      ("Nobody bid. Enter Anna Lund, who bought the yard.", "Anna Lund"),
      ("Kim Holm wept. Throughout Holm had denied it.", "Kim Holm"),
      ("The substitute ran on. Substitute Kofi Adjei scored.", "Kofi Adjei"),
      ("Yesterday Anna Lund left the harbour.", "Anna Lund"),
    ])
  func openers(_ string: String, _ name: String) {
    let document = Document(SourceText(string))
    let names = document.names.entities.map {
      document.text.string(document.span(of: $0.fullName))
    }
    #expect(names == [name])
  }

  @Test(
    "An office ends where the name begins, and a verb is no part of it",
    arguments: [
      (
        "Norland's Commissioner for Human Rights Wenke Strand spoke.", "Wenke Strand",
        "Commissioner for Human Rights"
      ),
      (
        "Secretary General for Peace Operations Imke Strand spoke.", "Imke Strand",
        "Secretary General for Peace Operations"
      ),
      ("Director-General Dr. Ida Strand spoke.", "Ida Strand", "Director-General"),
      ("Mayor Per Holm attacks candidate Ida Strand.", "Ida Strand", "candidate"),
      ("Ida Strand, her husband and their son live in Sund.", "Ida Strand", "-"),
      (
        "Former Tide and Harbour Courier editor Ida Strand spoke.", "Ida Strand",
        "Former Tide and Harbour Courier editor"
      ),
    ])
  func ends(_ string: String, _ name: String, _ role: String) {
    #expect(Self.role(of: name, in: string)?.hasSuffix(role) == true)
  }

  @Test("An office tells more than address, whichever comes first")
  func better() {
    let text = "Mr. Per Holm came. Per Holm, the harbour master, sat down."
    #expect(Self.role(of: "Per Holm", in: text) == "harbour master")
  }

  @Test("A label on its own line, a picture's credit and an agency are no part of a name or role")
  func labels() {
    #expect(
      Self.role(of: "Ida Berg", in: "Tarnform\nU.S. President Ida Berg came to the port.")
        == "U.S. President")
    #expect(
      Self.role(of: "Ida Berg", in: "Now Getty Images Ida Berg, the harbour master, came.")
        == "harbour master")
    #expect(
      Self.role(of: "Ida Berg", in: "Now AP Norwegian Prime Minister Ida Berg came.")
        == "Norwegian Prime Minister")
    #expect(
      Self.role(of: "Per Kahn", in: "A wet day. Per Kahn/AFP/Getty Images Ida Berg came.") == nil)
  }

  @Test(
    "An office before a bare surname is not hers who is named in full beside it",
    arguments: [
      ("Anna Lund came first. Anna Lund thanked President Lund for the fleet.", "-"),
      ("President Lund's fleet left. Anna Lund said that President Lund was away.", "-"),
      ("Anna Lund spoke first. President Lund had bought the fleet.", "President"),
      (
        "President Anna Lund spoke. Anna Lund said the office of President Lund was open.",
        "President"
      ),
    ])
  func namesakes(_ text: String, _ role: String) {
    #expect(Self.role(of: "Anna Lund", in: text) == role)
  }

  @Test(
    "An office in small letters has the body before it, where a small word of the sentence leads to that",
    arguments: [
      ("It repeats remarks from Bank of Tarn governor Anna Lund.", "Bank of Tarn governor"),
      ("The leak was stopped, the foreign Ministry governor Anna Lund said.", "governor"),
      ("It repeats remarks from governor Anna Lund.", "governor"),
    ])
  func bodies(_ text: String, _ role: String) {
    #expect(Self.role(of: "Anna Lund", in: text) == role)
  }

  @Test("Two who share an office in the plural have none each")
  func several() {
    #expect(
      Self.role(of: "Per Holm", in: "They met Per Holm, officers of the port, and left.") == "-")
  }

  @Test(
    "Walls of appositions take linear time",
    arguments: [
      "Anna Lund, the ", "Anna Lund, director of ", "surgeon Anna Lund ",
      "award-winning Anna Lund ",
      "Pity Anna Lund. ",
      "Belgian Lund ran. ",
    ])
  func walls(_ wall: String) {
    func time(_ count: Int) -> Duration {
      let text = SourceText(String(repeating: wall, count: count))
      return ProcessorTime.measure { _ = Document(text) }
    }
    _ = time(100)
    let small = min(time(400), time(400))
    let large = time(3200)
    #expect(large < small * 8 * 4)
  }
}

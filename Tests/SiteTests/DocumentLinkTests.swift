import Foundation
import Testing

@Suite("Links and tables of the documents") struct DocumentLinkTests {
  /// The documents that lead to each other.
  private static let documents =
    SiteDocument.all.map(\.name) + ["ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"]

  @Test("A link leads to a file that is there, and to a heading that it has", arguments: documents)
  func links(_ name: String) {
    let document = SiteDocument(name: name, text: SiteDocument.read(name))
    for target in Self.targets(document) {
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let path = parts[0].isEmpty ? name : Self.path(String(parts[0]), from: name)
      let file = SiteDocument.root.appendingPathComponent(path).path
      #expect(FileManager.default.fileExists(atPath: file), "\(name): '\(target)'")
      if parts.count > 1 {
        #expect(Self.headings(path).contains(String(parts[1])), "\(name): '\(target)'")
      }
    }
  }

  @Test("README leads to each page of docs/")
  func reachable() {
    let readme = SiteDocument.all[0]
    let targets = Set(Self.targets(readme))
    for document in SiteDocument.all.dropFirst() {
      #expect(targets.contains(document.name), "\(document)")
    }
    #expect(readme.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 151)
  }

  /// Where the links of its prose lead that are no addresses of the web.
  private static func targets(_ document: SiteDocument) -> [String] {
    document.prose.flatMap { line -> [String] in
      let words = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 0 }.map(\.element).joined(separator: "x")
      return words.components(separatedBy: "](").dropFirst().map { String($0.prefix { $0 != ")" }) }
    }.filter { !$0.contains("://") }
  }

  /// A path from the top of the project, as a link of a document means it.
  private static func path(_ link: String, from name: String) -> String {
    var parts = name.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/").map(String.init) {
      if part == ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// The names of a document's headings, as GitHub makes them.
  private static func headings(_ name: String) -> Set<String> {
    let document = SiteDocument(name: name, text: SiteDocument.read(name))
    return Set(
      document.prose.filter { $0.hasPrefix("#") }.map { line in
        String(
          line.drop { $0 == "#" }.dropFirst().lowercased()
            .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
            .map { $0 == " " ? "-" : $0 })
      })
  }

  @Test("docs/messages.md has each id that the program tells, and no other")
  func messages() {
    let told = Self.toldIDs()
    let rows = SiteDocument.read("docs/messages.md").split(separator: "\n").filter {
      $0.hasPrefix("| `")
    }
    let documented = rows.flatMap { row in
      String(row).components(separatedBy: " | ")[0].split(separator: "`").map(String.init)
        .filter { $0.first?.isLetter == true }
    }
    #expect(Set(documented).count == documented.count, "an id stands there twice")
    #expect(told.count > 100)
    #expect(told.subtracting(documented).sorted() == [], "not in docs/messages.md")
    let lost = Set(documented).subtracting(told).subtracting(Self.madeIDs)
    #expect(lost.sorted() == [], "no message has them")
  }

  @Test("docs/messages.md has each id that a session shows")
  func shownIDs() {
    let text = SiteDocument.read("docs/messages.md")
    for session in SiteCase.all {
      for line in SiteDocument.read("Tests/SiteCases/" + session.name).split(separator: "\n")
      where line.hasPrefix("! ") && line.hasSuffix("]") && line.contains(": ") {
        let id = line.dropLast().split(separator: "[").last ?? ""
        guard id.contains("-"), !id.hasPrefix("-") else { continue }
        #expect(text.contains("`\(id)`"), "\(session.name): [\(id)]")
      }
    }
  }

  /// Ids that the program makes of a setting's or a folder's name.
  private static let madeIDs =
    ["title", "base-url", "time-zone", "jobs", "sentences", "words", "max-file-size"].map {
      "bad-" + $0
    } + ["templates", "theme", "static"].map { "missing-" + $0 }
    + ["content", "templates", "theme", "static"].map { "output-inside-" + $0 }
    + ["content", "static"].map { "link-out-of-" + $0 }

  /// The ids of messages in the sources: behind `id:`, in brackets at the end of a text, or last of what is reported.
  private static func toldIDs() -> Set<String> {
    var ids: Set<String> = []
    let sources = SiteDocument.root.appendingPathComponent("Sources").path
    for case let name as String in FileManager.default.enumerator(atPath: sources) ?? .init()
    where name.hasSuffix(".swift") && !name.hasPrefix("Serving/Served")
      && !name.hasPrefix("Serving/ReloadScript") && !name.hasSuffix("InstalledTemplates.swift")
    {
      let text = SiteDocument.read("Sources/" + name).split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("///") }.joined(separator: "\n")
      ids.formUnion(
        text.matches(of: /\bid(?:: String)?(?::| =) "([a-z]+(?:-[a-z]+)*)"/).map { String($0.1) })
      ids.formUnion(text.matches(of: /\[([a-z]+(?:-[a-z]+)+)\](?:\\n)?"/).map { String($0.1) })
      ids.formUnion(text.matches(of: /",\s*"([a-z]+(?:-[a-z]+)+)"\s*\)/).map { String($0.1) })
    }
    return ids.subtracting(["null"])
  }
}

import Foundation
import Testing

@testable import briefgen

@Suite("README and docs/") struct DocumentTests {
  @Test("What a document has one type runs, and prints what it says", arguments: SiteDocument.all)
  func session(_ document: SiteDocument) throws {
    let shop = try Workshop()
    // The quick start begins with nothing.
    if document.name != "docs/quick-start.md" { try fill(shop) }
    for step in document.steps {
      switch step {
      case .enter(let folder): shop.folder = folder
      case .write(let name, let text):
        try shop.write(text, shop.folder.isEmpty ? name : shop.folder + "/" + name)
      case .run(let run): try check(run, in: shop, document)
      }
    }
  }

  /// The day on which documents are followed: 14 June 2026.
  private static let environment = ["SOURCE_DATE_EPOCH": "1781395200"]

  /// Lays what documents name into the folder.
  private func fill(_ shop: Workshop) throws {
    try shop.run(["init"], input: "", environment: Self.environment)
    try shop.write("base-url: https://briefs.example/\n", "briefgen.yml")
    let quay = "About 60 metres of the quay slid into the harbour, harbour master Ida Strand said."
    try shop.write("---\ndate: 2026-06-12\n---\nQuay gives way\n\n\(quay)\n", "content/quay.txt")
    try shop.write("<title>Quay gives way</title><article><p>\(quay)</p></article>", "quay.html")
    try shop.write("{\"id\":\"quay\",\"text\":\"\(quay)\"}\n", "lines.jsonl")
  }

  /// Runs a command where a test can: not what goes on until it is stopped, nor what needs Pagefind.
  private func check(
    _ run: SiteDocument.Run, in shop: Workshop, _ document: SiteDocument
  ) throws {
    let words = run.words
    if !words.contains("--version") { _ = try Briefgen.parseAsRoot(words) }
    guard words.first != "serve", !words.contains("--watch"), !words.contains("--search") else {
      return
    }
    let below = shop.folder.isEmpty ? "" : shop.folder + "/"
    let outcome = try shop.run(
      words, input: run.input.flatMap { shop.read(below + $0) } ?? "",
      environment: Self.environment)
    let isRight = outcome.status == 0 || outcome.status == 1 && words.contains("--strict")
    #expect(isRight, "\(document): \(words)\n\(outcome.messages)")
    if let name = run.output { try shop.write(outcome.output, below + name) }
    let lines = (outcome.output + outcome.messages).split(separator: "\n")
    for line in run.printed {
      #expect(lines.contains { $0.hasPrefix(line) }, "\(document): \(words) prints no '\(line)'")
    }
  }

  @Test("Many commands are found in the documents")
  func found() {
    let runs = SiteDocument.all.flatMap(\.steps).filter {
      if case .run = $0 { true } else { false }
    }
    #expect(runs.count > 50)
  }

  /// What the help of each command says, by its name.
  private static let helps: [String: String] = Dictionary(
    uniqueKeysWithValues: Briefgen.configuration.subcommands.map {
      ($0.configuration.commandName ?? "", Briefgen.helpMessage(for: $0))
    })

  /// The options that a text names, by their long names.
  private static func options(_ text: String) -> Set<String> {
    Set(
      text.split { !($0.isLetter && $0.isASCII || $0 == "-") }.map(String.init).filter {
        $0.hasPrefix("--") && $0.count > 3
      })
  }

  /// Options of rsync, which the documents speak of, too.
  private static let others: Set = ["--delete", "--delay-updates", "--delete-missing-args"]

  @Test("A command and an option that a document names between its words is there")
  func namedOptions() {
    let known = Self.helps.values.reduce(into: Set<String>()) { $0.formUnion(Self.options($1)) }
    for document in SiteDocument.all {
      for span in document.codeSpans {
        let words = span.split(separator: " ").map(String.init)
        if words.first == "briefgen", words.count > 1, !words[1].hasPrefix("-") {
          let help = Self.helps[words[1]]
          #expect(help != nil, "\(document): there is no '\(span)'")
          #expect(
            Self.options(span).isSubset(of: Self.options(help ?? "")), "\(document): '\(span)'")
        } else if span.hasPrefix("--") {
          let lost = Self.options(span).subtracting(known).subtracting(Self.others)
          #expect(lost.isEmpty, "\(document): '\(span)'")
        }
      }
    }
  }

  @Test("docs/commands.md has a heading for each command, and names each option")
  func allOptions() {
    let text = SiteDocument.read("docs/commands.md")
    let named = Self.options(text)
    for (name, help) in Self.helps {
      #expect(text.contains("\n## \(name)\n"), "\(name)")
      let missing = Self.options(help).subtracting(named).subtracting(["--help", "--version"])
      #expect(missing.isEmpty, "\(name): \(missing.sorted())")
    }
  }

  @Test("The brief in README is what the program makes of the article beside it")
  func readme() throws {
    let cells = try #require(
      SiteDocument.read("README.md").split(separator: "\n").first { $0.hasPrefix("| **Quay") }
    ).components(separatedBy: " | ")
    let article = cells[0].dropFirst(2).replacing("<br><br>", with: "\n\n").replacing(
      "**", with: "")
    let shop = try Workshop()
    try shop.write(article + "\n", "quay.txt")
    let output = try shop.run("extract", "quay.txt").output
    let record = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    func words(_ key: String, _ isShown: ([String: Any]) -> Bool) -> [String] {
      (record[key] as? [[String: Any]] ?? []).filter(isShown).compactMap { $0["exact"] as? String }
    }
    let lines = Set(
      cells[1].components(separatedBy: "<br>").map { line in
        String(line.prefix { $0 != "–" }.drop { $0 == "“" }).trimmingCharacters(in: .whitespaces)
      })
    #expect(words("summary") { _ in true }.allSatisfy(lines.contains))
    let figures = words("figures") { $0["key"] as? Bool == true }
    #expect(
      figures.count == 4
        && figures.allSatisfy { figure in
          lines.contains { $0 == figure || $0.hasPrefix(figure + ":") }
        })
    let quotes = words("quotes") { $0["key"] as? Bool == true }
    #expect(
      quotes.count == 2 && quotes.allSatisfy { quote in lines.contains { $0.hasPrefix(quote) } })
  }
}

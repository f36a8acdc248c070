import Foundation
import Testing

/// Builds with `--search`, with programs of the test's own in Pagefind's place.
@Suite("Search") struct SearchTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try shop.write(
      "# Quay\n\nAbout 60 metres of the quay slid into the harbour.\n", "content/quay.md")
    try shop.write("# Mill\n\nThe mill has 40 looms.\n", "content/mill.md")
    try shop.write("", "bin/empty")
  }

  /// Puts a program in the only folder of the search path.
  private func install(_ name: String, _ script: String) throws {
    try shop.write("#!/bin/sh\nPATH=/usr/bin:/bin\n" + script, "bin/" + name)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: shop.path + "/bin/" + name)
  }

  /// What Pagefind does, as far as it is seen: each run is noted, and the index has a file named after the articles' sizes.
  private func installPagefind() throws {
    try install(
      "pagefind",
      """
      echo run >> runs
      mkdir -p "$4/index" "$4/playground"
      echo script > "$4/pagefind.js"
      echo worker > "$4/pagefind-worker.js"
      echo big > "$4/pagefind-ui.js"
      echo play > "$4/playground/index.html"
      cat "$2"/briefs/*.html | wc -c > "$4/index/$(cat "$2"/briefs/*.html | wc -c).pf_index"
      echo entry > "$4/pagefind-entry.json"

      """)
  }

  @discardableResult private func build(_ options: String...) throws -> Workshop.Outcome {
    try shop.run(
      ["build", "--quiet"] + options, input: "", environment: ["PATH": shop.path + "/bin"])
  }

  private var runs: Int { shop.read("runs")?.split(separator: "\n").count ?? 0 }

  private func time(_ name: String) throws -> Date? {
    let values = try FileManager.default.attributesOfItem(atPath: shop.path + "/" + name)
    return values[.modificationDate] as? Date
  }

  private func indexFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: shop.path + "/public/pagefind/index")
  }

  @Test("Without Pagefind the site is published, its search has lists alone, and the build fails")
  func missing() throws {
    try build()
    let brief = shop.read("public/briefs/quay.html")
    #expect(shop.read("public/index.html")?.contains("search.html") == false)
    let outcome = try build("--search")
    #expect(outcome.status == 3 && outcome.messages.contains("[no-pagefind]"), "\(outcome)")
    #expect(shop.read("public/search.html")?.contains("'wasm-unsafe-eval'") == true)
    #expect(shop.read("public/index.html")?.contains("search.html") == true)
    #expect(shop.exists("public/search.js") && !shop.exists("public/pagefind"))
    #expect(brief != nil && shop.read("public/briefs/quay.html") == brief)
    try install("python3", "echo '/usr/bin/python3: No module named pagefind_bin' >&2; exit 1\n")
    #expect(try build("--search").messages.contains("[no-pagefind]"))
    #expect(try build().status == 0)
    #expect(!shop.exists("public/search.html") && !shop.exists("public/search.js"))
  }

  @Test("The index is made where briefs changed, and its other files keep their time stamps")
  func made() throws {
    try installPagefind()
    try shop.write("search: true\n", "briefgen.yml")
    let first = try build()
    #expect(first.status == 0 && runs == 1, "\(first)")
    #expect(shop.exists("public/pagefind/pagefind-worker.js"))
    #expect(!shop.exists("public/pagefind/pagefind-ui.js"))
    #expect(!shop.exists("public/pagefind/playground"))
    let (script, index) = (try time("public/pagefind/pagefind.js"), try indexFiles())
    #expect(try build().status == 0 && runs == 1)
    try shop.write("title: Another\nsearch: true\n", "briefgen.yml")
    try shop.write("# Mill\n\nThe mill has 41 looms, and no weaver.\n", "content/mill.md")
    #expect(try build().status == 0 && runs == 2)
    #expect(try time("public/pagefind/pagefind.js") == script)
    #expect(try indexFiles().count == 1 && indexFiles() != index)
    try shop.remove("public/pagefind/pagefind.js")
    #expect(try build().status == 0 && runs == 3 && shop.exists("public/pagefind/pagefind.js"))
    #expect(try build().status == 0 && runs == 3)
    try shop.write("title: Another\n", "briefgen.yml")
    #expect(try build().status == 0 && !shop.exists("public/pagefind") && runs == 3)
    #expect(shop.read("public/index.html")?.contains("search.html") == false)
  }

  @Test("What PyPI has is taken where no pagefind is on the search path")
  func python() throws {
    try install(
      "python3",
      "[ \"$1 $2\" = '-m pagefind_bin' ] && mkdir -p \"$6\" && echo 1 > \"$6/pagefind.js\"\n")
    let outcome = try build("--search")
    #expect(outcome.status == 0 && shop.exists("public/pagefind/pagefind.js"), "\(outcome)")
  }

  @Test(
    "Where Pagefind fails, its last words are told and the index of earlier briefs is taken away")
  func failing() throws {
    try installPagefind()
    try build("--search")
    try install("pagefind", "echo first; echo 'no room left' >&2; exit 7\n")
    #expect(try build("--search").status == 0)
    try shop.write("# Mill\n\nThe mill has 42 looms.\n", "content/mill.md")
    let outcome = try build("--search")
    #expect(outcome.status == 3 && outcome.messages.contains("no room left [search-failed]"))
    #expect(!shop.exists("public/pagefind"))
    #expect(shop.read("public/briefs/mill.html")?.contains("42 looms") == true)
    try installPagefind()
    #expect(try build("--search").status == 0 && shop.exists("public/pagefind/pagefind.js"))
  }

  @Test("A build that is killed, or told to end, while Pagefind runs is made good by the next")
  func interrupted() throws {
    try installPagefind()
    try build("--search")
    let index = try indexFiles()
    try install("pagefind", "kill -TERM $PPID; exec sleep 20\n")
    try shop.write("# Mill\n\nThe mill has 43 looms, and nobody at them.\n", "content/mill.md")
    let ended = try build("--search")
    #expect(ended.status == 3 && ended.messages.contains("interrupted"), "\(ended)")
    #expect(shop.read("public/briefs/mill.html")?.contains("43 looms") == true)
    #expect(!shop.exists("public/pagefind"))
    try install("pagefind", "kill -KILL $PPID\n")
    #expect(try build("--search").status == 9)
    try installPagefind()
    #expect(try build("--search").status == 0 && indexFiles() != index)
    let (full, runs) = (try indexFiles(), runs)
    try shop.write("# Mill\n\nThe mill has 4 looms.\n", "content/mill.md")
    try install("pagefind", "kill -KILL $PPID\n")
    #expect(try build("--search").status == 9 && indexFiles() == full)
    try installPagefind()
    #expect(try build("--search").status == 0 && indexFiles() != full && self.runs == runs + 1)
    #expect(!shop.exists(".briefgen.staging-public"))
  }

  @Test("Files of others in the index's place are left alone")
  func foreign() throws {
    try installPagefind()
    try shop.write("mine", "public/pagefind/pagefind.js")
    let outcome = try build("--search")
    #expect(outcome.status == 3 && outcome.messages.contains("[foreign-file]"), "\(outcome)")
    #expect(shop.read("public/pagefind/pagefind.js") == "mine")
    #expect(shop.exists("public/briefs/mill.html"))
    try shop.remove("public/pagefind/pagefind.js")
    try shop.write("mine", "static/pagefind/extra.js")
    let clash = try build("--search")
    #expect(clash.status == 3 && clash.messages.contains("[address-clash]"), "\(clash)")
    #expect(shop.read("public/pagefind/extra.js") == "mine")
  }
}

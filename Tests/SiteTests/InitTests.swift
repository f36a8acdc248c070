import Testing

@Suite("What a new folder tells of") struct InitTests {
  @Test("All settings may be set as they stand there")
  func settings() throws {
    let shop = try Workshop()
    try shop.run("init")
    for name in ["themes/plain/style.css", "templates/style.css", "static/plain.css"] {
      try shop.write("body {}", name)
    }
    let lines = (shop.read("briefgen.yml") ?? "").split(separator: "\n")
    let keys = lines.filter { $0.hasPrefix("#") && !$0.hasPrefix("# ") }.map {
      $0.dropFirst() + "\n"
    }
    #expect(keys.count >= 20)
    try shop.write(keys.joined(), "briefgen.yml")
    let outcome = try shop.run("check")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.messages.split(separator: "\n").count == 1, "\(outcome.messages)")
  }

  @Test("All keys of a new article may be set as they stand there")
  func head() throws {
    let shop = try Workshop()
    try shop.run("init")
    try shop.run("new", "Quay", "--date", "2026-03-01")
    try shop.remove("content/ferry-quay.md")
    let path = "content/2026-03-01-quay.md"
    let article = shop.read(path) ?? ""
    let lines = article.split(separator: "\n").map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0 }
    #expect(lines.count >= 20)
    let text = """

      The harbour opens again on Monday, harbour master Ida Strand said. Nobody was hurt when it closed.

      It had been shut for 14 weeks, she said, and the ferry had gone to Norra until then.

      """
    try shop.write(
      lines.filter { !$0.hasPrefix("draft") }.joined(separator: "\n") + "\n" + text, path)
    let outcome = try shop.run(
      "check", "--today", "2026-07-01", "--base-url", "https://briefs.example/")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(!outcome.messages.contains("warning:"), "\(outcome.messages)")
  }
}

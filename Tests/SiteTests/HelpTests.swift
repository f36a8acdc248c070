import Foundation
import Testing

@Suite("Help") struct HelpTests {
  @Test(
    "The help of each command ends with what its exit status means",
    arguments: [
      nil, "init", "new", "check", "serve", "build", "list", "clean", "config", "templates",
      "extract", "explain", "series",
    ] as [String?])
  func exitStatus(of command: String?) throws {
    let shop = try Workshop()
    let words = command.map { [$0] } ?? []
    let help = try shop.run(words + ["--help"], input: "")
    #expect(help.status == 0)
    let paragraphs = help.output.components(separatedBy: "\n\n")
    #expect(paragraphs.last?.hasPrefix("Exit status: 0 ") == true, "\(help.output)")
    #expect(help.output.components(separatedBy: "Exit status:").count == 2)
    // Asked for in another way it is the same.
    #expect(try shop.run(["help"] + words, input: "").output == help.output)
  }
}

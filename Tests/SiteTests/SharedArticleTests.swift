import Foundation
import Model
import TestSupport
import Testing

/// What is found in the real articles that lie beside the project, of which nothing but digests may stand in it.
///
/// A change that is meant to find the same shows here that it does, and one that is not how many articles it changes:
/// `FINDINGS=write swift test --filter SharedArticleTests` writes the digests anew. `make eval` says whether it found better.
/// Where the articles are others than those, or none, nothing is asked.
@Suite("Findings in real articles") struct SharedArticleTests {
  private static let eval = WrittenFindings.tests.appendingPathComponent("../../shared/eval")
    .standardizedFileURL

  @Test(
    "Each article's record, and what is said of it, stay as they were",
    arguments: ["briefs/articles", "news", "files", "html/pages", "html-wild/pages"])
  func records(_ folder: String) throws {
    let names = Self.files(in: Self.eval.appendingPathComponent(folder).path)
    guard !names.isEmpty else { return }
    let shop = try Workshop()
    try FileManager.default.createSymbolicLink(
      atPath: shop.path + "/eval", withDestinationPath: Self.eval.path)
    let outcome = try shop.run(
      ["extract", "--verbose"] + names.map { "eval/\(folder)/\($0)" }, input: "")
    #expect(outcome.status < 2)
    let inputs = try names.map {
      try Self.digest(Data(contentsOf: Self.eval.appendingPathComponent("\(folder)/\($0)")))
    }
    try compare(outcome, of: inputs, folder)
  }

  @Test("So do the series across articles, and the changes between versions")
  func series() throws {
    let input = ["articles", "versions"].compactMap {
      try? String(
        contentsOf: Self.eval.appendingPathComponent("series/\($0).jsonl"), encoding: .utf8)
    }.joined()
    guard !input.isEmpty else { return }
    let shop = try Workshop()
    let outcome = try shop.run(["series", "--jsonl", "--verbose"], input: input)
    #expect(outcome.status == 0)
    try compare(outcome, of: [Self.digest(Data(input.utf8))], "series")
  }

  /// Expects the digests that were written down of all lines, as far as they were of the same input.
  private func compare(_ outcome: Workshop.Outcome, of inputs: [String], _ name: String) throws {
    let file = "shared-\(name.replacingOccurrences(of: "/", with: "-")).txt"
    let known = try WrittenFindings(file)
    let input = "of \(Self.digest(Data(inputs.joined().utf8)))"
    let isWriting = ProcessInfo.processInfo.environment["FINDINGS"] == "write"
    guard isWriting || known.lines.first == input else { return }
    let lines = (outcome.output + outcome.messages).split(separator: "\n")
    let differences = try known.differences(
      from: [input] + lines.map { Self.digest(Data($0.utf8)) })
    #expect(differences.isEmpty, "\(file): \(differences)")
  }

  /// Names of articles, below a folder, in the order of their bytes.
  private static func files(in folder: String) -> [String] {
    let kinds: Set = ["txt", "md", "markdown", "html", "htm"]
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter {
      kinds.contains(($0 as NSString).pathExtension) && !$0.hasSuffix("README.md")
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func digest(_ data: Data) -> String {
    let digest = Digest(Array(data))
    return String(digest.high, radix: 16) + String(digest.low >> 48, radix: 16)
  }
}

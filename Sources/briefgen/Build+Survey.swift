import Ledger
import Model
import Provenance
import Publishing
import Reading

extension Build {
  /// What a build that does not publish found: each file with what became of it, and the files that the site would have.
  struct Survey {
    /// In the order of their paths' bytes.
    let files: [ContentFile]
    /// Of the files, in the same order.
    let results: [ArticleResult]
    /// Below the output folder, those of the static folder and of lists among them.
    let paths: PathList

    /// Whether the site would have a file.
    func hasPage(_ path: String) -> Bool { paths.contains(Array(path.utf8)[...]) }
  }

  /// All that was found, in place of publishing it.
  func survey(
    _ results: [ArticleResult], _ files: [ContentFile], _ lists: [ListPage], _ copies: StaticCopies
  ) -> Survey {
    Survey(files: files, results: results, paths: Self.paths(results, lists, and: copies.paths))
  }

  /// A page of the site that is not made, as only its path is asked for.
  static func unmade(_ path: String, _ source: Digest) -> ListPage {
    ListPage(page: PublishedPage(path: path, stamp: .none, digest: source), source: source)
  }

  /// Tells what a site without a base URL does not have: once somebody asks for all there is to tell, and where the last build
  /// published feeds, which readers follow.
  func tellMissingBaseURL(_ writer: SiteWriter, _ outcome: inout Outcome) {
    let hadFeed = writer.wrote(Array("feed.xml\0".utf8)[...])
    guard hadFeed || aim == .survey else { return }
    let loss = hadFeed ? ", and those of the last build are taken away" : ""
    let isTOML = plan.settingsFile?.hasSuffix(".toml") == true
    let line =
      isTOML ? "base-url = \"https://briefs.example/\"" : "base-url: https://briefs.example/"
    let advice = plan.settingsFile == nil ? "make this file with '\(line)' in it" : "add '\(line)'"
    outcome.diagnostics.append(
      .warning(
        SourceLocation(file: settingsPlace),
        "no base URL is set, so there is no feed and no sitemap\(loss); \(advice)",
        id: "no-base-url"))
  }

  /// Where the settings are, or would be.
  var settingsPlace: String {
    plan.settingsFile ?? BuildPlan.below(SettingsPlace.names[0], root: plan.root)
  }

  /// What a build would find and tell, without a trace on the disk. It goes on behind errors, so that all is told at once.
  static func survey(_ plan: BuildPlan, isQuiet: Bool) async -> Outcome {
    await Build(
      plan: plan, keepGoing: true, allowsRemovals: true, isQuiet: isQuiet, isFull: false,
      aim: .survey
    ).run()
  }
}

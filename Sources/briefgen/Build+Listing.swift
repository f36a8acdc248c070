import Provenance
import Reading

extension Build {
  /// What lies in the content folder and in the static folder; nil, and told, where a folder cannot be listed.
  func list(_ outcome: inout Outcome) -> (content: ContentListing, statics: [StaticFile])? {
    do {
      let content = try listing()
      outcome.diagnostics += content.diagnostics
      guard let folder = plan.statics else { return (content.value, []) }
      let statics = try StaticFolder.find(folder, followsLinks: plan.followsLinks)
      outcome.diagnostics += statics.diagnostics
      return (content.value, statics.value)
    } catch {
      switch error {
      case .unreadable(let path, let reason):
        let advice =
          switch path {
          case plan.content: "make the folder, or name another with --content"
          case plan.statics: "make it readable, or name another with --static"
          default: "make it readable, or leave it out with .briefgenignore"
          }
        outcome.failures.append(
          "\(path): error: cannot be read: \(reason); \(advice) [unreadable-file]")
      }
      return nil
    }
  }

  /// The files of the content folder, or those that lines of `map` stand for.
  private func listing() throws(ReadingError) -> Diagnosed<ContentListing> {
    if let lines { return Diagnosed(ContentListing(files: lines.files), lines.diagnostics) }
    return try ContentFolder(plan.content, drafts: plan.drafts, followsLinks: plan.followsLinks)
      .find()
  }
}

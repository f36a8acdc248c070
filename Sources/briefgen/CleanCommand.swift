import ArgumentParser
import Glibc
import Publishing

/// `briefgen clean`: what builds wrote goes, and nothing else.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Removes what builds wrote: the site, and what is remembered beside it.",
    discussion: """
      Only files go that the last build names (.briefgen in the output folder); others stay, and so does the folder with them.

      Exit status: 0 done, 2 wrong usage or settings, 3 removing failed.
      """)

  @Flag(name: .customLong("dry-run"), help: "Print what would be removed, and remove nothing.")
  var dryRun = false
  @OptionGroup var folders: SiteFolders
  @OptionGroup var volume: VolumeOptions

  func run() throws {
    let printer = volume.printer
    let plan = try folders.plan(SiteSettings(), printer)
    let output = plan.output
    // What it tells of files serves where their list was damaged or taken away.
    let memory = TemplateFolder.find(plan.templates).value.map {
      BuildMemory(plan: plan, templates: $0, isFull: false)
    }
    do throws(PublishingError) {
      let files = try Self.remove(output, memory, dryRun)
      let caches = SiteWriter.caches(beside: output)
      if !dryRun { try SiteWriter.removeCaches(beside: output) }
      let stays = !dryRun && !SiteWriter.removeEmpty(output: output)
      if dryRun || volume.verbose {
        for path in files.map({ output + "/" + $0 }) + caches {
          print(StandardError.harmless(path))
        }
      }
      if !volume.quiet { tell(files.count, caches, output, stays) }
    } catch {
      printer.print(failure: Self.message(of: error, output))
      if error == .interrupted, let status = StopSignal.status { Glibc.exit(status) }
      throw ExitStatus.inputOutput
    }
  }

  /// Removes the files of the site.
  ///
  /// - Returns: Those that stood, below the output folder.
  private static func remove(
    _ output: String, _ memory: BuildMemory?, _ isDry: Bool
  ) throws(PublishingError) -> [String] {
    let list = memory?.last?.list
    let published = { memory?.published ?? [] }
    var looker = try SiteWriter(reading: output, list: list, ledger: published)
    var files = looker.written
    try looker.end()
    guard !isDry, !files.isEmpty else { return files }
    StopSignal.watch()
    looker = try SiteWriter(output: output, list: list, ledger: published)
    // Meanwhile a build may have ended.
    files = looker.written
    do throws(PublishingError) {
      try looker.removeWritten { StopSignal.isReceived }
    } catch {
      try? looker.end()
      throw error
    }
    try looker.end()
    return files
  }

  /// What failed, as who cleans sees it: of a folder in which nobody may write, not which file was to be made there.
  private static func message(of error: PublishingError, _ output: String) -> String {
    guard case .failed(_, _, let reason) = error,
      let cause = reason.firstRange(of: "; let yourself")
    else { return error.message }
    return
      "\(output)/: error: cannot be removed: \(reason[..<cause.lowerBound]); let yourself write there and in the folder around it [output-failed]"
  }

  /// Says what was removed, and what stays.
  private func tell(_ count: Int, _ caches: [String], _ output: String, _ stays: Bool) {
    var parts: [String] = []
    if count > 0 { parts.append("\(count) \(count == 1 ? "file" : "files") of \(output)/") }
    parts += caches
    var line = dryRun ? "would remove " : "removed "
    line += parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
    if stays { line += "; \(output)/ stays, as something in it was not written by briefgen" }
    StandardError.write(StandardError.harmless(line) + "\n")
  }
}

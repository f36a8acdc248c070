import ArgumentParser
import Reading

/// What commands that print what stands in articles let their user say of reading.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("max-file-size"),
    help: ArgumentHelp("The largest file that is read, in MB.", valueName: "n"))
  var mostMegabytes = ContentFile.mostBytes / 1_000_000
  @Option(help: ArgumentHelp("How many articles to work on at once.", valueName: "n")) var jobs =
    ProcessorCount.value

  @Flag(name: .shortAndLong, help: "Print errors only.") var quiet = false
  @Flag(name: .shortAndLong, help: "Print every message, also of a kind that many files have.")
  var verbose = false

  /// Of what is told of files.
  var printer: DiagnosticPrinter { DiagnosticPrinter(isQuiet: quiet, isVerbose: verbose) }

  /// Refuses numbers out of range.
  func validate() throws {
    guard SettingRange.jobs.contains(jobs) else {
      throw ValidationError("--jobs is a number from 1 to 256")
    }
    guard SettingRange.megabytes.contains(mostMegabytes) else {
      throw ValidationError("--max-file-size is a number from 1 to 1000")
    }
  }

  /// The longest file or line that is read.
  var mostBytes: Int { mostMegabytes * 1_000_000 }
}

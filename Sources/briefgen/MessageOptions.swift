import ArgumentParser

/// How much is told.
struct VolumeOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print errors only.") var quiet = false
  @Flag(
    name: .shortAndLong,
    help: "Print every message, also of a kind that many files have, and where the settings are.")
  var verbose = false

  var printer: DiagnosticPrinter {
    DiagnosticPrinter(isQuiet: quiet, isVerbose: verbose, namesSettings: verbose)
  }
}

/// How much is told, and in which form.
struct MessageOptions: ParsableArguments {
  @OptionGroup var volume: VolumeOptions
  @Flag(help: "Print diagnostics as JSON lines.") var json = false

  var quiet: Bool { volume.quiet }

  var printer: DiagnosticPrinter {
    var printer = volume.printer
    printer.asJSON = json
    return printer
  }
}

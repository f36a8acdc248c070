import ArgumentParser

/// How much is told, and in which form.
struct MessageOptions: ParsableArguments {
  @Flag(help: "Print errors only.") var quiet = false
  @Flag(help: "Print every message, also of a kind that many files have.") var verbose = false
  @Flag(help: "Print diagnostics as JSON lines.") var json = false

  var printer: DiagnosticPrinter {
    DiagnosticPrinter(asJSON: json, isQuiet: quiet, isVerbose: verbose)
  }
}

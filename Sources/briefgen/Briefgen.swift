import ArgumentParser
import Glibc

/// `briefgen`: a folder of articles becomes a site of briefs.
@main struct Briefgen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefgen", abstract: "Turns a folder of news articles into a site of briefs.",
    discussion:
      "Every sentence, quote and figure of a brief stands word for word in its article and leads back to it.",
    version: "0.1.0", subcommands: [BuildCommand.self, ExtractCommand.self])

  /// Runs the command; wrong usage ends with 2, whatever the argument parser's own number for it.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let status as ExitStatus {
      Glibc.exit(status.rawValue)
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code == .success {
        print(message)
        Glibc.exit(0)
      }
      StandardError.write(message + "\n")
      Glibc.exit(ExitStatus.wrongUsage.rawValue)
    }
  }
}

/// How a run ends.
enum ExitStatus: Int32, Error {
  /// Content or templates have errors.
  case contentErrors = 1
  /// The command, its options or `briefgen.yml` are wrong.
  case wrongUsage = 2
  /// The disk did not do as it should.
  case inputOutput = 3
}

/// Standard error without buffering.
enum StandardError {
  /// Writes all of `text`.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Whether a person reads it.
  static var isTerminal: Bool { isatty(2) == 1 }
}

import ArgumentParser
import CProcess
import Glibc
import Provenance

/// `briefgen`: a folder of articles becomes a site of briefs.
///
/// The room is the door: it reads arguments, wires the other rooms, and says how the run ended. No rule of language and
/// no layout of a page is in it.
@main struct Briefgen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefgen", abstract: "Turns a folder of news articles into a site of briefs.",
    discussion:
      "Every sentence, quote and figure of a brief stands word for word in its article and leads back to it.\n\n"
      + "Exit status: 0 done, 1 errors in content or templates, or a file is there already, 2 wrong usage or settings, 3 the disk failed.",
    version: "0.2.0",
    subcommands: [
      InitCommand.self, NewCommand.self, CheckCommand.self, ServeCommand.self, BuildCommand.self,
      ListCommand.self,
      CleanCommand.self, ConfigCommand.self, TemplatesCommand.self, ExtractCommand.self,
      ExplainCommand.self,
      SeriesCommand.self, MapCommand.self,
    ])

  /// The command that is named first, where its options are right; nil for help, wrong usage and the rest, which the parser
  /// of all commands tells.
  ///
  /// That one asks first whether a shell wants its completions, by parsing all arguments twice with two more commands, and
  /// so takes twice as long: a tenth of a build in which nothing changed.
  ///
  /// - Parameter arguments: Without the program's own name.
  private static func direct(_ arguments: [String]) -> (any AsyncParsableCommand & Sendable)? {
    let options = Array(arguments.dropFirst())
    switch arguments.first {
    case BuildCommand.configuration.commandName:
      return (try? BuildCommand.parseAsRoot(options)) as? BuildCommand
    case ExtractCommand.configuration.commandName:
      return (try? ExtractCommand.parseAsRoot(options)) as? ExtractCommand
    default: return nil
    }
  }

  /// Tells a first word that is no command, and the one that was meant: the parser would call it an argument.
  private static func refuseUnknown(_ word: String) throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !word.hasPrefix("-"), !names.contains(word) else { return }
    let near = Nearest.advice(word, among: names)
    let advice = near.isEmpty ? "; 'briefgen --help' lists them" : near
    StandardError.write(
      StandardError.harmless("error: there is no command '\(word)'\(advice) [unknown-command]")
        + "\n")
    throw ExitStatus.wrongUsage
  }

  /// Runs the command; wrong usage ends with 2, whatever the argument parser's own number for it.
  ///
  /// Commands throw an `ExitStatus` once they have told what was wrong, so nothing more is printed for it. Help and
  /// version go to standard output and end with 0.
  static func main() async {
    // Tables of all articles come and go.
    allocator_map_blocks(256 << 10)
    // The parser knows the version by its long name alone.
    let arguments = Program.arguments.dropFirst().map { $0 == "-V" ? "--version" : $0 }
    do {
      if var command = direct(arguments) {
        try await command.run()
      } else if arguments.isEmpty {
        StandardError.write(HelpText.ordered(helpMessage()) + "\n")
        Glibc.exit(ExitStatus.wrongUsage.rawValue)
      } else {
        try refuseUnknown(arguments[0])
        var command = try parseAsRoot(arguments)
        if var asynchronous = command as? AsyncParsableCommand {
          try await asynchronous.run()
        } else {
          try command.run()
        }
      }
    } catch let status as ExitStatus {
      Glibc.exit(status.rawValue)
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code == .success {
        print(HelpText.ordered(message))
        Glibc.exit(0)
      }
      StandardError.write(message + "\n")
      Glibc.exit(ExitStatus.wrongUsage.rawValue)
    }
  }
}

import ArgumentParser
import Glibc
import Provenance
import Serving

/// `briefgen serve`: the site in a browser while it is being written.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the site in a browser, and keeps it up to date while files change.",
    discussion: """
      The site is built into a folder of its own, which goes with the program; what 'build' writes is not touched. Only this machine can \
      see it, unless --bind says otherwise. Ctrl-C ends it.

      Exit status: 0 ended, 2 wrong usage or settings, 3 listening, watching or making the folder failed.
      """)

  @Option(help: ArgumentHelp("The port to listen on; 0 for any that is free.", valueName: "n"))
  var port = 8080
  @Option(
    help: ArgumentHelp("The name or address of this machine to listen on.", valueName: "address"))
  var bind = "127.0.0.1"
  @Flag(help: "Open the site in a browser.") var open = false
  @Flag(help: "Let browsers go to the article that was changed.") var navigate = false
  @OptionGroup var folders: SiteFolders
  @OptionGroup var choices: SiteChoices
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if folders.output != nil {
      throw ValidationError("'serve' builds into a folder of its own; leave --output away")
    }
    guard 0...65535 ~= port else {
      throw ValidationError("--port is not a number from 0 to 65535")
    }
  }

  func run() async throws {
    let printer = messages.printer
    // Wrong settings end the program where nothing was shown yet.
    _ = try folders.plan(choices.settings, printer)
    StopSignal.watch()
    umask(umask(0) & 0o022)
    let folder = try ServeFolder(printer)
    defer { folder.remove() }
    do {
      let server = try SiteServer(output: folder.output, bind: bind, port: port)
      var session = ServeSession(
        folders: folders, choices: choices.settings, output: folder.output, server: server,
        navigates: navigate, messages: messages)
      try await session.run {
        if !messages.quiet {
          StandardError.write("serving \(server.address) until Ctrl-C\n")
        }
        if open { Browser.open(server.address) }
      }
    } catch let error as ServingError {
      printer.print(failure: error.message)
      throw ExitStatus.inputOutput
    }
  }
}

/// The user's browser.
enum Browser {
  /// Has it show an address, if the system knows how to.
  static func open(_ address: String) {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for number: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&files, number, "/dev/null", O_RDWR, 0)
    }
    let words: [String] = ["xdg-open", address]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, "xdg-open", &files, nil, &arguments, environ) == 0 else {
      return StandardError.write("no browser could be opened; go to \(address)\n")
    }
  }
}

import ArgumentParser
import Glibc
import Provenance
import Rendering

/// `briefgen map`: articles in, all that a site needs of each out, line by line; `build --from` makes the site of such lines.
struct MapCommand: AsyncParsableCommand {
  /// Names its parent, as it is parsed by itself.
  static let configuration = CommandConfiguration(
    commandName: "map", _superCommandName: "briefgen",
    abstract:
      "Reads articles as JSON lines and prints a line for each, of which 'build --from' makes the site.",
    discussion: """
      For sites that many machines work on: each maps its share, in any order, and 'briefgen build --from' puts the lines together \
      into the site that one machine would make of the same files, byte for byte. A line is answered by itself; nothing is written.

      Each line of standard input stands for one file below the content folder: {"path": "2024/quay.txt", "text": "..."}, or with \
      "html" or "markdown" in place of "text", perhaps with "title" and "date", or with the path alone for a file that is there. \
      A line that cannot be read is answered by one with an "error".

      Settings and templates are those of the site, which must be the same on all machines, as must the program.

      Exit status: 0 done, also where articles have errors, which their lines tell; 1 errors in templates, 2 wrong usage or settings, \
      3 reading or writing failed.
      """)

  @OptionGroup var folders: SiteFolders
  @OptionGroup var choices: SiteChoices
  @OptionGroup var messages: MessageOptions

  /// Lines in a batch: few, as a line may be long.
  private static let batchSize = 16

  func run() async throws {
    signal(SIGPIPE, SIG_IGN)
    let printer = messages.printer
    let plan = try folders.plan(choices.settings, printer)
    let found = TemplateFolder.find(plan.templates)
    printer.print(found.diagnostics)
    guard let templates = found.value else { throw ExitStatus.contentErrors }
    let compiled = templates.compile(site: plan.site)
    printer.print(compiled.diagnostics)
    guard let renderer = compiled.value else { throw ExitStatus.contentErrors }
    let mapper = Mapper(
      plan: plan, renderer: renderer,
      key: MapKey.make(
        plan, frame: BuildMemory.frame(templates, templates.digest, templates.dress(plan.site))))
    var input = LineInput(most: Mapper.longest(plan))
    try await OrderedBatches(jobs: plan.jobs).run(
      next: { input.nextBatch(Self.batchSize) },
      work: { lines in
        lines.reduce(into: [UInt8]()) { output, line in
          output += mapper.answer(line)
          output.append(0x0A)
        }
      },
      take: { try StandardOutput.write($0, orEnd: .inputOutput) })
    if input.tellFailure() { throw ExitStatus.inputOutput }
  }
}

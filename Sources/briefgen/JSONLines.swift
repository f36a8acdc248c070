import Briefing
import Glibc
import Model
import Provenance
import Reading
import Rendering

/// The filter from JSON lines to JSON lines: batches on several cores, answers in the order of the questions.
struct JSONLines {
  let briefer: Briefer
  let jobs: Int
  /// The longest line that is read, in bytes.
  private let mostBytes: Int
  /// Whether warnings are left out.
  private let isQuiet: Bool
  /// Lines in a batch; blank ones do not count.
  private static let batchSize = 64

  /// The answers to the lines of a batch, and what is told of them.
  private typealias Answers = (bytes: [UInt8], told: [Diagnostic])

  init(briefer: Briefer, jobs: Int, mostBytes: Int, isQuiet: Bool) {
    self.isQuiet = isQuiet
    self.briefer = briefer
    self.jobs = jobs
    self.mostBytes = mostBytes
  }

  /// Answers all lines of standard input.
  ///
  /// Where the input cannot be read on, what was read is answered before that is told. A closed pipe is told by `write`, so its signal is
  /// turned off.
  func run() async throws {
    signal(SIGPIPE, SIG_IGN)
    var input = LineInput(most: mostBytes)
    let briefer = briefer
    let mostBytes = mostBytes
    // Of a stream each batch is told as it comes, so none of it is counted and left out.
    let printer = DiagnosticPrinter(isQuiet: isQuiet, isVerbose: true)
    try await OrderedBatches(jobs: jobs).run(
      next: { input.nextBatch(Self.batchSize) },
      work: { Self.records($0, briefer, mostBytes) },
      take: { answers in
        try StandardOutput.write(answers.bytes)
        printer.print(answers.told)
      })
    if input.tellFailure() { throw ExitStatus.inputOutput }
  }

  /// The answers to some lines, one each, each with a line feed behind it. A line that cannot be read is answered too,
  /// so that the tenth answer is that to the tenth question.
  ///
  /// What is told beside them is only that a text is too long to be searched to its end.
  private static func records(
    _ lines: [LineInput.Line], _ briefer: Briefer, _ mostBytes: Int
  ) -> Answers {
    var output: [UInt8] = []
    var told: [Diagnostic] = []
    let reader = ArticleReader()
    for line in lines {
      switch line.bytes.map(JSONLine.parse) ?? .failure(.tooLong(mostBytes)) {
      case .success(let question):
        let article = reader.read(
          text: question.text, id: "line \(line.number)", title: question.title, date: question.date
        )
        let brief = briefer.brief(article, file: article.text)
        told += brief.diagnostics.filter { Briefer.boundIDs.contains($0.id) }
        BriefRecord(brief.value, file: nil).write(id: question.id, into: &output)
      case .failure(let problem): problem.write(line: line.number, into: &output)
      }
      output.append(0x0A)
    }
    return (output, told)
  }
}

extension JSONLineError {
  /// An answer that says what was wrong: `{"id":7,"error":{"message":"...","line":3}}`.
  func write(line: Int, into output: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.key("id")
      json.raw(id)
      json.key("error")
      json.object { json in
        json.key("message")
        json.string(message)
        json.key("line")
        json.number(line)
      }
    }
    json.append(to: &output)
  }
}

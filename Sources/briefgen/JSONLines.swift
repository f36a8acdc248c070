import Briefing
import Glibc
import Model
import Provenance
import Reading
import Rendering

/// The filter from JSON lines to JSON lines: batches on several cores, answers in the order of the questions.
///
/// It holds at most twice `jobs` batches, so it may be fed without an end.
struct JSONLines {
  let briefer: Briefer
  let jobs: Int
  /// The longest line that is read, in bytes.
  private let mostBytes: Int
  /// Lines in a batch; blank ones do not count.
  private static let batchSize = 64

  /// The answers to the lines of a batch, and what is told of them.
  private typealias Answers = (bytes: [UInt8], told: [Diagnostic])

  init(briefer: Briefer, jobs: Int, mostBytes: Int) {
    self.briefer = briefer
    self.jobs = jobs
    self.mostBytes = mostBytes
  }

  /// Answers all lines of standard input.
  ///
  /// Batches come back in any order. One that is early waits in `ready` until those before it are printed; while it
  /// waits no more than twice `jobs` are read ahead. Where the input cannot be read on, what was read is answered before that is
  /// told. A closed pipe is told by `write`, so its signal is turned off.
  func run() async throws {
    signal(SIGPIPE, SIG_IGN)
    var input = LineInput(most: mostBytes)
    let briefer = briefer
    let jobs = jobs
    let mostBytes = mostBytes
    try await withThrowingTaskGroup(of: (Int, Answers).self) { group in
      var ready: [Int: Answers] = [:]
      var submitted = 0
      var printed = 0
      var isAtEnd = false
      while !isAtEnd || printed < submitted {
        while !isAtEnd, submitted - printed < jobs * 2 {
          let (lines, end) = input.next(Self.batchSize)
          isAtEnd = end
          guard !lines.isEmpty else { break }
          let batch = submitted
          submitted += 1
          group.addTask { (batch, Self.records(lines, briefer, mostBytes)) }
        }
        guard printed < submitted, let (batch, answers) = try await group.next() else { continue }
        ready[batch] = answers
        while let next = ready.removeValue(forKey: printed) {
          try StandardOutput.write(next.bytes)
          DiagnosticPrinter(isVerbose: true).print(next.told)
          printed += 1
        }
      }
    }
    if let reason = input.failure {
      StandardError.write(
        "standard input: error: cannot be read to its end: \(reason); give the rest once more [unreadable-input]\n"
      )
      throw ExitStatus.inputOutput
    }
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
      let parsed =
        line.bytes.map(JSONLine.parse)
        ?? .failure(JSONLineError("the line has more than \(mostBytes) bytes"))
      switch parsed {
      case .success(let question):
        let article = reader.read(
          text: question.text, id: "line \(line.number)", title: question.title, date: question.date
        )
        let brief = briefer.brief(article, file: article.text)
        told += brief.diagnostics.filter { Briefer.boundIDs.contains($0.id) }
        BriefRecord(brief.value, file: nil).write(id: question.id, into: &output)
      case .failure(let problem): write(problem, line.number, &output)
      }
      output.append(0x0A)
    }
    return (output, told)
  }

  /// An answer that says what was wrong: `{"id":7,"error":{"message":"...","line":3}}`.
  private static func write(_ problem: JSONLineError, _ line: Int, _ output: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.key("id")
      json.raw(problem.id)
      json.key("error")
      json.object { json in
        json.key("message")
        json.string(problem.message)
        json.key("line")
        json.number(line)
      }
    }
    json.append(to: &output)
  }
}

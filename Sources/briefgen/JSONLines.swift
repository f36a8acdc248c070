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
  private static let batchSize = 64

  init(briefer: Briefer, jobs: Int) {
    self.briefer = briefer
    self.jobs = jobs
  }

  func run() async throws {
    signal(SIGPIPE, SIG_IGN)
    var input = LineInput()
    let briefer = briefer
    let jobs = jobs
    try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      var ready: [Int: [UInt8]] = [:]
      var submitted = 0
      var printed = 0
      var isAtEnd = false
      while !isAtEnd || printed < submitted {
        while !isAtEnd, submitted - printed < jobs * 2 {
          let (lines, end) = try input.next(Self.batchSize)
          isAtEnd = end
          guard !lines.isEmpty else { break }
          let batch = submitted
          submitted += 1
          group.addTask { (batch, Self.records(lines, briefer)) }
        }
        guard printed < submitted, let (batch, bytes) = try await group.next() else { continue }
        ready[batch] = bytes
        while let next = ready.removeValue(forKey: printed) {
          try StandardOutput.write(next)
          printed += 1
        }
      }
    }
  }

  private static func records(_ lines: [(number: Int, bytes: [UInt8])], _ briefer: Briefer)
    -> [UInt8]
  {
    var output: [UInt8] = []
    let reader = ArticleReader()
    for line in lines {
      switch JSONLine.parse(line.bytes) {
      case .success(let question):
        let article = reader.read(
          text: question.text, id: "", title: question.title, date: question.date)
        let brief = briefer.brief(article, file: article.text).value
        BriefRecord(brief, file: nil).write(id: question.id, into: &output)
      case .failure(let problem): write(problem, line.number, &output)
      }
      output.append(0x0A)
    }
    return output
  }

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

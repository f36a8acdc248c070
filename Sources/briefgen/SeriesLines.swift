import Briefing
import CrossDocument
import FrontMatter
import Provenance
import Reading

/// Reads lines of articles and of pairs of versions.
struct SeriesLines {
  /// The longest line that is read.
  let mostBytes: Int
  private let briefer = Briefer()
  private let reader = ArticleReader()

  init(mostBytes: Int) { self.mostBytes = mostBytes }

  /// What some lines gave.
  struct Read: Sendable {
    /// In the order of the lines.
    var articles: [SeriesInput.Article] = []
    /// A line each pair of versions, and each line that could not be read.
    var answers: [UInt8] = []
    /// Only that a text is too long to be searched to its end.
    var told: [Diagnostic] = []
  }

  /// A question: an article, or two versions of one.
  private enum Question {
    case article(JSONLine)
    case versions(old: JSONLine, new: JSONLine)
  }

  /// Reads some lines.
  func read(_ lines: [LineInput.Line]) -> Read {
    var read = Read()
    for line in lines {
      switch line.bytes.map(Self.question) ?? .failure(.tooLong(mostBytes)) {
      case .success(.article(let question)):
        let briefed = briefed(question, line.number, &read.told)
        read.articles.append(
          SeriesInput.Article(
            id: question.id, traits: DocumentTraits(briefed.brief, briefed.document),
            places: CodePointPlaces(briefed.brief.article.text), origin: nil))
      case .success(.versions(let old, let new)):
        let older = briefed(old, line.number, &read.told)
        let newer = briefed(new, line.number, &read.told)
        read.answers += SeriesOutput.versions((old.id, older), (new.id, newer))
      case .failure(let problem):
        problem.write(line: line.number, into: &read.answers)
        read.answers.append(0x0A)
      }
    }
    return read
  }

  /// What a line asks: two versions where it has "old" or "new" and no text.
  private static func question(_ bytes: [UInt8]) -> Result<Question, JSONLineError> {
    JSONLine.value(bytes).flatMap { value in
      guard value["text"] == nil, value["old"] != nil || value["new"] != nil else {
        return JSONLine.question(value).map(Question.article)
      }
      return version("old", of: value).flatMap { old in
        version("new", of: value).map { Question.versions(old: old, new: $0) }
      }
    }
  }

  /// One of two versions; what is wrong in it is told with its key.
  private static func version(_ key: String, of value: JSONValue) -> Result<JSONLine, JSONLineError>
  {
    guard value.members.count(where: { $0.name == key }) == 1, let version = value[key],
      version.isObject
    else {
      return .failure(
        JSONLineError("'\(key)' is not one object with 'id' and 'text'; write both versions"))
    }
    return JSONLine.question(version).mapError {
      JSONLineError("in '\(key)': \($0.message)", id: $0.id)
    }
  }

  private func briefed(_ question: JSONLine, _ number: Int, _ told: inout [Diagnostic])
    -> BriefedDocument
  {
    let article = reader.read(
      text: question.text, id: "line \(number)", title: question.title, date: question.date)
    let briefed = briefer.briefed(article, file: article.text)
    told += briefed.diagnostics.filter { Briefer.boundIDs.contains($0.id) }
    return briefed.value
  }
}

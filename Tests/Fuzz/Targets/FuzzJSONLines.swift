import FrontMatter
import Provenance
import Reading
import Rendering

/// A line of `extract --jsonl` -> a record; and JSON as such, which is what was written when it is written and read again.
///
/// `Support/JSONLine.swift` is a link to the file of the door: one program cannot import another.
func fuzzJSONLines(_ given: [UInt8]) {
  let line = given
  if let value = JSON.parse(line[...]) {
    var writer = JSONWriter()
    write(value, &writer)
    demand(!writer.bytes.contains(0x0A), "written JSON is one line")
    demand(JSON.parse(writer.bytes[...]) == value, "JSON is read as it was written")
  }
  guard case .success(let question) = JSONLine.parse(line) else { return }
  demand(JSON.parse(Array(question.id.utf8)[...]) != nil, "an id is JSON")
  let article = ArticleReader().read(
    text: question.text, id: "", title: question.title, date: question.date)
  demand(article.text.bytes == Array(question.text.utf8), "a line's text stays as it is")
  for block in article.blocks { ReadingPromises.check(block.span, article.text) }
  _ = BriefPromises.brief(article, file: article.text)
}

private func write(_ value: JSONValue, _ writer: inout JSONWriter) {
  switch value {
  case .null: writer.null()
  case .bool(let isTrue): writer.flag(isTrue)
  case .number(let digits): writer.raw(digits)
  case .string(let text): writer.string(text)
  case .array(let values): writer.array { for value in values { write(value, &$0) } }
  case .object(let members):
    writer.object {
      for member in members {
        $0.key(text: member.name)
        write(member.value, &$0)
      }
    }
  }
}

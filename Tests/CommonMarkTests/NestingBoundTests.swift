import Provenance
import Testing

@testable import CommonMark

/// Texts that libcmark would need seconds for are read as plain paragraphs; the longest that are still Markdown stand beside them.
@Suite("What libcmark is kept from") struct NestingBoundTests {
  private func isTooDeep(_ markdown: String) -> Bool {
    NestingBound.isTooDeep(Array(markdown.utf8))
  }

  private func times(_ count: Int, _ words: String) -> String {
    String(repeating: words, count: count)
  }

  @Test(
    "A line opens sixteen quotations and items at most, and four columns before an item of a list count as one",
    arguments: [
      ("> ", 16, ""), (">", 16, ""), ("7. ", 16, ""), ("12) ", 16, ""), ("123456789. ", 16, ""),
      ("- ", 9, ""), ("* ", 9, ""), ("+\t", 5, ""), ("    ", 15, "- "), ("\t", 15, "* "),
    ])
  func containers(_ sign: String, _ most: Int, _ item: String) {
    for above in ["", "The ferry sailed.\n\n"] {
      #expect(!isTooDeep("\(above)\(times(most, sign))\(item)word"))
      #expect(isTooDeep("\(above)\(times(most + 1, sign))\(item)word"))
      #expect(isTooDeep("\(above)\(times(most + 1, sign))\(item)word\n\nIt came back."))
    }
  }

  @Test(
    "What begins no quotation and no item opens nothing",
    arguments: ["-", "*", "7.", "1234567890. ", "7", "a ", "    ", "\t"])
  func words(_ sign: String) { #expect(!isTooDeep(times(20, sign) + "word")) }

  @Test(
    "Signs that may stay open are a mass where there are more than 400 of them, and more than one in eight bytes",
    arguments: Array("[]*_`<&!\\"))
  func marks(_ sign: Character) {
    #expect(!isTooDeep("At " + times(400, "\(sign)a ")))
    #expect(isTooDeep("At " + times(401, "\(sign)a ")))
    #expect(!isTooDeep("At " + times(401, "\(sign)quayside")))
    #expect(!isTooDeep("At " + times(401, "\(sign)ferries")))
    #expect(isTooDeep("At " + times(401, "\(sign)harbor")))
    #expect(!isTooDeep("At " + times(401, "(a ")))
  }

  @Test("So are 30,000 and one for each fifty bytes, however long the text is")
  func allMarks() {
    let words = times(36_000, "*ferries ")
    let rest = times(5_000, "a")
    // 329,000 bytes let 36,580 stand.
    #expect(!isTooDeep(words + times(580, "*") + times(4_420, "a")))
    #expect(isTooDeep(words + times(581, "*") + times(4_419, "a")))
    #expect(!isTooDeep(words + rest))
  }

  @Test("In a block of HTML they do not count, as libcmark looks at none of them there")
  func blocks() {
    let rows = times(300, "<tr><td>7</td></tr>\n")
    #expect(!isTooDeep("<table>\n\(rows)</table>\n\nThe ferry sailed.\n"))
    #expect(isTooDeep("<table>\n</table>\n\n\(times(500, "*a "))"))
  }
}

import Foundation
import Model
import Provenance
import Testing

@testable import Rendering

@Suite("The record beside a page") struct PageRecordTests {
  private func object(_ brief: Brief) throws -> [String: Any] {
    let bytes = PageRecord(brief, page: "briefs/a.html").bytes()
    #expect(bytes.last == 0x0A)
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  /// The rows of a table as objects.
  private func rows(_ name: String, _ object: [String: Any]) throws -> [[String: Any]] {
    let table = try #require(object[name] as? [String: Any])
    let columns = try #require(table["columns"] as? [String])
    return try #require(table["rows"] as? [[Any]]).map { row in
      #expect(row.count <= columns.count)
      return Dictionary(uniqueKeysWithValues: zip(columns, row))
    }
  }

  @Test("It has the words of all findings and where they begin, and not the article's text")
  func findings() throws {
    let brief = BriefFixture.brief()
    let object = try object(brief)
    #expect(object["text"] == nil && object["page"] as? String == "briefs/a.html")
    let text = Array(brief.article.text.string(brief.article.text.span).unicodeScalars)
    for table in ["summary", "quotes", "figures"] {
      let row = try #require(try rows(table, object).first)
      let words = try #require(row["exact"] as? String)
      let start = try #require(row["start"] as? Int)
      #expect(text[start...].starts(with: words.unicodeScalars), "\(table)")
    }
    let quote = try rows("quotes", object)[0]
    #expect(quote["cue"] as? [AnyHashable] == [13, "said"])
    #expect(quote["key"] as? Bool == true && quote["speech"] == nil)
    let figure = try rows("figures", object)[0]
    #expect(figure["value"] as? Int == 40 && figure["rank"] as? Int == 1)
    #expect(figure["modifier"] is NSNull? && figure["kind"] as? String == "count")
  }

  @Test("A speaker stands once for each place that names one")
  func speakers() throws {
    let object = try object(BriefFixture.brief())
    let speakers = try rows("speakers", object)
    #expect(speakers.count == 1 && speakers[0]["name"] as? String == "Anna Lund")
    #expect(speakers[0]["start"] as? Int == 3 && speakers[0]["exact"] == nil)
    #expect(try rows("quotes", object)[0]["speaker"] as? Int == 0)
    #expect(try rows("figures", object)[0]["attribution"] as? Int == 0)
  }

  @Test("A speech has a number where it has several pieces")
  func pieces() throws {
    let quotes = try rows("quotes", object(try BriefFixture.inPieces()))
    #expect(quotes.map { $0["speech"] as? Int } == [1, 1])
    #expect((quotes[1]["parts"] as? [[Any]])?[0][1] as? String == "We were rich.")
  }
}

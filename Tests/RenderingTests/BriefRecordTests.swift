import Foundation
import Model
import Provenance
import Testing

@testable import Rendering

@Suite("The record that extract prints") struct BriefRecordTests {
  @Test(
    "The pieces of a speech share its number, and only marks that the contract does not know are parts"
  )
  func pieces() throws {
    var record: [UInt8] = []
    BriefRecord(try BriefFixture.inPieces(), file: nil).write(id: "1", into: &record)
    let json = String(decoding: record, as: UTF8.self)
    #expect(json.components(separatedBy: "\"speech\":1").count == 3)
    #expect(json.components(separatedBy: "\"parts\":").count == 2)
    #expect(json.contains("\"parts\":[{\"exact\":\"We were rich.\""))
  }

  @Test("The record names the figures of a relation by their places among its figures")
  func relationRecord() throws {
    let brief = BriefFixture.related([
      .parts(whole: 0, parts: [1, 2], sum: .different), .change(from: 1, to: 0),
    ])
    var bytes: [UInt8] = []
    BriefRecord(brief, file: nil).write(id: "1", into: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.hasSuffix(
        #""relations":[{"kind":"parts","whole":0,"parts":[1,2],"sum":"different","key":true},"#
          + #"{"kind":"change","from":1,"to":0,"key":true}]}"#))
  }

  @Test("The record's offsets count code points, and its lines and columns lead into the file")
  func record() throws {
    let brief = BriefFixture.brief()
    var bytes: [UInt8] = []
    BriefRecord(brief, file: brief.article.text).write(id: "1", into: &bytes)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let text = Array(try #require(object["text"] as? String).unicodeScalars)
    let quotes = try #require(object["quotes"] as? [[String: Any]])
    let figures = try #require(object["figures"] as? [[String: Any]])
    for finding in quotes + figures + (object["summary"] as? [[String: Any]] ?? []) {
      let start = try #require(finding["start"] as? Int)
      let end = try #require(finding["end"] as? Int)
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: text[start..<end])
      #expect(String(slice) == finding["exact"] as? String)
    }
    #expect(figures[0]["line"] as? Int == 3 && figures[0]["column"] as? Int == 16)
    #expect(figures[0]["value"] as? Int == 40 && figures[0]["rank"] as? Int == 1)
    #expect((quotes[0]["speaker"] as? [String: Any])?["name"] as? String == "Anna Lund")
  }

  @Test(
    "The record has with a sentence of the summary whom it means, with the place of the word that stands for the name"
  )
  func people() throws {
    let plain = BriefFixture.brief("She said Anna Lund sank 40 boats.")
    let text = plain.article.text
    func record(_ role: Excerpt?) -> String {
      let person = NamedPerson(
        mention: text[TextSpan(4, 7)], fullName: text[TextSpan(13, 22)], role: role)
      let brief = Brief(
        article: plain.article,
        summary: [
          SummarySentence(excerpt: plain.summary[0].excerpt, number: 1, rank: 1, people: [person])
        ],
        quotes: [], figures: [], keyQuotes: [], keyFigures: [], wordCount: (7, 7))
      var bytes: [UInt8] = []
      BriefRecord(brief, file: nil).write(id: "1", into: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(
      record(text[TextSpan(31, 36)]).contains(
        #""rank":1,"people":[{"name":"Anna Lund","exact":"She","start":3,"end":6,"role":"boats"}]}"#
      ))
    #expect(record(nil).contains(#""exact":"She","start":3,"end":6}]}"#))
  }
}

import Foundation
import Provenance
import Testing

@testable import Boilerplate

@Suite("Notices") struct NoticeTableTests {
  private func isNotice(sentence words: String) -> Bool {
    let text = SourceText(words)
    return NoticeTable.holds(sentence: text.span, of: text.bytes)
  }

  private func role(block words: String) -> NoticeRole? {
    let text = SourceText(words)
    return NoticeTable.role(ofBlock: text.span, in: text.bytes)
  }

  @Test("What sites print around stories is known, line by line of 'Tests/Findings/notices.txt'")
  func known() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Findings/notices.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    #expect(lines.count > 200)
    for line in lines {
      let columns = line.split(separator: "|", maxSplits: 2)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      try #require(columns.count == 3, "\(line)")
      let role: NoticeRole =
        switch columns[1] {
        case "aside": .aside
        case "correction": .correction
        default: .notice
        }
      #expect(self.role(block: columns[2]) == role, "\(line)")
      if columns[0] == "both" { #expect(isNotice(sentence: columns[2]), "\(line)") }
      if columns[0] == "block" { #expect(!isNotice(sentence: columns[2]), "\(line)") }
    }
  }

  @Test(
    "A whole sentence that speaks to the site's readers is taken, the nearest real one is not",
    arguments: [
      ("READ MORE: Ferries of the north .", "Read more books, the minister said."),
      ("Read more from Harbour Times.", "Read more from the shelf, she told them."),
      ("See also: The lost ferry", "See also how the tide turned, he wrote."),
      ("Follow @HarbourNews on Twitter", "Follow the money, she said."),
      ("Follow us on Facebook and Twitter @Harbour.", "Follow us on the road to Lund."),
      ("Click here to see the chart.", "Click here, he said, and the screen went dark."),
      ("For the latest from the port click here.", "For the latest ferry they ran."),
      ("Scroll down for video.", "Scroll down for a while and the ferry appears."),
      ("All rights reserved.", "All rights reserved for the crown were sold."),
      ("©2014 The Harbour Times.", "© is the sign that Holm had printed on it."),
      (
        "Subscribe to the Harbour newsletter for tides and sailings.",
        "Subscribe to the theory or leave."
      ),
      ("Comments are closed.", "Comments are closed to interpretation, he said."),
      ("Watch the video below.", "WATCH YOUR BACK."),
      (
        "The following letter is to appear in the Letters section of Sund Weekly.",
        "The following letter was read out in the harbour."
      ),
      ("Write caption here.", "Write captions here, the editor told him."),
    ])
  func sentences(_ notice: String, _ real: String) {
    #expect(isNotice(sentence: notice))
    #expect(!isNotice(sentence: real))
    #expect(role(block: notice) == .notice)
    #expect(role(block: real) == nil)
  }

  @Test(
    "Credits, opinions and editors' notes are asides, the nearest real sentence is the story's",
    arguments: [
      (
        "HNN's Anna Lund and Per Holm in Oslo contributed to this report.",
        "Heavy rain contributed to this report."
      ),
      (
        "HNN's Anna Lund, Ida Berg and journalist Per Holm contributed to this story.",
        "Fear and greed contributed to this story."
      ),
      (
        "Reporting by Anna Lund; Editing by Per Holm",
        "Reporting by the harbour office was slow."
      ),
      (
        "(Additional reporting by Anna Lund; editing by Per Holm)",
        "Additional reporting by ships is required."
      ),
      (
        "The opinions expressed in this column are solely those of Anna Lund.",
        "The opinions expressed in this hall are not his."
      ),
      (
        "Editor’s note: Anna Lund has sailed for 20 years.",
        "Editors noted that Anna Lund has sailed for 20 years."
      ),
      (
        "Warning: Readers may find details distressing.",
        "A warning of the harbour office was found distressing."
      ),
    ])
  func asides(_ aside: String, _ real: String) {
    #expect(isNotice(sentence: aside))
    #expect(!isNotice(sentence: real))
    #expect(role(block: aside) == .aside)
    #expect(role(block: real) == nil)
  }

  @Test(
    "What says that the story was wrong is a correction, what says that it grew is none",
    arguments: [
      (
        "This story was corrected on May 8 to say that it cost 5 euros, not 4.",
        "The story was corrected by the mayor on May 8."
      ),
      (
        "(Corrects cost to 3 euros from 2 euros in paragraph 3)",
        "Correct cost was 3 euros, not 2 euros."
      ),
      (
        "This version corrects the count of nets to 12, not 30.",
        "The board corrects the count of nets to 12."
      ),
      (
        "(This version of the story corrects the name of the ferry)",
        "This version of the story the mayor corrects at once."
      ),
      (
        "This article was amended on 8 May to give the right name of the quay.",
        "This article was read on 8 May."
      ),
    ])
  func corrections(_ correction: String, _ real: String) {
    #expect(isNotice(sentence: correction))
    #expect(role(block: correction) == .correction)
    #expect(role(block: real) == nil)
  }

  @Test("A dated correction is one, an update and a rule about corrections are not")
  func kinds() {
    #expect(role(block: "Correction, May 8: The quay is 60 metres long.") == .correction)
    #expect(role(block: "Correction, the board holds, is a matter of manners.") == nil)
    #expect(role(block: "This story has been updated with a word of the mayor.") == .aside)
    #expect(role(block: "(This version of the story adds a word of the mayor)") == .aside)
  }

  @Test(
    "A block is taken where its line breaks prove it whole, a sentence of the kind is not",
    arguments: [
      "WhatsApp", "Embargoed until noon on Friday", "Share this: Share", "Credit: Ida Sund View",
      "Read more about the ferry", "Photo: Anna Lund", "Correction: He is 54.", "Share",
    ])
  func blocks(_ words: String) {
    #expect(role(block: words) != nil)
    #expect(!isNotice(sentence: words))
  }

  @Test(
    "Prose that begins or ends like a notice is the story's",
    arguments: [
      "Copyright law is being rewritten, the minister said.",
      "She apologised for her comments.",
      "Human Rights Watch said that the ferry was old.",
      "Related charges were dropped on Monday.",
      "Photographs of the ferry were shown in court.",
    ])
  func prose(_ words: String) {
    #expect(role(block: words) == nil)
    #expect(!isNotice(sentence: words))
  }

  @Test("A link that ran on into prose stays, for its end is not known")
  func runOn() {
    #expect(
      !isNotice(
        sentence:
          "Read more: Ferries of the north The harbour office said on Monday that the light at Gull Point had been out for two weeks before the ferry came."
      ))
  }

  @Test("Every row of the table has a place, a role and a pattern")
  func table() {
    for line in "\(NoticeTable.table)".split(separator: "\n") where !line.contains("#") {
      let columns = line.split(separator: "|")
      #expect(columns.count == 3, "\(line)")
      #expect(["both", "block"].contains(columns[0].filter { $0 != " " }))
      #expect(["notice", "aside", "correction"].contains(columns[1].filter { $0 != " " }))
    }
  }

  @Test("A wall of one pattern's words takes linear time")
  func wall() {
    let text = SourceText(String(repeating: "Read more: ", count: 60))
    #expect(NoticeTable.role(ofBlock: text.span, in: text.bytes) == nil)
  }
}

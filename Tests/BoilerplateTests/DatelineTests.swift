import Provenance
import TestSupport
import Testing

@testable import Boilerplate

@Suite("Datelines and stamps") struct DatelineTests {
  private func story(_ text: SourceText) -> String {
    let start = Dateline.end(in: text.bytes, text.span) ?? 0
    return text.string(TextSpan(start, text.count))
  }

  @Test(
    "The story begins behind the dateline",
    arguments: [
      "(CNN)⟦He was out.⟧", "(CNN) -- ⟦He was out.⟧", "(CNN) ⟦He was out.⟧",
      "(CNN)⟦\"No,\" he said.⟧", "JERUSALEM (AP) -- ⟦He was out.⟧",
      "LONDON, June 3 (Reuters) - ⟦He was out.⟧", "WASHINGTON — ⟦He was out.⟧",
      "TARN HARBOR, Jan. 19 — ⟦He was out.⟧", "Paris (AFP) – ⟦He was out.⟧",
      "PORT LOWRY - ⟦He was out.⟧", "GULL POINT, Ore. - ⟦He was out.⟧",
      "Tarn Harbor, Corran (CNN)⟦He was out.⟧",
      "PORT KERROW, Feb. 11 (UPI) — ⟦He was out.⟧", "Oct 9 (Reuters) - ⟦He was out.⟧",
      "(The Harbour Reporter)⟦He was out.⟧", "CAIRO, Egypt (CNN) -- ⟦eBay was out.⟧",
      "Tarn Harbor, Jan. 19 — ⟦He was out.⟧",
      "TORVALD, March 3 (Northern Wire) - ⟦He was out.⟧", "BRUNN (The Ledger) — ⟦He was out.⟧",
      "PORT LOWRY (Coast News) -- ⟦Nine were out.⟧",
      "ST. PAUL, Minn. (AP/Harbour Times) — ⟦\"No,\" he said.⟧",
      "TARN HARBOR, KS, March 05, 2024 /24-7PressRelease/ -- ⟦He was out.⟧",
      "GULL POINT, CA, Nov. 6, 2024 (GLOBE NEWSWIRE) -- ⟦He was out.⟧",
      "TARN, Corran - (NewMediaWire) - October 22, 2024 - ⟦Holm Tools, Inc. (TARN: HOLM) is out.⟧",
      "TARN HARBOR, CORRAN - April 29, 2025 (NEWMEDIAWIRE) - ⟦He was out.⟧",
      "Tarn Harbor, PA (Newsworthy.ai) Tuesday Sept 2, 2025 @ 8:30 AM Central — ⟦He was out.⟧",
      "PORT LOWRY, FL — October 2, 2025 — (COAST NEWSWIRE) — ⟦He was out.⟧",
      "PORT LOWRY–(BUSINESS WIRE)–⟦Holm Tools was out.⟧",
      "Tarn (Corran) [Norland], February 8 (ANI): ⟦He was out.⟧",
      "Tarn, May 3 (PTI): ⟦He was out.⟧",
      "TARN (dpa-AFX) - ⟦He was out.⟧",
    ])
  func datelines(_ marked: MarkedText) {
    #expect([story(marked.text)] == marked.words)
  }

  @Test(
    "Prose with capitals, brackets or dashes has no dateline",
    arguments: [
      "NATO - the alliance of 32 states - met on Monday.",
      "NATO - Europe's shield - met on Monday.",
      "OPEC — the oil cartel — met on Monday.",
      "THEY HAVE SAILED — Holm was there.",
      "The Harbour Office (HO) is slow.", "Anna Lund (PTI) wrote: He was out.",
      "Harbour Office (HO): He was out.",
      "Anna Lund (Reuters) asked first.",
      "NSB (Northern Savings Bank) - The bank was out.", "NSB (a bank) - The bank was out.",
      "Brunn (The Ledger) — He was out.", "BRUNN (The Ledger) — he was out.",
      "Holm (right) – His ferry is behind him.",
      "(Holm was out.) He came back.",
      "Anna Lund - Mayor of Lund - left.",
      "Monday - He was out.",
      "NO WAY - He was out.", "HOLM--Anna, 98, of Lund, died.",
      "Sen. Anna Lund (D-Oslo) — Won on March 3.",
      "NOTE: 7/4 — The light was out.", "READ THIS! - You can.",
      "\"WASHINGTON - He was out.\"",
      "Anna Lund pulled the cable (a wire) — It broke.", "TARN (live wire) and more",
      "Lund sold the tool (Holm Wire) to Tarn - It was new.",
      "A B", "(", "LONDON (", "LONDON -", "WASHINGTON — ",
    ])
  func prose(_ words: String) {
    #expect(Dateline.end(in: Array(words.utf8), SourceText(words).span) == nil)
  }

  @Test(
    "A press release's dateline tells its day",
    arguments: [
      ("TARN HARBOR, KS, March 05, 2024 /24-7PressRelease/ -- He was out.", "March 05, 2024"),
      ("TARN - (NewMediaWire) - October 22, 2024 - He was out.", "October 22, 2024"),
      (
        "Tarn, PA (Newsworthy.ai) Tuesday Sept 2, 2025 @ 8:30 AM Central — He was out.",
        "Tuesday Sept 2, 2025"
      ),
      ("PORT LOWRY–(BUSINESS WIRE)–He was out.", nil),
      ("TARN (NewMediaWire) Tuesday 8 — He was out.", nil),
      ("TARN (NewMediaWire) March — He was out.", nil),
    ])
  func days(_ words: String, _ day: String?) {
    let text = SourceText(words)
    let dateline = WireDateline(in: text.bytes, text.span)
    #expect(dateline != nil && dateline?.day.map(text.string) == day)
  }

  @Test(
    "A story's first paragraph may begin behind a place that only its stand tells",
    arguments: [
      "PORT HOLM: ⟦Mayor Ida Strand on Tuesday announced a new quay for the ferry.⟧",
      "Norrhamn: ⟦Nine people have won prizes for their work on the old quay.⟧",
      "Sandvik - ⟦The harbour board will meet on Thursday about the old quay.⟧",
      "NORRHAMN-⟦Nine people were hurt when a ferry struck the old quay.⟧",
      "NORRHAMN—⟦Nine people were hurt when a ferry struck the old quay.⟧",
      "Norrhamn, Norland CNN — ⟦Boats left the port of Sund on Tuesday before noon.⟧",
    ])
  func firstPlaces(_ marked: MarkedText) {
    #expect(
      FirstDateline.end(in: marked.text.bytes, marked.text.span, isSigned: false)
        == marked.spans.first?.start)
  }

  @Test(
    "Labels of speakers, names with a hyphen and dashes in prose are no place of a story",
    arguments: [
      "HOST: I was at the quay when the ferry struck it and sank.",
      "HOLM: \"We were at the quay when the ferry struck it and sank.\"",
      "NATO-Russia talks began at the old quay of Norrhamn on Tuesday.",
      "Holm - The mayor of Norrhamn - left the port with all of his boats.",
      "The result: Nobody came to the old quay of Norrhamn on Tuesday night.",
      "Norrhamn: nobody came to the old quay of Norrhamn on Tuesday night.",
      "Norrhamn: A quay.",
    ])
  func noFirstPlaces(_ words: String) {
    #expect(
      FirstDateline.end(in: Array(words.utf8), SourceText(words).span, isSigned: false) == nil)
  }

  @Test(
    "The words of a live blog begin behind their time",
    arguments: [
      "17.05 ⟦Engineers are at the quay.⟧", "9:40 ⟦The ferry is back.⟧",
      "5.30pm: ⟦The ferry is back.⟧", "17:05 GMT ⟦\"It is back,\" she said.⟧",
      "17.05 - ⟦The ferry is back.⟧",
    ])
  func liveTimes(_ marked: MarkedText) {
    #expect(LiveTime.end(in: marked.text.bytes, marked.text.span) == marked.spans.first?.start)
  }

  @Test(
    "Numbers of prose are no times, and a time alone is all of its paragraph",
    arguments: ["2.50 euros were paid.", "17.05% left.", "30.15 Boats left.", "1.5 Boats left."])
  func noLiveTimes(_ words: String) {
    #expect(LiveTime.end(in: Array(words.utf8), SourceText(words).span) == nil)
    #expect(LiveTime.end(in: Array("17.05".utf8), SourceText("17.05").span) == 5)
  }

  @Test(
    "The story begins behind broken by-lines and stamps",
    arguments: [
      "By. Anna Lund and Per Holm. ⟦The ferry left.⟧",
      "By. Anna Lund For The Ledger. PUBLISHED:. 17:05 EST, 8 May 2006. |. UPDATED:. 17:48 EST, 8 May 2006. ⟦The ferry left.⟧",
      "UPDATED:. 07:12 EST, 17 May 2006. ⟦The ferry left.⟧",
      "By. J. R. Berg. Last updated at 9:41 AM on 12th April 2007. ⟦The ferry left.⟧",
      "By. Per Holm. Follow @@perholm. ⟦The ferry left.⟧",
      "By Anna Lund PUBLISHED: 17:05, 8 May 2006 | UPDATED: 17:48, 8 May 2006 ⟦The ferry left.⟧",
      "By. Anna Lund. and Per Holm. UPDATED:. 17:05 EST, 8 May 2006. ⟦The ferry left.⟧",
      "Media playback is unsupported on your device 8 May 2006 Last updated at 13:19 GMT ⟦The ferry left.⟧",
      "May 8, 2006 . ⟦The ferry left.⟧",
      "8 May 2006 Last updated at 13:19 BST ⟦The ferry left.⟧",
    ])
  func stamps(_ marked: MarkedText) {
    let end = Stamp.end(in: marked.text.bytes, marked.text.span)
    #expect(end == marked.spans.first?.start)
  }

  @Test(
    "Prose with days and writers has no stamp",
    arguments: [
      "By Tuesday the river had risen.", "By Anna Lund it was called a ferry.",
      "Published in 2012, the book is short.", "Updated plans were shown.",
      "May 8, 2006 was a Monday.", "May 8, 2006. It rained.", "May said no.",
      "8 May 2006 was a Monday.", "Last updated plans were old.", "Follow the money.",
    ])
  func noStamps(_ words: String) {
    #expect(Stamp.end(in: Array(words.utf8), SourceText(words).span) == nil)
  }

  @Test(
    "By-lines name writers, not desks and places",
    arguments: [
      "By ⟦Anna Lund⟧", "By ⟦ANNA LUND⟧, Associated Press", "By ⟦Anna Lund⟧ and ⟦Per Holm⟧",
      "By ⟦Anna Lund⟧, ⟦Ida Berg⟧ and ⟦Per van der Holm⟧", "By ⟦J. R. Berg⟧ in Oslo",
      "By ⟦Anna Lund⟧, Tarn Harbor", "By Daily Harbour Reporter",
      "BYLINE: ⟦Anna Lund⟧; Harbour Times Staff Writer", "By ⟦Anna Lund⟧ for The Ledger",
      "By ⟦Anna Lund⟧ | June 3, 2014",
    ])
  func bylines(_ marked: MarkedText) {
    #expect(ByLine.authors(in: marked.text.bytes, marked.text.span) == marked.spans)
  }

  @Test(
    "Prose that begins with By is no by-line",
    arguments: [
      "By Tuesday the river had risen", "By the sea", "By Anna Lund was meant the mayor.",
      "By 2014", "By contrast", "By", "Buy Anna Lund", "By June 3, 2014",
    ])
  func noBylines(_ words: String) {
    #expect(ByLine.authors(in: Array(words.utf8), SourceText(words).span) == nil)
  }

  @Test(
    "A writer's line below a headline needs capitals and a place, or a job",
    arguments: [
      ("ANNA LUND in Cairo", ["ANNA LUND"]), ("Anna Lund, Foreign Editor", ["Anna Lund"]),
      ("Anna Lund in Cairo", nil), ("Ferry Aground, Mayor Says", nil), ("FERRY AGROUND", nil),
      ("Anna Lund, the editor, left", nil),
    ])
  func bareBylines(_ words: String, _ names: [String]?) {
    let text = SourceText(words)
    #expect(ByLine.bareAuthors(in: text.bytes, text.span)?.map(text.string) == names)
  }

  @Test(
    "Brackets of pictures and labels of players are insertions",
    arguments: [
      ("(pictured) had", "(pictured)"), ("(pictured, left) had", "(pictured, left)"),
      ("(far right), who", "(far right)"), ("(pictured in 2007)", "(pictured in 2007)"),
      (
        "Media playback is not supported on this device The ferry",
        "Media playback is not supported on this device"
      ),
      ("Scroll down for video. The ferry", "Scroll down for video."),
      ("(right now)", nil), ("(left the ferry)", nil), ("(R-Lund)", nil), ("(and)", nil),
      ("(centre and right)", "(centre and right)"), ("()", nil), ("(", nil),
      ("Scroll down for video of the ferry", nil), ("Media playback", nil), ("> 50", ">"),
    ])
  func insertions(_ words: String, _ insertion: String?) {
    let text = SourceText(words)
    let end = Insertion.end(at: 0, in: text.bytes, to: text.count)
    #expect(end.map { text.string(TextSpan(0, $0)) } == insertion)
  }

  @Test("A quoted mail's sign opens its line, behind at most sixteen bytes of signs and spaces")
  func quotedLines() {
    func isSign(_ before: String) -> Bool {
      let text = Array((before + "> The ferry").utf8)
      return Insertion.end(at: before.utf8.count, in: text, to: text.count)
        == before.utf8.count + 1
    }
    #expect(isSign("") && isSign("> ") && isSign("It sailed.\n") && isSign("It sailed.\r\n > > "))
    #expect(!isSign("40 ") && !isSign("It sailed.\n40 "))
    let signs = String(repeating: "> ", count: 8)
    #expect(isSign(signs) && isSign("It sailed.\n" + signs.dropLast()))
    #expect(!isSign(" " + signs) && !isSign("It sailed.\n" + signs))
  }

  @Test("Where the layout speaks for no place, one that an agency signs is still one")
  func signedPlace() {
    func isPlace(_ words: String) -> Bool {
      FirstDateline.end(in: Array(words.utf8), SourceText(words).span, isSigned: true) != nil
    }
    let story = "The harbour board has closed the old quay for the winter."
    #expect(isPlace("Sund, Norland CNN \u{2014} " + story))
    #expect(!isPlace("Sund \u{2014} " + story))
    #expect(!isPlace("SUND: " + story))
  }
}

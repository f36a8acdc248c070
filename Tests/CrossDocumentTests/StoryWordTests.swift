import Foundation
import Language
import Provenance
import TestSupport
import Testing

@testable import CrossDocument

/// What single words do to the figures around them, as `Tests/Findings/story-words.txt` has it.
///
/// A frame is a line that begins with `##`, with `_` in the place of a word. Below it stands what its figures are taken for with a word
/// that nobody knows, and for each other answer the words that give it. Each word of the file is tried in each frame. A further word is
/// written behind the answer that it is thought to give, and `FINDINGS=write swift test --filter StoryWordTests` puts it where it belongs.
@Suite("Words around the figures of stories") struct StoryWordTests {
  @Test("A word changes what it changed: what befell, how sure, of when, of which part, which way")
  func frames() throws {
    let known = try WrittenFindings("story-words.txt")
    let words = Set(
      known.lines.filter { !$0.hasPrefix("## ") }.flatMap { line in
        (line.split(separator: " < ").last ?? "").split(separator: " ").map(String.init)
      })
    #expect(words.count > 250 && known.texts.count > 6)
    var found: [String] = []
    for text in known.texts {
      let plain = Self.answers("brog", in: text)
      found += ["## \(text)", "\(plain) < brog"]
      var groups: [String: [String]] = [:]
      for word in words.subtracting(["brog"]).sorted() {
        let answers = Self.answers(word, in: text)
        if answers != plain { groups[answers, default: []].append(word) }
      }
      found += groups.sorted { $0.value[0] < $1.value[0] }.map {
        "\($0.key) < \($0.value.joined(separator: " "))"
      }
    }
    // A word that changes nothing anywhere is kept all the same.
    let kept = Set(
      found.flatMap {
        ($0.split(separator: " < ").last ?? "").split(separator: " ").map(String.init)
      })
    found.append("nothing < \(words.subtracting(kept).sorted().joined(separator: " "))")
    let differences = try known.differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }

  private static func answers(_ word: String, in text: String) -> String {
    let briefed = ArticleMaker.briefed("\n\n" + text.replacing("_", with: word), day: 14)
    let document = briefed.document
    let frames = FigureFrame.frames(of: briefed.brief, document).map { frame in
      let flags = [
        (frame.isPeople, "people"), (frame.isElsewhen, "elsewhen"), (frame.isRunning, "running"),
        (frame.isTop, "top"), (frame.isLead, "lead"), (frame.isMeasure, "measure"),
        (frame.isBare, "bare"), (frame.isBid, "bid"), (!frame.owners.isEmpty, "owners"),
        (!frame.place.isEmpty, "place"), (frame.otherLevel != nil, "levels"),
      ].filter(\.0).map(\.1)
      let slots = [
        "\(frame.fate)", "\(frame.extent)", "\(frame.period)", "\(frame.modifier)",
        "\(frame.state.rawValue)", "\(frame.directions)", "\(frame.year)",
      ]
      return (slots + flags).joined(separator: " ")
    }
    let fate = FateClass.of(WordKey(word.utf8)).map { "fate \($0)" }
    let factor = MeasureScale.factor(of: word).map { "worth \($0)" }
    let isStamp = StampLine.holds(Document(SourceText("\(word) 10:20")).tokens[...])
    return (frames + [fate, factor, isStamp ? "stamp" : nil].compactMap { $0 })
      .joined(separator: "; ")
  }

  @Test(
    "A word's British and American spellings, and letters with marks and without, are one word",
    arguments: [
      ("organisations", "organizations"), ("Organisation", "organization"),
      ("realising", "realizing"),
      ("realised", "realized"), ("realises", "realizes"), ("realise", "realize"),
      ("analysed", "analyzed"), ("travelled", "traveled"), ("travelling", "traveling"),
      ("traveller", "traveler"), ("travellers", "travelers"), ("metres", "meters"),
      ("kilometre", "kilometer"), ("litres", "liters"), ("millilitre", "milliliter"),
      ("centres", "centers"), ("centre", "center"), ("theatres", "theaters"),
      ("theatre", "theater"),
      ("harbours", "harbors"), ("laboured", "labored"), ("labouring", "laboring"),
      ("harbour", "harbor"), ("dialogues", "dialogs"), ("dialogue", "dialog"),
      ("defence", "defense"), ("offence", "offense"), ("programme", "program"),
      ("programmes", "programs"), ("advisors", "advisers"), ("advisor", "adviser"),
      ("Àáâãé", "aaaae"), ("äåæç", "aeaaec"), ("Ìíîïñ", "iiiin"), ("Òóôõöø", "oooooeo"),
      ("Ùúûüýÿ", "uuuueyy"), ("U.N.", "un"), ("Èéêë", "eeee"), ("our", "our"), ("rise", "rise"),
      ("ŝð", "ŝð"),
    ])
  func folded(_ word: String, _ expected: String) {
    #expect(String(decoding: FoldedWord.folded(Array(word.utf8)[...]), as: UTF8.self) == expected)
  }

  @Test(
    "Units of one kind meet in one",
    arguments: [
      ("distance", "meter", 1), ("distance", "kilometer", 1000), ("distance", "centimeter", 0.01),
      ("distance", "millimeter", 0.001), ("distance", "mile", 1609.344),
      ("distance", "nautical mile", 1852), ("distance", "yard", 0.9144),
      ("distance", "foot", 0.3048),
      ("distance", "inch", 0.0254), ("speed", "kilometer per hour", 1),
      ("speed", "mile per hour", 1.609344), ("speed", "knot", 1.852),
      ("speed", "meter per second", 3.6),
      ("area", "square meter", 1), ("area", "square kilometer", 1_000_000),
      ("area", "square mile", 2_589_988), ("area", "square foot", 0.092903),
      ("area", "square yard", 0.836127), ("area", "hectare", 10000), ("area", "acre", 4046.856),
      ("mass", "kilogram", 1), ("mass", "gram", 0.001), ("mass", "ton", 1000),
      ("mass", "tonne", 1000),
      ("mass", "metric ton", 1000), ("mass", "pound", 0.4535924), ("mass", "ounce", 0.0283495),
      ("volume", "liter", 1), ("volume", "milliliter", 0.001), ("volume", "cubic meter", 1000),
      ("volume", "gallon", 3.785412), ("volume", "barrel", 158.9873),
    ])
  func units(_ kind: String, _ unit: String, _ factor: Double) {
    #expect(MeasureScale.factor(of: unit) == factor)
  }
}

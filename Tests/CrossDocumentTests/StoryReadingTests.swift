import Briefing
import Language
import Model
import Provenance
import TestSupport
import Testing

@testable import CrossDocument

/// What is found across articles, line by line, as `Tests/Findings/stories.txt` has it.
///
/// An article is a line that begins with `##`: its group, its day in March, its source and its paragraphs, parted by `¶`. Below it
/// stands what each figure is compared by (`#`), who speaks (`“`) and what changed since the group's article before (`~`); below a
/// group's last article which articles are stories (`@`) and versions (`v`), who spoke in them, and the series of figures (`=`), of
/// the whole group and, from a `+` on, of each pair of it. Where what is found is meant to change, `FINDINGS=write swift test --filter
/// StoryReadingTests` writes the file anew, and the difference is read as part of the change.
@Suite("What is found across articles") struct StoryReadingTests {
  private struct Told {
    let line: String
    let group: String
    let briefed: BriefedDocument
    let traits: DocumentTraits

    init(_ line: String) {
      let parts = line.split(separator: " | ", maxSplits: 3).map(String.init)
      self.line = line
      group = parts[0]
      briefed = ArticleMaker.briefed(
        parts[3].replacing(" ¶ ", with: "\n\n"), day: Int(parts[1]),
        source: parts[2] == "-" ? nil : parts[2])
      traits = DocumentTraits(briefed.brief, briefed.document)
    }

    func words(_ span: TextSpan) -> String { briefed.document.text.string(span) }
  }

  @Test("Figures, stories, series, speakers, versions and their changes stay as they were")
  func unchanged() throws {
    let known = try WrittenFindings("stories.txt")
    let articles = known.texts.filter { !$0.hasPrefix("all ") }.map(Told.init)
    #expect(articles.count > 80)
    var found: [String] = []
    for group in articles.chunked(by: { $0.group == $1.group }) {
      for (index, article) in group.enumerated() {
        found.append("## \(article.line)")
        found += Self.frames(article)
        found += article.traits.voices.map {
          "“ \($0.name) | \($0.role ?? "-") | \($0.quotes.count)"
        }
        if index > 0 { found += Self.changes(from: group[index - 1], to: article) }
      }
      found += Self.across(group)
      for first in group.indices {
        for second in group.indices where second > first {
          let pair = Self.across([group[first], group[second]])
          if !pair.isEmpty { found += ["+ \(first) \(second)"] + pair }
        }
      }
    }
    found += ["## all | - | - | "] + Self.across(articles)
    let differences = try known.differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test(
    "What figures and versions are compared by is read again as it was, and bytes cut short are none"
  )
  func coding() throws {
    let texts = try WrittenFindings("stories.txt").texts.filter { !$0.hasPrefix("all ") }
    let all = texts.prefix(30).flatMap { Told($0).traits.frames }
    #expect(all.count > 60)
    let bytes = FigureFrame.packed(all)
    let again = try #require(FigureFrame.unpacked(bytes[...]))
    #expect(again.map { "\($0)" } == all.map { "\($0)" })
    #expect(FigureFrame.packed(again) == bytes)
    for frame in all.prefix(3) {
      let one = FigureFrame.packed([frame])
      for count in one.indices { #expect(FigureFrame.unpacked(one[..<count]) == nil) }
      #expect(FigureFrame.unpacked((one + [0])[...]) == nil)
    }
    #expect(FigureFrame.unpacked(FigureFrame.packed([])[...])?.isEmpty == true)
  }

  /// What is found in articles taken together, which count from 0.
  private static func across(_ articles: [Told]) -> [String] {
    let traits = articles.map(\.traits)
    let stories = traits.stories()
    let versions = VersionFinder.versions(of: traits.map(\.version))
    let speakers = traits.speakers(in: stories)
    // Of articles without a story what stands in all of them, of others what their story tells.
    let series = traits.series(in: stories.isEmpty ? [Array(traits.indices)] : stories)
    return stories.map { "@ \($0.map(String.init).joined(separator: " "))" }
      + versions.map { "v \($0.map(String.init).joined(separator: " "))" }
      + speakers.map { speaker in
        "“ \(speaker.name):"
          + speaker.appearances.map { " \($0.article) \($0.reason)" }.joined(separator: ",")
      }
      + series.map { series in
        "= "
          + series.members.map { member in
            let words = articles[member.place.article].words(member.place.span)
            return
              "\(member.place.article) “\(words)” \(member.reason)\(member.isPossible ? "?" : "")"
          }.joined(separator: "; ")
      }
  }

  private static func changes(from old: Told, to new: Told) -> [String] {
    let changes = VersionChanges(
      from: (old.briefed.brief, old.briefed.document), to: (new.briefed.brief, new.briefed.document)
    )
    func lines(_ sign: String, _ all: [VersionChange]) -> [String] {
      all.map { change in
        func ends(_ words: String) -> String {
          words.count < 50 ? words : "\(words.prefix(24))…\(words.suffix(24))"
        }
        let before = change.old.map { ends(old.words($0)) } ?? "-"
        let after = change.new.map { ends(new.words($0)) } ?? "-"
        return "~ \(sign) \(change.kind): \(before) > \(after)"
      }
    }
    return lines("#", changes.figures) + lines("“", changes.quotes) + lines(".", changes.sentences)
  }

  /// What the figures of an article are compared by, the words by what they stand for in the text.
  private static func frames(_ article: Told) -> [String] {
    let document = article.briefed.document
    var words: [UInt32: String] = [WordHash.number: "0"]
    for token in document.tokens where token.kind == .word || token.kind == .number {
      let bytes = document.text.bytes[token.start..<token.end]
      let word = String(decoding: bytes, as: UTF8.self)
      words[WordHash.stem(token, in: document.text.bytes)] = word
      words[WordHash.name(bytes)] = word
      words[WordHash.word(token.key)] = word
    }
    return article.traits.frames.map { frame in
      let lists = FrameLists.List.allCases.map { list in
        frame.lists[list].map { words[$0] ?? "?" }.joined(separator: " ")
      }
      let answers = [
        (frame.isPeople, "people"), (frame.isElsewhen, "elsewhen"), (frame.isRunning, "running"),
        (frame.isTop, "top"), (frame.isLead, "lead"), (frame.isVague, "vague"),
        (frame.isMeasure, "measure"), (frame.isBare, "bare"), (frame.isStanding, "standing"),
      ].filter(\.0).map(\.1).joined(separator: " ")
      return
        "# \(article.words(frame.span)) | \(frame.amount) \(frame.upperValue.map { "\($0)" } ?? "-") \(frame.modifier) \(frame.kind) | \(frame.head == 0 ? "-" : words[frame.head] ?? "?") | \(frame.fate) \(frame.state.rawValue) \(frame.extent) \(frame.period) \(frame.year) \(frame.directions) \(frame.otherLevel.map { "\($0)" } ?? "-") \(frame.rarity) | \(answers) | \(lists.joined(separator: " / "))"
    }
  }
}

extension Array {
  /// Runs of elements of which each belongs to the one before.
  fileprivate func chunked(by belongs: (Element, Element) -> Bool) -> [[Element]] {
    reduce(into: []) { runs, element in
      if let last = runs.last?.last, belongs(last, element) {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
  }
}

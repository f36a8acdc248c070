import Foundation
import Language
import Provenance
import Speech
import TestSupport
import Testing

@testable import Briefing

/// What the layers below a brief make of a text, where the learned ones above them hide it: words, names one by one, and what rules alone
/// say of speech. As of `FindingsTests`, `FINDINGS=write swift test --filter LayerTests` writes what is meant to change.
@Suite("Layers below a brief") struct LayerTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The texts of `FindingsTests`.
  private static let texts: [(name: String, text: String)] = {
    let marked = [
      ("FigureMarks", "unseen"), ("FigureMarks", "regional"), ("FigureMarks", "wires"),
      ("QuoteMarks", "unseen"), ("SpeechMarks", "unseen"), ("SourceMarks", "seen"),
    ].flatMap { folder, name in
      ((try? HandMarkedArticle.all(in: "\(name).txt", of: folder)) ?? []).map { ($0.name, $0.text) }
    }
    let lines = ["sentences", "phrases"].flatMap { name in
      ((try? String(contentsOf: tests.appending(path: "Findings/\(name).txt"), encoding: .utf8))
        ?? "").split(separator: "\n").filter { $0.hasPrefix("## ") }
        .map { (String($0.dropFirst(3)), $0.dropFirst(3).replacing(" ¶ ", with: "\n\n")) }
    }
    return marked + lines.map { ($0, String($1)) }
  }()

  @Test("Each word of the texts is of the classes that it was of")
  func words() throws {
    var classes: [String: UInt64] = [:]
    for (_, text) in Self.texts {
      let document = Document(SourceText(text))
      for token in document.tokens where token.isWord && token.classes.rawValue != 0 {
        classes[document.text.string(token.span).lowercased(), default: 0] |= token.classes.rawValue
      }
    }
    let found = classes.sorted { $0.key < $1.key }.map { word, bits in
      "\(word) | " + (0..<64).filter { bits >> $0 & 1 == 1 }.map(String.init).joined(separator: " ")
    }
    try Self.compare(found, with: "words.txt", atLeast: 1200)
  }

  @Test("Each name of the texts, and who speaks by rules alone, is what it was")
  func names() throws {
    let found = Self.texts.flatMap { name, text in
      let lines = Self.lines(Document(SourceText(text)))
      return lines.isEmpty ? [] : ["## \(name)"] + lines
    }
    try Self.compare(found, with: "layers.txt", atLeast: 3500)
  }

  /// `@` the names of a text, each with its kind, whom it names, where it stands in its clause and its role; `~` a speech.
  private static func lines(_ document: Document) -> [String] {
    let names = document.mentions.map { mention in
      let sentence = document.sentences.first { $0.tokens.contains(mention.name.lowerBound) }
      let position = SubjectPosition.of(
        mention.name, in: document.tokens, document.text.bytes,
        sentence: sentence?.tokens ?? document.tokens.indices)
      let entity = mention.entity.map(String.init) ?? "-"
      let role = mention.role.map { " (\(document.excerpt($0).exact))" } ?? ""
      return
        "\(document.excerpt(mention.tokens).exact): \(mention.kind) \(entity) \(position)\(role)"
    }
    let ruled = SpeechFinder.ruled(in: document, resolver: SourceResolver(document))
    let speeches = ruled.found.map { speech in
      let source = speech.source.map {
        "\(document.excerpt($0.tokens).exact) \($0.entity.map(String.init) ?? "-")"
      }
      let parts = [
        document.text.string(speech.content), "\(speech.kind)", source ?? "-",
        speech.cue.map { document.excerpt($0).exact } ?? "-",
        speech.addressee.map { document.excerpt($0).exact } ?? "-",
      ]
      return "~ " + parts.joined(separator: " | ").replacing("\n", with: " ")
    }
    return (names.isEmpty ? [] : ["@ " + names.joined(separator: "; ").replacing("\n", with: " ")])
      + speeches
  }

  /// Expects what the file has; the first lines that differ are told.
  private static func compare(_ found: [String], with name: String, atLeast count: Int) throws {
    let known = try WrittenFindings(name)
    #expect(known.lines.count > count)
    let differences = try known.differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }
}

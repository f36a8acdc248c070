import Foundation
import Model
import Provenance
import TestSupport
import Testing

@testable import Reading

/// Files that archives of news have made, written after the archives' own descriptions.
@Suite("Exports of archives") struct ExportTests {
  /// One article to be exported.
  private struct Story {
    var title: String
    var paragraphs: [String]
    var day: Int
  }

  /// The archives whose exports are read.
  enum Archive: CaseIterable {
    case lexisNexis, nexis, factiva, proQuest
  }

  private func read(_ text: String, _ name: String = "content/export.txt") -> (
    articles: [Article], file: SourceText?, diagnostics: [Diagnostic]
  ) {
    let reading = ArticleReader().readKeepingTree(Array(text.utf8), from: ContentFile(path: name))
    return (reading.articles, reading.file, reading.diagnostics)
  }

  private func story(_ number: Int) -> Story {
    Story(
      title: ["Quay gives way at Norrhamn", "Ferry runs aground", "Bath to close"][number % 3]
        + (number < 3 ? "" : ", part \(number)"),
      paragraphs: [
        "About \(60 + number) metres of the quay slid into the harbour on Monday, harbour master Ida Strand said.",
        "“Nobody was there,” she told the council, “and that is luck.”",
      ],
      day: number % 28 + 1)
  }

  /// The stories as an archive exports them.
  private func export(_ stories: [Story], _ archive: Archive, end: String = "\n") -> String {
    var text =
      switch archive {
      case .lexisNexis: "                  Selected Items: 1-\(stories.count)\n\n\n"
      case .nexis:
        "\u{FEFF}\nDate and Time: Thursday, April 4, 2024 2:57:00 AM EDT\nJob Number: 1426\nDocuments (\(stories.count))\n"
          + stories.enumerated().map { "\($0 + 1). \($1.title)\nSearch Terms: harbour\n\n" }
          .joined()
      case .factiva: ""
      case .proQuest: "____________________\n\nReport Information from ProQuest\n\n"
      }
    for (index, story) in stories.enumerated() {
      let words = story.paragraphs.joined(separator: "\n\n")
      let part: String =
        switch archive {
        case .lexisNexis:
          "\n                  \(index + 1) of \(stories.count) DOCUMENTS\n\n\n                The Eastmere Courier\n\n              March \(story.day), 2024 Tuesday\n\n\(story.title)\n\nBYLINE: Tom Field\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 60 words\n\n\(words)\n\nLOAD-DATE: March 30, 2024\n\nLANGUAGE: ENGLISH\n\n           Copyright 2024 Eastmere Press Ltd.\n                 All Rights Reserved\n"
        case .nexis:
          "\n\n\n\(story.title)\nThe Eastmere Courier\nMarch \(story.day), 2024 Friday 2:11 AM GMT\n\n\nCopyright 2024 Eastmere Press Ltd.\nLength:\u{A0}60 words\nByline: Tom Field\nBody\n\n\n\(words)\n\nLoad-Date:\u{A0}March 30, 2024\n\n\nEnd of Document\n"
        case .factiva:
          "NEWS\n\(story.title)\nTom Field\n1,312 words\n\(story.day) March 2024\n10:21\nThe Eastmere Courier\nEASTC\nEnglish\nCopyright 2024. Eastmere Press Ltd.\n\n\(words)\n\nDocument EASTC00020240305ek35000\(index + 10)\n\n\n"
        case .proQuest:
          "____________________\n\nDocument \(index + 1) of \(stories.count)\n\n\(story.title)\n\nAuthor: Tom Field\n\nPublication info: The Eastmere Courier ; Eastmere\n\nFull text: \(words)\n\nSubject: Harbours\n\nTitle: \(story.title)\n\nPublication title: The Eastmere Courier\n\nPublication date: Mar \(story.day), 2024\n\nProQuest document ID: 12\(index)\n\n"
        }
      text += part
    }
    return end == "\n" ? text : text.replacingOccurrences(of: "\n", with: end)
  }

  @Test(
    "Each article of an export is one, with what its head says",
    arguments: Archive.allCases, ["\n", "\r\n", "\r"])
  func kinds(_ archive: Archive, _ end: String) throws {
    let stories = (0..<3).map(story)
    let read = read(export(stories, archive, end: end))
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    #expect(read.articles.map(\.title) == stories.map(\.title))
    for (article, story) in zip(read.articles, stories) {
      #expect(article.metadata.source == "The Eastmere Courier")
      #expect(article.metadata.authors == ["Tom Field"])
      #expect(article.date == ArticleDate(year: 2024, month: 3, day: story.day))
      let words = article.blocks.filter { $0.role == .body }.map { article.text.string($0.span) }
      #expect(words == story.paragraphs)
    }
    #expect(
      read.articles.map(\.address.path) == [
        "export/quay-gives-way-at-norrhamn", "export/ferry-runs-aground", "export/bath-to-close",
      ])
    #expect(read.articles.first?.part == "quay-gives-way-at-norrhamn")
  }

  @Test("An export of one article is the file's article", arguments: Archive.allCases)
  func single(_ archive: Archive) {
    let read = read(export([story(1)], archive))
    #expect(read.articles.map(\.address.path) == ["export"])
    #expect(read.articles.first?.title == "Ferry runs aground")
    #expect(read.articles.first?.part == nil)
  }

  @Test("Articles of one title have addresses of their own")
  func twins() {
    let stories =
      (0..<3).map { _ in story(0) } + [
        Story(
          title: "Quay gives way at Norrhamn 2", paragraphs: ["It did, the mayor said."], day: 3)
      ]
    let names = read(export(stories, .nexis)).articles.map { $0.part ?? "" }
    #expect(Set(names).count == 4, "\(names)")
    #expect(names[0] == "quay-gives-way-at-norrhamn")
  }

  @Test("An export whose borders are not sure is refused with the place of the doubt")
  func unsure() {
    let stories = (0..<3).map(story)
    for (text, place, words) in [
      (
        export(stories, .nexis).replacingOccurrences(of: "Documents (3)", with: "Documents (4)"),
        "export.txt:4:1", "says that it holds 4 articles, and heads of 3 were found"
      ),
      (
        export(stories, .lexisNexis).replacingOccurrences(of: "2 of 3 DOCUMENTS", with: "(cut)"),
        "export.txt", "says that it holds 3 articles, and heads of 1 were found"
      ),
      (
        export(stories, .factiva) + String(repeating: "More words of the town clerk. ", count: 20),
        "export.txt", "words stand behind the last article"
      ),
      (
        export(stories, .nexis).replacingOccurrences(of: "March 2, 2024", with: "Some day"),
        "export.txt", "no head that is known"
      ),
    ] {
      let read = read(text)
      #expect(read.articles.isEmpty)
      #expect(read.diagnostics.map(\.id) == ["unsure-borders"])
      let told = read.diagnostics.first?.description ?? ""
      #expect(told.hasPrefix("content/" + place) && told.contains(words), "\(told)")
    }
  }

  @Test("What was asked for may be a part of all that was found")
  func some() {
    let text = export((0..<3).map(story), .lexisNexis)
    let moved = (1...3).reduce(text) {
      $0.replacingOccurrences(of: "\($1) of 3 DOCUMENTS", with: "\($1 + 39) of 99 DOCUMENTS")
    }
    let read = read(moved)
    #expect(read.articles.count == 3 && read.diagnostics.isEmpty, "\(read.diagnostics)")
  }

  @Test("A border that is missing is told, and so are forms that are not read")
  func missing() {
    let stories = (0..<3).map(story)
    func without(_ words: String, _ archive: Archive) -> String {
      let text = export(stories, archive)
      guard let range = text.range(of: words) else { return text }
      return text.replacingCharacters(in: range, with: "")
    }
    for text in [
      without("End of Document", .nexis), without("Document EASTC00020240305ek3500010", .factiva),
      export(stories, .nexis).replacingOccurrences(of: "End of Document", with: ""),
      "SE News\nHD Quay gives way\nBY Tom Field\nWC 312 words\nPD 5 March 2024\nSN The Eastmere Courier\nLP About 60 metres of the quay slid.\nAN Document EASTC00020240305ek3500010\n",
    ] {
      let read = read(text)
      #expect(read.articles.isEmpty && read.diagnostics.map(\.id) == ["unsure-borders"], "\(text)")
    }
  }

  @Test(
    "A text that only speaks of documents is one article",
    arguments: [
      "Ministry opens files\n\nThe first box held 1 of 3 DOCUMENTS that the court had asked for, the clerk said.\n",
      "Ministry opens files\n\nThe clerk read on.\n\nEnd of Document\n",
      "Ministry opens files\n\nThe clerk read the last page.\n\nDocument AB12 was missing.\n",
    ])
  func prose(_ text: String) {
    let read = read(text)
    #expect(read.articles.map(\.title) == ["Ministry opens files"])
    #expect(read.articles.map(\.address.path) == ["export"])
  }

  @Test("Every word of every article leads to its place in the file", arguments: [1, 2, 3, 4])
  func wayBack(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for archive in Archive.allCases {
      let stories = (0..<Int.random(in: 1...12, using: &random)).map { number in
        var story = story(number)
        story.paragraphs = (0..<Int.random(in: 1...5, using: &random)).map { place in
          "Paragraph \(place) of story \(number) says that \(Int.random(in: 2...90, using: &random)) “boats” were “tied” up, Zoë said."
        }
        return story
      }
      let end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      let text = export(stories, archive, end: end)
      let read = read(text)
      let file = try #require(read.file)
      #expect(read.articles.count == stories.count)
      for (article, story) in zip(read.articles, stories) {
        let blocks = article.blocks.filter { $0.role == .body }
        #expect(blocks.map { article.text.string($0.span) } == story.paragraphs)
        for block in blocks {
          let span = article.offsetMap.fileSpan(of: block.span)
          #expect(file.bytes[span.range] == article.text.bytes[block.span.range])
          #expect(article.offsetMap.textSpan(ofFile: span) == block.span)
        }
      }
    }
  }
}

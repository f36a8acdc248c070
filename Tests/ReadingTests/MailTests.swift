import Foundation
import Model
import Provenance
import TestSupport
import Testing

@testable import Reading

/// Mails as mail programs save them.
@Suite("Mails") struct MailTests {
  private func read(_ bytes: [UInt8], _ name: String = "content/quay.eml") -> (
    articles: [Article], file: SourceText?, diagnostics: [Diagnostic]
  ) {
    let reading = ArticleReader().readKeepingTree(bytes, from: ContentFile(path: name))
    return (reading.articles, reading.file, reading.diagnostics)
  }

  private func words(_ article: Article?) -> [String] {
    article?.blocks.filter { $0.role == .body }.map { article?.text.string($0.span) ?? "" } ?? []
  }

  private let fields =
    "From: \"Tom Field\" <tom@courier.example>\nTo: desk@courier.example\nDate: Tue, 5 Mar 2024 08:12:44 +0100 (CET)\nSubject: Quay gives\n way\nMIME-Version: 1.0\n"
  private let story = "About 60 metres of the quay slid into the harbour, Zoë Strand said."

  @Test(
    "Subject, day and writer are the head; what travelled as it is is the text",
    arguments: ["eml", "txt"])
  func plain(_ ending: String) {
    let read = read(
      Array((fields + "\n" + story + "\n\nNobody was there.\n\n-- \nTom Field, Courier\n").utf8),
      "content/quay.\(ending)")
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    #expect(read.articles.first?.title == "Quay gives way")
    #expect(read.articles.first?.date?.text == "2024-03-05T08:12:44+01:00")
    #expect(read.articles.first?.metadata.authors == ["Tom Field"])
    #expect(words(read.articles.first) == [story, "Nobody was there."])
  }

  @Test(
    "Fields in other letters are read",
    arguments: [
      ("=?utf-8?Q?B=C3=A4der_zu?=", "Bäder zu"),
      ("=?ISO-8859-1?Q?B=E4der?= =?iso-8859-1?q?_zu?=", "Bäder zu"),
      ("=?UTF-8?B?QsOkZGVyIHp1?= heute", "Bäder zu heute"), ("Was =?", "Was =?"),
      (" =?utf-8?Q?B=C3=A4der?=", " Bäder"), ("a =?utf-8?Q?b?= c =?utf-8?Q?d?=", "a b c d"),
      ("=?utf-8?Q?a?= =? =?utf-8?Q?b?=", "a =? b"),
      ("=?utf-8*de?q?a_b?=\n =?UTF-8?B?Yw==?=", "a bc"),
      ("=?utf-8?Q?a?==?utf-8?Q?b?=", "ab"), ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
      ("=?x?y?z?=", "=?x?y?z?="),
    ])
  func fields(_ field: String, _ words: String) {
    #expect(EncodedWords.decode(field) == words)
  }

  @Test(
    "A part without fields is plain text, whether or not its end is told",
    arguments: ["--in--\n", ""])
  func bare(_ end: String) {
    let body = "Content-Type: multipart/mixed; boundary=in\n\n--in\n\n\(story)\n\(end)"
    let read = read(Array((fields + body).utf8))
    #expect(words(read.articles.first) == [story])
    let second = "--in\nContent-Type: text/plain; name=a.txt\n\nNobody was there.\n"
    let two = "Content-Type: multipart/mixed; boundary=in\n\n--in\n\n\(story)\n\(second)\(end)"
    #expect(words(self.read(Array((fields + two).utf8)).articles.first).first == story)
  }

  @Test("Of two forms of one text the plain one is read, of a mail with files the text")
  func parts() {
    let body =
      "Content-Type: multipart/mixed; boundary=\"out\"\n\nNot shown.\n--out\nContent-Type: multipart/alternative;\n boundary=in\n\n--in\nContent-Type: text/html; charset=utf-8\n\n<p>About <b>sixty</b> metres.</p>\n--in\nContent-Type: text/plain; charset=utf-8\n\n\(story)\n--in--\n--out\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nThe file.\n--out--\n"
    #expect(words(read(Array((fields + body).utf8)).articles.first) == [story])
    let page =
      "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<html><head><style>p { c=\n: red }</style></head><body><p>About 60&nbsp;metres of <b>qu=C3=A4y</b> sl=\nid.</p><p>Nobody was there, she said.</p></body></html>\n"
    #expect(
      words(read(Array((fields + page).utf8)).articles.first) == [
        "About 60\u{A0}metres of quäy slid.", "Nobody was there, she said.",
      ])
  }

  @Test("Of a mail that is passed on with a line above it, the story is read")
  func forwarded() {
    let inner = "From: ida@port.example\nSubject: Quay\n\n\(story)\n\nNobody was there.\n"
    let body =
      "Content-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: text/plain\n\nSee below.\n--out\nContent-Type: message/rfc822\n\n\(inner)--out--\n"
    #expect(
      words(read(Array((fields + body).utf8)).articles.first) == [story, "Nobody was there."])
  }

  @Test("A mailbox is an article a mail, and what is no mail is told")
  func mailbox() {
    let mail =
      "From tom@courier.example Tue Mar  5 08:12:44 2024\n" + fields + "\n" + story + "\n\n"
    let read = read(Array((mail + mail).utf8), "content/desk.mbox")
    #expect(read.articles.map(\.address.path) == ["desk/quay-gives-way", "desk/quay-gives-way-2"])
    #expect(read.articles.allSatisfy { words($0) == [story] })
    #expect(
      self.read(Array("Quay gives way\n\nIt did.\n".utf8)).diagnostics.map(\.id) == ["not-mail"])
    #expect(self.read(Array(fields.utf8)).diagnostics.map(\.id) == ["empty-article"])
  }

  @Test("A text that begins as a mail does in a word or two is none")
  func prose() {
    for text in [
      "From: the harbour\n\nAbout 60 metres of the quay slid into the harbour.\n",
      "Subject: to change\nFrom: now on\n\nThe quay will be shut.\n",
      "From here on\n\nThe quay is shut.\n",
    ] {
      #expect(!MailMessage.begins(Array(text.utf8)) && !Mailbox.begins(Array(text.utf8)))
    }
  }

  /// How a test sends words.
  private enum Sending: CaseIterable { case plain, quotedPrintable, base64, latin, html }

  /// A body in a form that travels.
  private func sent(_ text: String, _ sending: Sending, _ random: inout SeededGenerator) -> String {
    func quoted(_ bytes: [UInt8]) -> String {
      var line = ""
      var lines: [String] = []
      for byte in bytes {
        if byte == 0x0A {
          lines.append(line)
          line = ""
        } else if byte < 0x80, byte != 0x3D, Int.random(in: 0..<30, using: &random) > 0 {
          line.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          line += String(format: "=%02X", byte)
        }
        if line.count > 60 {
          lines.append(line + "=")
          line = ""
        }
      }
      return (lines + [line]).joined(separator: "\n")
    }
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    switch sending {
    case .plain: return "Content-Type: text/plain; charset=utf-8\n\n" + text
    case .quotedPrintable:
      return
        "Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\n"
        + quoted(Array(text.utf8))
    case .base64:
      return "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        + Data(text.utf8).base64EncodedString(options: [
          .lineLength76Characters, .endLineWithLineFeed,
        ])
    case .latin:
      return
        "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: Quoted-Printable\n\n"
        + quoted(latin)
    case .html:
      return "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        + Data(("<p>" + text.replacingOccurrences(of: "\n\n", with: "</p>\n<p>") + "</p>").utf8)
        .base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
    }
  }

  @Test("Every word of a mail leads to the bytes that it travelled as", arguments: [1, 2, 3])
  func wayBack(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for sending in Sending.allCases {
      let paragraphs = (0..<Int.random(in: 1...6, using: &random)).map { number in
        "Paragraph \(number) says that \(Int.random(in: 2...900, using: &random)) boätes = £\(number) were tied up at Örn, Zoë said."
      }
      let text = fields + sent(paragraphs.joined(separator: "\n\n"), sending, &random)
      let read = read(Array(text.utf8))
      let file = try #require(read.file)
      let article = try #require(read.articles.first)
      #expect(words(article) == paragraphs, "\(sending)")
      for block in article.blocks {
        let span = article.offsetMap.fileSpan(of: block.span)
        // Three bytes travel as four signs, which cannot be parted.
        let back = article.offsetMap.textSpan(ofFile: span)
        let slack = sending == .base64 || sending == .html ? 2 : 0
        #expect(block.span.start - back.start <= slack && back.end - block.span.end <= slack)
        #expect(back.start <= block.span.start && back.end >= block.span.end)
        let source = Array(file.bytes[span.range])
        switch sending {
        case .plain: #expect(source == Array(article.text.bytes[block.span.range]))
        case .quotedPrintable:
          let decoded = TransferDecoding(
            source, TextSpan(0, source.count), encoding: "quoted-printable")
          #expect(decoded.bytes == Array(article.text.bytes[block.span.range]))
        case .latin:
          let decoded = TransferDecoding(
            source, TextSpan(0, source.count), encoding: "quoted-printable")
          let letters = String(decoding: article.text.bytes[block.span.range], as: UTF8.self)
          #expect(decoded.bytes.map { UInt32($0) } == letters.unicodeScalars.map(\.value))
        case .base64, .html:
          let decoded = TransferDecoding(source, TextSpan(0, source.count), encoding: "base64")
          let found = String(decoding: decoded.bytes, as: UTF8.self)
          #expect(found.contains(article.text.string(block.span)), "\(found)")
        }
      }
    }
  }

  @Test("The last signs of base64 reach over a line's end to the last of them")
  func lastSigns() {
    let file = Array("QUJD\nRE\nU=\n".utf8)
    let decoded = TransferDecoding(file, TextSpan(0, file.count), encoding: "base64")
    #expect(decoded.bytes == Array("ABCDE".utf8))
    #expect(decoded.map.fileSpan(of: TextSpan(0, 3)) == TextSpan(0, 4))
    #expect(decoded.map.fileSpan(of: TextSpan(3, 5)) == TextSpan(5, 9))
  }

  @Test("Bytes that no mail program writes are read, or refused, and never trap")
  func nonsense() {
    var random = SeededGenerator(seed: 5)
    let whole = Array(
      (fields + sent("About 60 metres.\n\nZoë said so.", .quotedPrintable, &random)).utf8)
    for _ in 0..<3000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: Array("=\n--".utf8), at: place)
        }
      }
      let read = read(bytes)
      #expect(!read.articles.isEmpty || !read.diagnostics.isEmpty)
      for article in read.articles {
        for block in article.blocks { _ = article.savedSpan(of: block.span) }
      }
    }
  }
}

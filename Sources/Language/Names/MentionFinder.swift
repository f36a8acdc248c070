import Provenance

/// Finds the names of a document.
///
/// A run begins with a capitalised word that is not capitalised merely because it opens a sentence, and goes on over further
/// capitalised words, hyphens between them, particles ("de", "bin", "van") and, behind a word that heads names
/// ("Ministry", "Secretary", "Bank"), over "of" and "for".
struct MentionFinder {
  /// All tokens of the document.
  let tokens: [Token]
  /// The bytes of the text.
  let bytes: [UInt8]
  /// In order; a name lies inside one of them.
  let paragraphs: [Paragraph]
  /// Words that stand capitalised inside a sentence somewhere: an opener among them is a name.
  ///
  /// Headlines and headings do not count, nor first words of quotations: there a capital says nothing.
  let known: WordIndex
  /// Titles that are somebody's surname in this text: "Wanda King".
  let surnamed: WordIndex
  /// Per paragraph, whether it is the headline or a line whose every word is written large.
  let isHeadline: [Bool]

  /// The names of a text, in order.
  ///
  /// - Complexity: O(*n*) in tokens; a word before a surname may have a bounded number of tokens looked through for
  ///   it.
  static func mentions(
    in tokens: [Token], of text: SourceText, _ paragraphs: [Paragraph]
  ) -> [Mention] {
    MentionFinder(tokens, text.bytes, paragraphs).find()
  }

  /// Learns which words are names before any run is read: the headline comes first and needs the story's words.
  private init(_ tokens: [Token], _ bytes: [UInt8], _ paragraphs: [Paragraph]) {
    self.tokens = tokens
    self.bytes = bytes
    self.paragraphs = paragraphs
    var known = WordIndex(capacity: 64)
    var surnamed = WordIndex()
    let isHeadline = paragraphs.map { $0.isTitle || Self.isTitleCase($0, tokens) }
    self.isHeadline = isHeadline
    for (number, paragraph) in paragraphs.enumerated()
    where !isHeadline[number] && !paragraph.isHeading {
      for index in paragraph.tokens
      where tokens[index].isWord && tokens[index].isCapitalised
        && !tokens[index].flags.contains(.opensSentence)
        && !(index > paragraph.tokens.lowerBound && tokens[index - 1].kind == .quotationMark)
      {
        known[tokens[index].key] = 1
        if index > 0, tokens[index].isAny(of: .title), tokens[index - 1].isCapitalised,
          tokens[index - 1].isAny(of: [.maleName, .femaleName]),
          Self.surnames.contains(tokens[index].key)
        {
          surnamed[tokens[index].key] = 1
        }
      }
    }
    for word in Self.openersThatSpeak(tokens, bytes, known) { known[word] = 1 }
    self.known = known
    self.surnamed = surnamed
  }

  /// All mentions in order, without their entities, which `NameTable` fills in.
  func find() -> [Mention] {
    var mentions: [Mention] = []
    mentions.reserveCapacity(tokens.count / 12)
    for (number, paragraph) in paragraphs.enumerated() {
      let paragraph = Scope(tokens: paragraph.tokens, isTitle: isHeadline[number], whole: paragraph)
      var index = paragraph.tokens.lowerBound
      while index < paragraph.tokens.upperBound {
        if tokens[index].isCapitalised, begins(index, in: paragraph) {
          let end = runEnd(from: index, in: paragraph)
          if let mention = mention(index..<end, in: paragraph) { mentions.append(mention) }
          index = end
        } else {
          index += 1
        }
      }
    }
    return mentions
  }

  /// A paragraph as the finder reads it.
  struct Scope {
    /// The paragraph's tokens, by which all rules are bound.
    let tokens: Range<Int>
    /// Whether capitals say nothing in it.
    let isTitle: Bool
    /// The paragraph itself, as `NameKind` takes it.
    let whole: Paragraph
  }

  /// "Why The Harbour Board Sees Lund As A Rival": a short line, nearly all of whose longer words are capitalised.
  ///
  /// At most 24 tokens. Four words of more than three bytes, eight in ten of them with a capital, and among these a
  /// small word or a verb that a sentence would not write large.
  static func isTitleCase(_ paragraph: Paragraph, _ tokens: [Token]) -> Bool {
    guard paragraph.tokens.count <= 24 else { return false }
    var words = 0
    var capitals = 0
    var small = 0
    for index in paragraph.tokens {
      let token = tokens[index]
      guard token.isWord, token.end - token.start > 3 else { continue }
      words += 1
      guard token.isCapitalised else { continue }
      capitals += 1
      if !token.flags.contains(.opensSentence),
        token.isAny(of: [.functionWord, .commonVerb, .speechVerb, .attitudeVerb, .auxiliary])
          || token.isAny(of: [.riseWord, .fallWord])
            && !token.isAny(of: [.maleName, .femaleName])
      {
        small += 1
      }
    }
    return words >= 4 && capitals * 10 >= words * 8 && small > 0
  }
}
